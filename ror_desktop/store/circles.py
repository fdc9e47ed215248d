"""Circles: named groups with a default cadence, and who is in them."""

from collections.abc import Sequence

from ror_desktop.domain.circle import Circle
from ror_desktop.domain.naming import name_key
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import CircleTable, ContactTable


def insert(db: BookDatabase, name: str, cadence_days: int | None) -> int:
    """Make a circle; returns its id."""
    return rows.insert(db, CircleTable, {"name": name, "cadence_days": cadence_days})


def insert_all(db: BookDatabase, circles: Sequence[tuple[str, int | None]]) -> range:
    """Make many circles: name and cadence in days."""
    return rows.insert_all(db, CircleTable, [{"name": name, "cadence_days": days} for name, days in circles])


def update(db: BookDatabase, circle_id: int, name: str, cadence_days: int | None) -> None:
    """Give a circle this name and cadence."""
    rows.update(db, CircleTable, circle_id, {"name": name, "cadence_days": cadence_days})


def delete(db: BookDatabase, circle_id: int) -> None:
    """Remove a circle; its contacts are in none afterwards."""
    for contact_id in members(db, circle_id):
        rows.update(db, ContactTable, contact_id, {"circle_id": None})
    rows.delete(db, CircleTable, [circle_id])


def put(db: BookDatabase, contact_ids: Sequence[int], circle_id: int | None) -> int:
    """Put contacts in a circle, or in none; returns how many were not there yet."""
    return _set(db, contact_ids, "circle_id", circle_id)


def set_cadence(db: BookDatabase, contact_ids: Sequence[int], days: int | None) -> int:
    """Give contacts a cadence of their own, or none; returns how many had another."""
    return _set(db, contact_ids, "cadence_days", days)


def get(db: BookDatabase, circle_id: int) -> Circle | None:
    """One circle."""
    row = db.row("SELECT id, name, cadence_days FROM circle WHERE id = ?", (circle_id,))
    return None if row is None else Circle(*row)


def find(db: BookDatabase, name: str) -> Circle | None:
    """The circle of this name, however it is spelled."""
    wanted = name_key(name)
    return next((circle for circle in all_of(db) if name_key(circle.name) == wanted), None)


def all_of(db: BookDatabase) -> list[Circle]:
    """Every circle by name."""
    return [Circle(*row) for row in db.rows("SELECT id, name, cadence_days FROM circle ORDER BY name, id")]


def members(db: BookDatabase, circle_id: int) -> list[int]:
    """The contacts in a circle."""
    return [i for (i,) in db.rows("SELECT id FROM contact WHERE circle_id = ? ORDER BY id", (circle_id,))]


def held(db: BookDatabase, ids: Sequence[int]) -> dict[int, tuple[int | None, int | None]]:
    """The circle and the own cadence of contacts, by contact; those that are gone are left out."""
    found: dict[int, tuple[int | None, int | None]] = {}
    for marks, portion in rows.chunks(ids):
        sql = f"SELECT id, circle_id, cadence_days FROM contact WHERE id IN ({marks})"
        found.update((i, (circle, days)) for i, circle, days in db.execute_sql(sql, portion))
    return found


def sizes(db: BookDatabase) -> dict[int, int]:
    """How many contacts each circle has."""
    sql = "SELECT circle_id, count(*) FROM contact WHERE circle_id IS NOT NULL AND +own = 0 GROUP BY circle_id"
    return dict(db.rows(sql))


def asked(db: BookDatabase) -> list[tuple[int, int]]:
    """Every cadence that holds for anybody: its days, and for how many contacts."""
    return [
        (days, amount)
        for days, amount in db.rows(
            "SELECT cadence_days, count(*) FROM contact_today WHERE due_day IS NOT NULL GROUP BY cadence_days"
        )
    ]


def _set(db: BookDatabase, contact_ids: Sequence[int], column: str, value: int | None) -> int:
    changed = 0
    for contact_id in contact_ids:
        before = db.row(f'SELECT "{column}" FROM contact WHERE id = ?', (contact_id,))
        if before is not None and before[0] != value:
            rows.update(db, ContactTable, contact_id, {column: value})
            changed += 1
    return changed
