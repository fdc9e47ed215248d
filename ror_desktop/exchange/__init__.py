"""Bytes to domain values and back: vCard, and later CSV, iCalendar, e-mail, QR."""
