"""The words of follow-through and first follow-up; their rules have tests of their own."""

from fractions import Fraction

from ror_desktop.domain.measures.measure import Pair, shown
from ror_desktop.domain.measures.reliability import first_follow_up, follow_through
from tests.domain.measures.people import CONSTANTS, TODAY, day, follow_up


def test_follow_through_names_what_became_of_them() -> None:
    kept, late, overdue = (follow_up("due -9 done -9", 3), [follow_up("due -8 done -7", 1)], [follow_up("due -1", 2)])
    found = follow_through([kept], late, overdue, TODAY, CONSTANTS)
    assert found.value == Fraction(100, 3)
    assert (str(shown(found)), found.count, found.sides, found.grey) == ("33", 3, Pair(1, 2), True)
    assert [entry.id for entry in found.entries] == [1, 2, 3]
    assert found.sentence.plain() == ("3 follow-ups due since 2026-08-26: 1 done on time, 1 later, 1 still open.")
    assert follow_through([], [], [], TODAY, CONSTANTS).value is None


def test_first_follow_up_in_hours_or_by_its_day() -> None:
    found = first_follow_up(day(-3), day(-2), 90_000, None, 7)
    assert (found.value, found.count, found.entries[0].id) == (25, 1, 7)
    assert found.sentence.plain() == "Met on 2026-11-20, followed up on 2026-11-21, 25 hours later."
    some_day = first_follow_up(day(-3), day(-2), None, None, 7)
    assert some_day.value is None
    assert some_day.sentence.plain() == "Met on 2026-11-20, followed up on 2026-11-21."
    never = first_follow_up(day(-3), None, None, None, None)
    assert never.sentence.plain() == "Met on 2026-11-20, no follow-up yet."
