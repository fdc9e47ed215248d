"""The words of texts: what verbs have marked is found at once, and everywhere as if the index were written."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.topics import Learned
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.notes import NoteService
from ror_desktop.services.search import SearchService
from ror_desktop.store import derived, ideas, marked_texts, text_index, text_search, upkeep
from ror_desktop.store.text_index import MOST_MARKED
from tests.builders import BERLIN, assert_sound, make_book, note, person, touch


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror")
    yield made
    made.db.close()


def add(book: Book, name: str = "Jane Doe") -> int:
    return ContactService(book).add(person(name)).created


def marked(book: Book) -> list[int]:
    return [i for (i,) in book.db.rows("SELECT contact_id FROM stale_text ORDER BY contact_id")]


def found(book: Book, text: str) -> list[int]:
    result = SearchService(book).texts(text, 99)
    assert result is not None
    assert result.total in {None, len(result.ids)}
    return list(result.ids)


def documents(book: Book) -> object:
    """Says when each document was written last: each writing has another origin."""
    return book.db.rows("SELECT * FROM text_search_docsize")


def test_a_save_writes_no_index_and_is_found_at_once(book: Book) -> None:
    jane = add(book)
    upkeep.write_marked(book.db)
    before = documents(book)
    added = NoteService(book).add(jane, note("Tennis with the O'Briens")).created
    assert (documents(book), marked(book)) == (before, [jane])
    assert found(book, "jane tenn obriens") == [jane]
    NoteService(book).edit(added, note("chess"))
    assert found(book, "tennis") == []
    assert found(book, "jane chess") == [jane]
    HistoryService(book).undo()
    HistoryService(book).undo()
    assert found(book, "chess") == found(book, "tennis") == []
    HistoryService(book).redo()
    assert found(book, "tennis") == [jane]
    assert upkeep.write_marked(book.db)
    assert (found(book, "tennis"), marked(book)) == ([jane], [])
    assert documents(book) != before
    assert_sound(book)


def test_other_words_in_place_of_written_ones(book: Book) -> None:
    jane, bob = add(book), add(book, "Bob Roe")
    golf = [NoteService(book).add(one, note("golf", days)).created for one, days in ((jane, 0), (bob, -1))]
    upkeep.write_marked(book.db)
    assert found(book, "golf") == [jane, bob]
    NoteService(book).edit(golf[0], note("chess"))
    assert (found(book, "golf"), found(book, "chess")) == ([bob], [jane])
    assert list(SearchService(book).names("-chess", 9).ids) == [bob]
    assert list(SearchService(book).names("-golf", 9).ids) == [jane]
    NoteService(book).add(bob, note("golf again", 1))
    NoteService(book).add(jane, note("golf after all", -2))
    assert found(book, "golf") == [bob, jane]
    ContactService(book).delete([bob])
    assert found(book, "golf") == [jane]
    assert_sound(book)


def test_an_entry_brings_the_words_of_its_event(book: Book) -> None:
    jane = add(book)
    with book.verb(Verb.NOTE_ADD):
        cursor = book.db.execute_sql(
            "INSERT INTO event (uuid, name, start_day, end_day, created_at) "
            "VALUES (randomblob(16), 'Summit', '2026-11-01', '2026-11-02', 0)"
        )
    NoteService(book).add(jane, note("golf", event_id=int(cursor.lastrowid)))
    assert found(book, "jane summit") == [jane]
    upkeep.write_marked(book.db)
    with book.verb(Verb.NOTE_ADD):
        book.db.execute_sql("UPDATE event SET name = 'Congress'")
    assert (found(book, "summit"), found(book, "congr")) == ([], [jane])
    assert_sound(book)


def test_no_more_are_marked_than_a_search_may_read(book: Book) -> None:
    people = [add(book, f"Person {number}") for number in range(MOST_MARKED)]
    upkeep.write_marked(book.db)
    for one in people:
        NoteService(book).add(one, note("golf"))
    assert marked(book) == people
    assert len(found(book, "golf")) == MOST_MARKED
    last = add(book)
    assert marked(book) == []
    assert len(found(book, "golf")) == MOST_MARKED
    assert marked(book) == []
    NoteService(book).add(last, note("golf"))
    assert marked(book) == [last]
    assert_sound(book)


def test_a_verb_that_touches_many_leaves_nothing_marked_or_behind(book: Book) -> None:
    golfer, other = add(book, "Golfer"), add(book)
    NoteService(book).add(golfer, note("golf"))
    NoteService(book).add(other, note("golf"))
    upkeep.write_marked(book.db)
    ContactService(book).delete([golfer])
    assert marked(book) == [golfer]
    with book.verb(Verb.IMPORT):
        book.db.execute_sql(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100) "
            "INSERT INTO contact (uuid, display_name, sort_key, captured_at, captured_place) "
            "SELECT randomblob(16), 'P' || i, 'p' || i, 0, 'Kyoto' FROM n"
        )
    assert marked(book) == []
    assert found(book, "golf") == [other]
    assert_sound(book)


def test_what_another_connection_has_marked_is_found(book: Book) -> None:
    jane = add(book)
    results: list[list[int]] = []

    def search(text: str) -> None:
        results.append(found(book, text))

    def on_worker() -> None:
        for step in steps:
            step()
        book.db.close()

    steps = [lambda: search("golf"), lambda: NoteService(book).add(jane, note("golf")), lambda: search("golf")]
    NoteService(book).add(jane, note("chess"))
    assert found(book, "golf") == []
    thread = threading.Thread(target=on_worker)
    thread.start()
    thread.join()
    assert results == [[], [jane]]
    assert found(book, "golf chess") == [jane]
    thread = threading.Thread(target=lambda: (upkeep.write_marked(book.db), book.db.close()))
    thread.start()
    thread.join()
    assert found(book, "golf chess") == [jane]


def test_what_is_marked_is_found_while_an_import_holds_the_book(book: Book) -> None:
    jane = add(book)
    NoteService(book).add(jane, note("golf"))
    results: list[list[int]] = []

    def search() -> None:
        results.append(found(book, "golf"))
        results.append(list(SearchService(book).names("-golf", 9).ids))
        book.db.close()

    thread = threading.Thread(target=search)
    with book.verb(Verb.IMPORT):
        book.db.execute_sql("UPDATE contact SET display_name = 'Somebody'")
        thread.start()
        thread.join(3)
        assert results == [[jane], []]


def test_a_reading_that_fails_leaves_nothing_open_and_nothing_half_read(book: Book) -> None:
    jane = add(book)
    NoteService(book).add(jane, note("golf"))
    for failing in range(3):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(text_index, "documents", _fails if failing else text_index.documents)
            with suppress(OSError):
                assert found(book, "golf") == [jane]
        assert not book.db.connection().in_transaction
        assert found(book, "golf") == [jane]
        NoteService(book).add(jane, note("chess"))
    assert found(book, "chess") == [jane]


def _fails(*_all: object) -> None:
    raise OSError


def test_what_is_marked_is_read_once_and_again_after_a_change(book: Book) -> None:
    jane = add(book)
    NoteService(book).add(jane, note("golf"))
    assert found(book, "golf") == [jane]
    statements: list[str] = []
    book.db.connection().set_trace_callback(statements.append)
    assert found(book, "golf j") == [jane]
    assert not [s for s in statements if "stale_text s" in s]
    NoteService(book).add(jane, note("chess"))
    assert found(book, "chess") == [jane]
    assert [s for s in statements if "stale_text s" in s]
    book.db.connection().set_trace_callback(None)


def test_topics_are_shared_with_what_is_marked(book: Book) -> None:
    jane, bob = add(book), add(book, "Bob Roe")
    learned = [Learned(1, jane, 0, "Collects typewriters")]
    for number in range(40):
        NoteService(book).add(add(book, f"Person {number}"), note("golf"))
    NoteService(book).add(jane, note(learned[0].text, kind=NoteKind.LEARNED))
    NoteService(book).add(bob, note("Repairs typewriters", kind=NoteKind.LEARNED))
    assert {jane, bob} <= set(marked(book))
    for _time in ("marked", "written"):
        assert [one.theirs.contact_id for one, _name in ideas.topics(book.db, learned, jane)] == [bob]
        assert marked_texts.everybody(book.db) == 42
        upkeep.write_marked(book.db)


def test_what_was_erased_leaves_the_index_although_it_was_marked(book: Book) -> None:
    jane, bob = add(book), add(book, "Bob Roe")
    NoteService(book).add(jane, note("Zanzibar"))
    NoteService(book).add(bob, note("golf"))
    upkeep.write_marked(book.db)
    NoteService(book).add(jane, note("Timbuktu"))
    ContactService(book).erase([jane])
    assert marked(book) == []
    content = book.db.path.read_bytes().lower()
    assert b"zanzibar" not in content
    assert b"timbuktu" not in content
    assert found(book, "golf") == [bob]


def test_verify_sees_what_is_wrong_where_nothing_is_marked(book: Book) -> None:
    jane = add(book)
    NoteService(book).add(jane, note("golf"))
    assert derived.verify(book.db, book.clock(), BERLIN) == []
    upkeep.write_marked(book.db)
    for damage in (
        f"DELETE FROM text_search WHERE rowid = {jane}",
        f"DELETE FROM text_newest WHERE contact_id = {jane}",
        "INSERT INTO text_newest VALUES (99, 0)",
        f"INSERT INTO stale_text (contact_id) VALUES ({jane})",
    ):
        book.db.execute_sql(damage)
        assert len(derived.verify(book.db, book.clock(), BERLIN)) == 1, damage
        with book.db.atomic():
            derived.rebuild(book.db, book.clock(), BERLIN)
        assert derived.verify(book.db, book.clock(), BERLIN) == [], damage


WORDS = st.lists(st.sampled_from(["golf", "Straße", "O'Brien", "北京", "7", "chess", ""]), max_size=3).map(" ".join)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["note", "note", "touch", "edit", "delete", "rename", "remove", "undo", "redo", "write"]),
        st.integers(0, 60),
        WORDS.map(lambda text: text if text.strip() else "x"),
        st.integers(-100, 5),
    ),
    max_size=14,
)
ASKED = (
    "golf",
    "str",
    "obrien",
    '"o brien" golf',
    "北京",
    "7 -golf",
    "jane chess",
    "golf -bob",
    "-golf",
    "golf ch",
    "g",
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 3), st.sampled_from([1, 2, 5000]), STEPS)
def test_after_any_verbs_a_search_finds_what_a_rebuilt_index_finds(
    tmp_path_factory: pytest.TempPathFactory, most: int, few: int, steps: list[tuple[str, int, str, int]]
) -> None:
    book = make_book(tmp_path_factory.mktemp("book") / "book.ror")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_index, "MOST_MARKED", most)
        patch.setattr(text_search, "_FEW", few)
        people = [add(book, name) for name in ("Jane Doe", "Bob Roe", "Golf Chess")]
        for one, text in zip(people, ("golf 7", "chess Straße", "O'Brien golf 北京"), strict=True):
            NoteService(book).add(one, note(text, one - 10))
        upkeep.write_marked(book.db)
        for step, which, text, days in steps:
            take(book, people, step, which, text, days)
            assert len(marked(book)) <= most
        assert derived.verify(book.db, book.clock(), book.zone) == []
        before = asked(book)
        with book.db.atomic():
            derived.rebuild(book.db, book.clock(), book.zone)
        assert marked(book) == []
        assert asked(book) == before
    assert_sound(book)
    book.db.close()


def asked(book: Book) -> list[object]:
    search = SearchService(book)
    texts = [search.texts(text, limit) for text in ASKED for limit in (1, 99)]
    names = [search.names(text, 99) for text in ASKED]
    result: list[object] = [(one.total, list(one.ids), dict(one.matches)) for one in texts if one is not None]
    result += [(one.total, list(one.ids)) for one in names]
    return [*result, marked_texts.everybody(book.db), list(ContactService(book).order(ContactOrder.NAME))]


def take(book: Book, people: list[int], step: str, which: int, text: str, days: int) -> None:
    notes, contacts, history = NoteService(book), ContactService(book), HistoryService(book)
    ids = [i for (i,) in book.db.rows("SELECT id FROM note ORDER BY id")]
    one = ids[which % len(ids)] if ids else 0
    somebody = people[which % len(people)]
    present = contacts.get(somebody) is not None
    if step == "undo":
        history.undo()
    elif step == "redo":
        history.redo()
    elif step == "write":
        upkeep.write_marked(book.db)
    elif present and step == "note":
        notes.add(somebody, note(text, days))
    elif present and step == "touch":
        InteractionService(book).add(somebody, touch(days, summary=text if which % 2 else ""))
    elif present and step == "rename":
        contacts.edit(somebody, person(text))
    elif present and step == "remove":
        contacts.delete([somebody])
    elif one and step == "edit":
        notes.edit(one, note(text, days))
    elif one and step == "delete":
        notes.delete(one)
