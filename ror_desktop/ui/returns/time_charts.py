"""What goes over time: returns of the three kinds, gives and asks."""

from PySide6.QtCore import QCoreApplication

from ror_desktop.domain.measures.returning import ReturnCounts
from ror_desktop.domain.period import Period
from ror_desktop.domain.returns_overview import (
    GivesOverTime,
    GivesPoint,
    Mark,
    Part,
    ReturnsOverTime,
    ReturnsPoint,
)
from ror_desktop.ui.charts import data
from ror_desktop.ui.charts.data import BarChart, Group, Role, Series
from ror_desktop.ui.returns.words import GROUPS, ReturnsWords, count_of

ROLES = (Role.FIRST, Role.SECOND, Role.THIRD)
"""Loyalty, recommendations and sharing, wherever they are drawn."""


def returns_chart(content: ReturnsOverTime, period: Period, words: ReturnsWords) -> BarChart:
    """Returns of the three kinds, one on top of the other; without any there are words and no axes."""
    title = QCoreApplication.translate("Returns", "Returns over time")
    counts = [point.counts for point in content.points]
    total = ReturnCounts(*(sum(count_of(one, group) for one in counts) for group in GROUPS))
    series = tuple(Series(words.group(group), role) for group, role in zip(GROUPS, ROLES, strict=True))
    if not total.total:
        nothing = QCoreApplication.translate("Returns", "Nothing was noted as having come back in these days.")
        return BarChart(title=title, summary=nothing, series=series, groups=())
    groups = tuple(_returns_group(point, period, words) for point in content.points)
    said = QCoreApplication.translate("Returns", "%n return(s): {kinds}.", "", total.total)
    return BarChart(title=title, summary=said.format(kinds=words.counts(total)), series=series, groups=groups)


def _returns_group(point: ReturnsPoint, period: Period, words: ReturnsWords) -> Group:
    full = words.bucket_in_full(point.bucket, period.grain)
    marks = []
    for group, role in zip(GROUPS, ROLES, strict=True):
        count = count_of(point.counts, group)
        said = QCoreApplication.translate("Returns", "{when} · {what}: {count}")
        said = said.format(when=full, what=words.group(group), count=words.number(count))
        money = point.value.own if group is GROUPS[0] else ()
        if money:
            said = f"{said} · {words.amounts(money)}"
        key = Mark(Part.RETURNS, group, point.bucket.first.isoformat())
        marks.append(data.Mark(key, full, count, words.number(count), said, role, opens=count > 0))
    return Group(words.bucket(point.bucket, period.grain), tuple(marks))


def gives_chart(content: GivesOverTime, period: Period, words: ReturnsWords) -> BarChart:
    """Gives beside asks."""
    title = QCoreApplication.translate("Returns", "Give and ask")
    give, ask = (
        QCoreApplication.translate("Returns", "You gave"),
        QCoreApplication.translate("Returns", "You asked"),
    )
    series = (Series(give, Role.FIRST), Series(ask, Role.SECOND))
    if not any(point.gives or point.asks for point in content.points):
        nothing = QCoreApplication.translate(
            "Returns", "No help, introduction, share, gift or thanks was noted in these days, and nothing asked for."
        )
        return BarChart(title=title, summary=nothing, series=series, groups=(), stacked=False)
    groups = tuple(_gives_group(point, period, words, (give, ask)) for point in content.points)
    summary = words.say(content.ratio.sentence)
    if content.ratio.value is not None:
        summary = f"{words.measures.value(content.ratio)} · {summary}"
    return BarChart(title=title, summary=summary, series=series, groups=groups, stacked=False)


def _gives_group(point: GivesPoint, period: Period, words: ReturnsWords, names: tuple[str, str]) -> Group:
    full = words.bucket_in_full(point.bucket, period.grain)
    at = point.bucket.first.isoformat()
    marks = []
    for series, name, count, role in (
        ("give", names[0], point.gives, Role.FIRST),
        ("ask", names[1], point.asks, Role.SECOND),
    ):
        said = QCoreApplication.translate("Returns", "{when} · {what}: {count}")
        said = said.format(when=full, what=name, count=words.number(count))
        key = Mark(Part.GIVES, series, at)
        marks.append(data.Mark(key, full, count, words.number(count), said, role, opens=count > 0))
    return Group(words.bucket(point.bucket, period.grain), tuple(marks))
