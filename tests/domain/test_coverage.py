"""Event coverage: the worked example, the edges of the spans, what is known by its day, and properties."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.coverage import (
    WITHIN,
    Captured,
    Coverage,
    FirstFollowUp,
    MetTouch,
    Reach,
    coverage_of,
    first_follow_up,
    share,
)
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.touch import Touch
from tests.builders import BERLIN, MONDAY

HOUR = 3600
START = date(2026, 11, 20)
"""The first day of the event."""
MET = to_seconds(datetime(2026, 11, 20, 15, tzinfo=BERLIN))
"""Day −3, 15:00, as in the worked example."""
OUT, IN, MUTUAL = Direction.OUT, Direction.IN, Direction.MUTUAL


def touch(hours: float, direction: Direction = OUT, *, here: bool = False, n: int = 1, **fields: Any) -> MetTouch:
    """An interaction so many hours after the capture, known to the minute unless said otherwise."""
    at = MET + round(hours * HOUR)
    channel = fields.pop("channel", Channel.IN_PERSON if here else Channel.EMAIL)
    precise = fields.pop("precise", True)
    day = (datetime.fromtimestamp(at, BERLIN)).date()
    return MetTouch(n, here, Touch(at, day, precise, direction, channel, InteractionKind.CONTACT, **fields))


def by_day(days: int, direction: Direction = OUT, *, here: bool = False, n: int = 1) -> MetTouch:
    """An interaction known only by its day, so many days after the capture's; the instant is noon."""
    day = START + timedelta(days=days)
    at = to_seconds(datetime(day.year, day.month, day.day, 12, tzinfo=BERLIN))
    channel = Channel.IN_PERSON if here else Channel.EMAIL
    return MetTouch(n, here, Touch(at, day, False, direction, channel, InteractionKind.CONTACT))


CAPTURE = Captured(MET, START)


def judged(*touches: MetTouch, captured: Captured | None = CAPTURE, now: datetime = MONDAY) -> FirstFollowUp:
    found = first_follow_up(1, captured, touches, now, BERLIN)
    assert found is not None
    return found


def test_worked_example_c() -> None:
    """Captured at "Web Summit" −3 15:00, encounter at 14:50: nothing, 66 h so far; coverage 0 of 1."""
    found = judged(touch(-1 / 6, MUTUAL, here=True, minutes=5))
    assert (found.hours, found.entry, found.reach) == (None, None, Reach.NEVER)
    assert found.so_far == 66 * HOUR
    coverage = coverage_of([found])
    assert [len(coverage.within(reach)) for reach in WITHIN] == [0, 0, 0]
    assert coverage.of(Reach.NEVER) == (found,)
    assert coverage.median is None
    assert coverage.grey


@pytest.mark.parametrize(
    ("seconds", "reach"),
    [
        (1, Reach.DAY),
        (24 * HOUR, Reach.DAY),
        (24 * HOUR + 1, Reach.TWO_DAYS),
        (48 * HOUR, Reach.TWO_DAYS),
        (48 * HOUR + 1, Reach.WEEK),
        (168 * HOUR, Reach.WEEK),
        (168 * HOUR + 1, Reach.LATER),
    ],
)
def test_the_spans_include_their_end(seconds: int, reach: Reach) -> None:
    found = judged(touch(seconds / HOUR, n=7), now=MONDAY + timedelta(days=30))
    assert (found.reach, found.seconds, found.entry) == (reach, seconds, 7)


def test_hours_are_elapsed_time_when_the_clock_goes_back() -> None:
    at = to_seconds(datetime(2026, 10, 24, 15, tzinfo=BERLIN))
    day = date(2026, 10, 25)
    same_clock = to_seconds(datetime(2026, 10, 25, 15, tzinfo=BERLIN))
    answer = MetTouch(1, False, Touch(same_clock, day, True, OUT, Channel.EMAIL, InteractionKind.CONTACT))
    found = judged(answer, captured=Captured(at, date(2026, 10, 24)))
    assert (found.hours, found.reach) == (25, Reach.TWO_DAYS)


