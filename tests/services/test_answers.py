"""Answers from 0 to 10: noted, changed, and refused where they can be none."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.search import MatchField
from ror_desktop.errors import RorError
from ror_desktop.services.desk import Desk
from ror_desktop.store import answers
from tests.builders import assert_sound, make_book, note, person

TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror"))
    yield made
    made.book.db.close()


@pytest.fixture
def jane(desk: Desk) -> int:
    return desk.contacts.add(person("Jane Doe")).created


def test_an_answer_is_noted_with_its_day_and_what_was_said(desk: Desk, jane: int) -> None:
    change = desk.answers.add(jane, AnswerDraft(date(2026, 11, 1), 9, "  Without a doubt\r\n"))
    assert change.touches(jane)
    assert change.nouns == {Noun.ANSWER}
    assert change.message is not None
    assert change.message.plain() == "Answer noted: 9 of 10"
    expected = Answer(change.created, jane, AnswerDraft(date(2026, 11, 1), 9, "Without a doubt"))
    assert desk.answers.get(change.created) == expected
    assert desk.answers.latest(jane) == expected


@pytest.mark.parametrize("given", [-1, 11, 100])
def test_what_is_no_answer_is_refused(desk: Desk, jane: int, given: int) -> None:
    with pytest.raises(RorError, match="from 0 to 10"):
        desk.answers.add(jane, AnswerDraft(TODAY, given))
    assert answers.of(desk.book.db, jane) == []


def test_nobody_answers_in_the_future(desk: Desk, jane: int) -> None:
    made = desk.answers.add(jane, AnswerDraft(TODAY, 7)).created
    with pytest.raises(RorError, match="future"):
        desk.answers.edit(made, AnswerDraft(date(2026, 11, 24), 7))
    found = desk.answers.get(made)
    assert found is not None
    assert found.draft.day == TODAY


def test_what_is_gone_says_so(desk: Desk, jane: int) -> None:
    made = desk.answers.add(jane, AnswerDraft(TODAY, 7)).created
    desk.answers.delete(made)
    with pytest.raises(RorError, match="not in the book"):
        desk.answers.edit(made, AnswerDraft(TODAY, 7))
    with pytest.raises(RorError, match="not in the book"):
        desk.answers.add(jane + 1, AnswerDraft(TODAY, 7))
    desk.contacts.delete([jane])
    assert desk.answers.latest(jane) is None


def test_the_latest_answer_is_that_of_the_latest_day(desk: Desk, jane: int) -> None:
    for day, given in ((date(2026, 11, 5), 9), (date(2026, 11, 20), 4), (date(2025, 1, 1), 10)):
        desk.answers.add(jane, AnswerDraft(day, given))
    found = desk.answers.latest(jane)
    assert found is not None
    assert found.draft.given == 4


def test_it_stands_in_the_timeline_at_its_day(desk: Desk, jane: int) -> None:
    desk.notes.add(jane, note("Before", -10))
    made = desk.answers.add(jane, AnswerDraft(date(2026, 11, 20), 8)).created
    desk.notes.add(jane, note("After", -1))
    keys = desk.timeline.keys(jane)
    assert [key.noun for key in keys] == ["note", "answer", "note"]
    assert desk.timeline.entries(keys[1:2]) == [desk.answers.get(made)]


def test_what_was_said_beside_an_answer_is_found(desk: Desk, jane: int) -> None:
    made = desk.answers.add(jane, AnswerDraft(TODAY, 9, "The harbour team was quick")).created
    answer = desk.search.texts("harbour", 9)
    assert answer is not None
    match = answer.matches[jane]
    assert (match.field, match.text[slice(*match.spans[0])]) == (MatchField.ANSWER, "harbour")
    desk.answers.edit(made, AnswerDraft(TODAY, 9, "Lighthouse"))
    for words, ids in (("harbour", []), ("lighthouse", [jane])):
        other = desk.search.texts(words, 9)
        assert other is not None
        assert list(other.ids) == ids
    assert_sound(desk.book)
