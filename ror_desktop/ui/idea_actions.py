"""The switch of the ideas in the menu View."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.preferences import Preference
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools


class IdeaActions(QObject):
    """Answers "Give ideas"; the tick follows the book, also when the change is taken back."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._action = tools.actions.answer("view.ideas", self._on_triggered)
        self._tick()
        tools.runner.hub.changed.connect(self._on_changed)

    def _tick(self) -> None:
        self._action.setChecked(self._tools.desk.settings.get(Preference.GIVE_IDEAS) == "1")

    @Slot(bool)
    def _on_triggered(self, on: bool) -> None:
        self._tools.runner.run(partial(self._tools.desk.settings.change, Preference.GIVE_IDEAS, "1" if on else "0"))
        self._tick()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.everything or Noun.SETTING in change.nouns:
            self._tick()
