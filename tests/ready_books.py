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
from ror_desktop.services.backups import BackupService
from ror_desktop.services.book import Book, Clock
from ror_desktop.store import files
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.migrations import migrate

Files = dict[Path, bytes]
"""What stands in the files of a folder, by their paths in it."""


def bare_book(path: Path) -> None:
    """The tables of the newest version with nothing in them, not even the home zone."""
    _put(_bare(path.name), path.parent)


def new_book(path: Path, clock: Clock, zone: str) -> Book:
    """A book as `books.create_book` makes it, open; this day's backup and the weekly drill are done."""
    return _opened(path, clock, _made(books.create_book, path.name, clock(), zone))


def demo_book(path: Path, clock: Clock, zone: str) -> Book:
    """A book as `demo.demo_book` makes it, open; this day's backup and the weekly drill are done."""
    return _opened(path, clock, _made(demo.demo_book, path.name, clock(), zone))


def _opened(path: Path, clock: Clock, content: Files) -> Book:
    _put(content, path.parent)
    return books.open_book(path, clock)


def _put(content: Files, folder: Path) -> None:
    for name, data in content.items():
        file = folder / name
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        assert not file.exists()
        files.private_file(file)
        file.write_bytes(data)


@cache
def _bare(name: str) -> Files:
    with TemporaryDirectory() as folder:
        db = BookDatabase(Path(folder) / name)
        db.connect()
        migrate(db)
        db.close()
        return _files_in(Path(folder))


@cache
def _made(maker: Callable[[Path, Clock, str], Book], name: str, now: datetime, zone: str) -> Files:
    with TemporaryDirectory() as folder:
        book = maker(Path(folder) / name, lambda: now, zone)
        backups = BackupService(book)
        assert backups.make_at_start()
        assert backups.drill_if_due()
        books.close_book(book)
        return _files_in(Path(folder))


def _files_in(folder: Path) -> Files:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
