"""Reminders on a clock that sleeps, jumps and is set back: each exactly once."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.reminding import LONGEST_WAIT, PUNCTUAL, Due, Reminded, look

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def due(minutes: float, number: int = 1) -> Due:
    return Due(START + timedelta(minutes=minutes), number)


def test_nothing_before_its_time() -> None:
    found = look([due(10)], Reminded(START), START)
    assert found.on_time == found.missed == ()
    assert found.wait == timedelta(minutes=10)


def test_at_its_time_and_never_again() -> None:
    at = START + timedelta(minutes=10)
    first = look([due(10)], Reminded(START), at)
    assert first.on_time == (due(10),)
    assert look([due(10)], first.reminded, at + timedelta(minutes=1)).on_time == ()


def test_what_was_missed_comes_in_one_digest() -> None:
    found = look([due(10), due(20, 2), due(178, 3)], Reminded(START), START + timedelta(hours=3))
    assert found.missed == (due(10), due(20, 2))
    assert found.on_time == (due(178, 3),)


def test_a_clock_set_back_reminds_of_nothing_twice_and_of_what_is_new() -> None:
    dues = [due(10), due(70, 2)]
    later = look(dues, Reminded(START), START + timedelta(hours=2))
    back = START + timedelta(minutes=5)
    again = look([*dues, due(15, 3)], later.reminded, back)
    assert again.on_time == ()
    assert again.wait == timedelta(minutes=10)
    third = look([*dues, due(15, 3)], again.reminded, START + timedelta(minutes=16))
    assert third.on_time == (due(15, 3),)


def test_one_that_was_put_off_is_reminded_of_again() -> None:
    first = look([due(10)], Reminded(START), START + timedelta(minutes=10))
    assert look([due(30)], first.reminded, START + timedelta(minutes=30)).on_time == (due(30),)


@given(
    st.lists(st.integers(1, 1439), min_size=1, max_size=40),
    st.lists(st.integers(-90, 600), min_size=1, max_size=60),  # five days back at most
)
def test_each_exactly_once_whatever_the_clock_does(minutes: list[int], jumps: list[int]) -> None:
    dues = [due(minute, number) for number, minute in enumerate(minutes)]
    now, reminded = START, Reminded(START)
    told: list[Due] = []
    highest = START
    for jump in [*jumps, None]:
        now = now + timedelta(minutes=jump) if jump is not None else highest + timedelta(days=2)
        highest = max(now, highest)
        found = look(dues, reminded, now)
        told += [*found.on_time, *found.missed]
        reminded = found.reminded
        assert timedelta(0) < found.wait <= LONGEST_WAIT
        assert all(now - PUNCTUAL <= one.at <= now for one in found.on_time)
    assert sorted(told) == sorted(dues)
