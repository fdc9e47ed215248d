"""How often somebody wants to be in touch, when that falls due, and what all of it asks of a week.

The definitions are those of the measures: a cadence is so many days, of the contact or else of its circle; the clock
starts on the last day with a touch, or on the day the contact was added, and every touch starts it anew.
"""

from collections.abc import Iterable, Sequence
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


def read_cadence(text: str) -> int | None:
    """The days of a cadence as people type it: "14", "2 weeks", "monthly", "elk kwartaal". Nothing if it is none."""
    words = [word for word in text.casefold().replace(",", " ").split() if word not in _FILLERS]
    if not words:
        return None
    days = _days_of(words)
    return days if days is not None and valid_days(days) else None


def _days_of(words: Sequence[str]) -> int | None:
    if len(words) == 1:
        return _one_word(words[0])
    if len(words) == 2 and words[1] in _UNITS:
        amount = _amount(words[0])
        return None if amount is None else amount * _UNITS[words[1]]
    return None


def _one_word(word: str) -> int | None:
    if word in _RHYTHMS:
        return _RHYTHMS[word]
    if word in _UNITS:
        return _UNITS[word]
    if word.isascii() and word.isdigit():
        return int(word[:6])
    digits = word.rstrip("abcdefghijklmnopqrstuvwxyz")
    unit = word[len(digits) :]
    return int(digits[:6]) * _UNITS[unit] if digits.isascii() and digits.isdigit() and unit in _UNITS else None


def _amount(word: str) -> int | None:
    if word.isascii() and word.isdigit():
        return int(word[:6])
    return _NUMBERS.get(word)


_FILLERS = frozenset({"every", "each", "per", "once", "elke", "elk", "iedere", "ieder", "om", "de", "eens", "the"})
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "een": 1, "één": 1, "other": 2, "andere": 2, "two": 2, "twee": 2, "three": 3, "drie": 3,
    "four": 4, "vier": 4, "five": 5, "vijf": 5, "six": 6, "zes": 6, "seven": 7, "zeven": 7, "eight": 8, "acht": 8,
    "nine": 9, "negen": 9, "ten": 10, "tien": 10,
}  # fmt: skip
_UNITS = {
    "d": 1, "day": 1, "days": 1, "dag": 1, "dagen": 1,
    "w": 7, "wk": 7, "week": 7, "weeks": 7, "weken": 7,
    "m": 30, "mo": 30, "month": 30, "months": 30, "maand": 30, "maanden": 30,
    "quarter": 90, "quarters": 90, "kwartaal": 90, "kwartalen": 90,
    "y": 365, "year": 365, "years": 365, "j": 365, "jaar": 365, "jaren": 365,
}  # fmt: skip
_RHYTHMS = {
    "daily": 1, "dagelijks": 1,
    "weekly": 7, "wekelijks": 7,
    "biweekly": 14, "fortnightly": 14, "fortnight": 14, "tweewekelijks": 14,
    "monthly": 30, "maandelijks": 30,
    "quarterly": 90, "driemaandelijks": 90,
    "halfyearly": 182, "half-yearly": 182, "halfjaarlijks": 182, "halfjaar": 182,
    "yearly": 365, "annually": 365, "jaarlijks": 365,
}  # fmt: skip
