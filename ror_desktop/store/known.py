"""Since when contacts are known, by the rule of `domain.measures.newness`: what new versus kept parts them by."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import from_seconds
from ror_desktop.domain.measures.newness import given_since, known_since
from ror_desktop.store import rows
from ror_desktop.store.convert import day_of
from ror_desktop.store.database import BookDatabase

_OF_SOME = """
    SELECT c.id, c.known_since, (SELECT min(m.connected_on) FROM method m WHERE m.contact_id = c.id), s.first_day,
           c.captured_at
    FROM contact c LEFT JOIN contact_summary s ON s.contact_id = c.id WHERE c.id IN ({marks})
"""


def since(db: BookDatabase, ids: Sequence[int], home: ZoneInfo) -> dict[int, date]:
    """Since when these contacts are known; the day of adding is a day of the home zone."""
    found: dict[int, date] = {}
    for marks, portion in rows.chunks(ids):
        found.update(_known(db.execute_sql(_OF_SOME.format(marks=marks), portion), home))
    return found


def _known(found: Iterator[Sequence[Any]], home: ZoneInfo) -> Iterator[tuple[int, date]]:
    for contact_id, given, connected, first, captured_at in found:
        day = given_since(day_of(given), [day_of(connected)])
        yield contact_id, known_since(day, day_of(first), from_seconds(captured_at).astimezone(home).date())
