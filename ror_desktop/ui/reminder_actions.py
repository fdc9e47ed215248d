"""Reminders in the window: the bar, the list, and what the tray says."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.reminders import Reminders
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.reminder_bar import ReminderBar

if TYPE_CHECKING:
    from ror_desktop.services.reminders import Told
    from ror_desktop.ui.widgets.reminder_dialog import ReminderDialog


class ReminderActions(QObject):
    """Shows what `Reminders` tells; `notify` gives a heading and words to the system's tray."""

    def __init__(
        self,
        tools: Tools,
        window: MainWindow,
        reminders: Reminders,
        notify: Callable[[str, str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._window = window
        self._notify = notify
        self._dialog: ReminderDialog | None = None
        self.bar = ReminderBar(tools, window)
        window.add_bar(self.bar)
        tools.actions.answer("reminders.show", self.show_list)
        reminders.told.connect(self._on_told)
        reminders.looked.connect(self._on_looked)

    @Slot()
    def show_list(self) -> None:
        """Open the list, or bring it to the front."""
        from ror_desktop.ui.widgets.reminder_dialog import ReminderDialog

        if self._dialog is None:
            self._dialog = ReminderDialog(self._tools, self._window)
            self._dialog.finished.connect(self._on_dialog_finished)
            self._tools.open_dialog(self._dialog)
        else:
            self._dialog.raise_()
            self._dialog.activateWindow()

    @Slot(object)
    def _on_told(self, told: "Told") -> None:
        from ror_desktop.ui.reminder_words import title_of, words_of

        book = self._tools.desk.book
        for found, missed in ((told.on_time, False), (told.missed, True)):
            if found:
                words = words_of(found, book.today(), book.zone, missed=missed)
                self._notify(title_of(found, missed=missed), words)
        QApplication.alert(self._window)
        if self._dialog is not None:
            self._dialog.load()

    @Slot()
    def _on_looked(self) -> None:
        self.bar.show_pending(self._tools.desk.reminders.pending())

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
