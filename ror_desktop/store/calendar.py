"""Follow-ups as a calendar shows them: the first of each day, and how many more there are."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from ror_desktop.domain.calendar import ContactFilter
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.month import each_day
from ror_desktop.store.contact_filter import sql_of
from ror_desktop.store.convert import day_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.day_list import listed
from ror_desktop.store.followups import chosen

_OPEN = "o.due_day = days.day AND o.state = 'open'{of} ORDER BY o.due_time, o.id LIMIT ?"
_TIMED = "o.due_day = days.day AND o.state = 'open' AND o.due_time > ''{of} ORDER BY o.due_time, o.id LIMIT ?"
# Without an order the index gives the first ones that come; sorting all that was ever done on a day takes too long.
_DONE = "o.due_day = days.day AND o.state = 'done'{of} LIMIT ?"
_NOT_OWN = " AND f.contact_id NOT IN (SELECT id FROM contact INDEXED BY contact_own WHERE own = 1)"


def open_of_days(
    db: BookDatabase, start: date, end: date, most: int, only: ContactFilter, timed: int = 0
) -> list[FollowUp]:
    """Open follow-ups due from `start` to `end`, of each day so many at most, those without a time first.

    `timed` is how many with one are read beside them, whatever comes before.
    """
    days = each_day(start, end)
    found = _of_days(db, days, "follow_up_open", _OPEN, most, only)
    if timed:
        there = {one.id for one in found}
        also = _of_days(db, days, "follow_up_open", _TIMED, timed, only)
        found += [one for one in also if one.id not in there]
    return found


def done_of_days(db: BookDatabase, days: Sequence[date], most: int, only: ContactFilter) -> list[FollowUp]:
    """Done follow-ups of these days, of each so many at most."""
    return _of_days(db, days, "follow_up_day", _DONE, most, only)


def _of_days(
    db: BookDatabase, days: Sequence[date], index: str, condition: str, most: int, only: ContactFilter
) -> list[FollowUp]:
    of, more = sql_of(only, "o.contact_id")
    picked = f"SELECT o.id FROM follow_up o INDEXED BY {index} WHERE {condition.format(of=of)}"
    values = (*map(day_text, days), *more, most)
    return chosen(db, f"JOIN days ON f.id IN ({picked}) WHERE c.own = 0", values, listed(days)) if days else []


def amounts(db: BookDatabase, start: date, end: date, only: ContactFilter) -> dict[date, int]:
    """How many follow-ups each day holds, open or done; empty days are left out."""
    of, values = sql_of(only, "f.contact_id")
    sql = (
        "SELECT f.due_day, count(*) FROM follow_up f "
        f"WHERE f.due_day BETWEEN ? AND ? AND f.state <> 'cancelled'{_NOT_OWN}{of} GROUP BY f.due_day"
    )
    found: list[tuple[Any, ...]] = db.rows(sql, (day_text(start), day_text(end), *values))
    return {date.fromisoformat(day): amount for day, amount in found}


def recurring(db: BookDatabase, until: date, most: int, only: ContactFilter) -> list[FollowUp]:
    """The open follow-ups that recur and are due by `until`, oldest first, so many at most."""
    of, values = sql_of(only, "f.contact_id")
    rule = f"f.recurrence <> '' AND f.state = 'open' AND f.due_day <= ? AND c.own = 0{of}"
    return chosen(db, f"WHERE {rule} ORDER BY f.due_day, f.due_time, f.id LIMIT ?", (day_text(until), *values, most))


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
