"""The history: words, redo, what is forgotten, and any order of verbs, undo, redo and revert."""

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.contact import Photo
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import Snooze
from ror_desktop.domain.ideas import Idea, IdeaAct, IdeaKind
from ror_desktop.domain.preferences import LIMITS, Preference
from ror_desktop.errors import RorError
from ror_desktop.messages import Message
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.history_words import words_of
from ror_desktop.services.ideas import IdeaService
from ror_desktop.services.notes import NoteService
from ror_desktop.services.setting_words import names_of
from ror_desktop.services.settings import SettingsService
from ror_desktop.store import changelog, tags, upkeep
from tests.builders import FixedClock, assert_sound, email, make_book, note, person, snapshot, todo
from tests.walking import walk


def shown(history: HistoryService) -> list[str]:
    return [history.words(entry).plain() for entry in history.entries()]


def test_the_words_are_made_with_the_names_of_today(book: Book) -> None:
    contacts, history = ContactService(book), HistoryService(book)
    for name in ("Jane Doe", "Bob"):
        contacts.add(person(name))
    found = contacts.get(1)
    assert found is not None
    contacts.edit(1, found.draft()._replace(display_name="Jane Smith"))
    contacts.delete([1, 2])
    assert shown(history) == ["Deleted 2 contacts", "Changed 1 contact", "Added 1 contact", "Added 1 contact"]
    undone = history.undo()
    assert undone is not None
    assert undone.message is not None
    assert undone.message.plain() == "Undone: Deleted 2 contacts"
    assert shown(history)[1:] == ["Changed Jane Smith", "Added Bob", "Added Jane Smith"]
    assert [entry.undone for entry in history.entries()] == [True, False, False, False]


def test_every_verb_has_words(book: Book) -> None:
    ContactService(book).add(person("Jane"))
    entry = HistoryService(book).entries()[0]
    for verb in Verb:
        for subject_id in (1, None):
            words = words_of(book.db, entry._replace(verb=verb, subject_id=subject_id, amount=2)).plain()
            assert words
            assert "{" not in words


def test_what_could_be_redone_goes_only_with_something_new(book: Book) -> None:
    contacts, history = ContactService(book), HistoryService(book)
    contacts.add(person())
    contacts.tag([1], "a")
    history.undo()
    found = contacts.get(1)
    assert found is not None
    contacts.edit(1, found.draft())
    with pytest.raises(RorError):
        contacts.edit(9, person())
    assert history.next_redo() is not None
    contacts.tag([1], "b")
    assert history.next_redo() is None
    assert history.redo() is None
    assert [entry.undone for entry in history.entries()] == [False, True, False]


def test_a_verb_that_fails_leaves_nothing(book: Book) -> None:
    before = snapshot(book)
    with pytest.raises(ZeroDivisionError):
        half_a_verb(book)
    assert snapshot(book) == before
    assert changelog.entries(book.db) == []


def half_a_verb(book: Book) -> None:
    with book.verb(Verb.CONTACT_ADD):
        tags.ids_of(book.db, ["a"])
        raise ZeroDivisionError


def test_old_verbs_are_forgotten_with_the_pictures_only_they_knew(book: Book) -> None:
    contacts, history = ContactService(book), HistoryService(book)
    assert isinstance(book.clock, FixedClock)
    for name in ("Jane", "Bob"):
        contacts.add(person(name))
    contacts.set_photo(1, Photo(b"old"))
    contacts.set_photo(1, Photo(b"new"))
    contacts.set_photo(2, Photo(b"gone"))
    contacts.delete([2])
    history.undo()
    book.clock.advance(days=60)
    contacts.set_photo(1, Photo(b"newest"))
    assert history.forget_old() == 0
    book.clock.advance(days=31)
    assert history.forget_old() == 6
    kept = {bytes(data) for (data,) in book.db.rows("SELECT data FROM photo")}
    assert kept == {b"new", b"newest", b"gone"}
    assert history.undo() is not None
    assert history.undo() is None
    assert_sound(book)


