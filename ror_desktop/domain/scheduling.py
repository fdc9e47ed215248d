"""Where a follow-up goes when it is moved by keys: by days, or by minutes along the clock on the wall."""

from dataclasses import replace
from datetime import time, timedelta

from ror_desktop.domain.calendar_layout import DAY_MINUTES, SHOWN_MINUTES, minute_of
from ror_desktop.domain.followup import FollowUpDraft

MORNING = time(9)
"""When something is to be done that had no time and is moved down to the hours."""


def shifted(draft: FollowUpDraft, days: int, minutes: int, home: str) -> FollowUpDraft:
    """The follow-up so many days and minutes later, on the clock of its own zone; minutes never leave the day.

    Up from the first minute it belongs to its whole day; down from there it begins in the `MORNING`.
    """
    moved = replace(draft, due_day=draft.due_day + timedelta(days=days))
    if not minutes:
        return moved
    if draft.due_time is None:
        return replace(moved, due_time=MORNING, zone=home) if minutes > 0 else moved
    minute = minute_of(draft.due_time)
    if minute + minutes < 0:
        return replace(moved, due_time=None, zone="")
    last = max(minute, DAY_MINUTES - SHOWN_MINUTES)
    return replace(moved, due_time=time(*divmod(min(minute + minutes, last), 60)))
