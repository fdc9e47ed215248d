"""What is typed is on the disk at once and comes back."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.store.database import BookDatabase
from tests.builders import make_book, person

NOTE = DraftKey("composer", 7)


def book_at(path: Path) -> Book:
    return Book(BookDatabase(path), lambda: datetime(2026, 11, 23, 9, tzinfo=UTC), ZoneInfo("Europe/Berlin"))


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return book_at(tmp_path / "my.ror")


def test_a_draft_comes_back_in_another_run(book: Book) -> None:
    first = DraftService(book)
    first.keep(NOTE, {"text": "sails, two kids", "kind": "observed"})
    first.keep(DraftKey("just met"), "Jane Doe, Acme")
    first.close()
    again = DraftService(book)
    assert again.take(NOTE) == {"text": "sails, two kids", "kind": "observed"}
    assert again.text(DraftKey("just met")) == "Jane Doe, Acme"
    assert set(again.all()) == {NOTE, DraftKey("just met")}
    again.close()


def test_what_is_dropped_or_emptied_is_gone(book: Book) -> None:
    drafts = DraftService(book)
    drafts.keep(NOTE, "one")
    drafts.drop(NOTE)
    drafts.keep(DraftKey("a"), "two")
    drafts.keep(DraftKey("a"), "")
    assert not drafts.all()
    assert drafts.take(NOTE) is None
    drafts.close()


def test_while_the_book_is_not_checked_saved_text_is_kept_twice(book: Book) -> None:
    book.trusted = False
    drafts = DraftService(book)
    for text in ("one", "two"):
        drafts.keep(NOTE, text)
        drafts.drop(NOTE)
    assert not drafts.all()
    assert drafts.bring_back() == [(NOTE, {"text": "one"}), (NOTE, {"text": "two"})]
    drafts.close()
    again = DraftService(book)
    again.keep(NOTE, "three")
    again.drop(NOTE)
    assert len(again.bring_back()) == 3
    again.confirm()
    assert again.bring_back() == []
    again.close()


def test_a_broken_drafts_file_is_set_aside_and_kept(book: Book) -> None:
    path = book.db.path.with_name("my.ror-drafts")
    path.write_bytes(b"\x00garbage" * 4000)
    drafts = DraftService(book)
    drafts.keep(NOTE, "new")
    aside = drafts.set_aside()
    assert aside is not None
    assert aside.read_bytes().startswith(b"\x00garbage")
    assert drafts.text(NOTE) == "new"
    drafts.close()


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_only_the_owner_can_read_drafts(book: Book) -> None:
    drafts = DraftService(book)
    assert book.db.path.with_name("my.ror-drafts").stat().st_mode & 0o777 == 0o600
    drafts.close()


_CHILD = """
import sys
from pathlib import Path
from ror_desktop.store.draft_file import DraftFile
drafts = DraftFile(Path(sys.argv[1]))
for number in range(10_000):
    drafts.put("composer", 7, {"typed": {"text": "x" * 50 + str(number)}, "contact": ""})
    print(number, flush=True)
"""


def test_what_was_kept_survives_a_kill(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "my.ror-drafts"
    with subprocess.Popen([sys.executable, "-c", _CHILD, str(path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for _ in range(25):
            last = int(child.stdout.readline())
        child.kill()
        rest = child.stdout.read().split()
    last = int(rest[-1]) if rest else last
    drafts = DraftService(book)
    found = int(drafts.text(NOTE)[50:])
    assert found in {last, last + 1}
    drafts.close()


def test_a_draft_is_not_shown_on_another_contact_of_the_same_number(tmp_path: Path) -> None:
    book = make_book(tmp_path / "real.ror")
    service = ContactService(book)
    jane = service.add(person("Jane Doe")).created
    drafts = DraftService(book)
    key = DraftKey("composer", jane)
    drafts.keep(key, "About Jane")
    assert drafts.text(key) == "About Jane"
    with book.verb(Verb.CONTACT_EDIT):  # as after the restore of an older book, which gives numbers out again
        book.db.execute_sql("UPDATE contact SET uuid = ? WHERE id = ?", (bytes(range(16)), jane))
    assert drafts.take(key) is None
    drafts.keep(key, "About John")
    assert drafts.text(key) == "About John"
    assert "About Jane" in [content.get("text") for content in drafts.all().values()]
    drafts.close()
    book.db.close()
