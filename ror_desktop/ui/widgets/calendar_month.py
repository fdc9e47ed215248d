"""A month that fills the page: six weeks of days with their entries as lines."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.calendar import Days
from ror_desktop.domain.calendar_lines import Line, LineKind, grid_lines
from ror_desktop.domain.month import WEEKS, Sheet
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.calendar_painter import CalendarPainter, Look
from ror_desktop.ui.widgets.calendar_places import Target
from ror_desktop.ui.widgets.calendar_view import CalendarView
from ror_desktop.ui.widgets.followup_menu import FollowUpMenu

EDGE = 2
NUMBERS = 30
"""Pixels before the weeks, where their numbers stand."""


class CalendarMonth(CalendarView):
    """The cells share the room; `room` lines fit under each day's number."""

    room_changed = Signal()
    """More or fewer lines fit than were asked for last."""

    sheet = Sheet(date(2000, 1, 1))
    week_numbers = False

    def __init__(self, painter: CalendarPainter, menu: FollowUpMenu, tools: Tools, parent: QWidget) -> None:
        self._cells: dict[date, QRect] = {}
        self._asked = 0
        self._weekdays: set[int] = set()
        super().__init__(painter, menu, tools, parent)

    def show_days(self, sheet: Sheet, days: Days, today: date, *, week_numbers: bool) -> None:
        """Show these weeks."""
        self.sheet, self.week_numbers = sheet, week_numbers
        self._asked = self.room
        self.show_lines(grid_lines(sheet.first, WEEKS, days, self.room), today)

    def warm(self, first: date, days: Days) -> None:
        """Cut the words of a month beside this one, in the order of the days, so that turning has only to draw."""
        xs = self._columns()
        for line in grid_lines(first, WEEKS, days, self.room):
            if line.entry is not None:
                place, last = (line.day - first).days % 7, (line.last_day - first).days % 7
                left, right = (6 - last, 6 - place) if self.isRightToLeft() else (place, last)
                self.painter.warm(line.entry, xs[right + 1] - xs[left] - 2 * EDGE, self.locale())

    @property
    def room(self) -> int:
        """How many lines fit under the number of a day."""
        height = (self.viewport().height() - self._names_height) // WEEKS
        return max((height - self.painter.number - 2 * EDGE) // self.painter.line, 1)

    # Where things are

    @property
    def _names_height(self) -> int:
        return self.painter.metrics.height() + 8

    @property
    def _left(self) -> int:
        return NUMBERS if self.week_numbers else 0

    def cell(self, day: date) -> QRect:
        """The cell of a day; cells share the room to the last pixel. Empty where the day is not shown."""
        return self._cells.get(day, QRect())

    def _columns(self) -> list[int]:
        """Where the columns begin, and the last ends."""
        left = self._left
        width = self.viewport().width() - left
        return [left + column * width // 7 for column in range(8)]

    def _made_cells(self) -> dict[date, QRect]:
        top, xs = self._names_height, self._columns()
        height = self.viewport().height() - top
        ys = [top + row * height // WEEKS for row in range(WEEKS + 1)]
        made = {}
        for place in range(7 * WEEKS):
            row, column = divmod(place, 7)
            column = 6 - column if self.isRightToLeft() else column
            made[self.sheet.day(place)] = QRect(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])
        return made

    def arrange(self) -> list[QRect]:
        self._cells = self._made_cells()
        return [self._place(line) for line in self.lines.lines]

    def _place(self, line: Line) -> QRect:
        cell = self._cells[line.day]
        if line.kind is LineKind.DAY:
            return cell
        whole = cell if line.day == line.last_day else cell.united(self._cells[line.last_day])
        top = cell.top() + EDGE + self.painter.number + (line.slot - 1) * self.painter.line
        return QRect(whole.left() + EDGE, top, whole.width() - 2 * EDGE, self.painter.line)

    def target_at(self, point: QPoint) -> Target | None:
        return next((Target(day) for day, cell in self._cells.items() if cell.contains(point)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._asked and self.room != self._asked:
            self.room_changed.emit()

    def scrolls(self, _line: Line) -> bool:
        return False

    def belongs(self, day: date) -> bool:
        return self.sheet.holds(day)

    def leave_day(self, day: date, down: int) -> None:
        """To the day a week later, or up to the last line of the week before."""
        there = day + timedelta(days=7 * down)
        row = self.lines.row_of_day(there)
        if row < 0 or not self.belongs(there):
            self.day_wanted.emit(there)
            return
        while down < 0 and row + 1 < len(self.lines.lines) and self.lines.lines[row + 1].day == there:
            row += 1
        self.choose_row(row)

    # Painting

    def paint_ground(self, painter: QPainter, dirty: QRect) -> None:
        theme = self.painter.theme
        self._weekdays = {weekday.value - 1 for weekday in self.locale().weekdays()}
        if dirty.top() < self._names_height or dirty.left() < self._left:
            painter.fillRect(dirty, theme.base)
            self._paint_names(painter, theme)

    def _paint_names(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(self.painter.small)
        painter.setPen(theme.secondary)
        for column in range(7):
            day = self.sheet.day(column)
            form = QLocale.FormatType.LongFormat if self.cell(day).width() > 110 else QLocale.FormatType.ShortFormat
            cell = self.cell(day)
            name = QRect(cell.left(), 0, cell.width(), cell.top())
            painter.drawText(
                name, Qt.AlignmentFlag.AlignCenter, self.locale().standaloneDayName(day.isoweekday(), form)
            )
        if self.week_numbers:
            for row in range(WEEKS):
                beside = QRect(0, self.cell(self.sheet.day(7 * row)).top() + EDGE, NUMBERS, self.painter.number)
                painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, str(self.sheet.week(row)))

    def paint_line(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        if line.kind is LineKind.DAY:
            self._paint_day(painter, rect, line, look)
        elif line.kind is LineKind.MORE:
            self.painter.more(painter, rect, line.count, look)
        elif line.entry is not None:
            self.painter.entry(painter, rect, line.entry, self.lines.today, self.locale(), look)

    def _paint_day(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        theme, day = self.painter.theme, line.day
        ground = theme.base if self.sheet.holds(day) and day.weekday() in self._weekdays else theme.alternate
        if look.selected:
            ground = theme.selected if look.active else theme.selected_inactive
        painter.fillRect(rect, ground)
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.border)
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), theme.border)
        self._paint_number(painter, rect, day)
        if self.is_drop_target(day):
            painter.setPen(QPen(theme.accent, 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        if look.focused:
            draw_focus_ring(painter, QRectF(rect).adjusted(1, 1, 0, 0), theme, radius=3)

    def _paint_number(self, painter: QPainter, rect: QRect, day: date) -> None:
        theme, today = self.painter.theme, day == self.lines.today
        painter.setFont(self.painter.bold if today else self.painter.body)
        text = str(day.day)
        if day.day == 1 or day == self.sheet.first:
            text = f"{day.day} {self.locale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)}"
        width = self.painter.number + 4
        if len(text) > 2:
            width = QFontMetrics(painter.font()).horizontalAdvance(text) + 12
        box = QRect(rect.left() + 3, rect.top() + 3, width, self.painter.number - 4)
        if self.isRightToLeft():
            box.moveRight(rect.right() - 3)
        if today:
            draw_rounded(painter, QRectF(box), box.height() / 2, theme.today)
        ink = theme.today_text if today else theme.text if self.sheet.holds(day) else theme.secondary
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
