"""Reads the periods beside the one that is shown while nothing else is to be done, so that turning finds them read."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ror_desktop.domain.calendar import ContactFilter, Days
from ror_desktop.services.calendar import CalendarService

BREATH = 2
"""Milliseconds before each reading: keys that were pressed meanwhile come first."""


class Asked(NamedTuple):
    """What a view asks the calendar for: the arguments of `CalendarService.days`."""

    first: date
    last: date
    most: int
    only: ContactFilter
    timed: int = 0


class DaysAhead(QObject):
    """Keeps what was read until `forget`: whoever hears that the book or the day changed has to say so."""

    read = Signal(object, object)
    """Something was read ahead: what was `Asked`, and its `Days`. Said a breath after it was read."""

    def __init__(self, calendar: CalendarService, parent: QObject) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._kept: dict[Asked, Days] = {}
        self._wanted: list[Asked] = []
        self._unsaid: list[Asked] = []
        self._shown: Asked | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(BREATH)
        self._idle.timeout.connect(self._on_idle)

    def days(self, asked: Asked) -> Days:
        """The days asked for, as they were read ahead or else read now."""
        self._shown = asked
        return self._known(asked)

    def prepare(self, wanted: Sequence[Asked]) -> None:
        """Read these once what is shown was painted; but for that, only they are kept."""
        self._kept = {asked: days for asked, days in self._kept.items() if asked == self._shown or asked in wanted}
        self._wanted = [asked for asked in wanted if asked not in self._kept]
        self._unsaid = [asked for asked in wanted if asked in self._kept]
        self._idle.stop()

    @Slot()
    def go_on(self) -> None:
        """Everything was painted: read, one between two things that happen."""
        if self._wanted or self._unsaid:
            self._idle.start()

    def kept(self) -> frozenset[Asked]:
        """What was read and holds."""
        return frozenset(self._kept)

    def forget(self) -> None:
        """What was read may be otherwise now."""
        self._kept.clear()
        self._wanted, self._unsaid = [], []
        self._idle.stop()

    def _known(self, asked: Asked) -> Days:
        if asked not in self._kept:
            self._kept[asked] = self._calendar.days(*asked)
        return self._kept[asked]

    def _on_idle(self) -> None:
        if self._unsaid:
            asked = self._unsaid.pop(0)
            self.read.emit(asked, self._known(asked))
        elif self._wanted:
            asked = self._wanted.pop(0)
            self._known(asked)
            self._unsaid.append(asked)
        self.go_on()
