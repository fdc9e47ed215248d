"""Returns of a span summed up by kind and money, by whatever they are grouped by; answers from 0 to 10 counted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

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


@dataclass(slots=True)
class Worth:
    """What some returns add up to: how many of each group, money of each currency, perceived values.

    `valued` are those with money or a perceived value; `amounts` those with money, their own and through them.
    """

    groups: dict[ReturnGroup, int] = field(default_factory=dict)
    own: dict[str, int] = field(default_factory=dict)
    through: dict[str, int] = field(default_factory=dict)
    perceived: Counter[str] = field(default_factory=Counter)
    valued: int = 0
    own_amounts: int = 0
    through_amounts: int = 0

    def add(self, sums: Sequence[Any]) -> None:
        """Add a row of `SUMS`."""
        kind, currency, amount, with_money, minor, valued, perceived = sums
        group = _GROUPS[kind]
        self.groups[group] = self.groups.get(group, 0) + amount
        if with_money:
            money = self.own if group is ReturnGroup.LOYALTY else self.through
            money[currency] = money.get(currency, 0) + minor
        if group is ReturnGroup.LOYALTY:
            self.own_amounts += with_money
        else:
            self.through_amounts += with_money
        self.perceived.update(perceived)
        self.valued += valued

    def merge(self, other: "Worth") -> None:
        """Add another one's sums."""
        for mine, theirs in (
            (self.groups, other.groups),
            (self.own, other.own),
            (self.through, other.through),
        ):
            _merge(mine, theirs)
        self.perceived.update(other.perceived)
        self.valued += other.valued
        self.own_amounts += other.own_amounts
        self.through_amounts += other.through_amounts

    @property
    def counts(self) -> ReturnCounts:
        """How many there are of each of the three kinds."""
        return ReturnCounts(
            self.groups.get(ReturnGroup.LOYALTY, 0),
            self.groups.get(ReturnGroup.RECOMMENDATION, 0),
            self.groups.get(ReturnGroup.SHARING, 0),
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


def parted(db: BookDatabase, scope: Scope, span: Span, some: Scope) -> tuple[Worth, Worth]:
    """The returns of a span of some contacts of the scope, and those of the others."""
    of_scope, values = scope.sql("r.contact_id")
    inside = "r.contact_id IN (SELECT value FROM json_each(?))"
    sql = f"SELECT {inside}, {SUMS} {FROM_RETURNS} WHERE r.day BETWEEN ? AND ?{of_scope} GROUP BY 1, {BY}"
    rows = db.execute_sql(sql, (some.listed, span.first.isoformat(), span.last.isoformat(), *values))
    found = _collected(rows)
    return found.get(1, Worth()), found.get(0, Worth())


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


def _money(sums: Mapping[str, int]) -> tuple[Money, ...]:
    return tuple(Money(minor, code) for code, minor in sorted(sums.items()))


def _merge(mine: dict[Any, int], theirs: Mapping[Any, int]) -> None:
    for key, amount in theirs.items():
        mine[key] = mine.get(key, 0) + amount
