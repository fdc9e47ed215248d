"""Text and frames for delegates: one line, elided, with marked matches, and a focus that is seen.

Everything here paints plain text, never markup, and is quick enough to be called for each row of a list.
"""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
)

from ror_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

GRID = 8
"""The rhythm of the window in logical pixels: margins and gaps are multiples or halves of it."""

Span = tuple[int, int]
"""First character of a match and the one after its last."""

_MATCH_WITHIN = 0.7
"""The part of a line in which its first match ends, if it is to be seen at a glance."""

_ON_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_AT_THE_LEFT = Qt.AlignmentFlag.AlignLeft | _ON_ONE_LINE

_SPACES = dict.fromkeys(map(ord, "\n\r\t\v\f\x85\u2028\u2029"), " ")
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0x202D, 0x202E], "\ufffd")
_HARMLESS = str.maketrans({**_CONTROLS, **_SPACES})


def one_line(text: str) -> str:
    """The text with line breaks and tabs as spaces; control characters and overrides of direction are seen.

    Each character becomes one character, so spans stay where they are.
    """
    return text if text.isascii() and text.isprintable() else text.translate(_HARMLESS)


def pixel_ratio(painter: QPainter) -> float:
    """How many device pixels a logical one is where something is painted.

    `painter.device()` knows as well, but to find out what kind of widget of Qt's it is, PySide6 loads all of them.
    """
    return painter.deviceTransform().m11()


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    colour: QColor,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    fits: bool = False,
) -> None:
    """One line in the painter's font, vertically centred, cut with an ellipsis where it does not fit.

    Whoever has measured the text and knows that it `fits` spares its being measured again.
    """
    shown = one_line(text)
    if not fits:
        shown = painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, rect.width())
    painter.setPen(colour)
    # To join flags takes Python a third of the time that Qt needs to draw the line.
    flags = _AT_THE_LEFT if alignment is Qt.AlignmentFlag.AlignLeft else alignment | _ON_ONE_LINE
    painter.drawText(rect, flags, shown)


def draw_marked_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    spans: Sequence[Span],
    colour: QColor,
    theme: Theme,
    *,
    fits: bool = False,
) -> None:
    """The same with the spans on the ground of a match; a match in the part cut off marks the ellipsis."""
    if not spans:
        draw_text(painter, rect, text, colour, fits=fits)
        return
    from PySide6.QtGui import QTextLayout  # a list without a search marks nothing

    line, font = one_line(text), painter.font()
    cut = Qt.TextElideMode.ElideRight
    shown = line if fits else QFontMetricsF(font).elidedText(line, cut, rect.width())
    layout = QTextLayout(shown, font)
    layout.setTextOption(_unwrapped())
    layout.setFormats(_formats(shown, visible_spans(line, shown, spans), theme))
    layout.beginLayout()
    height = _only_line(layout, rect.width())
    layout.endLayout()
    painter.setPen(colour)
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - height) / 2))


def brought_forward(text: str, spans: Sequence[Span], metrics: QFontMetrics, width: int) -> tuple[str, Sequence[Span]]:
    """The text cut at the start of a word so that its first match stands in the first part of that many pixels.

    Some words before the match stay where there is room: they say what it is about.
    """
    if not spans:
        return text, spans
    start, end = spans[0]
    room = width * _MATCH_WITHIN
    for cut in _word_starts(text, start):
        lead = "…" if cut else ""
        if cut == start or metrics.horizontalAdvance(lead + text[cut:end]) <= room:
            break
    moved = len(lead) - cut
    return lead + text[cut:], [(first + moved, last + moved) for first, last in spans]


def _word_starts(text: str, before: int) -> list[int]:
    """The places where words start, up to that place, which is the last one."""
    return [0, *(place for place in range(1, before) if text[place - 1].isspace()), before]


def _only_line(layout: "QTextLayout", width: int) -> float:
    """Lay the one line out; its height."""
    line = layout.createLine()
    line.setLineWidth(width + 1)  # a rounded width must not push the last character off
    return line.height()


def visible_spans(text: str, shown: str, spans: Iterable[Span]) -> list[Span]:
    """The spans of the text as they lie in its elided form, sorted, without overlaps or empty ones.

    A span that was cut off, wholly or in part, covers the ellipsis.
    """
    kept = len(shown) if shown == text else _common_length(text, shown)
    result: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        after = result[-1][1] if result else 0
        first = max(min(start, kept), after)
        last = end if end <= kept else len(shown)
        if first < last:
            result.append((first, last))
    return result


def _common_length(first: str, second: str) -> int:
    pairs = enumerate(zip(first, second, strict=False))
    return next((index for index, (one, other) in pairs if one != other), min(len(first), len(second)))


def _formats(text: str, spans: Iterable[Span], theme: Theme) -> "list[QTextLayout.FormatRange]":
    look = _look_of_match(theme)
    return [_range(_utf16(text, start), _utf16(text, end), look) for start, end in spans]


@lru_cache(maxsize=4)
def _look_of_match(theme: Theme) -> "QTextCharFormat":
    from PySide6.QtGui import QTextCharFormat

    look = QTextCharFormat()
    look.setBackground(QBrush(theme.mark))
    look.setForeground(QBrush(theme.mark_text))
    return look


@cache
def _unwrapped() -> "QTextOption":
    from PySide6.QtGui import QTextOption

    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _range(start: int, end: int, look: "QTextCharFormat") -> "QTextLayout.FormatRange":
    from PySide6.QtGui import QTextLayout

    result = QTextLayout.FormatRange()
    result.start = start
    result.length = end - start
    result.format = look
    return result


def _utf16(text: str, index: int) -> int:
    """Qt counts in UTF-16 units, Python in characters."""
    return index if text.isascii() else len(text[:index].encode("utf-16-le")) // 2


def draw_rounded(
    painter: QPainter, rect: QRectF, radius: float, ground: QColor | None, line: QColor | None = None
) -> None:
    """A rounded ground, a hair line round it, or both."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(ground) if ground else QBrush())
    inset = 0.5 if line else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_focus_ring(painter: QPainter, rect: QRectF, theme: Theme, radius: float = 6) -> None:
    """The ring that shows where the keyboard is, just inside the rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


class RowState(NamedTuple):
    """What a row's ground depends on."""

    selected: bool = False
    active: bool = True
    hovered: bool = False
    focused: bool = False


def draw_row_ground(painter: QPainter, rect: QRect, theme: Theme, state: RowState) -> None:
    """The ground of a list's row: tinted when selected, with a bar at its edge and a ring with the focus.

    The bar tells a selected row from a hovered one without colour.
    """
    if state.selected:
        painter.fillRect(rect, theme.selected if state.active else theme.selected_inactive)
        bar = QRect(rect.left(), rect.top(), 3, rect.height())
        painter.fillRect(bar, theme.accent if state.active else theme.border_strong)
    elif state.hovered:
        painter.fillRect(rect, theme.hover)
    if state.focused:
        draw_focus_ring(painter, QRectF(rect), theme, radius=2)
