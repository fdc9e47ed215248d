"""What can be done with the lines of the page Today: for each rule what fits it, every one an undo step."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from ror_desktop.domain.followup import Snooze, snoozed_day
from ror_desktop.domain.today import Rule, TodayLine
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.tools import Tools

LOGGED = frozenset({Rule.MET, Rule.CADENCE, Rule.QUIET})
"""Done by having been in touch: what there was is logged, and nothing is made up."""


class TodayVerbs(QObject):
    """Done, put off, let go. `log_wanted` carries the contact with whom there was a touch that is to be logged."""

    log_wanted = Signal(int)

    def __init__(self, follow_ups: FollowUpVerbs, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follow_ups = follow_ups
        self._desk = tools.desk
        self._runner = tools.runner

    def done(self, lines: Sequence[TodayLine]) -> None:
        """Done, answered, thanked, congratulated; for those that are done by a touch, the first is logged."""
        self._follow_ups.done([line.follow_up for line in lines if line.follow_up is not None])
        answered = _contacts(lines, Rule.WAITING)
        if answered:
            self._runner.run(partial(self._desk.interactions.answered, answered))
        thanked = _contacts(lines, Rule.THANKS)
        if thanked:
            self._runner.run(partial(self._desk.returns.thanked, thanked))
        for line in lines:
            if line.rule is Rule.BIRTHDAY and line.day is not None:
                after = line.day + timedelta(days=1)
                self._runner.run(partial(self._desk.contacts.rest, [line.contact_id], after, line.rule))
        for line in lines:
            if line.rule in LOGGED:
                self.log_wanted.emit(line.contact_id)
                break

    def put_off(self, lines: Sequence[TodayLine], until: Snooze | date) -> None:
        """Snooze follow-ups; put people off until that day."""
        self._follow_ups.snooze([line.follow_up for line in lines if line.follow_up is not None], until)
        day = snoozed_day(until, self._desk.book.today()) if isinstance(until, Snooze) else until
        for rule in sorted({line.rule for line in lines if line.follow_up is None}):
            self._runner.run(partial(self._desk.contacts.rest, _contacts(lines, rule), day, rule))


def _contacts(lines: Sequence[TodayLine], rule: Rule) -> list[int]:
    return list(dict.fromkeys(line.contact_id for line in lines if line.rule is rule))
