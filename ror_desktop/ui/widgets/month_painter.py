"""Paints the days of a month: number, counts, and what makes a day stand out, never by colour alone."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from ror_desktop.domain.followup import DayCount
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.kept_text import KeptText
from ror_desktop.ui.theme import Theme

RADIUS = 6.0
GAP = 3


class DayLook(NamedTuple):
    """What is known about a day when it is painted."""

    day: date
    held: DayCount | None = None
    soft: int = 0
    in_month: bool = True
    today: bool = False
    past: bool = False
    weekend: bool = False
    selected: bool = False
    cursor: bool = False
    focused: bool = False
    drop: bool = False

    @property
    def overdue(self) -> bool:
        """Whether something of a past day is still open."""
        return self.past and self.held is not None and self.held.open > 0


class MonthPainter:
    """Paints one day into its cell in the colours and fonts of the moment.

    Where nothing is counted there is one line to a cell instead of two.
    """

    def __init__(
        self,
        theme: Theme,
        icons: IconSet,
        *,
        counted: bool = True,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        self._theme = theme
        self._icons = icons
        self._number, self._bold = KeptText(text_font(), direction), KeptText(text_font(bold=True), direction)
        self._small = KeptText(text_font(TextSize.SMALL), direction)
        self._small_bold = KeptText(text_font(TextSize.SMALL, bold=True), direction)
        self._small_metrics = QFontMetrics(self._small.font)
        self._small_bold_metrics = QFontMetrics(self._small_bold.font)
        self._widths: dict[tuple[str, bool], int] = {}
        self._line = QFontMetrics(self._number.font).height()
        self._pill = self._small_metrics.height()
        self._content = self._line + (self._pill + 1 if counted else 0)
        width = self._small_bold_metrics.horizontalAdvance("0000")
        self.cell_size = QSize(width + 22, self._content + (5 if counted else 10))
        """The smallest cell in which nothing is cut off."""
        self.names_height = self._pill + 8
        """Height of the row with the names of the weekdays."""

    def weekday(self, painter: QPainter, rect: QRect, name: str) -> None:
        """Paint the name over a column."""
        painter.setFont(self._small.font)
        painter.setPen(self._theme.secondary)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def week(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint a week's number beside its row, level with the days."""
        line = QRect(rect.left(), self._top(rect), rect.width(), self._line)
        self.weekday(painter, line, str(number))

    def day(self, painter: QPainter, rect: QRect, look: DayLook) -> None:
        """Paint one day."""
        if look.selected or look.cursor or look.drop:
            self._ground(painter, rect, look)
        left, width, top = rect.left(), rect.width(), self._top(rect)
        self._number_of(painter, left, width, top, look)
        if look.held is not None or look.soft:
            self._counts(painter, left, width, top + self._line + 1, look)

    def _top(self, rect: QRect) -> int:
        """Where the number of a day begins in its cell."""
        return rect.top() + max(1, (rect.height() - self._content) // 2)

    def _ground(self, painter: QPainter, rect: QRect, look: DayLook) -> None:
        box = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
        if look.selected or look.drop:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.selected)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if look.drop or (look.cursor and (look.focused or look.selected)):
            pen = QPen(self._theme.accent, 2 if look.focused or look.drop else 1)
            if look.drop:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _number_of(self, painter: QPainter, left: int, width: int, top: int, look: DayLook) -> None:
        text, height = str(look.day.day), self._line
        if look.today:
            wide = max(height, QFontMetrics(self._bold.font).horizontalAdvance(text) + 10)
            ground = QRectF(_middle(left, width) - wide / 2, top, wide, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.today)
            painter.drawRoundedRect(ground, height / 2, height / 2)
        painter.setPen(self._ink(look))
        (self._bold if look.today else self._number).centred(painter, left + width / 2, top + height / 2, text)

    def _ink(self, look: DayLook) -> QColor:
        if look.today:
            return self._theme.today_text
        if not look.in_month:
            return self._theme.placeholder
        return self._theme.secondary if look.weekend else self._theme.text

    def _counts(self, painter: QPainter, left: int, width: int, top: int, look: DayLook) -> None:
        """The open ones in a pill, overdue ones with an exclamation mark; the done ones after a tick.

        Whose cadence falls due comes last and quietly. What does not fit is left out, the least important first.
        """
        count, room = look.held or DayCount(look.day, 0, 0), width - 4
        still_open = self._open_text(count, look)
        open_width = self._open_width(still_open)
        done = str(count.done) if count.done else ""
        done_width = self._pill - 4 + self._width(done) if done else 0
        both = open_width + done_width + (GAP if still_open and done else 0)
        if still_open and done and both > room:
            done, both = "", open_width
        soft, soft_width = self._soft_text(look.soft, room - both)
        both += soft_width + (GAP if both and soft else 0)
        x, middle = _middle(left, width) - both / 2, top + self._pill / 2
        if still_open:
            self._open(painter, QRectF(x, top, open_width, self._pill), still_open, look)
            x += open_width + GAP
        if done:
            self._tick(painter, x, middle)
            x += done_width
            painter.setPen(self._theme.secondary)
            self._small.before(painter, x, middle, done)
            x += GAP
        if soft:
            painter.setPen(self._theme.secondary)
            self._small.centred(painter, x + soft_width / 2, middle, soft)

    def _soft_text(self, soft: int, room: int) -> tuple[str, int]:
        """How many by cadence, and its width; a ring alone where the number does not fit, or nothing."""
        if not soft:
            return "", 0
        for text in (f"○{soft if soft < 100 else '99+'}", "○"):
            width = self._width(text) + 2
            if width + GAP <= room:
                return text, width
        return "", 0

    def _open_text(self, count: DayCount, look: DayLook) -> str:
        if not count.open:
            return ""
        return f"!{count.open}" if look.overdue else str(count.open)

    def _open_width(self, text: str) -> int:
        if not text:
            return 0
        return max(self._pill + 2, self._width(text, bold=True) + 8)

    def _width(self, text: str, *, bold: bool = False) -> int:
        """Of a small number; remembered, because a month has the same ones again and again."""
        width = self._widths.get((text, bold))
        if width is None:
            metrics = self._small_bold_metrics if bold else self._small_metrics
            width = self._widths[text, bold] = metrics.horizontalAdvance(text)
        return width

    def _open(self, painter: QPainter, rect: QRectF, text: str, look: DayLook) -> None:
        overdue, round_end = look.overdue, self._pill / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.overdue_soft if overdue else self._theme.chip)
        painter.drawRoundedRect(rect, round_end, round_end)
        painter.setPen(self._theme.overdue if overdue else self._theme.chip_text)
        font = self._small_bold if look.in_month else self._small
        font.centred(painter, rect.x() + rect.width() / 2, rect.y() + round_end, text)

    def _tick(self, painter: QPainter, x: float, middle: float) -> None:
        side = self._pill - 5
        place = QRectF(QPointF(x, middle - side / 2), QSize(side, side)).toRect()
        self._icons.paint(painter, place, "check", "success")


def _middle(left: int, width: int) -> float:
    """The middle of the pixel that is in the middle, or left of it."""
    return left + (width - 1) // 2 + 0.5
