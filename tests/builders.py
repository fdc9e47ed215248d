"""Books for tests: a file in the test's folder, a clock that stands until it is moved, and short ways to fill it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from ror_desktop.domain.contact import ContactDraft, Method, MethodKind
from ror_desktop.domain.entity import Moment
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.domain.note import NoteDraft
from ror_desktop.services.book import Book
from ror_desktop.store import derived, text_index
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.triggers import columns_of, logged_tables
from tests import ready_books

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""Monday 2026-11-23 09:00 in Berlin, the "now" of the worked examples."""

BERLIN = ZoneInfo("Europe/Berlin")


class FixedClock:
    """Says the same instant until it is advanced."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **delta: float) -> None:
        self.now += timedelta(**delta)


def make_book(path: Path, clock: Callable[[], datetime] | None = None, zone: ZoneInfo = BERLIN) -> Book:
    """A new book, or the one that is there, open; close it with `book.db.close()`."""
    if not path.exists():
        ready_books.bare_book(path)
    db = BookDatabase(path)
    db.connect()
    return Book(db, clock or FixedClock(), zone)


STALE = ("stale_name", "stale_summary", "stale_text WHERE fresh = 1")


def person(name: str = "Jane Doe", **fields: Any) -> ContactDraft:
    return ContactDraft(display_name=name, **fields)


def email(value: str, **fields: Any) -> Method:
    return Method(MethodKind.EMAIL, value, **fields)


def phone(value: str, **fields: Any) -> Method:
    return Method(MethodKind.PHONE, value, **fields)


def note(text: str = "Sails on weekends", days: float = 0, **fields: Any) -> NoteDraft:
    """A note written `days` from now (negative: in the past)."""
    return NoteDraft(text, moment(days), **fields)


def touch(days: float = -1, **fields: Any) -> InteractionDraft:
    return InteractionDraft(moment(days), **fields)


def todo(title: str = "Send the pricing sheet", day: date = date(2026, 11, 24), **fields: Any) -> FollowUpDraft:
    return FollowUpDraft(title, day, **fields)


def moment(days: float = 0) -> Moment:
    return Moment(MONDAY + timedelta(days=days), BERLIN.key)


def snapshot(book: Book, without: frozenset[str] = frozenset({"revision"})) -> dict[str, list[tuple[Any, ...]]]:
    """Every ordinary table with every column but `revision`, row by row."""
    found = {}
    for table in logged_tables(book.db):
        columns = ", ".join(f'"{c}"' for c in columns_of(book.db, table) if c not in without)
        found[table] = book.db.rows(f'SELECT {columns} FROM "{table}" ORDER BY id')
    return found


def derived_snapshot(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """What is derived: summaries, counters, and every word of the indexes with its place; of marked texts as well."""
    with book.db.atomic() as transaction:
        text_index.write_marked(book.db)
        found = _derived(book)
        transaction.rollback()
    return found


def _derived(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    kept = ("contact_summary", "contact_month", "month_sums", "contact_outreach", "contact_today", "contact_quiet")
    found = {t: book.db.rows(f"SELECT * FROM {t} ORDER BY 1, 2, 3") for t in kept}
    found["text_newest"] = book.db.rows("SELECT * FROM text_newest ORDER BY 1")
    for index in ("name_search", "text_search"):
        book.db.execute_sql(f"CREATE VIRTUAL TABLE temp.words_{index} USING fts5vocab(main, {index}, instance)")
        found[index] = sorted(book.db.rows(f"SELECT * FROM temp.words_{index}"))
        book.db.execute_sql(f"DROP TABLE temp.words_{index}")
    return found


def assert_sound(book: Book) -> None:
    """The file and its indexes are whole, nothing is stale, and what is derived is what a rebuild makes."""
    db = book.db
    assert db.rows("PRAGMA integrity_check") == [("ok",)]
    assert db.rows("PRAGMA foreign_key_check") == []
    for index in ("name_search", "text_search"):
        db.execute_sql(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")
    assert all(db.value(f"SELECT count(*) FROM {t}") == 0 for t in STALE)
    kept = derived_snapshot(book)
    with db.atomic():
        derived.rebuild(db, book.clock(), book.zone)
    assert derived_snapshot(book) == kept
