"""Which backups are kept, as a property of any history."""

from datetime import UTC, date, datetime, timedelta
from pathlib import PurePath
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.backup import Backup, Reason
from ror_desktop.domain.retention import kept, superfluous

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
PLENTY = 1 << 50


def backup(age: timedelta, reason: Reason = Reason.TIMER, size: int = 1, good: bool = True, number: int = 0) -> Backup:
    path = PurePath(f"my-{age.total_seconds()}-{number}.ror-backup")
    return Backup(path, reason, NOW - age, size, 1, "", 0, {}, good)


histories = st.lists(
    st.builds(
        backup,
        st.timedeltas(timedelta(0), timedelta(days=800)),
        st.sampled_from([Reason.TIMER, Reason.QUIT, Reason.MIGRATION]),
        st.integers(1, 2000),
        st.booleans(),
        st.integers(0, 10**9),
    ),
    max_size=60,
    unique_by=lambda b: b.path,
)
sizes = st.integers(1, 2000)
spaces = st.integers(0, 10**6)


def every(hours: int, days: int) -> list[Backup]:
    return [backup(timedelta(hours=h)) for h in range(0, days * 24, hours)]


@given(histories, sizes, spaces)
def test_it_is_a_choice_and_nothing_is_told_twice(history: list[Backup], size: int, free: int) -> None:
    keep = kept(history, NOW, BERLIN, size, free)
    gone = superfluous(history, NOW, BERLIN, size, free)
    assert sorted(map(repr, keep + gone)) == sorted(map(repr, history))


@given(histories, sizes, spaces)
def test_never_fewer_than_three_good_ones(history: list[Backup], size: int, free: int) -> None:
    good = sorted((b for b in history if b.good), key=lambda b: b.made_at, reverse=True)
    assert len([b for b in kept(history, NOW, BERLIN, size, free) if b.good]) >= min(3, len(good))
    if good:
        assert good[0].made_at == max(b.made_at for b in kept(history, NOW, BERLIN, size, free) if b.good)


@given(histories, sizes, spaces)
def test_never_more_than_the_space_allows(history: list[Backup], size: int, free: int) -> None:
    keep = kept(history, NOW, BERLIN, size, free)
    three = sum(b.size for b in [b for b in keep if b.good][:3])
    assert sum(b.size for b in keep) <= max(three, min(10 * size, free // 10))


@given(histories, sizes, spaces)
def test_thinning_twice_is_thinning_once(history: list[Backup], size: int, free: int) -> None:
    once = kept(history, NOW, BERLIN, size, free)
    assert kept(once, NOW, BERLIN, size, free) == once


@given(histories)
def test_with_room_enough_recent_ones_and_migrations_stay(history: list[Backup]) -> None:
    keep = kept(history, NOW, BERLIN, PLENTY, PLENTY)
    for one in history:
        age = NOW - one.made_at
        if age <= timedelta(days=2) or (one.reason is Reason.MIGRATION and age <= timedelta(days=365)):
            assert one in keep


def test_two_years_of_half_hours_become_days_weeks_and_months() -> None:
    keep = kept(every(1, 730), NOW, BERLIN, PLENTY, PLENTY)
    ages = [(NOW - b.made_at) for b in keep]
    assert len([a for a in ages if a <= timedelta(days=2)]) == 49
    days = {(NOW - a).astimezone(BERLIN).date() for a in ages}
    assert len(days & {(NOW - timedelta(days=n)).astimezone(BERLIN).date() for n in range(12)}) == 12
    assert (NOW - max(ages)).astimezone(BERLIN).date() == date(2026, 3, 31)
    assert len(keep) < 49 + 12 + 10 + 9


def test_the_last_of_a_day_in_the_home_zone_is_the_one_that_stays() -> None:
    late = backup(NOW - datetime(2026, 11, 10, 22, 30, tzinfo=UTC))
    next_day = backup(NOW - datetime(2026, 11, 10, 23, 30, tzinfo=UTC))
    assert set(kept([late, next_day], NOW, BERLIN, PLENTY, PLENTY)) == {late, next_day}
    many = [backup(timedelta(days=n)) for n in range(3, 8)]
    same_day = backup(NOW - datetime(2026, 11, 10, 21, 30, tzinfo=UTC))
    assert same_day not in kept([*many, late, next_day, same_day], NOW, BERLIN, PLENTY, PLENTY)


def test_where_room_is_short_days_weeks_and_months_are_served_in_turn() -> None:
    keep = kept(every(12, 300), NOW, BERLIN, 1, PLENTY)
    ages = sorted((NOW - b.made_at).days for b in keep)
    assert len(keep) == 10
    assert max(ages) > 60


def test_those_of_a_time_to_come_are_the_first_to_go() -> None:
    today = [backup(timedelta(hours=n)) for n in range(3)]
    to_come = [backup(timedelta(days=-300 - n)) for n in range(3)]
    assert kept([*today, *to_come], NOW, BERLIN, 1, 0) == today
