"""A book to begin with, for tests that make many."""

from pathlib import Path

import pytest

from tests.builders import make_book


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book without anybody, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "book.ror"
    book = make_book(path)
    book.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    book.db.close()
    return path
