"""Groups that returns are broken down by: tags, circles, places and industries; who is in one, and what came back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.naming import name_key
from ror_desktop.domain.returns_overview import Group, GroupKind
from ror_desktop.domain.whereabouts import Place
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import OWN, Scope
from ror_desktop.store.figures.worth import BY, FROM_RETURNS, SUMS, Worth
from ror_desktop.store.whereabouts import WHEREABOUTS

UNKNOWN = ""
"""The key of those of whom it is not known."""
_BETWEEN = "\x1f"


@dataclass(slots=True)
class Sized:
    """A group: how many contacts are in it, how many of them gave something back in the span, and what."""

    group: Group
    members: int = 0
    givers: int = 0
    worth: Worth = field(default_factory=Worth)


Groups = dict[str, Sized]
"""By key; those of whom it is not known have the key `UNKNOWN`."""


def groups(db: BookDatabase, kind: GroupKind) -> Groups:
    """Every group of a kind with its members."""
    if kind in _NAMED:
        return _named(db, kind)
    columns, spelled = _SPELLED[kind], _Spellings(kind)
    asked = f"SELECT {columns}, count(*) FROM ({WHEREABOUTS}) WHERE contact_id NOT IN ({OWN}) GROUP BY {columns}"
    for *spelling, amount in db.execute_sql(asked):
        spelled.add(tuple(spelling), amount)
    return spelled.groups()


def members(db: BookDatabase, group: Group) -> set[int]:
    """The contacts in a group."""
    kind, key = group.kind, group.key
    if kind in _MEMBERS:
        with_key, without = _MEMBERS[kind]
        rows = db.execute_sql(with_key, (int(key),)) if key else db.execute_sql(without)
        return {i for (i,) in rows}
    rows = db.execute_sql(f"SELECT contact_id, {_SPELLED[kind]} FROM ({WHEREABOUTS})")
    spelled = _Spellings(kind)
    return {row[0] for row in rows if spelled.key(row[1:]) == key}


def tags_and_circles(db: BookDatabase, kind: GroupKind, scope: Scope, span: Span) -> Groups:
    """What came back in a span from every tag, or circle, and from those in none."""
    found = _named(db, kind)
    column, join = _JOINS[kind]
    of, values = scope.sql("r.contact_id")
    asked = f"{FROM_RETURNS} {join} WHERE r.day BETWEEN ? AND ?{of}"
    days = (span.first.isoformat(), span.last.isoformat(), *values)
    for key, *sums in db.execute_sql(f"SELECT {column}, {SUMS} {asked} GROUP BY {column}, {BY}", days):
        found[_text(key)].worth.add(sums)
    for key, amount in db.execute_sql(f"SELECT {column}, count(DISTINCT r.contact_id) {asked} GROUP BY {column}", days):
        found[_text(key)].givers = amount
    return found


def places_and_industries(db: BookDatabase, scope: Scope, span: Span) -> Mapping[GroupKind, Groups]:
    """What came back in a span from every place and industry; both from one look at where contacts are."""
    spelled = {kind: _Spellings(kind) for kind in _SPELLED}
    for city, country, industry, amount in db.execute_sql(_EVERYBODY):
        spelled[GroupKind.PLACE].add((city, country), amount)
        spelled[GroupKind.INDUSTRY].add((industry,), amount)
    found = {kind: one.groups() for kind, one in spelled.items()}
    of, values = scope.sql("r.contact_id")
    days = (span.first.isoformat(), span.last.isoformat(), *values)
    where: dict[int, tuple[Sized, ...]] = {}
    for contact_id, city, country, industry in db.execute_sql(_GIVERS.format(of=of), days):
        place = found[GroupKind.PLACE][spelled[GroupKind.PLACE].key((city, country))]
        where[contact_id] = (place, found[GroupKind.INDUSTRY][spelled[GroupKind.INDUSTRY].key((industry,))])
    for ones in where.values():
        for one in ones:
            one.givers += 1
    for contact_id, *sums in db.execute_sql(f"SELECT r.contact_id, {SUMS} {_OF_SPAN}{of} GROUP BY 1, {BY}", days):
        for one in where.get(contact_id, ()):
            one.worth.add(sums)
    return found


class _Spellings:
    """Spellings of places or industries: those of the same are put together, and called as most spell it."""

    def __init__(self, kind: GroupKind) -> None:
        self._kind = kind
        self._keys: dict[Sequence[Any], str] = {}
        self._amounts: dict[str, dict[str, int]] = {}

    def key(self, spelling: Sequence[Any]) -> str:
        """The key of a spelling; the same few come again and again."""
        key = self._keys.get(spelling)
        if key is None:
            key = name_key(spelling[0]) if self._kind is GroupKind.INDUSTRY else _place_key(Place(*spelling))
            self._keys[spelling] = key
        return key

    def add(self, spelling: Sequence[Any], amount: int) -> None:
        """Take in so many contacts."""
        name = Place(*spelling).line() if self._kind is GroupKind.PLACE else str(spelling[0])
        names = self._amounts.setdefault(self.key(spelling), {})
        names[name] = names.get(name, 0) + amount

    def groups(self) -> Groups:
        """The groups with their members."""
        found: Groups = {}
        for key, names in self._amounts.items():
            name = min(names, key=lambda one: (-names[one], one)) if key else ""
            found[key] = Sized(Group(self._kind, key, name), sum(names.values()))
        return found


def _place_key(place: Place) -> str:
    return _BETWEEN.join(place.key) if any(place.key) else UNKNOWN


def _named(db: BookDatabase, kind: GroupKind) -> Groups:
    sql, without = _NAMED[kind]
    rows = [*db.rows(sql), (UNKNOWN, "", db.value(without))]
    return {str(key): Sized(Group(kind, str(key), name), int(amount)) for key, name, amount in rows}


def _text(key: int | None) -> str:
    return UNKNOWN if key is None else str(key)


_SPELLED = {GroupKind.PLACE: "city, country", GroupKind.INDUSTRY: "industry"}
_EVERYBODY = (
    f"SELECT city, country, industry, count(*) FROM ({WHEREABOUTS}) WHERE contact_id NOT IN ({OWN}) GROUP BY 1, 2, 3"
)
_OF_SPAN = f"{FROM_RETURNS} WHERE r.day BETWEEN ? AND ?"
_GIVERS = f"""
    SELECT contact_id, city, country, industry FROM ({WHEREABOUTS})
    WHERE contact_id IN (SELECT r.contact_id {_OF_SPAN}{{of}})
