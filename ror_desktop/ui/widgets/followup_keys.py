"""What the keys D, S and their like do with a list of follow-ups, while the place the list stands in is in sight."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.followup import FollowUp
from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.done_bar import DoneBar
from ror_desktop.ui.widgets.let_go_bar import LetGoBar


class Listing(Protocol):
    """A view of follow-ups that the keys act upon."""

    def selectedIndexes(self) -> Sequence[object]:
        """What is selected; nothing where nothing is."""

    def select_first(self) -> None:
        """Put the keyboard on the first one."""

    def ask_with(self, done: DoneBar, let_go: LetGoBar) -> None:
        """Let these bars ask what happened, and why one is let go."""

    def mark_done(self) -> None:
        """Ask what happened with the selected one."""

    def open_snooze_menu(self) -> None:
        """Offer days to put the selected ones off to."""

    def open_mover(self) -> None:
        """Let a day be picked to move the selected ones to."""

    def let_go(self) -> None:
        """Ask why the selected ones are let go."""

    def setFocus(self) -> None:
        """Take the keyboard."""


def _nobody() -> FollowUp | None:
    return None


class FollowUpKeys(QObject):
    """Makes the bars that ask what happened and why one is let go, and answers the actions on follow-ups.

    The place lays out `done_bar` and `let_go_bar` and keeps their drafts. `otherwise` gives the follow-up that Done
    means where nothing is selected.
    """

    def __init__(
        self,
        tools: Tools,
        listing: Listing,
        place: QWidget,
        drafts: DraftService | None = None,
        otherwise: Callable[[], FollowUp | None] = _nobody,
    ) -> None:
        super().__init__(place)
        self._tools = tools
        self._list = listing
        self._place = place
        self._otherwise = otherwise
        self.done_bar = DoneBar(tools, drafts, place)
        self.let_go_bar = LetGoBar(tools, drafts, place)
        listing.ask_with(self.done_bar, self.let_go_bar)
        for bar in (self.done_bar, self.let_go_bar):
            bar.closed.connect(self._on_bar_closed)
        answers = {
            "followup.done": self._on_done_triggered,
            "followup.snooze": self._on_snooze_triggered,
            "followup.move": self._on_move_triggered,
            "followup.let_go": self._on_let_go_triggered,
        }
        for name, handler in answers.items():
            place.addAction(tools.actions.answer(name, handler))

    def keep_drafts(self) -> None:
        """Put on the disk what is being written."""
        self.done_bar.keep_draft()
        self.let_go_bar.keep_draft()

    def come_back(self) -> None:
        """Ask again what was being answered when the program ended."""
        self.done_bar.come_back()
        self.let_go_bar.come_back()

    def _ready(self) -> bool:
        """Whether something is selected in the list in sight; if not, the keyboard goes there and that is said."""
        if not self._place.isVisible():
            return False
        if self._list.selectedIndexes():
            return True
        self._list.select_first()
        self._tools.runner.hub.said.emit(translate("FollowUpKeys", "Choose a follow-up first"), False)
        return False

    @Slot()
    def _on_done_triggered(self) -> None:
        other = None if self._list.selectedIndexes() else self._otherwise()
        if other is not None and self._place.isVisible():
            self.done_bar.ask_about(other)
        elif self._ready():
            self._list.mark_done()

    @Slot()
    def _on_snooze_triggered(self) -> None:
        if self._ready():
            self._list.open_snooze_menu()

    @Slot()
    def _on_move_triggered(self) -> None:
        if self._ready():
            self._list.open_mover()

    @Slot()
    def _on_let_go_triggered(self) -> None:
        if self._ready():
            self._list.let_go()

    @Slot()
    def _on_bar_closed(self) -> None:
        if self._place.isVisible():
            self._list.setFocus()
