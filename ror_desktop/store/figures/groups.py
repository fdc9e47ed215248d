"""Groups that numbers are broken down by and narrowed to: tags, circles, places and industries, and who is in them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.naming import name_key
from ror_desktop.domain.returns_overview import Group, GroupKind
from ror_desktop.domain.whereabouts import Place
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import OWN, Scope
from ror_desktop.store.figures.worth import BY, FROM_RETURNS, SUMS
from ror_desktop.store.whereabouts import WHEREABOUTS

UNKNOWN = ""
"""The key of those of whom it is not known."""
_BETWEEN = "\x1f"
_SUMS = 7
"""Columns of `worth.SUMS`."""


@dataclass(frozen=True, slots=True)
class Sized:
    """A group, and how many contacts are in it."""

    group: Group
    members: int


Groups = Mapping[str, Sized]
"""By key; those of whom it is not known have the key `UNKNOWN`."""


def groups(db: BookDatabase, kind: GroupKind) -> Groups:
    """Every group of a kind with its members."""
    if kind in _COUNTED:
        amounts, without = _COUNTED[kind]
        named = {str(key): Sized(Group(kind, str(key), name), members) for key, name, members in db.rows(amounts)}
        return named | {UNKNOWN: Sized(Group(kind, UNKNOWN), int(db.value(without)))}
    spelled = Spellings(kind)
    for city, country, industry, amount in _everywhere(db):
        spelled.add((city, country) if kind is GroupKind.PLACE else (industry,), amount)
    return spelled.groups()


def members(db: BookDatabase, group: Group) -> set[int]:
    """The contacts in a group."""
    kind, key = group.kind, group.key
    if kind in _MEMBERS:
        with_key, without = _MEMBERS[kind]
        rows = db.execute_sql(with_key, (int(key),)) if key else db.execute_sql(without)
        return {i for (i,) in rows}
    spelled = Spellings(kind)
    sql = f"SELECT w.contact_id, {_GIVERS[kind].key} FROM ({WHEREABOUTS}) w"
    return {i for i, *spelling in db.execute_sql(sql) if spelled.key_of(spelling) == key}


def came_back(db: BookDatabase, scope: Scope, span: Span, kind: GroupKind) -> Iterator[tuple[str, int, Sequence[Any]]]:
    """The returns of a span by the groups of a kind that who gave them is in, `UNKNOWN` where not known.

    Each is a key, how many contacts gave something for the first time in these rows (so that they add up), and a row
    of `worth.SUMS`; a key may come again.
    """
    key_of = _key_of if kind in _COUNTED else Spellings(kind).key_of
    of, values = scope.sql("r.contact_id")
    sql = _CAME_BACK.format(of=of, **_GIVERS[kind]._asdict())
    for row in db.execute_sql(sql, (span.first.isoformat(), span.last.isoformat(), *values)):
        yield key_of(row[: -_SUMS - 1]), row[-_SUMS - 1], row[-_SUMS:]


def _key_of(ids: Sequence[int | None]) -> str:
    return UNKNOWN if ids[0] is None else str(ids[0])


class Spellings:
    """Spellings of places or industries: those of the same are put together, and called as most spell it.

    A spelling of a place is city and country, that of an industry only itself, as `WHEREABOUTS` has them.
    """

    def __init__(self, kind: GroupKind) -> None:
        self._kind = kind
        self._keys: dict[tuple[str, ...], str] = {}
        self._amounts: dict[str, dict[str, int]] = {}

    def key_of(self, spelling: Sequence[str]) -> str:
        """The key of a spelling; the same few come again and again."""
        parts = tuple(spelling)
        key = self._keys.get(parts)
        if key is None:
            keys = [name_key(part) for part in parts]
            key = self._keys[parts] = _BETWEEN.join(keys) if any(keys) else UNKNOWN
        return key

    def add(self, spelling: Sequence[str], amount: int) -> None:
        """Take in so many contacts."""
        name = Place(*spelling).line() if self._kind is GroupKind.PLACE else spelling[0]
        names = self._amounts.setdefault(self.key_of(spelling), {})
        names[name] = names.get(name, 0) + amount

    def groups(self) -> Groups:
        """The groups with their members."""
        found: dict[str, Sized] = {}
        for key, names in self._amounts.items():
            name = min(names, key=lambda one: (-names[one], one)) if key else ""
            found[key] = Sized(Group(self._kind, key, name), sum(names.values()))
        return found


def _everywhere(db: BookDatabase) -> Iterator[Sequence[Any]]:
    """City, country and industry as they are spelled, and of how many contacts.

    Most contacts are where their organization is, or nobody wrote an address of theirs: they are counted together.
    """
    for sql in (_AT_ORGANIZATIONS, _WITHOUT_ADDRESS, _WITH_ADDRESS):
        yield from db.execute_sql(sql)


_ALL = "(SELECT count(*) FROM contact INDEXED BY contact_added WHERE own = 0)"
_INDUSTRY = "CASE WHEN g.industry = '' THEN coalesce(o.industry, '') ELSE g.industry END"
_PLACED = "(o.city <> '' OR o.country <> '')"
_AT_ORGANIZATIONS = f"""
    WITH g AS MATERIALIZED (
        SELECT organization_id, industry, count(*) AS amount FROM contact INDEXED BY contact_groups
        WHERE own = 0 AND organization_id IS NOT NULL GROUP BY organization_id, industry
    )
    SELECT o.city, o.country, {_INDUSTRY}, sum(g.amount) FROM g CROSS JOIN organization o ON o.id = g.organization_id
    WHERE {_PLACED} GROUP BY 1, 2, 3
