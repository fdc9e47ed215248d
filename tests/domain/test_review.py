"""The weekly review: how far it looks back, whom it shows, when somebody is done with, and its sentences."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.followup import FollowUp, FollowUpDraft, FollowUpState
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.review import (
    CameBack,
    Candidate,
    Chosen,
    Outcome,
    PutIn,
    ReviewStep,
    Standing,
    chosen_of,
    in_order,
    is_due,
    looks_back_from,
    missed_since,
    next_left,
    outcome_of,
    put_in,
    silence,
    step_of_silence,
)
from ror_desktop.domain.review_sentences import Settled, joined, sentences
from ror_desktop.domain.touch import Touch
from ror_desktop.messages import Message
from tests.builders import BERLIN, MONDAY

TODAY = MONDAY.date()
NOW = int(MONDAY.timestamp())

days_ago = st.integers(0, 400).map(lambda n: TODAY - timedelta(days=n))
candidates = st.builds(
    Candidate,
    contact_id=st.integers(1, 25),
    day=days_ago,
    since=st.integers(NOW - 10**7, NOW),
    twice_gap=st.integers(1, 60),
    about=st.integers(1, 5),
)
by_step = st.dictionaries(st.sampled_from(ReviewStep), st.lists(candidates, max_size=15), max_size=5)
amounts = st.integers(0, 20)


def ids(people: tuple[Chosen, ...]) -> list[int]:
    return [one.contact_id for one in people]


@given(by_step, amounts)
def test_at_most_so_many_and_nobody_twice(found: dict[ReviewStep, list[Candidate]], most: int) -> None:
    people = chosen_of(found, most, TODAY)
    assert len(people) <= most
    assert len(set(ids(people))) == len(people)
    everybody = {one.contact_id for step in found.values() for one in step}
    assert len(people) == min(most, len(everybody))


@given(by_step, amounts, st.randoms())
def test_the_order_of_entry_changes_nothing(
    found: dict[ReviewStep, list[Candidate]], most: int, random: object
) -> None:
    mixed = {step: list(people) for step, people in reversed(found.items())}
    for people in mixed.values():
        random.shuffle(people)  # type: ignore[attr-defined]
    assert chosen_of(mixed, most, TODAY) == chosen_of(found, most, TODAY)


@given(by_step, amounts)
def test_the_first_of_each_step_are_enough(found: dict[ReviewStep, list[Candidate]], most: int) -> None:
    """So the store reads no more than that: as a list of contacts, each once a step."""
    once = {
        step: list({one.contact_id: one for one in in_order(step, people, TODAY)}.values())
        for step, people in found.items()
    }
    first = {step: in_order(step, people, TODAY)[:most] for step, people in once.items()}
    assert chosen_of(first, most, TODAY) == chosen_of(once, most, TODAY)


@given(by_step, amounts)
def test_each_step_has_its_share(found: dict[ReviewStep, list[Candidate]], most: int) -> None:
    """A step that has people nobody else has taken is never more than one behind another."""
    people = chosen_of(found, most, TODAY)
    assert [list(ReviewStep).index(one.step) for one in people] == sorted(
        list(ReviewStep).index(o.step) for o in people
    )
    had = {step: sum(one.step is step for one in people) for step in ReviewStep}
    for step, of_step in found.items():
        if any(one.contact_id not in ids(people) for one in of_step):
            assert all(had[step] >= amount - 1 for amount in had.values())


def test_the_longest_wait_and_the_oldest_come_first() -> None:
    found = {
        ReviewStep.WAITING: [Candidate(1, since=NOW - 10), Candidate(2, since=NOW - 99)],
        ReviewStep.THANKS: [Candidate(3, day=TODAY), Candidate(4, day=TODAY - timedelta(days=3))],
        ReviewStep.FADING: [
            Candidate(5, day=TODAY - timedelta(days=30), twice_gap=10),
            Candidate(6, day=TODAY - timedelta(days=90), twice_gap=50),
        ],
    }
    assert ids(chosen_of(found, 12, TODAY)) == [4, 3, 2, 1, 5, 6]
    assert ids(chosen_of(found, 4, TODAY)) == [4, 3, 2, 5]


def test_silence_is_counted_in_their_own_rhythm() -> None:
    """Example D of the measures: nothing heard for 62 days, usually every 7."""
    one = Candidate(1, day=TODAY - timedelta(days=62), twice_gap=14)
    assert silence(one, TODAY) == Fraction(62, 7)
    assert step_of_silence(one, TODAY, 3, 8) is ReviewStep.REST
    assert step_of_silence(one, TODAY, 3, 9) is ReviewStep.FADING
    assert step_of_silence(one, TODAY, 9, 12) is None
    exactly = Candidate(1, day=TODAY - timedelta(days=56), twice_gap=14)
    assert step_of_silence(exactly, TODAY, 3, 8) is ReviewStep.FADING, "fading is more than 8 times"
    assert step_of_silence(exactly, TODAY, 8, 9) is ReviewStep.FADING, "quiet is 3 times or more"
    assert step_of_silence(Candidate(1), TODAY, 3, 8) is None


@pytest.mark.parametrize(("last", "back"), [(None, 6), (0, 6), (6, 6), (7, 7), (20, 20), (34, 34), (400, 34)])
def test_a_review_looks_back_to_the_last_one(last: int | None, back: int) -> None:
    day = None if last is None else TODAY - timedelta(days=last)
    assert looks_back_from(day, TODAY) == TODAY - timedelta(days=back)


def test_when_it_is_offered() -> None:
    week, more = TODAY - timedelta(days=7), TODAY - timedelta(days=8)
    assert not is_due(week, more, TODAY)
    assert is_due(more, more, TODAY)
    assert not is_due(None, week, TODAY), "a book of this week has no week to look at"
    assert is_due(None, more, TODAY)
    assert not is_due(None, None, TODAY)


def promise(due: int, state: FollowUpState = FollowUpState.OPEN, done: int | None = None, **fields: object) -> FollowUp:
    day = TODAY + timedelta(days=due)
    done_at = None if done is None else datetime.combine(TODAY, MONDAY.timetz()) + timedelta(days=done)
    draft = FollowUpDraft("Send it", day, promised=True)
    return replace(FollowUp(1, 1, "Jane", draft, day, state, done_at), **fields)


def test_which_promises_were_missed() -> None:
    since = TODAY - timedelta(days=6)
    done = FollowUpState.DONE
    missed = {
        "overdue": promise(-40),
        "moved on, but agreed for earlier": replace(promise(3), original_day=TODAY - timedelta(days=1)),
        "late this week": promise(-9, done, -6),
    }
    not_missed = {
        "due today": promise(0),
        "in time": promise(-2, done, -2),
        "late before": promise(-20, done, -7),
        "let go": promise(-20, FollowUpState.CANCELLED),
        "done tomorrow": promise(-2, done, 1),
        "no promise": replace(promise(-5), draft=FollowUpDraft("Send it", TODAY - timedelta(days=5))),
    }
    for words, one in missed.items():
        assert missed_since(one, since, TODAY, BERLIN), words
    for words, one in not_missed.items():
        assert not missed_since(one, since, TODAY, BERLIN), words


touches = st.builds(
    Touch,
    at=st.integers(NOW - 20 * 86_400, NOW + 20 * 86_400),
    day=st.just(TODAY),
    precise=st.booleans(),
    direction=st.sampled_from(Direction),
    channel=st.sampled_from(Channel),
    kind=st.sampled_from(InteractionKind),
    bulk=st.booleans(),
).map(lambda t: t._replace(day=datetime.fromtimestamp(t.at, UTC).astimezone(BERLIN).date()))


@given(st.lists(st.tuples(st.integers(1, 5), touches)), st.randoms())
def test_bulk_and_future_and_what_they_sent_are_nothing_i_put_in(
    given_: list[tuple[int, Touch]], random: object
) -> None:
    since = TODAY - timedelta(days=6)
    found = put_in(given_, since, NOW, TODAY)
    counted = [
        (who, t)
        for who, t in given_
        if not t.bulk and t.direction is not Direction.IN and (t.at <= NOW if t.precise else t.day <= TODAY)
    ]
    mixed = list(counted)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert put_in(mixed, since, NOW, TODAY) == found
    assert found.contacts == len({who for who, t in counted if t.day >= since})
    assert found.gives <= len(counted)


def person(step: ReviewStep) -> Chosen:
    return Chosen(step, Candidate(1))


BEFORE = Standing(
    thanks_day=TODAY, waiting_since=5, touched_at=100, next_id=1, next_day=TODAY + timedelta(days=9), about_day=TODAY,
    about_state=FollowUpState.OPEN,
)  # fmt: skip
SOON = TODAY + timedelta(days=2)


@pytest.mark.parametrize("step", ReviewStep)
def test_as_long_as_somebody_stands_as_they_stood_nothing_was_done(step: ReviewStep) -> None:
    assert outcome_of(person(step), BEFORE, BEFORE, TODAY) is None


@pytest.mark.parametrize(
    ("step", "change", "outcome"),
    [
        (ReviewStep.THANKS, {"thanks_day": None}, Outcome.THANKED),
        (ReviewStep.FADING, {"thanks_day": None}, None),
        (ReviewStep.PROMISES, {"about_state": FollowUpState.DONE}, Outcome.KEPT),
        (ReviewStep.PROMISES, {"about_state": FollowUpState.CANCELLED}, Outcome.LET_GO),
        (ReviewStep.PROMISES, {"about_state": None}, Outcome.LET_GO),
        (ReviewStep.PROMISES, {"about_day": SOON}, Outcome.NEXT_STEP),
        (ReviewStep.WAITING, {"waiting_since": None}, Outcome.ANSWERED),
        (ReviewStep.WAITING, {"touched_at": 200}, Outcome.TOUCHED),
        (ReviewStep.FADING, {"touched_at": 200}, Outcome.TOUCHED),
        (ReviewStep.FADING, {"touched_at": 50}, None),
        (ReviewStep.FADING, {"next_id": 2, "next_day": SOON}, Outcome.NEXT_STEP),
        (ReviewStep.FADING, {"next_id": None, "next_day": None}, None),
        (ReviewStep.REST, {"cadence_days": 30}, Outcome.CADENCE),
        (ReviewStep.REST, {"circle_id": 3}, Outcome.CADENCE),
        (ReviewStep.REST, {"resting_until": SOON}, Outcome.RESTS),
        (ReviewStep.REST, {"resting_until": TODAY}, None),
        (ReviewStep.REST, {"let_go": True}, Outcome.LET_GO),
    ],
)
def test_what_was_done_is_read_from_how_they_stand(
    step: ReviewStep, change: dict[str, object], outcome: Outcome | None
) -> None:
    assert outcome_of(person(step), BEFORE, replace(BEFORE, **change), TODAY) is outcome


def test_the_next_one_is_the_next_nothing_was_done_about() -> None:
    assert next_left((1, 2, 3), (), 0) == 1
    assert next_left((1, 2, 3), {2}, 1) == 3
    assert next_left((1, 2, 3), {1}, 3) is None
    assert next_left((), (), 0) is None


CAME = (
    CameBack(1, 7, "Jane Doe", TODAY, ReturnKind.REFERRAL, True),
    CameBack(2, 8, "Bo", TODAY, ReturnKind.SHARE, False),
)


def test_the_sentences_of_a_week() -> None:
    done = [
        Settled("Jane Doe", Outcome.THANKED),
        Settled("Bo", Outcome.ANSWERED),
        Settled("Cy", Outcome.NEXT_STEP, date(2026, 11, 24)),
        Settled("Di", Outcome.RESTS, date(2027, 2, 22)),
    ]
    first, second, third = (m.plain() for m in sentences(date(2026, 11, 17), CAME, done, PutIn(14, 2)))
    assert first == (
        "What came back since 2026-11-17: referral from Jane Doe (2026-11-23) and share from Bo (2026-11-23)."
    )
    assert second == (
        "What I put in: in touch with 14 contacts; gave 2 times without asking; said thanks to Jane Doe; answered Bo."
    )
    assert third == "What I take up next week: Cy (2026-11-24); let rest: Di (until 2027-02-22)."


def test_the_sentences_of_a_quiet_week() -> None:
    said = [m.plain() for m in sentences(TODAY, (), (), None)]
    assert said == [
        "What came back since 2026-11-23: nothing that I noted.",
        "What I put in: I looked, and left everything as it was.",
        "What I take up next week: nothing new.",
    ]


def test_many_names_are_counted() -> None:
    row = joined([Message("", name) for name in "abcdefgh"])
    assert row.plain() == "a, b, c, d, e, f and 2 more"
