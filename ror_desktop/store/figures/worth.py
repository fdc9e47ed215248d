"""Returns of a span summed up by kind and money, by whatever they are grouped by; answers from 0 to 10 counted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.measures.returning import ReturnCounts, Value
from ror_desktop.domain.returns import ReturnGroup, ReturnKind
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import Scope

_GROUPS = {kind.value: kind.group for kind in ReturnKind}

FROM_RETURNS = "FROM return_entry r INDEXED BY return_entry_day"
SUMS = (
    "r.kind, r.currency, count(*), count(r.money_minor), coalesce(sum(r.money_minor), 0), "
    "count(coalesce(r.money_minor, r.perceived)), coalesce(group_concat(r.perceived, ''), '')"
)
"""Of returns grouped by `BY`; the last is all that was perceived, a digit each."""
BY = "r.kind, r.currency"


class Sum(NamedTuple):
    """Money of one currency, and how many returns noted it."""

    minor: int = 0
    amounts: int = 0


@dataclass(slots=True)
class Worth:
    """What some returns add up to: how many of each group, money of each currency, perceived values.

    `valued` are those with money or a perceived value.
    """

    groups: Counter[ReturnGroup] = field(default_factory=Counter)
    own: dict[str, Sum] = field(default_factory=dict)
    through: dict[str, Sum] = field(default_factory=dict)
    perceived: Counter[str] = field(default_factory=Counter)
    valued: int = 0

    def add(self, sums: Sequence[Any]) -> None:
        """Add a row of `SUMS`."""
        kind, currency, amount, with_money, minor, valued, perceived = sums
        group = _GROUPS[kind]
        self.groups[group] += amount
        if with_money:
            _put(self.own if group is ReturnGroup.LOYALTY else self.through, currency, minor, with_money)
        self.perceived.update(perceived)
        self.valued += valued

    def merge(self, other: "Worth") -> None:
        """Add another one's sums."""
        self.groups.update(other.groups)
        self.perceived.update(other.perceived)
        _put_all(self.own, other.own, 1)
        _put_all(self.through, other.through, 1)
        self.valued += other.valued

    def less(self, some: "Worth") -> "Worth":
        """What is left without some of them."""
        rest = Worth()
        rest.merge(self)
        rest.groups.subtract(some.groups)
        rest.perceived.subtract(some.perceived)
        _put_all(rest.own, some.own, -1)
        _put_all(rest.through, some.through, -1)
        rest.valued -= some.valued
        return rest

    @property
    def own_amounts(self) -> int:
        """How many of what they bought or renewed have money."""
        return sum(one.amounts for one in self.own.values())

    @property
    def through_amounts(self) -> int:
        """How many of what came through them has money."""
        return sum(one.amounts for one in self.through.values())

    @property
    def counts(self) -> ReturnCounts:
        """How many there are of each of the three kinds."""
        return ReturnCounts(
            self.groups[ReturnGroup.LOYALTY],
            self.groups[ReturnGroup.RECOMMENDATION],
            self.groups[ReturnGroup.SHARING],
        )

    @property
    def value(self) -> Value:
        """What they were worth."""
        perceived = tuple(map(int, sorted(self.perceived.elements())))
        return Value(_money(self.own), _money(self.through), perceived)


def of(db: BookDatabase, scope: Scope, span: Span) -> Worth:
    """The returns of a span."""
    found = Worth()
    for row in db.execute_sql(*_asked(scope, span, SUMS, BY)):
        found.add(row)
    return found


def by_text(db: BookDatabase, scope: Scope, span: Span, column: str) -> Mapping[str, Worth]:
    """The returns of a span, by what an expression of SQL says of each (`r` is the return)."""
    return _collected(db.execute_sql(*_asked(scope, span, f"{column}, {SUMS}", f"{column}, {BY}")))


def _collected(rows: Iterable[Sequence[Any]]) -> dict[Any, Worth]:
    """Rows that begin with a key, by that key."""
    found: dict[Any, Worth] = {}
    for key, *sums in rows:
        found.setdefault(key, Worth()).add(sums)
    return found


def givers(db: BookDatabase, scope: Scope, span: Span) -> set[int]:
    """The contacts with a return in a span."""
    return {i for (i,) in db.execute_sql(*_asked(scope, span, "DISTINCT r.contact_id", ""))}


def answers(db: BookDatabase, scope: Scope, span: Span) -> dict[int, int]:
    """How many answers of a span said what."""
    of_scope, values = scope.sql("a.contact_id")
    sql = (
        f"SELECT a.score, count(*) FROM answer a INDEXED BY answer_day WHERE a.day BETWEEN ? AND ?{of_scope} GROUP BY 1"
    )
    return dict(db.rows(sql, (span.first.isoformat(), span.last.isoformat(), *values)))


def _asked(scope: Scope, span: Span, columns: str, by: str) -> tuple[str, tuple[Any, ...]]:
    of_scope, values = scope.sql("r.contact_id")
    grouped = f" GROUP BY {by}" if by else ""
    sql = f"SELECT {columns} {FROM_RETURNS} WHERE r.day BETWEEN ? AND ?{of_scope}{grouped}"
    return sql, (span.first.isoformat(), span.last.isoformat(), *values)


def _money(sums: Mapping[str, Sum]) -> tuple[Money, ...]:
    return tuple(Money(one.minor, code) for code, one in sorted(sums.items()) if one.amounts)


def _put(sums: dict[str, Sum], currency: str, minor: int, amounts: int) -> None:
    had = sums.get(currency, Sum())
    sums[currency] = Sum(had.minor + minor, had.amounts + amounts)


def _put_all(mine: dict[str, Sum], theirs: Mapping[str, Sum], sign: int) -> None:
    for currency, one in theirs.items():
        _put(mine, currency, sign * one.minor, sign * one.amounts)
