"""A book that cannot be opened at the start: each way out leads to a book, or back to the question."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from ror_desktop.domain.backup import Reason
from ror_desktop.paths import Folders, folders_under
from ror_desktop.services.backups import BackupService
from ror_desktop.services.books import close_book, open_book
from ror_desktop.settings import Language, Settings, save_settings
from tests.raw_books import Clock, add_contact, names, new_book

ROOT = Path(__file__).parents[1]
PAGE = 4096


class Met(NamedTuple):
    """What came of a start: whether there is something to open, and what was read and offered in each box."""

    again: bool
    read: list[str]
    offered: list[list[str]]


def deal_with(folders: Folders, *wanted: str) -> Met:
    """Start, and press these buttons, one in each box that comes."""
    command = [sys.executable, "-m", "tests.start_again_child", str(folders.data.parent), *wanted]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)
    assert made.returncode == 0, made.stderr
    said = json.loads(made.stdout)
    assert said.pop("left") == [], "each button was wanted"
    return Met(**said)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = folders_under(tmp_path)
    made.create()
    save_settings(made.settings, Settings(language=Language.ENGLISH))
    return made


@pytest.fixture
def path(folders: Folders) -> Path:
    """A book with three people and one backup of two of them, closed."""
    book = new_book(folders.data)
    for name in ("Ada", "Bob"):
        add_contact(book, name, ("sails",))
    BackupService(book).make(Reason.MANUAL)
    add_contact(book, "Cem", ("golf",))
    close_book(book)
    return book.db.path


def zero(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(bytes(PAGE))


def damage(path: Path) -> bytes:
    """Take away the page on which the settings stand, which every start reads; returns what is left."""
    book = open_book(path, Clock())
    root = book.db.value("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'")
    close_book(book)
    zero(path, root)
    return path.read_bytes()


def people(path: Path) -> Iterator[str]:
    book = open_book(path, Clock())
    yield from names(book.db)
    close_book(book)


def test_whoever_quits_leaves_everything_as_it_is(path: Path, folders: Folders) -> None:
    before = damage(path)
    met = deal_with(folders, "Quit")
    assert not met.again
    assert path.read_bytes() == before
    assert met.offered == [["Quit", "Restore the newest backup", "Save what can be read"]]


def test_the_newest_backup_is_restored(path: Path, folders: Folders) -> None:
    damage(path)
    assert deal_with(folders, "Restore the newest backup").again
    assert list(people(path)) == ["Ada", "Bob"]


def test_what_can_be_read_of_a_damaged_book_is_saved_and_the_rest_named(path: Path, folders: Folders) -> None:
    before = damage(path)
    met = deal_with(folders, "Save what can be read", "OK")
    assert met.again
    assert list(people(path)) == ["Ada", "Bob", "Cem"]
    kept = path.with_name("my-damaged-1.ror")
    assert kept.read_bytes() == before
    for words in ("3 contacts were saved.", str(kept), "setting"):
        assert words in met.read[-1]


def test_a_way_that_fails_leads_back_to_the_question(path: Path, folders: Folders) -> None:
    damage(path)
    (backup,) = (path.parent / "backups").glob("*.ror-backup")
    zero(backup, 3)
    met = deal_with(folders, "Restore the newest backup", "Save what can be read", "OK")
    assert met.again
    assert "is not as it was written" in met.read[1]
    assert list(people(path)) == ["Ada", "Bob", "Cem"]


def test_where_nothing_can_be_read_that_is_said_and_the_file_stays(path: Path, folders: Folders) -> None:
    path.write_bytes(bytes(10 * PAGE))
    met = deal_with(folders, "Save what can be read", "Quit")
    assert not met.again
    assert path.read_bytes() == bytes(10 * PAGE)
    assert len(met.read) == 2
    assert "my.ror is damaged" in met.read[1]
    assert sorted(p.name for p in path.parent.glob("*my*")) == ["my.ror", "my.ror-state"]


def test_a_new_book_is_begun_where_the_old_one_is_gone(path: Path, folders: Folders) -> None:
    path.unlink()
    met = deal_with(folders, "Start a new book")
    assert met.again
    assert list(people(path)) == []
    assert met.offered == [["Quit", "Restore the newest backup", "Start a new book"]]


def test_a_book_that_is_gone_with_its_backups_is_not_replaced_in_silence(path: Path, folders: Folders) -> None:
    path.unlink()
    shutil.rmtree(path.parent / "backups")
    met = deal_with(folders, "Quit")
    assert not met.again
    assert met.offered == [["Quit", "Start a new book"]]
    assert not path.exists()


def test_it_is_said_in_the_language_of_the_program(path: Path, folders: Folders) -> None:
    save_settings(folders.settings, Settings(language=Language.DUTCH))
    damage(path)
    assert "beschadigd" in deal_with(folders, "Afsluiten").read[0]
