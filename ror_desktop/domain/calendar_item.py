"""An entry of a calendar file (RFC 5545) as it was read: an appointment or a task, when, with whom."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from ror_desktop.messages import Message

INSTANT = "UTC"
"""The zone of a time that the file gives as an instant."""


class ItemKind(StrEnum):
    """What an entry is."""

    APPOINTMENT = "appointment"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class When:
    """A whole day, or a time on it by the clock on the wall of `zone` (a name of the tz database; "" for floating)."""

    day: date
    at: time | None = None
    zone: str = ""

    def at_home(self, home: ZoneInfo) -> "When":
        """An instant by the clock at home; what has a wall of its own stays there."""
        if self.at is None or self.zone != INSTANT:
            return self
        try:
            wall = datetime.combine(self.day, self.at, UTC).astimezone(home)
        except OverflowError:  # the first or last day there is
            return self
        return When(wall.date(), wall.time(), home.key)


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody whom an entry names, as far as it does."""

    email: str
    name: str


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """One entry, and the line of the file on which it begins.

    `start` is when a task is due. `last_day` is the last day of an appointment, itself included; `spans_days` says that
    it takes whole days, or more than one. `rule` is an RRULE, `excepted` are days on which it does not fall.
    `moved_from` is the day of a recurring entry with the same `uid` in place of which this one stands. `problems` say
    what was not understood, `broken` why the entry cannot be used at all.
    """

    line: int
    kind: ItemKind
    title: str = ""
    start: When | None = None
    last_day: date | None = None
    spans_days: bool = False
    place: str = ""
    notes: str = ""
    people: tuple[Invited, ...] = ()
    rule: str = ""
    excepted: frozenset[date] = frozenset()
    uid: str = ""
    moved_from: date | None = None
    cancelled: bool = False
    done: bool = False
    done_at: datetime | None = None
    problems: tuple[Message, ...] = ()
    broken: Message | None = None
