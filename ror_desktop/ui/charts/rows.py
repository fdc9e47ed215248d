"""Lays out what lies in lines: horizontal bars with several measures beside each other, and the funnel."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF

from ror_desktop.ui.charts.data import FunnelChart, Mark, RowChart
from ror_desktop.ui.charts.scales import number
from ror_desktop.ui.charts.scene import CENTRE, GRID, RIGHT, Box, Form, Item, Metrics, Path, Scene, Words

BAR = 12.0
"""Pixels of the height of a bar."""
LABELS = 0.34
"""Part of the width that labels may take."""
LEAST_BAR = 40.0
"""Pixels that a bar has before its value goes below the words."""
STEP = 32.0
"""Pixels of a step of the funnel."""
BETWEEN = 12.0
WIDEST = 640.0
"""Pixels beyond which a funnel does not become wider."""


def rows_height(chart: RowChart, metrics: Metrics) -> float:
    """What the chart needs: a line of headings and a line for each row."""
    return _head(chart, metrics) + len(chart.rows) * _row_height(metrics)


def lay_out_rows(chart: RowChart, width: float, metrics: Metrics, gap_words: str) -> Scene:
    """Labels at the left, then a column for each measure with bar and value; each column has its own scale."""
    head, high = _head(chart, metrics), _row_height(metrics)
    label = _label_width([row.label for row in chart.rows], width, metrics)
    wide = (width - label) / max(1, len(chart.columns))
    items: list[Item] = []
    places: list[QRectF] = []
    for place, column in enumerate(chart.columns):
        if head:
            left = label + place * wide
            items.append(Words(QRectF(left, 0, wide - 2 * GRID, metrics.small_line), column.label))
    said = [_value_width(chart, place, metrics) for place in range(len(chart.columns))]
    for line, row in enumerate(chart.rows):
        top = head + line * high
        items.append(Words(QRectF(0, top, label - 2 * GRID, high), row.label, "text", small=False))
        for place, mark in enumerate(row.marks):
            cell = QRectF(label + place * wide, top, wide - 2 * GRID, high)
            items += _bar(mark, cell, said[place], _most(chart, place), gap_words)
            places.append(cell.adjusted(-4, 1, 4, -1))
    return Scene(QSizeF(width, rows_height(chart, metrics)), tuple(items), tuple(places))


def _head(chart: RowChart, metrics: Metrics) -> float:
    return metrics.small_line + 4 if any(column.label for column in chart.columns) else 0.0


def _row_height(metrics: Metrics) -> float:
    return max(24.0, metrics.body_line + GRID)


def _label_width(labels: list[str], width: float, metrics: Metrics) -> float:
    wanted = max((metrics.body(label) for label in labels), default=0.0) + 2 * GRID
    return min(wanted, width * LABELS)


def _value_width(chart: RowChart, place: int, metrics: Metrics) -> float:
    known = [row.marks[place] for row in chart.rows if row.marks[place].value is not None]
    return max((metrics.small(mark.shown) for mark in known), default=0.0) + 2


def _most(chart: RowChart, place: int) -> float:
    fixed = chart.columns[place].most
    if fixed is not None:
        return float(fixed)
    return max((number(row.marks[place]) for row in chart.rows), default=0.0) or 1.0


def _bar(mark: Mark, cell: QRectF, said: float, most: float, gap_words: str) -> Iterator[Item]:
    """The bar on its track, the value after the track; without room for a bar the value alone."""
    if mark.value is None:
        yield Words(cell, mark.shown or gap_words)
        return
    track = cell.width() - said - GRID
    words = "secondary" if mark.grey else "text"
    if track < LEAST_BAR:
        yield Words(cell, mark.shown, words)
        return
    y = cell.center().y() - BAR / 2
    yield Box(QRectF(cell.left(), y, track, BAR), "chart_track", Form.PLAIN)
    length = track * min(1.0, number(mark) / most)
    if length > 0:
        form = Form.HOLLOW if mark.grey else Form.FILLED
        yield Box(QRectF(cell.left(), y, max(length, 2.0), BAR), mark.role, form)
    yield Words(QRectF(cell.left() + track + GRID, cell.top(), said, cell.height()), mark.shown, words)


def funnel_height(chart: FunnelChart) -> float:
    """What the steps need with the narrowing between them."""
    return len(chart.steps) * (STEP + BETWEEN) - (BETWEEN if chart.steps else 0)


def lay_out_funnel(chart: FunnelChart, width: float, metrics: Metrics, gap_words: str) -> Scene:
    """Centred bars, each as wide as its part of the first, joined by what narrows; words left, share right."""
    width = min(width, WIDEST)
    label = _label_width([mark.label for mark in chart.steps], width, metrics)
    share = max((metrics.small(mark.shown) for mark in chart.steps), default=0.0) + 2 * GRID
    area = QRectF(label, 0, max(1.0, width - label - share), funnel_height(chart))
    whole = max((number(mark) for mark in chart.steps), default=0.0) or 1.0
    bars = [_step(mark, area, row, whole) for row, mark in enumerate(chart.steps)]
    items: list[Item] = []
    for upper, lower in pairwise(bars):
        corners = (upper.bottomLeft(), upper.bottomRight(), lower.topRight(), lower.topLeft())
        items.append(Path(tuple(QPointF(point) for point in corners), "chart_track", filled=True))
    for mark, bar in zip(chart.steps, bars, strict=True):
        line = QRectF(0, bar.top(), width, STEP)
        items += _step_items(mark, bar, line, label, share, gap_words)
    places = tuple(QRectF(0, bar.top() - 2, width, STEP + 4) for bar in bars)
    return Scene(QSizeF(width, area.height()), tuple(items), places)


def _step(mark: Mark, area: QRectF, row: int, whole: float) -> QRectF:
    wide = max(2.0, area.width() * number(mark) / whole)
    return QRectF(area.center().x() - wide / 2, row * (STEP + BETWEEN), wide, STEP)


def _step_items(mark: Mark, bar: QRectF, line: QRectF, label: float, share: float, gap_words: str) -> Iterator[Item]:
    """The words stand beside the bar, never on it, so that they can be read whatever its colour."""
    yield Words(QRectF(0, line.top(), label - 2 * GRID, STEP), mark.label, "text", small=False)
    if mark.value is None:
        yield Words(QRectF(label, line.top(), line.width() - label, STEP), mark.shown or gap_words, align=CENTRE)
        return
    if number(mark) > 0:
        yield Box(bar, mark.role, Form.HOLLOW if mark.grey else Form.FILLED, 4.0)
    yield Words(
        QRectF(line.right() - share, line.top(), share, STEP),
        mark.shown,
        "secondary" if mark.grey else "text",
        RIGHT,
    )
