"""The list of a timeline: rows of different heights, of which only those on the screen are measured and drawn."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from ror_desktop.ui.widgets.row_heights import RowHeights
from ror_desktop.ui.widgets.timeline_delegate import TimelineDelegate

STEP = 24
"""Pixels of one step of the wheel or the arrow of the scroll bar."""

PASSES = 4
"""Times that a row is scrolled to again after others were measured."""

Index = QModelIndex | QPersistentModelIndex
Action = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint


class TimelineView(QListView):
    """A list view with a geometry of its own: Qt's measures all rows before it shows the first.

    One row can be covered by a widget (the editor), which then has the height that it asks for.
    `link_chosen` carries the target of a link that was clicked and the place on the screen.
    """

    link_chosen = Signal(str, QPoint)
    edit_wanted = Signal(QModelIndex)
    delete_wanted = Signal(QModelIndex)
    pin_wanted = Signal(QModelIndex)
    thanks_said = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = RowHeights()
        self._cover: QWidget | None = None
        self._covered = -1
        self._pressed_link = ""
        self._pressed_button = QPersistentModelIndex()
        self._measuring = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(self.edit_wanted)

    def cover(self, row: int, widget: QWidget | None) -> None:
        """Lay a widget over a row, or take it off."""
        if self._covered >= 0:
            self._heights.forget(self._covered, self._covered)
        self._cover = widget
        self._covered = row if widget is not None else -1
        self.place_cover()

    @Slot()
    def place_cover(self) -> None:
        """Give the row the height that its widget asks for now."""
        if self._cover is not None and 0 <= self._covered < self._heights.count():
            self._heights.forget(self._covered, self._covered)
        self.updateGeometries()
        self.viewport().update()

    def covered(self) -> int:
        """The row under the widget, or -1."""
        return self._covered

    def remeasure(self) -> None:
        """Fonts or words have changed: measure rows again as they are seen."""
        self._heights.forget()
        self.updateGeometries()
        self.viewport().update()

    # geometry

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self._heights.count():
            return QRect()
        top = self._heights.top(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights.height(index.row()))

    def indexAt(self, place: QPoint) -> QModelIndex:
        row = self._heights.row_at(place.y() + self.verticalOffset())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        if not index.isValid() or index.row() >= self._heights.count():
            return
        bar = self.verticalScrollBar()
        # Rows that come into sight are measured then, which may move this one again.
        for _ in range(PASSES):
            self._measure(index.row())
            self._set_range()
            wanted = min(max(self._wanted_offset(index.row(), hint), 0), bar.maximum())
            if wanted == bar.value():
                break
            bar.setValue(wanted)

    def _wanted_offset(self, row: int, hint: Hint) -> int:
        top, height = self._heights.top(row), self._heights.height(row)
        here, room = self.verticalScrollBar().value(), self.viewport().height()
        if hint == Hint.PositionAtTop or top < here or height > room:
            return top
        if hint == Hint.PositionAtCenter:
            return top - (room - height) // 2
        return max(here, top + height - room)

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        self._measure_visible()
        self._set_range()
        if self._cover is not None:
            self._cover.setGeometry(self.visualRect(self.model().index(self._covered, 0)))
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if not self._measuring:
            self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._heights.forget()
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def _measure(self, row: int) -> int:
        """The height of a row is known from now on; by how much it differs from before."""
        if self._heights.measured(row):
            return 0
        if row == self._covered and self._cover is not None:
            return self._heights.put(row, _height_of(self._cover, self.viewport().width()))
        delegate = self.itemDelegate()
        width = self.viewport().width()
        height = delegate.height(self.model().index(row, 0), width) if isinstance(delegate, TimelineDelegate) else 0
        return self._heights.put(row, height)

    def _measure_visible(self) -> None:
        """Measure from the first row on the screen to the last; what is seen stays where it is."""
        if self._measuring or not self._heights.count():
            return
        self._measuring = True
        bar = self.verticalScrollBar()
        row = max(0, self._heights.row_at(bar.value()))
        while row < self._heights.count():
            top = self._heights.top(row)
            if top >= bar.value() + self.viewport().height():
                break
            difference = self._measure(row)
            if difference and top < bar.value():
                bar.setRange(0, max(bar.maximum(), bar.value() + difference))
                bar.setValue(bar.value() + difference)
            row += 1
        self._measuring = False

    def _set_range(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        bar.setSingleStep(STEP)
        bar.setRange(0, max(0, self._heights.total() - room))

    # rows come, change and go

    def reset(self) -> None:
        super().reset()
        self.cover(-1, None)
        self._heights.reset(self.model().rowCount())
        self.verticalScrollBar().setValue(0)
        self.executeDelayedItemsLayout()  # Qt would do it after the first paint, and paint again

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        self._heights.insert(start, end - start + 1)
        if start <= self._covered:
            self._covered += end - start + 1
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.scheduleDelayedItemsLayout()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        self._heights.remove(start, end - start + 1)
        if self._covered > end:
            self._covered -= end - start + 1
        elif self._covered >= start:
            self._covered = -1
        self.scheduleDelayedItemsLayout()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        self._heights.forget(first.row(), last.row())
        QAbstractItemView.dataChanged(self, first, last, roles)
        self.scheduleDelayedItemsLayout()

    # the keyboard and the mouse

    def moveCursor(self, action: Action, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = self._heights.count() - 1
        row = self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        page = self.viewport().height()
        match action:
            case Action.MoveUp | Action.MovePrevious | Action.MoveLeft:
                row -= 1
            case Action.MoveDown | Action.MoveNext | Action.MoveRight:
                row += 1
            case Action.MoveHome:
                row = 0
            case Action.MoveEnd:
                row = last
            case Action.MovePageUp:
                row = min(row - 1, self._heights.row_at(max(0, self._heights.top(max(row, 0)) - page)))
            case Action.MovePageDown:
                row = max(row + 1, self._heights.row_at(self._heights.top(max(row, 0)) + page))
        return self.model().index(min(max(row, 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        index = self.indexAt(rect.center())
        if index.isValid():
            selection.select(index, index)
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    def currentChanged(self, current: Index, previous: Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        if current.isValid() and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete deletes, P pins; letters never search."""
        index = self.currentIndex()
        if index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit_wanted.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_P and not event.modifiers():
            self.pin_wanted.emit(index)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:
        """Letters are shortcuts of the window."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard needs a row to stand on."""
        super().focusInEvent(event)
        by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.OtherFocusReason,
        }
        if by_key and not self.currentIndex().isValid() and self._heights.count():
            self.setCurrentIndex(self.model().index(max(0, self._heights.row_at(self.verticalOffset())), 0))

    def link_at(self, place: QPoint) -> str:
        """The target of the link at that place of the viewport, or nothing."""
        index = self.indexAt(place)
        delegate = self.itemDelegate()
        if not index.isValid() or index.row() == self._covered or not isinstance(delegate, TimelineDelegate):
            return ""
        return delegate.link_at(index, self.visualRect(index), place)

    def button_at(self, place: QPoint) -> QModelIndex:
        """The row whose button "Thanked" is at that place of the viewport; an invalid one where none is."""
        index, delegate = self.indexAt(place), self.itemDelegate()
        if not index.isValid() or index.row() == self._covered or not isinstance(delegate, TimelineDelegate):
            return QModelIndex()
        return index if delegate.button_place(index, self.visualRect(index)).contains(place) else QModelIndex()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        active = self.link_at(place) or self.button_at(place).isValid()
        shape = Qt.CursorShape.PointingHandCursor if active else None
        if shape is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_link = self.link_at(event.position().toPoint())
        self._pressed_button = QPersistentModelIndex(self.button_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        target = self.link_at(event.position().toPoint())
        if target and target == self._pressed_link and event.button() == Qt.MouseButton.LeftButton:
            self.link_chosen.emit(target, event.globalPosition().toPoint())
        button = self.button_at(event.position().toPoint())
        if button.isValid() and self._pressed_button == button and event.button() == Qt.MouseButton.LeftButton:
            self.thanks_said.emit(button)
        self._pressed_link, self._pressed_button = "", QPersistentModelIndex()

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        self._measure_visible()
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        row = max(0, self._heights.row_at(self.verticalOffset() + event.rect().top()))
        while row < self._heights.count():
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            if option.rect.top() > event.rect().bottom():
                break
            if row != self._covered:
                option.state = self._state_of(index)
                self.itemDelegate().paint(painter, option, index)
            row += 1
        painter.end()

    def _state_of(self, index: QModelIndex) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        return state


def _height_of(widget: QWidget, width: int) -> int:
    """The height that a widget needs at that width."""
    needed = widget.heightForWidth(width) if widget.hasHeightForWidth() else -1
    return max(needed, widget.sizeHint().height() if needed < 0 else 0)
