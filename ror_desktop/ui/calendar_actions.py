"""What leads to the page Calendar from anywhere: its views, its line to type in, a day to go to, today."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.rail_pages import CALENDAR, PEOPLE
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.pages.calendar_page import CalendarPage


class CalendarActions(QObject):
    """Answers actions that show the page first; the page is made when it is first wanted."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._window = window
        actions = tools.actions
        for view in ("month", "week", "agenda"):
            window.addAction(actions.answer(f"calendar.{view}", partial(self._on_view_wanted, view)))
        window.addAction(actions.answer("calendar.quick_add", self._on_quick_add_triggered))
        window.addAction(actions.answer("calendar.go_to", self._on_go_to_triggered))
        window.addAction(actions.answer("calendar.today", self._on_today_triggered))

    def _page(self) -> "CalendarPage":
        self._window.show_page(CALENDAR)
        return cast("CalendarPage", self._window.page(CALENDAR))

    def _on_view_wanted(self, view: str, _checked: bool = False) -> None:
        self._page().show_view(view)

    @Slot()
    def _on_quick_add_triggered(self) -> None:
        self._page().focus_quick_add()

    @Slot()
    def _on_go_to_triggered(self) -> None:
        self._page().focus_go_to()

    @Slot()
    def _on_today_triggered(self) -> None:
        """Today in the calendar in sight; from a page without one, in that of the page People."""
        if self._window.page_name() == CALENDAR:
            self._page().go_today()
        else:
            self._window.show_page(PEOPLE)
