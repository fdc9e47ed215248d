"""What can be done with answers to "would you recommend us?" from anywhere: note one."""

from PySide6.QtCore import QObject, Slot

from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools


class AnswerActions(QObject):
    """Answers the actions; dialogs are imported when they are wanted."""

    def __init__(self, tools: Tools, drafts: DraftService, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._drafts = drafts
        self._window = window
        tools.actions.answer("answer.add", self._on_add_triggered)

    @Slot()
    def _on_add_triggered(self) -> None:
        from ror_desktop.ui.widgets.answer_dialog import AnswerDialog

        chosen = self._tools.chosen()
        if len(chosen) == 1:
            self._tools.open_dialog(AnswerDialog(chosen[0], self._tools, self._drafts, self._window))
        else:
            self._tools.runner.hub.said.emit(translate("AnswerActions", "Choose one contact first"), False)
