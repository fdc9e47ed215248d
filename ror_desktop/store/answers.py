"""Answers from 0 to 10 to "would you recommend us?"."""

from collections.abc import Sequence
from datetime import date

from ror_desktop.store import rows
from ror_desktop.store.convert import day_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import AnswerTable


def insert_all(db: BookDatabase, answers: Sequence[tuple[int, date, int, str]]) -> range:
    """Write many answers: contact, day, score and comment; returns their ids, in order."""
    made = [
        {"contact_id": contact_id, "day": day_text(day), "score": score, "comment": comment}
        for contact_id, day, score, comment in answers
    ]
    return rows.insert_all(db, AnswerTable, made)
