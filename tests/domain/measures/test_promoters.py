"""Promoters: how many more would recommend us than not."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.domain.measures.inputs import window
from ror_desktop.domain.measures.measure import Pair
from ror_desktop.domain.measures.promoters import promoters
from tests.domain.measures.people import TODAY, day

YEAR = window(TODAY, 365)


def answers(*given_: int, ago: int = 5) -> list[Answer]:
    return [Answer(number, number, AnswerDraft(day(-ago), one)) for number, one in enumerate(given_, 1)]


@pytest.mark.parametrize(
    ("given_", "value"),
    [
        ((10, 9, 8, 7, 6), 20),
        ((9, 9, 9, 9, 9), 100),
        ((0, 6, 5, 4, 3), -100),
        ((7, 8, 7, 8, 7, 8), 0),
        ((10, 9, 9, 0, 1, 7, 8), Fraction(100, 7)),
    ],
)
def test_nines_and_tens_less_those_of_six_and_less(given_: tuple[int, ...], value: Fraction) -> None:
    assert promoters(answers(*given_), YEAR).value == value


def test_nothing_under_five_answers() -> None:
    few = promoters(answers(10, 10, 10, 10), YEAR)
    assert few.value is None
    assert few.sentence.plain() == "4 answers since 2025-11-24; it takes 5."
    assert promoters([*answers(10, 10, 10, 10), *answers(10, ago=-1), *answers(10, ago=365)], YEAR).value is None
    found = promoters([*answers(10, 10, 10, 6), *answers(7, ago=364)], YEAR)
    assert (found.value, found.count, found.sides) == (40, 5, Pair(3, 1))
    assert found.sentence.plain() == "5 answers since 2025-11-24: 3 of 9 or 10, 1 of 6 or less."


@given(st.lists(st.integers(0, 10), max_size=12), st.randoms())
def test_it_lies_between_minus_100_and_100_in_any_order(given_: list[int], random: object) -> None:
    found = promoters(answers(*given_), YEAR)
    assert (found.value is None) == (len(given_) < 5)
    assert found.value is None or -100 <= found.value <= 100
    random.shuffle(given_)
    again = promoters(answers(*given_), YEAR)
    assert (again.value, again.sides) == (found.value, found.sides)
