"""What every result has in common: nothing, thresholds, rounding, grey."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.measures.measure import (
    Measure,
    Number,
    Unit,
    above,
    at_least,
    at_most,
    below,
    median,
    percent,
    rounded,
    shown,
)
from ror_desktop.messages import translate


def number(value: Fraction | None, unit: Unit = Unit.PERCENT, count: int = 5, places: int = 0) -> Number:
    return Measure(value, unit, count, translate("Measures", "Last contact today."), places=places)


@given(st.integers(-1000, 1000))
def test_nothing_fails_every_comparison(limit: int) -> None:
    nothing = number(None)
    assert not any(compare(nothing, limit) for compare in (above, below, at_least, at_most))
    assert shown(nothing) is None
    assert not nothing.grey
    assert not nothing.sortable


@given(st.fractions(), st.integers(-100, 100))
def test_thresholds_compare_exact_values(value: Fraction, limit: int) -> None:
    one = number(value)
    assert above(one, limit) == (value > limit) == (not at_most(one, limit))
    assert below(one, limit) == (value < limit) == (not at_least(one, limit))


def test_what_is_shown_as_the_threshold_may_lie_above_it() -> None:
    barely = number(Fraction(801, 100), Unit.TIMES, places=1)
    assert shown(barely) == Decimal("8.0")
    assert above(barely, 8)
    assert not above(number(Fraction(8)), 8)


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [("1/2", 0, "0"), ("3/2", 0, "2"), ("5/2", 0, "2"), ("3/4", 1, "0.8"), ("13/20", 1, "0.6"), ("-1/2", 0, "0"),
     ("1/1000", 2, "0.00"), ("-3/4", 2, "-0.75"), ("41/10", 1, "4.1"), ("1000", 0, "1000"), ("4", 1, "4.0")],
)  # fmt: skip
def test_figures_are_rounded_half_to_even(value: str, places: int, text: str) -> None:
    assert str(rounded(Fraction(value), places)) == text


@given(st.fractions(-10_000, 10_000), st.integers(0, 3))
def test_a_figure_is_never_further_off_than_half_of_its_last_place(value: Fraction, places: int) -> None:
    found = rounded(value, places)
    assert abs(Fraction(found) - value) <= Fraction(1, 2 * 10**places)
    assert -found.as_tuple().exponent == places


def test_a_ratio_is_shown_whole_where_it_is() -> None:
    assert str(shown(number(Fraction(20), Unit.RATIO, places=1))) == "20"
    assert str(shown(number(Fraction(3, 2), Unit.RATIO, places=1))) == "1.5"
    assert str(shown(number(Fraction(20), Unit.HOURS, places=1))) == "20.0"


@pytest.mark.parametrize(("unit", "count", "grey"), [
    (Unit.PERCENT, 4, True), (Unit.PERCENT, 5, False), (Unit.PERCENT, 0, True), (Unit.MOOD, 4, False),
])  # fmt: skip
def test_percentages_of_fewer_than_five_are_grey_and_never_sorted_by(unit: Unit, count: int, grey: bool) -> None:
    one = number(Fraction(50), unit, count)
    assert one.grey is grey
    assert one.sortable is not grey


def test_a_share_of_nothing_and_the_middle_of_nothing_are_nothing() -> None:
    assert percent(0, 0) is None
    assert percent(0, 3) == 0
    assert median([]) is None
    assert median([0]) == 0
    assert median([3, 1]) == 2
    assert median([Fraction(1, 3), 1, 7]) == 1
