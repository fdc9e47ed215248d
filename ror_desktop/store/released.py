"""Books as earlier versions of this program wrote them: made by the steps, which are frozen once released."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from ror_desktop.store import derived, triggers
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.migrations import CURRENT, STEPS, migrate

NAME = "Grace Hopper"

_CONTACT = "INSERT INTO contact (uuid, display_name, sort_key, captured_at) VALUES (?, ?, ?, 0)"
"""In the form of version 1, which every later version keeps."""


def versions() -> range:
    """Every version that was released, and the one of this program."""
    return range(min(STEPS), CURRENT + 1)


def make_book(path: Path, version: int) -> None:
    """A book of that version with one contact, `NAME`, which was there from the first version on."""
    db = BookDatabase(path)
    db.connect()
    try:
        first = min(STEPS)
        migrate(db, {first: STEPS[first]})
        with db.atomic():
            db.execute_sql("DROP TRIGGER log_contact_insert")  # nobody did it, so there is nothing to undo
            db.execute_sql(_CONTACT, (b"\x07" * 16, NAME, NAME.casefold()))
            triggers.recreate(db)
        migrate(db, {step: statements for step, statements in STEPS.items() if step <= version})
        if version == CURRENT:  # what is derived is made anew after a migration, and here there is none
            with db.atomic():
                derived.rebuild(db, datetime(2026, 1, 1, tzinfo=UTC), ZoneInfo("UTC"))
    finally:
        db.close()
