"""Axes and legends: round steps, labels that do not touch each other, and what a colour and pattern mean."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil, floor, log10

from PySide6.QtCore import QPointF, QRectF

from ror_desktop.ui.charts.data import Mark, Series
from ror_desktop.ui.charts.scene import CENTRE, GRID, RIGHT, Box, Item, Metrics, Path, Words

TICKS = 4
"""Steps of an axis, about."""
SWATCH = 12.0


def number(mark: Mark) -> float:
    """How long the mark is drawn; nothing has no length."""
    return float(mark.value) if mark.value is not None else 0.0


def round_steps(most: float) -> tuple[float, ...]:
    """Whole, round numbers from 0 to at least `most`, about `TICKS` steps apart; counts are never halved."""
    if most <= 0:
        return (0.0, 1.0)
    rough = most / TICKS
    size = 10.0 ** floor(log10(rough))
    step = next(factor * size for factor in (1, 2, 5, 10) if factor * size >= rough)
    step = max(step, 1.0)
    return tuple(step * place for place in range(ceil(most / step) + 1))


def tick_words(value: float) -> str:
    """A step of an axis in few characters: "500", "2k"."""
    if value >= 10_000 and value % 1000 == 0:
        return f"{value / 1000:.0f}k"
    return f"{value:.0f}"


def axis(steps: Sequence[float], area: QRectF, metrics: Metrics) -> Iterator[Item]:
    """Hair lines across the area with their numbers left of it."""
    for value in steps:
        y = area.bottom() - area.height() * value / steps[-1]
        colour = "border_strong" if value == 0 else "chart_track"
        yield Path((QPointF(area.left(), y), QPointF(area.right(), y)), colour)
        label = QRectF(0, y - metrics.small_line / 2, area.left() - GRID, metrics.small_line)
        yield Words(label, tick_words(value), align=RIGHT)


def axis_width(steps: Iterable[float], metrics: Metrics) -> float:
    """Room for the numbers of an axis."""
    return max(metrics.small(tick_words(value)) for value in steps) + GRID


def labels_below(labels: Sequence[str], centres: Sequence[float], top: float, metrics: Metrics) -> Iterator[Item]:
    """Labels under an axis: every one, or every second, third … where they would touch."""
    if not labels:
        return
    slot = centres[1] - centres[0] if len(centres) > 1 else float("inf")
    widest = max(metrics.small(label) for label in labels) + GRID
    every = max(1, ceil(widest / slot))
    for place in range((len(labels) - 1) % every, len(labels), every):
        centre = centres[place]
        yield Words(QRectF(centre - widest / 2, top, widest, metrics.small_line), labels[place], align=CENTRE)


def legend_height(series: Sequence[Series], width: float, metrics: Metrics) -> float:
    """Height of the lines of a legend, with the gap below; nothing where there is none."""
    if not series:
        return 0.0
    *_items, last = _legend(series, width, metrics)
    return last.rect.bottom() + GRID if isinstance(last, Words) else 0.0


def legend(series: Sequence[Series], width: float, metrics: Metrics) -> Iterator[Item]:
    """A swatch in colour and pattern before each name, wrapped where they do not fit on one line."""
    yield from _legend(series, width, metrics)


def _legend(series: Sequence[Series], width: float, metrics: Metrics) -> Iterator[Item]:
    x = y = 0.0
    for one in series:
        long = metrics.small(one.label) + 2
        if x and x + SWATCH + 6 + long > width:
            x, y = 0.0, y + metrics.small_line + 4
        yield Box(QRectF(x, y + (metrics.small_line - SWATCH) / 2, SWATCH, SWATCH), one.role)
        yield Words(QRectF(x + SWATCH + 6, y, long, metrics.small_line), one.label, "text")
        x += SWATCH + 6 + long + 2 * GRID
