"""What can be done with follow-ups from any list of them; each a verb of the service, run by the runner."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from ror_desktop.domain.followup import FollowUp, FollowUpState, Snooze
from ror_desktop.ui.tools import Tools


class FollowUpVerbs(QObject):
    """Done, open again, snooze, move and delete."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = tools.desk
        self._runner = tools.runner

    def today(self) -> date:
        """The day that it is in the home zone."""
        return self._desk.book.today()

    def done(self, items: Sequence[FollowUp]) -> None:
        """Mark those that are open as done without asking, together as one undo step."""
        ids = self.open_ids(items)
        if len(ids) == 1:
            self._runner.run(partial(self._desk.followups.done, ids[0]))
        elif ids:
            self._runner.run(partial(self._desk.followups.done_all, ids))

    def toggle(self, item: FollowUp) -> None:
        """Tick it, or take the tick away."""
        if item.state is FollowUpState.OPEN:
            self.done([item])
        else:
            self._runner.run(partial(self._desk.followups.reopen, item.id))

    def snooze(self, items: Sequence[FollowUp], until: Snooze | date) -> None:
        """Put the open ones off, together as one undo step."""
        ids = self.open_ids(items)
        if ids:
            self._runner.run(partial(self._desk.followups.snooze, ids, until))

    def move(self, ids: Sequence[int], day: date) -> None:
        """Move them to another day, together as one undo step."""
        if ids:
            self._runner.run(partial(self._desk.followups.move, ids, day))

    def delete(self, items: Sequence[FollowUp]) -> None:
        """Delete them, together as one undo step."""
        if items:
            self._runner.run(partial(self._desk.followups.delete, [item.id for item in items]))

    @staticmethod
    def open_ids(items: Sequence[FollowUp]) -> list[int]:
        """The ids of those that are still open."""
        return [item.id for item in items if item.state is FollowUpState.OPEN]
