"""Days and times as people type them: "tomorrow", "fri", "in 2 weeks", "3 mrt", "24/12", "tue 10:00".

English, Dutch, German, French and Spanish are all read whatever the language of the window (`daywords` says what a
word means that two of them have); only the order of day and month in a date of numbers depends on the reader. What
cannot be read gives nothing, never an error and never a guess.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from functools import cache

from dateutil.relativedelta import relativedelta

from ror_desktop.domain import daywords
from ror_desktop.domain.month import can_be_shown
from ror_desktop.domain.weekday_text import (
    AMOUNT,
    PART_OF_DAY,
    index_of,
    longest_first,
    monday_of,
    tidy,
    weekday,
    weekday_number,
    weekday_of_week,
)


class DateOrder(StrEnum):
    """Which part of a date of numbers comes first where one lives."""

    DAY_MONTH = "dm"
    MONTH_DAY = "md"
    YEAR_MONTH = "ymd"


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the wall-clock time where one was given."""

    day: date
    at: time | None = None


_MOST_WORDS, _WORDS_OF_TIME = 16, 4
"""Of a day with its time, and of the time, at most: "a las 10 horas"."""


def read_when(text: str, today: date, order: DateOrder = DateOrder.DAY_MONTH) -> When | None:
    """A day, and its time behind, before or in it: "fri", "fri 10:00", "at 3pm tomorrow", "fri 10:00 next week".

    A day that no calendar shows is none.
    """
    found = _read_when(text, today, order)
    return found if found is not None and can_be_shown(found.day) else None


def _read_when(text: str, today: date, order: DateOrder) -> When | None:
    whole = read_day(text, today, order)
    if whole is not None:
        return When(whole)
    words = text.split()
    if len(words) > _MOST_WORDS:
        return None
    for start, end in _places_of_time(len(words)):
        at = _clock(" ".join(words[start:end]), bare=False)
        day = read_day(" ".join((*words[:start], *words[end:])), today, order) if at else None
        if day is not None:
            return When(day, at)
    return None


@cache
def _places_of_time(words: int) -> tuple[tuple[int, int], ...]:
    """Where a time may stand among so many words: behind or before the day, then in it."""
    ends = [place for cut in range(words - 1, 0, -1) for place in ((cut, words), (0, cut))]
    within = [(start, end) for start in range(1, words - 1) for end in range(words - 1, start, -1)]
    return tuple((start, end) for start, end in (*ends, *within) if end - start <= _WORDS_OF_TIME)


def read_day(text: str, today: date, order: DateOrder = DateOrder.DAY_MONTH) -> date | None:
    """The day that the text means on this day.

    A weekday is the next one after today, a date without its year the next one from today on; "next fri" is the
    Friday of the coming calendar week, "next week" its Monday, "friday in two weeks" the one of the week two weeks on.
    A weekday before a date must be its own.
    A part of the day behind it changes nothing.
    """
    words = tidy(text)
    shorter = _PART_OF_DAY.sub("", words)
    return _day(words, today, order) or (_day(shorter, today, order) if shorter != words else None)


def _day(words: str, today: date, order: DateOrder) -> date | None:
    readers: tuple[Callable[[], date | None], ...] = (
        lambda: _named(words, today),
        lambda: _relative(words, today),
        lambda: weekday(words, today),
        lambda: weekday_of_week(words, today),
        lambda: _numbers(words, today, order),
        lambda: _spelled(words, today),
        lambda: _with_weekday(words, today, order),
    )
    for reader in readers:
        try:
            day = reader()
        except (ValueError, OverflowError):  # the 31st of a short month, or a day after the year 9999
            return None
        if day is not None:
            return day
    return None


def read_time(text: str) -> time | None:
    """A wall-clock time: "10:00", "10", "3pm", "14.30", "1430", "10 uur", "noon"."""
    return _clock(_FOUR_FIGURES.sub(r"\1:\2", text), bare=True)


_PART_OF_DAY = re.compile(rf"{PART_OF_DAY}\Z")


# Words


def _named(words: str, today: date) -> date | None:
    if words in daywords.DAYS:
        return today + timedelta(days=daywords.DAYS[words])
    if words in daywords.NEXT_WEEK:
        return monday_of(today) + timedelta(days=7)
    if words in daywords.NEXT_MONTH:
        return today.replace(day=1) + relativedelta(months=1)
    if words in daywords.END_OF_MONTH:
        return today.replace(day=calendar.monthrange(today.year, today.month)[1])
    return None


# So many days, weeks, months or years from today

_RELATIVE = re.compile(
    rf"(?:(?:{longest_first(daywords.BEFORE_AMOUNT)}) |\+ ?)?"
    rf"(?P<amount>{AMOUNT}) ?(?P<unit>{longest_first(daywords.UNITS)})"
    rf"(?: (?:{longest_first(daywords.AFTER_AMOUNT)}))?",
    re.ASCII,
)
_PLUS = re.compile(r"\+ ?(?P<days>\d{1,4})", re.ASCII)


