"""What can be done with the selected contacts, and with the history: tag, delete, look back."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from ror_desktop.messages import translate
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_list import ContactList


class ContactActions(QObject):
    """Answers actions on the contacts chosen on the page in sight. Dialogs are imported when they are wanted."""

    def __init__(self, tools: Tools, window: MainWindow, contacts: ContactList) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        self._contacts = contacts
        tools.actions.answer("contact.tag", self._on_tag_triggered)
        tools.actions.answer("contact.delete", self._on_delete_triggered)
        tools.actions.answer("edit.history", self._on_history_triggered)

    def _some(self, chosen: list[int]) -> list[int]:
        """Those chosen; a word about it where there is nobody."""
        if not chosen:
            self._tools.runner.hub.said.emit(translate("CircleActions", "Choose a contact first"), False)
        return chosen

    @Slot()
    def _on_tag_triggered(self) -> None:
        from ror_desktop.ui.widgets.tag_dialog import TagDialog

        chosen = self._some(self._tools.chosen())
        if chosen:
            self._tools.open_dialog(TagDialog(chosen, self._tools, self._window))

    @Slot()
    def _on_delete_triggered(self) -> None:
        """From elsewhere the list comes into sight first: nobody is deleted who cannot be seen."""
        if not self._contacts.isVisible():
            self._tools.actions["page.people"].trigger()
            return
        chosen = self._some(self._contacts.selected())
        if chosen:
            self._tools.runner.run(partial(self._tools.desk.contacts.delete, chosen))

    @Slot()
    def _on_history_triggered(self) -> None:
        from ror_desktop.ui.widgets.history_dialog import HistoryDialog

        self._tools.open_dialog(HistoryDialog(self._tools, self._window))
