"""Who was met at an event, and the entries that say what became of it; each read is bounded by who was there."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from ror_desktop.domain.coverage import MetTouch
from ror_desktop.domain.encounter import Encounter
from ror_desktop.domain.entity import known_zone
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.touch import Touch
from ror_desktop.store import rows
from ror_desktop.store.convert import day_of, day_text, moment_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.summaries import day_at
from ror_desktop.store.tables import ContactTable

MEETINGS = ", ".join(f"'{channel.value}'" for channel in Channel if not channel.written)
"""The channels on which one meets, as a list of SQL."""

_MET = f"""
    SELECT id FROM contact INDEXED BY contact_event WHERE captured_event_id = ? AND own = 0
    UNION
    SELECT i.contact_id FROM interaction i INDEXED BY interaction_event
    JOIN contact c ON c.id = i.contact_id AND c.own = 0
    WHERE i.event_id = ? AND i.bulk = 0 AND i.channel IN ({MEETINGS})
"""


_MARGIN = 3
"""Days: two zones are never more than 26 hours apart."""


@dataclass(frozen=True, slots=True)
class MetRow:
    """Somebody met at an event; `captured_at` in seconds, where they came into the book there."""

    contact_id: int
    name: str
    organization: str
    title: str
    captured_at: int | None
    next_step: str
    next_day: date | None
    cadence_days: int | None
    let_go_reason: str


def met(db: BookDatabase, event_id: int) -> list[MetRow]:
    """Everybody who came into the book at the event, or was met there again."""
    sql = f"""
        WITH met(id) AS ({_MET})
        SELECT c.id, c.display_name, coalesce(o.name, ''), c.title,
               CASE WHEN c.captured_event_id = ? THEN c.captured_at END,
               coalesce(f.title, ''), s.next_day, coalesce(c.cadence_days, k.cadence_days), c.let_go_reason
        FROM met CROSS JOIN contact c ON c.id = met.id
        LEFT JOIN organization o ON o.id = c.organization_id
        LEFT JOIN circle k ON k.id = c.circle_id
        LEFT JOIN contact_summary s ON s.contact_id = c.id
        LEFT JOIN follow_up f ON f.id = s.next_id
        ORDER BY c.id
    """
    found: list[MetRow] = []
    for contact_id, name, organization, title, at, step, day, cadence, reason in db.rows(sql, (event_id,) * 3):
        found.append(MetRow(contact_id, name, organization, title, at, step, day_of(day), cadence, reason))
    return found


def capture_times(db: BookDatabase, event_id: int) -> dict[int, int | None]:
    """Of everybody met at the event, when they came into the book, where that was there."""
    sql = f"""
        WITH met(id) AS ({_MET})
        SELECT c.id, CASE WHEN c.captured_event_id = ? THEN c.captured_at END
        FROM met CROSS JOIN contact c ON c.id = met.id
    """
    return dict(db.rows(sql, (event_id,) * 3))


def captures(db: BookDatabase, event_id: int) -> dict[int, int]:
    """When those who came into the book at the event did so, in seconds."""
    sql = "SELECT id, captured_at FROM contact INDEXED BY contact_event WHERE captured_event_id = ? AND own = 0"
    return dict(db.rows(sql, (event_id,)))


def touches(
    db: BookDatabase, event_id: int, start: date, ids: Sequence[int], home: ZoneInfo, *, theirs: bool = False
) -> dict[int, list[MetTouch]]:
    """What may be the encounter or a follow-up of these contacts: mine and mutual ones, and all at the event.

    `theirs` says that what came from them is wanted, too.
    `start` is its first day: what came before it (with a margin for zones), and before the first entry that names the
    event, follows nobody up.
    """
    found: dict[int, list[MetTouch]] = defaultdict(list)
    directions = "" if theirs else " AND (i.direction <> 'in' OR i.event_id IS ?)"
    sql = f"""
        SELECT i.contact_id, i.id, i.event_id IS ?, i.at, i.zone, i.precision, i.direction, i.channel, i.kind, i.minutes
        FROM json_each(?) m CROSS JOIN interaction i INDEXED BY interaction_contact ON i.contact_id = m.value
        WHERE i.bulk = 0 AND i.at >= ?{directions}
    """
    begin = (start.toordinal() - date(1970, 1, 1).toordinal() - _MARGIN) * 86_400
    first = db.value("SELECT min(at) FROM interaction WHERE event_id = ?", (event_id,))
    since = begin if first is None else min(begin, int(first))
    values = (event_id, json.dumps(list(ids)), since, *(() if theirs else (event_id,)))
    for row in db.execute_sql(sql, values):
        found[row[0]].append(_touch(row, home))
    return found


def encounters(db: BookDatabase, event_id: int) -> list[Encounter]:
    """The meetings at an event, newest first."""
    sql = f"""
        SELECT i.id, i.contact_id, c.display_name, i.at, i.zone, i.precision, i.channel, i.minutes, i.summary
        FROM interaction i INDEXED BY interaction_event JOIN contact c ON c.id = i.contact_id AND c.own = 0
        WHERE i.event_id = ? AND i.bulk = 0 AND i.channel IN ({MEETINGS}) ORDER BY i.at DESC, i.id DESC
    """
    found: list[Encounter] = []
    for entry, contact_id, name, at, zone, precision, channel, minutes, summary in db.rows(sql, (event_id,)):
        moment = moment_of(at, zone, precision)
        found.append(Encounter(entry, contact_id, name, moment, _CHANNELS[channel], minutes, summary))
    return found


def return_ids(db: BookDatabase, ids: Sequence[int], start: date, end: date) -> list[int]:
    """The returns through these contacts from `start` to `end`, both included, newest first."""
    sql = """
        SELECT r.id FROM json_each(?) m
        CROSS JOIN return_entry r INDEXED BY return_entry_contact ON r.contact_id = m.value
        WHERE r.day BETWEEN ? AND ? ORDER BY r.day DESC, r.id DESC
    """
    return [i for (i,) in db.rows(sql, (json.dumps(list(ids)), day_text(start), day_text(end)))]


def events_of(db: BookDatabase, ids: Sequence[int]) -> set[int]:
    """The events at which these contacts were met."""
    found: set[int] = set()
    for marks, portion in rows.chunks(ids):
        for sql in (
            f"SELECT DISTINCT captured_event_id FROM contact WHERE id IN ({marks}) AND captured_event_id IS NOT NULL",
            f"SELECT DISTINCT event_id FROM interaction WHERE contact_id IN ({marks}) AND event_id IS NOT NULL",
        ):
            found.update(event_id for (event_id,) in db.rows(sql, portion))
    return found


def set_event(db: BookDatabase, ids: Sequence[int], event_id: int | None) -> None:
    """Say at which event these contacts came into the book."""
    for contact_id in ids:
        rows.update(db, ContactTable, contact_id, {"captured_event_id": event_id})


_DIRECTIONS = {d.value: d for d in Direction}
_CHANNELS = {c.value: c for c in Channel}
_KINDS = {k.value: k for k in InteractionKind}


def _touch(row: Sequence[Any], home: ZoneInfo) -> MetTouch:
    _contact, entry, here, at, zone, precision, direction, channel, kind, minutes = row
    precise = precision == "minute"
    day = day_at(at, home if precise else known_zone(zone, home))
    return MetTouch(
        entry, bool(here), Touch(at, day, precise, _DIRECTIONS[direction], _CHANNELS[channel], _KINDS[kind], minutes)
    )
