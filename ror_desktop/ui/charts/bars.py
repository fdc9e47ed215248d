"""Lays out what goes over time: bars, stacked or side by side, and lines with gaps where nothing is known."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSizeF

from ror_desktop.ui.charts.data import BarChart, Group, LineChart, Mark
from ror_desktop.ui.charts.scales import axis, axis_width, labels_below, legend, legend_height, number, round_steps
from ror_desktop.ui.charts.scene import CENTRE, GRID, Box, Dot, Form, Item, Metrics, Path, Scene, Words

WIDEST = 40.0
"""Pixels of the widest bar."""
DOTS = 40
"""Points of a line that are still drawn one by one."""


def lay_out_bars(chart: BarChart, size: QSizeF, metrics: Metrics, gap_words: str) -> Scene:
    """Bars from the bottom up in the order of the series; `gap_words` stand where nothing is known."""
    most = max((_height(group, stacked=chart.stacked) for group in chart.groups), default=0.0)
    steps = round_steps(most)
    area = _area(size, metrics, axis_width(steps, metrics), legend_height(chart.legend, size.width(), metrics))
    items: list[Item] = [*legend(chart.legend, size.width(), metrics), *axis(steps, area, metrics)]
    places: list[QRectF] = []
    slots = _slots(len(chart.groups), area)
    for group, slot in zip(chart.groups, slots, strict=True):
        made, rects = _stack(group, slot, steps[-1]) if chart.stacked else _beside(group, slot, steps[-1])
        items += made
        places += rects
    items += _totals(chart, slots, steps[-1], metrics)
    items += _gaps([_unknown(group) for group in chart.groups], slots, metrics, gap_words)
    centres = [slot.center().x() for slot in slots]
    items += labels_below([group.label for group in chart.groups], centres, area.bottom() + 6, metrics)
    return Scene(size, tuple(items), tuple(places))


def lay_out_line(chart: LineChart, size: QSizeF, metrics: Metrics, gap_words: str) -> Scene:
    """A line through the points; where nothing is known it has a gap."""
    steps = round_steps(max((number(mark) for mark in chart.points), default=0.0))
    if chart.spark:
        area = QRectF(4, 4, max(1.0, size.width() - 8), max(1.0, size.height() - 8))
        items: list[Item] = [Path((area.bottomLeft(), area.bottomRight()), "chart_track")]
    else:
        area = _area(size, metrics, axis_width(steps, metrics), 0)
        items = list(axis(steps, area, metrics))
    slots = _slots(len(chart.points), area)
    at = [
        QPointF(slot.center().x(), area.bottom() - area.height() * number(mark) / steps[-1])
        for slot, mark in zip(slots, chart.points, strict=True)
    ]
    items += _polyline(chart.points, at, dots=not chart.spark)
    if not chart.spark:
        items += _gaps([mark.value is None for mark in chart.points], slots, metrics, gap_words)
        centres = [slot.center().x() for slot in slots]
        items += labels_below([mark.label for mark in chart.points], centres, area.bottom() + 6, metrics)
    return Scene(size, tuple(items), tuple(slots))


def _area(size: QSizeF, metrics: Metrics, left: float, top: float) -> QRectF:
    """Between axis, legend and the labels below; a line of room for the totals on top."""
    above = top + metrics.small_line
    below = metrics.small_line + GRID
    return QRectF(left, above, max(1.0, size.width() - left), max(1.0, size.height() - above - below))


def _slots(amount: int, area: QRectF) -> list[QRectF]:
    width = area.width() / amount if amount else 0
    return [QRectF(area.left() + place * width, area.top(), width, area.height()) for place in range(amount)]


def _height(group: Group, *, stacked: bool) -> float:
    lengths = [number(mark) for mark in group.marks]
    return sum(lengths) if stacked else max(lengths, default=0.0)


def _unknown(group: Group) -> bool:
    return all(mark.value is None for mark in group.marks)


def _bar_width(slot: QRectF) -> float:
    return min(WIDEST, max(2.0, slot.width() * 0.66))


def _stack(group: Group, slot: QRectF, most: float) -> tuple[list[Item], list[QRectF]]:
    """One column; a hair of ground between its parts. What is 0 can still be reached at its place."""
    width = _bar_width(slot)
    left = slot.center().x() - width / 2
    items: list[Item] = []
    rects: list[QRectF] = []
    y = slot.bottom()
    for mark in group.marks:
        height = slot.height() * number(mark) / most
        rect = QRectF(left, y - height, width, height)
        if height > 0:
            items.append(Box(rect.adjusted(0, 1 if height > 3 else 0, 0, 0), mark.role, _form(mark)))
        rects.append(rect if height >= 4 else QRectF(left, y - max(height, 4), width, 4))
        y -= height
    return items, rects


def _beside(group: Group, slot: QRectF, most: float) -> tuple[list[Item], list[QRectF]]:
    width = min(_bar_width(slot) * 1.2, slot.width() * 0.84) / max(1, len(group.marks))
    left = slot.center().x() - width * len(group.marks) / 2
    items: list[Item] = []
    rects: list[QRectF] = []
    for place, mark in enumerate(group.marks):
        height = slot.height() * number(mark) / most
        rect = QRectF(left + place * width, slot.bottom() - height, width - 1, height)
        if height > 0:
            items.append(Box(rect, mark.role, _form(mark)))
        rects.append(rect if height >= 4 else QRectF(rect.left(), slot.bottom() - 4, rect.width(), 4))
    return items, rects


def _form(mark: Mark) -> Form:
    return Form.HOLLOW if mark.grey else Form.FILLED


def _totals(chart: BarChart, slots: Sequence[QRectF], most: float, metrics: Metrics) -> Iterator[Item]:
    """What a column comes to, above it, where all of them fit."""
    if not chart.stacked:
        return
    said = [_total_words(group) for group in chart.groups]
    if any(metrics.small(words) > slot.width() - 2 for words, slot in zip(said, slots, strict=True)):
        return
    for group, slot, words in zip(chart.groups, slots, said, strict=True):
        if words:
            top = slot.bottom() - slot.height() * _height(group, stacked=True) / most
            yield Words(QRectF(slot.left(), top - metrics.small_line, slot.width(), metrics.small_line), words,
                        "text", CENTRE)  # fmt: skip


def _total_words(group: Group) -> str:
    """The sum of whole numbers, or the one mark in its own words."""
    known = [mark for mark in group.marks if mark.value is not None]
    total = sum(number(mark) for mark in known)
    if not known or not total:
        return ""
    return known[0].shown if len(group.marks) == 1 else f"{total:g}"


def _gaps(unknown: Sequence[bool], slots: Sequence[QRectF], metrics: Metrics, words: str) -> Iterator[Item]:
    """The words over each run of places where nothing is known; a dash where they do not fit."""
    for is_gap, run in groupby(zip(unknown, slots, strict=True), key=_first):
        if not is_gap:
            continue
        rects = [slot for _unknown_one, slot in run]
        whole = rects[0].united(rects[-1])
        shown = words if metrics.small(words) <= whole.width() else "–"
        line = QRectF(whole.left(), whole.bottom() - metrics.small_line - 4, whole.width(), metrics.small_line)
        yield Words(line, shown, "secondary", CENTRE)


def _first(pair: tuple[bool, QRectF]) -> bool:
    return pair[0]


def _polyline(marks: Sequence[Mark], at: Sequence[QPointF], *, dots: bool) -> Iterator[Item]:
    pairs = list(zip(marks, at, strict=True))
    for known, run in groupby(pairs, key=_is_known):
        if known:
            yield Path(tuple(point for _mark, point in run), marks[0].role, 2.0)
    known_pairs = [pair for pair in pairs if _is_known(pair)]
    if dots and len(pairs) <= DOTS:
        for mark, point in known_pairs:
            yield Dot(point, 3.0, mark.role, hollow=mark.grey)
    elif known_pairs:
        mark, point = known_pairs[-1]
        yield Dot(point, 3.0, mark.role)


def _is_known(pair: tuple[Mark, QPointF]) -> bool:
    return pair[0].value is not None
