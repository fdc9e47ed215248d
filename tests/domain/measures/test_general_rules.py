"""The rules that hold for all measures, over interactions of any kind.

Order does not matter, bulk and future never count, ten on one day are one day, unknown is never 0, a touch today makes
nobody more overdue, hours and days hold across clock changes and zones.
"""

import dataclasses
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.entity import Moment, moment_of_day, to_seconds
from ror_desktop.domain.interaction import Channel, Direction, Interaction, InteractionDraft
from ror_desktop.domain.measures import rhythm
from ror_desktop.domain.measures.inputs import Present, counted, seen_of
from ror_desktop.domain.measures.measure import Measure, Unit, at_least, at_most
from ror_desktop.domain.measures.profile import ContactFacts, ContactMeasures, measures_of
from ror_desktop.domain.measures.pulse import Part
from ror_desktop.domain.measures.reciprocity import answered_outreach, my_answer_time
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from ror_desktop.domain.touch import waiting_since
from tests.domain.measures import neighbours
from tests.domain.measures.people import BERLIN, CONSTANTS, PRESENT, TODAY, day
from tests.domain.measures.strategies import DRAFTS, LISTS, numbered

CADENCE = 30
ADDED = day(-300)
RETURNS = st.lists(
    st.builds(lambda days, kind: Return(1, 1, ReturnDraft(day(days), kind)), st.integers(-500, 20),
              st.sampled_from(ReturnKind)), max_size=4,
)  # fmt: skip
PRESENTS = st.builds(
    lambda seconds, zone: Present(PRESENT.now + timedelta(seconds=seconds), ZoneInfo(zone)),
    st.integers(0, 400 * 86_400),
    st.sampled_from(["Europe/Berlin", "America/Chicago", "Pacific/Auckland"]),
)


def everything(
    drafts: list[InteractionDraft], returns: list[Return] = (), present: Present = PRESENT
) -> ContactMeasures:
    """All measures of somebody whose interactions were entered in this order."""
    seen = [seen_of(Interaction(number, 1, draft), present.home) for number, draft in enumerate(drafts, 1)]
    found = counted(seen, present)
    anchor = max((one.touch.day for one in found), default=ADDED)
    due = rhythm.due(neighbours.due_ratio(anchor, CADENCE, present.today), anchor, CADENCE, found)
    kept = neighbours.follow_through([], present, CONSTANTS)
    return measures_of(ContactFacts(interactions=seen, returns=returns), due, kept, present, CONSTANTS)


def measures_in(found: ContactMeasures) -> dict[str, Measure]:
    """Every measure by name."""
    named = {field.name: getattr(found, field.name) for field in dataclasses.fields(found)}
    named |= {"my_answer_time": found.my_answer_time.median, "pulse": found.pulse.measure}
    return {name: one for name, one in named.items() if isinstance(one, Measure)}


def said(found: ContactMeasures) -> dict[str, object]:
    """What is said, but for the ids of the entries, which depend on the order in which they were entered."""
    values: dict[str, object] = {
        name: (one.value, one.count, one.sides, one.sentence.plain()) for name, one in measures_in(found).items()
    }
    answers = found.my_answer_time
    values["rest"] = (
        answers.in_target,
        answers.waiting_since,
        [(badge.kind, [reason.plain() for reason in badge.reasons]) for badge in found.badges],
        found.standing.step,
        found.standing.sentence.plain(),
        [(move.day, move.after) for move in found.moves],
        found.pulse.parts,
    )
    return values


@given(LISTS, RETURNS, st.randoms())
def test_the_order_of_entry_changes_nothing(
    drafts: list[InteractionDraft], returns: list[Return], random: object
) -> None:
    found = said(everything(drafts, returns))
    random.shuffle(drafts)
    random.shuffle(returns)
    assert said(everything(drafts, returns)) == found


@given(LISTS, st.lists(DRAFTS, max_size=5))
def test_mail_to_many_never_counts(drafts: list[InteractionDraft], mail: list[InteractionDraft]) -> None:
    bulk = [dataclasses.replace(one, bulk=True) for one in mail]
    assert said(everything([*drafts, *bulk])) == said(everything(drafts))


@given(LISTS, st.lists(DRAFTS, max_size=5), RETURNS, st.integers(1, 400))
def test_what_lies_in_the_future_does_not_count(
    drafts: list[InteractionDraft], some: list[InteractionDraft], returns: list[Return], days: int
) -> None:
    at = PRESENT.now + timedelta(days=days)
    later = [
        dataclasses.replace(one, moment=Moment(at, "UTC") if number % 2 else moment_of_day(day(days), "UTC"))
        for number, one in enumerate(some)
    ]
    come = [Return(9, 1, ReturnDraft(day(days), kind)) for kind in ReturnKind]
    found, without = everything([*drafts, *later], [*returns, *come]), everything(drafts, returns)
    assert said(found) == said(without)


@given(LISTS, DRAFTS, st.integers(2, 10))
def test_ten_on_one_day_are_one_day(drafts: list[InteractionDraft], one: InteractionDraft, many: int) -> None:
    once, often = everything([*drafts, one]), everything([*drafts, *[one] * many])
    for name in ("last_contact", "last_heard", "days_in_touch", "due", "silence", "they_start"):
        assert getattr(often, name).value == getattr(once, name).value, name
    assert often.return_per_effort.count == once.return_per_effort.count


