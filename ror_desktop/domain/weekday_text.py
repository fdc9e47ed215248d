"""Weekdays as people type them: "fri", "next fri", "friday of next week", "in two weeks on friday", "friday week".

A weekday and a week may stand in either order. Where its speakers mean two different days ("Monday in two weeks", said
on a Wednesday) nothing is read.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from ror_desktop.domain import daywords


def longest_first(words: Iterable[str]) -> str:
    """The words as the alternatives of a pattern."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@lru_cache(maxsize=4096)  # a line is read by many of its parts
def tidy(text: str) -> str:
    """In small letters, with single spaces, without marks: "Nächsten" and "nachsten" are the same."""
    words = " ".join(text.casefold().replace(",", " ").replace("’", "'").split()).strip(" .")
    if words.isascii():
        return words
    return "".join(c for c in unicodedata.normalize("NFD", words) if not unicodedata.combining(c))


PART_OF_DAY = (
    r"(?: |(?<=morgen)|(?<=dag)|(?<=tag)|(?<=mittwoch)|(?<=sonnabend))"
    rf"(?:{longest_first(daywords.PARTS_OF_DAY)})"
)
"""A part of the day behind a day: "tomorrow morning", "donderdagmiddag"."""

AMOUNT = rf"(?:\d{{1,4}}|(?:{longest_first(daywords.AMOUNTS)})(?= ))"
"""How many, in figures or as a word of its own: "and" is not "an d"."""


def monday_of(day: date) -> date:
    """The Monday of its calendar week."""
    return day - timedelta(days=day.weekday())


def index_of(names: tuple[tuple[str, ...], ...], start: str) -> int | None:
    """The place of the names of which one begins so; at least three letters, and of no two places ("jui")."""
    if len(start) < 3:
        return None
    found = [place for place, same in enumerate(names) if any(name.startswith(start) for name in same)]
    return found[0] if len(found) == 1 else None


def weekday_number(name: str) -> int | None:
    """The place of the weekday in the week, Monday is 0: "friday", "fri", "vr"."""
    if name in daywords.SHORT_WEEKDAYS:
        return daywords.SHORT_WEEKDAYS[name]
    return None if name in daywords.UNITS else index_of(daywords.WEEKDAYS, name)  # "maand" is no Monday


_WEEKDAY = re.compile(
    rf"(?:(?P<next>{longest_first(daywords.OF_NEXT_WEEK)}) |(?:{longest_first(daywords.THE_FIRST)}) )?"
    rf"(?P<name>[a-z]+)\.?(?: (?:{longest_first(daywords.AFTER_WEEKDAY)}))?"
)


def weekday(words: str, today: date) -> date | None:
    """The weekday after today, or that of the coming calendar week: "fri", "op vrijdag", "next fri"."""
    match = _WEEKDAY.fullmatch(words)
    number = weekday_number(match["name"]) if match else None
    if match is None or number is None:
        return None
    return monday_of(today) + timedelta(days=7 + number) if match["next"] else _coming(number, today)


def _coming(number: int, today: date) -> date:
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


# A weekday and its week

_FULL = {name: number for number, names in enumerate(daywords.WEEKDAYS) for name in names}
_DAYS_OF = {"days": 1, "weeks": 7, "fortnights": 14}


class _Week(NamedTuple):
    """A weekday with its week; made when a text may say one, not at the start of the program."""

    day_of: re.Pattern[str]
    of_day: re.Pattern[str]
    day_ahead: re.Pattern[str]
    ahead_day: re.Pattern[str]
    from_day: re.Pattern[str]
    day_on: re.Pattern[str]


@cache
def _week() -> _Week:
    name = rf"(?:(?:{longest_first(daywords.ON_WEEKDAY)}) )?(?P<name>[a-z]+?)\.?(?:{PART_OF_DAY})?"
    week = rf"(?:(?:{longest_first(daywords.BEFORE_WEEK)}) )?(?P<week>{longest_first(daywords.WEEKS_ON)})"
    units = longest_first(unit for unit, kind in daywords.UNITS.items() if kind in _DAYS_OF)
    so_many = rf"(?P<amount>{AMOUNT}) ?(?P<unit>{units})"
    ahead = rf"(?P<ahead>(?:{longest_first(daywords.IN_SO_MANY)}) {so_many})"
    return _Week(
        re.compile(rf"{name} {week}", re.ASCII),
        re.compile(rf"{week} {name}", re.ASCII),
        re.compile(rf"{name} {ahead}", re.ASCII),
        re.compile(rf"{ahead} {name}", re.ASCII),
        re.compile(rf"{so_many} from {name}", re.ASCII),
        re.compile(rf"{name} (?P<on>{longest_first(daywords.WEEKS_FROM_DAY)})", re.ASCII),
    )


_MAY_SAY_WEEK = re.compile(r"(?<![a-z])(?:w|d|tag|jour|sem|fortnight|huit|quinze)")
"""Before slower looks at what has none."""


