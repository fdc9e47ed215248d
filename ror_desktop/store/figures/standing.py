"""How things stand today across contacts: relationships that are neglected, and what the cadences ask for."""

from datetime import date
from typing import NamedTuple

from ror_desktop.domain.cadence import CAPACITY_DAYS
from ror_desktop.domain.entity import from_seconds, known_zone
from ror_desktop.domain.measures.inputs import Present, window
from ror_desktop.store.convert import day_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import Scope
from ror_desktop.store.figures.tallies import A_DAY, instants_of, start_of
from ror_desktop.store.summaries import day_at


class Quiet(NamedTuple):
    """Somebody neglected: their name, and the last day with a touch."""

    contact_id: int
    name: str
    touched_day: date | None


def neglected(db: BookDatabase, scope: Scope, today: date, before: date) -> list[Quiet]:
    """Who gave something back up to today and had no touch since `before`, by name."""
    of, values = scope.sql("r.contact_id")
    sql = f"""
        WITH gave AS MATERIALIZED (
            SELECT DISTINCT r.contact_id FROM return_entry r INDEXED BY return_entry_contact WHERE r.day <= ?{of}
        )
        SELECT c.id, c.display_name, s.touched_day FROM gave
        CROSS JOIN contact_summary s ON s.contact_id = gave.contact_id
        CROSS JOIN contact c ON c.id = gave.contact_id
        WHERE s.touched_day IS NULL OR s.touched_day < ?
        ORDER BY c.sort_key, c.id
    """
    rows = db.rows(sql, (today.isoformat(), *values, before.isoformat()))
    return [Quiet(contact_id, name, day_of(day)) for contact_id, name, day in rows]


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
    first, last = instants_of(span, present)
    of, values = scope.sql("i.contact_id")
    exact = f"SELECT i.contact_id, i.at {_TOUCHES} AND i.precision = 'minute'{of}"
    days = {(i, day_at(at, present.home)) for i, at in db.execute_sql(exact, (first, last, *values))}
    coarse = f"SELECT i.contact_id, i.at, i.zone {_TOUCHES} AND i.precision = 'day'{of}"
    around = (start_of(span.first, present) - 2 * A_DAY, last + 2 * A_DAY)
    for contact_id, at, zone in db.execute_sql(coarse, (*around, *values)):
        day = from_seconds(at).astimezone(known_zone(zone, present.home)).date()
        if day in span:
            days.add((contact_id, day))
    return len(days)


_TOUCHES = "FROM interaction i INDEXED BY interaction_at WHERE i.bulk = 0 AND i.at BETWEEN ? AND ?"
