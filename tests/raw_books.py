"""Books for the tests of the store: made and written with plain SQL, so that they need no services."""

import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from ror_desktop.domain.change import Verb
from ror_desktop.services.book import Book
from ror_desktop.services.books import create_book
from ror_desktop.store.database import BookDatabase

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


class Clock:
    """A clock that stands still until somebody turns it."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def new_book(folder: Path, name: str = "my.ror", clock: Clock | None = None) -> Book:
    """A new book in the folder, open."""
    return create_book(folder / name, clock or Clock(), "Europe/Berlin")


def add_contact(book: Book, name: str, notes: tuple[str, ...] = ()) -> int:
    """A contact with its notes, in one verb; its id."""
    with book.verb(Verb.CONTACT_ADD):
        contact = insert_contact(book.db, name)
        for text in notes:
            insert_note(book.db, contact, text)
    return contact


def insert_contact(db: BookDatabase, name: str) -> int:
    return db.execute_sql(
        "INSERT INTO contact (uuid, display_name, sort_key, captured_at) VALUES (?, ?, ?, 0)",
        (uuid.uuid4().bytes, name, name.lower()),
    ).lastrowid


def insert_note(db: BookDatabase, contact: int, text: str) -> int:
    return db.execute_sql(
        "INSERT INTO note (uuid, contact_id, at, zone, precision, kind, text, created_at) "
        "VALUES (?, ?, 0, 'UTC', 'minute', 'observed', ?, 0)",
        (uuid.uuid4().bytes, contact, text),
    ).lastrowid


def names(db: BookDatabase) -> list[str]:
    return [name for (name,) in db.rows("SELECT display_name FROM contact ORDER BY id")]


@contextmanager
def as_nobody() -> Iterator[None]:
    """Act as a user without rights: the tests may run as root, who may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that `as_nobody` can reach and write."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o777)