def _relative(words: str, today: date) -> date | None:
    plus = _PLUS.fullmatch(words)
    if plus:
        return today + timedelta(days=int(plus["days"]))
    match = _RELATIVE.fullmatch(words)
    if match is None:
        return None
    amount = daywords.AMOUNTS[match["amount"]] if match["amount"] in daywords.AMOUNTS else int(match["amount"])
    match daywords.UNITS[match["unit"]]:
        case "days":
            return today + timedelta(days=amount)
        case "weeks":
            return today + timedelta(weeks=amount)
        case "fortnights":
            return today + timedelta(weeks=2 * amount)
        case "months":
            return today + relativedelta(months=amount)
        case _:
            return today + relativedelta(years=amount)


# Dates

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|e|ste|de|er)?\.?"
_NAME = r"(?P<month>[a-z]{3,})\.?"
_YEAR = r"(?:(?: del? | )(?P<year>\d{4}|\d{2}))?"
_BEFORE_DATE = rf"(?:(?:{longest_first(daywords.BEFORE_DATE)}) )?"
_SPELLED = (
    re.compile(rf"{_BEFORE_DATE}{_DAY} ?(?:of |de )?{_NAME}{_YEAR}", re.ASCII),
    re.compile(rf"(?:on )?{_NAME} ?{_DAY}{_YEAR}", re.ASCII),
)
_ISO = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})", re.ASCII)
_PAIR = re.compile(
    rf"{_BEFORE_DATE}(?P<one>\d{{1,2}})[-/.](?P<two>\d{{1,2}})(?:[-/.](?P<year>\d{{4}}|\d{{2}}))?", re.ASCII
)
_NAMED_DATE = re.compile(
    rf"(?:(?:{longest_first(daywords.ON_WEEKDAY)}) )?(?P<name>[a-z]+)\.? (?P<date>(?!\d+\Z).*\d.*)", re.ASCII
)
_LONE = re.compile(rf"{_BEFORE_DATE}{_DAY}", re.ASCII)


def _spelled(words: str, today: date) -> date | None:
    for pattern in _SPELLED:
        match = pattern.fullmatch(words)
        month = index_of(daywords.MONTHS, match["month"]) if match else None
        if match and month is not None:
            return _dated(match["year"], month + 1, int(match["day"]), today)
    return None


def _with_weekday(words: str, today: date, order: DateOrder) -> date | None:
    """A date behind its weekday, which must be right: "monday 30 november", "do 26/11", "friday the 4th"."""
    match = _NAMED_DATE.fullmatch(words)
    number = weekday_number(match["name"]) if match else None
    if match is None or number is None:
        return None
    day = _numbers(match["date"], today, order) or _spelled(match["date"], today)
    return day if day is not None and day.weekday() == number else None


def _numbers(words: str, today: date, order: DateOrder) -> date | None:
    iso = _ISO.fullmatch(words)
    if iso:
        return date(int(iso["year"]), int(iso["month"]), int(iso["day"]))
    pair = _PAIR.fullmatch(words)
    if pair:
        return _paired(int(pair["one"]), int(pair["two"]), pair["year"], today, order)
    lone = _LONE.fullmatch(words)
    return _next_month_day(int(lone["day"]), today) if lone else None


def _paired(one: int, two: int, year: str | None, today: date, order: DateOrder) -> date | None:
    """A date of two numbers, in the reader's order unless only the other order can be meant (13/5 and 5/13)."""
    day, month = (one, two) if order is DateOrder.DAY_MONTH else (two, one)
    if month > 12 >= day:
        day, month = month, day
    return _dated(year, month, day, today)


def _dated(year: str | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for candidate in range(today.year, today.year + 9):  # 29 February may be eight years away
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None


def _next_month_day(day: int, today: date) -> date | None:
    first = today.replace(day=1)
    for months in range(4):
        month = first + relativedelta(months=months)
        if 1 <= day <= calendar.monthrange(month.year, month.month)[1] and month.replace(day=day) >= today:
            return month.replace(day=day)
    return None


# Times

_CLOCK = re.compile(
    rf"(?P<at>(?:{longest_first(daywords.BEFORE_TIME)}) ?)?(?P<hour>\d{{1,2}})"
    rf"(?: ?(?:[:.h]|uhr|u) ?(?P<minute>\d{{2}}))? ?(?P<half>{longest_first(daywords.HOURS)})?",
    re.ASCII,
)

_FOUR_FIGURES = re.compile(r"(?<!\d)(\d{1,2})(\d{2})(?!\d)", re.ASCII)
"""A time without its colon; beside a day it would be a year."""


def _clock(text: str, *, bare: bool) -> time | None:
    """The time; a bare number only where nothing else than a time can be meant."""
    words = tidy(text)
    if words in daywords.NOON:
        return time(12)
    match = _CLOCK.fullmatch(words)
    if match is None or not (bare or match["at"] or match["minute"] or match["half"]):
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").replace(".", "")
    if half in {"am", "pm"}:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
