"""What the measures of one contact are made from, read lightly: without texts, evidence or names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import from_seconds, known_zone
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind, Sentiment
from ror_desktop.domain.measures.inputs import Seen
from ror_desktop.domain.measures.profile import ContactFacts
from ror_desktop.domain.note import Note, NoteDraft, NoteKind
from ror_desktop.domain.touch import Touch
from ror_desktop.store import answers, followups, returns
from ror_desktop.store.convert import day_of, day_text, moment_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.summaries import day_at


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands on the contact itself; `cadence_days` is its own, or that of its circle."""

    captured_day: date
    cadence_days: int | None
    marked_customer_on: date | None


def kept(db: BookDatabase, contact_id: int, home: ZoneInfo) -> Kept | None:
    """The columns of the contact, or nothing where it is gone."""
    row = db.row(
        "SELECT c.captured_at, coalesce(c.cadence_days, k.cadence_days), c.marked_customer_on "
        "FROM contact c LEFT JOIN circle k ON k.id = c.circle_id WHERE c.id = ?",
        (contact_id,),
    )
    if row is None:
        return None
    captured_at, cadence, marked = row
    return Kept(from_seconds(captured_at).astimezone(home).date(), cadence, day_of(marked))


def facts(db: BookDatabase, contact_id: int, marked_customer_on: date | None, home: ZoneInfo) -> ContactFacts:
    """Everything that was written about the contact and is measured. Of notes, those that say what was learned."""
    found = db.rows("SELECT id FROM return_entry WHERE contact_id = ?", (contact_id,))
    return ContactFacts(
        interactions=_seen(db, contact_id, home),
        returns=list(returns.many(db, [i for (i,) in found]).values()),
        notes=_notes(db, contact_id),
        answers=answers.of(db, contact_id),
        marked_customer_on=marked_customer_on,
    )


def due_within(db: BookDatabase, contact_id: int, today: date, window: int) -> list[FollowUp]:
    """The follow-ups that may be judged in a window of so many days, today the last, by either of their days."""
    since = day_text(today - timedelta(days=window - 1))
    sql = "SELECT id FROM follow_up WHERE contact_id = ? AND max(due_day, original_day) >= ? AND state <> 'cancelled'"
    return list(followups.many(db, [i for (i,) in db.rows(sql, (contact_id, since))]).values())


_CHANNELS = {one.value: one for one in Channel}
_DIRECTIONS = {one.value: one for one in Direction}
_KINDS = {one.value: one for one in InteractionKind}
_SENTIMENTS: dict[str | None, Sentiment | None] = {None: None, **{one.value: one for one in Sentiment}}
_MARKS = {None: None, 0: False, 1: True}
_NOTE_KINDS = {one.value: one for one in NoteKind}


def _seen(db: BookDatabase, contact_id: int, home: ZoneInfo) -> list[Seen]:
    sql = (
        "SELECT id, at, zone, precision, direction, channel, kind, minutes, needs_answer, event_id, sentiment "
        "FROM interaction WHERE contact_id = ? AND bulk = 0 ORDER BY id"
    )
    return [_seen_of(row, home) for row in db.execute_sql(sql, (contact_id,))]


def _seen_of(row: Sequence[Any], home: ZoneInfo) -> Seen:
    entry, at, zone, precision, direction, channel, kind, minutes, mark, event_id, sentiment = row
    precise = precision == "minute"
    touch = Touch(
        at,
        day_at(at, home if precise else known_zone(zone, home)),
        precise,
        _DIRECTIONS[direction],
        _CHANNELS[channel],
        _KINDS[kind],
        minutes,
        False,
        _MARKS[mark],
        event_id is not None,
    )
    return Seen(entry, touch, _SENTIMENTS[sentiment])


def _notes(db: BookDatabase, contact_id: int) -> list[Note]:
    sql = "SELECT id, at, zone, precision, kind FROM note WHERE contact_id = ? AND kind <> 'observed'"
    return [
        Note(entry, contact_id, NoteDraft("", moment_of(at, zone, precision), _NOTE_KINDS[kind]))
        for entry, at, zone, precision, kind in db.execute_sql(sql, (contact_id,))
    ]
