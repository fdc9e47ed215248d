"""The book of a test, and one to begin with for tests that make many."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ror_desktop.services.book import Book
from tests.builders import make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A book without anybody, closed after the test."""
    made = make_book(tmp_path / "book.ror")
    yield made
    made.db.close()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book without anybody, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "book.ror"
    book = make_book(path)
    book.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    book.db.close()
    return path
