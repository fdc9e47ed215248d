"""Rows stand one below the other, whatever was measured, came or went."""

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.ui.widgets.row_heights import ESTIMATE, RowHeights

STEPS = st.lists(
    st.tuples(st.sampled_from(["put", "insert", "remove", "forget"]), st.integers(0, 30), st.integers(1, 300)),
    max_size=30,
)


def applied(steps: list[tuple[str, int, int]]) -> tuple[RowHeights, list[int]]:
    """The same steps on the heights and on a plain list."""
    heights, plain = RowHeights(), [ESTIMATE] * 5
    heights.reset(5)
    for step, row, number in steps:
        place, count = (row % len(plain) if plain else 0), number % 4 + 1
        if step == "insert":
            heights.insert(place, count)
            plain[place:place] = [ESTIMATE] * count
        elif step == "remove":
            heights.remove(place, count)
            del plain[place : place + count]
        elif step == "put" and plain:
            assert heights.put(place, number) == number - plain[place]
            plain[place] = number
        elif plain:
            heights.forget(place, place)
    return heights, plain


@given(STEPS)
def test_tops_are_sums_of_the_heights_above(steps: list[tuple[str, int, int]]) -> None:
    heights, plain = applied(steps)
    assert heights.count() == len(plain)
    assert heights.total() == sum(plain)
    for row in range(len(plain)):
        assert heights.top(row) == sum(plain[:row])
        assert heights.height(row) == plain[row]


@given(STEPS, st.integers(-10, 3000))
def test_the_row_at_a_place_is_the_one_that_covers_it(steps: list[tuple[str, int, int]], y: int) -> None:
    heights, plain = applied(steps)
    row = heights.row_at(y)
    if 0 <= y < sum(plain):
        assert sum(plain[:row]) <= y < sum(plain[: row + 1])
    else:
        assert row == -1


def test_a_forgotten_row_keeps_its_height_until_it_is_measured() -> None:
    heights = RowHeights()
    heights.reset(2)
    heights.put(0, 40)
    heights.forget()
    assert not heights.measured(0)
    assert heights.height(0) == 40
