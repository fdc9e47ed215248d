"""A week with its hours: what has no time stands above, what has one at its hour of the home zone.

The hours are those of the clock on the wall, so a day of 25 hours looks like any other and 10:00 stands at ten.
"""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QRegion, QShowEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.calendar import Days
from ror_desktop.domain.calendar_layout import DAY_MINUTES, SHOWN_MINUTES
from ror_desktop.domain.calendar_lines import WEEK, Line
from ror_desktop.domain.month import Span
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.calendar_painter import CalendarPainter, Look
from ror_desktop.ui.widgets.calendar_places import Target
from ror_desktop.ui.widgets.calendar_view import CalendarView
from ror_desktop.ui.widgets.followup_menu import FollowUpMenu
from ror_desktop.ui.widgets.week_sheet import OPENING, WeekFrame, WeekSheet

STEP = 15
"""Minutes that a drop is rounded to."""
NOW_EVERY = 5
"""Minutes after which the line that stands for now is drawn anew."""
KEPT = 3
"""The week that is shown and those beside it are kept as they are drawn."""
_NO_ROOM = WeekFrame(QSize(), date.min, QLocale())


class CalendarWeek(CalendarView):
    """Seven days beside each other. The hours scroll under the days and under what has no time."""

    now_wanted = Signal()
    """The time has passed: the line that stands for now is to be drawn anew."""

    vertical_shift = (0, SHOWN_MINUTES)

    _minute = OPENING * 60 - 30
    """The first minute of the day that is seen."""
    _now: datetime | None = None

    def __init__(self, painter: CalendarPainter, menu: FollowUpMenu, tools: Tools, parent: QWidget) -> None:
        # Qt asks where things are while it makes the view: all of it has to be there before.
        self._kept: dict[date, WeekSheet] = {}
        self._shown = WeekSheet(painter, _NO_ROOM, date(2000, 1, 3), Days(()))
        self._asked = False
        super().__init__(painter, menu, tools, parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(NOW_EVERY * 60_000)
        self._timer.timeout.connect(self.now_wanted)

    def show_days(self, first: date, days: Days, today: date, now: datetime) -> None:
        """Show the week that begins on that day; `now` is the time in the home zone."""
        self._now, self._asked = _to_the_minute(now), True
        self._shown = self._made(first, days, today)
        self._let_go()
        self.show_lines(list(self._shown.lines), today)
        self._wait_for_now()

    def draw_ahead(self, first: date, days: Days, today: date, now: datetime) -> None:
        """Draw a week that is not shown yet, so that turning to it has nothing left to do."""
        sheet = self._made(first, days, today)
        sheet.picture(sheet.down(self._minute), _to_the_minute(now))
        self._let_go()

    def drawn(self) -> frozenset[date]:
        """The first days of the weeks that are drawn."""
        return frozenset(self._kept)

    def _made(self, first: date, days: Days, today: date) -> WeekSheet:
        """The week as it was made before, or else made now."""
        frame, found = self._frame(today), self._kept.get(first)
        if found is None or found.days is not days or found.frame != frame:
            found = self._kept[first] = WeekSheet(self.painter, frame, first, days)
        return found

    def _let_go(self) -> None:
        """Keep the week that is shown and those beside it only."""
        for first in sorted(self._kept, key=self._distance)[KEPT:]:
            del self._kept[first]

    def _distance(self, first: date) -> int:
        return abs((first - self._shown.first).days)

    def _frame(self, today: date) -> WeekFrame:
        viewport = self.viewport()
        return WeekFrame(viewport.size(), today, self.locale(), self.isRightToLeft(), viewport.devicePixelRatioF())

    @property
    def first(self) -> date:
        """The first day shown."""
        return self._shown.first

    @property
    def span(self) -> Span:
        """The days shown."""
        return self._shown.span

    @property
    def hours_top(self) -> int:
        """Where the hours begin, under what has no time."""
        return self._shown.top

    # Where things are

    def content_height(self) -> int:
        return 24 * self._shown.hour

    def scrolled_height(self) -> int:
        return self.viewport().height() - self._shown.top

    def scrolls(self, line: Line) -> bool:
        return line.column is not None

    def room_for(self, line: Line) -> QRect:
        return self._shown.room_for(line)

    def column(self, day: date) -> tuple[int, int]:
        """Left end and width of a day."""
        return self._shown.column(day)

    def top_of(self, minute: int) -> int:
        """Where a minute of the day stands, before scrolling."""
        return self._shown.top_of(minute)

    def arrange(self) -> list[QRect]:
        """In another room the same lines stand elsewhere."""
        shown, frame = self._shown, self._frame(self._shown.frame.today)
        if self._asked and shown.frame != frame:
            self._shown = WeekSheet(self.painter, frame, shown.first, shown.days, shown.lines)
        return self._shown.rects if self._asked else []

    def target_at(self, point: QPoint) -> Target | None:
        days = (self.first + timedelta(days=n) for n in range(WEEK))
        day = next((d for d in days if self.column(d)[0] <= point.x() < sum(self.column(d))), None)
        if day is None:
            return None
        if point.y() < self._shown.top:
            return Target(day)
        minute = (point.y() + self.verticalScrollBar().value() - self._shown.top) * 60 // self._shown.hour
        minute = min(max(minute // STEP * STEP, 0), DAY_MINUTES - STEP)
        return Target(day, time(*divmod(minute, 60)), timed=True)

    def updateGeometries(self) -> None:
        """The hour at the top stays there, however high the hours become; at first it is the morning."""
        minute = self._minute
        super().updateGeometries()
        self.verticalScrollBar().setValue(minute * self._shown.hour // 60)
        self._minute = minute

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._minute = self.verticalScrollBar().value() * 60 // self._shown.hour

    # Now

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wait_for_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._kept.clear()
        self._wait_for_now()

    def _wait_for_now(self) -> None:
        """While today is in sight the line of now goes on, every few minutes; otherwise nothing runs."""
        if not self.isVisible() or self.lines.today not in self.span:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def set_now(self, now: datetime) -> None:
        """Another time in the home zone."""
        self._now = _to_the_minute(now)
        self.viewport().update()

    # Painting

    def paint_ground(self, painter: QPainter, dirty: QRect) -> None:
        """The week as it is drawn; only where something is chosen, or dragged about, it is painted over."""
        shown, down, whole = self._shown, self.verticalScrollBar().value(), QRegion(dirty)
        painted = self._painted(whole)
        if painted != whole:
            painter.drawPixmap(0, 0, shown.picture(down, self._now))
            painter.setClipRegion(painted)
        if not painted.isEmpty():
            shown.paint_ground(painter, painted.boundingRect(), down, self._now, self.drop_target)

    def over(self, region: QRegion) -> list[tuple[int, Line, QRect]]:
        return super().over(self._painted(region))

    def _painted(self, region: QRegion) -> QRegion:
        """The part that does not look as it is drawn: all of it while something is dragged over the week."""
        if self.drop_target is not None:
            return region
        found = QRegion()
        for row in self.looks():
            line = self.lines.line_at(self.lines.index(row))
            if line is not None:
                found += self.seen(row, line)
        return found & region

    def paint_line(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        self._shown.paint_line(painter, rect, line, look)


def _to_the_minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0)
