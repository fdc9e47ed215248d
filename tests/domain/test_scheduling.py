"""Moving by keys: along the clock on the wall, within the day; and where a time of another zone stands at home."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.followup import FollowUpDraft, at_home, kept_zone
from ror_desktop.domain.scheduling import MORNING, shifted

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 10, 25)
"""The clocks go back in Berlin: the day has 25 hours."""

clock_times = st.builds(time, st.integers(0, 23), st.integers(0, 59))


def draft(at: time | None = None, zone: str = "Europe/Berlin", day: date = DAY) -> FollowUpDraft:
    return FollowUpDraft("Call", day, at, zone if at else "", promised=True)


@pytest.mark.parametrize(
    ("at", "minutes", "then"),
    [
        (time(10), 30, time(10, 30)),
        (time(10), -30, time(9, 30)),
        (time(0, 15), -30, None),
        (time(23, 15), 30, time(23, 30)),
        (time(23, 45), 30, time(23, 45)),
        (None, 30, MORNING),
        (None, -30, None),
    ],
)
def test_minutes_stay_within_the_day(at: time | None, minutes: int, then: time | None) -> None:
    moved = shifted(draft(at), 0, minutes, "Europe/Berlin")
    assert (moved.due_day, moved.due_time) == (DAY, then)
    assert bool(moved.zone) == (then is not None)


@given(clock_times | st.none(), st.integers(-60, 60))
def test_a_day_later_it_is_the_same_hour_of_its_zone(at: time | None, days: int) -> None:
    moved = shifted(draft(at, "America/Chicago"), days, 0, "Europe/Berlin")
    assert moved == draft(at, "America/Chicago", DAY + timedelta(days=days))


@given(clock_times, st.integers(-3, 3))
def test_at_home_ten_is_ten_on_a_day_of_25_hours_too(at: time, days: int) -> None:
    day = DAY + timedelta(days=days)
    assert at_home(draft(at, day=day), BERLIN) == (day, at)


@pytest.mark.parametrize(
    ("at", "zone", "day", "here"),
    [
        (time(10), "America/Chicago", date(2026, 11, 24), (date(2026, 11, 24), time(17))),
        (time(10), "America/Chicago", date(2026, 10, 28), (date(2026, 10, 28), time(16))),
        (time(20), "America/Chicago", date(2026, 11, 24), (date(2026, 11, 25), time(3))),
        (time(6), "Asia/Tokyo", date(2026, 11, 24), (date(2026, 11, 23), time(22))),
        (time(9), "Nowhere/Land", date(2026, 11, 24), (date(2026, 11, 24), time(9))),
        (None, "", date(2026, 11, 24), (date(2026, 11, 24), None)),
    ],
)
def test_another_zone_stands_at_the_hour_at_home(
    at: time | None, zone: str, day: date, here: tuple[date, time | None]
) -> None:
    assert at_home(draft(at, zone, day), BERLIN) == here


zones = st.sampled_from(["America/Chicago", "Asia/Tokyo", "Europe/Berlin", "Nowhere/Land"])


@given(clock_times, zones, st.integers(-60, 60))
def test_what_is_moved_by_days_on_the_clock_at_home_keeps_its_own(at: time, zone: str, days: int) -> None:
    old = draft(at, zone)
    here = at_home(old, BERLIN)
    shown = draft(here.at, BERLIN.key, here.day + timedelta(days=days))
    assert kept_zone(shown, old, BERLIN) == draft(at, zone, DAY + timedelta(days=days))


def test_another_time_typed_at_home_is_one_of_the_home_zone() -> None:
    old, new = draft(time(10), "America/Chicago"), draft(time(10), BERLIN.key)
    assert kept_zone(new, old, BERLIN) == new
    assert kept_zone(draft(), old, BERLIN) == draft()
