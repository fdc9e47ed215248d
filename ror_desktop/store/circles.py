"""Circles: named groups with a default cadence."""

from collections.abc import Sequence

from ror_desktop.domain.circle import Circle
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import CircleTable


def insert(db: BookDatabase, name: str, cadence_days: int | None) -> int:
    """Make a circle; returns its id."""
    return rows.insert(db, CircleTable, {"name": name, "cadence_days": cadence_days})


def insert_all(db: BookDatabase, circles: Sequence[tuple[str, int | None]]) -> range:
    """Make many circles: name and cadence in days."""
    return rows.insert_all(db, CircleTable, [{"name": name, "cadence_days": days} for name, days in circles])


def all_of(db: BookDatabase) -> list[Circle]:
    """Every circle by name."""
    return [Circle(*row) for row in db.rows("SELECT id, name, cadence_days FROM circle ORDER BY name, id")]
