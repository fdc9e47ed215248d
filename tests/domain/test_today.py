"""Who needs me today: each rule at its threshold, their order, and what time alone changes."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.partial_date import PartialDate, partial_date
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.today import (
    QuietSpan,
    Rule,
    TodayFacts,
    birthday_within,
    birthdays_from,
    met_at,
    quiet_spans,
    rule_for,
    thanks_due,
)
from ror_desktop.domain.touch import Touch
from tests.builders import BERLIN, MONDAY

TODAY = date(2026, 11, 23)
NOW = to_seconds(MONDAY)
DAY = 86_400


def day(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


def rule(**facts: object) -> Rule | None:
    return rule_for(TodayFacts(**facts), NOW, TODAY)  # type: ignore[arg-type]


SPAN = QuietSpan(day(-1), day(1), 14)


def test_each_rule_begins_exactly_at_its_threshold() -> None:
    assert rule(next_day=TODAY) is Rule.FOLLOW_UP
    assert rule(next_day=day(1)) is None
    assert rule(waiting_since=NOW - DAY - 1) is Rule.WAITING
    assert rule(waiting_since=NOW - DAY) is None
    assert rule(met_at=NOW - DAY - 1) is Rule.MET
    assert rule(met_at=NOW - DAY) is None
    assert rule(met_at=NOW - 9 * DAY, next_day=day(3)) is None
    assert rule(due_day=day(-1)) is Rule.CADENCE
    assert rule(due_day=TODAY) is None
    assert rule(quiet=(SPAN,)) is Rule.QUIET
    assert rule_for(TodayFacts(quiet=(SPAN,)), NOW, day(2)) is None
    assert rule(thanks_day=TODAY) is Rule.THANKS
    assert rule(thanks_day=day(1)) is None
    assert rule(birthday=partial_date("--11-30")) is Rule.BIRTHDAY
    assert rule(birthday=partial_date("--12-01")) is None


FACTS = {
    Rule.FOLLOW_UP: {"next_day": day(-1)},
    Rule.WAITING: {"waiting_since": 0},
    Rule.MET: {"met_at": 0},
    Rule.CADENCE: {"due_day": day(-9)},
    Rule.QUIET: {"quiet": (SPAN,)},
    Rule.THANKS: {"thanks_day": day(-30)},
    Rule.BIRTHDAY: {"birthday": PartialDate(None, 11, 25)},
}


@given(st.sets(st.sampled_from(Rule), min_size=1))
def test_the_first_that_applies_is_the_reason(applying: set[Rule]) -> None:
    facts: dict[str, object] = {}
    for one in applying:
        facts |= FACTS[one]
    assert rule(**facts) is min(applying)
    later = {key: value for key, value in facts.items() if key != "next_day"}
    assert rule(**later, resting=day(1)) is None
    assert (rule(**facts, resting=day(1)) is Rule.FOLLOW_UP) == (Rule.FOLLOW_UP in applying)
    assert rule(**facts, resting=TODAY) is min(applying)
    for since in list(Rule)[1:]:
        expected = min(applying) if min(applying) < since else None
        assert rule(**facts, resting=day(1), resting_rule=since) is expected, "an earlier rule still speaks"


HEARD = st.sets(st.integers(1, 900).map(lambda ago: day(-ago)), max_size=9)


@given(HEARD, st.integers(0, 400))
def test_quiet_is_three_times_the_median_gap_of_the_window_on_any_later_day(heard: set[date], ahead: int) -> None:
    today = day(ahead)
    within = sorted(d for d in heard if (today - d).days < 365)
    expected = False
    if len(within) >= 4:
        gap = median((b - a).days for a, b in pairwise(within))
        expected = (today - within[-1]).days >= 3 * gap
    found = [span for span in quiet_spans(heard) if span.start <= today <= span.end]
    assert bool(found) == expected
    assert len(found) <= 1
    if found:
        assert found[0].twice_gap == 2 * gap


def test_the_gap_of_the_worked_examples() -> None:
    a = [day(-n) for n in (159, 128, 95, 65, 33, 11)]
    assert {span.twice_gap for span in quiet_spans(a) if span.start <= day(200)} == {62}
    d = [day(-(62 + 7 * k)) for k in range(40)]
    assert any(span.start <= TODAY <= span.end and span.twice_gap == 14 for span in quiet_spans(d))
    assert quiet_spans([day(-149)]) == []


def met(days: float, **fields: object) -> Touch:
    at = MONDAY + timedelta(days=days)
    values = {
        "at": to_seconds(at), "day": at.astimezone(BERLIN).date(), "precise": True, "direction": Direction.MUTUAL,
        "channel": Channel.IN_PERSON, "kind": InteractionKind.CONTACT,
    }  # fmt: skip
    return Touch(**(values | fields))  # type: ignore[arg-type]


def test_met_counts_until_something_goes_out() -> None:
    captured = NOW - 3 * DAY
    own = met(-2.9, at_event=True)
    assert met_at([], None, BERLIN) is None
    assert met_at([], captured, BERLIN) == captured
    assert met_at([own], captured, BERLIN) == own.at, "the own encounter, written down later, never counts"
    assert met_at([own, met(-1, direction=Direction.IN)], captured, BERLIN) == own.at
    assert met_at([own, met(-1, direction=Direction.OUT)], captured, BERLIN) is None
    assert met_at([own, met(-1)], captured, BERLIN) is None
    assert met_at([met(-5)], captured, BERLIN) == captured
    assert met_at([met(-5, direction=Direction.OUT), met(-4, at_event=True)], None, BERLIN) == NOW - 4 * DAY


def test_what_is_known_by_its_day_counts_in_days() -> None:
    noon = met(-3, precise=False, at_event=True)
    assert met_at([noon], None, BERLIN) == noon.at + DAY // 2
    assert met_at([noon, met(-3, direction=Direction.OUT)], None, BERLIN) is None
    assert met_at([noon, met(-4, direction=Direction.OUT)], None, BERLIN) == noon.at + DAY // 2


TOUCHES = st.lists(
    st.builds(
        met,
        st.floats(-20, -0.1),
        direction=st.sampled_from(Direction),
        at_event=st.booleans(),
        precise=st.booleans(),
    ),
    max_size=6,
)


@given(TOUCHES, st.randoms())
def test_the_order_of_entry_changes_nothing(touches: list[Touch], random: object) -> None:
    shuffled = list(touches)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert met_at(shuffled, None, BERLIN) == met_at(touches, None, BERLIN)


def test_thanks_are_for_recommendations_and_shares() -> None:
    entries = [
        (day(-9), ReturnKind.PURCHASE, None),
        (day(-5), ReturnKind.SHARE, None),
        (day(-3), ReturnKind.MENTION, None),
    ]
    assert thanks_due(entries) == day(-5)
    assert thanks_due([(day(-9), ReturnKind.REFERRAL, day(-8)), (day(-9), ReturnKind.RENEWAL, None)]) is None
    for kind in (ReturnKind.REFERRAL, ReturnKind.INTRODUCTION, ReturnKind.TESTIMONIAL):
        assert thanks_due([(TODAY, kind, None)]) == TODAY


@pytest.mark.parametrize(
    ("birthday", "today", "found"),
    [
        ("1980-11-23", date(2026, 11, 23), date(2026, 11, 23)),
        ("--11-22", date(2026, 11, 23), None),
        ("--01-02", date(2026, 12, 28), date(2027, 1, 2)),
        ("--02-29", date(2026, 2, 25), date(2026, 2, 28)),
        ("--02-29", date(2028, 2, 25), date(2028, 2, 29)),
        ("1980-11", date(2026, 11, 23), None),
        ("in spring", date(2026, 11, 23), None),
        ("", date(2026, 11, 23), None),
    ],
)
def test_birthdays_come_round_the_year(birthday: str, today: date, found: date | None) -> None:
    assert birthday_within(partial_date(birthday), today) == found


@given(st.dates(date(2023, 1, 1), date(2029, 12, 31)), st.dates(date(2000, 1, 1), date(2000, 12, 31)))
def test_the_birthdays_that_are_looked_for_are_those_that_come(today: date, born: date) -> None:
    known = PartialDate(None, born.month, born.day)
    assert (f"{born:%m-%d}" in birthdays_from(today)) == (birthday_within(known, today) is not None)


def test_the_clock_is_an_argument() -> None:
    later = to_seconds(datetime(2027, 1, 1, tzinfo=UTC))
    assert rule_for(TodayFacts(waiting_since=NOW), later, date(2027, 1, 1)) is Rule.WAITING
