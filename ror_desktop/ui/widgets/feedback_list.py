"""The list of feedback, newest first: Enter answers, Alt+Enter corrects."""

from PySide6.QtWidgets import QWidget

from ror_desktop.ui.models.feedback_model import FeedbackModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.feedback_delegate import FeedbackDelegate
from ror_desktop.ui.widgets.master_list import MasterList

ACTIONS = ("feedback.answer", "feedback.edit", "feedback.new")


class FeedbackList(MasterList):
    """Shows a `FeedbackModel`."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, ACTIONS, parent)
        book = tools.desk.book
        self.entries = FeedbackModel(tools.desk.feedback.rows, book.today, book.zone, self)
        delegate = FeedbackDelegate(tools, self)
        self.dress(self.entries, delegate)
        self.setAccessibleName(self.tr("Feedback"))

    def show_ids(self, ids: list[int]) -> None:
        """Show these without telling who is chosen; the chosen one stays so, or the one that stands there now."""
        kept, place = self.current(), self.currentIndex().row()
        self.blockSignals(True)
        self.entries.show_ids(ids)
        if self.current() != kept or not kept:
            there = self.entries.place_of(kept)
            self.go_to(there if there >= 0 else min(max(place, 0), len(ids) - 1))
        self.blockSignals(False)

    def choose(self, feedback_id: int) -> bool:
        """Choose this entry; whether it stands in the list."""
        place = self.entries.place_of(feedback_id)
        if place >= 0:
            before = self.current()
            self.go_to(place)
            if before == feedback_id:
                self.chosen.emit(feedback_id)
        return place >= 0

    def current(self) -> int:
        """The chosen entry, 0 for none."""
        return self.entries.id_at(self.currentIndex().row())
