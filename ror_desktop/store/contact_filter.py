"""What part of a query keeps to the contacts of a filter."""

from collections.abc import Iterable

from ror_desktop.domain.calendar import EVERYBODY, ContactFilter
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase

_CIRCLE = "EXISTS (SELECT 1 FROM contact p WHERE p.id = {of} AND p.circle_id = ?)"
_TAG = "EXISTS (SELECT 1 FROM contact_tag p WHERE p.contact_id = {of} AND p.tag_id = ?)"
_EVENT = (
    "{of} IN (SELECT id FROM contact WHERE captured_event_id = ? UNION "
    "SELECT contact_id FROM interaction WHERE event_id = ?)"
)
_CONTACT = "{of} = ?"


def sql_of(only: ContactFilter, column: str) -> tuple[str, tuple[int, ...]]:
    """Conditions on the column that holds a contact's id, each after " AND ", and their values.

    A contact belongs to an event where they were met there, first or later.
    """
    parts: list[str] = []
    values: list[int] = []
    for condition, wanted in (
        (_CONTACT, only.contact_id),
        (_CIRCLE, only.circle_id),
        (_TAG, only.tag_id),
        (_EVENT, only.event_id),
    ):
        if wanted:
            parts.append(f" AND {condition.format(of=column)}")
            values += [wanted] * condition.count("?")
    return "".join(parts), tuple(values)


def chosen(db: BookDatabase, ids: Iterable[int], only: ContactFilter) -> set[int]:
    """Those of the contacts that the filter lets through."""
    wanted = list(ids)
    if only == EVERYBODY:
        return set(wanted)
    of, values = sql_of(only, "c.id")
    found: set[int] = set()
    for marks, portion in rows.chunks(wanted):
        sql = f"SELECT c.id FROM contact c WHERE c.id IN ({marks}){of}"
        found.update(i for (i,) in db.rows(sql, (*portion, *values)))
    return found
