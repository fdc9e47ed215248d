"""How things stand today across contacts: relationships that are neglected, and what the cadences ask for."""

import json
from datetime import date, timedelta
from typing import NamedTuple

from ror_desktop.domain.cadence import CAPACITY_DAYS
from ror_desktop.domain.entity import from_seconds, known_zone
from ror_desktop.domain.measures.inputs import Present, Span, window
from ror_desktop.store.convert import day_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import Scope
from ror_desktop.store.figures.tallies import A_DAY, instants_of, start_of


class Quiet(NamedTuple):
    """Somebody neglected: their name, and the last day with a touch."""

    contact_id: int
    name: str
    touched_day: date | None


class QuietOnes(NamedTuple):
    """The first of those neglected, by name, and how many there are."""

    shown: list[Quiet]
    total: int


def neglected(db: BookDatabase, scope: Scope, today: date, before: date, limit: int) -> QuietOnes:
    """Who gave something back up to today and had no touch since `before`.

    They are picked from the names in their order: of thousands only the first are looked at in full.
    """
    of, values = scope.sql("r.contact_id")
    sql = f"""
        WITH quiet AS MATERIALIZED (
            SELECT gave.contact_id FROM (
                SELECT DISTINCT r.contact_id FROM return_entry r INDEXED BY return_entry_contact WHERE r.day <= ?{of}
            ) gave CROSS JOIN contact_summary s ON s.contact_id = gave.contact_id
            WHERE s.touched_day IS NULL OR s.touched_day < ?
        )
        SELECT c.id, c.display_name, s.touched_day, (SELECT count(*) FROM quiet)
        FROM contact c INDEXED BY contact_name CROSS JOIN contact_summary s ON s.contact_id = c.id
        WHERE c.own = 0 AND c.id IN (SELECT contact_id FROM quiet) ORDER BY c.sort_key, c.id LIMIT ?
    """
    rows = db.rows(sql, (today.isoformat(), *values, before.isoformat(), limit))
    shown = [Quiet(contact_id, name, day_of(day)) for contact_id, name, day, _total in rows]
    return QuietOnes(shown, int(rows[0][-1]) if rows else 0)


def cadences(db: BookDatabase, scope: Scope) -> list[tuple[int, int]]:
    """Every cadence that holds for anybody: its days, and for how many contacts."""
    of, values = scope.sql("t.contact_id")
    sql = (
        f"SELECT t.cadence_days, count(*) FROM contact_today t WHERE t.due_day IS NOT NULL{of} GROUP BY t.cadence_days"
    )
    return [(int(days), int(amount)) for days, amount in db.rows(sql, values)]


def days_in_touch(db: BookDatabase, scope: Scope, present: Present) -> int:
    """Days in touch of the last `CAPACITY_DAYS`, today the last, each counted once for each contact."""
    span = window(present.today, CAPACITY_DAYS)
    of, values = scope.sql("i.contact_id")
    coarse = f"SELECT i.contact_id, i.at, i.zone {_TOUCHES} AND i.precision = 'day'{of}"
    around = (start_of(span.first, present) - 2 * A_DAY, present.seconds + 2 * A_DAY)
    by_day = []
    for contact_id, at, zone in db.execute_sql(coarse, (*around, *values)):
        day = from_seconds(at).astimezone(known_zone(zone, present.home)).date()
        if day in span:
            by_day.append(((day - span.first).days, contact_id))
    days = [span.first + timedelta(days=place) for place in range(CAPACITY_DAYS)]
    instants = [instants_of(Span(day, day), present) for day in days]
    sql = f"SELECT count(*) FROM ({_BY_MINUTE}{of} UNION {_BY_DAY})"
    return int(db.value(sql, (json.dumps(instants), *values, json.dumps(by_day))))


_TOUCHES = "FROM interaction i INDEXED BY interaction_at WHERE i.bulk = 0 AND i.at BETWEEN ? AND ?"
_BY_MINUTE = """
    SELECT d.key AS place, i.contact_id FROM json_each(?) d CROSS JOIN interaction i INDEXED BY interaction_at
    WHERE i.bulk = 0 AND i.at BETWEEN d.value ->> 0 AND d.value ->> 1 AND i.precision = 'minute'
"""
_BY_DAY = "SELECT value ->> 0, value ->> 1 FROM json_each(?)"
"""Who was touched on which day of the window; together each of them once."""
