"""The order of a wrap-up: nobody is left out, nobody comes twice, and it ends."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.coverage import FirstFollowUp, Reach
from ror_desktop.domain.encounter import MetPerson
from ror_desktop.domain.wrap_up import in_order, next_open, rest_until

DAY = date(2026, 11, 20)
NOON = 1_795_176_000
"""2026-11-20 12:00 UTC in seconds."""


def met(contact_id: int, at: int | None = NOON, day: date = DAY, **fields: object) -> MetPerson:
    followed = FirstFollowUp(contact_id, day, at, Reach.NEVER)
    return MetPerson(contact_id, f"Person {contact_id}", "", "", True, followed, **fields)  # type: ignore[arg-type]


def test_those_left_to_decide_come_first_in_the_order_in_which_they_were_met() -> None:
    people = [
        met(1, NOON + 60),
        met(2, NOON, next_day=DAY),
        met(3, NOON),
        met(4, NOON - 60, let_go_reason="no budget"),
        met(5, None),
        met(6, NOON - 60, cadence_days=30),
        met(7, None, DAY - timedelta(days=1)),
    ]
    assert in_order(people) == (7, 5, 3, 1, 4, 6, 2)


def test_after_the_last_comes_who_was_skipped() -> None:
    assert next_open((1, 2, 3), set(), 1) == 2
    assert next_open((1, 2, 3), {2}, 1) == 3
    assert next_open((1, 2, 3), {3}, 3) == 1
    assert next_open((1, 2, 3), {1, 2, 3}, 3) is None
    assert next_open((1, 2, 3), {1, 2}, 3) is None
    assert next_open((1, 2, 3), set(), 9) == 1
    assert next_open((), set(), 0) is None


@given(st.lists(st.booleans(), min_size=1), st.data())
def test_it_reaches_everybody_and_ends(decided: list[bool], data: st.DataObject) -> None:
    """Deciding or skipping in any way, everybody left to decide is seen before anybody is seen again."""
    order = tuple(range(1, len(decided) + 1))
    settled = {n for n, done in zip(order, decided, strict=True) if done}
    left = [n for n in order if n not in settled]
    seen = []
    current = next_open(order, settled, 0)
    while current is not None and len(seen) < len(left):
        seen.append(current)
        if data.draw(st.booleans()):
            settled.add(current)
        current = next_open(order, settled, current)
    assert sorted(seen) == left


@given(st.dates(date(2000, 1, 31), date(2099, 12, 31)), st.integers(1, 24))
def test_resting_ends_on_the_same_day_or_on_the_last_of_a_shorter_month(today: date, months: int) -> None:
    until = rest_until(months, today)
    assert (until.year - today.year) * 12 + until.month - today.month == months
    assert until.day == today.day or (until.day < today.day and (until + timedelta(days=1)).day == 1)
