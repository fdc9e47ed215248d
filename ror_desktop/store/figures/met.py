"""What the funnel of an event is made of: who was met there, what was written about them, and what came back."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from ror_desktop.domain.coverage import Captured
from ror_desktop.domain.entity import known_zone
from ror_desktop.domain.event import Event
from ror_desktop.domain.event_funnel import Met
from ror_desktop.domain.measures.inputs import Present, Span
from ror_desktop.domain.returns import Return
from ror_desktop.store import encounters
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures import came_back
from ror_desktop.store.figures.scope import OWN, Scope
from ror_desktop.store.figures.tallies import A_DAY, start_of
from ror_desktop.store.summaries import day_at

_MEETINGS = f"""
    SELECT i.at, i.zone, i.precision, i.id, i.contact_id, i.minutes, i.summary <> ''
    FROM interaction i INDEXED BY interaction_event
    WHERE i.event_id = ? AND i.bulk = 0 AND i.channel IN ({encounters.MEETINGS}) AND i.contact_id NOT IN ({OWN})
"""
_NOTES = """
    SELECT n.contact_id, n.at, n.zone, n.precision FROM json_each(?) g
    CROSS JOIN note n INDEXED BY note_contact ON n.contact_id = g.value WHERE n.at >= ?
"""


class Meeting(NamedTuple):
    """A meeting at an event: its id, with whom, minutes where somebody said how long, and whether it has words."""

    id: int
    contact_id: int
    minutes: int | None
    worded: bool


def people(db: BookDatabase, event: Event, scope: Scope, meetings: Sequence[Meeting], present: Present) -> list[Met]:
    """Everybody of the scope met at the event, with all that the funnel looks at."""
    start = event.draft.start_day
    captured = {i: at for i, at in encounters.captures(db, event.id).items() if scope.has(i)}
    ids = sorted({*captured, *(meeting.contact_id for meeting in meetings)})
    touches = encounters.touches(db, event.id, start, ids, present.home, theirs=True)
    worded = {meeting.contact_id for meeting in meetings if meeting.worded}  # of the others, notes may say something
    notes = _note_days(db, (i for i in ids if i not in worded), start, present)
    returns: dict[int, list[Return]] = defaultdict(list)
    for one in came_back.of_contacts(db, json.dumps(ids), Span(start, present.today)):
        returns[one.contact_id].append(one)
    return [
        Met(
            contact_id,
            Captured(captured[contact_id], start) if contact_id in captured else None,
            touches.get(contact_id, ()),
            notes.get(contact_id, ()),
            contact_id in worded,
            returns.get(contact_id, ()),
        )
        for contact_id in ids
    ]


def meetings(db: BookDatabase, event: Event, scope: Scope, present: Present) -> list[Meeting]:
    """The meetings at the event that no longer lie in the future."""
    rows = db.execute_sql(_MEETINGS, (event.id,))
    found = [Meeting(*one) for at, zone, precision, *one in rows if _counts(at, zone, precision, present)]
    return [one for one in found if scope.has(one.contact_id)]


def began_in(db: BookDatabase, span: Span, most: int) -> tuple[list[int], int]:
    """The events that began in a span, newest first, so many at most; and how many there are."""
    days = (span.first.isoformat(), span.last.isoformat())
    sql = "SELECT id FROM event WHERE start_day BETWEEN ? AND ? ORDER BY start_day DESC, id DESC"
    ids = [i for (i,) in db.rows(sql, days)]
    return ids[:most], len(ids)


def _counts(at: int, zone: str, precision: str, present: Present) -> bool:
    if precision == "minute":
        return at <= present.seconds
    return day_at(at, known_zone(zone, present.home)) <= present.today


def _note_days(db: BookDatabase, ids: Iterable[int], start: date, present: Present) -> dict[int, list[date]]:
    """The days of the notes that count, from about the event's first day on."""
    found: dict[int, list[date]] = defaultdict(list)
    since = start_of(start, present) - 3 * A_DAY
    for contact_id, at, zone, precision in db.execute_sql(_NOTES, (json.dumps(list(ids)), since)):
        if _counts(at, zone, precision, present):
            home = present.home if precision == "minute" else known_zone(zone, present.home)
            found[contact_id].append(day_at(at, home))
    return found
