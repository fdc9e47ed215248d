"""What came back: returns by kind, money per currency, and the same month by month.

Decided where the definitions leave it open:
- *Value* is that of the return window, as the count of returns is.
- "Through their referrals" is the money noted on every return that is not a purchase or renewal of their own, so that
  nothing noted vanishes. It is never added to their own: whoever came has it as their own already.
- Perceived values (1-5) stand as they were given; they are neither added nor averaged.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.inputs import (
    Constants,
    Seen,
    Span,
    days_of,
    interactions,
    return_entries,
    returns_within,
    window,
    within,
)
from ror_desktop.domain.measures.measure import Measure, Number, Unit
from ror_desktop.domain.returns import Return, ReturnGroup, ReturnKind
from ror_desktop.messages import Message, translate

DAYS_FOR_EFFORT = 5
"""Days in touch under which returns are not set against effort."""


@dataclass(frozen=True, slots=True)
class ReturnCounts:
    """How many returns there were, of each of the three kinds."""

    loyalty: int
    recommendation: int
    sharing: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.loyalty + self.recommendation + self.sharing


@dataclass(frozen=True, slots=True)
class Value:
    """Money of the returns of a span: their own, and beside it, never added, what came through them.

    `perceived` are the perceived values (1-5) that were given, in rising order.
    """

    own: tuple[Money, ...]
    through: tuple[Money, ...]
    perceived: tuple[int, ...]


def counts_of(returns: Iterable[Return]) -> ReturnCounts:
    """How many there are of each kind."""
    groups = [one.draft.kind.group for one in returns]
    return ReturnCounts(*(groups.count(group) for group in _GROUPS))


def counts_by_kind(returns: Iterable[Return]) -> Mapping[ReturnKind, int]:
    """How many there are of each exact kind; those that did not occur are 0."""
    kinds = [one.draft.kind for one in returns]
    return {kind: kinds.count(kind) for kind in ReturnKind}


def counts_by_month(returns: Iterable[Return], span: Span) -> Mapping[str, ReturnCounts]:
    """The same for each month ("2026-11") of a span, in the order of time, those without returns too."""
    found: dict[str, list[Return]] = {month: [] for month in _months(span)}
    for one in returns_within(returns, span):
        found[f"{one.draft.day:%Y-%m}"].append(one)
    return {month: counts_of(those) for month, those in found.items()}


def money_of(amounts: Iterable[Money | None]) -> tuple[Money, ...]:
    """The amounts added up, each currency by itself, in the order of their codes."""
    found: dict[str, int] = {}
    for money in amounts:
        if money is not None:
            found[money.currency] = found.get(money.currency, 0) + money.minor
    return tuple(Money(minor, code) for code, minor in sorted(found.items()))


def value_of(returns: Sequence[Return]) -> Value:
    """What these returns were worth, of one contact or of many."""
    own = [one.draft.money for one in returns if _own(one)]
    through = [one.draft.money for one in returns if not _own(one)]
    perceived = sorted(one.draft.perceived for one in returns if one.draft.perceived is not None)
    return Value(money_of(own), money_of(through), tuple(perceived))


def returned(returns: Iterable[Return], today: date, constants: Constants) -> Measure[ReturnCounts]:
    """The returns of the return window, by kind. None at all are 0: it is known what was written down."""
    span = window(today, constants.return_window)
    found = returns_within(returns, span)
    counts = counts_of(found)
    sentence = translate(
        "Measures",
        "%n return(s) since {since}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in sharing.",
        "",
        counts.total,
    ).with_args(
        since=span.first,
        loyalty=counts.loyalty,
        recommendation=counts.recommendation,
        sharing=counts.sharing,
    )
    return Measure(counts, Unit.RETURNS, counts.total, sentence, return_entries(found))


def value(returns: Iterable[Return], today: date, constants: Constants) -> Measure[Value]:
    """Money and perceived values of the return window; nothing where none was noted. The count is that of returns."""
    span = window(today, constants.return_window)
    found = [one for one in returns_within(returns, span) if _valued(one)]
    return Measure(
        value_of(found) if found else None, Unit.MONEY, len(found), _value_words(found, span), return_entries(found)
    )


def return_per_effort(counted: Sequence[Seen], returns: Iterable[Return], today: date, constants: Constants) -> Number:
    """Returns for each ten days in touch, both in the return window; nothing under five days. The count is the days."""
    span = window(today, constants.return_window)
    entries, found = within(counted, span), returns_within(returns, span)
    days = len(days_of(entries))
    enough = days >= DAYS_FOR_EFFORT
    return Measure(
        Fraction(10 * len(found), days) if enough else None,
        Unit.PER_TEN_DAYS,
        days,
        _effort_words(days, len(found), span, enough=enough),
        (*interactions(entries), *return_entries(found)),
        places=1,
    )


_GROUPS = (ReturnGroup.LOYALTY, ReturnGroup.RECOMMENDATION, ReturnGroup.SHARING)


def _own(one: Return) -> bool:
    return one.draft.kind.group is ReturnGroup.LOYALTY


def _valued(one: Return) -> bool:
    return one.draft.money is not None or one.draft.perceived is not None


def _months(span: Span) -> list[str]:
    first, last = (day.year * 12 + day.month - 1 for day in span)
    return [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(first, last + 1)]


def _value_words(found: Sequence[Return], span: Span) -> Message:
    money = [one for one in found if one.draft.money is not None]
    own = sum(_own(one) for one in money)
    return translate(
        "Measures", "Since {since}: {own} of their own, {through} through them, {rated} with a perceived value."
    ).with_args(
        since=span.first,
        own=words.amounts(own),
        through=words.amounts(len(money) - own),
        rated=words.returns(sum(one.draft.perceived is not None for one in found)),
    )


def _effort_words(days: int, returns: int, span: Span, *, enough: bool) -> Message:
    if not enough:
        return translate(
            "Measures", "In touch on %n day(s) since {since}; it takes {needed} to set returns against them.", "", days
        ).with_args(since=span.first, needed=DAYS_FOR_EFFORT)
    return translate("Measures", "{returns} and %n day(s) in touch since {since}.", "", days).with_args(
        returns=words.returns(returns), since=span.first
    )
