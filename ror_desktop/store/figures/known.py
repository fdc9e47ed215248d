"""Since when contacts are known: who is new on a day, for what went into new and kept relationships."""

from datetime import date
from typing import NamedTuple

from ror_desktop.domain.measures.inputs import Present
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import Scope
from ror_desktop.store.figures.tallies import start_of


class KnownFrom(NamedTuple):
    """The contacts who became known on a day or later, and those of them who did so on a later day."""

    new: set[int]
    later: set[int]


def known_from(db: BookDatabase, scope: Scope, day: date, after: date, present: Present) -> KnownFrom:
    """Who became known from these two days on: by the date given, the first touch, and the day of adding.

    A "connected on" of one of their methods is a date given, too.
    """
    of, values = scope.sql("c.id")
    sql = f"""
        SELECT c.id, {_FROM} FROM contact_summary s CROSS JOIN contact c ON c.id = s.contact_id
        WHERE c.own = 0 AND {_FROM}{of}
    """
    found = KnownFrom(set(), set())
    for contact_id, later in db.execute_sql(sql, (*_from(after, present), *_from(day, present), *values)):
        found.new.add(contact_id)
        if later:
            found.later.add(contact_id)
    return found


def _from(day: date, present: Present) -> tuple[int | str, ...]:
    text = day.isoformat()
    return text, start_of(day, present), text, text


# What the summary says comes first: whom it rules out is not looked up, and the others lie in the order of both tables.
_FROM = """
    (s.first_day IS NULL OR s.first_day >= ?) AND c.captured_at >= ? AND (c.known_since IS NULL OR c.known_since >= ?)
    AND c.id NOT IN (SELECT contact_id FROM method INDEXED BY method_connected WHERE connected_on < ?)
"""
