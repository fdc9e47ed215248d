"""What can be done with the selected contacts, and with the history: tag, delete, look back."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_list import ContactList


class ContactActions(QObject):
    """Answers actions on the contacts selected in the list. Dialogs are imported when they are wanted."""

    def __init__(self, tools: Tools, window: MainWindow, contacts: ContactList) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        self._contacts = contacts
        tools.actions.answer("contact.tag", self._on_tag_triggered)
        tools.actions.answer("contact.delete", self._on_delete_triggered)
        tools.actions.answer("edit.history", self._on_history_triggered)

    def _chosen(self) -> list[int]:
        """Those selected, where they can be seen; otherwise nobody, and the list comes into sight."""
        if self._contacts.isVisible():
            return self._contacts.selected()
        self._tools.actions["page.people"].trigger()
        return []

    @Slot()
    def _on_tag_triggered(self) -> None:
        from ror_desktop.ui.widgets.tag_dialog import TagDialog

        chosen = self._chosen()
        if chosen:
            self._tools.open_dialog(TagDialog(chosen, self._tools, self._window))

    @Slot()
    def _on_delete_triggered(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._tools.runner.run(partial(self._tools.desk.contacts.delete, chosen))

    @Slot()
    def _on_history_triggered(self) -> None:
        from ror_desktop.ui.widgets.history_dialog import HistoryDialog

        self._tools.open_dialog(HistoryDialog(self._tools, self._window))
