"""The pulse is the plain mean of what is shown."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.measures.inputs import Constants
from ror_desktop.domain.measures.measure import Measure, Number, Unit, shown
from ror_desktop.domain.measures.pulse import Part, Pulse, PulseFacts, pulse_of
from ror_desktop.domain.measures.returning import ReturnCounts
from ror_desktop.messages import translate
from tests.domain.measures.people import CONSTANTS


def number(value: Fraction | str | None, unit: Unit, places: int) -> Number:
    exact = None if value is None else Fraction(value)
    return Measure(exact, unit, 9, translate("Measures", "No cadence is set."), places=places)


def pulse(
    due: str | None = None,
    silence: Fraction | str | None = None,
    they_start: Fraction | str | None = None,
    kept: Fraction | str | None = None,
    returns: int = 0,
    *,
    began: bool = False,
    constants: Constants = CONSTANTS,
) -> Pulse:
    counts = Measure(ReturnCounts(returns, 0, 0), Unit.RETURNS, returns, translate("Measures", "No cadence is set."))
    facts = PulseFacts(
        number(due, Unit.TIMES, 2),
        number(silence, Unit.TIMES, 1),
        number(they_start, Unit.PERCENT, 0),
        number(kept, Unit.PERCENT, 0),
        counts,
        began,
    )
    return pulse_of(facts, constants)


@pytest.mark.parametrize(
    ("due", "part"),
    [("0", 100), ("1", 100), ("1.5", 75), ("2", 50), ("3", 0), ("300", 0), ("1.1", 95), ("1.0149", 100)],
)
def test_rhythm_falls_by_50_for_each_cadence_overdue(due: str, part: int) -> None:
    assert pulse(due=due, silence="8").parts == ((Part.RHYTHM, part),)


@pytest.mark.parametrize(
    ("silence", "part"), [("0", 100), ("1", 100), ("2.4", 80), ("2.44", 80), ("4.5", 50), ("8", 0), ("80", 0)]
)
def test_without_a_cadence_rhythm_falls_from_silence_1_to_8(silence: str, part: int) -> None:
    assert pulse(silence=silence).parts == ((Part.RHYTHM, part),)


def test_a_fading_point_at_1_leaves_no_slope() -> None:
    assert pulse(silence="1", constants=Constants(fading_at=1)).parts == ((Part.RHYTHM, 100),)
    assert pulse(silence="1.1", constants=Constants(fading_at=1)).parts == ((Part.RHYTHM, 0),)


@pytest.mark.parametrize(
    ("they_start", "part"), [("50", 100), ("0", 0), ("100", 0), (Fraction(500, 9), 88), (Fraction(400, 9), 88)]
)
def test_reciprocity_is_reckoned_from_the_percentage_as_it_is_shown(they_start: str, part: int) -> None:
    assert pulse(they_start=they_start).parts == ((Part.RECIPROCITY, part),)


def test_returns_count_once_there_was_any_touch_or_return() -> None:
    assert pulse(returns=4).parts == ()
    assert pulse(returns=0, began=True).parts == ((Part.RETURNS, 0),)
    assert pulse(returns=7, began=True).parts == ((Part.RETURNS, 100),)


def test_fewer_than_two_parts_make_no_pulse() -> None:
    for one in (pulse(), pulse(due="0"), pulse(began=True)):
        assert one.measure.value is None
    assert pulse().measure.sentence.plain() == "0 parts known; it takes 2."
    assert pulse(due="0").measure.sentence.plain() == "1 part known; it takes 2."


def test_it_is_shown_as_the_sum_it_is() -> None:
    found = pulse("0.37", None, Fraction(500, 9), "100", 4, began=True)
    assert found.measure.sentence.plain() == "(100 + 88 + 100 + 80) ÷ 4 = 92"
    assert shown(found.measure) == 92


PERCENT = st.none() | st.fractions(0, 100)


@given(
    st.none() | st.fractions(0, 20), st.none() | st.fractions(0, 20), PERCENT, PERCENT, st.integers(0, 9), st.booleans()
)
def test_it_is_the_mean_of_its_parts_and_lies_between_0_and_100(
    due: Fraction, silence: Fraction, start: Fraction, kept: Fraction, returns: int, began: bool
) -> None:
    found = pulse(due, silence, start, kept, returns, began=began)
    values = [value for _part, value in found.parts]
    assert all(0 <= value <= 100 for value in values)
    assert len(values) == (due is not None or silence is not None) + (start is not None) + (kept is not None) + began
    if len(values) < 2:
        assert found.measure.value is None
    else:
        assert found.measure.value == Fraction(sum(values), len(values))
