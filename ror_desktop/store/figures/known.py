"""Since when contacts are known: who is new on a day, for what went into new and kept relationships."""

from datetime import date

from ror_desktop.domain.measures.inputs import Present
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import Scope
from ror_desktop.store.figures.tallies import start_of


def known_from(db: BookDatabase, scope: Scope, day: date, present: Present) -> set[int]:
    """The contacts who became known on this day or later: by the date given, the first touch, and the day of adding.

    A "connected on" of one of their methods is a date given, too.
    """
    of, values = scope.sql("c.id")
    text = day.isoformat()
    sql = f"""
        SELECT c.id FROM contact c INDEXED BY contact_added
        CROSS JOIN contact_summary s ON s.contact_id = c.id
        WHERE c.own = 0 AND c.captured_at >= ? AND (c.known_since IS NULL OR c.known_since >= ?)
        AND (s.first_day IS NULL OR s.first_day >= ?)
        AND c.id NOT IN (SELECT contact_id FROM method INDEXED BY method_connected WHERE connected_on < ?){of}
    """
    return {i for (i,) in db.execute_sql(sql, (start_of(day, present), text, text, text, *values))}
