"""Periods: which days they hold, and the weeks and months they are drawn in."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.period import Grain, Period, PeriodKind, bucket_of, days_in, period_of

TODAY = date(2026, 11, 23)
BEGINNING = date(2024, 3, 9)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        (PeriodKind.DAYS_30, date(2026, 10, 25), TODAY),
        (PeriodKind.DAYS_90, date(2026, 8, 26), TODAY),
        (PeriodKind.DAYS_365, date(2025, 11, 24), TODAY),
        (PeriodKind.THIS_QUARTER, date(2026, 10, 1), TODAY),
        (PeriodKind.LAST_QUARTER, date(2026, 7, 1), date(2026, 9, 30)),
        (PeriodKind.THIS_YEAR, date(2026, 1, 1), TODAY),
        (PeriodKind.LAST_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        (PeriodKind.ALL, BEGINNING, TODAY),
    ],
)
def test_each_period_has_its_days(kind: PeriodKind, first: date, last: date) -> None:
    assert period_of(kind, TODAY, BEGINNING).span == Span(first, last)


def test_the_quarter_before_the_first_lies_in_the_year_before() -> None:
    found = period_of(PeriodKind.LAST_QUARTER, date(2026, 2, 28), BEGINNING)
    assert found.span == Span(date(2025, 10, 1), date(2025, 12, 31))


def test_own_days_are_put_in_order_and_end_today_at_the_latest() -> None:
    own = Span(date(2027, 1, 5), date(2026, 11, 1))
    assert period_of(PeriodKind.OWN, TODAY, BEGINNING, own).span == Span(date(2026, 11, 1), TODAY)
    future = Span(TODAY + timedelta(days=3), TODAY + timedelta(days=9))
    assert period_of(PeriodKind.OWN, TODAY, BEGINNING, future).span == Span(TODAY, TODAY)


def test_a_quarter_is_drawn_in_weeks_and_more_in_months() -> None:
    quarter = period_of(PeriodKind.LAST_QUARTER, TODAY, BEGINNING)
    assert quarter.grain is Grain.WEEK
    assert quarter.buckets[0] == Span(date(2026, 7, 1), date(2026, 7, 5))
    assert quarter.buckets[1] == Span(date(2026, 7, 6), date(2026, 7, 12))
    year = period_of(PeriodKind.DAYS_365, TODAY, BEGINNING)
    assert year.grain is Grain.MONTH
    assert year.buckets[0] == Span(date(2025, 11, 24), date(2025, 11, 30))
    assert year.buckets[-1] == Span(date(2026, 11, 1), TODAY)


@given(st.sampled_from(PeriodKind), DAYS, DAYS, st.none() | st.tuples(DAYS, DAYS))
def test_no_period_reaches_beyond_today_and_its_buckets_hold_each_day_once(
    kind: PeriodKind, today: date, beginning: date, own: tuple[date, date] | None
) -> None:
    period = period_of(kind, today, beginning, None if own is None else Span(*own))
    assert period.span.first <= period.span.last <= today
    buckets = period.buckets
    assert buckets[0].first == period.span.first
    assert buckets[-1].last == period.span.last
    assert all(later.first - earlier.last == timedelta(days=1) for earlier, later in pairwise(buckets))
    assert sum(days_in(one) for one in buckets) == days_in(period.span)


@given(st.sampled_from(PeriodKind), DAYS, DAYS, DAYS)
def test_a_day_lies_in_one_bucket_or_outside_the_period(
    kind: PeriodKind, today: date, beginning: date, day: date
) -> None:
    period: Period = period_of(kind, today, beginning)
    place = bucket_of(day, period.buckets)
    assert (place is not None) == (day in period.span)
    assert place is None or day in period.buckets[place]
