"""Books that many tests begin with: each is made once in a process, and a test gets a copy of its files.

How a book is made is shown where that is the question: tests/store/test_migrations.py, tests/services/test_books.py,
tests/services/test_demo.py.
"""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ror_desktop.services import books, demo
from ror_desktop.services.book import Book, Clock
from ror_desktop.store import files
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.migrations import migrate

Files = dict[str, bytes]
"""What stands in the files of a closed book, by what their names add to that of the book."""


def bare_book(path: Path) -> None:
    """The tables of the newest version with nothing in them, not even the home zone."""
    _put(_bare(), path)


def new_book(path: Path, clock: Clock, zone: str) -> Book:
    """A book as `books.create_book` makes it at this clock's time, open."""
    return _opened(path, clock, _made(books.create_book, clock(), zone))


def demo_book(path: Path, clock: Clock, zone: str) -> Book:
    """A book as `demo.demo_book` makes it at this clock's time, open."""
    return _opened(path, clock, _made(demo.demo_book, clock(), zone))


def _opened(path: Path, clock: Clock, content: Files) -> Book:
    _put(content, path)
    return books.open_book(path, clock)


def _put(content: Files, path: Path) -> None:
    assert not path.exists()
    for ending, data in content.items():
        file = path.with_name(path.name + ending)
        files.private_file(file)
        file.write_bytes(data)


@cache
def _bare() -> Files:
    with TemporaryDirectory() as folder:
        db = BookDatabase(Path(folder) / "bare")
        db.connect()
        migrate(db)
        db.close()
        return _files_of(db.path)


@cache
def _made(maker: Callable[[Path, Clock, str], Book], now: datetime, zone: str) -> Files:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made"
        books.close_book(maker(path, lambda: now, zone))
        return _files_of(path)


def _files_of(book: Path) -> Files:
    """Its one file and what lies beside it; the log is in the file by now."""
    return {file.name.removeprefix(book.name): file.read_bytes() for file in book.parent.iterdir()}
