"""What can be done with feedback and the playbook from anywhere; the page comes into sight first."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from ror_desktop.messages import translate
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.rail_pages import FEEDBACK
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.pages.feedback_page import FeedbackPage


class FeedbackActions(QObject):
    """Answers the actions on feedback and scenarios."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        for name, handler in (
            ("feedback.new", self._on_new_triggered),
            ("feedback.edit", self._on_edit_triggered),
            ("feedback.answer", self._on_answer_triggered),
            ("feedback.ledger", self._on_ledger_triggered),
            ("feedback.playbook", self._on_playbook_triggered),
            ("scenario.new", self._on_new_scenario_triggered),
            ("scenario.edit", self._on_edit_scenario_triggered),
            ("scenario.delete", self._on_delete_scenario_triggered),
            ("scenario.starters", self._on_starters_triggered),
        ):
            window.addAction(tools.actions.answer(name, handler))
        tools.runner.hub.feedback_wanted.connect(self.show_entry)

    @Slot(int)
    def show_entry(self, feedback_id: int) -> None:
        """Show this entry on the page."""
        self._ledger().ledger.choose(feedback_id)

    def _page(self) -> "FeedbackPage":
        """The page, brought into sight with everything read."""
        self._window.show_page(FEEDBACK)
        page = cast("FeedbackPage", self._window.page(FEEDBACK))
        page.catch_up()
        return page

    def _ledger(self) -> "FeedbackPage":
        from ror_desktop.ui.pages.feedback_page import Part

        page = self._page()
        page.show_part(Part.LEDGER)
        return page

    def _playbook(self) -> "FeedbackPage":
        from ror_desktop.ui.pages.feedback_page import Part

        page = self._page()
        page.show_part(Part.PLAYBOOK)
        return page

    def _in_sight(self) -> bool:
        return self._window.page_name() == FEEDBACK

    @Slot()
    def _on_new_triggered(self) -> None:
        """From another page it is of the contact chosen there."""
        chosen = [] if self._in_sight() else self._tools.chosen()
        self._ledger().ledger.begin_new(chosen[0] if len(chosen) == 1 else 0)

    @Slot()
    def _on_edit_triggered(self) -> None:
        self._ledger().ledger.correct_current()

    @Slot()
    def _on_answer_triggered(self) -> None:
        self._ledger().ledger.answer_current()

    @Slot()
    def _on_ledger_triggered(self) -> None:
        self._ledger()

    @Slot()
    def _on_playbook_triggered(self) -> None:
        self._playbook()

    @Slot()
    def _on_new_scenario_triggered(self) -> None:
        self._playbook().playbook.begin_new()

    @Slot()
    def _on_edit_scenario_triggered(self) -> None:
        self._playbook().playbook.change_current()

    @Slot()
    def _on_delete_scenario_triggered(self) -> None:
        """From elsewhere the playbook comes into sight first: nobody deletes what cannot be seen."""
        from ror_desktop.ui.pages.feedback_page import Part

        in_sight = self._in_sight() and self._page().part is Part.PLAYBOOK
        page = self._playbook()
        if in_sight:
            page.playbook.delete_current()

    @Slot()
    def _on_starters_triggered(self) -> None:
        from ror_desktop.ui.letter_values import own_language  # the start writes no letters

        page = self._playbook()
        before = len(self._tools.desk.playbook.all())
        self._tools.runner.run(partial(self._tools.desk.playbook.add_starters, own_language()))
        if len(self._tools.desk.playbook.all()) == before:
            said = translate("FeedbackActions", "The starters are all in the playbook already")
            self._tools.runner.hub.said.emit(said, False)
        page.playbook.take_focus()
