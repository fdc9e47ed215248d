"""Lines of a calendar in places of their own: where they stand, how they are selected, scrolled and painted."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ror_desktop.domain.calendar_lines import Line, LineKind
from ror_desktop.domain.followup import FollowUp
from ror_desktop.ui.models.calendar_model import CalendarModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.calendar_painter import PLAIN, CalendarPainter, Look

Index = QModelIndex | QPersistentModelIndex
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect
_ALSO = QItemSelectionModel.SelectionFlag.Select


@dataclass(frozen=True, slots=True)
class Target:
    """A place to put something: a day, and the time where hours are shown; `timed` tells hours from the whole day."""

    day: date
    at: time | None = None
    timed: bool = False


class PlacedView(QListView):
    """Shows a `CalendarModel`; each kind of view says where its lines stand (`arrange`).

    A QListView, so that screen readers know it as a list; where its rows are is all of its own.
    """

    painted = Signal()

    def __init__(self, painter: CalendarPainter, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = CalendarModel(tools.desk.book.today(), self)
        self.painter = painter
        self._rects: Sequence[QRect] = ()
        self.setModel(self.lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        tools.themes.changed.connect(self._on_theme_changed)

    # What each kind of view says

    @abstractmethod
    def arrange(self) -> Sequence[QRect]:
        """Where each line stands, before scrolling."""

    @abstractmethod
    def target_at(self, point: QPoint) -> Target | None:
        """What something dropped at that place is put on."""

    @abstractmethod
    def paint_ground(self, painter: QPainter, dirty: QRect) -> None:
        """Everything that stands behind the entries."""

    @abstractmethod
    def paint_line(self, painter: QPainter, rect: QRect, line: Line, look: Look) -> None:
        """One line."""

    def content_height(self) -> int:
        """How high everything that scrolls is; 0 where nothing does."""
        return 0

    def scrolls(self, line: Line) -> bool:
        """Whether the line moves with the scroll bar."""
        return bool(self.content_height()) and line is not None

    def belongs(self, day: date) -> bool:
        """Whether the day belongs to the period itself, and does not only stand beside it."""
        return day != date.min

    def room_for(self, line: Line) -> QRect:
        """The part of the viewport in which the line can be seen."""
        del line
        return self.viewport().rect()

    # What is shown and selected

    def show_lines(self, lines: list[Line], today: date) -> None:
        """Show these lines; what was current and selected stays so where it is still there."""
        keep, chosen = self.current_line(), {line.key for line in self.selected_lines()}
        self.lines.show(lines, today, self.locale())
        self.doItemsLayout()
        if keep is None:
            return
        row = self.lines.row_of(keep.key)
        row = row if row >= 0 else self.lines.row_of_day(keep.day)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.lines.index(row), _ONLY)
            others = [n for n, line in enumerate(lines) if line.key in chosen and n != row]
            for other in others:
                self.selectionModel().select(self.lines.index(other), QItemSelectionModel.SelectionFlag.Select)

    def current_line(self) -> Line | None:
        """The line that keys start from."""
        return self.lines.line_at(self.currentIndex())

    def current_day(self) -> date | None:
        """The day of that line."""
        line = self.current_line()
        return line.day if line else None

    def selected_lines(self) -> list[Line]:
        """The selected lines in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.lines.lines[row] for row in rows]

    def selected_follow_ups(self) -> list[FollowUp]:
        """The selected follow-ups, those that are only coming apart."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = [self.lines.follow_up_at(self.lines.index(row)) for row in rows]
        return [item for item in found if item is not None]

    def choose_day(self, day: date) -> None:
        """Make the day current; where it is left out, the next one that is shown, or else the last."""
        days = [row for row, line in enumerate(self.lines.lines) if line.kind is LineKind.DAY]
        row = next((row for row in days if self.lines.lines[row].day >= day), days[-1] if days else -1)
        self.choose_row(row)

    def choose_entry(self, key: tuple[object, ...]) -> bool:
        """Make the line with that key current; whether it is there."""
        row = self.lines.row_of(key)
        self.choose_row(row)
        return row >= 0

    def choose_first_entry(self) -> bool:
        """Make the first entry from the current line on current; whether there is one."""
        rows = range(max(self.currentIndex().row(), 0), len(self.lines.lines))
        row = next((n for n in rows if self.lines.follow_up_at(self.lines.index(n)) is not None), -1)
        self.choose_row(row)
        return row >= 0

    def choose_row(self, row: int, *, extend: bool = False) -> None:
        """Make the row current, if there is one, and bring it in sight."""
        if row >= 0:
            index = self.lines.index(row)
            self.selectionModel().setCurrentIndex(index, _ALSO if extend else _ONLY)
            self.scrollTo(index)

    # Where lines are

    def visualRect(self, index: Index) -> QRect:
        """Where the line stands now."""
        line = self.lines.line_at(index)
        if line is None or index.row() >= len(self._rects):
            return QRect()
        rect = self._rects[index.row()]
        return rect.translated(0, -self.verticalScrollBar().value()) if self.scrolls(line) else QRect(rect)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The entry at that place, or else its day."""
        for row, line in enumerate(self.lines.lines):
            if line.kind is not LineKind.DAY and self.seen(row, line).contains(point):
                return self.lines.index(row)
        target = self.target_at(point)
        row = self.lines.row_of_day(target.day) if target is not None else -1
        return self.lines.index(row) if row >= 0 else QModelIndex()

    def seen(self, row: int, line: Line) -> QRect:
        """What is in sight of the line."""
        return self.visualRect(self.lines.index(row)).intersected(self.room_for(line))

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring the line in sight."""
        line = self.lines.line_at(index)
        if line is None or not self.scrolls(line):
            return
        rect, room, bar = self.visualRect(index), self.room_for(line), self.verticalScrollBar()
        if rect.top() < room.top():
            bar.setValue(bar.value() - (room.top() - rect.top()))
        elif rect.bottom() > room.bottom():
            bar.setValue(bar.value() + min(rect.bottom() - room.bottom(), rect.top() - room.top()))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """What a click or a frame drawn with the mouse selects: entries, or else the day clicked."""
        rect = rect.normalized()
        rows = [
            row
            for row, line in enumerate(self.lines.lines)
            if line.kind is not LineKind.DAY and self.seen(row, line).intersects(rect)
        ]
        chosen = QItemSelection()
        if not rows:
            index = self.indexAt(rect.topLeft())
            rows = [index.row()] if index.isValid() else []
        for row in rows:
            chosen.select(self.lines.index(row), self.lines.index(row))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What is painted anew when the selection changes."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def doItemsLayout(self) -> None:
        """Put the lines in their places."""
        self._rects = self.arrange()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """How far one can scroll."""
        bar, height = self.verticalScrollBar(), self.content_height()
        page = max(self.scrolled_height(), 1)
        bar.setPageStep(page)
        bar.setRange(0, max(height - page, 0))

    def scrolled_height(self) -> int:
        """How high the part is through which one sees what scrolls."""
        return self.viewport().height()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew: what stands at the top does not scroll."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.doItemsLayout()

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 200)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the lines over it."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dirty = event.rect()
        self.painter.begin()
        self.paint_ground(painter, dirty)
        looks = self.looks()
        for row, line, rect in self.over(event.region()):
            self.paint_line(painter, rect, line, looks.get(row, PLAIN))
        painter.end()
        self.painted.emit()

    def over(self, region: QRegion) -> list[tuple[int, Line, QRect]]:
        """The lines that are to be painted: days first, because what takes several days lies over all of them."""
        down = self.verticalScrollBar().value()
        days: list[tuple[int, Line, QRect]] = []
        others: list[tuple[int, Line, QRect]] = []
        for row, (line, place) in enumerate(zip(self.lines.lines, self._rects, strict=False)):
            rect = place.translated(0, -down) if down and self.scrolls(line) else place
            if region.intersects(rect):
                (days if line.kind is LineKind.DAY else others).append((row, line, rect))
        return days + others

    def looks(self) -> dict[int, Look]:
        """How those rows stand that are selected or current."""
        chosen = {index.row() for index in self.selectionModel().selectedIndexes()}
        current, focused = self.currentIndex().row(), self.hasFocus()
        active = focused or self.isActiveWindow()
        return {row: Look(row in chosen, focused and row == current, active) for row in (*chosen, current)}

    def _on_theme_changed(self) -> None:
        self.viewport().update()
