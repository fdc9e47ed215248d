"""The pictures of a contact: every day of the year with its interactions, and the days in touch of each month."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.measures.inputs import Seen, interactions
from ror_desktop.domain.measures.measure import Entry
from ror_desktop.ui.charts.data import HeatDay, HeatMap, LineChart, Mark
from ror_desktop.ui.dates import full_day

WEEKS = 53
MONTHS = 12


def heat_map(seen: Sequence[Seen], today: date, locale: QLocale) -> HeatMap:
    """A cell for each day of the last 53 weeks; its key is the day."""
    first_weekday = locale.firstDayOfWeek().value - 1
    begun = (today.weekday() - first_weekday) % 7
    first = today - timedelta(days=begun + 7 * (WEEKS - 1))
    amounts: dict[date, int] = defaultdict(int)
    for one in seen:
        amounts[one.touch.day] += 1
    days = [first + timedelta(days=n) for n in range((today - first).days + 1)]
    short = QLocale.FormatType.ShortFormat
    touched = sum(1 for day in days if amounts.get(day))
    return HeatMap(
        title=QCoreApplication.translate("Measures", "The year, day by day"),
        summary=QCoreApplication.translate("Measures", "In touch on %n day(s) of the last 53 weeks.", "", touched),
        days=tuple(HeatDay(day, _day_mark(day, amounts.get(day, 0), locale)) for day in days),
        first_weekday=first_weekday,
        weekdays=tuple(locale.standaloneDayName(day, short) for day in range(1, 8)),
        months=tuple(locale.standaloneMonthName(month, short) for month in range(1, 13)),
        less=QCoreApplication.translate("Measures", "less"),
        more=QCoreApplication.translate("Measures", "more"),
    )


def sparkline(seen: Sequence[Seen], today: date, locale: QLocale) -> LineChart:
    """The days in touch of each of the last twelve months; its key is the first day of the month."""
    days = {one.touch.day for one in seen}
    months = _months(today)
    points = []
    for first in months:
        amount = sum(1 for day in days if (day.year, day.month) == (first.year, first.month))
        points.append(_month_mark(first, amount, locale))
    return LineChart(
        title=QCoreApplication.translate("Measures", "Days in touch a month"),
        points=tuple(points),
        spark=True,
    )


def entries_of(seen: Sequence[Seen], key: object) -> tuple[Entry, ...]:
    """The interactions of the day of a cell."""
    return interactions(one for one in seen if one.touch.day == key)


def entries_of_month(seen: Sequence[Seen], key: object) -> tuple[Entry, ...]:
    """The interactions of the month of a point."""
    return interactions(one for one in seen if _month(one) == key)


def _month(one: Seen) -> date:
    return one.touch.day.replace(day=1)


def _months(today: date) -> Sequence[date]:
    last = today.year * 12 + today.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(last - MONTHS + 1, last + 1)]


def _day_mark(day: date, amount: int, locale: QLocale) -> Mark:
    shown = locale.toString(amount)
    when = full_day(day, locale)
    words = QCoreApplication.translate("Measures", "{day}: %n interaction(s)", "", amount)
    return Mark(day, when, amount, shown, words.format(day=when), opens=amount > 0)


def _month_mark(first: date, amount: int, locale: QLocale) -> Mark:
    name = f"{locale.standaloneMonthName(first.month)} {first.year}"
    words = QCoreApplication.translate("Measures", "{month}: in touch on %n day(s)", "", amount)
    return Mark(first, name, amount, locale.toString(amount), words.format(month=name), opens=amount > 0)
