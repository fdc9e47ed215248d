"""The ladder moves by facts, up and down, and says which."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.domain.measures.ladder import Fact, Move, Step, facts_of, moves, standing, step_name
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from tests.domain.measures.people import CONSTANTS, TODAY, came_back, day, seen

HEARD = "-900 in email"


def facts(
    *returns: str, says: dict[int, int] | None = None, marked: int | None = None, heard: str = HEARD
) -> list[Fact]:
    """The facts of somebody heard from long ago; `says` are answers by the day they were given."""
    answers = [
        Answer(number, 1, AnswerDraft(day(ago), given_)) for number, (ago, given_) in enumerate((says or {}).items())
    ]
    entries = [came_back(text, number) for number, text in enumerate(returns, 1)]
    return facts_of(seen(heard) if heard else [], entries, answers, None if marked is None else day(marked), CONSTANTS)


def step(found: list[Fact]) -> Step:
    return standing(found, TODAY).step


@pytest.mark.parametrize(
    ("returns", "expected"),
    [
        ([], Step.ACQUAINTANCE),
        (["-729 purchase"], Step.CUSTOMER),
        (["-730 purchase"], Step.ACQUAINTANCE),
        (["1 purchase"], Step.ACQUAINTANCE),
        (["-364 purchase", "-1 renewal"], Step.FAN),
        (["-5 purchase", "-5 purchase"], Step.FAN),
        (["-365 purchase", "-1 renewal"], Step.CUSTOMER),
        (["-364 share"], Step.FAN),
        (["-364 mention"], Step.FAN),
        (["-365 share"], Step.ACQUAINTANCE),
        (["-364 testimonial"], Step.ADVOCATE),
        (["-364 introduction", "-5 share"], Step.ADVOCATE),
        (["-365 referral", "-5 share"], Step.FAN),
    ],
)
def test_the_highest_step_that_is_true(returns: list[str], expected: Step) -> None:
    assert step(facts(*returns)) is expected


def test_nobody_is_more_than_a_stranger_before_they_were_heard_from() -> None:
    found = standing(facts(heard="-3 out email"), TODAY)
    assert (found.step, found.facts, found.until) == (Step.STRANGER, (), None)
    assert found.sentence.plain() == "Not heard from yet."
    assert standing(facts(heard="-3 mutual in_person"), TODAY).step is Step.ACQUAINTANCE
    assert standing(facts("-3 purchase", heard=""), TODAY).step is Step.CUSTOMER


def test_the_latest_answer_makes_a_fan_and_a_later_one_unmakes_it() -> None:
    assert step(facts(says={-364: 9})) is Step.FAN
    assert step(facts(says={-365: 10})) is Step.ACQUAINTANCE
    assert step(facts(says={-20: 8})) is Step.ACQUAINTANCE
    assert step(facts(says={-20: 10, -10: 8})) is Step.ACQUAINTANCE
    assert step(facts(says={-20: 2, -10: 9, 1: 2})) is Step.FAN


def test_the_mark_of_the_user_makes_a_customer_for_good() -> None:
    found = standing(facts(marked=-2000), TODAY)
    assert (found.step, found.until) == (Step.CUSTOMER, None)
    assert found.sentence.plain() == "Marked as customer or partner on 2021-06-02."
    assert step(facts(marked=1)) is Step.ACQUAINTANCE


def test_each_step_names_its_newest_fact_and_until_when_it_holds() -> None:
    found = standing(facts("-100 referral", "-40 testimonial", "-3 share"), TODAY)
    assert [fact.sentence.plain() for fact in found.facts] == ["Testimonial on 2026-10-14.", "Referral on 2026-08-15."]
    assert found.sentence.plain() == "Testimonial on 2026-10-14."
    assert found.until == day(-40) + timedelta(days=364)
    assert [entry.id for entry in found.facts[0].entries] == [2]
    loyal = standing(facts("-300 purchase", "-100 renewal"), TODAY)
    assert loyal.sentence.plain() == "Two returns in loyalty, on 2026-01-27 and on 2026-08-15."
    assert loyal.until == day(64)


def test_the_moves_tell_the_way_up_and_down() -> None:
    found = moves(facts("-800 purchase", "-500 testimonial"), TODAY)
    assert [(move.day, move.before, move.after, move.up) for move in found] == [
        (day(-900), Step.STRANGER, Step.ACQUAINTANCE, True),
        (day(-800), Step.ACQUAINTANCE, Step.CUSTOMER, True),
        (day(-500), Step.CUSTOMER, Step.ADVOCATE, True),
        (day(-135), Step.ADVOCATE, Step.CUSTOMER, False),
        (day(-70), Step.CUSTOMER, Step.ACQUAINTANCE, False),
    ]
    assert found[3].facts[0].sentence.plain() == "Testimonial on 2025-07-11."
    assert found[0].facts[0].sentence.plain() == "First heard from on 2024-06-06."


def test_the_steps_have_names() -> None:
    assert [step_name(one).plain() for one in Step] == [
        "Stranger", "Acquaintance", "Customer or partner", "Fan", "Advocate",
    ]  # fmt: skip


def test_the_end_of_the_calendar_is_no_trouble() -> None:
    last = Return(1, 1, ReturnDraft(date.max, ReturnKind.PURCHASE))
    found = facts_of([], [last, last], [], None, CONSTANTS)
    assert standing(found, date.max).step is Step.FAN
    assert [move.after for move in moves(found, date.max)] == [Step.FAN]


RETURNS = st.builds(
    lambda days, kind: Return(1, 1, ReturnDraft(day(days), kind)),
    st.integers(-1500, 100),
    st.sampled_from(ReturnKind),
)
ANSWERS = st.builds(
    lambda days, given_: Answer(1, 1, AnswerDraft(day(days), given_)), st.integers(-1500, 100), st.integers(0, 10)
)


def by_definition(returns: list[Return], answers: list[Answer], heard: bool, on: date) -> Step:
    """The definition read anew on one day, without intervals."""

    def within(kinds: str, days: int) -> int:
        span = [one for one in returns if on - timedelta(days=days - 1) <= one.draft.day <= on]
        return sum(one.draft.kind.group == kinds for one in span)

    past = [one.draft for one in answers if one.draft.day <= on]
    last = max((one.day for one in past), default=None)
    fond = last is not None and (on - last).days < 365 and min(one.given for one in past if one.day == last) >= 9
    if within("recommendation", 365):
        return Step.ADVOCATE
    if within("loyalty", 365) >= 2 or within("sharing", 365) or fond:
        return Step.FAN
    if within("loyalty", 730):
        return Step.CUSTOMER
    return Step.ACQUAINTANCE if heard else Step.STRANGER


@given(st.lists(RETURNS, max_size=7), st.lists(ANSWERS, max_size=5), st.booleans(), st.integers(-1000, 0))
def test_the_facts_say_what_the_definition_says_on_every_day(
    returns: list[Return], answers: list[Answer], heard: bool, ago: int
) -> None:
    found = facts_of(seen("-1400 in email") if heard else [], returns, answers, None, CONSTANTS)
    assert standing(found, day(ago)).step is by_definition(returns, answers, heard, day(ago))


@given(st.lists(RETURNS, max_size=7), st.lists(ANSWERS, max_size=5), st.randoms())
def test_the_moves_lead_from_stranger_to_where_somebody_stands(
    returns: list[Return], answers: list[Answer], random: object
) -> None:
    found = facts_of(seen(HEARD), returns, answers, None, CONSTANTS)
    way: list[Move] = moves(found, TODAY)
    at = Step.STRANGER
    for move in way:
        assert move.before is at
        assert move.after is not at
        assert move.day <= TODAY
        at = move.after
    now = standing(found, TODAY)
    assert at is now.step
    if now.until is not None:
        assert standing(found, now.until).step >= now.step
    random.shuffle(returns)
    random.shuffle(answers)
    again = facts_of(seen(HEARD), returns, answers, None, CONSTANTS)
    assert [(move.day, move.after) for move in moves(again, TODAY)] == [(move.day, move.after) for move in way]
