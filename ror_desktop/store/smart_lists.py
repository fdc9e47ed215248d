"""Smart lists: saved searches."""

from collections.abc import Sequence

from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import SmartListTable


def insert_all(db: BookDatabase, lists: Sequence[tuple[str, str]]) -> range:
    """Write many lists, in this order: name and query; returns their ids."""
    made = [{"name": name, "query": query, "position": position} for position, (name, query) in enumerate(lists)]
    return rows.insert_all(db, SmartListTable, made)
