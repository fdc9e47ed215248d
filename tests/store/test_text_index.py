"""The words of a contact with many entries: joined entry by entry, they are those of a rebuild."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.notes import NoteService
from ror_desktop.services.search import SearchService
from ror_desktop.store import derived
from ror_desktop.store.text_index import MANY_ENTRIES
from tests.builders import BERLIN, assert_sound, make_book, note, person, touch


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror")
    yield made
    made.db.close()


def busy_contact(book: Book, entries: int = MANY_ENTRIES) -> int:
    jane = ContactService(book).add(person("Jane Doe")).created
    for number in range(entries):
        NoteService(book).add(jane, note(f"golf {number}", days=-number))
    return jane


def kept(book: Book) -> list[int]:
    return [i for (i,) in book.db.rows("SELECT contact_id FROM text_words")]


def found(book: Book, text: str) -> list[int]:
    result = SearchService(book).texts(text, 9)
    assert result is not None
    return list(result.ids)


def document(book: Book) -> object:
    """Says when the document was written last: each writing has another origin."""
    return book.db.rows("SELECT * FROM text_search_docsize")


def test_words_are_kept_from_so_many_entries_on(book: Book) -> None:
    jane = busy_contact(book, MANY_ENTRIES - 1)
    assert kept(book) == []
    last = InteractionService(book).add(jane, touch(summary="tennis")).created
    assert kept(book) == [jane]
    InteractionService(book).delete(last)
    assert kept(book) == []
    HistoryService(book).undo()
    assert kept(book) == [jane]
    ContactService(book).delete([jane])
    assert kept(book) == []
    assert_sound(book)


def test_what_is_added_is_found_and_what_is_taken_away_is_not(book: Book) -> None:
    jane = busy_contact(book)
    added = NoteService(book).add(jane, note("Tennis with the O'Briens")).created
    assert found(book, "jane tenn obriens") == [jane]
    NoteService(book).edit(added, note("chess"))
    assert found(book, "tennis") == []
    assert found(book, "jane chess") == [jane]
    HistoryService(book).undo()
    HistoryService(book).undo()
    assert found(book, "chess") == []
    assert found(book, "tennis") == []
    HistoryService(book).redo()
    assert found(book, "tennis") == [jane]
    assert_sound(book)


def test_what_says_nothing_new_is_not_written_again(book: Book) -> None:
    jane = busy_contact(book)
    before = document(book)
    NoteService(book).add(jane, note("Golf 7, golf!", days=3))
    InteractionService(book).add(jane, touch())
    assert document(book) == before
    newest = book.db.value("SELECT max(at) FROM note")
    assert book.db.value("SELECT at FROM text_newest") == newest
    NoteService(book).add(jane, note("chess"))
    assert document(book) != before
    assert_sound(book)


def test_an_entry_brings_the_words_of_its_event(book: Book) -> None:
    jane = busy_contact(book)
    event = event_of(book)
    NoteService(book).add(jane, note("golf", event_id=event))
    assert found(book, "jane summit") == [jane]
    assert_sound(book)


def test_adding_reads_none_of_the_other_entries(book: Book) -> None:
    jane = busy_contact(book)
    statements: list[str] = []
    book.db.connection().set_trace_callback(statements.append)
    NoteService(book).add(jane, note("chess"))
    book.db.connection().set_trace_callback(None)
    marked = [s for s in statements if "stale_text" in s and s.lstrip().upper().startswith("INSERT")]
    assert all(f"VALUES ({jane}" not in s for s in marked)
    book.db.execute_sql("UPDATE text_words SET words = 'marker'")
    NoteService(book).add(jane, note("bridge"))
    assert book.db.value("SELECT words FROM text_words") == "bridge marker"


def test_verify_sees_that_kept_words_are_wrong_and_rebuild_repairs_them(book: Book) -> None:
    jane = busy_contact(book)
    for damage in (
        "UPDATE text_words SET words = words || ' nobody'",
        "DELETE FROM text_words",
        "INSERT INTO text_words VALUES (99, 'nobody')",
        f"INSERT INTO fresh_text (contact_id, table_name, row_id) VALUES ({jane}, 'note', 1)",
    ):
        book.db.execute_sql(damage)
        assert len(derived.verify(book.db, book.clock(), BERLIN)) == 1, damage
        with book.db.atomic():
            derived.rebuild(book.db, book.clock(), BERLIN)
        assert derived.verify(book.db, book.clock(), BERLIN) == [], damage


def event_of(book: Book) -> int:
    from ror_desktop.domain.change import Verb

    with book.verb(Verb.NOTE_ADD):
        cursor = book.db.execute_sql(
            "INSERT INTO event (uuid, name, start_day, end_day, created_at) "
            "VALUES (randomblob(16), 'Summit', '2026-11-01', '2026-11-02', 0)"
        )
    return int(cursor.lastrowid)


WORDS = st.lists(st.sampled_from(["golf", "Straße", "O'Brien", "北京", "7", "chess", ""]), max_size=3).map(" ".join)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["note", "note", "touch", "edit", "delete", "rename", "undo", "redo"]),
        st.integers(0, 60),
        WORDS.map(lambda text: text if text.strip() else "x"),
        st.integers(-100, 5),
    ),
    max_size=8,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(-2, 2), STEPS)
def test_after_any_verbs_the_words_are_those_of_a_rebuild(
    tmp_path_factory: pytest.TempPathFactory, more: int, steps: list[tuple[str, int, str, int]]
) -> None:
    book = make_book(tmp_path_factory.mktemp("book") / "book.ror")
    jane = busy_contact(book, MANY_ENTRIES + more)
    for step, which, text, days in steps:
        take(book, jane, step, which, text, days)
        assert derived.verify(book.db, book.clock(), book.zone) == []
    assert_sound(book)
    book.db.close()


def take(book: Book, jane: int, step: str, which: int, text: str, days: int) -> None:
    notes, contacts, history = NoteService(book), ContactService(book), HistoryService(book)
    ids = [i for (i,) in book.db.rows("SELECT id FROM note ORDER BY id")]
    one = ids[which % len(ids)] if ids else 0
    present = contacts.get(jane) is not None
    if step == "undo":
        history.undo()
    elif step == "redo":
        history.redo()
    elif present and step == "note":
        notes.add(jane, note(text, days))
    elif present and step == "touch":
        InteractionService(book).add(jane, touch(days, summary=text if which % 2 else ""))
    elif present and step == "rename":
        contacts.edit(jane, person(text))
    elif one and step == "edit":
        notes.edit(one, note(text, days))
    elif one and step == "delete":
        notes.delete(one)
