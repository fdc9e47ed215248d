"""A small file beside a book: whether it was closed cleanly, and when it was last checked and drilled.

It is worth nothing by itself: where it is missing or unreadable, the book counts as not closed cleanly.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from ror_desktop.domain.entity import from_seconds, to_seconds
from ror_desktop.store import files


class FileState(NamedTuple):
    """How a book was left: `closed` cleanly or not; instants in UTC, nothing where it never happened."""

    closed: bool = False
    checked_at: datetime | None = None
    drilled_at: datetime | None = None


def state_file_of(book: Path) -> Path:
    """The state file beside a book."""
    return book.with_name(book.name + "-state")


def read_state(book: Path) -> FileState:
    """How the book was left; the default where nothing is known."""
    data = files.read_json(state_file_of(book)) or {}
    return FileState(data.get("closed") is True, _instant(data.get("checked_at")), _instant(data.get("drilled_at")))


def write_state(book: Path, state: FileState) -> None:
    """Remember how the book is left; where that cannot be written, the next opening checks once more."""
    instants = {"checked_at": state.checked_at, "drilled_at": state.drilled_at}
    seconds = {name: to_seconds(at) for name, at in instants.items() if at is not None}
    with suppress(OSError):
        files.write_json(state_file_of(book), {"closed": state.closed, **seconds})


def _instant(value: Any) -> datetime | None:
    with suppress(ValueError, TypeError, OverflowError, OSError):
        return from_seconds(int(value))
    return None
