"""Transactions of several threads come one after another, and each end of one lets the next one in."""

import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import RFC_4122, UUID

import peewee
import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.domain.cleaning import clean
from ror_desktop.services.book import Book
from ror_desktop.store import rows
from ror_desktop.store.tables import CircleTable, TagTable
from tests.raw_books import insert_contact, names, new_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = new_book(tmp_path)
    yield book
    book.db.close()


def test_many_threads_write_without_losing_anything(book: Book) -> None:
    def write(thread: int) -> None:
        for number in range(20):
            with book.verb(Verb.CONTACT_ADD):
                insert_contact(book.db, f"{thread} {number}")
        book.db.close()

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(names(book.db))) == 80


def add_twice(book: Book) -> None:
    with book.verb(Verb.CONTACT_ADD):
        book.db.execute_sql("INSERT INTO tag (id, uuid, name, name_key) VALUES (1, 'a', 'a', 'a')")
        book.db.execute_sql("INSERT INTO tag (id, uuid, name, name_key) VALUES (1, 'b', 'b', 'b')")


def test_a_failed_transaction_lets_the_next_one_in(book: Book) -> None:
    with pytest.raises(peewee.IntegrityError):
        add_twice(book)
    waited: list[bool] = []

    def other() -> None:
        waited.append(book.db.writing.acquire(timeout=1))
        if waited[0]:
            book.db.writing.release()

    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    assert waited == [True]


def test_a_transaction_inside_another_holds_on_to_the_outer_one(book: Book) -> None:
    with book.db.atomic():
        with pytest.raises(RuntimeError), book.db.atomic():
            raise RuntimeError
        assert book.db.connection().in_transaction
        book.db.execute_sql("UPDATE change_state SET group_id = NULL")
    assert not book.db.connection().in_transaction


def test_the_pragmas_of_a_book(book: Book) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "fullfsync": 1, "foreign_keys": 1, "trusted_schema": 0}
    assert {name: book.db.value(f"PRAGMA {name}") for name in wanted} == wanted


@pytest.mark.parametrize("amount", [0, 1, 9, 10, 101, 234])
def test_many_rows_are_inserted_and_deleted_whatever_their_number(book: Book, amount: int) -> None:
    made = [(number, f"{number}".encode(), f"tag {number}", f"tag {number}") for number in range(1, amount + 1)]
    with book.verb(Verb.CONTACT_ADD):
        book.db.insert_many("tag", ("id", "uuid", "name", "name_key"), iter(made))
        assert book.db.rows("SELECT id, uuid, name, name_key FROM tag ORDER BY id") == made
        book.db.delete_many("tag", iter(range(2, amount + 1)))
    assert book.db.rows("SELECT id FROM tag") == [(1,)][:amount]


def test_values_go_to_their_columns_in_whatever_order_a_row_names_them(book: Book) -> None:
    with book.verb(Verb.CONTACT_ADD):
        ids = rows.insert_all(book.db, TagTable, [{"name": "A", "name_key": "a"}, {"name_key": "b", "name": "B"}])
        with pytest.raises(ValueError, match="other columns"):
            rows.insert_all(book.db, TagTable, [{"name": "C", "name_key": "c"}, {"name": "D"}])
        with pytest.raises(ValueError, match="no such columns"):
            rows.insert_all(book.db, TagTable, [{"name": "C", "colour": "red"}])
    assert book.db.rows("SELECT id, name, name_key FROM tag ORDER BY id") == [(ids[0], "A", "a"), (ids[1], "B", "b")]


def test_whatever_is_written_is_clean_however_few_of_the_texts_are_not(book: Book) -> None:
    texts = ["two\nlines\tand a tab", "Jane", "\x00Nul\x85next", "half \ud800 pair", "\u202e", *map(str, range(200))]
    made = [(place % 2 or None, text) for place, text in enumerate(texts)]
    with book.verb(Verb.CIRCLE_ADD):
        ids = rows.insert_tuples(book.db, CircleTable, ("cadence_days", "name"), made)
    found = book.db.rows("SELECT id, cadence_days, name, revision, uuid FROM circle ORDER BY id")
    assert [row[:4] for row in found] == [(i, days, clean(text), 1) for i, (days, text) in zip(ids, made, strict=True)]
    assert found[2][2] == "Nul\nnext"
    made_up = {UUID(bytes=row[4]) for row in found}
    assert len(made_up) == len(texts)
    assert {(one.version, one.variant) for one in made_up} == {(4, RFC_4122)}


@pytest.mark.parametrize("value", [None, b"", b"\x00\xff'", 0, -(1 << 62), 0.5, "", "it's"])
def test_a_value_comes_back_as_it_was_written(book: Book, value: object) -> None:
    """Nothing and bytes take a way of their own to the driver, which is why it is tested."""
    found = book.db.value("SELECT ?", (value,))
    assert found == value
    assert type(found) is type(value)
