"""The weekly review from anywhere, and the switch of the ideas in the menu View."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.rail_pages import TODAY
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.pages.today_page import TodayPage


class ReviewActions(QObject):
    """Answers "Weekly review" and "Give ideas"; the tick of the latter follows the book, also by undo."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        tools.actions.answer("review.start", self._on_start_triggered)
        self._ideas = tools.actions.answer("view.ideas", self._on_ideas_triggered)
        tools.runner.hub.changed.connect(self._on_changed)

    def tick(self) -> None:
        """Mark whether ideas are given; once the window is painted, and whenever it changes."""
        self._ideas.setChecked(self._tools.desk.ideas.wanted())

    @Slot()
    def _on_start_triggered(self) -> None:
        """It takes the place of the day on the page Today."""
        self._window.show_page(TODAY)
        cast("TodayPage", self._window.page(TODAY)).begin_review()

    @Slot(bool)
    def _on_ideas_triggered(self, on: bool) -> None:
        self._tools.runner.run(partial(self._tools.desk.ideas.switch, on=on))
        self.tick()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.everything or Noun.SETTING in change.nouns:
            self.tick()
