"""Follow-ups: the instant of a wall-clock time over zones and clock changes, and what the next one is counted from."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.followup import FollowUpDraft, RecurFrom, at_home, counted_from, day_there, instant_of
from ror_desktop.domain.recurrence import next_occurrence

BERLIN, CHICAGO = ZoneInfo("Europe/Berlin"), ZoneInfo("America/Chicago")
ZONES = st.sampled_from(
    [
        "Europe/Berlin",
        "America/Chicago",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Africa/Casablanca",
        "America/Santiago",
        "Pacific/Apia",
        "UTC",
    ]
)
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def at(day: date, clock: time | None, zone: str = "Europe/Berlin") -> FollowUpDraft:
    return FollowUpDraft("Call", day, clock, zone if clock else "")


@pytest.mark.parametrize(
    ("day", "clock", "instant"),
    [
        (date(2027, 3, 28), time(1, 59), datetime(2027, 3, 28, 0, 59, tzinfo=UTC)),
        (date(2027, 3, 28), time(2, 30), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),  # skipped: rung at 03:30
        (date(2027, 3, 28), time(3, 0), datetime(2027, 3, 28, 1, 0, tzinfo=UTC)),
        (date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # comes twice: the first
        (date(2026, 10, 25), time(3, 0), datetime(2026, 10, 25, 2, 0, tzinfo=UTC)),
        (date(2026, 10, 25), None, datetime(2026, 10, 24, 22, 0, tzinfo=UTC)),
    ],
)
def test_the_days_on_which_the_clock_changes(day: date, clock: time | None, instant: datetime) -> None:
    assert instant_of(at(day, clock), CHICAGO if clock else BERLIN) == instant


@given(ZONES, DAYS, TIMES)
def test_a_wall_clock_time_keeps_its_hour(zone: str, day: date, clock: time) -> None:
    """Read back in its zone it is the same time of the same day, or in a gap the time moved on by the gap."""
    back = instant_of(at(day, clock, zone), CHICAGO).astimezone(ZoneInfo(zone))
    shown = datetime.combine(day, clock)
    if back.replace(tzinfo=None, fold=0) != shown:
        before = datetime.combine(day, clock, tzinfo=ZoneInfo(zone))
        gap = before.replace(fold=0).utcoffset(), before.replace(fold=1).utcoffset()
        assert gap[0] is not None
        assert gap[1] is not None
        assert gap[1] > gap[0] or zone == "Pacific/Apia", "only where the clock was put forward"
        assert back.replace(tzinfo=None, fold=0) - shown == abs(gap[1] - gap[0])
    assert back.fold == 0, "the first of two"


@given(ZONES, DAYS, TIMES, st.integers(1, 400))
def test_the_same_time_of_a_later_day_comes_later_and_at_the_same_hour(
    zone: str, day: date, clock: time, ahead: int
) -> None:
    first, later = at(day, clock, zone), at(day + timedelta(days=ahead), clock, zone)
    assert instant_of(first, BERLIN) < instant_of(later, BERLIN)


@given(ZONES, ZONES, DAYS, TIMES)
def test_what_is_said_is_what_the_clock_here_shows_when_it_rings(zone: str, home: str, day: date, clock: time) -> None:
    draft, here = at(day, clock, zone), ZoneInfo(home)
    rings = instant_of(draft, here).astimezone(here)
    said = at_home(draft, here)
    if zone == home:  # in a gap of spring the time on the wall is said, and the reminder rings when it is over
        assert said == (day, clock)
    else:
        assert said == (rings.date(), rings.time().replace(fold=0))


@given(ZONES, DAYS)
def test_without_a_time_it_is_the_first_moment_of_the_day_at_home(zone: str, day: date) -> None:
    home = ZoneInfo(zone)
    instant = instant_of(at(day, None), home)
    assert (instant - timedelta(seconds=1)).astimezone(home).date() < day
    assert instant.astimezone(home).date() >= day


def test_a_zone_that_nobody_knows_is_the_home_zone() -> None:
    odd = FollowUpDraft("Call", date(2026, 11, 24), time(10), "Mars/Olympus")
    assert instant_of(odd, BERLIN) == datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


TUESDAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("due", "done", "recur_from", "following"),
    [
        (TUESDAY, TUESDAY, RecurFrom.DUE, date(2026, 12, 8)),
        (date(2026, 12, 3), date(2026, 12, 3), RecurFrom.DUE, date(2026, 12, 8)),  # snoozed: Tuesdays stay Tuesdays
        (date(2026, 11, 30), date(2026, 11, 30), RecurFrom.DUE, date(2026, 12, 8)),  # brought forward
        (date(2026, 12, 20), date(2026, 12, 5), RecurFrom.DUE, date(2026, 12, 22)),  # done before the day it was put to
        (TUESDAY, date(2026, 12, 17), RecurFrom.DUE, date(2026, 12, 22)),
        (TUESDAY, date(2026, 12, 17), RecurFrom.DONE, date(2026, 12, 24)),
    ],
)
def test_what_the_next_one_is_counted_from(due: date, done: date, recur_from: RecurFrom, following: date) -> None:
    draft = FollowUpDraft("Call", due, recurrence="FREQ=WEEKLY", recur_from=recur_from)
    count = counted_from(draft, TUESDAY, done)
    found = next_occurrence(draft.recurrence, count.start, count.after)
    assert found is not None
    assert found.day == following


@given(ZONES, ZONES, DAYS, TIMES, DAYS)
def test_on_the_day_there_it_is_at_its_time_on_the_day_here(
    zone: str, home: str, day: date, clock: time, wanted: date
) -> None:
    draft = FollowUpDraft("Call", day, clock, zone)
    there = day_there(draft, wanted, ZoneInfo(home))
    shown = at_home(replace(draft, due_day=there), ZoneInfo(home)).day
    assert abs((shown - wanted).days) <= 1
    if shown != wanted:  # the clocks change between: no day there is at that time on the day here
        around = [at_home(replace(draft, due_day=there + timedelta(days=n)), ZoneInfo(home)).day for n in (-1, 0, 1)]
        assert wanted not in around


def test_until_the_18th_here_is_the_17th_there() -> None:
    chicago = FollowUpDraft("Call", date(2026, 11, 26), time(23), "America/Chicago")
    assert day_there(chicago, date(2026, 11, 18), BERLIN) == date(2026, 11, 17)
    assert day_there(replace(chicago, due_time=None, zone=""), date(2026, 11, 18), BERLIN) == date(2026, 11, 18)
