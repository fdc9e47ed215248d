"""The coming days one under the other, each with its entries; days without any are left out."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate
from typing import overload

from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QRegion

from ror_desktop.domain.calendar import Entry, EntryKind
from ror_desktop.domain.calendar_lines import Line, LineKind
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.ui.calendar_words import birthday_words, heading_words, kind_words, more_words
from ror_desktop.ui.chips import Tone, chip_colours, chip_width, paint_chip
from ror_desktop.ui.dates import short_day, time_words
from ror_desktop.ui.followup_words import overdue_words, promise_word
from ror_desktop.ui.painting import RowState, draw_row_ground, draw_text, one_line
from ror_desktop.ui.widgets.calendar_painter import ICON, Look, is_overdue, is_quiet
from ror_desktop.ui.widgets.calendar_places import Target
from ror_desktop.ui.widgets.calendar_view import CalendarView

MARGIN = 12
HEADINGS = LineKind.DAY, LineKind.OVERDUE
TIME = 56
"""Pixels for the hour before an entry."""


class Stack(Sequence[QRect]):
    """Where lines of these heights stand one under the other; of hundreds, places are made for those asked for."""

    def __init__(self, heights: Iterable[int] = (), width: int = 0) -> None:
        self._tops, self._width = [0, *accumulate(heights)], width

    @property
    def height(self) -> int:
        """Of all together."""
        return self._tops[-1]

    def between(self, top: int, bottom: int) -> range:
        """The lines that have a pixel from `top` to `bottom`, both included."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        return range(first, min(bisect_right(self._tops, bottom), len(self)))

    def __len__(self) -> int:
        return len(self._tops) - 1

    @overload
    def __getitem__(self, row: int) -> QRect: ...

    @overload
    def __getitem__(self, row: slice) -> list[QRect]: ...

    def __getitem__(self, row: int | slice) -> QRect | list[QRect]:
        if isinstance(row, slice):
            return [self[one] for one in range(*row.indices(len(self)))]
        top = self._tops[row]
        return QRect(0, top, self._width, self._tops[row + 1] - top)


