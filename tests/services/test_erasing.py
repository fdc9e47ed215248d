"""Erasing a person for good: nothing of them stays in the file, and what others did can still be undone."""

from types import SimpleNamespace

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact import Photo
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.feedback import FeedbackDraft
from ror_desktop.domain.ideas import Idea, IdeaAct, IdeaKind
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.errors import BookError, Trouble
from ror_desktop.messages import Message
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.ideas import IdeaService
from ror_desktop.services.notes import NoteService
from ror_desktop.store import feedback, relations, returns
from ror_desktop.store.relations import NewRelation
from tests.builders import assert_sound, email, note, person, snapshot, touch

SECRETS = (b"Zebulon", b"zebulon", b"Quixotic", b"quixotic", b"Xylophone", b"xylophone", b"PICTURE-OF-Z", b"Verbatim-Z")


def fill(book: Book) -> tuple[ContactService, NoteService]:
    contacts, notes = ContactService(book), NoteService(book)
    contacts.add(person("Zebulon", organization="Quixotic Ltd", methods=(email("z@zebulon.example"),)))
    contacts.add(person("Jane", organization="Acme"))
    contacts.set_photo(1, Photo(b"PICTURE-OF-Z" * 50))
    notes.add(1, note("Plays the xylophone " * 200))
    notes.add(1, note("A second Xylophone note"))
    notes.delete(2)
    with book.verb(Verb.DEMO_FILL):
        referral = ReturnDraft(touch().moment.at.date(), ReturnKind.REFERRAL, referred_contact_id=1)
        returns.insert(book.db, 2, referral, book.clock())
        feedback.insert(book.db, FeedbackDraft("Verbatim-Z", touch().moment, contact_id=1), book.clock())
        relations.insert_all(book.db, [NewRelation(2, 1, relations.INTRODUCED_BY)], book.clock())
    return contacts, notes


def contents(book: Book) -> bytes:
    book.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return b"".join(path.read_bytes() for path in sorted(book.db.path.parent.glob("book.ror*")))


@pytest.mark.parametrize("deleted_before", [False, True])
def test_nothing_of_an_erased_contact_stays_in_the_file(book: Book, deleted_before: bool) -> None:
    contacts, _notes = fill(book)
    assert all(secret in contents(book) for secret in (b"Zebulon", b"PICTURE-OF-Z", b"Verbatim-Z"))
    if deleted_before:
        contacts.delete([1])
    change = contacts.erase([1])
    assert change.group == 0
    assert change.nouns
    assert contacts.get(1) is None
    assert [secret for secret in SECRETS if secret in contents(book)] == []
    assert_sound(book)


def test_nothing_stays_of_one_who_was_added_taken_back_and_added_again(book: Book) -> None:
    contacts, history = ContactService(book), HistoryService(book)
    zebulon = person("Zebulon", organization="Quixotic Ltd", methods=(email("z@zebulon.example"),))
    contacts.add(zebulon)
    history.undo()
    contacts.add(person("Jane", organization="Quixotic Ltd"))
    history.undo()
    again = contacts.add(zebulon).created
    contacts.erase([again])
    assert [secret for secret in SECRETS if secret in contents(book)] == []
    assert_sound(book)


def test_ideas_that_were_put_aside_go_too_and_those_of_others_stay(book: Book) -> None:
    contacts, ideas = ContactService(book), IdeaService(book)
    for name in ("Zebulon", "Jane"):
        contact = contacts.add(person(name)).created
        ideas.put_aside(Idea(IdeaKind.BIRTHDAY, contact, Message("Ideas", "x"), Noun.CONTACT, contact, IdeaAct.EMAIL))
        ideas.put_aside(Idea(IdeaKind.KEPT, contact, Message("Ideas", "x"), Noun.FOLLOW_UP, 7, IdeaAct.EMAIL))
    HistoryService(book).undo()
    ideas.put_aside(Idea(IdeaKind.TOPIC, 1, Message("Ideas", "x"), Noun.NOTE, 9, IdeaAct.EMAIL))
    HistoryService(book).undo()
    contacts.erase([1])
    left = book.db.rows("SELECT name FROM setting WHERE name LIKE 'idea:%'")
    assert left == [("idea:2:birthday:2",)]
    assert book.db.rows("SELECT 1 FROM change_log WHERE image LIKE '%idea:1:%'") == []
    assert_sound(book)


@pytest.mark.parametrize("deleted_before", [False, True])
def test_what_was_typed_about_an_erased_contact_goes_too(book: Book, deleted_before: bool) -> None:
    contacts, _notes = fill(book)
    drafts = DraftService(book)
    for contact in (1, 2):
        drafts.keep(DraftKey("letter", contact), "Dear Xylophone player" if contact == 1 else "Dear Jane")
    drafts.keep(DraftKey("composer", 1), "Verbatim-Z, and saved long ago")
    drafts.drop(DraftKey("composer", 1))
    drafts.keep(DraftKey("just_met"), "Somebody else")
    if deleted_before:
        contacts.delete([1])
    contacts.erase([1])
    assert drafts.all().keys() == {DraftKey("letter", 2), DraftKey("just_met")}
    assert [secret for secret in SECRETS if secret in contents(book)] == []
    drafts.close()


def test_older_verbs_can_still_be_undone_and_done_again(book: Book) -> None:
    contacts, notes = fill(book)
    contacts.tag([1, 2], "lead")
    jane = contacts.get(2)
    assert jane is not None
    contacts.edit(2, jane.draft()._replace(organization="Quixotic Ltd"))
    contacts.edit(2, jane.draft()._replace(organization="Acme"))
    notes.add(2, note("Stays"))
    contacts.delete([1, 2])
    history = HistoryService(book)
    history.undo()
    contacts.erase([1])
    before = snapshot(book)
    count = 0
    while history.undo():
        count += 1
        assert_sound(book)
    assert count >= 5
    assert book.db.value("SELECT count(*) FROM contact") == 0
    for _ in range(count):
        assert history.redo() is not None
        assert_sound(book)
    assert snapshot(book) == before


def test_what_was_undone_can_be_done_again_without_the_erased(book: Book) -> None:
    contacts, _notes = fill(book)
    contacts.delete([1, 2])
    contacts_after = snapshot(book)["contact"]
    history = HistoryService(book)
    history.undo()
    contacts.erase([1])
    assert history.redo() is not None
    assert snapshot(book)["contact"] == contacts_after
    assert history.undo() is not None
    assert contacts.get(2) is not None
    assert contacts.get(1) is None
    assert_sound(book)


def test_nobody_is_erased_where_the_disk_has_no_room_to_leave_no_trace(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is nearly full has room for the verb, and none for writing the file anew."""
    contacts, _notes = fill(book)
    before, small = snapshot(book), book.db.path.stat().st_size // 2
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=small))
    with pytest.raises(BookError) as caught:
        contacts.erase([1])
    assert caught.value.trouble is Trouble.FULL
    assert snapshot(book) == before