"""
_ALL = "(SELECT count(*) FROM contact INDEXED BY contact_added WHERE own = 0)"
_NAMED = {
    GroupKind.TAG: (
        f"""SELECT t.id, t.name,
               (SELECT count(*) FROM contact_tag g WHERE g.tag_id = t.id AND g.contact_id NOT IN ({OWN})) FROM tag t""",
        f"SELECT {_ALL} - (SELECT count(DISTINCT contact_id) FROM contact_tag WHERE contact_id NOT IN ({OWN}))",
    ),
    GroupKind.CIRCLE: (
        """SELECT k.id, k.name,
               (SELECT count(*) FROM contact c INDEXED BY contact_circle WHERE c.circle_id = k.id AND +c.own = 0)
           FROM circle k""",
        f"SELECT {_ALL} - (SELECT count(*) FROM contact INDEXED BY contact_circle "
        "WHERE circle_id IS NOT NULL AND +own = 0)",
    ),
}
_JOINS = {
    GroupKind.TAG: ("t.tag_id", "LEFT JOIN contact_tag t ON t.contact_id = r.contact_id"),
    GroupKind.CIRCLE: ("c.circle_id", "JOIN contact c ON c.id = r.contact_id"),
}
_MEMBERS = {
    GroupKind.TAG: (
        "SELECT contact_id FROM contact_tag WHERE tag_id = ?",
        "SELECT id FROM contact WHERE id NOT IN (SELECT contact_id FROM contact_tag)",
    ),
    GroupKind.CIRCLE: ("SELECT id FROM contact WHERE circle_id = ?", "SELECT id FROM contact WHERE circle_id IS NULL"),
}
