"""The list of events: one is always chosen, and those in sight know how soon people were followed up."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.event import Event
from ror_desktop.ui.models.drag_data import dragged_contacts
from ror_desktop.ui.models.event_model import EventModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.event_delegate import EventDelegate
from ror_desktop.ui.widgets.master_list import MasterList

ACTIONS = ("event.wrap_up", "event.now", "event.edit", "event.delete")


class EventList(MasterList):
    """Shows an `EventModel`; Enter goes to the people of the event."""

    contacts_dropped = Signal(int, list)
    """The event on which contacts were dropped, and these."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, ACTIONS, parent)
        self.events = EventModel(tools.desk.book.today(), self)
        delegate = EventDelegate(tools.themes, self)
        self.dress(self.events, delegate)
        self.setAccessibleName(self.tr("Events"))
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    def show_events(self, events: list[Event], on_now: int) -> None:
        """Show these without telling who is chosen; the chosen one stays so where it is still there."""
        kept = self.current()
        self.blockSignals(True)
        self.events.set_events(events, on_now)
        if self.current() != kept or not kept:
            self.choose(kept)
        self.blockSignals(False)

    def show_numbers(self, numbers: bool) -> None:
        """Whether the lines say how soon people were followed up."""
        if numbers != self.events.numbers:
            self.events.numbers = numbers
            self.scheduleDelayedItemsLayout()

    def choose(self, event_id: int) -> None:
        """Choose this event; where it is not there, the one that it is most likely about."""
        place = self.events.place_of(event_id)
        if place < 0:
            place = self._likely()
        before = self.currentIndex()
        self.go_to(place)
        if self.currentIndex() == before:  # another event may stand in the same place; otherwise it was told already
            self.chosen.emit(self.current())

    def current(self) -> int:
        """The chosen event, 0 for none."""
        row = self.events.row_at(self.currentIndex().row())
        return row.event.id if row is not None else 0

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

    def _likely(self) -> int:
        """The one on now, or else the last that has begun, or else the next one."""
        rows = self.events.rows()
        on_now = next((place for place, row in enumerate(rows) if row.on_now), None)
        begun = (place for place, row in enumerate(rows) if row.event.draft.start_day <= self.events.today)
        return on_now if on_now is not None else next(begun, len(rows) - 1)
