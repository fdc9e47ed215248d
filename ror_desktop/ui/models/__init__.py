"""Item models over ids and pages of rows."""
