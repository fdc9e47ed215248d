"""Answers from 0 to 10: which of them is the latest."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.answer import Answer, AnswerDraft, latest_answer, latest_by_day, valid_answer

TODAY = date(2026, 11, 23)


def answered(day: int, given_: int, number: int = 1) -> Answer:
    return Answer(number, 1, AnswerDraft(date(2026, 11, day), given_))


def test_the_latest_answer_is_that_of_the_last_day_up_to_today() -> None:
    answers = [answered(23, 3, 1), answered(1, 9, 2), answered(24, 10, 3)]
    assert latest_answer(answers, TODAY) == answers[0]
    assert latest_answer(answers, date(2026, 11, 22)) == answers[1]
    assert latest_answer(answers, date(2026, 10, 31)) is None
    assert latest_answer([], TODAY) is None


def test_of_several_on_one_day_the_lowest_stands_whatever_came_first() -> None:
    high, low = answered(5, 10, 1), answered(5, 7, 2)
    assert latest_by_day([high, low]) == latest_by_day([low, high]) == [low]


def test_answers_lie_between_0_and_10() -> None:
    assert [given_ for given_ in range(-2, 14) if valid_answer(given_)] == list(range(11))


@given(st.lists(st.builds(answered, st.integers(1, 30), st.integers(0, 10), st.integers(1, 99))), st.randoms())
def test_the_order_of_entry_changes_nothing(answers: list[Answer], random: object) -> None:
    shuffled = list(answers)
    random.shuffle(shuffled)
    found, again = latest_answer(answers, TODAY), latest_answer(shuffled, TODAY)
    assert (found and found.draft) == (again and again.draft)
    assert [one.draft.day for one in latest_by_day(answers)] == sorted({one.draft.day for one in answers})
