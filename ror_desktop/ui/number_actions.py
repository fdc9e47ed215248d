"""The switch that shows the numbers of the return on relationship, or hides all of them."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.preferences import Preference
from ror_desktop.ui.first_paint import FirstPaint
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools


class NumberActions(QObject):
    """Answers it; the tick follows the book, whoever changed it."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)
        self._tools = tools
        self._action = tools.actions.answer("view.numbers", self._on_numbers_triggered)
        tools.runner.hub.changed.connect(self._on_changed)
        FirstPaint(window).over.connect(self._follow)  # a start does without the settings of the book

    @Slot()
    def _follow(self) -> None:
        self._action.setChecked(self._tools.desk.settings.get(Preference.SHOW_NUMBERS) == "1")

    @Slot()
    def _on_numbers_triggered(self) -> None:
        settings = self._tools.desk.settings
        other = "0" if settings.get(Preference.SHOW_NUMBERS) == "1" else "1"
        self._tools.runner.run(partial(settings.change, Preference.SHOW_NUMBERS, other))
        self._follow()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.everything or Noun.SETTING in change.nouns:
            self._follow()
