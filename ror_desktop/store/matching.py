"""Whom a file means: contacts by their e-mail addresses, and by their whole name. My own card is nobody."""

from collections.abc import Sequence

from ror_desktop.domain.found import Name
from ror_desktop.domain.naming import name_key, sort_key
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase


def by_email(db: BookDatabase, keys: Sequence[str]) -> dict[str, list[Name]]:
    """The contacts with each of these addresses, by `email_key`."""
    found: dict[str, list[Name]] = {}
    for marks, portion in rows.chunks([key for key in dict.fromkeys(keys) if key]):
        sql = (
            "SELECT DISTINCT m.method_key, c.id, c.display_name FROM method m JOIN contact c ON c.id = m.contact_id "
            f"WHERE m.method_key IN ({marks}) AND m.method_key <> '' AND m.kind = 'email' AND c.own = 0 ORDER BY c.id"
        )
        for key, contact_id, name in db.rows(sql, portion):
            found.setdefault(key, []).append((contact_id, name))
    return found


def by_name(db: BookDatabase, names: Sequence[str]) -> dict[str, list[Name]]:
    """The contacts that are called exactly so, whatever case and marks, by `name_key`."""
    wanted = {name_key(name) for name in names}
    found: dict[str, list[Name]] = {}
    for marks, portion in rows.chunks(list(dict.fromkeys(map(sort_key, names)))):
        sql = f"SELECT id, display_name FROM contact WHERE sort_key IN ({marks}) AND own = 0 ORDER BY id"
        for contact_id, name in db.rows(sql, portion):
            key = name_key(name)
            if key in wanted:
                found.setdefault(key, []).append((contact_id, name))
    return found


def people(db: BookDatabase, ids: Sequence[int]) -> list[int]:
    """Those of the ids that are still in the book."""
    return [i for marks, portion in rows.chunks(ids) for (i,) in db.rows(_PEOPLE.format(marks=marks), portion)]


_PEOPLE = "SELECT id FROM contact WHERE id IN ({marks}) AND own = 0"
