"""Organizations: found by their folded name, made when new, removed when nobody is left."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from ror_desktop.domain.contact import Organization, Workplace
from ror_desktop.domain.naming import name_key
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import OrganizationTable


def id_of(db: BookDatabase, name: str, now: int) -> int | None:
    """The organization of this name, made now (seconds) if it is new; nothing for no name."""
    if not name:
        return None
    key = name_key(name)
    found = db.value("SELECT id FROM organization WHERE name_key = ? ORDER BY name <> ?, id LIMIT 1", (key, name))
    if found is not None:
        return int(found)
    return rows.insert(db, OrganizationTable, {"name": name, "name_key": key, "created_at": now})


def ids_of(db: BookDatabase, names: Sequence[str], now: int) -> dict[str, int]:
    """The organizations of many names at once, by name; new ones are made, in the last of their spellings."""
    keys = {name: name_key(name) for name in dict.fromkeys(names)}
    wanted = {keys[name]: name for name in names}
    found: dict[str, int] = {}
    for marks, portion in rows.chunks(list(wanted)):
        found.update(
            db.rows(f"SELECT name_key, min(id) FROM organization WHERE name_key IN ({marks}) GROUP BY 1", portion)
        )
    new = [key for key in wanted if key not in found]
    made = [{"name": wanted[key], "name_key": key, "created_at": now} for key in new]
    found |= zip(new, rows.insert_all(db, OrganizationTable, made), strict=True)
    return {name: found[key] for name, key in keys.items()}


def get(db: BookDatabase, organization_id: int) -> Organization | None:
    """One organization."""
    row = db.row("SELECT id, name, industry, city, country FROM organization WHERE id = ?", (organization_id,))
    return None if row is None else Organization(*row)


def workplace_of(db: BookDatabase, name: str) -> Workplace | None:
    """What is known of the organization of this name; nothing where there is none."""
    row = db.row(
        "SELECT industry, city, country FROM organization WHERE name_key = ? ORDER BY name <> ?, id LIMIT 1",
        (name_key(name), name),
    )
    return None if row is None else Workplace(*row)


def describe(db: BookDatabase, organization_id: int | None, workplace: Workplace | None) -> None:
    """Keep what is known of an organization, for everybody who works there."""
    if organization_id is not None and workplace is not None:
        rows.update(db, OrganizationTable, organization_id, asdict(workplace))


def names(db: BookDatabase, prefix: str, limit: int = 20) -> list[str]:
    """Names that start like this, for a completer."""
    key = name_key(prefix)
    return [
        name
        for (name,) in db.rows(
            "SELECT name FROM organization WHERE name_key >= ? AND name_key < ? ORDER BY name_key LIMIT ?",
            (key, key + "\U0010ffff", limit),
        )
    ]


def remove_left(db: BookDatabase, ids: Iterable[int | None]) -> None:
    """Remove those of these organizations that have no contact any more."""
    empty = [
        i
        for i in {i for i in ids if i is not None}
        if not db.value("SELECT 1 FROM contact WHERE organization_id = ? LIMIT 1", (i,))
    ]
    rows.delete(db, OrganizationTable, empty)
