"""Answers from 0 to 10 to the question "would you recommend us?"."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

HIGHEST = 10
"""The best answer; the worst is 0."""


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """What somebody answered, from 0 to 10, on which day, and what they said with it."""

    day: date
    given: int
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it stands in the book."""

    id: int
    contact_id: int
    draft: AnswerDraft


def valid_answer(given: int) -> bool:
    """Whether it can be an answer."""
    return 0 <= given <= HIGHEST


def latest_by_day(answers: Iterable[Answer]) -> list[Answer]:
    """One answer for each day, in the order of time: of several on one day the lowest, so that none is overstated."""
    found: dict[date, Answer] = {}
    for one in sorted(answers, key=_in_order):
        found.setdefault(one.draft.day, one)
    return list(found.values())


def latest_answer(answers: Iterable[Answer], today: date) -> Answer | None:
    """The latest answer that does not lie in the future."""
    past = latest_by_day(one for one in answers if one.draft.day <= today)
    return past[-1] if past else None


def _in_order(one: Answer) -> tuple[date, int, int]:
    return one.draft.day, one.draft.given, one.id
