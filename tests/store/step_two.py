"""A step that never was: it adds a column, and rebuilds two tables, one of which others refer to."""

from ror_desktop.store.migrations.step_0001 import STATEMENTS


def _created(table: str) -> str:
    """The statement that makes `new_<table>` like the table of version 1."""
    found = next(s for s in STATEMENTS if f"CREATE TABLE {table} (" in s)
    return found.replace(f"CREATE TABLE {table} (", f"CREATE TABLE new_{table} (")


STEP_2 = (
    "ALTER TABLE contact ADD COLUMN pronouns TEXT NOT NULL DEFAULT ''",
    _created("note").replace("created_at INTEGER NOT NULL", "created_at INTEGER NOT NULL, language TEXT DEFAULT ''"),
    "INSERT INTO new_note SELECT *, '' FROM note",
    "DROP TABLE note",
    "ALTER TABLE new_note RENAME TO note",
    "CREATE INDEX note_contact ON note (contact_id, at)",
    "CREATE INDEX note_pinned ON note (contact_id) WHERE pinned = 1",
    "CREATE INDEX note_event ON note (event_id) WHERE event_id IS NOT NULL",
    _created("event"),
    "INSERT INTO new_event SELECT * FROM event",
    "DROP TABLE event",
    "ALTER TABLE new_event RENAME TO event",
)
