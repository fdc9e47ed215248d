"""New versus kept, and known since."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures.inputs import window
from ror_desktop.domain.measures.newness import Known, is_new, known_since, new_and_kept
from ror_desktop.domain.measures.returning import ReturnCounts
from tests.domain.measures.people import TODAY, came_back, day, seen


def test_known_since_is_the_earliest_of_three() -> None:
    assert known_since(day(-900), day(-20), day(-3)) == day(-900)
    assert known_since(None, day(-20), day(-3)) == day(-20)
    assert known_since(day(-1), None, day(-3)) == day(-3)
    assert known_since(None, None, day(-3)) == day(-3)


def test_somebody_known_for_365_days_is_new_and_for_366_is_kept() -> None:
    assert is_new(day(-365), TODAY)
    assert not is_new(day(-366), TODAY)
    assert is_new(TODAY, TODAY)


def test_both_sides_stand_beside_each_other() -> None:
    people = [
        Known(day(-100), seen("-5 out call 30 min", "-4 in email"), [came_back("-1 purchase 10 EUR")]),
        Known(day(-900), seen("-5 out call 10 min", "-40 in call 99 min"), [came_back("-9 renewal 99 EUR"),
                                                                             came_back("-50 share", 2)]),
        Known(day(-366), [], []),
    ]  # fmt: skip
    found = new_and_kept(people, window(TODAY, 30))
    assert (found.new.contacts, found.new.minutes, found.new.unmeasured) == (1, 30, 1)
    assert found.new.sentence.plain() == "1 contact: 1 interaction with minutes, 1 without; 1 return."
    assert (found.kept.contacts, found.kept.minutes, found.kept.interactions) == (2, 10, 1)
    assert found.kept.returns == ReturnCounts(1, 0, 0)
    assert found.kept.value.own == (Money(9_900, "EUR"),)


KNOWN = st.builds(
    lambda days, ago: Known(day(-days), seen(*(f"-{one} out call {one} min" for one in ago)),
                            [came_back(f"-{one} share") for one in ago]),
    st.integers(0, 800), st.lists(st.integers(1, 60), max_size=4),
)  # fmt: skip


@given(st.lists(KNOWN, max_size=6), st.randoms())
def test_everybody_stands_on_one_side_in_whatever_order(people: list[Known], random: object) -> None:
    span = window(TODAY, 30)
    found = new_and_kept(people, span)
    assert found.new.contacts + found.kept.contacts == len(people)
    minutes = [touch.touch.minutes or 0 for one in people for touch in one.counted if touch.touch.day in span]
    assert found.new.minutes + found.kept.minutes == sum(minutes)
    random.shuffle(people)
    assert new_and_kept(people, span) == found


@given(st.dates(), st.none() | st.dates(), st.none() | st.dates())
def test_nobody_is_known_later_than_they_were_added(added: date, given_: date | None, first: date | None) -> None:
    since = known_since(given_, first, added)
    assert since <= added
    assert since in {added, given_, first}
