"""Follow-ups as a calendar shows them: the first of each day, and how many more there are."""

from datetime import date
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
_NOT_OWN = " AND f.contact_id NOT IN (SELECT id FROM contact INDEXED BY contact_own WHERE own = 1)"


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
