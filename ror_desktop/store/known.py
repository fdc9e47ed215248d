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

_FACTS = """
    SELECT c.id, c.known_since, {connected}, s.first_day, c.captured_at
    FROM contact c LEFT JOIN contact_summary s ON s.contact_id = c.id {joined}
"""
_OF_SOME = _FACTS.format(
    connected="(SELECT min(m.connected_on) FROM method m WHERE m.contact_id = c.id)",
    joined="WHERE c.id IN ({marks})",
)
_OF_ALL = _FACTS.format(
    connected="m.day",
    joined="""LEFT JOIN (
        SELECT contact_id, min(connected_on) AS day FROM method WHERE connected_on IS NOT NULL GROUP BY contact_id
    ) m ON m.contact_id = c.id WHERE c.own = 0""",
)


def since(db: BookDatabase, ids: Sequence[int], home: ZoneInfo) -> dict[int, date]:
    """Since when these contacts are known; the day of adding is a day of the home zone."""
    found: dict[int, date] = {}
    for marks, portion in rows.chunks(ids):
        found.update(_known(db.execute_sql(_OF_SOME.format(marks=marks), portion), home))
    return found


def since_of_all(db: BookDatabase, home: ZoneInfo) -> dict[int, date]:
    """The same for every contact, my own card apart."""
    return dict(_known(db.execute_sql(_OF_ALL), home))


def _known(found: Iterator[Sequence[Any]], home: ZoneInfo) -> Iterator[tuple[int, date]]:
    for contact_id, given, connected, first, captured_at in found:
        day = given_since(day_of(given), [day_of(connected)])
        yield contact_id, known_since(day, day_of(first), from_seconds(captured_at).astimezone(home).date())
