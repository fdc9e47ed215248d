"""The days on which open follow-ups that recur will fall again: they stand in no book, a calendar shows them ahead."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from typing import NamedTuple

from ror_desktop.domain.followup import FollowUp, counted_from
from ror_desktop.domain.recurrence import coming_days, valid_rule


class Again(NamedTuple):
    """What falls again on a day of the home zone: when there, and the open follow-up that it comes from."""

    at: time | None
    origin: FollowUp

    @property
    def place(self) -> tuple[bool, time, int]:
        """Where it stands on its day: without a time first, then by the hour."""
        return self.at is not None, self.at or time.min, self.origin.id


def coming_by_day(found: Iterable[FollowUp], start: date, end: date, today: date) -> dict[date, list[FollowUp]]:
    """What falls again on the days from `start` to `end`, both included; days on which nothing does are left out.

    Of each day they are in the order in which they were given. Each is counted as if the open one, and then the next,
    were done on its day, or today where that is past.
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


def first_of_day(found: Sequence[Again], most: int, timed: int = 0) -> Sequence[Again]:
    """So many of a day at most, those without a time before the others; and so many more of those with one."""
    if len(found) <= most:
        return found
    return [*found[:most], *[one for one in found[most:] if one.at is not None][:timed]]
