"""What a calendar shows: entries of several kinds on their days, and the filter that they are chosen by."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import IntEnum

from ror_desktop.domain.followup import FollowUp, FollowUpState


class EntryKind(IntEnum):
    """What an entry is; the number is its place on a day, before the time counts."""

    EVENT = 0
    BIRTHDAY = 1
    FOLLOW_UP = 2
    COMING = 3
    CADENCE = 4


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """The contacts of a circle, a tag and an event, or one contact; 0 stands for all of them."""

    circle_id: int = 0
    tag_id: int = 0
    event_id: int = 0
    contact_id: int = 0


EVERYBODY = ContactFilter()


@dataclass(frozen=True, slots=True)
class Entry:
    """Something on a day: a follow-up, one that will fall again, who is due by cadence, a birthday, an event.

    `day` and `at` are those of the home zone. `last_day` is another one for an event of several days. `follow_up` is
    the one to act on; of an entry that is only coming, the open one that it comes from. `number` is the years of a
    birthday, and the days of a cadence.
    """

    kind: EntryKind
    id: int
    day: date
    last_day: date
    title: str = ""
    contact_id: int = 0
    contact: str = ""
    at: time | None = None
    follow_up: FollowUp | None = None
    number: int | None = None

    @property
    def key(self) -> tuple[EntryKind, int, date]:
        """What makes it the same entry after a change."""
        return self.kind, self.id, self.day

    @property
    def place(self) -> tuple[int, bool, int, time, int]:
        """Where it stands on its day: what has no time first, by kind; then by the hour.

        After all of it come the contacts due by cadence, and last what is done.
        """
        kind, at = self.kind, self.at
        rank = 2 if self.closed else int(kind is EntryKind.CADENCE)
        return (rank, False, kind, time.min, self.id) if at is None else (rank, True, 0, at, self.id)

    @property
    def closed(self) -> bool:
        """Whether it is a follow-up that is done or was let go."""
        return self.follow_up is not None and self.follow_up.state is not FollowUpState.OPEN


@dataclass(frozen=True, slots=True)
class Days:
    """The entries of some days, in order; `left_out` says how many more a day holds than were read."""

    entries: tuple[Entry, ...]
    left_out: Mapping[date, int] = field(default_factory=dict)
