"""Interactions: touch points with a contact."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import takewhile
from typing import Any
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.interaction import (
    Channel,
    Direction,
    Interaction,
    InteractionDraft,
    InteractionKind,
    Sentiment,
)
from ror_desktop.domain.letter import asks_in_a_row
from ror_desktop.domain.touch import counts
from ror_desktop.store import rows
from ror_desktop.store.convert import COME, come_by, moment_columns, moment_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import InteractionTable

_SELECT = """
    SELECT i.id, i.contact_id, i.at, i.zone, i.precision, i.channel, i.direction, i.kind, i.sentiment, i.minutes,
           i.summary, i.event_id, i.bulk, i.needs_answer, coalesce(e.name, '')
    FROM interaction i LEFT JOIN event e ON e.id = i.event_id
"""


def insert(db: BookDatabase, contact_id: int, draft: InteractionDraft, now: datetime) -> int:
    """Write one interaction; returns its id."""
    return rows.insert(db, InteractionTable, _new_values(contact_id, draft, now))


def insert_all(db: BookDatabase, pairs: Sequence[tuple[int, InteractionDraft]]) -> range:
    """Write many interactions, contact and draft, as if each had been written when it happened."""
    values = [_new_values(contact_id, draft, draft.moment.at) for contact_id, draft in pairs]
    return rows.insert_all(db, InteractionTable, values)


def update(db: BookDatabase, interaction_id: int, draft: InteractionDraft) -> None:
    """Make an interaction what the draft says."""
    rows.update(db, InteractionTable, interaction_id, _values(draft))


def delete(db: BookDatabase, interaction_id: int) -> None:
    """Remove an interaction."""
    rows.delete(db, InteractionTable, [interaction_id])


def get(db: BookDatabase, interaction_id: int) -> Interaction | None:
    """One interaction."""
    row = db.row(f"{_SELECT} WHERE i.id = ?", (interaction_id,))
    return None if row is None else _interaction(row)


def many(db: BookDatabase, ids: Sequence[int]) -> dict[int, Interaction]:
    """Several interactions by id."""
    found: dict[int, Interaction] = {}
    for marks, portion in rows.chunks(ids):
        cursor = db.execute_sql(f"{_SELECT} WHERE i.id IN ({marks})", portion)
        found.update((row[0], _interaction(row)) for row in cursor)
    return found


def mark_waiting(db: BookDatabase, interaction_id: int, needs_answer: bool | None) -> None:
    """Keep whether a message needs an answer; nothing leaves it to the rules."""
    value = None if needs_answer is None else int(needs_answer)
    rows.update(db, InteractionTable, interaction_id, {"needs_answer": value})


def received_since(db: BookDatabase, contact_id: int, since: int, now: datetime, home: ZoneInfo) -> list[int]:
    """What came in from a contact since an instant (seconds), up to now."""
    came_in = newest_first(db, contact_id, now, home, Direction.IN)
    return [one.id for one in takewhile(lambda one: to_seconds(one.draft.moment.at) >= since, came_in)]


def waiting_since(db: BookDatabase, contact_id: int) -> int | None:
    """Since when (seconds) a contact has been waiting for an answer; from the derived summary."""
    found = db.value("SELECT waiting_since FROM contact_summary WHERE contact_id = ?", (contact_id,))
    return None if found is None else int(found)


def newest_first(
    db: BookDatabase, contact_id: int, now: datetime, home: ZoneInfo, *directions: Direction
) -> Iterator[Interaction]:
    """The touches up to now of these directions (of any without one), read one by one; bulk mail is none."""
    of = f"AND i.direction IN ({', '.join(repr(one.value) for one in directions)}) " if directions else ""
    sql = f"{_SELECT} WHERE i.contact_id = ? AND {COME} AND i.bulk = 0 {of}ORDER BY i.at DESC, i.id DESC"
    for row in db.execute_sql(sql, (contact_id, *come_by(now))):
        found = _interaction(row)
        if counts(found.draft.moment, now, home):
            yield found


def my_asks_in_a_row(db: BookDatabase, contact_id: int, now: datetime, home: ZoneInfo) -> int:
    """How many of my last entries with a contact were asks, one after the other."""
    mine = newest_first(db, contact_id, now, home, Direction.OUT, Direction.MUTUAL)
    return asks_in_a_row(one.draft for one in mine)


def _new_values(contact_id: int, draft: InteractionDraft, now: datetime) -> dict[str, Any]:
    return {"contact_id": contact_id, "created_at": to_seconds(now)} | _values(draft)


def _values(draft: InteractionDraft) -> dict[str, Any]:
    return {
        "event_id": draft.event_id,
        **moment_columns(draft.moment),
        "channel": draft.channel.value,
        "direction": draft.direction.value,
        "kind": draft.kind.value,
        "sentiment": None if draft.sentiment is None else draft.sentiment.value,
        "minutes": draft.minutes,
        "summary": draft.summary,
        "bulk": int(draft.bulk),
        "needs_answer": None if draft.needs_answer is None else int(draft.needs_answer),
    }


def _interaction(row: Sequence[Any]) -> Interaction:
    draft = InteractionDraft(
        moment_of(*row[2:5]),
        Channel(row[5]),
        Direction(row[6]),
        InteractionKind(row[7]),
        None if row[8] is None else Sentiment(row[8]),
        row[9],
        row[10],
        row[11],
        bulk=bool(row[12]),
        needs_answer=None if row[13] is None else bool(row[13]),
    )
    return Interaction(row[0], row[1], draft, row[14])
