"""Follow-ups as a calendar shows them: the first of each day, and how many more there are."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ror_desktop.domain.calendar import ContactFilter
from ror_desktop.domain.followup import FollowUp
from ror_desktop.store.contact_filter import sql_of
from ror_desktop.store.convert import day_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.followups import chosen

_DAYS = "WITH RECURSIVE days(day) AS (VALUES (?) UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < ?) "
_OPEN = "o.due_day = days.day AND o.state = 'open'{of} ORDER BY o.due_time, o.id LIMIT ?"
_TIMED = "o.due_day = days.day AND o.state = 'open' AND o.due_time > ''{of} ORDER BY o.due_time, o.id LIMIT ?"
# Without an order the index gives the first ones that come; sorting all that was ever done on a day takes too long.
_DONE = "o.due_day = days.day AND o.state = 'done'{of} LIMIT ?"
_DUE = "contact_today t INDEXED BY contact_today_due"
_CADENCE = f"SELECT c.id, c.display_name, t.cadence_days FROM {_DUE} JOIN contact c ON c.id = t.contact_id "
_NOT_OWN = " AND f.contact_id NOT IN (SELECT id FROM contact INDEXED BY contact_own WHERE own = 1)"


@dataclass(frozen=True, slots=True)
class Due:
    """Who is to be in touch with again, the day on which that is shown, and the cadence in days."""

    contact_id: int
    name: str
    day: date
    cadence_days: int


def first_of_days(
    db: BookDatabase, start: date, end: date, most: int, only: ContactFilter, timed: int = 0
) -> list[FollowUp]:
    """Follow-ups due from `start` to `end`, of each day so many open ones and so many done ones at most.

    Those without a time come first; `timed` is how many with one are read beside them, whatever comes before.
    """
    of, more = sql_of(only, "o.contact_id")
    asked = [("follow_up_open", _OPEN, most), ("follow_up_day", _DONE, most)]
    if timed:
        asked.append(("follow_up_open", _TIMED, timed))
    found: dict[int, FollowUp] = {}
    for index, condition, limit in asked:
        picked = f"SELECT o.id FROM follow_up o INDEXED BY {index} WHERE {condition.format(of=of)}"
        values = (day_text(start), day_text(end), *more, limit)
        for one in chosen(db, f"JOIN days ON f.id IN ({picked}) WHERE c.own = 0", values, _DAYS):
            found[one.id] = one
    return list(found.values())


def amounts(db: BookDatabase, start: date, end: date, only: ContactFilter) -> dict[date, int]:
    """How many follow-ups each day holds, open or done; empty days are left out."""
    of, values = sql_of(only, "f.contact_id")
    sql = (
        "SELECT f.due_day, count(*) FROM follow_up f "
        f"WHERE f.due_day BETWEEN ? AND ? AND f.state <> 'cancelled'{_NOT_OWN}{of} GROUP BY f.due_day"
    )
    found: list[tuple[Any, ...]] = db.rows(sql, (day_text(start), day_text(end), *values))
    return {date.fromisoformat(day): amount for day, amount in found}


def overdue(db: BookDatabase, today: date, most: int, only: ContactFilter) -> list[FollowUp]:
    """The oldest open follow-ups whose day is past."""
    of, values = sql_of(only, "f.contact_id")
    late = f"f.state = 'open' AND f.due_day < ? AND c.own = 0{of}"
    order = "ORDER BY f.due_day, f.due_time, f.id LIMIT ?"
    return chosen(db, f"WHERE {late} {order}", (day_text(today), *values, most))


def overdue_count(db: BookDatabase, today: date, only: ContactFilter) -> int:
    """How many open follow-ups are past their day."""
    of, values = sql_of(only, "f.contact_id")
    sql = f"SELECT count(*) FROM follow_up f WHERE f.state = 'open' AND f.due_day < ?{_NOT_OWN}{of}"
    return int(db.value(sql, (day_text(today), *values)))


def cadences(db: BookDatabase, start: date, end: date, today: date, most: int, only: ContactFilter) -> list[Due]:
    """Whose cadence falls due from `start` to `end`, so many of each day at most; the overdue today, longest first."""
    of, more = sql_of(only, "t.contact_id")
    found: list[Due] = []
    if start <= today <= end:
        late = f"WHERE t.due_day <= ?{of} ORDER BY t.due_day LIMIT ?"
        found += [
            Due(i, name, today, days) for i, name, days in db.rows(_CADENCE + late, (day_text(today), *more, most))
        ]
    first = max(start, today + timedelta(days=1))
    if first <= end:
        picked = f"(SELECT t.contact_id FROM {_DUE} WHERE t.due_day = days.day{of} LIMIT ?)"
        sql = (
            f"{_DAYS}SELECT c.id, c.display_name, days.day, d.cadence_days FROM days "
            f"JOIN contact c ON c.id IN {picked} JOIN contact_today d ON d.contact_id = c.id"
        )
        rows = db.rows(sql, (day_text(first), day_text(end), *more, most))
        found += [Due(i, name, date.fromisoformat(day), days) for i, name, day, days in rows]
    return found


def cadence_amounts(db: BookDatabase, start: date, end: date, today: date, only: ContactFilter) -> dict[date, int]:
    """How many cadences fall due on each day, the overdue today; empty days are left out."""
    if end < today:
        return {}
    of, more = sql_of(only, "t.contact_id")
    first = max(start, today + timedelta(days=1))
    sql = f"SELECT t.due_day, count(*) FROM {_DUE} WHERE t.due_day BETWEEN ? AND ?{of} GROUP BY t.due_day"
    rows = db.rows(sql, (day_text(first), day_text(end), *more))
    found = {date.fromisoformat(day): int(amount) for day, amount in rows}
    if start <= today:
        late = db.value(f"SELECT count(*) FROM {_DUE} WHERE t.due_day <= ?{of}", (day_text(today), *more))
        found |= {today: int(late)} if late else {}
    return found
