"""Groups that numbers are broken down by and narrowed to: tags, circles, places and industries, and who is in them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ror_desktop.domain.naming import name_key
from ror_desktop.domain.returns_overview import Group, GroupKind
from ror_desktop.domain.whereabouts import Place
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import OWN
from ror_desktop.store.whereabouts import WHEREABOUTS

UNKNOWN = ""
"""The key of those of whom it is not known."""
_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class Sized:
    """A group, and how many contacts are in it."""

    group: Group
    members: int


Key = tuple[GroupKind, str]
"""A group by its kind and key."""
Groups = Mapping[str, Sized]
"""By key; those of whom it is not known have the key `UNKNOWN`."""


def groups(db: BookDatabase, kind: GroupKind) -> Groups:
    """Every group of a kind with its members."""
    if kind in _COUNTED:
        names, amounts, without = (db.rows(sql) for sql in _COUNTED[kind])
        members = dict(amounts)
        named = {str(key): Sized(Group(kind, str(key), name), members.get(key, 0)) for key, name in names}
        return named | {UNKNOWN: Sized(Group(kind, UNKNOWN), int(without[0][0]))}
    return _spelled(db)[kind]


def all_groups(db: BookDatabase) -> Mapping[GroupKind, Groups]:
    """Every group of every kind; where contacts are is looked at once."""
    return {**{kind: groups(db, kind) for kind in _COUNTED}, **_spelled(db)}


def members(db: BookDatabase, group: Group) -> set[int]:
    """The contacts in a group."""
    kind, key = group.kind, group.key
    if kind in _MEMBERS:
        with_key, without = _MEMBERS[kind]
        rows = db.execute_sql(with_key, (int(key),)) if key else db.execute_sql(without)
        return {i for (i,) in rows}
    spelled = Spellings(kind)
    return {i for i, *where in db.execute_sql(f"SELECT * FROM ({WHEREABOUTS})") if spelled.key_of(where) == key}


def of_givers(db: BookDatabase, listed: str) -> Mapping[int, Sequence[Key]]:
    """Of these contacts (a JSON list), the groups they are in: of each kind one at least, `UNKNOWN` where not known."""
    places, industries = Spellings(GroupKind.PLACE), Spellings(GroupKind.INDUSTRY)
    placed: dict[int, tuple[Key, Key]] = {}
    for organization, *where in db.execute_sql(_PLACED_ORGANIZATIONS):
        placed[organization] = _where_keys(where, places, industries)
    found: dict[int, list[Key]] = {}
    others: list[int] = []
    for contact_id, circle, organization, industry in db.execute_sql(_OF_CONTACTS, (listed,)):
        found[contact_id] = [(GroupKind.CIRCLE, UNKNOWN if circle is None else str(circle))]
        if organization in placed and not industry:
            found[contact_id] += placed[organization]
        else:
            others.append(contact_id)
    for contact_id, *where in db.execute_sql(_ELSEWHERE, (json.dumps(others),)):
        found[contact_id] += _where_keys(where, places, industries)
    tagged = set()
    for contact_id, tag in db.execute_sql(_TAGS_OF, (listed,)):
        found[contact_id].append((GroupKind.TAG, str(tag)))
        tagged.add(contact_id)
    for contact_id in found.keys() - tagged:
        found[contact_id].append((GroupKind.TAG, UNKNOWN))
    return found


def _where_keys(where: Sequence[str], places: "Spellings", industries: "Spellings") -> tuple[Key, Key]:
    return (GroupKind.PLACE, places.key_of(where)), (GroupKind.INDUSTRY, industries.key_of(where))


class Spellings:
    """Spellings of places or industries: those of the same are put together, and called as most spell it.

    A spelling is city, country and industry, as `WHEREABOUTS` has them.
    """

    def __init__(self, kind: GroupKind) -> None:
        self._kind = kind
        self._part = slice(0, 2) if kind is GroupKind.PLACE else slice(2, 3)
        self._keys: dict[tuple[str, ...], str] = {}
        self._amounts: dict[str, dict[str, int]] = {}

    def key_of(self, where: Sequence[str]) -> str:
        """The key of a spelling; the same few come again and again."""
        spelling = tuple(where[self._part])
        key = self._keys.get(spelling)
        if key is None:
            parts = [name_key(part) for part in spelling]
            key = self._keys[spelling] = _BETWEEN.join(parts) if any(parts) else UNKNOWN
        return key

    def add(self, where: Sequence[str], amount: int) -> None:
        """Take in so many contacts."""
        name = Place(*where[:2]).line() if self._kind is GroupKind.PLACE else where[2]
        names = self._amounts.setdefault(self.key_of(where), {})
        names[name] = names.get(name, 0) + amount

    def groups(self) -> Groups:
        """The groups with their members."""
        found: dict[str, Sized] = {}
        for key, names in self._amounts.items():
            name = min(names, key=lambda one: (-names[one], one)) if key else ""
            found[key] = Sized(Group(self._kind, key, name), sum(names.values()))
        return found


def _spelled(db: BookDatabase) -> Mapping[GroupKind, Groups]:
    spelled = {kind: Spellings(kind) for kind in (GroupKind.PLACE, GroupKind.INDUSTRY)}
    for *where, amount in _everywhere(db):
        for one in spelled.values():
            one.add(where, amount)
    return {kind: one.groups() for kind, one in spelled.items()}


def _everywhere(db: BookDatabase) -> Iterator[Sequence[Any]]:
    """City, country and industry as they are spelled, and of how many contacts.

    Most contacts are where their organization is, and in its industry: they are counted by it.
    """
    yield from db.execute_sql(_BY_ORGANIZATION)
    yield from db.execute_sql(_BY_THEMSELVES)


_NONE = (UNKNOWN,)
_LISTED = "(SELECT value FROM json_each(?))"
_ALL = "(SELECT count(*) FROM contact INDEXED BY contact_added WHERE own = 0)"
_PLACED = "placed AS MATERIALIZED (SELECT id FROM organization WHERE city <> '' OR country <> '')"
_BY_ORGANIZATION = """
    WITH everybody AS MATERIALIZED (
        SELECT organization_id AS id, count(*) AS amount FROM contact INDEXED BY contact_organization
        WHERE organization_id IS NOT NULL GROUP BY organization_id
    ), others AS MATERIALIZED (
        SELECT organization_id AS id, count(*) AS amount FROM contact NOT INDEXED
        WHERE organization_id IS NOT NULL AND (industry <> '' OR own = 1) GROUP BY organization_id
    )
    SELECT o.city, o.country, o.industry, everybody.amount - coalesce(others.amount, 0)
    FROM everybody JOIN organization o ON o.id = everybody.id LEFT JOIN others ON others.id = everybody.id
    WHERE (o.city <> '' OR o.country <> '') AND everybody.amount > coalesce(others.amount, 0)