"""
_ADDRESSED = "SELECT contact_id FROM method INDEXED BY method_address WHERE kind = 'address'"
_NOT_AT_ORGANIZATION = f"""
    (organization_id IS NULL OR organization_id NOT IN (SELECT o.id FROM organization o WHERE {_PLACED}))
"""
_WITHOUT_ADDRESS = f"""
    WITH g AS MATERIALIZED (
        SELECT organization_id, industry, captured_place, count(*) AS amount
        FROM contact INDEXED BY contact_groups
        WHERE own = 0 AND {_NOT_AT_ORGANIZATION} AND id NOT IN ({_ADDRESSED})
        GROUP BY organization_id, industry, captured_place
    )
    SELECT g.captured_place, '', {_INDUSTRY}, sum(g.amount) FROM g LEFT JOIN organization o ON o.id = g.organization_id
    GROUP BY 1, 2, 3
"""
_WITH_ADDRESS = f"""
    SELECT w.city, w.country, w.industry, count(*) FROM (SELECT DISTINCT contact_id FROM ({_ADDRESSED})) a
    CROSS JOIN contact c ON c.id = a.contact_id CROSS JOIN ({WHEREABOUTS}) w ON w.contact_id = a.contact_id
    WHERE c.own = 0 AND {_NOT_AT_ORGANIZATION} GROUP BY 1, 2, 3
"""
_CAME_BACK = f"""
    SELECT {{key}}, sum(r.first), {SUMS} FROM (
        SELECT r.contact_id, r.kind, r.currency, r.perceived, r.money_minor,
               row_number() OVER (PARTITION BY r.contact_id) = 1 AS first
        {FROM_RETURNS} WHERE r.day BETWEEN ? AND ?{{of}}
    ) r {{joined}} GROUP BY {{key}}, {BY}
"""


class _Givers(NamedTuple):
    """By what those who gave something are grouped, and where that stands."""

    key: str
    joined: str


_SPELLED = f"CROSS JOIN ({WHEREABOUTS}) w ON w.contact_id = r.contact_id"
_GIVERS = {
    GroupKind.TAG: _Givers("t.tag_id", "LEFT JOIN contact_tag t ON t.contact_id = r.contact_id"),
    GroupKind.CIRCLE: _Givers("c.circle_id", "CROSS JOIN contact c ON c.id = r.contact_id"),
    GroupKind.PLACE: _Givers("w.city, w.country", _SPELLED),
    GroupKind.INDUSTRY: _Givers("w.industry", _SPELLED),
}
_COUNTED = {
    GroupKind.TAG: (
        "SELECT t.id, t.name, (SELECT count(*) FROM contact_tag m INDEXED BY contact_tag_tag WHERE m.tag_id = t.id) "
        f"- (SELECT count(*) FROM contact_tag m WHERE m.tag_id = t.id AND m.contact_id IN ({OWN})) FROM tag t",
        f"SELECT {_ALL} - (SELECT count(DISTINCT contact_id) FROM contact_tag INDEXED BY contact_tag_pair) "
        f"+ (SELECT count(DISTINCT contact_id) FROM contact_tag WHERE contact_id IN ({OWN}))",
    ),
    GroupKind.CIRCLE: (
        "SELECT k.id, k.name, (SELECT count(*) FROM contact m INDEXED BY contact_circle WHERE m.circle_id = k.id) "
        f"- (SELECT count(*) FROM contact m WHERE m.circle_id = k.id AND m.id IN ({OWN})) FROM circle k",
        f"SELECT {_ALL} - (SELECT count(*) FROM contact INDEXED BY contact_circle WHERE circle_id IS NOT NULL) "
        f"+ (SELECT count(circle_id) FROM contact WHERE id IN ({OWN}))",
    ),
}
"""Each with its name and members, and how many are in none; counted with the own card, which is then taken off."""
_MEMBERS = {
    GroupKind.TAG: (
        "SELECT contact_id FROM contact_tag WHERE tag_id = ?",
        "SELECT id FROM contact WHERE id NOT IN (SELECT contact_id FROM contact_tag)",
    ),
    GroupKind.CIRCLE: ("SELECT id FROM contact WHERE circle_id = ?", "SELECT id FROM contact WHERE circle_id IS NULL"),
}
