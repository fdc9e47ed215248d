"""A month that fills the page: six weeks of days with their entries as lines."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QHideEvent, QPainter, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.calendar import Days
from ror_desktop.domain.calendar_lines import Line
from ror_desktop.domain.month import WEEKS, Sheet
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.calendar_painter import CalendarPainter, Look
from ror_desktop.ui.widgets.calendar_places import Target
from ror_desktop.ui.widgets.calendar_view import CalendarView
from ror_desktop.ui.widgets.followup_menu import FollowUpMenu
from ror_desktop.ui.widgets.month_sheet import EDGE, Frame, MonthSheet

KEPT = 3
"""The month that is shown and those beside it are kept as they are drawn."""
_NO_ROOM = Frame(QSize(), date.min, QLocale())


class CalendarMonth(CalendarView):
    """The cells share the room; `room` lines fit under each day's number."""

    room_changed = Signal()
    """More or fewer lines fit than were asked for last."""

    week_numbers = False
    """Whether the number of the week stands before each row."""

    def __init__(self, painter: CalendarPainter, menu: FollowUpMenu, tools: Tools, parent: QWidget) -> None:
        # Qt asks where things are while it makes the view: all of it has to be there before.
        self._kept: dict[date, MonthSheet] = {}
        self._shown = MonthSheet(painter, _NO_ROOM, Sheet(tools.desk.book.today().replace(day=1)), Days(()))
        self._asked = 0
        super().__init__(painter, menu, tools, parent)

    @property
    def sheet(self) -> Sheet:
        """The days shown."""
        return self._shown.sheet

    def show_days(self, sheet: Sheet, days: Days, today: date) -> None:
        """Show these weeks."""
        self._asked = self.room
        self._shown = self._made(sheet, days, today)
        self.show_lines(self._shown.lines, today)

    def draw_ahead(self, sheet: Sheet, days: Days, today: date) -> None:
        """Draw a month that is not shown yet, so that turning to it has nothing left to do."""
        self._made(sheet, days, today).picture()

    def drawn(self) -> frozenset[date]:
        """The first days of the months that are drawn."""
        return frozenset(self._kept)

    def _made(self, sheet: Sheet, days: Days, today: date) -> MonthSheet:
        """The month as it was made before, or else made now; only those beside the one shown are kept."""
        frame, found = self._frame(today), self._kept.get(sheet.first)
        if found is None or found.days is not days or found.frame != frame:
            found = self._kept[sheet.first] = MonthSheet(self.painter, frame, sheet, days)
        for first in sorted(self._kept, key=self._distance)[KEPT:]:
            del self._kept[first]
        return found

    def _distance(self, first: date) -> int:
        return abs((first - self.sheet.first).days)

    def _frame(self, today: date) -> Frame:
        viewport = self.viewport()
        mirrored, ratio = self.isRightToLeft(), viewport.devicePixelRatioF()
        return Frame(viewport.size(), today, self.locale(), self._names, self.room, self.week_numbers, mirrored, ratio)

    @property
    def _names(self) -> int:
        return self.painter.metrics.height() + 8

    @property
    def room(self) -> int:
        """How many lines fit under the number of a day."""
        height = (self.viewport().height() - self._names) // WEEKS
        return max((height - self.painter.number - 2 * EDGE) // self.painter.line, 1)

    # Where things are

    def cell(self, day: date) -> QRect:
        """The cell of a day; empty where the day is not shown."""
        return self._shown.cells.get(day, QRect())

    def arrange(self) -> list[QRect]:
        shown = self._shown
        if self._asked and shown.frame != self._frame(shown.frame.today):
            self._shown = self._made(shown.sheet, shown.days, shown.frame.today)
        return self._shown.rects if self._asked else []

    def target_at(self, point: QPoint) -> Target | None:
        return next((Target(day) for day, cell in self._shown.cells.items() if cell.contains(point)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._asked and self.room != self._asked:
            self.room_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._kept.clear()

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
        """The month as it is drawn; only the days on which something is chosen are painted over it."""
        painter.drawPixmap(0, 0, self._shown.picture())
        painter.setClipRegion(self._marked() & dirty)

    def over(self, region: QRegion) -> list[tuple[int, Line, QRect]]:
        return super().over(self._marked() & region)

    def _marked(self) -> QRegion:
        """The cells in which something is selected or current, and the one that something is dragged over."""
        region = QRegion(self.cell(self.drop_target.day)) if self.drop_target is not None else QRegion()
        for row in self.looks():
            if 0 <= row < len(self._shown.lines):
                region += self._shown.region_of(self._shown.lines[row])
        return region

    def paint_line(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        self._shown.paint_line(painter, rect, line, look, drop=self.is_drop_target(line.day))