def weekday_of_week(words: str, today: date) -> date | None:
    """The weekday of the week that is said with it, in any order: "friday next week", "in two weeks on friday"."""
    if not _MAY_SAY_WEEK.search(words):
        return None
    for pattern in (_week().day_of, _week().of_day):
        match = pattern.fullmatch(words)
        number = _number(match["name"], match["week"]) if match else None
        if match and number is not None:
            return monday_of(today) + timedelta(weeks=daywords.WEEKS_ON[match["week"]], days=number)
    return _weekday_ahead(words, today) or _weekday_from(words, today)


def _weekday_ahead(words: str, today: date) -> date | None:
    """The weekday of the week so many weeks on; behind the weekday they may be counted from the coming one as well."""
    for pattern in (_week().day_ahead, _week().ahead_day):
        match = pattern.fullmatch(words)
        number = _number(match["name"], match["ahead"]) if match else None
        weeks = _weeks(match) if match else None
        if number is not None and weeks is not None and (pattern is _week().ahead_day or number >= today.weekday()):
            return monday_of(today) + timedelta(weeks=weeks, days=number)
    return None


def _weekday_from(words: str, today: date) -> date | None:
    """So many weeks after the coming weekday: "a week from friday", "friday week", "vendredi en huit"."""
    match = _week().from_day.fullmatch(words) or _week().day_on.fullmatch(words)
    number = _number(match["name"], words) if match else None
    if match is None or number is None or number == today.weekday():
        return None
    weeks = _weeks(match) if match.re is _week().from_day else daywords.WEEKS_FROM_DAY[match["on"]]
    return None if weeks is None else _coming(number, today) + timedelta(weeks=weeks)


def _weeks(match: re.Match[str]) -> int | None:
    """The whole weeks that are said: "2 weeks", "14 dagen"."""
    amount = daywords.AMOUNTS[match["amount"]] if match["amount"] in daywords.AMOUNTS else int(match["amount"])
    days = amount * _DAYS_OF[daywords.UNITS[match["unit"]]]
    return days // 7 if days and days % 7 == 0 else None


def _number(name: str, beside: str) -> int | None:
    """The place in the week of a weekday beside these words, which a short name must share its language with."""
    return _FULL.get(name, daywords.SHORT_BESIDE_WEEK[_language(beside)].get(name))


def _language(words: str) -> str:
    said = set(words.split())
    found = (language for language, own in daywords.WEEK_LANGUAGES.items() if said & own)
    return next(found, "en")


# What is said of the day elsewhere


class _Around(NamedTuple):
    """What may be said around a day; made when it is first asked, not at the start of the program."""

    ahead: re.Pattern[str]
    surely_ahead: re.Pattern[str]
    of_many: re.Pattern[str]
    repeated: re.Pattern[str]
    from_day: re.Pattern[str]


@cache
def _around() -> _Around:
    spans = longest_first((*daywords.WEEKS_ON, *daywords.NEXT_MONTH))
    units = rf"(?:{longest_first(daywords.UNITS)})"
    every = longest_first(daywords.EVERY)
    return _Around(
        re.compile(rf"(?<!\S)(?:{spans}|{AMOUNT} ?{units})(?!\S)", re.ASCII),
        re.compile(
            rf"(?<!\S)(?:{spans}|(?:{longest_first(daywords.BEFORE_AMOUNT)}) {AMOUNT} ?{units})(?!\S)", re.ASCII
        ),
        re.compile(rf"(?<!\S)(?:{longest_first(daywords.OF_MANY)})\Z"),
        re.compile(rf"(?<!\S)(?:{every}) (?:{AMOUNT} ?|(?:other|andere) )?{units}(?!\S)", re.ASCII),
        re.compile(rf"(?:{longest_first(daywords.WEEKS_FROM_DAY)})(?!\S)"),
    )


_YEAR = re.compile(r"(?:19|20)\d\d(?!\S)", re.ASCII)
_PART_BEHIND = re.compile(rf"{PART_OF_DAY}\Z")


def _bare(word: str) -> str:
    """The word alone, without a part of the day: "maandagochtend:" as "maandag"."""
    return _PART_BEHIND.sub("", word.strip(".:;"))


def says_more(said: Sequence[str], start: int, end: int) -> bool:
    """Whether words around those of a day say another part of it, so that the day alone is a guess.

    That is the week of a weekday, the weekday of a week, a year that has no such day, or that it is one of many:
    "every monday", "end of next week".
    """
    before, day, after = (tidy(" ".join(part)) for part in (said[:start], said[start:end], said[end:]))
    if _YEAR.match(after) and any(index_of(daywords.MONTHS, word) is not None for word in day.split()):
        return True
    of_week = any(weekday_number(_bare(word)) is not None for word in day.split())
    ahead = _around().ahead.search(day) is not None
    if of_week == ahead:
        return False
    if _around().of_many.search(before) or any(_around().repeated.search(around) for around in (before, after)):
        return True
    if of_week:
        return bool(_around().from_day.match(after)) or any(
            _around().surely_ahead.search(around) for around in (before, after)
        )
    beside = {word for around in (before.split()[-1:], after.split()[:1]) for word in around}
    named = any(_number(_bare(word), day) is not None for word in beside)
    return named or any(_bare(word) in _FULL for word in f"{before} {after}".split())
