"""Answers from 0 to 10 to "would you recommend us?"."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.store import rows
from ror_desktop.store.convert import day_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import AnswerTable

_SELECT = "SELECT id, contact_id, day, score, comment FROM answer"


def insert(db: BookDatabase, contact_id: int, draft: AnswerDraft) -> int:
    """Write one answer; returns its id."""
    return rows.insert(db, AnswerTable, {"contact_id": contact_id} | _values(draft))


def insert_all(db: BookDatabase, answers: Sequence[tuple[int, date, int, str]]) -> range:
    """Write many answers: contact, day, answer and comment; returns their ids, in order."""
    made = [
        {"contact_id": contact_id} | _values(AnswerDraft(day, given, comment))
        for contact_id, day, given, comment in answers
    ]
    return rows.insert_all(db, AnswerTable, made)


def update(db: BookDatabase, answer_id: int, draft: AnswerDraft) -> None:
    """Make an answer what the draft says."""
    rows.update(db, AnswerTable, answer_id, _values(draft))


def delete(db: BookDatabase, answer_id: int) -> None:
    """Remove an answer."""
    rows.delete(db, AnswerTable, [answer_id])


def get(db: BookDatabase, answer_id: int) -> Answer | None:
    """One answer."""
    return many(db, [answer_id]).get(answer_id)


def many(db: BookDatabase, ids: Sequence[int]) -> dict[int, Answer]:
    """Several answers by id."""
    found: dict[int, Answer] = {}
    for marks, portion in rows.chunks(ids):
        found.update((row[0], _answer(row)) for row in db.execute_sql(f"{_SELECT} WHERE id IN ({marks})", portion))
    return found


def of(db: BookDatabase, contact_id: int) -> list[Answer]:
    """The answers of a contact, in the order of time."""
    return of_all(db, [contact_id]).get(contact_id, [])


def of_all(db: BookDatabase, contact_ids: Sequence[int]) -> dict[int, list[Answer]]:
    """The answers of many contacts, by contact, in the order of time."""
    found: dict[int, list[Answer]] = {}
    for marks, portion in rows.chunks(contact_ids):
        sql = f"{_SELECT} WHERE contact_id IN ({marks}) ORDER BY contact_id, day, id"
        for row in db.execute_sql(sql, portion):
            found.setdefault(row[1], []).append(_answer(row))
    return found


def _values(draft: AnswerDraft) -> dict[str, Any]:
    return {"day": day_text(draft.day), "score": draft.given, "comment": draft.comment}


def _answer(row: Sequence[Any]) -> Answer:
    answer_id, contact_id, day, given, comment = row
    return Answer(answer_id, contact_id, AnswerDraft(date.fromisoformat(day), given, comment))
