"""The list of events: one is always chosen, and those in sight know how soon people were followed up."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ror_desktop.domain.event import Event
from ror_desktop.ui.models.drag_data import dragged_contacts
from ror_desktop.ui.models.event_model import EventModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.event_delegate import EventDelegate

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EventList(QListView):
    """Shows an `EventModel`; Enter goes to the people of the event."""

    chosen = Signal(int)
    """The event that is chosen now, 0 for none."""
    entered_on = Signal()
    contacts_dropped = Signal(int, list)
    """The event on which contacts were dropped, and these."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events = EventModel(tools.desk.book.today(), self)
        self._delegate = EventDelegate(tools.themes, self)
        self.setModel(self.events)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setAccessibleName(self.tr("Events"))
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions([tools.actions[name] for name in ("event.wrap_up", "event.now", "event.edit", "event.delete")])
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        tools.themes.changed.connect(self._on_theme_changed)

    def show_events(self, events: list[Event], on_now: int) -> None:
        """Show these without telling who is chosen; the chosen one stays so where it is still there."""
        kept = self.current()
        self.blockSignals(True)
        self.events.set_events(events, on_now)
        if self.current() != kept or not kept:
            self.choose(kept)
        self.blockSignals(False)

    def choose(self, event_id: int) -> None:
        """Choose this event; where it is not there, the one that it is most likely about."""
        place = self.events.place_of(event_id)
        if place < 0:
            place = self._likely()
        index = self.events.index(place) if place >= 0 else QModelIndex()
        before = self.currentIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)
        if index == before:  # another event may stand in the same place; otherwise it was told already
            self.chosen.emit(self.current())

    def current(self) -> int:
        """The chosen event, 0 for none."""
        row = self.events.row_at(self.currentIndex().row())
        return row.event.id if row is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the people; all else walks the list."""
        if event.key() in ENTER and self.current():
            self.entered_on.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: single letters are commands."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Contacts may come; files go on to the window."""
        if dragged_contacts(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only an event takes contacts."""
        if dragged_contacts(event.mimeData()) and self._event_at(event.position().toPoint()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Whoever is dropped on an event was met there."""
        ids, onto = dragged_contacts(event.mimeData()), self._event_at(event.position().toPoint())
        if ids and onto:
            event.acceptProposedAction()
            self.contacts_dropped.emit(onto, ids)
        else:
            event.ignore()

    def _event_at(self, point: QPoint) -> int:
        row = self.events.row_at(self.indexAt(point).row())
        return row.event.id if row is not None else 0

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._delegate.refresh_fonts()
            self.scheduleDelayedItemsLayout()

    def _likely(self) -> int:
        """The one on now, or else the last that has begun, or else the next one."""
        rows = self.events.rows()
        on_now = next((place for place, row in enumerate(rows) if row.on_now), None)
        begun = (place for place, row in enumerate(rows) if row.event.draft.start_day <= self.events.today)
        return on_now if on_now is not None else next(begun, len(rows) - 1)

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current())

    def _on_theme_changed(self, _theme: object) -> None:
        self.viewport().update()
