"""A check finds each kind of fault, and mends only what is derived."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.services.book import Book
from ror_desktop.services.books import close_book, open_book
from ror_desktop.services.checking import check, quick, repair_derived
from ror_desktop.services.progress import Cancelled, Progress
from ror_desktop.store.database import plain_connection
from tests.raw_books import Clock, insert_contact, insert_note, new_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = new_book(tmp_path)
    with book.verb(Verb.IMPORT):
        for number in range(300):
            contact = insert_contact(book.db, f"Contact {number}")
            insert_note(book.db, contact, "one")
            insert_note(book.db, contact, "two")
    yield book
    book.db.close()


def test_a_sound_book(book: Book) -> None:
    steps: list[tuple[int, int]] = []
    found = check(book, Progress(lambda done, total: steps.append((done, total))))
    assert found.sound
    assert found.counts["note"] == 600
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert json.loads(json.dumps(found.as_json()))["sound"] is True


def test_a_check_can_be_cancelled(book: Book) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        check(book, progress)


def test_a_long_check_is_stopped_in_the_middle(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ror_desktop.services.checking._STEPS_BETWEEN", 100)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        quick(book, progress)
    assert book.db.value("SELECT count(*) FROM note") == 600


def test_a_missing_and_a_changed_trigger_are_named(book: Book) -> None:
    book.db.execute_sql("DROP TRIGGER log_note_delete")
    book.db.execute_sql("DROP TRIGGER log_tag_insert")
    book.db.execute_sql("CREATE TRIGGER log_tag_insert AFTER INSERT ON tag BEGIN SELECT 1; END")
    found = check(book)
    assert found.triggers == ["log_note_delete", "log_tag_insert"]
    assert not found.sound


def test_a_reference_to_nothing_is_named(book: Book) -> None:
    book.db.execute_sql("PRAGMA foreign_keys = 0")
    with book.verb(Verb.NOTE_EDIT):
        book.db.execute_sql("UPDATE note SET event_id = 4711 WHERE id = 7")
    found = check(book)
    assert found.references == ["note 7: event"]
    assert not found.sound


def test_what_is_derived_is_made_anew(book: Book) -> None:
    book.db.execute_sql("DELETE FROM contact_summary WHERE contact_id = 5")
    found = check(book)
    assert found.derived
    assert not found.sound
    mended = repair_derived(book, found)
    assert mended.rebuilt
    assert mended.sound
    assert check(book).sound


def test_a_check_does_not_hold_up_others_and_leaves_no_copy(book: Book) -> None:
    other = plain_connection(book.db.path)
    other.execute("BEGIN IMMEDIATE")
    assert check(book).sound
    other.execute("ROLLBACK")
    other.close()
    assert list((book.db.path.parent / "backups").iterdir()) == []


def test_an_index_that_misses_rows_is_damage(book: Book) -> None:
    root = book.db.value("SELECT rootpage FROM sqlite_schema WHERE name = 'note_pinned'")
    other = book.db.value("SELECT rootpage FROM sqlite_schema WHERE name = 'note_event'")
    with book.verb(Verb.NOTE_PIN):
        book.db.execute_sql("UPDATE note SET pinned = 1 WHERE id = 7")
    close_book(book)
    content = bytearray(book.db.path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = content[(other - 1) * 4096 : other * 4096]
    book.db.path.write_bytes(content)
    again = open_book(book.db.path, Clock())
    assert not quick(again) or check(again).damage
    assert not check(again).sound
    close_book(again)


def test_a_check_leaves_the_tables_as_they_are(book: Book) -> None:
    before = book.db.rows("SELECT * FROM change_log")
    check(book)
    quick(book)
    assert book.db.rows("SELECT * FROM change_log") == before
    with plain_connection(book.db.path, read_only=True) as other:
        assert other.execute("SELECT count(*) FROM note").fetchone() == (600,)
    other.close()
