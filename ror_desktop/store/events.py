"""Events: where people are met."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.event import Event, EventDraft
from ror_desktop.store import rows
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


def get(db: BookDatabase, event_id: int) -> Event | None:
    """One event."""
    row = db.row(f"{_SELECT} WHERE id = ?", (event_id,))
    return None if row is None else _event(row)


def all_of(db: BookDatabase) -> list[Event]:
    """Every event, newest first."""
    return [_event(row) for row in db.rows(f"{_SELECT} ORDER BY start_day DESC, id DESC")]


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
