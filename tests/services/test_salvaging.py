"""What can be read of a damaged book is saved, and what was lost is named."""

import random
import shutil
from pathlib import Path

import pytest

from ror_desktop.domain.backup import OWN_CARD
from ror_desktop.domain.change import Verb
from ror_desktop.errors import BookError, Trouble
from ror_desktop.services import checking
from ror_desktop.services.book import Book
from ror_desktop.services.books import close_book, open_book
from ror_desktop.services.salvaging import salvage_book, salvage_in_place, words
from ror_desktop.store.counting import counts_of
from ror_desktop.store.database import BookDatabase
from tests.raw_books import Clock, add_contact, insert_contact, insert_note, names, new_book

CONTACTS, NOTES = 400, 3
PAGE = 4096


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = new_book(tmp_path)
    with book.verb(Verb.IMPORT):
        for number in range(CONTACTS):
            contact = insert_contact(book.db, f"Contact {number}")
            for note in range(NOTES):
                insert_note(book.db, contact, f"note {note} of {number}: " + "x" * 300)
    return book


def leaves(db: BookDatabase, table: str) -> list[int]:
    """The numbers of the pages that hold rows of this table, found by what stands on them."""
    db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    root = db.value("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
    content = db.path.read_bytes()
    page = content[(root - 1) * PAGE : root * PAGE]
    assert page[0] == 5, "an inner page of a table"
    cells = int.from_bytes(page[3:5], "big")
    places = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(cells)]
    return [int.from_bytes(page[place : place + 4], "big") for place in places] + [int.from_bytes(page[8:12], "big")]


def zero(path: Path, pages: list[int]) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(bytes(PAGE))


def test_a_sound_book_is_saved_whole(book: Book, tmp_path: Path) -> None:
    before = counts_of(book.db.connection())
    close_book(book)
    found = salvage_book(book.db.path, tmp_path / "saved.ror", Clock())
    assert found.complete
    assert dict(found.counts) == {name: amount for name, amount in before.items() if name != OWN_CARD}
    saved = open_book(tmp_path / "saved.ror", Clock())
    assert counts_of(saved.db.connection()) == before
    assert saved.zone.key == "Europe/Berlin"
    add_contact(saved, "Works as ever")
    close_book(saved)


@pytest.mark.parametrize("where", [slice(0, 1), slice(10, 13), slice(-2, None), slice(3, 40, 4)])
def test_zeroed_pages_lose_only_what_stood_on_them(book: Book, tmp_path: Path, where: slice) -> None:
    pages = leaves(book.db, "note")
    assert len(pages) > 50
    close_book(book)
    zero(book.db.path, pages[where])
    lost = len(pages[where]) / len(pages)
    before = book.db.path.read_bytes()
    found = salvage_book(book.db.path, tmp_path / "saved.ror", Clock())
    assert book.db.path.read_bytes() == before
    share = found.counts["note"] / (CONTACTS * NOTES)
    assert 1 - lost - 0.02 <= share < 1
    assert found.counts["contact"] == CONTACTS
    named = sum(loss.last - loss.first + 1 for loss in found.losses)
    assert found.counts["note"] + named == CONTACTS * NOTES
    assert {loss.table for loss in found.losses} == {"note"}
    assert all("{" not in message.plain() for message in words(found))


def test_notes_of_lost_contacts_stay(book: Book, tmp_path: Path) -> None:
    pages = leaves(book.db, "contact")
    close_book(book)
    zero(book.db.path, pages[2:4])
    found = salvage_book(book.db.path, tmp_path / "saved.ror", Clock())
    assert found.counts["note"] == CONTACTS * NOTES
    assert found.unnamed == CONTACTS - found.counts["contact"] > 0
    saved = open_book(tmp_path / "saved.ror", Clock())
    assert saved.db.value("SELECT count(*) FROM contact WHERE display_name LIKE '? %'") == found.unnamed
    assert saved.db.rows("PRAGMA foreign_key_check") == []
    close_book(saved)


