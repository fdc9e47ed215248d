"""Lays out a heat map: a column for each week, a cell for each day that grows and darkens with what it holds."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSizeF

from ror_desktop.ui.charts.data import HeatMap
from ror_desktop.ui.charts.scene import GRID, RIGHT, Box, Form, Item, Metrics, Scene, Words

LARGEST, SMALLEST = 16.0, 7.0
"""Pixels of a day with its gap."""
SIZES = (1.0, 0.5, 0.7, 0.85, 1.0)
"""How much of its cell each level fills: what is more is larger as well as darker."""


def heat_height(chart: HeatMap, width: float, metrics: Metrics) -> float:
    """Months, seven days, and what the cells mean."""
    return _head(metrics) + 7 * _cell(chart, width, metrics) + GRID + metrics.small_line


def lay_out_heat(chart: HeatMap, width: float, metrics: Metrics, _gap_words: str) -> Scene:
    """Weeks from the oldest to this one; where there is no room for all, the oldest are left out."""
    side, left, head = _cell(chart, width, metrics), _left(chart, metrics), _head(metrics)
    spots = chart.places
    weeks = spots[-1][1] + 1 if spots else 0
    skipped = max(0, weeks - int((width - left) / side))
    items: list[Item] = [*_weekdays(chart, side, head, left, metrics), *_months(chart, side, left, skipped, metrics)]
    places: list[QRectF] = []
    for one, (row, column) in zip(chart.days, spots, strict=True):
        if column < skipped:
            places.append(QRectF())
            continue
        cell = QRectF(left + (column - skipped) * side, head + row * side, side, side)
        items += day_items(cell, chart.level(one.mark))
        places.append(cell)
    items += _key(chart, side, head + 7 * side + GRID, left + (weeks - skipped) * side, metrics)
    return Scene(QSizeF(width, heat_height(chart, width, metrics)), tuple(items), tuple(places))


def day_items(cell: QRectF, level: int) -> Iterator[Item]:
    """The empty cell, and in it a square as large as its level."""
    box = cell.adjusted(0, 0, -2, -2)
    yield Box(box, "chart_track", Form.PLAIN)
    if level:
        inset = box.width() * (1 - SIZES[level]) / 2
        yield Box(box.adjusted(inset, inset, -inset, -inset), f"heat_{level}", Form.PLAIN)


def _left(chart: HeatMap, metrics: Metrics) -> float:
    return max(metrics.small(name) for name in chart.weekdays) + GRID


def _head(metrics: Metrics) -> float:
    return metrics.small_line + 4


def _cell(chart: HeatMap, width: float, metrics: Metrics) -> float:
    weeks = chart.places[-1][1] + 1 if chart.days else 53
    return max(SMALLEST, min(LARGEST, float(int((width - _left(chart, metrics)) / weeks))))


def _weekdays(chart: HeatMap, side: float, head: float, left: float, metrics: Metrics) -> Iterator[Item]:
    """Every second name, or fewer where the days are smaller than the words."""
    every = 2 if 2 * side >= metrics.small_line else 3
    for row in range(0, 7, every):
        name = chart.weekdays[(chart.first_weekday + row) % 7]
        line = QRectF(0, head + row * side + (side - 2 - metrics.small_line) / 2, left - GRID, metrics.small_line)
        yield Words(line, name)


def _months(chart: HeatMap, side: float, left: float, skipped: int, metrics: Metrics) -> Iterator[Item]:
    """The name over the first whole week of each month, where it does not touch the one before."""
    free = 0.0
    for one, (_row, column) in zip(chart.days, chart.places, strict=True):
        if one.day.day != 1 or column < skipped or not chart.months:
            continue
        name = chart.months[one.day.month - 1]
        x = left + (column - skipped) * side
        if x >= free:
            yield Words(QRectF(x, 0, metrics.small(name) + 2, metrics.small_line), name)
            free = x + metrics.small(name) + GRID


def _key(chart: HeatMap, side: float, top: float, right: float, metrics: Metrics) -> Iterator[Item]:
    """The key, less ▪ ▪ ▪ ▪ more, at the right end."""
    if not chart.more:
        return
    more = metrics.small(chart.more) + 2
    x = right - more
    yield Words(QRectF(x, top, more, metrics.small_line), chart.more)
    for level in range(4, -1, -1):
        x -= side
        cell = QRectF(x - 4, top + (metrics.small_line - side) / 2, side, side)
        yield from day_items(cell, level)
    less = metrics.small(chart.less) + 2
    yield Words(QRectF(x - 4 - GRID - less, top, less, metrics.small_line), chart.less, align=RIGHT)
