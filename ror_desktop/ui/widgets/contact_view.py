"""The view of the contact list, and the keys that travel between it and the search box."""

from collections.abc import Iterable
from itertools import groupby
from typing import ClassVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ror_desktop.ui.painting import RowState

_STEPS = {
    QAbstractItemView.CursorAction.MoveDown: 1,
    QAbstractItemView.CursorAction.MoveNext: 1,
    QAbstractItemView.CursorAction.MoveUp: -1,
    QAbstractItemView.CursorAction.MovePrevious: -1,
}


class ContactView(QTableView):
    """One column without headers: resets and scrolls faster than a list view at 100,000 rows."""

    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gap = 0
        """The row from which the keys go on where no contact is chosen: there stood whoever was deleted."""
        self.setViewport(_ground())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._under_mouse = QPersistentModelIndex()
        self.entered.connect(self._on_entered)

    def state_of(self, row: int) -> RowState:
        """What the ground of that row depends on, as Qt tells it to other delegates in `QStyleOption.state`.

        To read that PySide6 loads all that `QStyle` enumerates, which the first paint would wait for: 10 ms.
        """
        held = self.hasFocus()
        return RowState(
            selected=self.selectionModel().isRowSelected(row, QModelIndex()),
            active=held and self.isActiveWindow(),
            hovered=self._under_mouse.row() == row and self.viewport().underMouse(),
            focused=held and self.currentIndex().row() == row,
        )

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        self._under_mouse = QPersistentModelIndex(index)

    def chosen_rows(self) -> list[int]:
        """The rows that are selected, from the top."""
        chosen = self.selectionModel().selection()
        ranges = sorted((chosen.at(i).top(), chosen.at(i).bottom()) for i in range(chosen.count()))
        return [row for first, last in ranges for row in range(first, last + 1)]

    def choose_rows(self, rows: Iterable[int]) -> None:
        """Select these rows as well, given from the top; the current one stays."""
        chosen, model = QItemSelection(), self.model()
        for _start, run in groupby(enumerate(rows), _start_of_run):
            together = [row for _place, row in run]
            chosen.select(model.index(together[0], 0), model.index(together[-1], 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where no row is the current one, the arrows go on from the gap."""
        if self.currentIndex().isValid() or action not in _STEPS:
            return super().moveCursor(action, modifiers)
        row = self.gap - (_STEPS[action] < 0)
        return self.model().index(min(max(row, 0), self.model().rowCount() - 1), 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one where none is, and leaves it unselected: whom one sees is chosen."""
        super().focusInEvent(event)
        selection = self.selectionModel()
        if self.currentIndex().isValid() and not selection.hasSelection():
            selection.select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens and Escape goes back; letters are shortcuts and never search the list."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def reset(self) -> None:
        """Lay out at once: within the first paint, other scroll bars would ask for a second paint of everything."""
        super().reset()
        self.executeDelayedItemsLayout()

    def rowsInserted(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        """The same for what a search finds later."""
        super().rowsInserted(parent, start, end)
        self.executeDelayedItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: the search box finds, single letters are commands."""


def _start_of_run(numbered: tuple[int, int]) -> int:
    """The same for all of a run of rows that follow each other."""
    place, row = numbered
    return row - place


def _ground() -> QWidget:
    """A viewport like Qt's own. To find out what kind of widget Qt's is, PySide6 would load all that it has: 10 ms."""
    ground = QWidget()
    ground.setBackgroundRole(QPalette.ColorRole.Base)
    ground.setAutoFillBackground(True)
    return ground


class BoxKeys(QObject):
    """Event filter of the search box: arrows walk the list below while the cursor stays in the box."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    _STEPS: ClassVar = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in self._STEPS:
            self.stepped.emit(self._STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return super().eventFilter(watched, event)
        return True
