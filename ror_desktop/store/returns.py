"""Returns: value that came back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.returns import ReturnDraft
from ror_desktop.store import rows
from ror_desktop.store.convert import day_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import ReturnEntryTable


def insert_all(db: BookDatabase, pairs: Sequence[tuple[int, ReturnDraft]], now: datetime) -> range:
    """Write many returns: contact and draft; returns their ids, in order."""
    made = [{"contact_id": contact_id, "created_at": to_seconds(now)} | _values(draft) for contact_id, draft in pairs]
    return rows.insert_all(db, ReturnEntryTable, made)


def _values(draft: ReturnDraft) -> dict[str, Any]:
    return {
        "day": day_text(draft.day),
        "kind": draft.kind.value,
        "money_minor": draft.money.minor if draft.money else None,
        "currency": draft.money.currency if draft.money else "",
        "perceived": draft.perceived,
        "evidence": draft.evidence,
        "referred_contact_id": draft.referred_contact_id,
        "thanked_on": day_text(draft.thanked_on),
    }
