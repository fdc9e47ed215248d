"""A list of follow-ups with everything that can be done to them by key, mouse and menu."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from ror_desktop.domain.followup import FollowUp, FollowUpState, Snooze
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.models.followup_model import FollowUpModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.day_edit import DayPicker
from ror_desktop.ui.widgets.followup_delegate import FollowUpDelegate, Hit
from ror_desktop.ui.widgets.snooze_menu import fill_snooze_menu

if TYPE_CHECKING:
    from ror_desktop.ui.widgets.done_bar import DoneBar
    from ror_desktop.ui.widgets.let_go_bar import LetGoBar

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
        self._model, self._delegate, self._verbs = model, delegate, verbs
        self._themes, self._icons = tools.themes, tools.icons
        self._done_bar: DoneBar | None = None
        self._let_go_bar: LetGoBar | None = None
        self._moving = False
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

    def ask_with(self, done: "DoneBar", let_go: "LetGoBar") -> None:
        """Let these bars ask what happened, and why one is let go."""
        self._done_bar, self._let_go_bar = done, let_go

    # What is selected

    def selected(self) -> list[FollowUp]:
        """The selected follow-ups, from top to bottom."""
        rows = sorted(self.selectedIndexes(), key=QModelIndex.row)
        found = [self._model.follow_up_at(index) for index in rows]
        return list({item.id: item for item in found if item is not None}.values())

    def select_first(self) -> None:
        """Put the keyboard on the first follow-up."""
        self._select(self._model.nearest(0))
        self.setFocus()

    def keep_selection(self) -> None:
        """Where nothing is selected any more, select the first; the keyboard stays where it is."""
        if not self.selectedIndexes():
            self._select(self._model.nearest(0))

    def select(self, follow_up_id: int) -> None:
        """Select the follow-up, if it is there, and bring it in sight."""
        self._select(self._model.place_of(follow_up_id))

    def _select(self, index: QModelIndex) -> None:
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    # What can be done

    def mark_done(self) -> None:
        """Ask what happened with the selected one; several are marked as done without asking.

        Those that are done are opened again if all of them are.
        """
        items = self.selected()
        still_open = [item for item in items if item.state is FollowUpState.OPEN]
        if len(still_open) == 1 and self._done_bar is not None:
            self._done_bar.ask_about(still_open[0])
        else:
            self.tick(items)

    def tick(self, items: list[FollowUp]) -> None:
        """Mark them as done without asking; open them again if all of them are."""
        if items and all(item.state is not FollowUpState.OPEN for item in items):
            for item in items:
                self._verbs.toggle(item)
        else:
            self._verbs.done(items)

    def let_go(self) -> None:
        """Ask why the selected ones are let go."""
        items = [item for item in self.selected() if item.state is FollowUpState.OPEN]
        if self._let_go_bar is not None:
            self._let_go_bar.begin(items)

    def delete_selected(self) -> None:
        """Delete the selected ones."""
        self._verbs.delete(self.selected())

    def open_snooze_menu(self) -> None:
        """Offer the days to put the selected ones off to, beside the current row."""
        if not self._verbs.open_ids(self.selected()):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_snooze_menu(menu)
        menu.popup(self._beside_current())
        menu.setActiveAction(menu.actions()[0])

    @Slot()
    def open_picker(self) -> None:
        """Let a day be picked to snooze the selected ones to."""
        self._pick(moving=False)

    @Slot()
    def open_mover(self) -> None:
        """Let a day be typed or picked to move the selected ones to."""
        self._pick(moving=True)

    def _pick(self, *, moving: bool) -> None:
        items = self.selected()
        if not self._verbs.open_ids(items):
            return
        self._moving = moving
        picker = DayPicker(self._themes, self._icons, self._verbs.today(), self)
        picker.picked.connect(self._on_day_picked)
        picker.open_at(self._beside_current(), max(items[0].draft.due_day, self._verbs.today()))

    def _fill_snooze_menu(self, menu: QMenu) -> None:
        today, locale = self._verbs.today(), self.locale()
        fill_snooze_menu(menu, self._icons, today, locale, self._on_snooze_triggered, self.open_picker)

    def _beside_current(self) -> QPoint:
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(QPoint(max(rect.left(), 0) + 32, min(rect.bottom(), self.height())))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space and Delete act on the selection."""
        current = self._model.follow_up_at(self.currentIndex())
        if current is not None and event.key() in ENTER:
            self.entered_on.emit(current)
        elif event.key() == Qt.Key.Key_Space and self.selected():
            self.tick(self.selected())
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not event.modifiers():
            self.delete_selected()
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
            self._on_circle_clicked(item)
        elif hit is Hit.OPEN:
            self.contact_wanted.emit(item.contact_id)
        else:
            self._select(index)
            self.open_snooze_menu()

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
        items = self.selected()
        if not items:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        still_open = bool(self._verbs.open_ids(items))
        words = self.tr("Done") if still_open else self.tr("Open again")
        menu.addAction(self._icons.icon("circle-check"), words).triggered.connect(self.mark_done)
        if still_open:
            snooze = menu.addMenu(self._icons.icon("alarm-clock"), self.tr("Snooze"))
            self._fill_snooze_menu(snooze)
            moving = menu.addAction(self._icons.icon("calendar-clock"), self.tr("Move to a day…"))
            moving.triggered.connect(self.open_mover)
            if self._let_go_bar is not None:
                letting = menu.addAction(self._icons.icon("user-minus"), self.tr("Let go…"))
                letting.triggered.connect(self.let_go)
        if len(items) == 1:
            self._add_single(menu)
        menu.addSeparator()
        delete = menu.addAction(self._icons.icon("trash-2"), self.tr("Delete"))
        delete.triggered.connect(self.delete_selected)
        menu.popup(event.globalPos())

    def _add_single(self, menu: QMenu) -> None:
        menu.addSeparator()
        menu.addAction(self._icons.icon("pencil"), self.tr("Edit")).triggered.connect(self._on_edit_triggered)
        menu.addAction(self._icons.icon("user"), self.tr("Open contact")).triggered.connect(self._on_open_triggered)

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

    def _on_circle_clicked(self, item: FollowUp) -> None:
        if item.state is FollowUpState.OPEN and self._done_bar is not None:
            self._done_bar.ask_about(item)
        else:
            self._verbs.toggle(item)

    def _on_snooze_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._verbs.snooze(self.selected(), Snooze(action.data()))

    def _on_day_picked(self, day: date) -> None:
        if self._moving:
            self._verbs.move(self._verbs.open_ids(self.selected()), day)
        else:
            self._verbs.snooze(self.selected(), day)

    def _on_edit_triggered(self) -> None:
        for item in self.selected()[:1]:
            self.edit_wanted.emit(item)

    def _on_open_triggered(self) -> None:
        for item in self.selected()[:1]:
            self.contact_wanted.emit(item.contact_id)

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
