"""What becomes of an entry of a calendar file: whose it is, a follow-up or an event, and what is left out why."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.calendar_import import (
    CalendarRow,
    InBook,
    Verdict,
    outcome,
    row_of,
    settled,
    without_moved,
)
from ror_desktop.domain.calendar_item import CalendarItem, Invited, ItemKind, When
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import FollowUp, FollowUpDraft, FollowUpState
from ror_desktop.domain.found import Found, FoundBy
from ror_desktop.domain.invited import addresses_of, found_of, names_of
from ror_desktop.domain.naming import name_key
from ror_desktop.domain.recurrence import as_written, coming_days, valid_rule
from ror_desktop.messages import translate

HOME = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
TODAY = date(2026, 11, 23)
TOMORROW = date(2026, 11, 24)
JANE, BOB = (1, "Jane Doe"), (2, "Bob Roe")
IS_JANE = Found((JANE,), FoundBy.EMAIL)
NOBODY = Found()
NOTHING = InBook({}, ())


def meeting(day: date = TOMORROW, at: time | None = time(10), **said: object) -> CalendarItem:
    item = CalendarItem(1, ItemKind.APPOINTMENT, "Demo", When(day, at), day, at is None)
    return replace(item, **said)


def task(start: When | None = None, **said: object) -> CalendarItem:
    return replace(CalendarItem(1, ItemKind.TASK, "Send prices", start), **said)


def row(item: CalendarItem, found: Found = IS_JANE, in_book: InBook = NOTHING) -> CalendarRow:
    return settled([row_of(0, "a.ics", item, found, NOW, HOME)], in_book)[0]


def draft(item: CalendarItem, found: Found = IS_JANE) -> FollowUpDraft:
    made = row(item, found).plan.follow_up
    assert made is not None
    return made


def said(one: CalendarRow) -> str:
    return outcome(one).plain()


def warned(one: CalendarRow) -> list[str]:
    return [problem.plain() for problem in one.problems]


# Follow-ups


def test_an_appointment_of_a_contact_becomes_a_follow_up() -> None:
    one = row(meeting())
    assert (one.verdict, one.taken, said(one)) == (
        Verdict.FOLLOW_UP,
        True,
        "New follow-up; found by the e-mail address",
    )
    assert one.plan.follow_up == FollowUpDraft("Demo", TOMORROW, time(10), "Europe/Amsterdam")
    assert draft(meeting(at=None)) == FollowUpDraft("Demo", TOMORROW)


def test_walls_stay_and_instants_come_home() -> None:
    assert draft(meeting(start=When(TOMORROW, time(10), "America/New_York"))).zone == "America/New_York"
    instant = draft(meeting(start=When(TOMORROW, time(23, 30), "UTC")))
    assert (instant.due_day, instant.due_time, instant.zone) == (date(2026, 11, 25), time(0, 30), "Europe/Amsterdam")


def test_what_is_over_is_left_out_and_done_where_it_is_taken_nevertheless() -> None:
    one = row(meeting(date(2026, 11, 20)))
    assert (one.verdict, one.taken, said(one)) == (Verdict.OVER, False, "Left out: it is over")
    assert one.plan.done_at == datetime(2026, 11, 20, 9, tzinfo=UTC)
    assert said(replace(one, taken=True)) == "New follow-up, done already; found by the e-mail address"
    assert row(meeting(TODAY, time(1))).verdict is Verdict.FOLLOW_UP  # today is not over
    assert row(meeting(date(2026, 11, 20), last_day=TODAY)).verdict is Verdict.FOLLOW_UP


def test_tasks_are_done_open_or_without_a_day() -> None:
    overdue = row(task(When(date(2026, 11, 2))))
    assert (overdue.verdict, overdue.plan.done_at, draft(overdue.item).due_day) == (
        Verdict.FOLLOW_UP,
        None,
        date(2026, 11, 2),
    )
    at = datetime(2026, 11, 1, 8, tzinfo=UTC)
    assert row(task(When(date(2026, 11, 2)), done=True, done_at=at)).plan.done_at == at
    assert row(task(When(TOMORROW), done=True)).plan.done_at == NOW  # never later than now
    undated = row(task())
    assert (draft(undated.item).due_day, warned(undated)) == (TODAY, ["the file gives no day: it is due today"])
    assert draft(task(done=True, done_at=at)).due_day == date(2026, 11, 1)


# Repetition


def test_what_repeats_begins_on_its_first_day_to_come() -> None:
    weekly = draft(meeting(date(2026, 11, 3), rule="FREQ=WEEKLY"))
    assert (weekly.due_day, weekly.recurrence) == (TOMORROW, "FREQ=WEEKLY")
    counted = draft(meeting(date(2026, 11, 3), rule="FREQ=WEEKLY;COUNT=6"))
    assert (counted.due_day, counted.recurrence) == (TOMORROW, "FREQ=WEEKLY;COUNT=3")
    assert row(meeting(date(2026, 11, 3), rule="FREQ=WEEKLY;COUNT=2")).verdict is Verdict.OVER
    birthday = draft(meeting(date(1930, 11, 25), None, rule="FREQ=YEARLY"))
    assert (birthday.due_day, birthday.recurrence) == (date(2026, 11, 25), "FREQ=YEARLY")


def test_excepted_days_are_left_out_as_far_as_that_can_be() -> None:
    one = row(meeting(date(2026, 11, 3), rule="FREQ=WEEKLY", excepted=frozenset([TOMORROW])))
    assert (one.plan.follow_up.due_day, warned(one)) == (date(2026, 12, 1), [])
    one = row(meeting(date(2026, 11, 3), rule="FREQ=WEEKLY", excepted=frozenset([date(2026, 12, 1)])))
    assert (one.plan.follow_up.due_day, warned(one)) == (
        TOMORROW,
        ["the days that are left out in the file are not left out here"],
    )


def test_a_rule_that_the_book_cannot_keep_is_said() -> None:
    words = ["how it repeats cannot be kept: this is the first one only"]
    for rule in ("FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=9", "nonsense"):
        one = row(meeting(rule=rule))
        assert (one.plan.follow_up.recurrence, warned(one), one.taken) == ("", words, True)
    shifted = row(meeting(start=When(TOMORROW, time(23, 30), "UTC"), rule="FREQ=WEEKLY;BYDAY=TU"))
    assert (shifted.plan.follow_up.due_day, warned(shifted)) == (date(2026, 11, 25), words)
    assert draft(meeting(start=When(TOMORROW, time(23, 30), "UTC"), rule="FREQ=WEEKLY")).recurrence == "FREQ=WEEKLY"


def test_a_day_that_was_moved_is_not_there_twice() -> None:
    series = meeting(date(2026, 11, 3), rule="FREQ=WEEKLY", uid="1")
    moved = meeting(date(2026, 11, 25), uid="1", moved_from=TOMORROW)
    made = without_moved([moved, series, meeting(uid="2", rule="FREQ=DAILY")])
    assert [item.excepted for item in made] == [frozenset(), frozenset([TOMORROW]), frozenset()]


RULES = st.sampled_from([
    "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=MO,FR", "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY",
    "FREQ=YEARLY", "FREQ=YEARLY;INTERVAL=4", "FREQ=WEEKLY;COUNT=40",
])  # fmt: skip


@given(st.dates(date(2024, 1, 1), date(2027, 12, 31)), RULES)
def test_the_first_day_to_come_is_the_rules_own(begun: date, rule: str) -> None:
    assert valid_rule(rule)
    made = row(meeting(begun, rule=rule))
    rule = as_written(rule, begun)
    wanted = [begun, *coming_days(rule, begun, begun, date(2036, 1, 1))]
    if "COUNT" in rule:
        wanted = wanted[: 40 + (not coming_days(rule, begun, begun - timedelta(days=1), begun))]
    left = [day for day in wanted if day >= TODAY]
    if made.verdict is Verdict.OVER:
        assert not left
    else:
        assert made.plan.follow_up is not None
        assert made.plan.follow_up.due_day == left[0]


@given(
    st.dates(date(1, 1, 1), date(9999, 12, 31)), RULES | st.just(""), st.booleans(), st.sampled_from([IS_JANE, NOBODY])
)
def test_any_day_makes_a_row(begun: date, rule: str, whole: bool, found: Found) -> None:
    item = meeting(begun, None if whole else time(12), rule=rule, spans_days=whole)
    one = row(item, found)
    drafts = [one.plan.follow_up, one.plan.event]
    assert one.can_be_taken is any(made is not None for made in drafts)
    if one.taken:
        days = [made.due_day for made in drafts[:1] if made] + [made.start_day for made in drafts[1:] if made]
        assert all(1900 <= day.year < 2200 for day in days)


# Events


def test_days_without_a_contact_become_an_event() -> None:
    item = meeting(at=None, last_day=date(2026, 11, 26), place="Utrecht", notes="Bring cards")
    one = row(item, NOBODY)
    assert (one.verdict, one.taken) == (Verdict.EVENT, True)
    assert one.plan.event == EventDraft(
        "Demo", TOMORROW, date(2026, 11, 26), "Utrecht", "Europe/Amsterdam", notes="Bring cards"
    )
    assert row(item, Found((JANE, BOB))).verdict is Verdict.EVENT
    assert row(item, IS_JANE).verdict is Verdict.FOLLOW_UP
    assert row(meeting(date(2026, 11, 1), None), NOBODY).verdict is Verdict.OVER


def test_days_that_repeat_are_left_out_at_first() -> None:
    one = row(meeting(date(2020, 12, 25), None, rule="FREQ=YEARLY"), NOBODY)
    assert (one.verdict, one.taken, said(one)) == (
        Verdict.EVENT,
        False,
        "Left out: it repeats, and events do not",
    )
    assert one.plan.event.start_day == date(2026, 12, 25)
    assert warned(one) == ["it repeats in the file, but events do not: this is one of them"]


# Left out


@pytest.mark.parametrize(
    ("item", "found", "verdict", "words"),
    [
        (meeting(), NOBODY, Verdict.UNMATCHED, "Left out: nobody in the book is named in it"),
        (meeting(), Found((JANE, BOB)), Verdict.AMBIGUOUS, "Could be one of several: Jane Doe, Bob Roe"),
        (meeting(cancelled=True), IS_JANE, Verdict.CANCELLED, "Left out: it is cancelled"),
        (meeting(broken=translate("X", "it is mad")), IS_JANE, Verdict.PROBLEM, "it is mad"),
        (meeting(date(9999, 1, 1)), IS_JANE, Verdict.PROBLEM, "its day, 9999-01-01, cannot be meant"),
        (task(), NOBODY, Verdict.UNMATCHED, "Left out: nobody in the book is named in it"),
    ],
)
def test_what_is_left_out_says_why(item: CalendarItem, found: Found, verdict: Verdict, words: str) -> None:
    one = row(item, found)
    assert (one.verdict, one.taken, said(one)) == (verdict, False, words)


# The same again


def follow_up(made: FollowUpDraft, original: date | None = None, contact: int = 1) -> FollowUp:
    return FollowUp(9, contact, "Jane Doe", made, original or made.due_day, FollowUpState.OPEN)


def test_what_the_book_has_is_known() -> None:
    made = draft(meeting())
    moved = replace(made, due_day=date(2026, 12, 9))
    for has in (follow_up(made), follow_up(moved, original=TOMORROW), follow_up(replace(made, title="DEMO"))):
        assert row(meeting(), in_book=InBook({1: [has]}, ())).verdict is Verdict.KNOWN
    for other in (follow_up(moved), follow_up(made, contact=2), follow_up(replace(made, due_time=None))):
        assert row(meeting(), in_book=InBook({other.contact_id: [other]}, ())).verdict is Verdict.FOLLOW_UP
    weekly = meeting(date(2026, 11, 3), rule="FREQ=WEEKLY")
    gone_on = replace(draft(weekly), due_day=date(2027, 1, 5))
    assert row(weekly, in_book=InBook({1: [follow_up(gone_on)]}, ())).verdict is Verdict.KNOWN
    put_down = replace(draft(task()), due_day=date(2026, 10, 1))
    assert row(task(), in_book=InBook({1: [follow_up(put_down)]}, ())).verdict is Verdict.KNOWN
    days = meeting(at=None)
    event = row(days, NOBODY).plan.event
    assert row(days, NOBODY, InBook({}, [event])).verdict is Verdict.KNOWN


def test_what_stands_twice_is_taken_once() -> None:
    rows = settled([row_of(n, "a.ics", meeting(), IS_JANE, NOW, HOME) for n in range(2)], NOTHING)
    assert [(one.verdict, one.taken) for one in rows] == [(Verdict.FOLLOW_UP, True), (Verdict.REPEATED, False)]


# Whom it means

BY_EMAIL = {"jane@acme.example": [JANE], "bob@acme.example": [BOB], "team@acme.example": [JANE, BOB]}
BY_NAME = {name_key(name): [(n, name)] for n, name in (JANE, BOB, (3, "Jane Doe Smith"))} | {
    "sam poe": [(4, "Sam Poe"), (5, "Sam Poe")]
}


def found(title: str = "Demo", *people: tuple[str, str]) -> Found:
    item = meeting(title=title, people=tuple(Invited(*one) for one in people))
    assert {name_key(name) for name in names_of(item)} >= {key for key in BY_NAME if key in title.casefold()}
    assert addresses_of(item) == [address.casefold() for address, _name in people if "@" in address]
    return found_of(item, BY_EMAIL, BY_NAME)


def test_addresses_come_before_names() -> None:
    assert found("Demo for Bob Roe", ("JANE@acme.example", "")) == Found((JANE,), FoundBy.EMAIL)
    assert found("Demo", ("jane@acme.example", ""), ("bob@acme.example", "")).only is None
    assert found("With Bob Roe", ("jane@acme.example", ""), ("bob@acme.example", "")).only == BOB
    assert found("Demo", ("team@acme.example", "Roe, Bob")).only == BOB
    assert found("Demo", ("x@y.example", "")) == Found((), FoundBy.NAME)


@pytest.mark.parametrize(
    ("title", "contacts"),
    [
        ("Call Jane Doe", (JANE,)),
        ("jane doe: prices", (JANE,)),
        ("Jane Doe's birthday", (JANE,)),
        ("Jane Doe Smith's birthday", ((3, "Jane Doe Smith"),)),
        ("Jane Doe / Bob Roe", (JANE, BOB)),
        ("Lunch with Sam Poe", ((4, "Sam Poe"), (5, "Sam Poe"))),
        ("Call Jane", ()),
        ("", ()),
    ],
)
def test_whole_names_in_the_title(title: str, contacts: tuple[tuple[int, str], ...]) -> None:
    assert found(title) == Found(contacts, FoundBy.NAME)


def test_whole_names_of_those_invited() -> None:
    assert found("Demo", ("other@x.example", "Doe, Jane")).only == JANE
    assert found("Demo with Jane Doe", ("other@x.example", "Bob Roe")).contacts == (JANE, BOB)
