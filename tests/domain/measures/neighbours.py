"""What the neighbours of the measures say of an example: due, capacity, follow-through and first follow-up.

These rules stand in `domain.cadence`, `domain.promise` and `domain.coverage`. Where a tree does not hold them yet, the
number of a worked example is reckoned here, by the definition.
"""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.domain.interaction import Direction
from ror_desktop.domain.measures import reliability
from ror_desktop.domain.measures.inputs import Constants, Present, Seen, counted, window
from ror_desktop.domain.measures.measure import Number

try:
    from ror_desktop.domain.cadence import capacity_of, due_ratio
except ImportError:

    def due_ratio(anchor: date, days: int, today: date) -> Fraction:
        return Fraction((today - anchor).days, days)

    capacity_of = None

try:
    from ror_desktop.domain.promise import follow_through as judged_promises
except ImportError:
    judged_promises = None

try:
    from ror_desktop.domain.coverage import Captured, MetTouch
    from ror_desktop.domain.coverage import first_follow_up as followed_up
except ImportError:
    followed_up = None


def follow_through(follow_ups: Sequence[FollowUp], present: Present, constants: Constants) -> Number:
    if judged_promises is not None:
        found = judged_promises(follow_ups, present.today, present.home, constants.touch_window)
        return reliability.follow_through(found.kept, found.late, found.overdue, present.today, constants)
    span = window(present.today, constants.touch_window)
    kept, late, overdue = [], [], []
    for one in follow_ups:
        day = one.original_day if one.draft.promised else one.draft.due_day
        if day not in span or one.state is FollowUpState.CANCELLED:
            continue
        if one.state is FollowUpState.DONE:
            (kept if one.done_at.astimezone(present.home).date() <= day else late).append(one)
        elif day < present.today:
            overdue.append(one)
    return reliability.follow_through(kept, late, overdue, present.today, constants)


def capacity(cadences: Sequence[int], days_in_touch: int) -> tuple[Fraction, Fraction]:
    """Contacts a week asked for, and days in touch a week in the last four weeks."""
    if capacity_of is not None:
        found = capacity_of([(days, 1) for days in cadences], days_in_touch)
        return found.asked, found.made
    return sum((Fraction(7, days) for days in cadences), Fraction(0)), Fraction(days_in_touch, 4)


def first_follow_up(captured: int, start: date, seen: Sequence[Seen], present: Present) -> Number:
    """From a capture at an event (seconds); the interactions before it were there."""
    if followed_up is not None:
        touches = [MetTouch(one.id, one.touch.at <= captured, one.touch) for one in seen]
        found = followed_up(1, Captured(captured, start), touches, present.now, present.home)
        return reliability.first_follow_up(found.met_day, found.day, found.seconds, found.so_far, found.entry)
    met = start
    mine = [
        one for one in counted(seen, present) if one.touch.at > captured and one.touch.direction is not Direction.IN
    ]
    if not mine:
        return reliability.first_follow_up(met, None, None, present.seconds - captured, None)
    first = mine[0]
    return reliability.first_follow_up(met, first.touch.day, first.touch.at - captured, None, first.id)
