"""A list of follow-ups with everything that can be done to them by key, mouse and menu."""

from typing import Self

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ror_desktop.domain.followup import FollowUp
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.models.followup_model import FollowUpModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.followup_delegate import FollowUpDelegate, Hit
from ror_desktop.ui.widgets.followup_menu import FollowUpMenu

LONG = 300
"""From so many rows on the list is laid out in portions, so that the first ones are there at once."""

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FollowUpList(QListView):
    """Shows a `FollowUpModel`. Space ticks without asking, Delete deletes.

    Enter is left to the place the list stands in.
    """

    entered_on = Signal(object)
    """The `FollowUp` on which Enter or a double click was given."""
    edit_wanted = Signal(object)
    """The `FollowUp` to change."""
    contact_wanted = Signal(int)
    """The contact to open."""

    def __init__(
        self,
        model: FollowUpModel,
        delegate: FollowUpDelegate,
        verbs: FollowUpVerbs,
        tools: Tools,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._delegate = model, delegate
        self.menu = self.new_menu(tools, verbs)
        """What can be done with the selected ones."""
        self.menu.edit_wanted.connect(self.edit_wanted)
        self.menu.contact_wanted.connect(self.contact_wanted)
        self._kept: int | None = None
        self._lost = False
        delegate.setParent(self)
        model.rowsAboutToBeRemoved.connect(self._on_rows_about_to_be_removed)  # before the view itself hears of it
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        tools.themes.changed.connect(self._on_theme_changed)
        model.rowsRemoved.connect(self._on_rows_removed)
        model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
        model.modelReset.connect(self._on_model_reset)

    def new_menu(self, tools: Tools, verbs: FollowUpVerbs) -> FollowUpMenu:
        """What can be done with the selected ones."""
        return FollowUpMenu(tools, verbs, self.itself, self)

    def itself(self) -> Self:
        """The view that its menu is about."""
        return self

    # What is selected

    def selected_follow_ups(self) -> list[FollowUp]:
        """The selected follow-ups, from top to bottom."""
        rows = sorted(self.selectedIndexes(), key=QModelIndex.row)
        found = [self._model.follow_up_at(index) for index in rows]
        return list({item.id: item for item in found if item is not None}.values())

    def choose_first_entry(self) -> bool:
        """Select the first one; whether there is one."""
        first = self._model.nearest(0)
        self._select(first)
        return first.isValid()

    def select_first(self) -> None:
        """Put the keyboard on the first one."""
        self.choose_first_entry()
        self.setFocus()

    def keep_selection(self) -> None:
        """Where nothing is selected any more, select the first; the keyboard stays where it is."""
        if not self.selectedIndexes():
            self.choose_first_entry()

    def select(self, follow_up_id: int) -> None:
        """Select the follow-up, if it is there, and bring it in sight."""
        self._select(self._model.place_of(follow_up_id))

    def _select(self, index: QModelIndex) -> None:
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def beside_current(self) -> QPoint:
        """Where a menu about the current row opens (global)."""
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(QPoint(max(rect.left(), 0) + 32, min(rect.bottom(), self.height())))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space and Delete act on the selection."""
        current = self._model.follow_up_at(self.currentIndex())
        if current is not None and event.key() in ENTER:
            self.entered_on.emit(current)
        elif event.key() == Qt.Key.Key_Space and self.selected_follow_ups():
            self.menu.tick()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not event.modifiers():
            self.menu.delete()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The circle and the buttons of a row act without selecting it."""
        if event.button() != Qt.MouseButton.LeftButton or self._hit(event) is Hit.ROW:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what stands under the pointer."""
        hit = self._hit(event)
        index = self.indexAt(event.position().toPoint())
        item = self._model.follow_up_at(index)
        if event.button() != Qt.MouseButton.LeftButton or item is None or hit is Hit.ROW:
            super().mouseReleaseEvent(event)
        elif hit is Hit.DONE:
            self.menu.ask_about(item)
        elif hit is Hit.OPEN:
            self.contact_wanted.emit(item.contact_id)
        else:
            self._select(index)
            self.menu.open_snooze_menu()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        item = self._model.follow_up_at(self.indexAt(event.position().toPoint()))
        if item is not None and event.button() == Qt.MouseButton.LeftButton and self._hit(event) is Hit.ROW:
            self.entered_on.emit(item)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would happen under the pointer."""
        index = self.indexAt(event.position().toPoint())
        self._point((index.row(), self._hit(event)) if self._model.follow_up_at(index) else None)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        self._point(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything that can be done with the selected ones."""
        self.menu.open(event.globalPos())

    def _hit(self, event: QMouseEvent) -> Hit:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if self._model.follow_up_at(index) is None:
            return Hit.ROW
        return self._delegate.hit(self.visualRect(index), point)

    def _point(self, pointer: tuple[int, Hit] | None) -> None:
        if pointer != self._delegate.pointer:
            self._delegate.pointer = pointer
            self.viewport().update()

    # Answers

    def _on_theme_changed(self) -> None:
        self.viewport().update()

    def _on_rows_about_to_be_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._lost = any(first <= index.row() <= last for index in self.selectedIndexes())

    def _on_rows_removed(self, _parent: QModelIndex, first: int) -> None:
        """What was selected is gone: go on with its neighbour, so that one key after the other works."""
        self._point(None)
        if self._lost and not self.selectedIndexes():
            self._select(self._model.nearest(first))

    def _on_model_about_to_be_reset(self) -> None:
        current = self._model.follow_up_at(self.currentIndex())
        self._kept = current.id if current else None

    def _on_model_reset(self) -> None:
        self._point(None)
        many = self._model.rowCount() > LONG
        self.setLayoutMode(QListView.LayoutMode.Batched if many else QListView.LayoutMode.SinglePass)
        if self._kept is not None:
            self.select(self._kept)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._delegate.refresh_fonts()
            self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        return QSize(200, 96)
