"""The page People: contact list, notes panel and follow-up calendar side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_list import ContactList
from ror_desktop.ui.widgets.followup_calendar import FollowUpCalendar
from ror_desktop.ui.widgets.notes_panel import NotesPanel

WIDTHS = (320, 548, 340)
"""The widths of the panes at 1280 pixels."""


class PeoplePage(QWidget):
    """Three panes; the contact chosen in the list is the one that the other two show."""

    contact_shown = Signal(int)

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.contacts = ContactList(tools, self)
        self.notes = NotesPanel(tools, drafts, self)
        self.calendar = FollowUpCalendar(tools, self, drafts)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for pane, least in ((self.contacts, 232), (self.notes, 380), (self.calendar, 280)):
            pane.setMinimumWidth(least)
            self._splitter.addWidget(pane)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(list(WIDTHS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._connect()

    def load(self) -> None:
        """Read the list; the other panes follow the selection. A follow-up that was being written comes back."""
        self.contacts.load()
        self.calendar.come_back()

    def show_contact(self, contact_id: int) -> None:
        """Choose this contact in the list and show it."""
        self.contacts.select(contact_id)

    def widths(self) -> tuple[int, ...]:
        """The widths of the panes in pixels, to be kept for the next start."""
        return tuple(self._splitter.sizes())

    def set_widths(self, widths: Sequence[int]) -> None:
        """Widths from an earlier start; others than three are ignored."""
        if len(widths) == self._splitter.count() and all(widths):
            self._splitter.setSizes(list(widths))

    def close_panes(self) -> None:
        """Keep what is being typed and stop what runs beside; called once, before the page goes."""
        self.notes.flush()
        self.contacts.close_finder()

    def _connect(self) -> None:
        self.contacts.contact_selected.connect(self._on_contact_selected)
        self.contacts.contact_activated.connect(self._on_contact_activated)
        self.notes.contact_added.connect(self.show_contact)
        self.notes.follow_up_wanted.connect(self.calendar.add_for)
        self.calendar.contact_activated.connect(self.show_contact)
        actions = self._tools.actions
        actions.answer("edit.search", self.contacts.search)
        actions.answer("contact.next", self._on_next_triggered)
        actions.answer("contact.previous", self._on_previous_triggered)

    @Slot(int)
    def _on_contact_selected(self, contact_id: int) -> None:
        self.notes.show_contact(contact_id or None)
        self.calendar.show_contact(contact_id or None)
        self.contact_shown.emit(contact_id)

    @Slot(int)
    def _on_contact_activated(self, contact_id: int) -> None:
        self.notes.show_contact(contact_id)
        self.notes.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_next_triggered(self) -> None:
        self.contacts.step(1)

    @Slot()
    def _on_previous_triggered(self) -> None:
        self.contacts.step(-1)
