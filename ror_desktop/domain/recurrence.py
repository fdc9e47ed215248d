"""Recurrence of follow-ups: the day of the next one, from an RRULE (RFC 5545, 3.3.10) that counts in days or more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, cast

from ror_desktop.domain.recurrence_days import even_days, month_day, parts_of, plain_days

if TYPE_CHECKING:
    from dateutil.rrule import rrule

WORKING_DAYS = "MO,TU,WE,TH,FR"

HORIZON = timedelta(days=20 * 366)
"""A rule that gives nothing within this time is over."""

_UNTIL = re.compile(r"(UNTIL=\d{8})T\d{6}Z?")
_COUNT = re.compile(r"(?<=COUNT=)\d+")
_DAYS_OF_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_PLAIN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
_NUMBERS = r"-?\d{1,3}(?:,-?\d{1,3})*"
_PARTS = {
    "FREQ": re.compile(r"DAILY|WEEKLY|MONTHLY|YEARLY"),
    "INTERVAL": re.compile(r"[1-9]\d{0,2}"),
    "COUNT": re.compile(r"[1-9]\d{0,3}"),
    "UNTIL": re.compile(r"\d{8}"),
    "BYDAY": re.compile(r"(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*"),
    "BYMONTHDAY": re.compile(_NUMBERS),
    "BYMONTH": re.compile(_NUMBERS),
    "BYSETPOS": re.compile(_NUMBERS),
    "WKST": re.compile(r"MO|TU|WE|TH|FR|SA|SU"),
}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A day on which a rule falls, and the rule that counts on from there."""

    day: date
    rule: str


def tidy_rule(text: str) -> str:
    """The rule in one spelling: upper case, without `RRULE:`, an end given as a day."""
    return _UNTIL.sub(r"\1", text.strip().upper().removeprefix("RRULE:").strip(";"))


@lru_cache(maxsize=512)
def valid_rule(rule: str) -> bool:
    """Whether this (tidy) rule can be carried out: days, weeks, months or years, and days that some month has."""
    pairs = [part.partition("=")[::2] for part in rule.split(";")]
    parts = dict(pairs)
    known = all(name in _PARTS and _PARTS[name].fullmatch(value) for name, value in pairs)
    if not known or "FREQ" not in parts or len(parts) != len(pairs) or {"COUNT", "UNTIL"} <= parts.keys():
        return False
    if not _on_some_day(parts):
        return False
    try:
        _rule(rule, date(2000, 1, 1))
    except (ValueError, TypeError, OverflowError):
        return False
    return True


def _on_some_day(parts: dict[str, str]) -> bool:
    """A rule that fits no day would be looked for until the year 9999."""
    within_month = parts["FREQ"] in {"MONTHLY", "YEARLY"}
    if not within_month and ("BYSETPOS" in parts or re.search(r"\d", parts.get("BYDAY", ""))):
        return False
    months = [int(m) for m in parts.get("BYMONTH", "1").split(",")]
    days = [abs(int(d)) for d in parts.get("BYMONTHDAY", "1").split(",")]
    if not all(1 <= month <= 12 for month in months):
        return False
    return any(1 <= day <= _DAYS_OF_MONTH[month - 1] for day in days for month in months)


def in_every_month(rule: str, start: date) -> str:
    """The rule that people mean by "every month" from a 31st on: with the last day of the months that have none.

    RFC 5545 leaves those out, and the common years of a 29 February. A rule that names its days stays as it is.
    """
    if start.day <= 28 or parts_of(rule).keys() - _PLAIN:
        return rule
    match parts_of(rule)["FREQ"]:
        case "MONTHLY":
            return f"{rule};{month_day(start.day)}"
        case "YEARLY" if start.month == 2:
            return f"{rule};BYMONTH=2;BYMONTHDAY=-1"
    return rule


def as_written(rule: str, start: date) -> str:
    """The rule of another program, begun on `start`: it falls only where there is that day, as RFC 5545 says."""
    if in_every_month(rule, start) == rule:
        return rule
    month = ";BYMONTH=2" if parts_of(rule)["FREQ"] == "YEARLY" else ""
    return f"{rule}{month};BYMONTHDAY={start.day}"


def next_occurrence(rule: str, start: date, after: date) -> Occurrence | None:
    """The first day of the rule, begun on `start`, that lies after `start` and after `after`; nothing at its end.

    A COUNT goes down by those that were left out as well. What begins on a day that not every month has falls on the
    last one of the others (`in_every_month`).
    """
    for used, day in enumerate(_days(rule, start, after)):
        if day > _horizon(start):
            break
        if day > start and day > after:
            return Occurrence(day, _counted(rule, used))
    return None


def coming_days(rule: str, start: date, after: date, until: date) -> list[date]:
    """The days of the rule, begun on `start`, after `start` and `after` and not after `until`.

    They are the days that `next_occurrence` gives one after the other, where each is done on its day.
    """
    last = min(until, _horizon(start))
    even = even_days(rule, start, after, last)
    if even is not None:
        return even
    within = takewhile(last.__ge__, _days(rule, start, after))
    return [day for day in within if day > start and day > after]


def _days(rule: str, start: date, after: date) -> Iterator[date]:
    """The days of the rule in order; without a COUNT those up to `after` may be left out."""
    rule = in_every_month(rule, start)
    found = plain_days(rule, start, after)
    return (found_at.date() for found_at in _rule(rule, start)) if found is None else found


def _horizon(start: date) -> date:
    return min(start, date.max - HORIZON) + HORIZON


def _counted(rule: str, used: int) -> str:
    count = _COUNT.search(rule)
    return rule if count is None else _COUNT.sub(str(int(count[0]) - used), rule)


@lru_cache(maxsize=1024)  # a calendar asks for the same ones again and again
def _rule(rule: str, start: date) -> "rrule":
    # Only a follow-up that recurs needs it: not at the start of the program.
    from dateutil.rrule import rrulestr

    begin = datetime(start.year, start.month, start.day)  # noqa: DTZ001 - a floating day has no zone
    if "COUNT=" not in rule and "UNTIL=" not in rule:  # a rule that fits no day would be looked for until 9999
        rule = f"{rule};UNTIL={_horizon(start):%Y%m%d}"
    return cast("rrule", rrulestr(rule, dtstart=begin))
