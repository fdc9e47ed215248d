"""Feedback: what was said about us. Its words are append-only; correcting them writes a new version."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ror_desktop.domain.entity import from_seconds, to_seconds
from ror_desktop.domain.feedback import FeedbackDraft, Severity
from ror_desktop.domain.interaction import Channel, Sentiment
from ror_desktop.domain.timeline import FeedbackEntry
from ror_desktop.store import rows
from ror_desktop.store.convert import moment_columns, moment_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import FeedbackStepTable, FeedbackTable, FeedbackVersionTable

_SELECT = """
    SELECT f.id, f.contact_id, f.at, f.zone, f.precision, f.source, f.channel, f.sentiment, f.severity, f.scenario_id,
           f.answer, f.answered_at, f.outcome, f.shining,
           (SELECT v.verbatim FROM feedback_version v WHERE v.feedback_id = f.id ORDER BY v.id DESC LIMIT 1)
    FROM feedback f
"""


def insert(db: BookDatabase, draft: FeedbackDraft, now: datetime) -> int:
    """Write one feedback entry with the first version of its words; returns its id."""
    return insert_all(db, [draft], now)[0]


def insert_all(db: BookDatabase, drafts: Sequence[FeedbackDraft], now: datetime) -> range:
    """Write many feedback entries."""
    created = to_seconds(now)
    ids = rows.insert_all(db, FeedbackTable, [_values(draft) | {"created_at": created} for draft in drafts])
    words = [
        {"feedback_id": feedback_id, "at": to_seconds(draft.said.at), "verbatim": draft.verbatim}
        for feedback_id, draft in zip(ids, drafts, strict=True)
    ]
    rows.insert_all(db, FeedbackVersionTable, words)
    return ids


def mark_steps(db: BookDatabase, done: Sequence[tuple[int, int, datetime]]) -> range:
    """Note which steps of their scenario were done for entries: entry, step and instant."""
    made = [{"feedback_id": entry, "step_id": step, "done_at": to_seconds(at)} for entry, step, at in done]
    return rows.insert_all(db, FeedbackStepTable, made)


def many(db: BookDatabase, ids: Sequence[int]) -> dict[int, FeedbackEntry]:
    """Several feedback entries by id, with the newest version of their words."""
    found: dict[int, FeedbackEntry] = {}
    for marks, portion in rows.chunks(ids):
        found.update((row[0], _entry(row)) for row in db.execute_sql(f"{_SELECT} WHERE f.id IN ({marks})", portion))
    return found


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
        "answered_at": None if draft.answered_at is None else to_seconds(draft.answered_at),
        "outcome": draft.outcome,
        "shining": int(draft.shining),
    }


def _entry(row: Sequence[Any]) -> FeedbackEntry:
    feedback_id, contact_id, at, zone, precision, source, channel, sentiment, severity = row[:9]
    scenario_id, answer, answered_at, outcome, shining, verbatim = row[9:]
    draft = FeedbackDraft(
        verbatim or "",
        moment_of(at, zone, precision),
        source,
        Channel(channel),
        Sentiment(sentiment),
        Severity(severity),
        contact_id,
        scenario_id,
        answer,
        None if answered_at is None else from_seconds(answered_at),
        outcome,
        bool(shining),
    )
    return FeedbackEntry(feedback_id, contact_id or 0, draft)