@pytest.mark.parametrize("hours", [-24, -3, -1 / 6, 0, 2, 8])
def test_the_captures_own_encounter_never_counts_whenever_it_was_saved(hours: float) -> None:
    assert judged(touch(hours, MUTUAL, here=True)).reach is Reach.NEVER
    assert judged(by_day(0, MUTUAL, here=True)).reach is Reach.NEVER


def test_meeting_again_on_the_next_day_of_the_event_is_a_follow_up() -> None:
    assert judged(touch(20, MUTUAL, here=True)).hours == 20
    assert judged(by_day(1, MUTUAL, here=True)).reach is Reach.BY_DAY


def test_a_second_encounter_at_the_event_is_a_follow_up() -> None:
    found = judged(touch(-1 / 6, MUTUAL, here=True, n=1), touch(20, MUTUAL, here=True, n=2))
    assert (found.hours, found.entry) == (20, 2)


def test_a_mail_that_names_the_event_is_no_encounter() -> None:
    assert judged(touch(5, here=True, channel=Channel.EMAIL)).hours == 5


@pytest.mark.parametrize(
    "other",
    [touch(-48), touch(0), touch(5, IN), touch(5, bulk=True), touch(80), by_day(4), by_day(-1)],
    ids=["before", "at the capture", "theirs", "bulk", "future", "future day", "day before"],
)
def test_what_does_not_count(other: MetTouch) -> None:
    assert judged(other).reach is Reach.NEVER


def test_what_is_known_by_its_day_is_a_follow_up_without_hours() -> None:
    for days in (0, 1, 3):
        found = judged(by_day(days, n=4))
        assert (found.reach, found.hours, found.entry) == (Reach.BY_DAY, None, 4)
        assert found.day == START + timedelta(days=days)
    coverage = coverage_of([judged(by_day(1))])
    assert (coverage.median, len(coverage.of(Reach.NEVER)), len(coverage.within(Reach.WEEK))) == (None, 0, 0)


def test_a_later_minute_bounds_what_is_known_by_its_day() -> None:
    """On Saturday, some time, and on Sunday at noon: within 48 hours at the latest, but the hours are not known."""
    found = judged(by_day(1, n=1), touch(45, n=2))
    assert (found.reach, found.hours, found.entry) == (Reach.TWO_DAYS, None, 1)
    late = judged(by_day(1, n=1), touch(20 * 24, n=2), now=MONDAY + timedelta(days=30))
    assert (late.reach, late.hours, late.entry) == (Reach.BY_DAY, None, 1)
    same_day = judged(by_day(0, n=1), touch(5, n=2))
    assert (same_day.reach, same_day.hours, same_day.entry) == (Reach.DAY, 5, 2)


def test_somebody_known_before_was_met_with_the_first_encounter_there() -> None:
    meeting = touch(2, MUTUAL, here=True)
    for captured in (None, Captured(MET - 400 * 24 * HOUR, START)):
        found = judged(touch(-24 * 100, n=3), meeting, touch(12, n=9), captured=captured)
        assert (found.met_at, found.hours, found.entry) == (MET + 2 * HOUR, 10, 9)
        only_day = judged(by_day(0, MUTUAL, here=True), touch(12, n=9), captured=captured)
        assert (only_day.met_at, only_day.reach, only_day.entry) == (None, Reach.BY_DAY, 9)


def test_nobody_is_met_in_the_future() -> None:
    assert first_follow_up(1, None, [touch(-5)], MONDAY, BERLIN) is None
    assert first_follow_up(1, None, [touch(100, MUTUAL, here=True)], MONDAY, BERLIN) is None
    later = Captured(to_seconds(MONDAY) + 1, MONDAY.date() + timedelta(days=1))
    assert first_follow_up(1, later, [], MONDAY, BERLIN) is None


def test_the_median_has_those_never_followed_up_last() -> None:
    def median(*hours: float | None) -> Fraction | None:
        return coverage_of(_found(h) for h in hours).median

    assert median(5) == 5
    assert median(5, 8) == Fraction(13, 2)
    assert median(5, 8, None) == 8
    assert median(5, None) is None
    assert median(5, 8, None, None) is None
    assert median(5, None, None) is None
    assert median() is None
    assert share(0, 0) is None
    assert share(1, 8) == Fraction(25, 2)


