"""The worked examples of the design (`2-metrics`), to the digit: its words on one side, what comes out on the other.

Today is Monday 2026-11-23, 09:00 in Berlin. "−12 out email ask" means 12 days ago at 10:00 local time.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from ror_desktop.domain.entity import Moment, to_seconds
from ror_desktop.domain.interaction import Interaction, InteractionDraft
from ror_desktop.domain.measures.inputs import Present, counted, seen_of
from ror_desktop.domain.measures.ladder import Step
from ror_desktop.domain.measures.measure import Measure, Pair, Unit, median, rounded, shown
from ror_desktop.domain.measures.rhythm import days_in_touch, heard, last_contact, usual_gap
from tests.domain.measures import neighbours
from tests.domain.measures.people import CONSTANTS, PRESENT, TODAY, Person, day, moment, person

A = person(
    "−160 out email · −159 in email · −128 in call good 15 min · −127 out email introduction · "
    "−95 mutual in_person good 60 min · −66 out email share · −65 09:00 in email good · −33 08:00 in message · "
    "−33 11:00 out message · −12 out call ask neutral 10 min · −11 in email",
    "−120 referral 4000 EUR · −60 share · −32 introduction · −10 renewal 2000 EUR",
    "due −30 done −31 · due −12 done −12 · due +5",
    cadence=30, added=-400, says=10,
)  # fmt: skip
B = person(
    "−250 mutual in_person 20 min · " + " · ".join(f"−{2 + 7 * week} out email bulk" for week in range(30)),
    cadence=60, added=-300,
)  # fmt: skip
C = person(
    "−3 14:50 mutual in_person 5 min good", follow_ups="promised due −1", cadence=14, added=-3
)  # captured at "Web Summit" −3 15:00
D = person(
    " · ".join(
        f"−{62 + 7 * k} 10:00 {first} email · −{62 + 7 * k} 16:00 {second} email"
        for k in range(40)
        for first, second in [("out", "in") if k % 2 == 0 else ("in", "out")]
    ),
    "−340 purchase 18000 EUR · −200 renewal 18000 EUR · −90 testimonial",
    added=-700, says=8,
)  # fmt: skip
E = person(
    "−3 out email ask · −10 out email · −18 out email · −40 out email ask · −55 out email · −70 out email · "
    "−90 out email ask · −110 out email · −120 out email · −150 out email · −149 in email",
    follow_ups="due −40 done −40 · due −18 done −16 · due −60 done −55 · due −80 cancelled",
    cadence=21, added=-200,
)  # fmt: skip
EVERYBODY = {"A": A, "B": B, "C": C, "D": D, "E": E}

EXPECTED = {
    "A": {
        "last contact": "11",
        "last heard": "11",
        "days in touch": "5",
        "due": "0.37",
        "silence": "0.4 (gap 31)",
        "they start": "56 % (5 : 4)",
        "answered": "75 % of 4 (grey)",
        "my answer": "3.0 h (1)",
        "give:ask": "2 (2 : 1)",
        "follow-through": "100 % of 2 (grey)",
        "returns": "4 (1, 2, 1)",
        "value": "own 2000, through referrals 4000 EUR",
        "effort": "4.0 per 10 days (10 days)",
        "mood": "0.75 of 4",
        "pulse": "100, 88, 100, 80 → 92",
        "badges": "advocate",
    },
    "B": {
        "last contact": "250",
        "days in touch": "0",
        "due": "4.17",
        "silence": "nothing",
        "they start": "nothing",
        "answered": "nothing",
        "follow-through": "nothing",
        "effort": "nothing (1 day)",
        "pulse": "0, 0 → 0",
        "badges": "",
    },
    "C": {
        "due": "0.21",
        "follow-through": "0 % of 1 (grey)",
        "pulse": "100, 0, 0 → 33",
        "badges": "",
    },
    "D": {
        "last contact": "62",
        "days in touch": "4",
        "due": "nothing",
        "silence": "8.9 (gap 7)",
        "they start": "47 % (8 : 9)",
        "answered": "100 % of 9",
        "my answer": "6.0 h (8 of 8 within 24 h)",
        "give:ask": "nothing",
        "returns": "3 (2, 1, 0)",
        "value": "own 36000 EUR",
        "effort": "0.8 per 10 days (40 days)",
        "pulse": "0, 94, 60 → 51",
        "badges": "fading, advocate",
    },
    "E": {
        "days in touch": "6",
        "due": "0.14",
        "last heard": "149",
        "they start": "9 % (1 : 10)",
        "answered": "11 % of 9",
        "give:ask": "0 (0 : 3)",
        "follow-through": "33 % of 3 (grey)",
        "effort": "0.0 per 10 days (11 days)",
        "pulse": "100, 18, 33, 0 → 38",
        "badges": "one-sided, asking more than giving",
    },
}


@pytest.mark.parametrize("name", EVERYBODY)
def test_worked_example(name: str) -> None:
    found = as_the_document_says(EVERYBODY[name])
    expected = EXPECTED[name]
    assert {what: found[what] for what in expected} == expected | {"badges": in_our_order(expected["badges"])}


def test_b_says_nothing_and_not_0_where_there_is_not_enough() -> None:
    measures = B.measures()
    for measure in (measures.silence, measures.they_start, measures.answered_outreach, measures.follow_through):
        assert measure.value is None
    assert measures.return_per_effort.value is None


def test_c_first_follow_up_is_nothing_66_h_so_far_and_covers_0_of_1() -> None:
    found = neighbours.first_follow_up(to_seconds(moment(-3, "15:00").at), day(-3), C.seen, PRESENT)
    assert found.value is None
    assert found.count == 0
    assert found.sentence.plain() == "Met on 2026-11-20, no follow-up yet, 66 hours so far."


def test_the_steps_of_the_ladder() -> None:
    steps = {name: one.measures().standing.step for name, one in EVERYBODY.items()}
    assert steps == {
        "A": Step.ADVOCATE,
        "B": Step.ACQUAINTANCE,
        "C": Step.ACQUAINTANCE,
        "D": Step.ADVOCATE,
        "E": Step.ACQUAINTANCE,
    }


def test_also_true_the_capacity_over_all() -> None:
    cadences = [one.cadence for one in EVERYBODY.values() if one.cadence is not None]
    days = sum(
        len({t.touch.day for t in counted(one.seen, PRESENT) if t.touch.day > day(-28)}) for one in [A, B, C, D, E]
    )
    asked, made = neighbours.capacity(cadences, days)
    assert (str(rounded(asked, 1)), str(rounded(made, 1))) == ("1.2", "1.5")


@pytest.mark.parametrize(("zone", "ago"), [("Europe/Berlin", 1), ("America/Chicago", 0)])
def test_also_true_a_touch_at_half_past_eleven_before_the_long_day(zone: str, ago: int) -> None:
    home = ZoneInfo(zone)
    touch = Interaction(1, 1, InteractionDraft(Moment(datetime(2026, 10, 24, 21, 30, tzinfo=UTC))))  # 23:30 in Berlin
    present = Present(datetime(2026, 10, 24, 22, 10, tzinfo=UTC), home)  # 00:10 on the 25th in Berlin
    seen = counted([seen_of(touch, home)], present)
    assert last_contact(seen, present.today).value == ago
    assert days_in_touch(seen, present.today, CONSTANTS).value == 1


def as_the_document_says(one: Person) -> Mapping[str, str]:
    """The measures of somebody, written as the document writes them."""
    found = one.measures()
    answer, counts = found.my_answer_time, found.returned.value
    days = sorted({t.touch.day for t in heard(counted(one.seen, PRESENT))})
    return {
        "last contact": figure(found.last_contact),
        "last heard": figure(found.last_heard),
        "days in touch": figure(found.days_in_touch),
        "due": figure(found.due),
        "silence": figure(found.silence) + ("" if found.silence.value is None else f" (gap {usual_gap(days)})"),
        "they start": figure(found.they_start, found.they_start.sides),
        "answered": figure(found.answered_outreach) + of(found.answered_outreach),
        "my answer": f"{figure(answer.median)} h ({answers(answer.in_target, answer.median.count)})",
        "give:ask": figure(found.give_and_ask, found.give_and_ask.sides),
        "follow-through": figure(found.follow_through) + of(found.follow_through),
        "returns": f"{counts.total} ({counts.loyalty}, {counts.recommendation}, {counts.sharing})",
        "value": money(found.value.value),
        "effort": effort(found.return_per_effort),
        "mood": figure(found.mood) + of(found.mood),
        "pulse": f"{', '.join(str(part) for _name, part in found.pulse.parts)} → {figure(found.pulse.measure)}",
        "badges": ", ".join(badge.kind.replace("_", "-") for badge in found.badges).replace(
            "asking-more", "asking more than giving"
        ),
    }


def figure(measure: Measure, sides: Pair | None = None) -> str:
    value = shown(measure)
    if value is None:
        return "nothing"
    text = f"{value} %" if measure.unit is Unit.PERCENT else str(value)
    return text if sides is None else f"{text} ({sides.left} : {sides.right})"


def of(measure: Measure) -> str:
    if measure.value is None:
        return ""
    return f" of {measure.count}" + (" (grey)" if measure.grey else "")


def answers(fast: int, count: int) -> str:
    return str(count) if count < 2 else f"{fast} of {count} within 24 h"


def effort(measure: Measure) -> str:
    if measure.value is None:
        return f"nothing ({measure.count} day)"
    return f"{figure(measure)} per 10 days ({measure.count} days)"


def money(value: object) -> str:
    if value is None:
        return "nothing"
    [own], through = value.own, value.through
    more = f", through referrals {through[0].minor // 100}" if through else ""
    return f"own {own.minor // 100}{more} {own.currency}"


def in_our_order(badges: str) -> str:
    """The document names badges in no order; ours is fixed."""
    order = ["advocate", "fading", "one-sided", "asking more than giving"]
    return ", ".join(sorted(badges.split(", "), key=order.index)) if badges else ""


def test_the_median_gap_is_that_of_the_days_heard() -> None:
    days = sorted({t.touch.day for t in heard(counted(A.seen, PRESENT))})
    assert [(later - earlier).days for earlier, later in pairwise(days)] == [31, 33, 30, 32, 22]
    assert median([31, 33, 30, 32, 22]) == usual_gap(days) == 31
    assert days[-1] == day(-11)
    assert day(0) == TODAY
