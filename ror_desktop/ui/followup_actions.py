"""What can be done with follow-ups from everywhere: look at what was promised, and write one from the page Events."""

from PySide6.QtCore import QObject, Slot

from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.rail_pages import EVENTS
from ror_desktop.ui.tools import Tools

ON_A_LIST = ("followup.done", "followup.snooze", "followup.move", "followup.let_go")
"""Actions that the lists of follow-ups answer, each where it is in sight; the page Events has none."""


class FollowUpActions(QObject):
    """Answers actions that need no list in sight. Dialogs are imported when they are wanted."""

    def __init__(self, tools: Tools, drafts: DraftService, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._drafts = drafts
        self._window = window
        tools.actions.answer("followup.promised", self._on_promised_triggered)
        tools.actions["followup.new"].triggered.connect(self._on_new_triggered)
        for name in ON_A_LIST:
            tools.actions[name].triggered.connect(self._on_list_wanted)

    @Slot()
    def _on_new_triggered(self) -> None:
        """From the page Events the contact chosen there comes into sight, before the page People begins to write."""
        if self._window.page_name() == EVENTS:
            chosen = self._tools.chosen()
            if chosen:
                self._tools.runner.hub.contact_wanted.emit(chosen[0])
            else:
                self._tools.runner.hub.said.emit(translate("CircleActions", "Choose a contact first"), False)

    @Slot()
    def _on_list_wanted(self) -> None:
        if self._window.page_name() == EVENTS:
            self._tools.runner.hub.said.emit(translate("FollowUpKeys", "Choose a follow-up first"), False)

    @Slot()
    def _on_promised_triggered(self) -> None:
        from ror_desktop.ui.widgets.promises_dialog import PromisesDialog

        self._tools.open_dialog(PromisesDialog(self._tools, self._drafts, self._window))
