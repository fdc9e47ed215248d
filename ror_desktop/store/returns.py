"""Returns: value that came back."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from ror_desktop.store import rows
from ror_desktop.store.convert import day_of, day_text, money_columns, money_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import ReturnEntryTable

_SELECT = """
    SELECT r.id, r.contact_id, r.day, r.kind, r.money_minor, r.currency, r.perceived, r.evidence,
           r.referred_contact_id, r.thanked_on, coalesce(c.display_name, ''), r.thanks_follow_up_id
    FROM return_entry r LEFT JOIN contact c ON c.id = r.referred_contact_id
"""


def insert(db: BookDatabase, contact_id: int, draft: ReturnDraft, now: datetime) -> int:
    """Write one return; returns its id."""
    return insert_all(db, [(contact_id, draft)], now)[0]


def insert_all(db: BookDatabase, pairs: Sequence[tuple[int, ReturnDraft]], now: datetime) -> range:
    """Write many returns: contact and draft."""
    made = [{"contact_id": contact_id, "created_at": to_seconds(now)} | _values(draft) for contact_id, draft in pairs]
    return rows.insert_all(db, ReturnEntryTable, made)


def unthanked(db: BookDatabase, contact_ids: Sequence[int], until: date) -> list[Return]:
    """Returns of these contacts up to a day that were not thanked for, whatever their kind, oldest first."""
    found: list[Return] = []
    for marks, portion in rows.chunks(contact_ids):
        sql = f"{_SELECT} WHERE r.contact_id IN ({marks}) AND r.thanked_on IS NULL AND r.day <= ?"
        found += [_return(row) for row in db.rows(sql, (*portion, day_text(until)))]
    return sorted(found, key=lambda r: (r.draft.day, r.id))


def thank(db: BookDatabase, return_id: int, day: date | None) -> None:
    """Keep on which day thanks were said for a return."""
    rows.update(db, ReturnEntryTable, return_id, {"thanked_on": day_text(day)})


def thanks_by(db: BookDatabase, return_id: int, follow_up_id: int) -> None:
    """Keep by which follow-up thanks are to be said."""
    rows.update(db, ReturnEntryTable, return_id, {"thanks_follow_up_id": follow_up_id})


def follow_up_done(db: BookDatabase, follow_up_id: int, day: date | None) -> None:
    """Thanks were said that day by this follow-up; nothing where it was opened again. Most are about other things."""
    found = db.rows("SELECT id, thanked_on FROM return_entry WHERE thanks_follow_up_id = ?", (follow_up_id,))
    for return_id, thanked_on in found:
        if day is None or thanked_on is None:
            thank(db, return_id, day)


def update(db: BookDatabase, return_id: int, draft: ReturnDraft) -> None:
    """Make a return what the draft says."""
    rows.update(db, ReturnEntryTable, return_id, _values(draft))


def delete(db: BookDatabase, ids: Sequence[int]) -> None:
    """Remove returns."""
    rows.delete(db, ReturnEntryTable, ids)


def last_currency(db: BookDatabase) -> str:
    """The currency in which a return was noted last; empty where none had an amount."""
    found = db.value("SELECT currency FROM return_entry WHERE money_minor IS NOT NULL ORDER BY id DESC LIMIT 1")
    return str(found or "")


def many(db: BookDatabase, ids: Sequence[int]) -> dict[int, Return]:
    """Several returns by id."""
    found: dict[int, Return] = {}
    for marks, portion in rows.chunks(ids):
        found.update((row[0], _return(row)) for row in db.execute_sql(f"{_SELECT} WHERE r.id IN ({marks})", portion))
    return found


def _values(draft: ReturnDraft) -> dict[str, Any]:
    return {
        "day": day_text(draft.day),
        "kind": draft.kind.value,
        "perceived": draft.perceived,
        "evidence": draft.evidence,
        "referred_contact_id": draft.referred_contact_id,
        "thanked_on": day_text(draft.thanked_on),
        **money_columns(draft.money, "money_minor"),
    }


def _return(row: Sequence[Any]) -> Return:
    return_id, contact_id, day, kind, minor, currency, perceived, evidence, referred_id, thanked, referred, *rest = row
    draft = ReturnDraft(
        date.fromisoformat(day),
        ReturnKind(kind),
        money_of(minor, currency),
        perceived,
        evidence,
        referred_id,
        day_of(thanked),
    )
    return Return(return_id, contact_id, draft, referred, *rest)
