"""The rules of touch, against the worked examples of the measures and as properties."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.entity import Moment, moment_of_day
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft, InteractionKind
from ror_desktop.domain.touch import (
    ANSWERED_WITHIN,
    Outreach,
    Touch,
    Wait,
    exchange_of,
    in_time,
    months_of,
    parted,
    summary_of,
    touch_of,
    waiting_since,
)

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 9, tzinfo=BERLIN)


def on(days: int, direction: str, channel: str = "email", at: str = "10:00", **fields: object) -> Touch:
    """An interaction so many days from the Monday of the examples, at a wall-clock time in Berlin."""
    hour, minute = map(int, at.split(":"))
    moment = (NOW + timedelta(days=days)).replace(hour=hour, minute=minute)
    kind = InteractionKind(fields.pop("kind", "contact"))
    draft = InteractionDraft(
        Moment(moment.astimezone(UTC), BERLIN.key), Channel(channel), Direction(direction), kind, **fields
    )
    return touch_of(draft, BERLIN)


EXAMPLE_A = [
    on(-160, "out"),
    on(-159, "in"),
    on(-128, "in", "call"),
    on(-127, "out"),
    on(-95, "mutual", "in_person"),
    on(-66, "out"),
    on(-65, "in", at="09:00"),
    on(-33, "in", "message", at="08:00"),
    on(-33, "out", "message", at="11:00"),
    on(-12, "out", "call", kind="ask"),
    on(-11, "in"),
]


def test_example_a() -> None:
    found = summary_of(EXAMPLE_A, NOW, BERLIN)
    assert found.touched_day == found.heard_day == date(2026, 11, 12)
    assert found.first_day == date(2026, 6, 16)
    assert found.waiting_since is None
    assert waiting_since(EXAMPLE_A[:8]) == EXAMPLE_A[7].at


def test_example_b_bulk_is_never_a_touch() -> None:
    touches = [on(-250, "mutual", "in_person"), *(on(-2 - 7 * k, "out", bulk=True) for k in range(30))]
    assert summary_of(touches, NOW, BERLIN).touched_day == date(2026, 3, 18)


def test_example_e_last_heard() -> None:
    days = (-3, -10, -18, -40, -55, -70, -90, -110, -120, -150)
    found = summary_of([*(on(d, "out") for d in days), on(-149, "in")], NOW, BERLIN)
    assert found.heard_day == date(2026, 6, 27)
    assert found.touched_day == date(2026, 11, 20)


def test_the_day_depends_on_the_home_zone() -> None:
    touch = InteractionDraft(Moment(datetime(2026, 10, 24, 21, 30, tzinfo=UTC)))
    now = datetime(2026, 10, 24, 22, 10, tzinfo=UTC)
    for zone, days in (("Europe/Berlin", 1), ("America/Chicago", 0)):
        home = ZoneInfo(zone)
        last = summary_of([touch_of(touch, home)], now, home).touched_day
        assert last is not None
        assert (now.astimezone(home).date() - last).days == days


def test_a_day_stays_that_day_in_every_home_zone() -> None:
    draft = InteractionDraft(moment_of_day(date(2026, 11, 20), "Pacific/Honolulu"))
    for zone in ("Pacific/Auckland", "Europe/Berlin", "Pacific/Honolulu"):
        home = ZoneInfo(zone)
        assert summary_of([touch_of(draft, home)], NOW, home).touched_day == date(2026, 11, 20)


def test_what_is_known_by_its_day_counts_from_that_day_on() -> None:
    today = touch_of(InteractionDraft(moment_of_day(date(2026, 11, 23), BERLIN.key)), BERLIN)
    tomorrow = touch_of(InteractionDraft(moment_of_day(date(2026, 11, 24), BERLIN.key)), BERLIN)
    found = summary_of([today, tomorrow], NOW, BERLIN)
    assert found.touched_day == date(2026, 11, 23)
    assert found.future_at == int(datetime(2026, 11, 24, tzinfo=BERLIN).timestamp())


def test_waiting_begins_with_the_first_unanswered_message() -> None:
    first, second = on(-3, "in"), on(-2, "in")
    assert waiting_since([second, first]) == first.at
    assert waiting_since([first, second, on(-1, "out", "call")]) is None
    assert waiting_since([first, on(-2, "mutual", "in_person"), on(-1, "in", "social")]) == on(-1, "in", "social").at


def test_an_answer_to_my_outreach_does_not_wait_unless_it_came_late_or_is_marked() -> None:
    assert waiting_since([on(-10, "out"), on(-3, "in")]) is None
    assert waiting_since([on(-10, "out"), on(-3, "in", at="10:01")]) == on(-3, "in", at="10:01").at
    assert waiting_since([on(-10, "out"), on(-9, "in", needs_answer=True)]) == on(-9, "in").at
    assert waiting_since([on(-10, "out"), on(-9, "in"), on(-8, "in")]) == on(-8, "in").at


def test_calls_and_messages_marked_as_needing_no_answer_do_not_wait() -> None:
    assert waiting_since([on(-1, "in", "call"), on(-1, "in", needs_answer=False)]) is None
    assert waiting_since([on(-1, "in", "call", needs_answer=True)]) == on(-1, "in").at


def test_a_day_without_a_time_ends_a_wait_but_none_is_counted_from_it() -> None:
    by_day = touch_of(InteractionDraft(moment_of_day(date(2026, 11, 20), "UTC"), Channel.EMAIL, Direction.IN), BERLIN)
    assert waiting_since([by_day]) is None
    assert waiting_since([on(-5, "in"), by_day._replace(direction=Direction.OUT)]) is None


def test_at_the_same_instant_in_comes_before_out() -> None:
    assert waiting_since([on(-1, "out"), on(-1, "in")]) is None


def by_day(days: int, direction: str) -> Touch:
    """An e-mail of which only the day is known."""
    day = (NOW + timedelta(days=days)).date()
    return touch_of(InteractionDraft(moment_of_day(day, BERLIN.key), Channel.EMAIL, Direction(direction)), BERLIN)


def test_outreaches_of_example_a() -> None:
    found = exchange_of(EXAMPLE_A)
    assert found.outreaches == [Outreach(0, [], 1), Outreach(3), Outreach(5, [], 6), Outreach(9, [], 10)]
    assert found.waits == [Wait(7, 8)]


def test_later_ones_of_mine_belong_to_an_outreach_for_seven_days() -> None:
    touches = [on(-20, "out"), on(-13, "out"), on(-13, "out", at="10:01"), on(-12, "in")]
    assert exchange_of(touches).outreaches == [Outreach(0, [1]), Outreach(2, [], 3)]


def test_a_message_known_by_its_day_can_be_answered_though_no_hours_are_counted() -> None:
    found = exchange_of([by_day(-5, "in"), on(-4, "out"), on(-3, "in")])
    assert found.outreaches == []
    assert found.waits == [Wait(2)]
    assert exchange_of([by_day(-5, "in"), on(-4, "in"), on(-3, "out")]).waits == [Wait(1, 2, whole=False)]


def test_seven_days_are_days_where_an_hour_is_not_known() -> None:
    assert exchange_of([by_day(-20, "out"), on(-13, "in", at="18:00")]).outreaches == [Outreach(0, [], 1)]
    assert exchange_of([on(-20, "out", at="08:00"), by_day(-13, "in")]).outreaches == [Outreach(0, [], 1)]
    assert exchange_of([by_day(-20, "out"), on(-12, "in", at="01:00")]).outreaches == [Outreach(0)]


def test_counters_of_a_month() -> None:
    months = months_of([on(-1, "in", minutes=5), on(-1, "out", kind="help"), on(-2, "mutual", kind="ask")])
    month = months["2026-11", Channel.EMAIL]
    assert (len(month.days), month.incoming, month.outgoing, month.mutual) == (2, 1, 1, 1)
    assert (month.gives, month.asks, month.minutes, month.unmeasured) == (1, 1, 5, 2)


touches = st.builds(
    lambda hours, precise, direction, channel, bulk, mark: touch_of(
        InteractionDraft(
            Moment((NOW + timedelta(hours=hours)).astimezone(UTC))
            if precise
            else moment_of_day((NOW + timedelta(hours=hours)).date(), "Asia/Tokyo"),
            channel,
            direction,
            bulk=bulk,
            needs_answer=mark,
        ),
        BERLIN,
    ),
    st.integers(-400, 60),
    st.booleans(),
    st.sampled_from(Direction),
    st.sampled_from(Channel),
    st.booleans(),
    st.sampled_from([None, True, False]),
)


@given(st.lists(touches, max_size=12), st.randoms())
def test_the_order_of_entry_changes_nothing(some: list[Touch], random: object) -> None:
    shuffled = list(some)
    random.shuffle(shuffled)
    assert summary_of(shuffled, NOW, BERLIN) == summary_of(some, NOW, BERLIN)


@given(st.lists(touches, max_size=12))
def test_bulk_and_future_count_for_nothing_now(some: list[Touch]) -> None:
    real = [t for t in some if not t.bulk]
    counted, future = parted(real, NOW, BERLIN)
    found = summary_of(some, NOW, BERLIN)
    without = summary_of(counted, NOW, BERLIN)
    assert (found.touched_day, found.waiting_since, found.first_at) == (
        without.touched_day,
        without.waiting_since,
        without.first_at,
    )
    assert (found.future_at is None) == (not future)
    if found.future_at is not None:
        later = datetime.fromtimestamp(found.future_at, UTC)
        assert later > NOW
        assert len(parted(real, later, BERLIN)[0]) > len(counted)


@given(st.lists(touches, max_size=12))
def test_whoever_waits_was_heard_and_nothing_of_mine_followed(some: list[Touch]) -> None:
    counted, _future = parted([t for t in some if not t.bulk], NOW, BERLIN)
    since = waiting_since(counted)
    if since is not None:
        assert any(t.at == since and t.direction is Direction.IN and t.precise for t in counted)
        assert not any(t.at >= since and t.direction is not Direction.IN for t in counted)
    else:
        end = max((t.at for t in counted), default=0)
        met = on(0, "mutual")._replace(at=end + 1)
        assert waiting_since([*counted, met, on(0, "in")._replace(at=end + 2)]) == end + 2


@given(st.lists(touches, max_size=14))
def test_an_exchange_names_each_touch_once_and_in_the_order_of_time(some: list[Touch]) -> None:
    counted, _future = parted([t for t in some if not t.bulk], NOW, BERLIN)
    found = exchange_of(counted)
    mine = [place for one in found.outreaches for place in (one.begun, *one.nudges)]
    assert len(mine) == len(set(mine))
    for outreach in found.outreaches:
        assert all(counted[place].direction is Direction.OUT for place in (outreach.begun, *outreach.nudges))
        if outreach.answered is not None:
            assert counted[outreach.answered].direction is not Direction.OUT
            assert in_time(counted[outreach.begun], counted[outreach.answered], ANSWERED_WITHIN)
    for wait in found.waits:
        assert counted[wait.begun].direction is Direction.IN
        assert counted[wait.begun].precise
        assert wait.ended is None or counted[wait.ended].at >= counted[wait.begun].at
        assert wait.ended is not None or wait is found.waits[-1]


@given(st.lists(touches.filter(lambda t: not t.bulk), max_size=14), st.randoms())
def test_an_exchange_does_not_depend_on_the_order_of_entry(some: list[Touch], random: object) -> None:
    shuffled = list(some)
    random.shuffle(shuffled)

    def told(touches: list[Touch]) -> list[object]:
        found = exchange_of(touches)
        waits = [(touches[w.begun].at, w.ended is None or touches[w.ended].at, w.whole) for w in found.waits]
        return [waits, [(touches[o.begun].at, o.answered is None, len(o.nudges)) for o in found.outreaches]]

    assert told(shuffled) == told(some)
