"""What can be done with the lines of the page Today: for each rule what fits it, together one undo step."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from ror_desktop.domain.change import Change
from ror_desktop.domain.followup import Snooze
from ror_desktop.domain.today import LOGGED, TodayLine
from ror_desktop.messages import translate
from ror_desktop.ui.tools import Tools


class TodayVerbs(QObject):
    """Done, put off. `log_wanted` carries the contact with whom there was a touch that is to be logged."""

    log_wanted = Signal(int)

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = tools.desk
        self._runner = tools.runner

    def done(self, lines: Sequence[TodayLine]) -> None:
        """Done, answered, thanked, congratulated; of those that are done by a touch, the first is logged."""
        touched = list({line.contact_id: line for line in lines if line.rule in LOGGED}.values())
        acted = [line for line in lines if line.rule not in LOGGED]
        if acted:
            self._runner.run(partial(self._desk.today_lines.done, acted), partial(self._log, touched))
        else:
            self._log(touched)

    def put_off(self, lines: Sequence[TodayLine], until: Snooze | date) -> None:
        """Snooze follow-ups; put people off until that day."""
        if lines:
            self._runner.run(partial(self._desk.today_lines.put_off, lines, until))

    def _log(self, touched: Sequence[TodayLine], done: Change | None = None) -> None:
        """Log the touch with the first of them; of the others is said that they are still to be logged."""
        if not touched:
            return
        self.log_wanted.emit(touched[0].contact_id)
        if len(touched) == 1:
            return
        words = translate("Today", "Log how you were in touch with {name}; %n more on Today", "", len(touched) - 1)
        words = words.with_args(name=touched[0].contact)
        if done is not None and done.message is not None:
            both = translate("Today", "{done}. {next}")
            words = both.with_args(done=done.message, next=words)
        self._runner.hub.said.emit(words, done is not None and bool(done.group))
