"""Follow-through: which follow-ups were done by the day they were due, and how each promise stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from ror_desktop.domain.followup import FollowUp, FollowUpState


class Standing(StrEnum):
    """How a follow-up stands to the day it is judged by."""

    OVERDUE = "overdue"
    OPEN = "open"
    LATE = "late"
    KEPT = "kept"


def judged_day(follow_up: FollowUp) -> date:
    """The day it is judged by: of a promise the one first agreed on, however often it was moved."""
    return follow_up.original_day if follow_up.draft.promised else follow_up.draft.due_day


def standing_of(follow_up: FollowUp, today: date, home: ZoneInfo) -> Standing | None:
    """Kept, late, open or overdue, in days of the home zone; nothing where it was let go."""
    day = judged_day(follow_up)
    match follow_up.state:
        case FollowUpState.OPEN:
            return Standing.OVERDUE if day < today else Standing.OPEN
        case FollowUpState.DONE:
            done = follow_up.done_at.astimezone(home).date() if follow_up.done_at else day
            return Standing.KEPT if done <= day else Standing.LATE
        case FollowUpState.CANCELLED:
            return None


@dataclass(frozen=True, slots=True)
class FollowThrough:
    """The follow-ups that were due in the window and can be judged: done on time, done late, open and overdue."""

    kept: tuple[FollowUp, ...]
    late: tuple[FollowUp, ...]
    overdue: tuple[FollowUp, ...]

    @property
    def judged(self) -> int:
        """How many there are."""
        return len(self.kept) + len(self.late) + len(self.overdue)

    @property
    def percent(self) -> float | None:
        """The share that was done on time, in %; nothing where there is nothing to judge."""
        return 100 * len(self.kept) / self.judged if self.judged else None


def follow_through(follow_ups: Iterable[FollowUp], today: date, home: ZoneInfo, window: int) -> FollowThrough:
    """Those whose day lies in the window of so many days, today the last of them (`2-metrics`, follow-through).

    One that is due today is still open and counts only once it is done; one that was let go does not count.
    """
    first = today - timedelta(days=window - 1)
    found: dict[Standing, list[FollowUp]] = {standing: [] for standing in Standing}
    for follow_up in follow_ups:
        standing = standing_of(follow_up, today, home)
        if standing is not None and first <= judged_day(follow_up) <= today:
            found[standing].append(follow_up)
    return FollowThrough(tuple(found[Standing.KEPT]), tuple(found[Standing.LATE]), tuple(found[Standing.OVERDUE]))
