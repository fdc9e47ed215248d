"""What can be done with follow-ups from everywhere: look at what was promised."""

from PySide6.QtCore import QObject, Slot

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools


class FollowUpActions(QObject):
    """Answers actions that need no list in sight. Dialogs are imported when they are wanted."""

    def __init__(self, tools: Tools, drafts: DraftService, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._drafts = drafts
        self._window = window
        tools.actions.answer("followup.promised", self._on_promised_triggered)

    @Slot()
    def _on_promised_triggered(self) -> None:
        from ror_desktop.ui.widgets.promises_dialog import PromisesDialog

        self._tools.open_dialog(PromisesDialog(self._tools, self._drafts, self._window))
