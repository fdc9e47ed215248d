"""What the neighbours of the measures say of an example: due, capacity, follow-through and first follow-up."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from ror_desktop.domain.cadence import capacity_of, due_ratio
from ror_desktop.domain.coverage import Captured, MetTouch
from ror_desktop.domain.coverage import first_follow_up as followed_up
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.measures import reliability
from ror_desktop.domain.measures.inputs import Constants, Present, Seen
from ror_desktop.domain.measures.measure import Number
from ror_desktop.domain.promise import follow_through as judged_promises

__all__ = ["capacity", "due_ratio", "first_follow_up", "follow_through"]


def follow_through(follow_ups: Sequence[FollowUp], present: Present, constants: Constants) -> Number:
    found = judged_promises(follow_ups, present.today, present.home, constants.touch_window)
    return reliability.follow_through(found.kept, found.late, found.overdue, present.today, constants)


def capacity(cadences: Sequence[int], days_in_touch: int) -> tuple[Fraction, Fraction]:
    """Contacts a week asked for, and days in touch a week in the last four weeks."""
    found = capacity_of([(days, 1) for days in cadences], days_in_touch)
    return found.asked, found.made


def first_follow_up(captured: int, start: date, seen: Sequence[Seen], present: Present) -> Number:
    """From a capture at an event (seconds); the interactions before it were there."""
    touches = [MetTouch(one.id, one.touch.at <= captured, one.touch) for one in seen]
    found = followed_up(1, Captured(captured, start), touches, present.now, present.home)
    return reliability.first_follow_up(found.met_day, found.day, found.seconds, found.so_far, found.entry)
