"""How often somebody wants to be in touch, when that falls due, and what all of it asks of a week.

The definitions are those of the measures: a cadence is so many days, of the contact or else of its circle; the clock
starts on the last day with a touch, or on the day the contact was added, and every touch starts it anew.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

CAPACITY_DAYS = 28
"""Days of which the touches are counted for the capacity: four weeks, today the last."""
LONGEST = 3660
"""Days of the longest cadence; ten years."""


@dataclass(frozen=True, slots=True)
class Cadence:
    """How often, in days, and the circle that says so; no circle where the contact says it itself."""

    days: int
    circle: str = ""


@dataclass(frozen=True, slots=True)
class CadenceDue:
    """A soft entry of a calendar: somebody to be in touch with. Nothing is stored, so nothing has to be cleaned up.

    `due_day` is the last day in touch (or the day of adding) plus the cadence. `shown_day` is where it stands in a
    calendar: on its day, or today where that is past. `last_day` is nothing where there was no touch yet.
    """

    contact_id: int
    name: str
    due_day: date
    cadence_days: int
    last_day: date | None
    shown_day: date


@dataclass(frozen=True, slots=True)
class Gaps:
    """The shortest and the longest time between days in touch, in days; the longest may be the one still running."""

    best: int
    worst: int


@dataclass(frozen=True, slots=True)
class Capacity:
    """How many contacts a week the cadences ask for, and days in touch a week that the last four weeks had."""

    asked: Fraction
    made: Fraction

    @property
    def short(self) -> bool:
        """Whether the cadences ask for more than the last weeks had."""
        return self.asked > self.made


@dataclass(frozen=True, slots=True)
class ContactCadence:
    """Everything that is shown of one contact's cadence; `cadence` and `due_day` are nothing without one."""

    contact_id: int
    cadence: Cadence | None
    circle_id: int | None
    own_days: int | None
    due_day: date | None
    last_day: date | None
    gaps: Gaps | None


def cadence_of(own_days: int | None, circle_days: int | None, circle: str = "") -> Cadence | None:
    """The cadence that holds: the contact's own before its circle's."""
    if own_days is not None:
        return Cadence(own_days)
    return None if circle_days is None else Cadence(circle_days, circle)


def due_day(anchor: date, days: int) -> date:
    """The day on which a cadence falls due; `anchor` is the last day in touch, or the day the contact was added."""
    return anchor + timedelta(days=days)


def due_ratio(anchor: date, days: int, today: date) -> Fraction:
    """How much of the cadence is used up: 1 on the due day, more afterwards."""
    return Fraction((today - anchor).days, days)


def gaps_of(days: Iterable[date], today: date, window: int) -> Gaps | None:
    """The shortest and longest gap between these days in touch within the window that ends today.

    The gap that is still running can be the longest, and is never the shortest: it has not ended. Nothing where
    there are fewer than two days in touch.
    """
    first = today - timedelta(days=window - 1)
    within = sorted({day for day in days if first <= day <= today})
    if len(within) < 2:
        return None
    ended = [(later - earlier).days for earlier, later in pairwise(within)]
    return Gaps(min(ended), max(*ended, (today - within[-1]).days))


def capacity_of(cadences: Iterable[tuple[int, int]], days_in_touch: int) -> Capacity:
    """What cadences (days, and how many contacts have it) ask of a week, beside the days in touch of `CAPACITY_DAYS`.

    A day in touch counts once for each contact.
    """
    asked = sum((Fraction(7 * contacts, days) for days, contacts in cadences), Fraction(0))
    return Capacity(asked, Fraction(days_in_touch * 7, CAPACITY_DAYS))


def valid_days(days: int | None) -> bool:
    """Whether a cadence can have this length; none at all is one, too."""
    return days is None or 0 < days <= LONGEST
