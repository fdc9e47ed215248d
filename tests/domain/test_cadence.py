"""Cadences: the worked examples of the measures, and what is true of every cadence."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.cadence import (
    LONGEST,
    Cadence,
    Gaps,
    cadence_of,
    capacity_of,
    due_day,
    due_ratio,
    gaps_of,
)
from ror_desktop.domain.cadence_text import read_cadence
from ror_desktop.domain.recurrence import coming_days
from ror_desktop.domain.recurrence_text import read_rule

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("example", "days_ago", "cadence", "due"),
    [("A", 11, 30, 0.37), ("B", 250, 60, 4.17), ("C", 3, 14, 0.21), ("E", 3, 21, 0.14)],
)
def test_due_of_the_worked_examples(example: str, days_ago: int, cadence: int, due: float) -> None:
    assert round(float(due_ratio(ago(days_ago), cadence, TODAY)), 2) == due, example


def test_capacity_of_the_worked_examples() -> None:
    # A every 30, B 60, C 14, E 21 days; days in touch in 28 days: A 2, C 1, E 3.
    found = capacity_of([(30, 1), (60, 1), (14, 1), (21, 1)], 6)
    assert (round(float(found.asked), 1), round(float(found.made), 1)) == (1.2, 1.5)
    assert not found.short


def test_capacity_counts_every_contact_and_warns_only_above() -> None:
    assert capacity_of([(7, 12)], 30).asked == 12
    assert capacity_of([(7, 12)], 30).made == Fraction(15, 2)
    assert capacity_of([(7, 12)], 30).short
    assert not capacity_of([(7, 12)], 48).short
    assert capacity_of([], 0).asked == 0
    assert not capacity_of([], 0).short


def test_the_own_cadence_beats_that_of_the_circle() -> None:
    assert cadence_of(14, 30, "Friends") == Cadence(14)
    assert cadence_of(None, 30, "Friends") == Cadence(30, "Friends")
    assert cadence_of(None, None, "Friends") is None


DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))


@given(DAYS, st.integers(1, LONGEST), DAYS)
def test_one_is_reached_on_the_due_day_and_not_before(anchor: date, cadence: int, today: date) -> None:
    assert (due_ratio(anchor, cadence, today) >= 1) == (today >= due_day(anchor, cadence))
    assert due_ratio(anchor, cadence, due_day(anchor, cadence)) == 1


@given(st.lists(DAYS, max_size=12), st.integers(2, 400))
def test_gaps_lie_within_the_window_and_any_order_says_the_same(days: list[date], window: int) -> None:
    found = gaps_of(days, TODAY, window)
    assert gaps_of([*reversed(days), *days], TODAY, window) == found
    within = {d for d in days if TODAY - timedelta(days=window) < d <= TODAY}
    assert (found is None) == (len(within) < 2)
    if found is not None:
        assert 1 <= found.best <= found.worst < window
        assert found.worst >= (TODAY - max(within)).days


def test_the_gap_that_still_runs_can_be_the_longest_and_never_the_shortest() -> None:
    assert gaps_of([ago(60), ago(50), ago(41)], TODAY, 365) == Gaps(9, 41)
    assert gaps_of([ago(60), ago(50), ago(2)], TODAY, 365) == Gaps(10, 48)
    assert gaps_of([ago(400), ago(50)], TODAY, 365) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("14", 14), ("14 days", 14), ("14d", 14), ("2 weeks", 14), ("every 2 weeks", 14), ("Every other week", 14),
        ("weekly", 7), ("Monthly", 30), ("3 months", 90), ("quarterly", 90), ("once a year", 365), ("yearly", 365),
        ("2w", 14), ("maandelijks", 30), ("elke 2 weken", 14), ("om de 3 maanden", 90), ("elk kwartaal", 90),
        ("eens per jaar", 365), ("om de dag", 2), ("twee weken", 14), ("tweewekelijks", 14), ("half-yearly", 182),
        ("om de week", 14), ("om de maand", 60), ("om de 2 weken", 14), ("om de twee weken", 14),
        ("elke andere week", 14),
        ("2 per jaar", 182), ("2x per jaar", 182), ("2 x per jaar", 182), ("tweemaal per jaar", 182), ("2/year", 182),
        ("twee keer per jaar", 182), ("twice a year", 182), ("two times a year", 182), ("2 times yearly", 182),
        ("zweimal im Jahr", 182), ("zwei Mal pro Jahr", 182), ("deux fois par an", 182), ("dos veces al año", 182),
        ("3 per week", 2), ("3x a week", 2), ("2 per month", 15), ("twice a month", 15), ("4 per kwartaal", 22),
        ("1 per maand", 30), ("once a month", 30), ("eens per 2 weken", 14), ("once every 2 weeks", 14),
        ("2 times per 3 months", 45), ("een keer per jaar", 365), ("7 per week", 1), ("8 per week", None),
        ("2 per dag", None), ("0 per week", None), ("twice", None), ("per week", 7), ("every second month", 60),
        ("alle 2 Wochen", 14), ("jede Woche", 7), ("jede zweite Woche", 14), ("monatlich", 30), ("chaque mois", 30),
        ("toutes les deux semaines", 14), ("cada 3 meses", 90), ("every half year", 182), ("half jaar", 182),
        ("every 14", 14), ("6 wkn", 42), ("3 mnd", 90), ("fortnight", 14), ("2-3 weeks", None), ("1.5 week", None),
        ("om de", None), ("2 om de week", None),
        ("", None), ("0", None), ("soon", None), ("-3", None), ("2 weeks 3", None), ("99999", None),
        ("3 moons", None), ("every", None), ("1e3", None), ("²", None), ("d", 1),
    ],
)  # fmt: skip
def test_a_cadence_is_read_as_people_type_it(text: str, days: int | None) -> None:
    assert read_cadence(text) == days


@given(st.integers(1, 12), st.sampled_from([("week", 7), ("month", 30), ("jaar", 365), ("kwartaal", 90)]))
def test_so_many_times_are_as_many_at_least_and_no_more_than_needed(times: int, unit: tuple[str, int]) -> None:
    days = read_cadence(f"{times} per {unit[0]}")
    if times > unit[1]:
        assert days is None
    else:
        assert days is not None
        assert days * times <= unit[1] < (days + 1) * times


@given(
    st.sampled_from(["every", "elke", "om de", "every other"]),
    st.integers(1, 9).map(lambda n: "" if n == 1 else f"{n} "),
    st.sampled_from(["dag", "week", "weken", "day", "weeks", "days"]),
)
def test_the_same_words_are_as_often_where_a_follow_up_repeats(every: str, amount: str, unit: str) -> None:
    text = f"{every} {amount}{unit}"
    rule = read_rule(text, TODAY)
    if rule is not None:
        assert read_cadence(text) == (coming_days(rule, TODAY, TODAY, date.max)[0] - TODAY).days


@given(st.text())
def test_no_text_is_an_error_and_none_gives_an_impossible_cadence(text: str) -> None:
    found = read_cadence(text)
    assert found is None or 0 < found <= LONGEST


@given(st.integers(1, LONGEST))
def test_every_number_of_days_is_read(days: int) -> None:
    assert read_cadence(str(days)) == read_cadence(f"every {days} days") == days
