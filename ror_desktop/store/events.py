"""Events: where people are met."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from ror_desktop.domain.entity import from_seconds, to_seconds
from ror_desktop.domain.event import ChosenEvent, Event, EventDraft
from ror_desktop.store import rows, settings
from ror_desktop.store.convert import day_text, money_columns, money_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import EventTable

_SELECT = "SELECT id, name, start_day, end_day, place, zone, cost_minor, currency, notes FROM event"


def insert(db: BookDatabase, draft: EventDraft, now: datetime) -> int:
    """Write one event; returns its id."""
    return insert_all(db, [draft], now)[0]


def insert_all(db: BookDatabase, drafts: Sequence[EventDraft], now: datetime) -> range:
    """Write many events."""
    return rows.insert_all(db, EventTable, [_values(draft) | {"created_at": to_seconds(now)} for draft in drafts])


def update(db: BookDatabase, event_id: int, draft: EventDraft) -> None:
    """Make an event what the draft says."""
    rows.update(db, EventTable, event_id, _values(draft))


def delete(db: BookDatabase, event_id: int) -> None:
    """Remove an event; the people met there, and what was written there, stay."""
    rows.delete(db, EventTable, [event_id])


def get(db: BookDatabase, event_id: int) -> Event | None:
    """One event."""
    row = db.row(f"{_SELECT} WHERE id = ?", (event_id,))
    return None if row is None else _event(row)


def all_of(db: BookDatabase) -> list[Event]:
    """Every event, newest first."""
    return [_event(row) for row in db.rows(f"{_SELECT} ORDER BY start_day DESC, id DESC")]


def between(db: BookDatabase, start: date, end: date) -> list[Event]:
    """Events with a day from `start` to `end`, both included, by their first day."""
    sql = f"{_SELECT} WHERE start_day <= ? AND end_day >= ? ORDER BY start_day, id"
    return [_event(row) for row in db.rows(sql, (day_text(end), day_text(start)))]


def put_chosen(db: BookDatabase, chosen: ChosenEvent) -> int:
    """Keep which event was set as the one on now; returns the id of the setting's row."""
    return settings.put(db, _NOW, f"{chosen.event_id or 0} {to_seconds(chosen.until)}")


def chosen(db: BookDatabase) -> ChosenEvent | None:
    """Which event was set as the one on now, also where that no longer holds."""
    parts = (settings.get(db, _NOW) or "").split()
    if len(parts) != 2 or not all(part.isdecimal() for part in parts):
        return None
    return ChosenEvent(int(parts[0]) or None, from_seconds(int(parts[1])))


_NOW = "event_now"


def _values(draft: EventDraft) -> dict[str, Any]:
    return {
        "name": draft.name,
        "place": draft.place,
        "start_day": day_text(draft.start_day),
        "end_day": day_text(draft.end_day),
        "zone": draft.zone,
        "notes": draft.notes,
        **money_columns(draft.cost, "cost_minor"),
    }


def _event(row: Sequence[Any]) -> Event:
    event_id, name, start, end, place, zone, minor, currency, notes = row
    days = date.fromisoformat(start), date.fromisoformat(end)
    return Event(event_id, EventDraft(name, *days, place, zone, money_of(minor, currency), notes))
