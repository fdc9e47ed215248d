"""What can be done with the selected lines of the page Today: people are put off, follow-ups moved as everywhere."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.followup import Snooze
from ror_desktop.domain.today import Rule, TodayLine
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.today_verbs import TodayVerbs
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.followup_menu import Chooser, FollowUpMenu


class LineChooser(Chooser, Protocol):
    """A view in which lines are selected."""

    def lines(self) -> Sequence[TodayLine]:
        """The selected ones."""


class TodayMenu(FollowUpMenu):
    """The same as for other lists where all that is selected are follow-ups."""

    def __init__(
        self,
        tools: Tools,
        follow_ups: FollowUpVerbs,
        verbs: TodayVerbs,
        view: Callable[[], LineChooser],
        parent: QWidget,
    ) -> None:
        super().__init__(tools, follow_ups, view, parent)
        self._lines_verbs, self._lines_view = verbs, view

    def lines(self) -> Sequence[TodayLine]:
        """The selected lines."""
        return self._lines_view().lines()

    def selectedIndexes(self) -> Sequence[object]:
        return self.lines()

    @Slot()
    def mark_done(self) -> None:
        """Whatever "done" means for the selected lines."""
        lines = self.lines()
        if all(line.follow_up is not None for line in lines):
            super().mark_done()
        else:
            self._lines_verbs.done(lines)

    @Slot()
    def let_go(self) -> None:
        """Ask why follow-ups are let go, or people met at an event."""
        if self.selected():
            super().let_go()
        else:
            self._tools.actions["contact.let_go"].trigger()

    @Slot()
    def open_mover(self) -> None:
        """Move follow-ups to a day; people have none: where there are any, all of it is put off to one."""
        if any(line.follow_up is None for line in self.lines()):
            self.open_picker()
        else:
            super().open_mover()

    def first_day(self, *, moving: bool) -> date | None:
        if moving:
            return super().first_day(moving=moving)
        return self._verbs.today() if self.lines() else None

    def put_off(self, until: Snooze | date) -> None:
        self._lines_verbs.put_off(self.lines(), until)

    def open(self, at: QPoint) -> None:
        """Where people are among the lines, what can be done with people."""
        lines = self.lines()
        if not any(line.follow_up is None for line in lines):
            super().open(at)
            return
        icons, menu = self._tools.icons, self.new_menu()
        menu.addAction(icons.icon("circle-check"), self._done_words(lines)).triggered.connect(self.mark_done)
        self.fill_snooze(menu.addMenu(icons.icon("alarm-clock"), self.tr("Put off")))
        menu.addSeparator()
        for name in _ACTIONS:
            if self._tools.actions[name].isEnabled():
                menu.addAction(self._tools.actions[name])
        menu.popup(at)

    def _done_words(self, lines: Sequence[TodayLine]) -> str:
        words = {
            Rule.WAITING: self.tr("Answered"),
            Rule.THANKS: self.tr("Thanked"),
            Rule.BIRTHDAY: self.tr("Congratulated"),
            Rule.FOLLOW_UP: self.tr("Done"),
        }
        rules = {line.rule for line in lines}
        return words.get(rules.pop(), self.tr("Log how you were in touch")) if len(rules) == 1 else self.tr("Done")


_ACTIONS = ("contact.email", "contact.call", "entry.interaction", "followup.new", "contact.circle", "contact.let_go")
"""What the menu of a person offers besides."""
