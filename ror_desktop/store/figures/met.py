"""What the funnel of an event is made of: who was met there, what was written about them, and what came back."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from ror_desktop.domain.coverage import Captured
from ror_desktop.domain.encounter import Encounter
from ror_desktop.domain.entity import known_zone
from ror_desktop.domain.event import Event
from ror_desktop.domain.event_funnel import Met
from ror_desktop.domain.measures.inputs import Present, Span
from ror_desktop.domain.returns import Return
from ror_desktop.domain.touch import counts
from ror_desktop.store import encounters
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures import came_back
from ror_desktop.store.figures.scope import Scope
from ror_desktop.store.figures.tallies import A_DAY, start_of
from ror_desktop.store.summaries import day_at

_LAST_NOTE = """
    SELECT n.contact_id, max(n.at) FROM json_each(?) g
    CROSS JOIN note n INDEXED BY note_contact ON n.contact_id = g.value
    WHERE n.at BETWEEN ? AND ? AND n.precision = 'minute' GROUP BY n.contact_id
"""
"""Somebody was noted where any note is as late as they were met: the last one says it."""
_NOTES_OF_DAYS = """
    SELECT n.contact_id, n.at, n.zone FROM json_each(?) g
    CROSS JOIN note n INDEXED BY note_contact ON n.contact_id = g.value WHERE n.at >= ? AND n.precision = 'day'
"""


def people(db: BookDatabase, event: Event, scope: Scope, meetings: Sequence[Encounter], present: Present) -> list[Met]:
    """Everybody of the scope met at the event, with all that the funnel looks at."""
    start = event.draft.start_day
    captured = {i: at for i, at in encounters.capture_times(db, event.id).items() if scope.has(i)}
    ids = list(captured)
    listed = json.dumps(ids)
    touches = encounters.touches(db, event.id, start, ids, present.home, theirs=True)
    notes = _note_days(db, listed, start, present)
    returns: dict[int, list[Return]] = defaultdict(list)
    for one in came_back.of_contacts(db, listed, Span(start, present.today)):
        returns[one.contact_id].append(one)
    worded = {meeting.contact_id for meeting in meetings if meeting.summary}
    return [
        Met(
            contact_id,
            None if at is None else Captured(at, start),
            touches.get(contact_id, ()),
            notes.get(contact_id, ()),
            contact_id in worded,
            returns.get(contact_id, ()),
        )
        for contact_id, at in captured.items()
    ]


def meetings(db: BookDatabase, event: Event, scope: Scope, present: Present) -> list[Encounter]:
    """The meetings at the event that no longer lie in the future."""
    found = encounters.encounters(db, event.id)
    return [one for one in found if scope.has(one.contact_id) and counts(one.moment, present.now, present.home)]


def began_in(db: BookDatabase, span: Span, most: int) -> tuple[list[int], int]:
    """The events that began in a span, newest first, so many at most; and how many there are."""
    days = (span.first.isoformat(), span.last.isoformat())
    sql = "SELECT id FROM event WHERE start_day BETWEEN ? AND ? ORDER BY start_day DESC, id DESC"
    ids = [i for (i,) in db.rows(sql, days)]
    return ids[:most], len(ids)


def _note_days(db: BookDatabase, listed: str, start: date, present: Present) -> dict[int, list[date]]:
    """Of the notes that count, from about the event's first day on, the last day, and days that are known as such."""
    found: dict[int, list[date]] = defaultdict(list)
    since = start_of(start, present) - 3 * A_DAY
    for contact_id, at in db.execute_sql(_LAST_NOTE, (listed, since, present.seconds)):
        found[contact_id].append(day_at(at, present.home))
    for contact_id, at, zone in db.execute_sql(_NOTES_OF_DAYS, (listed, since)):
        day = day_at(at, known_zone(zone, present.home))
        if day <= present.today:
            found[contact_id].append(day)
    return found
