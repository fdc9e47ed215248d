"""Follow-ups: something to do for a contact on a day, optionally at a time."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import known_zone


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

    `original_day` is the day first agreed on: a promise is judged by it, however often it was moved since it was made.
    """

    id: int
    contact_id: int
    contact: str
    draft: FollowUpDraft
    original_day: date
    state: FollowUpState
    done_at: datetime | None = None
    let_go_reason: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """Where the days of a rule are counted from: begun on `start`, and the next one lies after `after`."""

    start: date
    after: date


def counted_from(draft: FollowUpDraft, original_day: date, done_on: date) -> Count:
    """Where the next of a recurring follow-up is counted from, if it is done on that day.

    From its day means from the day first agreed on: one that was snoozed from Tuesday to Thursday goes on on
    Tuesdays. The next one always lies after the day it was due and after the day it was done.
    """
    if draft.recur_from is RecurFrom.DONE:
        return Count(done_on, done_on)
    return Count(original_day, max(draft.due_day, done_on))


def agreed_day(old: FollowUp, draft: FollowUpDraft) -> date:
    """The day first agreed on, after a follow-up was edited: it stays.

    Only a promise begins when it is made: what was no promise before was agreed on for the day it has now. And where
    one that repeats and is no promise gets another day, its days are counted from there on.
    """
    if draft.promised and not old.draft.promised:
        return draft.due_day
    shifted = draft.recurrence and not draft.promised and draft.due_day != old.draft.due_day
    return draft.due_day if shifted else old.original_day


@dataclass(frozen=True, slots=True)
class Coming:
    """A day on which an open follow-up that recurs will fall again, as far as anybody knows today.

    It stands in no book: `follow_up` is the open one that has to be done first.
    """

    follow_up: FollowUp
    day: date


def snoozed_day(snooze: Snooze, today: date) -> date:
    """The day a snoozed follow-up comes back: next week is the coming Monday."""
    match snooze:
        case Snooze.TOMORROW:
            return today + timedelta(days=1)
        case Snooze.THREE_DAYS:
            return today + timedelta(days=3)
        case Snooze.NEXT_WEEK:
            return today + timedelta(days=7 - today.weekday())


def instant_of(draft: FollowUpDraft, home: ZoneInfo) -> datetime:
    """The instant, in UTC, at which a follow-up is due: its wall-clock time in its zone, so 10:00 stays 10:00.

    Without a time it is the first moment of its day in the home zone; a zone that nobody knows is the home zone.
    A time that the clock skips in spring counts with the offset before the change (02:30 is rung at 03:30); of one
    that comes twice in autumn it is the first (RFC 5545, 3.3.5; the fold 0 of PEP 495).
    """
    zone = known_zone(draft.zone, home) if draft.due_time and draft.zone else home
    return datetime.combine(draft.due_day, draft.due_time or time(), tzinfo=zone).astimezone(UTC)


class Here(NamedTuple):
    """The day and the wall-clock time of something in the home zone; without a time it belongs to its day."""

    day: date
    at: time | None


def at_home(draft: FollowUpDraft, home: ZoneInfo, again: date | None = None) -> Here:
    """When it is in the home zone: 10:00 of Chicago is 17:00 in Berlin, or 16:00 between the changes.

    `again` is the day, where it falls on another one than its own.

    Without a time it belongs to its day wherever one is; in its own zone 10:00 is 10:00 on a day of 25 hours too.
    Everything that says when something is to be done reads it here; only the reminder reads the instant.
    """
    if draft.due_time is None or not draft.zone or draft.zone == home.key:
        return Here(again or draft.due_day, draft.due_time)
    there = datetime.combine(again or draft.due_day, draft.due_time, known_zone(draft.zone, home))
    here = there.astimezone(home)
    return Here(here.date(), here.time().replace(tzinfo=None, fold=0))


def day_there(draft: FollowUpDraft, day: date, home: ZoneInfo) -> date:
    """The day by its own clock on which it is at its time on that day of the home zone.

    What is at 23:00 in Chicago and put off until the 18th in Berlin is there on the 17th.
    """
    there = draft.due_day + (day - at_home(draft, home).day)
    return there + (day - at_home(draft, home, there).day)  # between the changes of the clocks it may be another one


def kept_zone(new: FollowUpDraft, old: FollowUpDraft, home: ZoneInfo) -> FollowUpDraft:
    """What was changed on the clock of the home zone: at the same time there as before it keeps its own zone."""
    here = at_home(old, home)
    if new.due_time is None or new.due_time != here.at or not old.zone:
        return new
    day = old.due_day + (new.due_day - here.day)
    return replace(new, due_day=day, due_time=old.due_time, zone=old.zone)


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many follow-ups a day of the calendar holds."""

    day: date
    open: int
    done: int