def test_where_nothing_can_be_read_no_file_is_left_behind(tmp_path: Path) -> None:
    damaged = tmp_path / "my.ror"
    damaged.write_bytes(bytes(100_000))
    with pytest.raises(BookError, match=r"my\.ror is damaged"):
        salvage_book(damaged, tmp_path / "saved.ror", Clock())
    assert [p.name for p in tmp_path.iterdir()] == ["my.ror"]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BookError, match=r"my\.ror") as caught:
        salvage_book(tmp_path / "my.ror", tmp_path / "saved.ror", Clock())
    assert caught.value.trouble is Trouble.MISSING
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_overwritten(book: Book, tmp_path: Path) -> None:
    close_book(book)
    (tmp_path / "saved.ror").write_bytes(b"mine")
    with pytest.raises(BookError) as caught:
        salvage_book(book.db.path, tmp_path / "saved.ror", Clock())
    assert caught.value.trouble is Trouble.EXISTS
    assert (tmp_path / "saved.ror").read_bytes() == b"mine"


def test_what_is_saved_takes_the_place_of_the_damaged_book_which_is_kept(book: Book, tmp_path: Path) -> None:
    pages = leaves(book.db, "note")
    close_book(book)
    zero(book.db.path, pages[:2])
    before = book.db.path.read_bytes()
    found, kept = salvage_in_place(book.db.path, Clock())
    assert found.losses
    assert kept == tmp_path / "my-damaged-1.ror"
    assert kept.read_bytes() == before
    saved = open_book(book.db.path, Clock())
    assert checking.check(saved).sound
    assert saved.db.value("SELECT count(*) FROM contact") == CONTACTS
    close_book(saved)
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["my-damaged-1.ror", "my.ror", "my.ror-state"]


def test_what_stands_in_the_log_of_a_damaged_book_is_saved_and_kept_too(book: Book, tmp_path: Path) -> None:
    close_book(book)
    again = open_book(book.db.path, Clock())
    again.db.execute_sql("PRAGMA wal_autocheckpoint = 0")
    add_contact(again, "In the log only")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("my.ror", "my.ror-wal"):
        shutil.copy(tmp_path / name, crashed)
    close_book(again)
    log = (crashed / "my.ror-wal").read_bytes()
    found, kept = salvage_in_place(crashed / "my.ror", Clock())
    assert found.counts["contact"] == CONTACTS + 1
    assert kept.with_name("my-damaged-1.ror-wal").read_bytes() == log
    saved = open_book(crashed / "my.ror", Clock())
    assert "In the log only" in names(saved.db)
    close_book(saved)


def test_a_table_of_which_nothing_can_be_read_is_named_though_nobody_knows_how_many_rows_it_had(
    book: Book, tmp_path: Path
) -> None:
    roots = [
        book.db.value("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,))
        for name in ("note", "sqlite_sequence")
    ]
    close_book(book)
    zero(book.db.path, roots)
    found = salvage_book(book.db.path, tmp_path / "saved.ror", Clock())
    assert not found.complete
    assert found.unreadable == ["note"]
    assert found.counts["contact"] == CONTACTS
    assert any("Nothing of note could be read." in message.plain() for message in words(found))


@pytest.mark.timeout(60)
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("befallen", ["in the place of others", "full of other bytes"])
def test_pages_that_say_something_else_neither_hang_nor_take_the_rest_along(
    book: Book, tmp_path: Path, befallen: str, seed: int
) -> None:
    chance = random.Random(seed)
    pages = leaves(book.db, "note")
    close_book(book)
    content = bytearray(book.db.path.read_bytes())
    for target in chance.sample([*pages[:-1], *pages[-1:] * 5], 3):
        start = (target - 1) * PAGE
        if befallen == "full of other bytes":
            for place in chance.sample(range(PAGE), 30):
                content[start + place] = chance.randrange(256)
        else:
            source = (chance.choice(pages) - 1) * PAGE
            content[start : start + PAGE] = content[source : source + PAGE]
    book.db.path.write_bytes(content)
    found = salvage_book(book.db.path, tmp_path / "saved.ror", Clock())
    assert found.counts["contact"] == CONTACTS
    assert found.counts["note"] >= CONTACTS * NOTES * 0.75
    if befallen == "in the place of others":
        assert found.counts["note"] + sum(loss.last - loss.first + 1 for loss in found.losses) == CONTACTS * NOTES
    saved = open_book(tmp_path / "saved.ror", Clock())
    assert checking.check(saved).sound
    close_book(saved)
