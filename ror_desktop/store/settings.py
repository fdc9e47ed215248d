"""Settings of the book by name; what is not there has its default in `services.settings`."""

from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import SettingTable


def get(db: BookDatabase, name: str) -> str | None:
    """The value of a setting, where somebody set it."""
    found = db.value("SELECT value FROM setting WHERE name = ?", (name,))
    return None if found is None else str(found)


def put(db: BookDatabase, name: str, value: str) -> int:
    """Set a value; returns the id of its row."""
    found = db.value("SELECT id FROM setting WHERE name = ?", (name,))
    if found is None:
        return rows.insert(db, SettingTable, {"name": name, "value": value})
    rows.update(db, SettingTable, int(found), {"value": value})
    return int(found)
