"""Follow-ups: something to do for a contact on a day, optionally at a time."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class FollowUpState(StrEnum):
    """Where a follow-up stands."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class RecurFrom(StrEnum):
    """Whether the next of a recurring follow-up counts from the day it was due or the day it was done."""

    DUE = "due"
    DONE = "done"


class Snooze(StrEnum):
    """How far a follow-up is put off with one key."""

    TOMORROW = "tomorrow"
    THREE_DAYS = "three_days"
    NEXT_WEEK = "next_week"


@dataclass(frozen=True, slots=True)
class FollowUpDraft:
    """What is to be done and when.

    `due_time` is wall-clock time in `zone`, so that 10:00 stays 10:00 across a clock change; without it the
    follow-up belongs to its whole day. `recurrence` is an RRULE (RFC 5545, 3.3.10) or empty.
    """

    title: str
    due_day: date
    due_time: time | None = None
    zone: str = ""
    promised: bool = False
    recurrence: str = ""
    recur_from: RecurFrom = RecurFrom.DUE


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A follow-up as it stands in the book.

    `original_day` is the day first agreed on: a promise is judged by it, however often it was moved.
    """

    id: int
    contact_id: int
    contact: str
    draft: FollowUpDraft
    original_day: date
    state: FollowUpState
    done_at: datetime | None = None
    let_go_reason: str = ""

    def overdue(self, today: date) -> bool:
        """Open, and its day is past. One due today is still open."""
        return self.state is FollowUpState.OPEN and self.draft.due_day < today


def snoozed_day(snooze: Snooze, today: date) -> date:
    """The day a snoozed follow-up comes back: next week is the coming Monday."""
    match snooze:
        case Snooze.TOMORROW:
            return today + timedelta(days=1)
        case Snooze.THREE_DAYS:
            return today + timedelta(days=3)
        case Snooze.NEXT_WEEK:
            return today + timedelta(days=7 - today.weekday())


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many follow-ups a day of the calendar holds."""

    day: date
    open: int
    done: int
