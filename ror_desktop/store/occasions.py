"""Birthdays of the contacts, by month and day as `contact_today` holds them."""

from datetime import date, timedelta
from typing import Any

from ror_desktop.domain.calendar import EVERYBODY, ContactFilter
from ror_desktop.domain.occasion import Birthday, age_in, birthday_in
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.store.contact_filter import sql_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.day_list import listed

_SAME_DAY = "contact_today t INDEXED BY contact_today_birthday WHERE t.birthday = days.day"
NO_LIMIT = -1
"""For SQLite a limit below zero is none."""


def birthdays(
    db: BookDatabase, start: date, end: date, only: ContactFilter = EVERYBODY, most: int = NO_LIMIT
) -> list[Birthday]:
    """The birthdays from `start` to `end`, both included, by day and name; of each day so many at most."""
    of, more = sql_of(only, "t.contact_id")
    days = _days(start, end)
    sql = (
        f"{listed(days)}SELECT p.id, p.display_name, p.birthday, days.day FROM days "
        f"JOIN contact p ON p.id IN (SELECT t.contact_id FROM {_SAME_DAY}{of} LIMIT ?)"
    )
    found = (_birthday(row, days[row[3]]) for row in db.rows(sql, (*days, *more, most)))
    return sorted((one for one in found if one is not None), key=_place)


def amounts(db: BookDatabase, start: date, end: date, only: ContactFilter = EVERYBODY) -> dict[date, int]:
    """How many birthdays each day holds; days without any are left out."""
    of, more = sql_of(only, "t.contact_id")
    days = _days(start, end)
    sql = f"{listed(days)}SELECT days.day, (SELECT count(*) FROM {_SAME_DAY}{of}) FROM days"
    found: dict[date, int] = {}
    for key, amount in db.rows(sql, (*days, *more)):
        if amount:
            found[days[key]] = found.get(days[key], 0) + amount
    return found


def _days(start: date, end: date) -> dict[str, date]:
    """Month and day as they are written, with the day on which they are celebrated; a year at most."""
    end = min(end, start + timedelta(days=364))
    found: dict[str, date] = {}
    for day in (start + timedelta(days=n) for n in range((end - start).days + 1)):
        found[f"{day.month:02}-{day.day:02}"] = day  # a tenth of the time of strftime
        if (day.month, day.day) == (2, 28) and (day + timedelta(days=1)).month == 3:
            found["02-29"] = day
    return found


def _birthday(row: tuple[Any, ...], day: date) -> Birthday | None:
    contact_id, name, text, _key = row
    born = partial_date(text)
    if born is None or birthday_in(born, day.year) != day:
        return None
    return Birthday(contact_id, name, day, age_in(born, day.year))


def _place(found: Birthday) -> tuple[date, str, int]:
    return found.day, found.name, found.contact_id
