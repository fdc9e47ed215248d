"""A month as it stands in a view of one size: the place of each line, and the picture of all that is not chosen.

The picture costs as much as painting the month; once it is there, turning to the month, or walking about in it, costs
next to nothing.
"""

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap, QRegion

from ror_desktop.domain.calendar import Days
from ror_desktop.domain.calendar_lines import Line, LineKind, grid_lines
from ror_desktop.domain.month import WEEKS, Sheet
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.widgets.calendar_painter import PLAIN, CalendarPainter, Look
from ror_desktop.ui.widgets.month_cells import CellFrame

EDGE = 2
NUMBERS = 30
"""Pixels before the weeks, where their numbers stand."""


class Frame(NamedTuple):
    """What the look of a month depends on, beside its days; lengths in logical pixels."""

    size: QSize
    today: date
    locale: QLocale
    names: int = 0
    """Height of the names of the days, above the weeks."""
    room: int = 1
    """How many lines fit under the number of a day."""
    numbered: bool = False
    """Whether the numbers of the weeks stand beside them."""
    mirrored: bool = False
    ratio: float = 1
    """Pixels of the device in a logical one."""

    @property
    def left(self) -> int:
        """Where the first day begins."""
        return NUMBERS if self.numbered else 0


class MonthSheet:
    """Six weeks of days with their lines; cells share the room to the last pixel."""

    def __init__(self, painter: CalendarPainter, frame: Frame, sheet: Sheet, days: Days) -> None:
        self._painter = painter
        self._theme: Theme | None = None
        self._picture = QPixmap()
        self._weekdays = {weekday.value - 1 for weekday in frame.locale.weekdays()}
        self.frame, self.sheet, self.days = frame, sheet, days
        self.lines = grid_lines(sheet.first, WEEKS, days, frame.room)
        self.cells = self._made_cells()
        self.rects = [self._place(line) for line in self.lines]

    def region_of(self, line: Line) -> QRegion:
        """The cells that a line stands in."""
        region = QRegion()
        for ahead in range((line.last_day - line.day).days + 1):
            region += self.cells.get(line.day + timedelta(days=ahead), QRect())
        return region

    def _made_cells(self) -> dict[date, QRect]:
        frame = self.frame
        placed = CellFrame(frame.size, frame.names, frame.left, frame.mirrored).cells()
        return dict(zip(self.sheet.days, placed, strict=True))

    def _place(self, line: Line) -> QRect:
        cell = self.cells[line.day]
        if line.kind is LineKind.DAY:
            return cell
        whole = cell if line.day == line.last_day else cell.united(self.cells[line.last_day])
        top = cell.top() + EDGE + self._painter.number + (line.slot - 1) * self._painter.line
        return QRect(whole.left() + EDGE, top, whole.width() - 2 * EDGE, self._painter.line)

    # Painting

    def picture(self) -> QPixmap:
        """All of it as it looks where nothing is chosen, in the colours of the moment; painted when it is asked for."""
        if self._theme is not self._painter.theme:
            self._theme = self._painter.theme
            self._picture = QPixmap(self.frame.size * self.frame.ratio)
            self._picture.setDevicePixelRatio(self.frame.ratio)
            self._picture.fill(self._theme.base)
            self._paint(self._picture, self._theme)
        return self._picture

    def _paint(self, picture: QPixmap, theme: Theme) -> None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.begin()
        self._paint_names(painter, theme)
        placed = list(zip(self.lines, self.rects, strict=True))
        # Days first, because what takes several days lies over all of them.
        for line, rect in placed:
            if line.kind is LineKind.DAY:
                self._paint_day(painter, rect, line, PLAIN)
        for line, rect in placed:
            if line.kind is not LineKind.DAY:
                self.paint_line(painter, rect, line, PLAIN)
        painter.end()
        self._painter.lose_font()

    def _paint_names(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(self._painter.small)
        painter.setPen(theme.secondary)
        for column in range(7):
            day = self.sheet.day(column)
            cell = self.cells[day]
            form = QLocale.FormatType.LongFormat if cell.width() > 110 else QLocale.FormatType.ShortFormat
            name = QRect(cell.left(), 0, cell.width(), cell.top())
            painter.drawText(
                name, Qt.AlignmentFlag.AlignCenter, self.frame.locale.standaloneDayName(day.isoweekday(), form)
            )
        if self.frame.numbered:
            for row in range(WEEKS):
                beside = QRect(0, self.cells[self.sheet.day(7 * row)].top() + EDGE, NUMBERS, self._painter.number)
                painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, str(self.sheet.week(row)))

    def paint_line(self, painter: QPainter, rect: QRect, line: Line, look: Look, *, drop: bool = False) -> None:
        """One line, over what stands there; `drop` where something dragged is over its day."""
        if line.kind is LineKind.DAY:
            self._paint_day(painter, rect, line, look, drop=drop)
        elif line.kind is LineKind.MORE:
            self._painter.more(painter, rect, line.count, look)
        elif line.entry is not None:
            self._painter.entry(painter, rect, line.entry, self.frame.today, self.frame.locale, look)

    def _paint_day(self, painter: QPainter, rect: QRect, line: Line, look: Look, *, drop: bool = False) -> None:
        theme, day = self._painter.theme, line.day
        ground = theme.base if self.sheet.holds(day) and day.weekday() in self._weekdays else theme.alternate
        if look.selected:
            ground = theme.selected if look.active else theme.selected_inactive
        painter.fillRect(rect, ground)
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.border)
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), theme.border)
        self._paint_number(painter, rect, day)
        if drop:
            painter.setPen(QPen(theme.accent, 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        if look.focused:
            draw_focus_ring(painter, QRectF(rect).adjusted(1, 1, 0, 0), theme, radius=3)

    def _paint_number(self, painter: QPainter, rect: QRect, day: date) -> None:
        theme, today = self._painter.theme, day == self.frame.today
        painter.setFont(self._painter.bold if today else self._painter.body)
        text = str(day.day)
        if day.day == 1 or day == self.sheet.first:
            text = f"{day.day} {self.frame.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)}"
        width = self._painter.number + 4
        if len(text) > 2:
            width = QFontMetrics(painter.font()).horizontalAdvance(text) + 12
        box = QRect(rect.left() + 3, rect.top() + 3, width, self._painter.number - 4)
        if self.frame.mirrored:
            box.moveRight(rect.right() - 3)
        if today:
            draw_rounded(painter, QRectF(box), box.height() / 2, theme.today)
        painter.setPen(theme.today_text if today else theme.text if self.sheet.holds(day) else theme.secondary)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
