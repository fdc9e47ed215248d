"""Books of every released version open at today's, and the driver does what the program needs of it."""

from pathlib import Path

import pytest

from ror_desktop.domain.backup import Reason
from ror_desktop.services import books, checking
from ror_desktop.services.desk import desk_of
from ror_desktop.store import driver, released
from ror_desktop.store.database import plain_connection
from ror_desktop.store.migrations import CURRENT
from tests.raw_books import Clock, names


@pytest.mark.parametrize("version", released.versions())
def test_a_book_of_each_version_keeps_what_was_in_it(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.ror"
    released.make_book(path, version)
    with plain_connection(path) as before:
        assert before.execute("PRAGMA user_version").fetchone() == (version,)
    book = books.open_book(path, Clock())
    try:
        assert book.db.user_version == CURRENT
        assert names(book.db) == [released.NAME]
        assert checking.check(book).sound
        migrated = [one for one in desk_of(book).backups.listed() if one.reason is Reason.MIGRATION]
        assert len(migrated) == (version < CURRENT)
    finally:
        books.close_book(book)


def test_the_first_version_is_among_them_and_the_newest_is_ours() -> None:
    assert list(released.versions()) == list(range(1, CURRENT + 1))


def test_what_is_encrypted_is_not_read_without_its_key(tmp_path: Path) -> None:
    path = tmp_path / "sealed.db"
    assert driver.encrypts(path)
    assert b"something to hide" not in path.read_bytes()


def test_the_driver_says_its_versions() -> None:
    versions = driver.versions()
    assert tuple(map(int, versions["SQLite"].split("."))) >= (3, 51, 3)  # the fix of the write-ahead log's reset
    assert versions["SQLCipher"]