"""
_BY_THEMSELVES = f"""
    WITH {_PLACED}
    SELECT w.city, w.country, w.industry, count(*) FROM ({WHEREABOUTS}) w
    WHERE w.contact_id IN (
        SELECT c.id FROM contact c WHERE c.own = 0 AND (c.industry <> '' OR c.organization_id IS NULL
                                                        OR c.organization_id NOT IN placed)
    ) GROUP BY 1, 2, 3
"""
_COUNTED = {
    GroupKind.TAG: (
        "SELECT id, name FROM tag",
        f"SELECT tag_id, count(*) FROM contact_tag INDEXED BY contact_tag_tag WHERE contact_id NOT IN ({OWN}) "
        "GROUP BY tag_id",
        f"SELECT {_ALL} - (SELECT count(*) FROM (SELECT DISTINCT contact_id FROM contact_tag) "
        f"WHERE contact_id NOT IN ({OWN}))",
    ),
    GroupKind.CIRCLE: (
        "SELECT id, name FROM circle",
        "SELECT circle_id, count(*) FROM contact INDEXED BY contact_circle WHERE circle_id IS NOT NULL AND +own = 0 "
        "GROUP BY circle_id",
        f"SELECT {_ALL} - (SELECT count(*) FROM contact INDEXED BY contact_circle "
        "WHERE circle_id IS NOT NULL AND +own = 0)",
    ),
}
"""The names, the members of each, and how many are in none."""
_PLACED_ORGANIZATIONS = "SELECT id, city, country, industry FROM organization WHERE city <> '' OR country <> ''"
_OF_CONTACTS = f"SELECT id, circle_id, organization_id, industry FROM contact WHERE id IN {_LISTED}"
_ELSEWHERE = f"SELECT * FROM ({WHEREABOUTS}) WHERE contact_id IN {_LISTED}"
_TAGS_OF = f"SELECT contact_id, tag_id FROM contact_tag WHERE contact_id IN {_LISTED}"
_MEMBERS = {
    GroupKind.TAG: (
        "SELECT contact_id FROM contact_tag WHERE tag_id = ?",
        "SELECT id FROM contact WHERE id NOT IN (SELECT contact_id FROM contact_tag)",
    ),
    GroupKind.CIRCLE: ("SELECT id FROM contact WHERE circle_id = ?", "SELECT id FROM contact WHERE circle_id IS NULL"),
}
