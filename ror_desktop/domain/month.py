"""The sheet of a month calendar: which days it shows, and the week numbers beside them."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

WEEKS = 6
"""Rows of a sheet; always six, so that nothing jumps when the month changes."""

DAYS = 7 * WEEKS

YEARS = range(1900, 3000)
"""Those that a calendar shows: a day outside of them is a slip of the keyboard, and nobody could look it up."""


@dataclass(frozen=True, slots=True)
class Span:
    """One day or several in a row; `first` is never after `last`."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def days(self) -> int:
        """How many days it covers, both ends included."""
        return (self.last - self.first).days + 1


def can_be_shown(day: date) -> bool:
    """Whether a calendar shows the day."""
    return day.year in YEARS


def each_day(first: date, last: date) -> list[date]:
    """The days from the first to the last, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def span(one: date, other: date) -> Span:
    """The days between two, whichever comes first."""
    return Span(min(one, other), max(one, other))


@dataclass(frozen=True, slots=True)
class Sheet:
    """Six weeks of days around the month of `month`; `first_weekday` as in `date.weekday` (Monday 0)."""

    month: date
    first_weekday: int = 0

    @property
    def first(self) -> date:
        """The day at the top left. A month that begins on the first weekday begins in the first row."""
        return _top_left(self.month, self.first_weekday)

    @property
    def last(self) -> date:
        """The day at the bottom right."""
        return self.day(DAYS - 1)

    def day(self, place: int) -> date:
        """The day at that place, counted from the top left along the rows."""
        return self.first + timedelta(days=place)

    @property
    def days(self) -> list[date]:
        """All of them, in the order of their places."""
        return each_day(self.first, self.last)

    def place(self, day: date) -> int | None:
        """Where the day stands, if it is on the sheet."""
        place = (day - self.first).days
        return place if 0 <= place < DAYS else None

    def holds(self, day: date) -> bool:
        """Whether the day belongs to the month itself."""
        return (day.year, day.month) == (self.month.year, self.month.month)

    def week(self, row: int) -> int:
        """The number of the week in that row."""
        return week_number(self.day(7 * row))


@lru_cache(maxsize=64)
def _top_left(month: date, first_weekday: int) -> date:
    """Asked for each of the 42 days whenever a sheet is painted."""
    one = month.replace(day=1)
    return one - timedelta(days=(one.weekday() - first_weekday) % 7)


def week_number(first: date) -> int:
    """The ISO 8601 number of the seven days from `first` on, which is that of the Thursday among them."""
    return (first + timedelta(days=(3 - first.weekday()) % 7)).isocalendar().week


def week_of(day: date, first_weekday: int) -> Span:
    """The week that the day lies in; `first_weekday` as in `date.weekday` (Monday 0)."""
    first = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    return Span(first, first + timedelta(days=6))


def months_later(day: date, months: int) -> date:
    """The same day of another month, or that month's last day where it is shorter; kept within the `YEARS`."""
    number = day.year * 12 + day.month - 1 + months
    number = max(YEARS.start * 12, min(number, YEARS.stop * 12 - 1))
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
