"""Days and times as people type them: "tomorrow", "fri", "in 2 weeks", "3 mrt", "24/12", "tue 10:00".

English and Dutch words are both read whatever the language of the window; only the order of day and month in a
date of numbers depends on the reader. What cannot be read gives nothing, never an error and never a guess.
"""

import calendar
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta


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


def read_when(text: str, today: date, order: DateOrder = DateOrder.DAY_MONTH) -> When | None:
    """A day, optionally followed by a time: "fri", "fri 10:00", "tomorrow at 3pm". Nothing if it is neither."""
    whole = read_day(text, today, order)
    if whole is not None:
        return When(whole)
    words = text.split()
    for cut in range(len(words) - 1, 0, -1):
        at = _clock(" ".join(words[cut:]), bare=False)
        day = read_day(" ".join(words[:cut]), today, order) if at else None
        if day is not None:
            return When(day, at)
    return None


def read_day(text: str, today: date, order: DateOrder = DateOrder.DAY_MONTH) -> date | None:
    """The day that the text means on this day.

    A weekday is the next one after today, a date without its year the next one from today on; "next fri" is the
    Friday of the coming calendar week, "next week" its Monday.
    """
    words = _tidy(text)
    readers: tuple[Callable[[], date | None], ...] = (
        lambda: _named(words, today),
        lambda: _relative(words, today),
        lambda: _weekday(words, today),
        lambda: _numbers(words, today, order),
        lambda: _spelled(words, today),
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
    """A wall-clock time: "10:00", "10", "3pm", "14.30", "10 uur", "noon"."""
    return _clock(text, bare=True)


def _tidy(text: str) -> str:
    return " ".join(text.casefold().replace(",", " ").split()).strip(" .")


# Words

_DAYS = {
    "today": 0, "vandaag": 0,
    "tomorrow": 1, "tmr": 1, "tmrw": 1, "tom": 1, "morgen": 1,
    "day after tomorrow": 2, "the day after tomorrow": 2, "overmorgen": 2,
    "yesterday": -1, "gisteren": -1,
}  # fmt: skip
_NEXT_WEEK = {"next week", "volgende week"}
_NEXT_MONTH = {"next month", "volgende maand"}
_END_OF_MONTH = {"end of month", "end of the month", "eind van de maand", "einde van de maand", "eind maand"}


def _named(words: str, today: date) -> date | None:
    if words in _DAYS:
        return today + timedelta(days=_DAYS[words])
    if words in _NEXT_WEEK:
        return _monday(today) + timedelta(days=7)
    if words in _NEXT_MONTH:
        return today.replace(day=1) + relativedelta(months=1)
    if words in _END_OF_MONTH:
        return today.replace(day=calendar.monthrange(today.year, today.month)[1])
    return None


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


# So many days, weeks, months or years from today

_AMOUNTS = {
    "a": 1, "an": 1, "one": 1, "een": 1, "één": 1, "two": 2, "twee": 2, "three": 3, "drie": 3, "four": 4, "vier": 4,
    "five": 5, "vijf": 5, "six": 6, "zes": 6, "seven": 7, "zeven": 7, "eight": 8, "acht": 8, "nine": 9, "negen": 9,
    "ten": 10, "tien": 10,
}  # fmt: skip
_UNITS = {
    "d": "days", "day": "days", "days": "days", "dag": "days", "dagen": "days",
    "w": "weeks", "wk": "weeks", "week": "weeks", "weeks": "weeks", "weken": "weeks",
    "m": "months", "mo": "months", "month": "months", "months": "months", "maand": "months", "maanden": "months",
    "y": "years", "year": "years", "years": "years", "j": "years", "jaar": "years", "jaren": "years",
}  # fmt: skip


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_RELATIVE = re.compile(
    rf"(?:in |over |\+ ?)?(?P<amount>\d{{1,4}}|(?:{_longest_first(_AMOUNTS)})(?= )) ?"
    rf"(?P<unit>{_longest_first(_UNITS)})(?: from now| later)?",
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
    amount = _AMOUNTS[match["amount"]] if match["amount"] in _AMOUNTS else int(match["amount"])
    match _UNITS[match["unit"]]:
        case "days":
            return today + timedelta(days=amount)
        case "weeks":
            return today + timedelta(weeks=amount)
        case "months":
            return today + relativedelta(months=amount)
        case _:
            return today + relativedelta(years=amount)


# Weekdays

_WEEKDAYS = (
    ("monday", "maandag"), ("tuesday", "dinsdag"), ("wednesday", "woensdag"), ("thursday", "donderdag"),
    ("friday", "vrijdag"), ("saturday", "zaterdag"), ("sunday", "zondag"),
)  # fmt: skip
_SHORT_WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_BEFORE_WEEKDAY = re.compile(r"(?:(?P<which>on|op|this|deze|coming|komende|next|volgende) )?(?P<name>[a-z]+)")


def _weekday(words: str, today: date) -> date | None:
    match = _BEFORE_WEEKDAY.fullmatch(words)
    number = _weekday_number(match["name"]) if match else None
    if match is None or number is None:
        return None
    if match["which"] in {"next", "volgende"}:
        return _monday(today) + timedelta(days=7 + number)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _weekday_number(name: str) -> int | None:
    if name in _SHORT_WEEKDAYS:
        return _SHORT_WEEKDAYS.index(name)
    return _index_of(_WEEKDAYS, name)


def _index_of(names: tuple[tuple[str, ...], ...], start: str) -> int | None:
    """The place of the names of which one begins so; at least three letters of it."""
    if len(start) < 3:
        return None
    return next((n for n, same in enumerate(names) if any(name.startswith(start) for name in same)), None)


# Dates

_MONTHS = (
    ("january", "januari"), ("february", "februari"), ("march", "maart", "mrt"), ("april",), ("may", "mei"),
    ("june", "juni"), ("july", "juli"), ("august", "augustus"), ("september", "sept"), ("october", "oktober"),
    ("november",), ("december",),
)  # fmt: skip
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|e|ste|de)?\.?"
_NAME = r"(?P<month>[a-z]{3,})\.?"
_YEAR = r"(?: (?P<year>\d{4}|\d{2}))?"
_SPELLED = (
    re.compile(rf"(?:on |op |the )?{_DAY} ?(?:of )?{_NAME}{_YEAR}", re.ASCII),
    re.compile(rf"(?:on )?{_NAME} ?{_DAY}{_YEAR}", re.ASCII),
)
_ISO = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})", re.ASCII)
_PAIR = re.compile(r"(?P<one>\d{1,2})[-/.](?P<two>\d{1,2})(?:[-/.](?P<year>\d{4}|\d{2}))?", re.ASCII)
_LONE = re.compile(rf"(?:on the |the |op de |de )?{_DAY}", re.ASCII)


def _spelled(words: str, today: date) -> date | None:
    for pattern in _SPELLED:
        match = pattern.fullmatch(words)
        month = _index_of(_MONTHS, match["month"]) if match else None
        if match and month is not None:
            return _dated(match["year"], month + 1, int(match["day"]), today)
    return None


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
    r"(?P<at>at |om |@ ?)?(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))? ?(?P<half>am|pm|a\.m|p\.m|uur|u|h)?", re.ASCII
)
_NOON = {"noon", "at noon", "midday"}


def _clock(text: str, *, bare: bool) -> time | None:
    """The time; a bare number only where nothing else than a time can be meant."""
    words = _tidy(text)
    if words in _NOON:
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
