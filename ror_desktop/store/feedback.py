"""Feedback: what was said about us. Its words are append-only; correcting them writes a new version."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ror_desktop.domain.entity import from_seconds, to_seconds
from ror_desktop.domain.feedback import (
    Feedback,
    FeedbackCounts,
    FeedbackDraft,
    FeedbackFilter,
    FeedbackRow,
    FeedbackState,
    FeedbackVersion,
    Severity,
)
from ror_desktop.domain.interaction import Channel, Sentiment
from ror_desktop.domain.timeline import FeedbackEntry
from ror_desktop.store import rows
from ror_desktop.store.convert import moment_columns, moment_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import FeedbackStepTable, FeedbackTable, FeedbackVersionTable

_FACTS = """
    f.id, f.contact_id, f.at, f.zone, f.precision, f.source, f.channel, f.sentiment, f.severity, f.scenario_id,
    f.answer, f.answered_at, f.outcome, f.shining
"""
_WORDS = "(SELECT v.verbatim FROM feedback_version v WHERE v.feedback_id = f.id ORDER BY v.id DESC LIMIT 1)"
_SELECT = f"SELECT {_FACTS}, {_WORDS} FROM feedback f"
_ROWS = f"""
    SELECT {_FACTS}, {_WORDS}, coalesce(c.display_name, ''),
           (SELECT count(*) FROM feedback_version v WHERE v.feedback_id = f.id),
           (SELECT count(*) FROM feedback_step d JOIN scenario_step s ON s.id = d.step_id
            WHERE d.feedback_id = f.id AND s.scenario_id = f.scenario_id),
           (SELECT count(*) FROM scenario_step s WHERE s.scenario_id = f.scenario_id)
    FROM feedback f LEFT JOIN contact c ON c.id = f.contact_id