def test_a_zone_is_the_zone_of_the_open_book_at_once(book: Book) -> None:
    preferences, history = SettingsService(book), HistoryService(book)
    preferences.change(Preference.ZONE, "Pacific/Auckland")
    assert book.zone.key == "Pacific/Auckland"
    assert book.today() == date(2026, 11, 23)
    assert_sound(book)
    preferences.change(Preference.ZONE, "Europe/Berlin")
    history.undo()
    assert book.zone.key == "Pacific/Auckland"
    for bad in ("Nowhere/None", "../etc", ""):
        with pytest.raises(RorError):
            preferences.change(Preference.ZONE, bad)
    with pytest.raises(RorError):
        preferences.change(Preference.TOUCH_WINDOW, "-1")
    assert preferences.get(Preference.TOUCH_WINDOW) == "90"


WORDS = st.sampled_from(["Acme", "ACME", "Øst 'n West", "", "123", "1e5", "🎉"])
IDS = st.integers(1, 6)


class Walk(RuleBasedStateMachine):
    """Any verbs in any order; a model keeps a snapshot for each place on the way back and forth."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.book = make_book(Path(self.folder.name) / "book.ror", FixedClock())
        self.contacts, self.notes = ContactService(self.book), NoteService(self.book)
        self.followups, self.history = FollowUpService(self.book), HistoryService(self.book)
        self.past: list[dict[str, Any]] = []
        self.present = snapshot(self.book)
        self.future: list[dict[str, Any]] = []

    def teardown(self) -> None:
        assert_sound(self.book)
        self.book.db.close()
        self.folder.cleanup()

    def did(self, change: Change | None) -> None:
        if change is not None and change.group:
            self.past.append(self.present)
            self.future = []
            self.present = snapshot(self.book)

    @initialize()
    def begin(self) -> None:
        self.did(self.contacts.add(person("First", organization="Acme", tags=("a",))))

    @rule(name=WORDS, organization=WORDS, tag=WORDS)
    def add(self, name: str, organization: str, tag: str) -> None:
        self.did(self.contacts.add(person(name, organization=organization, tags=(tag,), methods=(email(name),))))

    @rule(contact_id=IDS, organization=WORDS, tag=WORDS)
    def edit(self, contact_id: int, organization: str, tag: str) -> None:
        found = self.contacts.get(contact_id)
        if found is not None:
            draft = found.draft()._replace(organization=organization, tags=(tag,), methods=found.methods[1:])
            self.did(self.contacts.edit(contact_id, draft))

    @rule(ids=st.lists(IDS, max_size=3))
    def delete(self, ids: list[int]) -> None:
        self.did(self.contacts.delete(ids))

    @rule(contact_id=IDS, data=st.sampled_from([b"1", b"\x002"]))
    def picture(self, contact_id: int, data: bytes) -> None:
        if self.contacts.get(contact_id):
            self.did(self.contacts.set_photo(contact_id, Photo(data)))

    @rule(contact_id=IDS, text=WORDS)
    def write(self, contact_id: int, text: str) -> None:
        if self.contacts.get(contact_id):
            self.did(self.notes.add(contact_id, note(text + ".")))
            self.did(self.followups.add(contact_id, todo(recurrence="FREQ=WEEKLY")))

    @rule(follow_up_id=IDS)
    def act(self, follow_up_id: int) -> None:
        if self.followups.get(follow_up_id):
            self.did(self.followups.done(follow_up_id))
            self.did(self.followups.snooze([follow_up_id], Snooze.TOMORROW))

    @rule(back=st.integers(0, 9))
    def revert(self, back: int) -> None:
        entries = [entry for entry in self.history.entries() if entry.revertible]
        if back < len(entries):
            self.did(self.history.revert(entries[back].group))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        assert self.history.undo() is not None
        self.future.append(self.present)
        self.present = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.history.redo() is not None
        self.past.append(self.present)
        self.present = self.future.pop()

    @rule()
    def forget(self) -> None:
        """As the worker does, at any time."""
        while upkeep.forget_dropped(self.book.db):
            pass
        assert self.book.db.rows("SELECT id FROM change_group WHERE inverse_of IS NOT NULL") == self.book.db.rows(
            "SELECT i.id FROM change_group i JOIN change_group u ON u.id = i.inverse_of WHERE u.state = 'undone'"
        )

    @rule()
    def reopen(self) -> None:
        path = self.book.db.path
        self.book.db.close()
        self.book = make_book(path, FixedClock())
        self.contacts, self.notes = ContactService(self.book), NoteService(self.book)
        self.followups, self.history = FollowUpService(self.book), HistoryService(self.book)

    @invariant()
    def the_book_is_where_the_model_is(self) -> None:
        assert snapshot(self.book) == self.present
        assert self.book.db.rows("PRAGMA foreign_key_check") == []
        assert (self.history.next_undo() is None) == (not self.past)
        assert (self.history.next_redo() is None) == (not self.future)


def test_any_walk_through_the_history() -> None:
    walk(Walk, examples=12, steps=20)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_any_long_walk_through_the_history() -> None:
    walk(Walk, examples=300, steps=60)


def test_what_makes_much_anew_is_known_before_it_is_walked_over(book: Book) -> None:
    history, settings = HistoryService(book), SettingsService(book)
    settings.change(Preference.SHOW_PULSE, "1")
    assert not history.takes_long(history.next_undo())
    settings.change(Preference.QUIET_AT, "4")
    assert history.takes_long(history.next_undo())
    history.undo()
    assert history.takes_long(history.next_redo()), "its row is gone, and what it was called is not"
    assert not history.takes_long(history.next_undo())
    history.redo()
    change = settings.change(Preference.QUIET_AT, "5")
    assert history.takes_long(history.next_undo())
    assert not history.takes_long(None)
    history.revert(change.group)
    assert history.takes_long(history.next_undo()), "what takes a setting back is walked over like a setting"


def test_to_take_back_that_an_idea_was_put_aside_takes_no_long(book: Book) -> None:
    contact, history = ContactService(book).add(person()).created, HistoryService(book)
    birthday = Idea(IdeaKind.BIRTHDAY, contact, Message("Ideas", "Birthday"), Noun.CONTACT, contact, IdeaAct.EMAIL)
    history.revert(IdeaService(book).put_aside(birthday).group)
    assert not history.takes_long(history.next_undo())


def test_it_is_said_which_setting_was_changed(book: Book) -> None:
    settings, history = SettingsService(book), HistoryService(book)
    said = settings.change(Preference.SHOW_NUMBERS, "0").message
    assert said is not None
    assert said.plain() == "Setting changed: Show numbers"
    undone, redone = history.undo(), history.redo()
    assert undone is not None
    assert redone is not None
    assert undone.message is not None
    assert redone.message is not None
    assert undone.message.plain() == "Undone: Changed the setting “Show numbers”"
    assert redone.message.plain() == "Done again: Changed the setting “Show numbers”"
    said = settings.change_all({Preference.FADING_AT: "9", Preference.QUIET_AT: "4"}).message
    assert said is not None
    assert said.plain() == "Settings changed: Unusually quiet at, Likely fading at"
    newest = history.next_undo()
    assert newest is not None
    assert history.words(newest).plain() == "Changed the settings: Unusually quiet at, Likely fading at"


def test_every_setting_has_a_name_of_its_own() -> None:
    names = [names_of([one.value])[0].plain() for one in Preference]
    assert len(set(names)) == len(Preference)


def test_of_many_settings_the_first_are_named(book: Book) -> None:
    said = SettingsService(book).change_all(dict.fromkeys(LIMITS, "5")).message
    assert said is not None
    assert said.plain().endswith("Answer target, 4 more")
