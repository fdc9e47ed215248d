"""Instants and the days they belong to."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.entity import Moment, Precision, from_seconds, moment_of_day, to_seconds

BERLIN = ZoneInfo("Europe/Berlin")


@given(st.integers(min_value=-3_000_000_000, max_value=6_000_000_000))
def test_seconds_come_back_also_from_before_1970(seconds: int) -> None:
    assert to_seconds(from_seconds(seconds)) == seconds


def test_a_zone_that_nobody_knows_is_the_home_zone() -> None:
    noon = Moment(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), "Mars/Olympus", Precision.DAY)
    assert noon.day_in(BERLIN) == date(2026, 11, 24)


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 1, 1)), st.sampled_from(["UTC", "Pacific/Kiritimati"]))
def test_a_day_stays_the_day_it_was_captured_on(day: date, zone: str) -> None:
    assert moment_of_day(day, zone).day_in(BERLIN) == day
