"""The days of the plain recurrence rules, counted without a library: a calendar expands many of them for each month.

What is plain here gives the same days as dateutil's `rrule` does; a property test compares the two.
"""

import calendar
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import count, islice

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of the week as RFC 5545 writes them, Monday first."""

_PLACED = re.compile(r"(?P<place>[+-]?[1-5])(?P<day>[A-Z]{2})")
_ENDS = {"FREQ", "INTERVAL", "COUNT", "UNTIL"}
_UP_TO = {29: "28,29", 30: "28,29,30", 31: "28,29,30,31"}
Period = Callable[[date, int, dict[str, str]], list[date]]
"""The days of the so many-th period after the one that a day lies in, in order."""


@lru_cache(maxsize=512)
def parts_of(rule: str) -> dict[str, str]:
    """The parts of a tidy rule by their names; not to be changed."""
    return dict(part.partition("=")[::2] for part in rule.split(";"))


def month_day(day: int) -> str:
    """The part of a rule for this day of each month, the last one of those that do not have it.

    RFC 5545 leaves those months out; the last of several days of the month is the way it has for what people mean.
    """
    if day == 31:
        return "BYMONTHDAY=-1"
    return f"BYMONTHDAY={day}" if day <= 28 else f"BYMONTHDAY={_UP_TO[day]};BYSETPOS=-1"


def up_to_day(parts: dict[str, str]) -> int | None:
    """The day of each month that `month_day` wrote so, or another program; nothing for other days."""
    if parts.get("BYSETPOS") != "-1":
        return None
    return next((day for day, days in _UP_TO.items() if parts.get("BYMONTHDAY") == days), None)


def plain_days(rule: str, start: date, after: date) -> Iterator[date] | None:
    """The days of the rule from `start` on, in order; nothing where the rule is not a plain one.

    Where the rule has no COUNT, days up to `after` may be left out.
    """
    parts = parts_of(rule)
    period = _period_of(parts)
    return None if period is None else _days(parts, period, start, after)


def even_days(rule: str, start: date, after: date, last: date) -> list[date] | None:
    """The days of a rule that goes on every so many days, after `start` and `after` and not after `last`.

    Nothing where the rule is not of that kind; most are, and a calendar expands hundreds of them.
    """
    even = _even(rule)
    if even is None:
        return None
    step, until = even
    first, end = start.toordinal(), min(last.toordinal(), until)
    first += (max(after.toordinal() - first, 0) // step + 1) * step
    return [date.fromordinal(day) for day in range(first, end + 1, step)]


@lru_cache(maxsize=512)
def _even(rule: str) -> tuple[int, int] | None:
    """The days between two days of the rule, and the ordinal of the last day it may fall on."""
    parts = parts_of(rule)
    if parts["FREQ"] not in {"DAILY", "WEEKLY"} or parts.keys() - {"FREQ", "INTERVAL", "UNTIL"}:
        return None
    step = int(parts.get("INTERVAL", "1")) * (7 if parts["FREQ"] == "WEEKLY" else 1)
    return step, _until_of(parts).toordinal()


def _until_of(parts: dict[str, str]) -> date:
    text = parts.get("UNTIL")
    return date.max if text is None else date(int(text[:4]), int(text[4:6]), int(text[6:]))


def _period_of(parts: dict[str, str]) -> Period | None:
    match parts["FREQ"], tuple(sorted(parts.keys() - _ENDS)):
        case "DAILY", ():
            return _day
        case "WEEKLY", () | ("BYDAY",):
            return _week
        case "MONTHLY", ():
            return _month
        case "MONTHLY", ("BYMONTHDAY",) if "," not in parts["BYMONTHDAY"]:
            return _month_day
        case "MONTHLY", ("BYMONTHDAY", "BYSETPOS") if up_to_day(parts):
            return _up_to_day
        case "MONTHLY", ("BYDAY",) if _PLACED.fullmatch(parts["BYDAY"]):
            return _placed_weekday
        case "YEARLY", ():
            return _year
    return None


def _days(parts: dict[str, str], period: Period, start: date, after: date) -> Iterator[date]:
    step = int(parts.get("INTERVAL", "1"))
    first = 0 if "COUNT" in parts else _skipped(parts["FREQ"], start, after) // step * step
    days = _from(period, parts, start, first, step, _until_of(parts))
    return islice(days, int(parts["COUNT"])) if "COUNT" in parts else days


def _from(period: Period, parts: dict[str, str], start: date, first: int, step: int, until: date) -> Iterator[date]:
    for ahead in count(first, step):
        try:
            found = period(start, ahead, parts)
        except (OverflowError, ValueError):  # after the year 9999
            return
        for day in found:
            if day > until:
                return
            if day >= start:
                yield day
        if ahead > _FAR:
            return


_FAR = 400 * 366
"""So many periods on, a rule that still gave nothing is given up."""


def _skipped(frequency: str, start: date, after: date) -> int:
    """Periods that lie wholly before `after`."""
    if after <= start:
        return 0
    match frequency:
        case "DAILY":
            return (after - start).days
        case "WEEKLY":
            return (after - _monday(start)).days // 7
        case "MONTHLY":
            return (after.year - start.year) * 12 + after.month - start.month
        case _:
            return after.year - start.year


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _day(start: date, ahead: int, _parts: dict[str, str]) -> list[date]:
    return [start + timedelta(days=ahead)]


def _week(start: date, ahead: int, parts: dict[str, str]) -> list[date]:
    monday = _monday(start) + timedelta(weeks=ahead)
    if "BYDAY" not in parts:
        return [monday + timedelta(days=start.weekday())]
    return [monday + timedelta(days=offset) for offset, day in enumerate(DAYS) if day in parts["BYDAY"]]


def _first_of(start: date, ahead: int) -> date:
    months = start.year * 12 + start.month - 1 + ahead
    return date(months // 12, months % 12 + 1, 1)


def _within(first: date, number: int) -> list[date]:
    """The day of that number in the month, counted from its end where it is negative; none where it has none."""
    last = calendar.monthrange(first.year, first.month)[1]
    day = number if number > 0 else last + 1 + number
    return [first.replace(day=day)] if 1 <= day <= last else []


def _month(start: date, ahead: int, _parts: dict[str, str]) -> list[date]:
    return _within(_first_of(start, ahead), start.day)


def _month_day(start: date, ahead: int, parts: dict[str, str]) -> list[date]:
    return _within(_first_of(start, ahead), int(parts["BYMONTHDAY"]))


def _up_to_day(start: date, ahead: int, parts: dict[str, str]) -> list[date]:
    first = _first_of(start, ahead)
    return [first.replace(day=min(up_to_day(parts) or 28, calendar.monthrange(first.year, first.month)[1]))]


def _placed_weekday(start: date, ahead: int, parts: dict[str, str]) -> list[date]:
    found = _PLACED.fullmatch(parts["BYDAY"])
    if found is None:
        return []
    first, place, weekday = _first_of(start, ahead), int(found["place"]), DAYS.index(found["day"])
    if place > 0:
        return _within(first, 1 + (weekday - first.weekday()) % 7 + 7 * (place - 1))
    last = calendar.monthrange(first.year, first.month)[1]
    number = last - (first.replace(day=last).weekday() - weekday) % 7 + 7 * (place + 1)
    return _within(first, number) if number >= 1 else []


def _year(start: date, ahead: int, _parts: dict[str, str]) -> list[date]:
    try:
        return [start.replace(year=start.year + ahead)]
    except ValueError:
        if start.year + ahead > date.max.year:
            raise
        return []  # 29 February of a common year
