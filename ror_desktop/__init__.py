"""ROR Desktop: offline contacts, notes and follow-ups, and the return on relationship."""

__version__ = "0.1.0"
