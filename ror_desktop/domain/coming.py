"""The days on which open follow-ups that recur will fall again: they stand in no book, a calendar shows them ahead."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta

from ror_desktop.domain.followup import FollowUp, counted_from
from ror_desktop.domain.recurrence import coming_days, valid_rule


def coming_by_day(found: Iterable[FollowUp], start: date, end: date, today: date) -> dict[date, list[FollowUp]]:
    """What falls again on the days from `start` to `end`, both included; days on which nothing does are left out.

    Each is counted as if the open one, and then the next, were done on its day, or today where that is past.
    """
    before = start - timedelta(days=1)
    by_day: dict[date, list[FollowUp]] = defaultdict(list)
    for one in found:
        draft = one.draft
        if valid_rule(draft.recurrence):
            count = counted_from(draft, one.original_day, max(draft.due_day, today))
            for day in coming_days(draft.recurrence, count.start, max(count.after, before), end):
                by_day[day].append(one)
    return by_day


def first_of_day(found: Sequence[FollowUp], most: int) -> Sequence[FollowUp]:
    """So many at most of those without a time, and so many of those with one, earliest first."""
    if len(found) <= most:
        return found
    ordered = sorted(found, key=_by_time)
    timed = sum(one.draft.due_time is not None for one in ordered)
    return [*ordered[: len(ordered) - timed][:most], *ordered[len(ordered) - timed :][:most]]


def _by_time(one: FollowUp) -> tuple[bool, time, int]:
    at = one.draft.due_time
    return at is not None, at or time.min, one.id
