"""What a measure is: a value or nothing, with unit, count, sentence and the entries it was made from."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Generic, NamedTuple, TypeVar

from ror_desktop.domain.entity import Noun
from ror_desktop.messages import Message

GREY_UNDER = 5
"""Percentages of fewer observations are drawn grey, and never sorted by."""


class Unit(StrEnum):
    """What a value is counted in."""

    DAYS = "days"
    TIMES = "times"
    PERCENT = "percent"
    HOURS = "hours"
    RATIO = "ratio"
    PER_TEN_DAYS = "per_ten_days"
    MOOD = "mood"
    RETURNS = "returns"
    FACTS = "facts"
    MONEY = "money"
    PULSE = "pulse"


class Entry(NamedTuple):
    """An entry that was counted: what it is, and its id."""

    noun: Noun
    id: int


class Pair(NamedTuple):
    """Two counts that are set against each other, such as gives and asks."""

    left: int
    right: int


V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Measure(Generic[V]):
    """A value, exactly, or nothing (None) where there is not enough to say one. Nothing is never 0.

    `count` is the number of observations it rests on; `sentence` is built from counts and dates only; `entries` are
    those that were counted, in the order of their ids; `sides` the two counts of a share or ratio, where it has them.
    `places` are the decimals it is shown with.
    """

    value: V | None
    unit: Unit
    count: int
    sentence: Message
    entries: tuple[Entry, ...] = ()
    sides: Pair | None = None
    places: int = 0

    @property
    def grey(self) -> bool:
        """Whether it is a percentage of too few observations to mean much."""
        return self.unit is Unit.PERCENT and self.value is not None and self.count < GREY_UNDER

    @property
    def sortable(self) -> bool:
        """Whether a list may be sorted by it, where the user asks for that."""
        return self.value is not None and not self.grey


Number = Measure[Fraction]
"""A measure whose value is one exact number."""


def above(measure: Number, limit: int) -> bool:
    """Whether the exact value is more than the limit; nothing is not."""
    return measure.value is not None and measure.value > limit


def below(measure: Number, limit: int) -> bool:
    """Whether the exact value is less than the limit; nothing is not."""
    return measure.value is not None and measure.value < limit


def at_least(measure: Number, limit: int) -> bool:
    """Whether the exact value is the limit or more; nothing is not."""
    return measure.value is not None and measure.value >= limit


def at_most(measure: Number, limit: int) -> bool:
    """Whether the exact value is the limit or less; nothing is not."""
    return measure.value is not None and measure.value <= limit


def rounded(value: Fraction, places: int) -> Decimal:
    """The number as it is shown, rounded half to even. Only for showing: thresholds compare exact values."""
    return Decimal(round(value * 10**places)).scaleb(-places)


def shown(measure: Number) -> Decimal | None:
    """The value as it is shown; a ratio without a needless ".0". Nothing stays nothing."""
    if measure.value is None:
        return None
    whole = measure.unit is Unit.RATIO and measure.value.denominator == 1
    return rounded(measure.value, 0 if whole else measure.places)


def percent(part: int, whole: int) -> Fraction | None:
    """The share in percent, exactly; nothing of nothing."""
    return Fraction(100 * part, whole) if whole else None


def median(values: Iterable[Fraction | int]) -> Fraction | None:
    """The middle value, or the mean of the two in the middle, exactly; nothing of nothing."""
    known = sorted(values)
    if not known:
        return None
    return (Fraction(known[(len(known) - 1) // 2]) + Fraction(known[len(known) // 2])) / 2


def entries_of(noun: Noun, ids: Iterable[int]) -> tuple[Entry, ...]:
    """Entries of one kind, in the order of their ids."""
    return tuple(Entry(noun, one) for one in sorted(ids))
