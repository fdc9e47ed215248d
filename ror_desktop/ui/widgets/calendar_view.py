"""What month, week and agenda have in common: lines that are walked through by keys, dragged, dropped, acted upon."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.calendar_lines import LineKind
from ror_desktop.ui.models.drag_data import dragged_contacts, dragged_follow_ups, is_ours
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.calendar_painter import CalendarPainter
from ror_desktop.ui.widgets.calendar_places import PlacedView, Target
from ror_desktop.ui.widgets.followup_menu import FollowUpMenu

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
SHIFT, ALT, CTRL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class CalendarView(PlacedView):
    """Left and right lead to the day beside, up and down through its lines; with Alt the selected ones move along."""

    entered_on = Signal(object)
    """The `Line` on which Enter or a double click was given."""
    new_wanted = Signal(object)
    """The `Target` on which a double click was given where nothing stands."""
    day_wanted = Signal(object)
    """A day that is to come into sight, because keys go there."""
    turned = Signal(int)
    """The period before or after this one is wanted."""
    shift_wanted = Signal(int, int)
    """The selected follow-ups are to move so many days, and minutes."""
    dropped = Signal(object, object)
    """Ids of follow-ups, and the `Target` they were dropped on."""
    contacts_dropped = Signal(object, object)
    """Ids of contacts, and the `Target` they were dropped on."""
    edit_wanted = Signal(object)
    contact_wanted = Signal(int)

    vertical_shift = (7, 0)
    """What Alt with an arrow up or down moves by: days, minutes."""

    def __init__(self, painter: CalendarPainter, menu: FollowUpMenu, tools: Tools, parent: QWidget) -> None:
        super().__init__(painter, tools, parent)
        self._menu = menu
        self._drop: Target | None = None
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Shift they select, with Alt they move what is selected; letters are commands."""
        key, line = Qt.Key(event.key()), self.current_line()
        if key in STEPS:
            self._on_arrow(*STEPS[key], event.modifiers())
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in ENTER and line is not None:
            self.entered_on.emit(line)
        elif key == Qt.Key.Key_Space and self.selected_follow_ups():
            self._menu.tick()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not event.modifiers():
            self._menu.delete()
        elif key == Qt.Key.Key_A and event.modifiers() & CTRL:
            self.selectAll()
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: single letters are commands."""

    def _on_arrow(self, days: int, down: int, modifiers: Qt.KeyboardModifier) -> None:
        ahead = -1 if self.isRightToLeft() else 1
        if modifiers & ALT:
            by_days, by_minutes = self.vertical_shift
            self.shift_wanted.emit(ahead * days + down * by_days, down * by_minutes)
        elif self.currentIndex().row() < 0:
            self.choose_row(0)
        elif modifiers & CTRL and down:
            self._go_to_day(timedelta(days=7 * down))
        elif days:
            self._go_beside(ahead * days)
        else:
            self.go_down(down, extend=bool(modifiers & SHIFT))

    def go_down(self, down: int, *, extend: bool) -> None:
        """To the next line of the day, and after the last one to what stands below it."""
        line = self.current_line()
        row = self.currentIndex().row() + down
        if line is None:
            return
        if 0 <= row < len(self.lines.lines) and self.lines.lines[row].day == line.day:
            self.choose_row(row, extend=extend)
        else:
            self.leave_day(line.day, down)

    def leave_day(self, day: date, down: int) -> None:
        """Below the last line of a day nothing stands, unless a view knows better."""

    def _go_beside(self, days: int) -> None:
        """To the line of the same height on the day beside, or the last one there."""
        line = self.current_line()
        if line is None:
            return
        day, first = line.day + timedelta(days=days), self.lines.row_of_day(line.day)
        place = self.currentIndex().row() - first
        there = self.lines.row_of_day(day)
        if there < 0 or not self.belongs(day):
            self.day_wanted.emit(day)
            return
        last = there
        while last + 1 < len(self.lines.lines) and self.lines.lines[last + 1].day == day:
            last += 1
        self.choose_row(min(there + place, last))

    def _go_to_day(self, by: timedelta) -> None:
        line = self.current_line()
        if line is not None:
            self.day_wanted.emit(line.day + by)

    # Mouse

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter on an entry; a new follow-up where nothing stands."""
        point = event.position().toPoint()
        line = self.lines.line_at(self.indexAt(point))
        if line is None or event.button() != Qt.MouseButton.LeftButton:
            return
        target = self.target_at(point)
        if line.kind is LineKind.DAY and target is not None:
            self.new_wanted.emit(target)
        else:
            self.entered_on.emit(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """One click opens what stands for more."""
        super().mouseReleaseEvent(event)
        line = self.lines.line_at(self.indexAt(event.position().toPoint()))
        if line is not None and line.kind is LineKind.MORE and event.button() == Qt.MouseButton.LeftButton:
            self.entered_on.emit(line)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything that can be done with the selected follow-ups."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.beside_current()
        self._menu.open(at)

    def beside_current(self) -> QPoint:
        """Where a menu about the current line opens (global)."""
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(QPoint(max(rect.left(), 0) + 16, min(rect.bottom(), self.height())))

    # Dropping

    def is_drop_target(self, day: date) -> bool:
        """Whether something dragged is over that day."""
        return self._drop is not None and self._drop.day == day

    @property
    def drop_target(self) -> Target | None:
        """What something dragged is over."""
        return self._drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take follow-ups and contacts only."""
        if is_ours(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would be put."""
        self._drop = self.target_at(event.position().toPoint())
        event.setAccepted(self._drop is not None)
        self.viewport().update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Nothing would be put anywhere."""
        self._drop = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put it there."""
        data, target = event.mimeData(), self.target_at(event.position().toPoint())
        self._drop = None
        self.viewport().update()
        if target is None:
            return
        ids, contacts = dragged_follow_ups(data), dragged_contacts(data)
        if ids or contacts:
            event.acceptProposedAction()
        if ids:
            self.dropped.emit(ids, target)
        elif contacts:
            self.contacts_dropped.emit(contacts, target)
