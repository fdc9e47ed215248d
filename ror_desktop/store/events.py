"""Events: where people are met."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.event import EventDraft
from ror_desktop.store import rows
from ror_desktop.store.convert import day_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import EventTable


def insert_all(db: BookDatabase, drafts: Sequence[EventDraft], now: datetime) -> range:
    """Write many events; returns their ids, in order."""
    return rows.insert_all(db, EventTable, [_values(draft) | {"created_at": to_seconds(now)} for draft in drafts])


def _values(draft: EventDraft) -> dict[str, Any]:
    return {
        "name": draft.name,
        "place": draft.place,
        "start_day": day_text(draft.start_day),
        "end_day": day_text(draft.end_day),
        "zone": draft.zone,
        "cost_minor": draft.cost.minor if draft.cost else None,
        "currency": draft.cost.currency if draft.cost else "",
        "notes": draft.notes,
    }
