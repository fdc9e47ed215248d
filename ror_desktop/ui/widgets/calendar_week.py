"""A week with its hours: what has no time stands above, what has one at its hour of the home zone.

The hours are those of the clock on the wall, so a day of 25 hours looks like any other and 10:00 stands at ten.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.calendar import Days
from ror_desktop.domain.calendar_layout import DAY_MINUTES, SHOWN_MINUTES, minute_of
from ror_desktop.domain.calendar_lines import WEEK, Line, LineKind, week_lines
from ror_desktop.domain.month import Span
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.calendar_painter import CalendarPainter, Look
from ror_desktop.ui.widgets.calendar_places import Target
from ror_desktop.ui.widgets.calendar_view import CalendarView
from ror_desktop.ui.widgets.followup_menu import FollowUpMenu

OPENING, CLOSING = 8, 18
"""The hours that are seen without scrolling, where there is room, and that are not shaded."""
EDGE = 2
STEP = 15
"""Minutes that a drop is rounded to."""
NARROWEST = 52
"""Pixels of a column of boxes, at the least."""
NOW_EVERY = 5
"""Minutes after which the line that stands for now is drawn anew."""


class CalendarWeek(CalendarView):
    """Seven days beside each other. The hours scroll under the days and under what has no time."""

    now_wanted = Signal()
    """The time has passed: the line that stands for now is to be drawn anew."""

    vertical_shift = (0, SHOWN_MINUTES)

    first = date(2000, 1, 3)
    _all_day = 1
    _gutter = _top = _hour = 1
    _sides: Sequence[tuple[int, int]] = ((0, 1),) * WEEK
    _minute = OPENING * 60 - 30
    """The first minute of the day that is seen."""
    _now: datetime | None = None

    def __init__(self, painter: CalendarPainter, menu: FollowUpMenu, tools: Tools, parent: QWidget) -> None:
        super().__init__(painter, menu, tools, parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(NOW_EVERY * 60_000)
        self._timer.timeout.connect(self.now_wanted)

    def show_days(self, first: date, days: Days, today: date, now: datetime) -> None:
        """Show the week that begins on that day; `now` is the time in the home zone."""
        self.first, self._now = first, now
        self._measure()
        lines = week_lines(first, days, self._most_all_day, self.most_columns)
        self._all_day = max((line.slot for line in lines if line.column is None), default=0)
        self.show_lines(lines, today)
        self._wait_for_now()

    @property
    def span(self) -> Span:
        """The days shown."""
        return Span(self.first, self.first + timedelta(days=WEEK - 1))

    # Where things are

    @property
    def most_columns(self) -> int:
        """How many boxes stand beside each other on a day, at most."""
        return max((self.viewport().width() - self._gutter) // WEEK // NARROWEST, 1)

    @property
    def _most_all_day(self) -> int:
        return max((self.viewport().height() // 4 - self._names_height) // self.painter.line, 2)

    def _measure(self) -> None:
        """Where the hours begin, how high one is, and where the days are."""
        self._gutter = self.painter.metrics.horizontalAdvance(self.painter.hour(time(22), self.locale())) + 14
        self._top = self._names_height + max(self._all_day, 1) * self.painter.line + 6
        room = self.viewport().height() - self._top
        self._hour = max(2 * self.painter.line + 2, room // (CLOSING - OPENING + 1))
        width = self.viewport().width() - self._gutter
        edges = [self._gutter + place * width // WEEK for place in range(WEEK + 1)]
        sides = list(pairwise(edges))
        if self.isRightToLeft():
            sides.reverse()
        self._sides = [(left, right - left) for left, right in sides]

    @property
    def _names_height(self) -> int:
        return self.painter.number + 8

    def content_height(self) -> int:
        return 24 * self._hour

    def scrolled_height(self) -> int:
        return self.viewport().height() - self._top

    def scrolls(self, line: Line) -> bool:
        return line.column is not None

    def room_for(self, line: Line) -> QRect:
        top = self._top if line.column is not None else 0
        return QRect(0, top, self.viewport().width(), self.viewport().height() - top)

    def _column(self, day: date) -> tuple[int, int]:
        """Left end and width of a day."""
        return self._sides[(day - self.first).days]

    def _y(self, minute: int) -> int:
        """Where a minute of the day stands, before scrolling."""
        return self._top + minute * self._hour // 60

    def arrange(self) -> list[QRect]:
        self._measure()
        return [self._place(line) for line in self.lines.lines]

    def _place(self, line: Line) -> QRect:
        left, width = self._column(line.day)
        if line.kind is LineKind.DAY:
            return QRect(left, 0, width, self._names_height)
        if line.column is not None:
            return self._box(line, left, width - EDGE * 3)
        last, wide = self._column(line.last_day)
        whole = QRect(left, 0, width, 1).united(QRect(last, 0, wide, 1))
        top = self._names_height + (line.slot - 1) * self.painter.line + 2
        return QRect(whole.left() + EDGE, top, whole.width() - 2 * EDGE, self.painter.line)

    def _box(self, line: Line, left: int, width: int) -> QRect:
        column = line.column
        assert column is not None  # noqa: S101 - asked for by its only caller
        begin = left + EDGE + column.number * width // column.of
        end = left + EDGE + (column.number + 1) * width // column.of
        top, bottom = self._y(column.first), self._y(column.last)
        return QRect(begin, top, end - begin, bottom - top)

    def target_at(self, point: QPoint) -> Target | None:
        days = (self.first + timedelta(days=n) for n in range(WEEK))
        day = next((d for d in days if self._column(d)[0] <= point.x() < sum(self._column(d))), None)
        if day is None:
            return None
        if point.y() < self._top:
            return Target(day)
        minute = (point.y() + self.verticalScrollBar().value() - self._top) * 60 // self._hour
        minute = min(max(minute // STEP * STEP, 0), DAY_MINUTES - STEP)
        return Target(day, time(*divmod(minute, 60)), timed=True)

    def updateGeometries(self) -> None:
        """The hour at the top stays there, however high the hours become; at first it is the morning."""
        minute = self._minute
        super().updateGeometries()
        self.verticalScrollBar().setValue(minute * self._hour // 60)
        self._minute = minute

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._minute = self.verticalScrollBar().value() * 60 // self._hour

    # Now

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wait_for_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wait_for_now()

    def _wait_for_now(self) -> None:
        """While today is in sight the line of now goes on, every few minutes; otherwise nothing runs."""
        if not self.isVisible() or self.lines.today not in self.span:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def set_now(self, now: datetime) -> None:
        """Another time in the home zone."""
        self._now = now
        self.viewport().update()

    # Painting

    def paint_ground(self, painter: QPainter, dirty: QRect) -> None:
        theme = self.painter.theme
        painter.fillRect(dirty, theme.base)
        painter.save()
        painter.setClipRect(self.viewport().rect().adjusted(0, self._top, 0, 0))
        painter.translate(0, -self.verticalScrollBar().value())
        self._paint_hours(painter)
        painter.restore()
        self._paint_days(painter)

    def _paint_hours(self, painter: QPainter) -> None:
        theme, width = self.painter.theme, self.viewport().width()
        weekdays = {weekday.value - 1 for weekday in self.locale().weekdays()}
        for day in (self.first + timedelta(days=n) for n in range(WEEK)):
            left, wide = self._column(day)
            shaded = ((0, OPENING), (CLOSING, 24)) if day.weekday() in weekdays else ((0, 24),)
            for begin, end in shaded:
                top = self._y(begin * 60)
                painter.fillRect(QRect(left, top, wide, self._y(end * 60) - top), theme.alternate)
        painter.setFont(self.painter.small)
        for hour in range(24):
            y = self._y(hour * 60)
            painter.fillRect(QRect(self._gutter, y, width - self._gutter, 1), theme.border)
            if hour:
                painter.setPen(theme.secondary)
                label = QRect(0, y - self.painter.line // 2, self._gutter - 8, self.painter.line)
                words = self.painter.hour(time(hour), self.locale())
                painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        self._paint_drop(painter)
        self._paint_now(painter)

    def _paint_now(self, painter: QPainter) -> None:
        if self._now is None or self._now.date() not in self.span:
            return
        left, width = self._column(self._now.date())
        y = self._y(minute_of(self._now.time()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.painter.theme.text)
        painter.drawRect(QRect(left, y, width, 2))
        painter.drawEllipse(QPoint(left, y + 1), 4, 4)

    def _paint_drop(self, painter: QPainter) -> None:
        target = self.drop_target
        if target is None or target.at is None:
            return
        left, width = self._column(target.day)
        top = self._y(minute_of(target.at))
        painter.setPen(QPen(self.painter.theme.accent, 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(left + 2, top, width - 4, self._y(minute_of(target.at) + SHOWN_MINUTES) - top))

    def _paint_days(self, painter: QPainter) -> None:
        theme, height = self.painter.theme, self.viewport().height()
        for day in (self.first + timedelta(days=n) for n in range(WEEK)):
            left, width = self._column(day)
            painter.fillRect(QRect(left, 0, 1, height), theme.border)
            if self.is_drop_target(day) and self.drop_target == Target(day):
                painter.setPen(QPen(theme.accent, 2, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRect(left + 2, self._names_height, width - 4, self._top - self._names_height - 2))
        painter.fillRect(QRect(0, self._top - 1, self.viewport().width(), 2), theme.border_strong)

    def paint_line(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        if line.kind is LineKind.DAY:
            self._paint_name(painter, rect, line, look)
        elif line.kind is LineKind.MORE:
            self.painter.more(painter, rect, line.count, look)
        elif line.entry is not None:
            paint = self.painter.box if line.column is not None else self.painter.entry
            paint(painter, rect, line.entry, self.lines.today, self.locale(), look)

    def _paint_name(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        theme, day = self.painter.theme, line.day
        if look.selected:
            painter.fillRect(rect, theme.selected if look.active else theme.selected_inactive)
        name = self.locale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        painter.setFont(self.painter.small)
        metrics, today = QFontMetrics(self.painter.bold), day == self.lines.today
        number = str(day.day)
        wide = max(metrics.horizontalAdvance(number) + 12, self.painter.number)
        named = self.painter.metrics.horizontalAdvance(name)
        left = rect.center().x() - (named + 4 + wide) // 2
        painter.setPen(theme.secondary)
        painter.drawText(QRect(left, rect.top(), named + 1, rect.height()), Qt.AlignmentFlag.AlignVCenter, name)
        box = QRect(left + named + 4, rect.top() + 4, wide, rect.height() - 8)
        if today:
            draw_rounded(painter, QRectF(box), box.height() / 2, theme.today)
        painter.setFont(self.painter.bold if today else self.painter.body)
        painter.setPen(theme.today_text if today else theme.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
        if look.focused:
            draw_focus_ring(painter, QRectF(rect), theme, radius=3)
