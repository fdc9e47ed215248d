"""Settings of the book by name; what is not there has its default in `services.settings`."""

from collections.abc import Sequence

from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import SettingTable


def get(db: BookDatabase, name: str) -> str | None:
    """The value of a setting, where somebody set it."""
    found = db.value("SELECT value FROM setting WHERE name = ?", (name,))
    return None if found is None else str(found)


def many(db: BookDatabase, names: Sequence[str]) -> dict[str, str]:
    """The values of those of these settings that somebody set."""
    marks = ", ".join("?" * len(names))
    return dict(db.rows(f"SELECT name, value FROM setting WHERE name IN ({marks})", tuple(names)))


def put(db: BookDatabase, name: str, value: str) -> int:
    """Set a value; returns the id of its row."""
    found = db.value("SELECT id FROM setting WHERE name = ?", (name,))
    if found is None:
        return rows.insert(db, SettingTable, {"name": name, "value": value})
    rows.update(db, SettingTable, int(found), {"value": value})
    return int(found)
