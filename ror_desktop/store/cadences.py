"""Whose cadence falls due on which day, as a calendar shows it: the overdue on today. Nothing is stored for it.

Whoever was put off is not shown before the day until which, as on Today; whoever was let go is not shown.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from ror_desktop.domain.cadence import CadenceDue
from ror_desktop.domain.calendar import ContactFilter
from ror_desktop.domain.today import Rule
from ror_desktop.store.contact_filter import sql_of
from ror_desktop.store.convert import day_of, day_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.day_list import listed

_DUE = "contact_today t INDEXED BY contact_today_due"
# Whoever is put off by the rule of the cadence, or by one before it, is not asked for before that day.
_AWAKE = f" AND (t.resting_until IS NULL OR t.resting_until <= {{day}} OR t.resting_rule > {Rule.CADENCE.value})"
_AWAKE_ON_ITS_DAY = _AWAKE.format(day="max(t.due_day, ?)")
_NAMED = f"SELECT c.id, c.display_name, t.cadence_days FROM {_DUE} JOIN contact c ON c.id = t.contact_id "


class Due(NamedTuple):
    """Who is to be in touch with again, the day on which that is shown, and the cadence in days."""

    contact_id: int
    name: str
    day: date
    cadence_days: int


def between(
    db: BookDatabase, start: date, end: date, today: date, only: ContactFilter, limit: int = -1
) -> list[CadenceDue]:
    """Whose cadence falls due from `start` to `end`, by due day and name; `limit` is the most that are read."""
    if end < today:
        return []
    of, more = sql_of(only, "t.contact_id")
    sql = (
        "SELECT c.id, c.display_name, t.due_day, t.cadence_days, s.touched_day, max(t.due_day, ?) "
        f"FROM {_DUE} JOIN contact c ON c.id = t.contact_id LEFT JOIN contact_summary s ON s.contact_id = c.id "
        f"WHERE t.due_day BETWEEN ? AND ?{_AWAKE_ON_ITS_DAY}{of} ORDER BY t.due_day, c.sort_key, c.id LIMIT ?"
    )
    now, first = day_text(today), "" if start <= today else day_text(start)
    found = db.rows(sql, (now, first, day_text(end), now, *more, limit))
    return [
        CadenceDue(i, name, date.fromisoformat(due), days, day_of(last), date.fromisoformat(on))
        for i, name, due, days, last, on in found
    ]


def first_of_days(db: BookDatabase, days: Sequence[date], today: date, most: int, only: ContactFilter) -> list[Due]:
    """So many of each of these days at most; of the overdue, which stand on today, those longest due."""
    of, more = sql_of(only, "t.contact_id")
    found: list[Due] = []
    if today in days:
        now = day_text(today)
        late = f"{_NAMED}WHERE t.due_day <= ?{_AWAKE.format(day='?')}{of} ORDER BY t.due_day LIMIT ?"
        found += [Due(i, name, today, cadence) for i, name, cadence in db.rows(late, (now, now, *more, most))]
    coming = [day for day in days if day > today]
    if coming:
        picked = (
            f"(SELECT t.contact_id FROM {_DUE} WHERE t.due_day = days.day{_AWAKE.format(day='days.day')}{of} LIMIT ?)"
        )
        sql = (
            f"{listed(coming)}SELECT c.id, c.display_name, days.day, d.cadence_days FROM days "
            f"JOIN contact c ON c.id IN {picked} JOIN contact_today d ON d.contact_id = c.id"
        )
        rows = db.rows(sql, (*map(day_text, coming), *more, most))
        found += [Due(i, name, date.fromisoformat(day), cadence) for i, name, day, cadence in rows]
    return found


def amounts(db: BookDatabase, start: date, end: date, today: date, only: ContactFilter) -> dict[date, int]:
    """How many fall due on each day; empty days are left out."""
    if end < today:
        return {}
    of, more = sql_of(only, "t.contact_id")
    now, first = day_text(today), max(start, today + timedelta(days=1))
    awake = _AWAKE.format(day="t.due_day")
    sql = f"SELECT t.due_day, count(*) FROM {_DUE} WHERE t.due_day BETWEEN ? AND ?{awake}{of} GROUP BY t.due_day"
    rows = db.rows(sql, (day_text(first), day_text(end), *more))
    found = {date.fromisoformat(day): int(amount) for day, amount in rows}
    if start <= today:
        among = f"FROM {_DUE} WHERE t.due_day <= ?{_AWAKE.format(day='?')}{of}"
        late = db.value(f"SELECT count(*) {among}", (now, now, *more))
        found |= {today: int(late)} if late else {}
    return found
