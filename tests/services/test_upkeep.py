"""What is merged beside the verbs: a book knows when, a save never does it, and nothing that is found changes."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ror_desktop.services import upkeep
from ror_desktop.services.book import Book
from ror_desktop.services.books import close_book, create_book, open_book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.notes import NoteService
from ror_desktop.services.progress import Cancelled, Progress
from ror_desktop.services.search import SearchService
from ror_desktop.store import changelog
from ror_desktop.store.upkeep import INDEXES, tune, write_marked
from tests.builders import FixedClock, assert_sound, derived_snapshot, note, person


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = create_book(tmp_path / "book.ror", FixedClock(), "Europe/Berlin")
    yield made
    close_book(made)


def settings(book: Book) -> list[dict[str, int]]:
    return [
        {name: value for name, value in book.db.rows(f"SELECT k, v FROM {index}_config") if name != "version"}
        for index in INDEXES
    ]


def segments(book: Book) -> int:
    return int(book.db.value("SELECT count(DISTINCT segid) FROM text_search_idx"))


def fill(book: Book, times: int = 20) -> int:
    jane = ContactService(book).add(person("Jane Doe")).created
    for number in range(times):
        NoteService(book).add(jane, note(f"golf {number}"))
        write_marked(book.db)
    return jane


def test_a_new_book_is_tuned_and_an_older_one_when_it_is_opened(tmp_path: Path) -> None:
    book = create_book(tmp_path / "book.ror", FixedClock(), "Europe/Berlin")
    tuned = [{"automerge": 0, "crisismerge": 32, "hashsize": 8 * 1024 * 1024}] * 2
    assert settings(book) == tuned
    for name, value in (("automerge", 4), ("crisismerge", 16)):
        book.db.execute_sql("INSERT INTO text_search (text_search, rank) VALUES (?, ?)", (name, value))
    assert settings(book) != tuned
    close_book(book)
    again = open_book(tmp_path / "book.ror", FixedClock())
    assert settings(again) == tuned
    close_book(again)


def test_opening_a_tuned_book_writes_nothing_for_it(book: Book) -> None:
    before = book.db.changes
    tune(book.db)
    assert book.db.changes == before


def test_tidying_writes_what_is_marked(book: Book) -> None:
    jane = fill(book, 3)
    NoteService(book).add(jane, note("chess"))
    assert book.db.value("SELECT count(*) FROM stale_text") == 1
    upkeep.tidy(book, Progress())
    assert book.db.value("SELECT count(*) FROM stale_text") == 0
    assert list(SearchService(book).texts("chess", 5).ids) == [jane]


def test_segments_gather_and_tidying_merges_them(book: Book) -> None:
    jane = fill(book)
    assert segments(book) >= 20
    found = derived_snapshot(book)
    assert upkeep.tidy(book, Progress()) > 0
    assert segments(book) < 4
    assert derived_snapshot(book) == found
    assert list(SearchService(book).texts("golf 19", 5).ids) == [jane]
    assert_sound(book)


def test_where_nothing_has_gathered_nothing_is_written(book: Book) -> None:
    fill(book)
    upkeep.tidy(book, Progress())
    log = book.db.path.with_name(book.db.path.name + "-wal")
    before = log.read_bytes()
    assert upkeep.tidy(book, Progress()) == 0
    assert log.read_bytes() == before


def test_tidying_brings_the_log_into_the_file(book: Book) -> None:
    fill(book)
    before = book.db.path.stat().st_size
    upkeep.tidy(book, Progress())
    assert book.db.path.stat().st_size > before


def test_tidying_stops_when_asked_and_goes_on_the_next_time(book: Book) -> None:
    fill(book)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        upkeep.tidy(book, progress)
    upkeep.tidy(book, Progress())
    assert segments(book) < 4
    assert_sound(book)


def test_the_log_is_brought_in_while_another_thread_writes(book: Book) -> None:
    """A checkpoint aside takes no lock: it must end although a transaction is open."""
    fill(book, 1)
    ended = threading.Event()

    def aside() -> None:
        book.db.checkpoint_aside()
        book.db.close()
        ended.set()

    with book.db.atomic():
        thread = threading.Thread(target=aside)
        thread.start()
        assert ended.wait(3)
    thread.join()


def test_saves_and_tidying_at_once_lose_nothing(book: Book) -> None:
    jane = fill(book)
    stop = threading.Event()

    def tidy() -> None:
        while not stop.is_set():
            upkeep.tidy(book, Progress())
        book.db.close()

    thread = threading.Thread(target=tidy)
    thread.start()
    try:
        for number in range(40):
            NoteService(book).add(jane, note(f"tennis {number}"))
    finally:
        stop.set()
        thread.join()
    assert book.db.value("SELECT count(*) FROM note") == 60
    assert_sound(book)


def logged(book: Book) -> int:
    return int(book.db.value("SELECT count(*) FROM change_log"))


@pytest.mark.parametrize("portion", [2, 1000])
def test_a_save_leaves_it_to_tidying_to_forget_what_can_no_longer_be_redone(
    book: Book, portion: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changelog, "PORTION", portion)
    service, history = ContactService(book), HistoryService(book)
    made = [service.add(person(f"Jane {number}")).created for number in range(5)]
    service.delete(made)
    standing = logged(book)
    history.undo()
    assert logged(book) > standing
    service.add(person("Max Power"))
    waiting = logged(book)
    assert history.redo() is None
    before = history.entries()
    assert upkeep.tidy(book, Progress()) > 0
    assert standing < logged(book) < waiting
    assert history.entries() == before
    assert book.db.value("SELECT count(*) FROM change_group WHERE state = 'inverse'") == 0
    assert history.undo() is not None
    assert history.redo() is not None
    assert_sound(book)


def test_what_can_still_be_redone_is_not_forgotten(book: Book) -> None:
    history = HistoryService(book)
    ContactService(book).add(person("Jane Doe"))
    history.undo()
    upkeep.tidy(book, Progress())
    assert history.redo() is not None
    assert ContactService(book).count() == 1
