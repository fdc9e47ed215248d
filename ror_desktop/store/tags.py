"""Tags: words on contacts, found by their folded name; one that nobody carries any more goes."""

from collections.abc import Iterable, Sequence

from ror_desktop.domain.contact import Tag
from ror_desktop.domain.naming import name_key
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import ContactTagTable, TagTable


def all_of(db: BookDatabase) -> list[Tag]:
    """Every tag with the number of contacts that carry it, by name."""
    found = db.rows(
        "SELECT t.id, t.name, (SELECT count(*) FROM contact_tag WHERE tag_id = t.id) FROM tag t ORDER BY t.name_key"
    )
    return [Tag(*row) for row in found]


def find(db: BookDatabase, name: str) -> int | None:
    """The id of the tag of this name, whatever its case."""
    found = db.value("SELECT id FROM tag WHERE name_key = ?", (name_key(name),))
    return None if found is None else int(found)


def ids_of(db: BookDatabase, names: Iterable[str]) -> dict[str, int]:
    """The tags of these names, by name; new ones are made, in the first of their spellings."""
    keys = {name: name_key(name) for name in dict.fromkeys(names)}
    wanted: dict[str, str] = {}
    for name, key in keys.items():
        wanted.setdefault(key, name)
    found: dict[str, int] = {}
    for marks, portion in rows.chunks(list(wanted)):
        found.update(db.rows(f"SELECT name_key, id FROM tag WHERE name_key IN ({marks})", portion))
    new = [key for key in wanted if key not in found]
    made = rows.insert_all(db, TagTable, [{"name": wanted[key], "name_key": key} for key in new])
    found |= zip(new, made, strict=True)
    return {name: found[key] for name, key in keys.items()}


def of(db: BookDatabase, contact_id: int) -> tuple[str, ...]:
    """The tags of a contact in the order in which it got them."""
    found = db.rows(
        "SELECT t.name FROM contact_tag c JOIN tag t ON t.id = c.tag_id WHERE c.contact_id = ? ORDER BY c.id",
        (contact_id,),
    )
    return tuple(name for (name,) in found)


def of_all(db: BookDatabase, contact_ids: Sequence[int]) -> dict[int, list[str]]:
    """The tags of many contacts, by contact, in the order in which they got them."""
    found: dict[int, list[str]] = {}
    for marks, ids in rows.chunks(contact_ids):
        sql = (
            "SELECT c.contact_id, t.name FROM contact_tag c JOIN tag t ON t.id = c.tag_id "
            f"WHERE c.contact_id IN ({marks}) ORDER BY c.id"
        )
        for contact_id, name in db.execute_sql(sql, ids):
            found.setdefault(contact_id, []).append(name)
    return found


def put(db: BookDatabase, contact_ids: Sequence[int], name: str) -> int:
    """Put a tag on contacts; returns how many did not carry it yet."""
    tag_id = ids_of(db, [name])[name]
    carrying = {row[0] for row in db.rows("SELECT contact_id FROM contact_tag WHERE tag_id = ?", (tag_id,))}
    new = [c for c in dict.fromkeys(contact_ids) if c not in carrying]
    rows.insert_all(db, ContactTagTable, [{"contact_id": c, "tag_id": tag_id} for c in new])
    return len(new)


def take(db: BookDatabase, contact_ids: Sequence[int], name: str) -> int:
    """Take a tag off contacts; returns how many carried it."""
    tag_id = find(db, name)
    if tag_id is None:
        return 0
    wanted = set(contact_ids)
    pairs = db.rows("SELECT id, contact_id FROM contact_tag WHERE tag_id = ?", (tag_id,))
    gone = [pair for pair, contact in pairs if contact in wanted]
    rows.delete(db, ContactTagTable, gone)
    remove_left(db, [tag_id])
    return len(gone)


def set_of(db: BookDatabase, contact_id: int, names: Sequence[str]) -> None:
    """Give a contact exactly these tags; what it has already stays as it is."""
    wanted = ids_of(db, names)
    has = dict(db.rows("SELECT tag_id, id FROM contact_tag WHERE contact_id = ?", (contact_id,)))
    gone = {tag: pair for tag, pair in has.items() if tag not in wanted.values()}
    rows.delete(db, ContactTagTable, gone.values())
    new = [{"contact_id": contact_id, "tag_id": tag} for tag in dict.fromkeys(wanted.values()) if tag not in has]
    rows.insert_all(db, ContactTagTable, new)
    remove_left(db, gone)


def carried_by(db: BookDatabase, contact_ids: Sequence[int]) -> set[int]:
    """The tags that any of these contacts carries."""
    found: set[int] = set()
    for marks, ids in rows.chunks(contact_ids):
        found.update(
            i for (i,) in db.rows(f"SELECT DISTINCT tag_id FROM contact_tag WHERE contact_id IN ({marks})", ids)
        )
    return found


def remove_left(db: BookDatabase, ids: Iterable[int]) -> None:
    """Remove those of these tags that nobody carries any more."""
    empty = [i for i in ids if not db.value("SELECT 1 FROM contact_tag WHERE tag_id = ? LIMIT 1", (i,))]
    rows.delete(db, TagTable, empty)
