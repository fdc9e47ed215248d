"""Chips: a short text on a rounded ground, painted in rows; `widgets.chip.Chip` is the one to click."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap

from ror_desktop.ui.painting import draw_rounded, one_line
from ror_desktop.ui.theme import Theme

PADDING = 8
GAP = 4
ICON = 14
MAX_WIDTH = 240


class Tone(Enum):
    """What a chip means; the value is the name of the theme's text colour on its soft ground."""

    NEUTRAL = "chip"
    OVERDUE = "overdue"
    WARNING = "warning"
    SUCCESS = "success"
    PROMISE = "promise"


class ChipColours(NamedTuple):
    """Ground and text of a chip."""

    ground: QColor
    text: QColor


def chip_colours(tone: Tone, theme: Theme, *, hovered: bool = False) -> ChipColours:
    """The colours of that tone."""
    if tone is Tone.NEUTRAL:
        return ChipColours(theme.chip_hover if hovered else theme.chip, theme.chip_text)
    return ChipColours(theme.colour(f"{tone.value}_soft"), theme.colour(tone.value))


def chip_height(metrics: QFontMetrics) -> int:
    """Height of a chip in that font, in logical pixels."""
    return metrics.height() + 6


def chip_width(metrics: QFontMetrics, text: str, *, icon: bool = False) -> int:
    """Width of a chip that shows the text whole, up to `MAX_WIDTH`."""
    extra = ICON + GAP if icon else 0
    return min(MAX_WIDTH, metrics.horizontalAdvance(one_line(text)) + 2 * PADDING + extra)


def paint_chip(painter: QPainter, rect: QRect, text: str, colours: ChipColours, icon: QPixmap | None = None) -> None:
    """A chip that fills the rectangle, in the painter's font; the text is elided where it must."""
    draw_rounded(painter, QRectF(rect), rect.height() / 2, colours.ground)
    inner = rect.adjusted(PADDING, 0, -PADDING, 0)
    if icon is not None:
        painter.drawPixmap(QPointF(inner.left(), rect.top() + (rect.height() - ICON) / 2), icon)
        inner.setLeft(inner.left() + ICON + GAP)
    line = one_line(text)
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(line) > inner.width():
        line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, inner.width())
    painter.setPen(colours.text)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)


def paint_chips(painter: QPainter, rect: QRect, texts: list[str], theme: Theme) -> int:
    """As many neutral chips as fit side by side, then "+2" for the rest; the width used."""
    metrics = painter.fontMetrics()
    colours = chip_colours(Tone.NEUTRAL, theme)
    height = min(rect.height(), chip_height(metrics))
    top = rect.top() + (rect.height() - height) // 2
    left = rect.left()
    for position, text in enumerate(texts):
        width = chip_width(metrics, text)
        more = f"+{len(texts) - position}"
        rest = 0 if position == len(texts) - 1 else GAP + chip_width(metrics, more)
        if left + width + rest > rect.right() + 1:
            width = chip_width(metrics, more)
            if left + width <= rect.right() + 1:
                paint_chip(painter, QRect(left, top, width, height), more, colours)
                left += width + GAP
            break
        paint_chip(painter, QRect(left, top, width, height), text, colours)
        left += width + GAP
    return max(0, left - GAP - rect.left())
