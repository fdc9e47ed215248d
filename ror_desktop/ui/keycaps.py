"""Keys as they are drawn: one small cap for each chord, "Ctrl+K" or "G" then "C"."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from ror_desktop.ui.painting import draw_rounded
from ror_desktop.ui.theme import Theme

PADDING = 6
GAP = 4


def caps_of(keys: str) -> list[str]:
    """The chords of a shortcut in native text: "G, C" has two."""
    if keys in {"", ","}:
        return [keys] if keys else []
    return keys.split(", ")


def keys_width(metrics: QFontMetrics, keys: str) -> int:
    """Width of all caps side by side, in logical pixels."""
    widths = [metrics.horizontalAdvance(cap) + 2 * PADDING for cap in caps_of(keys)]
    return sum(widths) + GAP * max(len(widths) - 1, 0)


def paint_keys(painter: QPainter, rect: QRect, keys: str, theme: Theme) -> int:
    """The caps at the right end of the rectangle, in the painter's font; where they begin."""
    metrics = painter.fontMetrics()
    left = begin = rect.right() + 1 - keys_width(metrics, keys)
    height = metrics.height() + 4
    top = rect.center().y() - height // 2 + 1
    for cap in caps_of(keys):
        width = metrics.horizontalAdvance(cap) + 2 * PADDING
        draw_rounded(painter, QRectF(left, top, width, height), 4, theme.raised, theme.border_strong)
        painter.setPen(theme.text)
        painter.drawText(QRect(left, top, width, height), Qt.AlignmentFlag.AlignCenter, cap)
        left += width + GAP
    return begin
