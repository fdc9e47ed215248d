"""How a follow-up repeats, in words: "every 2 weeks on Tuesday", "every month on the last Friday until 1 June 2027"."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import islice

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.followup import Count
from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.domain.recurrence import WORKING_DAYS, coming_days, valid_rule
from ror_desktop.domain.recurrence_days import DAYS, month_day, parts_of, up_to_day
from ror_desktop.ui.dates import partial_words, short_day

PREVIEWED = 3
"""Days that are said ahead."""


def recurrence_words(rule: str, today: date | None = None, locale: QLocale | None = None) -> str:
    """How it repeats; a rule of another program that there are no words for is shown as it stands."""
    if not rule:
        return QCoreApplication.translate("Recurrence", "does not repeat")
    if not valid_rule(rule):
        return rule
    parts = dict(parts_of(rule))
    end = _end(parts.pop("UNTIL", ""), parts.pop("COUNT", ""), today, locale)
    words = _words(parts, locale or QLocale())
    return rule if words is None else f"{words}{end}"


def coming_words(rule: str, count: Count, today: date, locale: QLocale | None = None) -> str:
    """The next days that the rule gives: "then 1 Dec, 15 Dec, 29 Dec"; or that there is none."""
    days = list(islice(coming_days(rule, count.start, count.after, date.max), PREVIEWED))
    if not days:
        return QCoreApplication.translate("Recurrence", "and no day after that")
    said = ", ".join(short_day(day, today, locale) for day in days)
    return QCoreApplication.translate("Recurrence", "then {days}").format(days=said)


def _words(parts: dict[str, str], locale: QLocale) -> str | None:
    step = int(parts.pop("INTERVAL", "1"))
    parts.pop("WKST", None)
    frequency = parts.pop("FREQ")
    if frequency == "WEEKLY" and parts == {"BYDAY": WORKING_DAYS} and step == 1:
        return QCoreApplication.translate("Recurrence", "every working day")
    every = _every(frequency, step)
    if not parts:
        return every
    on = _on(frequency, parts, locale)
    if on is None:
        return None
    return QCoreApplication.translate("Recurrence", "{every} on {day}").format(every=every, day=on)


def _every(frequency: str, step: int) -> str:
    if step == 1:
        words = {
            "DAILY": QCoreApplication.translate("Recurrence", "every day"),
            "WEEKLY": QCoreApplication.translate("Recurrence", "every week"),
            "MONTHLY": QCoreApplication.translate("Recurrence", "every month"),
            "YEARLY": QCoreApplication.translate("Recurrence", "every year"),
        }
    else:  # the count is never 1, so the English source texts are right as they stand
        words = {
            "DAILY": QCoreApplication.translate("Recurrence", "every %n days", "", step),
            "WEEKLY": QCoreApplication.translate("Recurrence", "every %n weeks", "", step),
            "MONTHLY": QCoreApplication.translate("Recurrence", "every %n months", "", step),
            "YEARLY": QCoreApplication.translate("Recurrence", "every %n years", "", step),
        }
    return words[frequency]


def _on(frequency: str, parts: dict[str, str], locale: QLocale) -> str | None:
    """The day it falls on, without "on"; nothing where there are no words for it."""
    match frequency, tuple(sorted(parts)):
        case "WEEKLY", ("BYDAY",):
            days = parts["BYDAY"].split(",")
            return locale.createSeparatedList([_weekday(day, locale) for day in days])
        case "MONTHLY", ("BYMONTHDAY",):
            return _month_day(parts["BYMONTHDAY"])
        case "MONTHLY", ("BYMONTHDAY", "BYSETPOS"):
            return _up_to_day(up_to_day(parts))
        case "MONTHLY", ("BYDAY",):
            return _placed_weekday(parts["BYDAY"], locale)
        case "MONTHLY", ("BYDAY", "BYSETPOS") if parts["BYDAY"] == WORKING_DAYS:
            day = QCoreApplication.translate("Recurrence", "working day")
            return _placed(parts["BYSETPOS"], day)
        case "YEARLY", ("BYMONTH", "BYMONTHDAY"):
            return _date(parts["BYMONTH"], parts["BYMONTHDAY"], locale)
    return None


def _weekday(day: str, locale: QLocale) -> str:
    return locale.standaloneDayName(DAYS.index(day) + 1)


def _month_day(days: str) -> str | None:
    if days == "-1":
        return QCoreApplication.translate("Recurrence", "the last day")
    if not days.isdecimal():
        return None
    said = QCoreApplication.translate("Recurrence", "the {ordinal}").format(ordinal=_ordinal(int(days)))
    return _only(said) if int(days) > 28 else said


def _only(day: str) -> str:
    """Of a day that not every month or year has: the others are left out."""
    return QCoreApplication.translate("Recurrence", "{day}, where there is one").format(day=day)


def _up_to_day(day: int | None) -> str | None:
    if day is None:
        return None
    return QCoreApplication.translate("Recurrence", "the {ordinal}, or the last day").format(ordinal=_ordinal(day))


def _ordinal(day: int) -> str:
    """The number as one counts: 1st, 2nd, 3rd, 11th."""
    endings = {
        1: QCoreApplication.translate("Recurrence", "st", "1st, 21st"),
        2: QCoreApplication.translate("Recurrence", "nd", "2nd, 22nd"),
        3: QCoreApplication.translate("Recurrence", "rd", "3rd, 23rd"),
    }
    other = QCoreApplication.translate("Recurrence", "th", "4th, 11th")
    return f"{day}{other if 10 <= day % 100 <= 20 else endings.get(day % 10, other)}"


def _placed_weekday(text: str, locale: QLocale) -> str | None:
    place, day = text[:-2].removeprefix("+"), text[-2:]
    return _placed(place, _weekday(day, locale)) if place and day in DAYS else None


def _placed(place: str, day: str) -> str | None:
    words = {
        "1": QCoreApplication.translate("Recurrence", "the first {day}"),
        "2": QCoreApplication.translate("Recurrence", "the second {day}"),
        "3": QCoreApplication.translate("Recurrence", "the third {day}"),
        "4": QCoreApplication.translate("Recurrence", "the fourth {day}"),
        "5": QCoreApplication.translate("Recurrence", "the fifth {day}"),
        "-1": QCoreApplication.translate("Recurrence", "the last {day}"),
    }
    return words[place].format(day=day) if place in words else None


def _date(month: str, day: str, locale: QLocale) -> str | None:
    if month.isdecimal() and day == "-1":
        name = locale.standaloneMonthName(int(month))
        return QCoreApplication.translate("Recurrence", "the last day of {month}").format(month=name)
    if not (month.isdecimal() and day.isdecimal()):
        return None
    said = partial_words(PartialDate(None, int(month), int(day)), locale)
    return _only(said) if (month, day) == ("2", "29") else said


def _end(until: str, count: str, today: date | None, locale: QLocale | None) -> str:
    if until:
        day = date(int(until[:4]), int(until[4:6]), int(until[6:]))
        said = short_day(day, today or date.min, locale)
        return " " + QCoreApplication.translate("Recurrence", "until {day}").format(day=said)
    if count:
        return ", " + (
            QCoreApplication.translate("Recurrence", "1 time")
            if count == "1"
            else QCoreApplication.translate("Recurrence", "%n times", "", int(count))
        )
    return ""


def offered_rules(day: date) -> Iterable[str]:
    """The rules that are offered for a follow-up of this day, the plainest first; the first one is none."""
    weekday = DAYS[day.weekday()]
    yield from ("", "FREQ=DAILY", f"FREQ=WEEKLY;BYDAY={WORKING_DAYS}", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2")
    yield f"FREQ=MONTHLY;{month_day(day.day)}"
    if day.day < 31 and (day + timedelta(days=1)).day == 1:
        yield "FREQ=MONTHLY;BYMONTHDAY=-1"
    place = (day.day - 1) // 7 + 1
    yield f"FREQ=MONTHLY;BYDAY={place if place <= 4 else -1}{weekday}"
    yield from ("FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=6")
    yield "FREQ=YEARLY"
