"""The weekly review from anywhere."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.rail_pages import TODAY
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.pages.today_page import TodayPage


class ReviewActions(QObject):
    """Answers "Weekly review"."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        tools.actions.answer("review.start", self._on_start_triggered)

    @Slot()
    def _on_start_triggered(self) -> None:
        """It takes the place of the day on the page Today."""
        self._window.show_page(TODAY)
        cast("TodayPage", self._window.page(TODAY)).begin_review()
