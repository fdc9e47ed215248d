"""Taking back one verb of the past: what came after it stays, and is named."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ror_desktop.domain.contact import Contact, Photo
from ror_desktop.errors import RorError
from ror_desktop.messages import Message
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.notes import NoteService
from tests.builders import FixedClock, assert_sound, email, make_book, note, person, snapshot, todo


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror", FixedClock())
    yield made
    assert_sound(made)
    made.db.close()


def got(contacts: ContactService, contact_id: int) -> Contact:
    found = contacts.get(contact_id)
    assert found is not None
    return found


def said(message: Message | None) -> str:
    assert message is not None
    return message.plain()


def test_the_newest_verb_is_taken_back_as_undo_would(book: Book) -> None:
    contacts = ContactService(book)
    contacts.add(person(organization="Acme", tags=("a",), methods=(email("a@b.example"),)))
    before = snapshot(book)
    jane = got(contacts, 1)
    group = contacts.edit(1, jane.draft()._replace(title="Chief", organization="Other", tags=(), methods=())).group
    change = HistoryService(book).revert(group)
    assert snapshot(book) == before
    assert "Kept" not in said(change.message)
    assert change.contacts == {1}


def test_columns_that_were_edited_since_are_kept_and_named(book: Book) -> None:
    contacts, history = ContactService(book), HistoryService(book)
    contacts.add(person())
    group = contacts.edit(1, got(contacts, 1).draft()._replace(title="Chief", nickname="JD", role="Buyer")).group
    contacts.edit(1, got(contacts, 1).draft()._replace(title="President"))
    change = history.revert(group)
    jane = got(contacts, 1)
    assert (jane.title, jane.nickname, jane.role) == ("President", "", "")
    assert said(change.message) == "Taken back: Changed Jane Doe. Kept, because it was changed since: title"
    history.undo()
    assert (got(contacts, 1).nickname, got(contacts, 1).role) == ("JD", "Buyer")


def test_a_contact_that_was_written_about_since_stays_whole(book: Book) -> None:
    contacts, notes, history = ContactService(book), NoteService(book), HistoryService(book)
    group = contacts.add(person(organization="Acme", tags=("x",), methods=(email("a@b.example"),))).group
    notes.add(1, note())
    before = snapshot(book)
    change = history.revert(group)
    assert snapshot(book) == before
    assert change.group == 0
    assert "Nothing was left" in said(change.message)


def test_a_contact_that_was_edited_since_stays_and_another_goes(book: Book) -> None:
    contacts, history = ContactService(book), HistoryService(book)
    group = contacts.add(person("First", organization="Acme")).group
    contacts.add(person("Second", organization="Acme"))
    change = history.revert(group)
    assert contacts.get(1) is None
    assert got(contacts, 2).organization == "Acme"
    assert "an organization" in said(change.message)


def test_an_edit_that_was_itself_taken_back_is_no_edit(book: Book) -> None:
    contacts, history = ContactService(book), HistoryService(book)
    added = contacts.add(person()).group
    edited = contacts.edit(1, got(contacts, 1).draft()._replace(title="Chief")).group
    history.revert(edited)
    history.revert(added)
    assert contacts.get(1) is None


def test_what_was_deleted_comes_back_where_its_contact_is(book: Book) -> None:
    contacts, notes, history = ContactService(book), NoteService(book), HistoryService(book)
    contacts.add(person())
    notes.add(1, note("it's 0012"))
    deleted = notes.delete(1).group
    contacts.edit(1, got(contacts, 1).draft()._replace(title="Chief"))
    history.revert(deleted)
    found = notes.get(1)
    assert found is not None
    assert found.draft.text == "it's 0012"
    gone = notes.delete(1).group
    contacts.delete([1])
    change = history.revert(gone)
    assert notes.get(1) is None
    assert "Nothing was left" in said(change.message)


def test_a_deleted_contact_joins_the_tag_and_picture_made_anew(book: Book) -> None:
    contacts, history = ContactService(book), HistoryService(book)
    contacts.add(person("First", tags=("lead",), organization="Acme"))
    contacts.set_photo(1, Photo(b"same"))
    deleted = contacts.delete([1]).group
    contacts.add(person("Second", tags=("LEAD",)))
    contacts.set_photo(2, Photo(b"same"))
    history.revert(deleted)
    first = got(contacts, 1)
    assert first.tags == ("LEAD",)
    assert first.organization == "Acme"
    assert first.photo_id == got(contacts, 2).photo_id


def test_a_move_is_taken_back_unless_it_was_moved_again(book: Book) -> None:
    contacts, followups, history = ContactService(book), FollowUpService(book), HistoryService(book)
    contacts.add(person())
    for title in ("a", "b"):
        followups.add(1, todo(title))
    group = followups.move([1, 2], date(2026, 12, 1)).group
    followups.move([2], date(2026, 12, 5))
    history.revert(group)
    days = [f.draft.due_day for f in followups.open_for(1)]
    assert days == [date(2026, 11, 24), date(2026, 12, 5)]


def test_what_cannot_be_taken_back_says_so(book: Book) -> None:
    contacts, history = ContactService(book), HistoryService(book)
    group = contacts.add(person()).group
    book.db.execute_sql("UPDATE change_group SET schema_version = 0")
    assert not history.entries()[0].revertible
    assert history.next_undo() is None
    for missing in (group, 99):
        with pytest.raises(RorError):
            history.revert(missing)
