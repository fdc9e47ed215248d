"""What became of negative feedback."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.entity import Moment, moment_of_day
from ror_desktop.domain.feedback import Feedback, FeedbackDraft, Severity
from ror_desktop.domain.interaction import Sentiment
from ror_desktop.domain.measures.feedback_shares import feedback_shares, hours_to_answer
from ror_desktop.domain.measures.inputs import window
from ror_desktop.domain.measures.measure import Pair
from tests.domain.measures.people import BERLIN, PRESENT, TODAY, day, moment

YEAR = window(TODAY, 365)


def said(
    number: int, ago: int = 10, hours: float | None = None, sentiment: Sentiment = Sentiment.BAD, shining: bool = False
) -> Feedback:
    at = moment(-ago)
    answered = None if hours is None else at.at + timedelta(hours=hours)
    return Feedback(
        number, FeedbackDraft("Late again.", at, sentiment=sentiment, answered_at=answered, shining=shining)
    )


def test_shares_and_hours_of_what_was_negative() -> None:
    found = feedback_shares(
        [
            said(1, hours=2), said(2, hours=50, shining=True), said(3, hours=5), said(4),
            said(5, hours=900, sentiment=Sentiment.NEUTRAL), said(6, hours=900, sentiment=Sentiment.GOOD),
            said(7, ago=365), said(8, ago=-1),
        ],
        PRESENT, YEAR,
    )  # fmt: skip
    assert (found.answered.value, found.answered.sides, found.answered.grey) == (75, Pair(3, 1), True)
    assert (found.first_answer.value, found.first_answer.count) == (5, 3)
    assert (found.turned.value, found.turned.sides) == (25, Pair(1, 3))
    assert [entry.id for entry in found.answered.entries] == [1, 2, 3, 4]
    assert found.answered.sentence.plain() == "4 complaints since 2025-11-24: 3 answered, 1 not yet."
    assert found.first_answer.sentence.plain() == "3 answers with a known time; 4 complaints said since 2025-11-24."
    assert found.turned.sentence.plain() == "4 complaints since 2025-11-24, 1 of them ended well."


def test_nothing_negative_is_nothing_and_not_0() -> None:
    found = feedback_shares([said(1, sentiment=Sentiment.GOOD)], PRESENT, YEAR)
    assert (found.answered.value, found.first_answer.value, found.turned.value) == (None, None, None)
    unanswered = feedback_shares([said(1)], PRESENT, YEAR)
    assert (unanswered.answered.value, unanswered.first_answer.value) == (0, None)


def test_severity_filters_nothing() -> None:
    each = [
        replace(said(number), draft=replace(said(number).draft, severity=severity))
        for number, severity in enumerate(Severity, 1)
    ]
    assert feedback_shares(each, PRESENT, YEAR).answered.count == len(Severity)


def test_what_was_said_on_some_day_is_answered_without_hours() -> None:
    some_day = FeedbackDraft("Late again.", moment_of_day(day(-3), BERLIN.key), sentiment=Sentiment.BAD,
                             answered_at=PRESENT.now)  # fmt: skip
    found = feedback_shares([Feedback(1, some_day)], PRESENT, YEAR)
    assert (found.answered.value, found.first_answer.value) == (100, None)
    assert hours_to_answer(said(1, hours=-1)) is None
    assert hours_to_answer(said(1, hours=1.5)) == Fraction(3, 2)


def test_hours_are_elapsed_also_in_the_night_the_clock_goes_back() -> None:
    evening, morning = moment(-30, "20:00"), moment(-29, "08:00")
    one = Feedback(1, FeedbackDraft("Late.", evening, sentiment=Sentiment.BAD, answered_at=morning.at))
    assert hours_to_answer(one) == 13


def test_an_answer_that_lies_in_the_future_is_none_yet() -> None:
    found = feedback_shares([said(1, ago=1, hours=48)], PRESENT, YEAR)
    assert found.answered.value == 0
    later = Feedback(2, FeedbackDraft("x", Moment(PRESENT.now + timedelta(minutes=1), "UTC"), sentiment=Sentiment.BAD))
    assert feedback_shares([later], PRESENT, YEAR).answered.value is None


ENTRIES = st.lists(
    st.builds(
        said,
        st.integers(1, 9),
        st.integers(1, 400),
        st.none() | st.integers(0, 9000),
        st.sampled_from(Sentiment),
        st.booleans(),
    ),
    max_size=9,
)


@given(ENTRIES, st.randoms())
def test_the_order_of_entry_changes_nothing(entries: list[Feedback], random: object) -> None:
    found = feedback_shares(entries, PRESENT, YEAR)
    random.shuffle(entries)
    assert feedback_shares(entries, PRESENT, YEAR) == found
    assert found.first_answer.count <= found.answered.count == found.turned.count
