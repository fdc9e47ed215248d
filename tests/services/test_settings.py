"""Settings that much is derived from: how far that is made anew is told, here and when it is taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.domain.preferences import Preference
from ror_desktop.services.book import Book
from ror_desktop.services.history import HistoryService
from ror_desktop.services.settings import SettingsService
from ror_desktop.store import contacts
from ror_desktop.store.contacts import Capture, NewContact
from tests.builders import MONDAY, make_book, person

CONTACTS = 2_001
COUNTED = [(1_000, CONTACTS), (2_000, CONTACTS), (CONTACTS, CONTACTS)]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror")
    captured = Capture(MONDAY, "Europe/Berlin")
    with made.verb(Verb.DEMO_FILL):
        contacts.insert_all(made.db, [NewContact(person(f"Jane {n}"), captured) for n in range(CONTACTS)], "")
    SettingsService(made).change(Preference.ZONE, "Europe/Berlin")
    yield made
    made.db.close()


def test_it_is_told_for_how_many_contacts_a_constant_was_taken_in(book: Book) -> None:
    settings, history = SettingsService(book), HistoryService(book)
    told: list[tuple[int, int]] = []

    def hear(done: int, total: int) -> None:
        told.append((done, total))

    settings.change(Preference.SHOW_PULSE, "1", hear)
    assert told == [], "nothing is derived from it"
    change = settings.change_all({Preference.QUIET_AT: "4", Preference.ANSWERED_WITHIN: "9"}, hear)
    assert told == COUNTED
    for step in (history.undo, history.redo):
        told.clear()
        assert step(hear) is not None
        assert told == COUNTED
    told.clear()
    history.revert(change.group, hear)
    assert told == COUNTED


def test_it_is_told_for_how_many_contacts_the_days_are_others(book: Book) -> None:
    told: list[tuple[int, int]] = []
    SettingsService(book).change(Preference.ZONE, "Asia/Tokyo", lambda done, total: told.append((done, total)))
    assert told == COUNTED
    assert book.zone.key == "Asia/Tokyo"


def test_what_goes_wrong_on_the_way_leaves_nothing_half_done(book: Book) -> None:
    settings = SettingsService(book)
    before = book.db.rows("SELECT * FROM contact_summary")

    def fail(done: int, _total: int) -> None:
        if done > 1_000:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        settings.change(Preference.QUIET_AT, "4", fail)
    assert settings.get(Preference.QUIET_AT) == "3"
    assert book.db.rows("SELECT * FROM contact_summary") == before
    assert not book.db.value("SELECT EXISTS (SELECT 1 FROM stale_summary)")