@given(LISTS, RETURNS)
def test_unknown_is_never_0(drafts: list[InteractionDraft], returns: list[Return]) -> None:
    found = everything(drafts, returns)
    seen = counted(numbered(drafts), PRESENT)
    if not seen:
        for name in ("last_contact", "last_heard", "silence", "they_start", "answered_outreach", "my_answer_time",
                     "give_and_ask", "follow_through", "return_per_effort", "mood", "learn_learn"):  # fmt: skip
            one = measures_in(found)[name]
            assert one.value is None, name
            assert not at_least(one, 0)
            assert not at_most(one, 100)
    for name, one in measures_in(found).items():
        if one.value is None or one.unit is not Unit.PERCENT:
            continue
        assert one.count > 0, name
        assert 0 <= one.value <= 100, name
    if found.mood.value is not None:
        assert found.mood.count >= 3
        assert -1 <= found.mood.value <= 1
    if any(one.touch.minutes is not None for one in seen) is False and found.time_invested.sides.right:
        assert found.time_invested.value is None


@given(LISTS, RETURNS)
def test_every_entry_behind_a_number_can_be_opened_and_counts(
    drafts: list[InteractionDraft], returns: list[Return]
) -> None:
    found = everything(drafts, returns)
    ids = {one.id for one in counted(numbered(drafts), PRESENT)}
    for name, one in measures_in(found).items():
        named = [entry for entry in one.entries if entry.noun == "interaction"]
        assert {entry.id for entry in named} <= ids, name
        assert one.sentence.plain(), name
        assert "{" not in one.sentence.plain(), name
        assert "%n" not in one.sentence.plain(), name


@given(LISTS, st.sampled_from(Channel), st.sampled_from(Direction), st.booleans())
def test_a_touch_today_makes_nobody_more_overdue(
    drafts: list[InteractionDraft], channel: Channel, direction: Direction, precise: bool
) -> None:
    moment = Moment(PRESENT.now, "UTC") if precise else moment_of_day(TODAY, BERLIN.key)
    before, after = everything(drafts), everything([*drafts, InteractionDraft(moment, channel, direction)])
    assert after.due.value == 0 <= before.due.value
    assert after.last_contact.value == 0
    assert dict(after.pulse.parts)[Part.RHYTHM] == 100
    if direction is not Direction.OUT:
        assert after.last_heard.value == 0
        assert after.silence.value in {None, 0}
    elif before.silence.value is not None:
        assert after.silence.value == before.silence.value


@given(LISTS)
def test_who_waits_is_who_waits_everywhere(drafts: list[InteractionDraft]) -> None:
    seen = counted(numbered(drafts), PRESENT)
    found = my_answer_time(seen, TODAY, CONSTANTS)
    assert found.waiting_since == waiting_since([one.touch for one in seen])
    assert (found.waiting is None) == (found.waiting_since is None)


@given(LISTS, PRESENTS)
def test_another_home_zone_moves_days_by_one_and_waits_not_at_all(
    drafts: list[InteractionDraft], present: Present
) -> None:
    precise = [one for one in drafts if one.moment.precision == "minute"]
    there = Present(present.now, ZoneInfo("Asia/Kathmandu"))
    here, away = everything(precise, present=present), everything(precise, present=there)
    assert here.my_answer_time.waiting_since == away.my_answer_time.waiting_since
    assert (here.last_contact.value is None) == (away.last_contact.value is None)
    if here.last_contact.value is not None:
        assert abs(here.last_contact.value - away.last_contact.value) <= 1


WALLS = st.builds(
    lambda minutes: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes), st.integers(0, 10 * 365 * 1440)
)
ZONES = st.sampled_from(["Europe/Berlin", "America/Chicago", "Australia/Lord_Howe", "Pacific/Apia", "UTC"])


@given(WALLS, st.integers(1, 8 * 1440), ZONES)
def test_seven_days_are_168_hours_wherever_and_whenever(wall: datetime, minutes: int, zone: str) -> None:
    home = ZoneInfo(zone)
    begun = wall.replace(tzinfo=home).astimezone(UTC)
    heard = begun + timedelta(minutes=minutes)
    drafts = [
        InteractionDraft(Moment(begun, zone), Channel.EMAIL, Direction.OUT),
        InteractionDraft(Moment(heard, zone), Channel.EMAIL, Direction.IN),
    ]
    present = Present(begun + timedelta(days=9), home)
    seen = counted([seen_of(Interaction(number, 1, one), home) for number, one in enumerate(drafts, 1)], present)
    assert answered_outreach(seen, present, CONSTANTS).value == (100 if minutes <= 168 * 60 else 0)


@given(WALLS, st.integers(0, 400), ZONES)
def test_days_are_calendar_days_however_long_they_are(wall: datetime, days: int, zone: str) -> None:
    home = ZoneInfo(zone)
    touched = wall.replace(hour=12, tzinfo=home)
    present = Present(touched + timedelta(days=days), home)  # the same wall-clock time, so many days later
    seen = counted([seen_of(Interaction(1, 1, InteractionDraft(Moment(touched.astimezone(UTC)))), home)], present)
    assert rhythm.last_contact(seen, present.today).value == days


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "Europe/Berlin", "Pacific/Honolulu"])
def test_a_day_stays_that_day_in_every_home_zone(zone: str) -> None:
    home = ZoneInfo(zone)
    draft = InteractionDraft(moment_of_day(date(2026, 11, 20), "Pacific/Honolulu"))
    present = Present(datetime(2026, 11, 23, 12, tzinfo=home), home)
    seen = counted([seen_of(Interaction(1, 1, draft), home)], present)
    assert rhythm.last_contact(seen, present.today).value == 3
    assert present.seconds == to_seconds(present.now)
