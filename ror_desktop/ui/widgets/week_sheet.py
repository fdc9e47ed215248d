"""A week as it stands in a view of one size: the place of each line, and the picture of all that is not chosen.

As with a month (`month_sheet`), turning to a week that was drawn ahead costs next to nothing.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from ror_desktop.domain.calendar import Days
from ror_desktop.domain.calendar_layout import SHOWN_MINUTES, minute_of
from ror_desktop.domain.calendar_lines import WEEK, Line, LineKind, week_lines
from ror_desktop.domain.month import Span, each_day
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.widgets.calendar_painter import PLAIN, CalendarPainter, Look
from ror_desktop.ui.widgets.calendar_places import Target

OPENING, CLOSING = 8, 18
"""The hours that are seen without scrolling, where there is room, and that are not shaded."""
EDGE = 2
NARROWEST = 52
"""Pixels of a column of boxes, at the least."""


class WeekFrame(NamedTuple):
    """What the look of a week depends on, beside its days; lengths in logical pixels."""

    size: QSize
    today: date
    locale: QLocale
    mirrored: bool = False
    ratio: float = 1
    """Pixels of the device in a logical one."""


class WeekSheet:
    """Seven days beside each other: what has no time above, what has one among the hours below, which scroll."""

    def __init__(
        self,
        painter: CalendarPainter,
        frame: WeekFrame,
        first: date,
        days: Days,
        lines: Sequence[Line] | None = None,
    ) -> None:
        self._painter = painter
        self._drawn: tuple[Theme, int, datetime | None] | None = None
        self._picture = QPixmap()
        self._weekdays = {weekday.value - 1 for weekday in frame.locale.weekdays()}
        self.frame, self.first, self.days = frame, first, days
        self.gutter = painter.metrics.horizontalAdvance(painter.hour(time(22), frame.locale)) + 14
        self.names_height = painter.number + 8
        width, height = frame.size.width() - self.gutter, frame.size.height()
        most_all_day = max((height // 4 - self.names_height) // painter.line, 2)
        most_columns = max(width // WEEK // NARROWEST, 1)
        self.lines = lines or week_lines(first, days, most_all_day, most_columns)
        all_day = max((line.slot for line in self.lines if line.column is None), default=0)
        self.top = self.names_height + max(all_day, 1) * painter.line + 6
        """Where the hours begin."""
        self.hour = max(2 * painter.line + 2, (height - self.top) // (CLOSING - OPENING + 1))
        """How high one is."""
        edges = [self.gutter + place * width // WEEK for place in range(WEEK + 1)]
        sides = list(pairwise(edges))
        if frame.mirrored:
            sides.reverse()
        self._sides = [(left, right - left) for left, right in sides]
        self.rects = [self._place(line) for line in self.lines]

    @property
    def span(self) -> Span:
        """The days shown."""
        return Span(self.first, self.first + timedelta(days=WEEK - 1))

    # Where things are

    def down(self, minute: int) -> int:
        """How far the hours are scrolled where that minute of the day is the first that is seen, if it can be."""
        return min(minute * self.hour // 60, max(24 * self.hour - (self.frame.size.height() - self.top), 0))

    def column(self, day: date) -> tuple[int, int]:
        """Left end and width of a day."""
        return self._sides[(day - self.first).days]

    def top_of(self, minute: int) -> int:
        """Where a minute of the day stands, before scrolling."""
        return self.top + minute * self.hour // 60

    def room_for(self, line: Line) -> QRect:
        """The part of the view in which the line can be seen."""
        top = self.top if line.column is not None else 0
        return QRect(0, top, self.frame.size.width(), self.frame.size.height() - top)

    def _place(self, line: Line) -> QRect:
        left, width = self.column(line.day)
        if line.kind is LineKind.DAY:
            return QRect(left, 0, width, self.names_height)
        if line.column is not None:
            return self._box(line, left, width - EDGE * 3)
        last, wide = self.column(line.last_day)
        whole = QRect(left, 0, width, 1).united(QRect(last, 0, wide, 1))
        top = self.names_height + (line.slot - 1) * self._painter.line + 2
        return QRect(whole.left() + EDGE, top, whole.width() - 2 * EDGE, self._painter.line)

    def _box(self, line: Line, left: int, width: int) -> QRect:
        column = line.column
        assert column is not None  # noqa: S101 - asked for by its only caller
        begin = left + EDGE + column.number * width // column.of
        end = left + EDGE + (column.number + 1) * width // column.of
        top, bottom = self.top_of(column.first), self.top_of(column.last)
        return QRect(begin, top, end - begin, bottom - top)

    def _placed(self, down: int) -> list[tuple[Line, QRect]]:
        """The lines where they are seen: days first, because what takes several days lies over all of them."""
        pairs = zip(self.lines, self.rects, strict=True)
        seen = [(line, rect.translated(0, -down) if line.column is not None else rect) for line, rect in pairs]
        return sorted(seen, key=_after_days)

    # Painting

    def picture(self, down: int, now: datetime | None) -> QPixmap:
        """All of it as it looks where nothing is chosen, scrolled so far; painted when it is asked for."""
        now = now if now is not None and now.date() in self.span else None
        drawn = self._painter.theme, down, now
        if self._drawn != drawn:
            self._drawn = drawn
            self._picture = QPixmap(self.frame.size * self.frame.ratio)
            self._picture.setDevicePixelRatio(self.frame.ratio)
            self._picture.fill(self._painter.theme.base)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirrored = Qt.LayoutDirection.RightToLeft if self.frame.mirrored else Qt.LayoutDirection.LeftToRight
            painter.setLayoutDirection(mirrored)
            self._painter.begin()
            self.paint_ground(painter, QRect(QPoint(), self.frame.size), down, now, None)
            for line, rect in self._placed(down):
                self.paint_line(painter, rect, line, PLAIN)
            painter.end()
            self._painter.lose_font()
        return self._picture

    def paint_ground(
        self, painter: QPainter, dirty: QRect, down: int, now: datetime | None, drop: Target | None
    ) -> None:
        """Everything that stands behind the entries, with the line of now and what something is dragged over."""
        theme, size = self._painter.theme, self.frame.size
        painter.fillRect(dirty, theme.base)
        if dirty.bottom() >= self.top:
            painter.save()
            hours = QRect(0, self.top, size.width(), size.height() - self.top)
            painter.setClipRect(hours, Qt.ClipOperation.IntersectClip)
            painter.translate(0, -down)
            self._paint_hours(painter)
            if drop is not None and drop.at is not None:
                self._paint_drop(painter, drop.day, drop.at)
            if now is not None and now.date() in self.span:
                self._paint_now(painter, now)
            painter.restore()
        self._paint_days(painter, drop)

    def paint_line(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        """One line, as far as it is not scrolled out of sight."""
        room = self.room_for(line)
        if line.column is None or room.contains(rect):
            self._paint_whole(painter, rect, line, look)
        elif room.intersects(rect):
            painter.save()
            painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
            self._paint_whole(painter, rect, line, look)
            painter.restore()
            self._painter.lose_font()

    def _paint_hours(self, painter: QPainter) -> None:
        theme, width, locale = self._painter.theme, self.frame.size.width(), self.frame.locale
        for day in each_day(self.first, self.span.last):
            left, wide = self.column(day)
            shaded = ((0, OPENING), (CLOSING, 24)) if day.weekday() in self._weekdays else ((0, 24),)
            for begin, end in shaded:
                top = self.top_of(begin * 60)
                painter.fillRect(QRect(left, top, wide, self.top_of(end * 60) - top), theme.alternate)
        painter.setFont(self._painter.small)
        for hour in range(24):
            y = self.top_of(hour * 60)
            painter.fillRect(QRect(self.gutter, y, width - self.gutter, 1), theme.border)
            if hour:
                painter.setPen(theme.secondary)
                label = QRect(0, y - self._painter.line // 2, self.gutter - 8, self._painter.line)
                words = self._painter.hour(time(hour), locale)
                painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_now(self, painter: QPainter, now: datetime) -> None:
        left, width = self.column(now.date())
        y = self.top_of(minute_of(now.time()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._painter.theme.text)
        painter.drawRect(QRect(left, y, width, 2))
        painter.drawEllipse(QPoint(left, y + 1), 4, 4)

    def _paint_drop(self, painter: QPainter, day: date, at: time) -> None:
        left, width = self.column(day)
        top = self.top_of(minute_of(at))
        painter.setPen(QPen(self._painter.theme.accent, 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(left + 2, top, width - 4, self.top_of(minute_of(at) + SHOWN_MINUTES) - top))

    def _paint_days(self, painter: QPainter, drop: Target | None) -> None:
        theme, size = self._painter.theme, self.frame.size
        for day in each_day(self.first, self.span.last):
            left, width = self.column(day)
            painter.fillRect(QRect(left, 0, 1, size.height()), theme.border)
            if drop == Target(day):
                painter.setPen(QPen(theme.accent, 2, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRect(left + 2, self.names_height, width - 4, self.top - self.names_height - 2))
        painter.fillRect(QRect(0, self.top - 1, size.width(), 2), theme.border_strong)

    def _paint_whole(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        if line.kind is LineKind.DAY:
            self._paint_name(painter, rect, line, look)
        elif line.kind is LineKind.MORE:
            self._painter.more(painter, rect, line.count, look)
        elif line.entry is not None:
            paint = self._painter.box if line.column is not None else self._painter.entry
            paint(painter, rect, line.entry, self.frame.today, self.frame.locale, look)

    def _paint_name(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        theme, day = self._painter.theme, line.day
        if look.selected:
            painter.fillRect(rect, theme.selected if look.active else theme.selected_inactive)
        name = self.frame.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        painter.setFont(self._painter.small)
        metrics, today = QFontMetrics(self._painter.bold), day == self.frame.today
        number = str(day.day)
        wide = max(metrics.horizontalAdvance(number) + 12, self._painter.number)
        named = self._painter.metrics.horizontalAdvance(name)
        left = rect.center().x() - (named + 4 + wide) // 2
        painter.setPen(theme.secondary)
        painter.drawText(QRect(left, rect.top(), named + 1, rect.height()), Qt.AlignmentFlag.AlignVCenter, name)
        box = QRect(left + named + 4, rect.top() + 4, wide, rect.height() - 8)
        if today:
            draw_rounded(painter, QRectF(box), box.height() / 2, theme.today)
        painter.setFont(self._painter.bold if today else self._painter.body)
        painter.setPen(theme.today_text if today else theme.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
        if look.focused:
            draw_focus_ring(painter, QRectF(rect), theme, radius=3)


def _after_days(placed: tuple[Line, QRect]) -> bool:
    return placed[0].kind is not LineKind.DAY
