"""Recurrence as people type it: "every 2 weeks on tuesday", "elke maand op de laatste vrijdag", "iedere dinsdag".

English and Dutch are both read, whatever the language of the window. What cannot be read gives nothing, never an
error and never a guess.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date

from ror_desktop.domain.daytext import DateOrder, read_day
from ror_desktop.domain.recurrence import WORKING_DAYS, valid_rule
from ror_desktop.domain.recurrence_days import DAYS, month_day

_WEEKDAYS = {
    "MO": ("monday", "mondays", "mon", "maandag", "maandags", "ma"),
    "TU": ("tuesday", "tuesdays", "tues", "tue", "dinsdag", "dinsdags", "di"),
    "WE": ("wednesday", "wednesdays", "wed", "woensdag", "woensdags", "wo"),
    "TH": ("thursday", "thursdays", "thurs", "thur", "thu", "donderdag", "donderdags", "do"),
    "FR": ("friday", "fridays", "fri", "vrijdag", "vrijdags", "vr"),
    "SA": ("saturday", "saturdays", "sat", "zaterdag", "zaterdags", "za"),
    "SU": ("sunday", "sundays", "sun", "zondag", "zondags", "zo"),
}
_DAY_OF = {name: day for day, names in _WEEKDAYS.items() for name in names}
_UNITS = {
    "DAILY": ("day", "days", "dag", "dagen"),
    "WEEKLY": ("week", "weeks", "weken"),
    "MONTHLY": ("month", "months", "maand", "maanden"),
    "YEARLY": ("year", "years", "jaar", "jaren"),
}
_UNIT_OF = {name: (unit, 1) for unit, names in _UNITS.items() for name in names} | {
    "fortnight": ("WEEKLY", 2), "quarter": ("MONTHLY", 3), "quarters": ("MONTHLY", 3), "kwartaal": ("MONTHLY", 3),
    "kwartalen": ("MONTHLY", 3), "half year": ("MONTHLY", 6), "half jaar": ("MONTHLY", 6), "halfjaar": ("MONTHLY", 6),
}  # fmt: skip
_WORKING = {"weekday", "workday", "working day", "werkdag", "weekdag", "doordeweekse dag"}
_ADVERBS = {
    "daily": "FREQ=DAILY", "dagelijks": "FREQ=DAILY", "weekly": "FREQ=WEEKLY", "wekelijks": "FREQ=WEEKLY",
    "monthly": "FREQ=MONTHLY", "maandelijks": "FREQ=MONTHLY", "quarterly": "FREQ=MONTHLY;INTERVAL=3",
    "yearly": "FREQ=YEARLY", "annually": "FREQ=YEARLY", "jaarlijks": "FREQ=YEARLY",
    "tweewekelijks": "FREQ=WEEKLY;INTERVAL=2", "biweekly": "FREQ=WEEKLY;INTERVAL=2",
}  # fmt: skip
_NUMBERS = {
    "one": 1, "een": 1, "één": 1, "two": 2, "twee": 2, "three": 3, "drie": 3, "four": 4, "vier": 4, "five": 5,
    "vijf": 5, "six": 6, "zes": 6, "seven": 7, "zeven": 7, "eight": 8, "acht": 8, "nine": 9, "negen": 9, "ten": 10,
    "tien": 10, "twelve": 12, "twaalf": 12,
}  # fmt: skip
_PLACES = {
    "first": 1, "1st": 1, "eerste": 1, "1e": 1, "second": 2, "2nd": 2, "tweede": 2, "2e": 2, "third": 3, "3rd": 3,
    "derde": 3, "3e": 3, "fourth": 4, "4th": 4, "vierde": 4, "4e": 4, "fifth": 5, "5th": 5, "vijfde": 5, "5e": 5,
    "last": -1, "laatste": -1,
}  # fmt: skip
_SECOND = {"other", "andere", "second", "2nd", "tweede", "2e"}
"""Every other one; before a weekday only "other" is surely that, the second Tuesday is one of a month as well."""


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_EVERY = r"(?:every|each|elke|elk|iedere|ieder)"
_ON = r"(?:on |op |elke |every )?(?:the |de )?"
_PLACE = rf"(?P<place>{_any_of(_PLACES)})"
_DAY_LIST = rf"(?:{_any_of(_DAY_OF)})(?:(?: and | en | & | )(?:{_any_of(_DAY_OF)}))*"
_ANY_DAY = rf"(?P<day>{_any_of(_DAY_OF)})"
_MONTHLY_PLACE = re.compile(rf"{_ON}{_PLACE} (?:{_ANY_DAY}|(?P<whole>day|dag)|(?P<work>{_any_of(_WORKING)}))")
_OF_MONTH = re.compile(r" (?:of|van) (?:the|every|each|de|elke|iedere) (?:month|maand)$")
_MONTH_DAY = re.compile(
    r"(?:on |op )?(?:the |de )?(?:day |dag )?(?P<number>\d{1,2})(?:st|nd|rd|th|e|ste|de)?"
    r"(?: or the last day| of de laatste dag|(?P<only> where there is one| waar die er is))?"
)
_STEP = re.compile(
    rf"(?:{_EVERY} (?:(?P<number>\d{{1,3}}|{_any_of(_NUMBERS)}) |(?P<step>{_any_of({*_PLACES, *_SECOND})}) )?"
    rf"|(?P<skip>om de )(?:(?P<skipped>\d{{1,3}}|{_any_of(_NUMBERS)}) )?)"
    rf"(?P<what>{_any_of(_UNIT_OF)})(?P<rest>(?: .*)?)"
)
_WORKING_DAY = re.compile(rf"{_EVERY} (?:{_any_of(_WORKING)})")
_WEEKDAY_STEP = re.compile(rf"{_EVERY} (?P<other>(?:other|andere) )?(?P<days>{_DAY_LIST})")
_FIRST_OR_LAST = re.compile(rf"{_EVERY} (?P<said>(?:first|1st|eerste|1e|last|laatste) .+)")
_UNTIL = re.compile(r"(?P<rule>.+?) (?:until|till|tot en met|t/m|tot) (?P<day>.+)")
_TIMES = re.compile(rf"(?P<rule>.+?) (?:for )?(?P<number>\d{{1,4}}|{_any_of(_NUMBERS)}) ?(?:times|time|keer|x)")


def read_rule(text: str, today: date, order: DateOrder = DateOrder.DAY_MONTH) -> str | None:
    """The rule (RFC 5545, 3.3.10) that the text means; `today` is what days such as "until friday" count from."""
    words = " ".join(text.casefold().replace(",", " ").split()).strip(" .")
    words, end = _without_end(words, today, order)
    if end is None:
        return None
    readers: tuple[Callable[[str], str | None], ...] = (_adverb, _working, _monthly_place, _weekday, _step)
    found = next((rule for reader in readers if (rule := reader(words)) is not None), None)
    rule = f"{found}{end}" if found else ""
    return rule if rule and valid_rule(rule) else None


def _without_end(words: str, today: date, order: DateOrder) -> tuple[str, str | None]:
    """The text before "until …" or "… times", and the part of the rule that this is; nothing if it is no day."""
    until = _UNTIL.fullmatch(words)
    if until is not None:
        day = read_day(until["day"], today, order)
        return until["rule"], f";UNTIL={day:%Y%m%d}" if day else None
    times = _TIMES.fullmatch(words)
    if times is not None:
        return times["rule"], f";COUNT={_number(times['number'])}"
    return words, ""


def _number(word: str) -> int:
    return _NUMBERS[word] if word in _NUMBERS else int(word)


def _adverb(words: str) -> str | None:
    name, _, rest = words.partition(" ")
    rule = _ADVERBS.get(name)
    return _with_days(rule, rest) if rule else None


def _working(words: str) -> str | None:
    return f"FREQ=WEEKLY;BYDAY={WORKING_DAYS}" if _WORKING_DAY.fullmatch(words) else None


def _monthly_place(words: str) -> str | None:
    """Such as "every last friday of the month", "elke eerste maandag", which can only be of a month."""
    within = _OF_MONTH.search(words)
    said = words[: within.start()] if within else words
    begun = _FIRST_OR_LAST.fullmatch(said)
    if begun:
        return _placed("FREQ=MONTHLY", begun["said"])
    return _placed("FREQ=MONTHLY", said) if within else None


def _placed(rule: str, words: str) -> str | None:
    match = _MONTHLY_PLACE.fullmatch(words)
    if match is None:
        return None
    place = _PLACES[match["place"]]
    if match["whole"]:
        return f"{rule};BYMONTHDAY={place}"
    if match["work"]:
        return f"{rule};BYDAY={WORKING_DAYS};BYSETPOS={place}"
    return f"{rule};BYDAY={place}{_DAY_OF[match['day']]}"


def _weekday(words: str) -> str | None:
    """Such as "every tuesday", "elke dinsdag en vrijdag", "every other friday"."""
    match = _WEEKDAY_STEP.fullmatch(words)
    if match is None:
        return None
    return f"{_stepped('WEEKLY', 2 if match['other'] else 1)};BYDAY={_listed(match['days'])}"


def _listed(words: str) -> str:
    named = {_DAY_OF[word] for word in words.split() if word in _DAY_OF}
    return ",".join(day for day in DAYS if day in named)


def _stepped(unit: str, step: int) -> str:
    return f"FREQ={unit}" if step == 1 else f"FREQ={unit};INTERVAL={step}"


def _step(words: str) -> str | None:
    """Such as "every 2 weeks", "elke maand", "om de week", each with the day it falls on behind it."""
    match = _STEP.fullmatch(words)
    if match is None:
        return None
    unit, least = _UNIT_OF[match["what"]]
    if match["skip"]:
        step = _number(match["skipped"]) if match["skipped"] else 2
    elif match["step"]:
        step = 2 if match["step"] in _SECOND else _PLACES[match["step"]]
    else:
        step = _number(match["number"]) if match["number"] else 1
    if step < (2 if match["step"] else 1):
        return None
    return _with_days(_stepped(unit, step * least), match["rest"].strip())


def _with_days(rule: str, words: str) -> str | None:
    """The rule with the day it falls on, where one is said; nothing where it cannot be read."""
    if not words:
        return rule
    if rule.startswith("FREQ=WEEKLY"):
        days = re.fullmatch(rf"(?:on |op )?(?P<days>{_DAY_LIST})", words)
        return f"{rule};BYDAY={_listed(days['days'])}" if days else None
    if rule.startswith("FREQ=MONTHLY"):
        found = _MONTH_DAY.fullmatch(words)
        return f"{rule};{_on_day(int(found['number']), bool(found['only']))}" if found else _placed(rule, words)
    return _with_date(rule, words) if rule.startswith("FREQ=YEARLY") else None


def _on_day(number: int, only: bool) -> str:
    """The day of the month; the last one of those that do not have it, unless only those that do are meant."""
    return f"BYMONTHDAY={number}" if only or number > 31 else month_day(number)


LEAP = date(2024, 1, 1)
"""From here each date of a year is read as the one in a leap year, so that 29 February is one."""

_LAST_OF_MONTH = re.compile(r"(?:on |op )?(?:the last day of|de laatste dag van) (?P<month>[^\W\d]+)")
_ONLY = re.compile(r" (?:where there is one|waar die er is)$")


def _with_date(rule: str, words: str) -> str | None:
    last = _LAST_OF_MONTH.fullmatch(words)
    if last:
        words = f"1 {last['month']}"
    only = _ONLY.search(words)
    day = read_day(re.sub(r"^(?:on|op) ", "", words[: only.start()] if only else words), LEAP)
    spelled = re.search(r"\d", words) and re.search(r"[^\W\d]{3}", words)
    if day is None or not spelled:
        return None
    ends = last or (not only and (day.month, day.day) == (2, 29))
    return f"{rule};BYMONTH={day.month};BYMONTHDAY={-1 if ends else day.day}"
