"""On which days somebody was in touch: of one contact, or of all in the last weeks."""

from bisect import bisect
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from ror_desktop.domain.cadence import CAPACITY_DAYS
from ror_desktop.domain.entity import from_seconds, known_zone, to_seconds
from ror_desktop.store.convert import day_of
from ror_desktop.store.database import BookDatabase

_A_DAY = 86_400


def of(db: BookDatabase, contact_id: int, now: datetime, home: ZoneInfo, window: int) -> set[date]:
    """The days in touch with a contact within so many days up to now; bulk mail is no touch."""
    sql = "SELECT DISTINCT at, zone, precision FROM interaction WHERE contact_id = ? AND at >= ? AND bulk = 0"
    since = to_seconds(now) - (window + 2) * _A_DAY
    return {day for at, day in _days(db.rows(sql, (contact_id, since)), home) if _counts(at, day, now, home)}


def lately(db: BookDatabase, now: datetime, home: ZoneInfo) -> int:
    """Days in touch of the last `CAPACITY_DAYS`, today the last, each counted once for each contact."""
    today = now.astimezone(home).date()
    days = [today - timedelta(days=back) for back in reversed(range(CAPACITY_DAYS))]
    starts = [to_seconds(datetime(day.year, day.month, day.day, tzinfo=home)) for day in days]
    # A day more on both sides: one that is known only by its day lies in another zone, perhaps.
    first, last = starts[0] - _A_DAY, to_seconds(now) + _A_DAY
    seconds = to_seconds(now)
    found = set()
    for contact_id, at, zone, precision in db.execute_sql(_LATELY, (first, first, last)):
        if precision == "minute":
            if starts[0] <= at <= seconds:
                found.add((contact_id, bisect(starts, at)))
            continue
        day = from_seconds(at).astimezone(known_zone(zone, home)).date()
        if days[0] <= day <= today:
            found.add((contact_id, (day - days[0]).days + 1))
    return len(found)


def standing(db: BookDatabase, contact_id: int) -> tuple[date | None, date | None]:
    """When the contact's cadence falls due, and the last day in touch."""
    row = db.row(
        "SELECT t.due_day, s.touched_day FROM contact_summary s LEFT JOIN contact_today t USING (contact_id) "
        "WHERE s.contact_id = ?",
        (contact_id,),
    )
    return (None, None) if row is None else (day_of(row[0]), day_of(row[1]))


def _days(found: list[tuple[int, str, str]], home: ZoneInfo) -> list[tuple[int | None, date]]:
    """The instants, nothing for those known only by their day, and their days."""
    made = []
    for at, zone, precision in found:
        precise = precision == "minute"
        day = from_seconds(at).astimezone(home if precise else known_zone(zone, home)).date()
        made.append((at if precise else None, day))
    return made


def _counts(at: int | None, day: date, now: datetime, home: ZoneInfo) -> bool:
    return day <= now.astimezone(home).date() if at is None else at <= to_seconds(now)


_LATELY = """
    SELECT i.contact_id, i.at, i.zone, i.precision
    FROM contact_summary s INDEXED BY contact_summary_touched
    CROSS JOIN interaction i ON i.contact_id = s.contact_id
    WHERE s.touched_at >= ? AND i.at BETWEEN ? AND ? AND i.bulk = 0
"""
"""From the contacts with a touch since; their older touches are not read, by the index on contact and instant."""
