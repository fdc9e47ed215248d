"""Templates, and the starters that come into a new book."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.domain.letter import Placeholder, fill, gaps
from ror_desktop.domain.template import TemplateDraft
from ror_desktop.errors import RorError
from ror_desktop.services import books
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.starters import LANGUAGES, starters
from tests.builders import FixedClock, make_book, snapshot


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_of(make_book(tmp_path / "book.ror", FixedClock()))
    yield made
    made.book.db.close()


def test_add_edit_delete_undo(desk: Desk) -> None:
    draft = TemplateDraft("  Thanks  ", "en", "Thank\nyou", "Dear {first name}\r\nBye", InteractionKind.THANKS)
    made = desk.templates.add(draft).created
    found = desk.templates.get(made)
    assert found is not None
    assert found.draft == TemplateDraft("Thanks", "en", "Thank you", "Dear {first name}\nBye", InteractionKind.THANKS)
    desk.templates.edit(made, TemplateDraft("Hello"))
    desk.templates.delete(made)
    assert desk.templates.all() == []
    desk.history.undo()
    desk.history.undo()
    assert desk.templates.all() == [found]


def test_what_cannot_be_kept(desk: Desk) -> None:
    for verb in (lambda: desk.templates.add(TemplateDraft(" ")), lambda: desk.templates.edit(9, TemplateDraft("x"))):
        with pytest.raises(RorError):
            verb()


def test_starters_come_once_and_go_by_one_undo(desk: Desk) -> None:
    before = snapshot(desk.book)
    desk.templates.add_starters()
    amount = len(desk.templates.all())
    assert amount == len(starters())
    assert desk.templates.add_starters().group == 0
    assert len(desk.templates.all()) == amount
    desk.history.undo()
    assert snapshot(desk.book) == before


def test_a_new_book_has_them_and_nothing_to_undo(tmp_path: Path) -> None:
    book = books.create_book(tmp_path / "new.ror", FixedClock(), "Europe/Berlin")
    desk = desk_of(book)
    assert [found.draft for found in desk.templates.all()] == starters()
    assert desk.history.next_undo() is None
    desk.templates.delete(desk.templates.all()[0].id)
    desk.history.undo()
    assert len(desk.templates.all()) == len(starters())
    books.close_book(book)


@pytest.mark.parametrize("draft", starters(), ids=lambda draft: f"{draft.language} {draft.name}")
def test_a_starter_is_whole(draft: TemplateDraft) -> None:
    everything = dict.fromkeys(Placeholder, "x")
    for text in (draft.subject, draft.body):
        assert fill(text, everything, draft.language).unknown == ()
        assert all(text[start:end].startswith(("[", "{")) for start, end in gaps(text))
    assert draft.name
    assert draft.subject
    assert len(draft.body.splitlines()) > 4
    assert "{first name}" in draft.body or "{voornaam}" in draft.body


def test_the_starters_of_the_languages_match() -> None:
    kinds = [[d.kind for d in starters() if d.language == language] for language in LANGUAGES]
    assert kinds[0] == kinds[1]
    assert {InteractionKind.THANKS, InteractionKind.ASK, InteractionKind.INTRODUCTION} < set(kinds[0])
