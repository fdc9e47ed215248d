"""What the list of contacts reads: how many there are, the order of all, and a page of rows."""

import json
from array import array
from collections.abc import Sequence
from typing import Any

from ror_desktop.domain.contact_row import ContactOrder, ContactRow
from ror_desktop.store.convert import day_of
from ror_desktop.store.database import BookDatabase


def count(db: BookDatabase) -> int:
    """How many contacts the list holds: all but the own one."""
    return int(db.value("SELECT count(*) FROM contact INDEXED BY contact_name WHERE own = 0"))


def order(db: BookDatabase, by: ContactOrder, tag_id: int | None = None) -> "array[int]":
    """All ids in this order; the own contact is left out. One index scan, and one more for those without a value."""
    found: array[int] = array("q")
    for sql in _ORDERS[by]:
        # One text for all ids is read in half the time of a row for each; it keeps the order of the subquery.
        found.fromlist(json.loads(db.value(f"WITH ordered(id) AS ({sql}) SELECT json_group_array(id) FROM ordered")))
    if tag_id is None:
        return found
    carrying = {i for (i,) in db.rows("SELECT contact_id FROM contact_tag WHERE tag_id = ?", (tag_id,))}
    return array("q", (i for i in found if i in carrying))


def page(db: BookDatabase, ids: Sequence[int]) -> list[ContactRow]:
    """What the list shows of these contacts, in the order of the ids; those that are gone are left out."""
    wanted = json.dumps(list(ids))
    found = {row[0]: _row(row) for row in db.execute_sql(_PAGE, (wanted,))}
    return [found[i] for i in ids if i in found]


_ORDERS: dict[ContactOrder, tuple[str, ...]] = {
    ContactOrder.NAME: ("SELECT id FROM contact INDEXED BY contact_name WHERE own = 0 ORDER BY sort_key, id",),
    ContactOrder.ADDED: (
        "SELECT id FROM contact INDEXED BY contact_added WHERE own = 0 ORDER BY captured_at DESC, id DESC",
    ),
    ContactOrder.LAST_CONTACT: (
        "SELECT s.contact_id FROM contact_summary s INDEXED BY contact_summary_touched "
        "WHERE s.touched_at IS NOT NULL AND s.contact_id NOT IN (SELECT id FROM contact WHERE own = 1) "
        "ORDER BY s.touched_at DESC",
        "SELECT c.id FROM contact c INDEXED BY contact_name LEFT JOIN contact_summary s ON s.contact_id = c.id "
        "WHERE c.own = 0 AND s.touched_at IS NULL ORDER BY c.sort_key, c.id",
    ),
    ContactOrder.NEXT_STEP: (
        "SELECT s.contact_id FROM contact_summary s INDEXED BY contact_summary_next "
        "WHERE s.next_day IS NOT NULL AND s.contact_id NOT IN (SELECT id FROM contact WHERE own = 1) "
        "ORDER BY s.next_day, s.next_time",
        "SELECT c.id FROM contact c INDEXED BY contact_name LEFT JOIN contact_summary s ON s.contact_id = c.id "
        "WHERE c.own = 0 AND s.next_day IS NULL ORDER BY c.sort_key, c.id",
    ),
}

_PAGE = """
    SELECT c.id, c.display_name, coalesce(o.name, ''), c.title, c.photo_id, coalesce(f.title, ''), s.next_day,
           s.next_time, s.touched_day
    FROM contact c
    LEFT JOIN organization o ON o.id = c.organization_id
    LEFT JOIN contact_summary s ON s.contact_id = c.id
    LEFT JOIN follow_up f ON f.id = s.next_id
    WHERE c.id IN (SELECT value FROM json_each(?))
"""


def _row(row: Sequence[Any]) -> ContactRow:
    contact_id, name, organization, title, photo_id, step, day, clock, touched = row
    return ContactRow(contact_id, name, organization, title, photo_id, step, day_of(day), clock or "", day_of(touched))
