"""The background of a contact, read from many tables."""

from datetime import datetime
from zoneinfo import ZoneInfo

from ror_desktop.domain.background import Background
from ror_desktop.domain.entity import Moment, from_seconds
from ror_desktop.store import followups, interactions, notes, relations
from ror_desktop.store.database import BookDatabase

_CAPTURE = """
    SELECT c.captured_at, c.captured_zone, coalesce(e.name, ''),
           CASE WHEN c.captured_place = '' THEN coalesce(e.place, '') ELSE c.captured_place END
    FROM contact c LEFT JOIN event e ON e.id = c.captured_event_id WHERE c.id = ?
"""


def of(db: BookDatabase, contact_id: int, now: datetime, home: ZoneInfo) -> Background | None:
    """The background of a contact, or nothing where it is gone. An event's place stands in for one of its own."""
    row = db.row(_CAPTURE, (contact_id,))
    if row is None:
        return None
    at, zone, event, place = row
    return Background(
        contact_id,
        Moment(from_seconds(at), zone),
        event,
        place,
        relations.introducers(db, contact_id),
        notes.pinned(db, contact_id),
        next(interactions.newest_first(db, contact_id, now, home), None),
        tuple(f for f in followups.open_for(db, contact_id) if f.draft.promised),
    )
