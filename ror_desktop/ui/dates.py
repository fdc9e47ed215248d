"""Days and times as people say them: "today", "in 3 days", "12 days ago"; in full by the locale.

Every function takes today as an argument; nothing here reads a clock. The locale is the program's unless given.
"""

import re
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from ror_desktop.domain.entity import Moment, Precision

if TYPE_CHECKING:
    from ror_desktop.domain.partial_date import PartialDate

WEEKS_FROM = 30
"""From this many days on, the distance is said in weeks."""
MONTHS_FROM = 60
"""From this many days on, in months."""
YEARS_FROM = 730
"""From this many days on, in years."""

_DAYS_OF_MONTH = 365.25 / 12
_WEEKDAY = re.compile(r"d{3,4}[,.،]?\s*")
# The year with the words that some languages put beside it: Spanish "de 2026", Russian "2026 г."
_YEAR = re.compile(r"(\s*'[^']*')?\s*y+[年년]?(\s*'[^']*')?\.?\s*")
_ENDS = re.compile(r"^[\s,،/-]+|[\s,،/-]+$")


def day_words(day: date, today: date) -> str:
    """How far away a day is: "today", "yesterday", "in 3 days", "6 weeks ago"."""
    ahead = (day - today).days
    if abs(ahead) <= 1:
        return _near(ahead)
    return _ahead(ahead) if ahead > 0 else _ago(-ahead)


def brief_days_ago(day: date, today: date) -> str:
    """The same for a day that has passed, where room is short: "25 d ago", "4 mo ago"."""
    days = (today - day).days
    if days <= 1:
        return day_words(day, today)
    if days < WEEKS_FROM:
        return QCoreApplication.translate("Dates", "%n d ago", "", days)
    if days < MONTHS_FROM:
        return QCoreApplication.translate("Dates", "%n wk ago", "", days // 7)
    if days < YEARS_FROM:
        return QCoreApplication.translate("Dates", "%n mo ago", "", round(days / _DAYS_OF_MONTH))
    return QCoreApplication.translate("Dates", "%n yr ago", "", int(days / 365))


def full_day(day: date, locale: QLocale | None = None) -> str:
    """The day with its weekday and year, as the locale writes it."""
    return (locale or QLocale()).toString(_qdate(day), QLocale.FormatType.LongFormat)


def short_day(day: date, today: date, locale: QLocale | None = None) -> str:
    """Day and month ("23 Nov"); with the year where it is not this one."""
    chosen = locale or QLocale()
    form = _day_and_month(chosen) if day.year == today.year else _without_weekday(chosen)
    return chosen.toString(_qdate(day), form.replace("MMMM", "MMM"))


def time_words(at: time, locale: QLocale | None = None) -> str:
    """Hours and minutes, as the locale writes them."""
    return (locale or QLocale()).toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def full_moment(moment: Moment, home: ZoneInfo, locale: QLocale | None = None) -> str:
    """The day in full, with the time in the home zone where it is known."""
    day = full_day(moment.day_in(home), locale)
    if moment.precision is Precision.DAY:
        return day
    return f"{day}, {time_words(_wall(moment.at, home), locale)}"


def partial_words(value: "PartialDate", locale: QLocale | None = None) -> str:
    """A date as far as it is known: "17 May 1980", "17 May", "May 1980", "1980", or the kept text."""
    chosen = locale or QLocale()
    if value.text or value.month is None:
        return value.iso()
    if value.day is None:
        month = chosen.standaloneMonthName(value.month)
        return month if value.year is None else f"{month} {value.year}"
    # A leap year stands in where none is known, so that 29 February can be said.
    qdate = QDate(value.year or 2000, value.month, value.day)
    return chosen.toString(qdate, _day_and_month(chosen) if value.year is None else _without_weekday(chosen))


def _near(ahead: int) -> str:
    if ahead == 0:
        return QCoreApplication.translate("Dates", "today")
    if ahead > 0:
        return QCoreApplication.translate("Dates", "tomorrow")
    return QCoreApplication.translate("Dates", "yesterday")


# The counts below are never 1, so the English source texts are right as they stand.


def _ahead(days: int) -> str:
    if days < WEEKS_FROM:
        return QCoreApplication.translate("Dates", "in %n days", "", days)
    if days < MONTHS_FROM:
        return QCoreApplication.translate("Dates", "in %n weeks", "", days // 7)
    if days < YEARS_FROM:
        return QCoreApplication.translate("Dates", "in %n months", "", round(days / _DAYS_OF_MONTH))
    return QCoreApplication.translate("Dates", "in %n years", "", int(days / 365))


def _ago(days: int) -> str:
    if days < WEEKS_FROM:
        return QCoreApplication.translate("Dates", "%n days ago", "", days)
    if days < MONTHS_FROM:
        return QCoreApplication.translate("Dates", "%n weeks ago", "", days // 7)
    if days < YEARS_FROM:
        return QCoreApplication.translate("Dates", "%n months ago", "", round(days / _DAYS_OF_MONTH))
    return QCoreApplication.translate("Dates", "%n years ago", "", int(days / 365))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _wall(at: datetime, home: ZoneInfo) -> time:
    return at.astimezone(home).time()


def _without_weekday(locale: QLocale) -> str:
    return _ENDS.sub("", _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)))


def _day_and_month(locale: QLocale) -> str:
    """The locale's long format without weekday and year; Qt has no such format of its own."""
    text = _ENDS.sub("", _YEAR.sub(" ", _without_weekday(locale)))
    return text if "d" in text and "M" in text else "d MMMM"