class CalendarAgenda(CalendarView):
    """One line an entry: the hour, what is to be done, for whom, and what else is to be known of it."""

    vertical_shift = (1, 0)

    _stack = Stack()

    # Where things are

    def arrange(self) -> Sequence[QRect]:
        row, heading = QFontMetrics(self.painter.body).height() + 10, self.painter.metrics.height() + 20
        heights = (heading if line.kind in HEADINGS else row for line in self.lines.lines)
        self._stack = Stack(heights, self.viewport().width())
        return self._stack

    def over(self, region: QRegion) -> list[tuple[int, Line, QRect]]:
        """The lines stand one under the other: those of hundreds that are seen follow from where they are."""
        seen, down = region.boundingRect(), self.verticalScrollBar().value()
        rows = self._stack.between(seen.top() + down, seen.bottom() + down)
        return [(row, self.lines.lines[row], self._stack[row].translated(0, -down)) for row in rows]

    def content_height(self) -> int:
        return self._stack.height + MARGIN

    def target_at(self, point: QPoint) -> Target | None:
        for row, line in enumerate(self.lines.lines):
            if self.visualRect(self.lines.index(row)).contains(point):
                return Target(line.day) if line.day != date.min else None
        return None

    def go_down(self, down: int, *, extend: bool) -> None:
        row = self.currentIndex().row() + down
        if 0 <= row < len(self.lines.lines):
            self.choose_row(row, extend=extend)

    # Painting

    def paint_ground(self, painter: QPainter, dirty: QRect) -> None:
        painter.fillRect(dirty, self.painter.theme.base)

    def paint_line(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        state = RowState(selected=look.selected, active=look.active, focused=look.focused)
        draw_row_ground(painter, rect, self.painter.theme, state)
        if line.kind in HEADINGS:
            self._paint_heading(painter, rect, line)
        elif line.kind is LineKind.MORE:
            painter.setFont(self.painter.small)
            words = rect.adjusted(MARGIN + TIME + ICON + 8, 0, -MARGIN, 0)
            draw_text(painter, words, more_words(line, self.locale()), self.painter.theme.link)
        elif line.entry is not None:
            self._paint_entry(painter, rect, line.entry, line)
        if line.kind is LineKind.DAY and self.is_drop_target(line.day):
            painter.setPen(self.painter.theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        theme = self.painter.theme
        painter.fillRect(QRect(rect.left() + MARGIN, rect.bottom(), rect.width() - 2 * MARGIN, 1), theme.border)
        words = rect.adjusted(MARGIN, 8, -MARGIN, 0)
        painter.setFont(self.painter.small)
        if line.count:
            draw_text(painter, words, str(line.count), theme.secondary, Qt.AlignmentFlag.AlignRight)
        elif line.kind is LineKind.DAY:
            draw_text(painter, words, self.tr("nothing planned"), theme.secondary, Qt.AlignmentFlag.AlignRight)
        painter.setFont(self.painter.small_bold)
        ink = theme.overdue if line.kind is LineKind.OVERDUE else theme.text
        draw_text(painter, words, heading_words(line, self.lines.today, self.locale()), ink)

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry, line: Line) -> None:
        theme, today = self.painter.theme, self.lines.today
        inner = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if entry.at is not None:
            painter.setFont(self.painter.small)
            hour = QRect(inner.left(), inner.top(), TIME - 8, inner.height())
            draw_text(painter, hour, time_words(entry.at, self.locale()), theme.secondary, Qt.AlignmentFlag.AlignRight)
        left = inner.left() + TIME
        self.painter.icon(painter, QRect(left, inner.top(), ICON, inner.height()), entry, today)
        left += ICON + 8
        right = self._paint_marks(painter, inner, entry, line)
        words = QRect(left, inner.top(), max(right - left, 0), inner.height())
        font = self.painter.font(entry) if is_quiet(entry) else self.painter.body
        painter.setFont(font)
        title = _title(entry)
        wide, room = painter.fontMetrics().horizontalAdvance(one_line(title)), words.width()
        ink = theme.text if entry.kind is EntryKind.EVENT else self.painter.ink(entry, today)
        draw_text(painter, words, title, ink, fits=wide <= room)
        left = words.left() + min(wide, room) + 12
        if left < words.right():
            painter.setFont(self.painter.small)
            words.setLeft(left)
            draw_text(painter, words, _beside(entry, today, self.locale()), theme.secondary)

    def _paint_marks(self, painter: QPainter, inner: QRect, entry: Entry, line: Line) -> int:
        """What stands at the end of the line; where the words before it must end."""
        theme, right = self.painter.theme, inner.right()
        painter.setFont(self.painter.small)
        words, ink = "", theme.secondary
        if is_overdue(entry, self.lines.today):
            words, ink = overdue_words((self.lines.today - entry.day).days), theme.overdue
        elif line.last_day != line.day:
            until = self.tr("until {day}")
            words = until.format(day=short_day(line.last_day, self.lines.today, self.locale()))
        if words:
            width = painter.fontMetrics().horizontalAdvance(words)
            draw_text(painter, QRect(right - width, inner.top(), width + 1, inner.height()), words, ink, fits=True)
            right -= width + 8
        follow_up = entry.follow_up
        if follow_up is not None and follow_up.draft.promised and follow_up.state is FollowUpState.OPEN:
            width = chip_width(painter.fontMetrics(), promise_word())
            height = painter.fontMetrics().height() + 2
            chip = QRect(right - width, inner.center().y() - height // 2, width, height)
            paint_chip(painter, chip, promise_word(), chip_colours(Tone.PROMISE, theme))
            right = chip.left() - 8
        return right


def _title(entry: Entry) -> str:
    if entry.kind is EntryKind.BIRTHDAY:
        return birthday_words(entry)
    return entry.title or entry.contact


def _beside(entry: Entry, today: date, locale: QLocale) -> str:
    """What stands in small letters beside the title: for whom, and what it is where that is no follow-up."""
    parts = [entry.contact if entry.title else "", kind_words(entry, today, locale)]
    return " · ".join(part for part in parts if part)
