"""Feedback: what was said about us; the words themselves stand in versions, the first with the entry."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.feedback import FeedbackDraft
from ror_desktop.store import rows
from ror_desktop.store.convert import moment_columns
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import FeedbackStepTable, FeedbackTable, FeedbackVersionTable


def insert_all(db: BookDatabase, drafts: Sequence[FeedbackDraft], now: datetime) -> range:
    """Write many entries, each with the first version of its words; returns their ids, in order."""
    made = [_values(draft) | {"created_at": to_seconds(now)} for draft in drafts]
    ids = rows.insert_all(db, FeedbackTable, made)
    versions = [
        {"feedback_id": feedback_id, "at": to_seconds(draft.said.at), "verbatim": draft.verbatim}
        for feedback_id, draft in zip(ids, drafts, strict=True)
    ]
    rows.insert_all(db, FeedbackVersionTable, versions)
    return ids


def mark_steps(db: BookDatabase, done: Sequence[tuple[int, int, datetime]]) -> range:
    """Note which steps of their scenario were done for entries: entry, step and instant."""
    made = [{"feedback_id": entry, "step_id": step, "done_at": to_seconds(at)} for entry, step, at in done]
    return rows.insert_all(db, FeedbackStepTable, made)


def _values(draft: FeedbackDraft) -> dict[str, Any]:
    return {
        "contact_id": draft.contact_id,
        "scenario_id": draft.scenario_id,
        **moment_columns(draft.said),
        "source": draft.source,
        "channel": draft.channel.value,
        "sentiment": draft.sentiment.value,
        "severity": draft.severity.value,
        "answer": draft.answer,
        "answered_at": to_seconds(draft.answered_at) if draft.answered_at else None,
        "outcome": draft.outcome,
        "shining": int(draft.shining),
    }