def _found(hours: float | None) -> FirstFollowUp:
    return judged() if hours is None else judged(touch(hours))


TOUCHES = st.lists(
    st.one_of(
        st.builds(
            touch,
            st.integers(-200, 66),
            st.sampled_from(Direction),
            here=st.booleans(),
            bulk=st.booleans(),
            channel=st.sampled_from(Channel),
        ),
        st.builds(by_day, st.integers(-5, 3), st.sampled_from(Direction), here=st.booleans()),
    ),
    max_size=8,
).map(lambda found: [one._replace(id=n) for n, one in enumerate(found, 1)])
CAPTURED = st.one_of(st.none(), st.integers(-10, 60).map(lambda hours: Captured(MET + hours * HOUR, START)))


def _same(one: FirstFollowUp | None) -> Any:
    """Everything but which of two alike it was."""
    return one and (one.met_day, one.met_at, one.reach, one.day, one.seconds, one.so_far)


@given(CAPTURED, TOUCHES, st.randoms())
def test_the_order_of_entry_changes_nothing(captured: Captured | None, touches: list[MetTouch], random: Random) -> None:
    found = first_follow_up(1, captured, touches, MONDAY, BERLIN)
    ids = [one.id for one in touches]
    random.shuffle(ids)
    shuffled = [one._replace(id=n) for n, one in zip(ids, touches, strict=True)]
    random.shuffle(shuffled)
    assert _same(first_follow_up(1, captured, shuffled, MONDAY, BERLIN)) == _same(found)


@given(CAPTURED, TOUCHES)
def test_what_is_said_is_borne_out_by_an_entry(captured: Captured | None, touches: list[MetTouch]) -> None:
    found = first_follow_up(1, captured, touches, MONDAY, BERLIN)
    if found is None:
        return
    by_id = {one.id: one.touch for one in touches}
    assert (found.entry is None) == (found.reach is Reach.NEVER)
    if found.entry is None:
        assert found.seconds is None
        assert (found.so_far is None) == (found.met_at is None)
        return
    entry = by_id[found.entry]
    assert entry.direction is not IN
    assert not entry.bulk
    assert found.met_day <= entry.day == found.day
    if found.seconds is not None and found.met_at is not None:
        assert entry.precise
        assert entry.at - found.met_at == found.seconds > 0
    assert (found.reach is Reach.BY_DAY) <= (found.seconds is None)


@given(CAPTURED, TOUCHES, st.integers(1, 66))
def test_another_message_never_makes_it_worse(captured: Captured | None, touches: list[MetTouch], hours: int) -> None:
    """One more mail moves nobody to a longer span."""
    order: Sequence[Reach] = [*WITHIN, Reach.BY_DAY, Reach.LATER, Reach.NEVER]
    before = first_follow_up(1, captured, touches, MONDAY, BERLIN)
    after = first_follow_up(1, captured, [*touches, touch(hours, n=99)], MONDAY, BERLIN)
    if before is None or after is None:
        assert before is after
        return
    assert order.index(after.reach) <= order.index(before.reach)


@given(st.lists(st.one_of(st.none(), st.integers(1, 66))), st.randoms())
def test_the_spans_hold_each_other_and_everybody_is_counted_once(hours: list[int | None], random: Random) -> None:
    people = [_found(h) for h in hours]
    shuffled = list(people)
    random.shuffle(shuffled)
    coverage = coverage_of(people)
    assert coverage.median == coverage_of(shuffled).median
    sizes = [len(coverage.within(reach)) for reach in WITHIN]
    assert sizes == sorted(sizes)
    assert sum(len(coverage.of(reach)) for reach in Reach) == len(people)
    assert coverage.of(Reach.NEVER) == Coverage(coverage.people[len(people) - hours.count(None) :]).people
    expected = sorted(h for h in hours if h is not None)
    if len(expected) > len(hours) / 2:
        assert coverage.median is not None
        assert expected[0] <= coverage.median <= expected[-1]
