"""A small file beside a book: what was reminded of. Not part of the book, because an undo must not remind again."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from ror_desktop.domain.entity import from_seconds, to_seconds
from ror_desktop.domain.reminding import Due, Reminded
from ror_desktop.store import files


def reminder_file_of(book: Path) -> Path:
    """The file beside a book."""
    return book.with_name(book.name + "-reminders")


def read_reminded(book: Path, start: datetime) -> Reminded:
    """What was reminded of; where nothing is known, everything before `start` counts as told."""
    data = files.read_json(reminder_file_of(book)) or {}
    until = _instant(data.get("until"))
    if until is None:
        return Reminded(start)
    listed = data.get("given")
    given = (_due(one) for one in listed) if isinstance(listed, list) else ()
    return Reminded(until, frozenset(due for due in given if due is not None))


def write_reminded(book: Path, reminded: Reminded) -> None:
    """Remember what was reminded of; OSError where that cannot be written."""
    given = [[to_seconds(due.at), due.follow_up_id] for due in sorted(reminded.given)]
    files.write_json(reminder_file_of(book), {"until": to_seconds(reminded.until), "given": given})


def _due(value: Any) -> Due | None:
    with suppress(ValueError, TypeError):
        at, follow_up_id = value
        instant = _instant(at)
        return None if instant is None else Due(instant, int(follow_up_id))
    return None


def _instant(value: Any) -> datetime | None:
    with suppress(ValueError, TypeError, OverflowError, OSError):
        return from_seconds(int(value))
    return None
