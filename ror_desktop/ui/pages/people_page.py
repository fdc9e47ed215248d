"""The page People: contact list, notes panel and follow-up calendar side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_list import ContactList

if TYPE_CHECKING:
    from ror_desktop.ui.widgets.followup_calendar import FollowUpCalendar
    from ror_desktop.ui.widgets.notes_panel import NotesPanel

WIDTHS = (320, 548, 340)
"""The widths of the panes at 1280 pixels."""
LEAST_WIDTHS = (232, 380, 280)


class PeoplePage(QWidget):
    """Three panes; the contact chosen in the list is the one that the other two show.

    Only the list is made at once; the others are made after the first paint, or when one of them is needed.
    """

    contact_shown = Signal(int)

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._notes: NotesPanel | None = None
        self._calendar: FollowUpCalendar | None = None
        self.contacts = ContactList(tools, self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for pane, least in zip((self.contacts, QWidget(self), QWidget(self)), LEAST_WIDTHS, strict=True):
            pane.setMinimumWidth(least)
            self._splitter.addWidget(pane)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(list(WIDTHS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._connect()

    @property
    def notes(self) -> "NotesPanel":
        """The pane in the middle."""
        if self._notes is None:
            from ror_desktop.ui.widgets.notes_panel import NotesPanel

            self._notes = NotesPanel(self._tools, self._drafts, self)
            self._put(1, self._notes)
            self._notes.contact_added.connect(self.show_contact)
            self._notes.show_contact(self.contacts.current() or None)
        return self._notes

    @property
    def calendar(self) -> "FollowUpCalendar":
        """The pane on the right. A follow-up that was being written when the program ended comes back in it."""
        if self._calendar is None:
            from ror_desktop.ui.widgets.followup_calendar import FollowUpCalendar

            self._calendar = FollowUpCalendar(self._tools, self, self._drafts)
            self._put(2, self._calendar)
            self._calendar.contact_activated.connect(self.show_contact)
            self._calendar.show_contact(self.contacts.current() or None)
            self._calendar.come_back()
        return self._calendar

    def load(self) -> None:
        """Read the list; the other panes follow the selection."""
        self.contacts.load()

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
        if self._notes is not None:
            self._notes.flush()
        if self._calendar is not None:
            self._calendar.keep_drafts()
        self.contacts.close_finder()

    def chosen_contacts(self) -> list[int]:
        """The contacts selected in the list; the one that is shown where a search has hidden it."""
        shown = self.contacts.current()
        return self.contacts.selected() or ([shown] if shown else [])

    def _connect(self) -> None:
        self.contacts.contact_selected.connect(self._on_contact_selected)
        self.contacts.contact_activated.connect(self._on_contact_activated)
        actions = self._tools.actions
        actions.answer("edit.search", self.contacts.search)
        actions.answer("contact.next", self._on_next_triggered)
        actions.answer("contact.previous", self._on_previous_triggered)

    def _put(self, place: int, pane: QWidget) -> None:
        """The pane in the place that was kept free for it, with the width that it has."""
        widths = self._splitter.sizes()
        pane.setMinimumWidth(LEAST_WIDTHS[place])
        free = self._splitter.replaceWidget(place, pane)
        if free is not None:
            free.deleteLater()
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(widths)

    @Slot(int)
    def _on_contact_selected(self, contact_id: int) -> None:
        if self._notes is not None:
            self._notes.show_contact(contact_id or None)
        if self._calendar is not None:
            self._calendar.show_contact(contact_id or None)
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
