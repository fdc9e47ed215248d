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
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.migrations import migrate

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
    db = BookDatabase(path)
    db.connect()
    migrate(db)
    return Book(db, clock or FixedClock(), zone)


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
