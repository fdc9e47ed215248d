"""What can be done with follow-ups from any list of them; each a verb of the service, run by the runner."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from ror_desktop.domain.followup import FollowUp, FollowUpState, Snooze
from ror_desktop.ui.tools import Tools


class FollowUpVerbs(QObject):
    """Done, open again, snooze, move and delete.

    `at_home` says that they stand where they are at home: a follow-up of another zone may stand beside its own day.
    """

    def __init__(self, tools: Tools, parent: QObject | None = None, *, at_home: bool = False) -> None:
        super().__init__(parent)
        self._at_home = at_home
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

    def toggle(self, items: Sequence[FollowUp]) -> None:
        """Tick those that are open without asking; where none is, take all ticks away. One undo step either way."""
        if len(items) == 1 and items[0].state is not FollowUpState.OPEN:
            self._runner.run(partial(self._desk.followups.reopen, items[0].id))
        elif items and not self.open_ids(items):
            self._runner.run(partial(self._desk.followups.reopen_all, [item.id for item in items]))
        else:
            self.done(items)

    def snooze(self, items: Sequence[FollowUp], until: Snooze | date) -> None:
        """Put the open ones off, together as one undo step."""
        ids = self.open_ids(items)
        if ids:
            self._runner.run(partial(self._desk.followups.snooze, ids, until))

    def move(self, ids: Sequence[int], day: date) -> None:
        """Move them to another day, together as one undo step."""
        if ids:
            self._runner.run(partial(self._desk.followups.move, ids, day, here=self._at_home))

    def delete(self, items: Sequence[FollowUp]) -> None:
        """Delete them, together as one undo step."""
        if items:
            self._runner.run(partial(self._desk.followups.delete, [item.id for item in items]))

    @staticmethod
    def open_ids(items: Sequence[FollowUp]) -> list[int]:
        """The ids of those that are still open."""
        return [item.id for item in items if item.state is FollowUpState.OPEN]
