"""Relationships that gave something back and went without a touch."""

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.measures.neglect import Relationship, is_neglected, neglected
from tests.domain.measures.people import CONSTANTS, TODAY, came_back, day


def test_returns_and_no_touch_in_the_touch_window() -> None:
    gave = [came_back("-200 purchase"), came_back("-400 share", 2), came_back("5 share", 3)]
    people = [
        Relationship(4, day(-90), gave),
        Relationship(3, day(-89), gave),
        Relationship(2, None, gave[:1]),
        Relationship(1, day(-300), gave[2:]),
        Relationship(5, day(-300), []),
    ]
    found = neglected(people, TODAY, CONSTANTS)
    assert [(one.contact_id, one.returned, one.last_return) for one in found] == [(2, 1, day(-200)), (4, 2, day(-200))]
    assert [one.sentence.plain() for one in found] == [
        "1 return, the last on 2026-05-07; no contact yet.",
        "2 returns, the last on 2026-05-07; last contact on 2026-08-25.",
    ]
    assert [entry.id for entry in found[1].entries] == [1, 2]


@given(st.none() | st.integers(-900, 9), st.none() | st.integers(-900, 0), st.integers(0, 900))
def test_a_touch_ends_it_and_time_alone_can_bring_it_back(back: int | None, touched: int | None, later: int) -> None:
    last = None if back is None else day(back)
    days = None if touched is None else day(touched)
    assert not is_neglected(last, TODAY, TODAY, CONSTANTS)
    if is_neglected(last, days, TODAY, CONSTANTS):
        assert back is not None
        assert back <= 0
        assert touched is None or touched <= -90
        assert is_neglected(last, days, day(later), CONSTANTS)