"""
_STATES = {
    FeedbackState.ALL: "1",
    FeedbackState.OPEN: "answered_at IS NULL",
    FeedbackState.ANSWERED: "answered_at IS NOT NULL",
}


def insert(db: BookDatabase, draft: FeedbackDraft, now: datetime) -> int:
    """Write one feedback entry with the first version of its words, written down now; returns its id."""
    feedback_id = rows.insert(db, FeedbackTable, _values(draft) | {"created_at": to_seconds(now)})
    add_version(db, feedback_id, draft, now)
    return feedback_id


def insert_all(db: BookDatabase, drafts: Sequence[FeedbackDraft], now: datetime) -> range:
    """Write many feedback entries, each as if it had been written down when it was said."""
    created = to_seconds(now)
    ids = rows.insert_all(db, FeedbackTable, [_values(draft) | {"created_at": created} for draft in drafts])
    words = [
        _version(feedback_id, draft, to_seconds(draft.said.at)) for feedback_id, draft in zip(ids, drafts, strict=True)
    ]
    rows.insert_all(db, FeedbackVersionTable, words)
    return ids


def update(db: BookDatabase, feedback_id: int, draft: FeedbackDraft) -> None:
    """Make everything but the words what the draft says; the versions stay as they are."""
    rows.update(db, FeedbackTable, feedback_id, _values(draft))


def add_version(db: BookDatabase, feedback_id: int, draft: FeedbackDraft, now: datetime) -> None:
    """Write the words of the draft and how it judges them as a new version; the earlier ones stay."""
    rows.insert(db, FeedbackVersionTable, _version(feedback_id, draft, to_seconds(now)))


def mark_steps(db: BookDatabase, done: Sequence[tuple[int, int, datetime]]) -> range:
    """Note which steps of their scenario were done for entries: entry, step and instant."""
    made = [{"feedback_id": entry, "step_id": step, "done_at": to_seconds(at)} for entry, step, at in done]
    return rows.insert_all(db, FeedbackStepTable, made)


def unmark_step(db: BookDatabase, feedback_id: int, step_id: int) -> None:
    """The step was not done after all."""
    db.execute_sql("DELETE FROM feedback_step WHERE feedback_id = ? AND step_id = ?", (feedback_id, step_id))


def steps_done(db: BookDatabase, feedback_id: int) -> dict[int, datetime]:
    """The steps that were done for an entry, of whatever scenario, each with its instant."""
    found = db.rows("SELECT step_id, done_at FROM feedback_step WHERE feedback_id = ?", (feedback_id,))
    return {step_id: from_seconds(at) for step_id, at in found}


def get(db: BookDatabase, feedback_id: int) -> FeedbackRow | None:
    """One entry, with the newest version of its words."""
    row = db.row(f"{_ROWS} WHERE f.id = ?", (feedback_id,))
    return None if row is None else _row(row)


def ids(db: BookDatabase, wanted: FeedbackFilter) -> list[int]:
    """The ids of the entries that the filter lets through, the newest first."""
    sql = f"SELECT id FROM feedback WHERE {_STATES[wanted.state]}"
    values: list[object] = []
    if wanted.severity is not None:
        sql, values = f"{sql} AND severity = ?", [wanted.severity.value]
    found = [feedback_id for (feedback_id,) in db.rows(f"{sql} ORDER BY at DESC, id DESC", tuple(values))]
    if wanted.only is None:
        return found
    kept = frozenset(wanted.only)
    return [feedback_id for feedback_id in found if feedback_id in kept]


def counts(db: BookDatabase) -> FeedbackCounts:
    """How many entries there are, by severity, answered and not."""
    found: dict[bool, dict[Severity, int]] = defaultdict(dict)
    sql = "SELECT answered_at IS NOT NULL, severity, count(*) FROM feedback GROUP BY 1, 2"
    for answered, severity, count in db.rows(sql):
        found[bool(answered)][Severity(severity)] = count
    return FeedbackCounts(found[True], found[False])


def listed(db: BookDatabase, wanted: Sequence[int]) -> list[FeedbackRow]:
    """These entries as a list shows them, in their order; those that are gone are left out."""
    found: dict[int, FeedbackRow] = {}
    for marks, portion in rows.chunks(wanted):
        found.update((row[0], _row(row)) for row in db.execute_sql(f"{_ROWS} WHERE f.id IN ({marks})", portion))
    return [found[feedback_id] for feedback_id in wanted if feedback_id in found]


def many(db: BookDatabase, ids: Sequence[int]) -> dict[int, FeedbackEntry]:
    """Several feedback entries by id, with the newest version of their words."""
    found: dict[int, FeedbackEntry] = {}
    for marks, portion in rows.chunks(ids):
        for row in db.execute_sql(f"{_SELECT} WHERE f.id IN ({marks})", portion):
            draft = _draft(row)
            found[row[0]] = FeedbackEntry(row[0], draft.contact_id or 0, draft)
    return found


def negative_since(db: BookDatabase, start: datetime) -> list[Feedback]:
    """Everything bad that was said since an instant, without its words: what measures are made from."""
    sql = f"SELECT {_FACTS}, '' FROM feedback f WHERE f.sentiment = ? AND f.at >= ? ORDER BY f.id"
    return [Feedback(row[0], _draft(row)) for row in db.rows(sql, (Sentiment.BAD.value, to_seconds(start)))]


def versions(db: BookDatabase, feedback_id: int) -> list[FeedbackVersion]:
    """Every version of what was said, the newest first."""
    sql = "SELECT at, verbatim, sentiment, severity FROM feedback_version WHERE feedback_id = ? ORDER BY id DESC"
    return [
        FeedbackVersion(from_seconds(at), verbatim, Sentiment(sentiment), Severity(severity))
        for at, verbatim, sentiment, severity in db.rows(sql, (feedback_id,))
    ]


def forget_words(db: BookDatabase, feedback_ids: Sequence[int]) -> None:
    """Take everything out of entries that a person said or that was said to them, for good.

    What stays names nobody: when something of which sentiment and severity was said, whether it was answered, and
    whether it ended well. So a complaint cannot be taken out of the measures by erasing who made it.
    """
    for marks, portion in rows.chunks(feedback_ids):
        blank = "contact_id = NULL, source = '', answer = '', outcome = '', revision = revision + 1"
        db.execute_sql(f"UPDATE feedback SET {blank} WHERE id IN ({marks})", portion)


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


def _version(feedback_id: int, draft: FeedbackDraft, at: int) -> Mapping[str, Any]:
    return {
        "feedback_id": feedback_id,
        "at": at,
        "verbatim": draft.verbatim,
        "sentiment": draft.sentiment.value,
        "severity": draft.severity.value,
    }


def _draft(row: Sequence[Any]) -> FeedbackDraft:
    _id, contact_id, at, zone, precision, source, channel, sentiment, severity = row[:9]
    scenario_id, answer, answered_at, outcome, shining, verbatim = row[9:15]
    return FeedbackDraft(
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


def _row(row: Sequence[Any]) -> FeedbackRow:
    return FeedbackRow(row[0], _draft(row), *row[15:19])
