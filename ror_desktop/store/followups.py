"""Follow-ups: what is to be done for a contact on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ror_desktop.domain.entity import from_seconds, to_seconds
from ror_desktop.domain.followup import DayCount, FollowUp, FollowUpDraft, FollowUpState, RecurFrom
from ror_desktop.store import rows
from ror_desktop.store.convert import day_of, day_text, time_of, time_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import FollowUpTable

_SELECT = """
    SELECT f.id, f.contact_id, c.display_name, f.title, f.due_day, f.due_time, f.zone, f.promised, f.recurrence,
           f.recur_from, f.original_day, f.state, f.done_at, f.let_go_reason
    FROM follow_up f JOIN contact c ON c.id = f.contact_id
"""
_STATES = {state.value: state for state in FollowUpState}
_FROMS = {start.value: start for start in RecurFrom}
_BY_DAY = "ORDER BY f.due_day, f.due_time, f.id"


@dataclass(frozen=True, slots=True)
class Closing:
    """How a follow-up ended: done or cancelled, when and in which zone, and why it was let go."""

    state: FollowUpState
    at: datetime
    zone: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """A follow-up to be written; `original_day` where it is not the due day; `closing` where it has ended.

    `made_at` is when it was made, where that is not now.
    """

    contact_id: int
    draft: FollowUpDraft
    original_day: date | None = None
    closing: Closing | None = None
    made_at: datetime | None = None


def insert(db: BookDatabase, contact_id: int, draft: FollowUpDraft, now: datetime) -> int:
    """Write one open follow-up; returns its id."""
    return rows.insert(db, FollowUpTable, _new_values(NewFollowUp(contact_id, draft), now))


def insert_all(db: BookDatabase, new: Sequence[NewFollowUp], now: datetime) -> range:
    """Write many follow-ups, open or ended."""
    return rows.insert_all(db, FollowUpTable, [_new_values(one, now) for one in new])


def update(db: BookDatabase, follow_up_id: int, draft: FollowUpDraft, original_day: date) -> None:
    """Make a follow-up what the draft says, first agreed on for that day."""
    rows.update(db, FollowUpTable, follow_up_id, {**_values(draft), "original_day": day_text(original_day)})


def close(db: BookDatabase, follow_up_id: int, closing: Closing) -> None:
    """Mark a follow-up as done or let go."""
    rows.update(db, FollowUpTable, follow_up_id, _closing_values(closing))


def reopen(db: BookDatabase, follow_up_id: int) -> None:
    """Make a follow-up open again."""
    rows.update(db, FollowUpTable, follow_up_id, _closing_values(None))


def move(db: BookDatabase, follow_up_id: int, day: date) -> None:
    """Give a follow-up another day; the day first agreed on stays."""
    rows.update(db, FollowUpTable, follow_up_id, {"due_day": day_text(day)})


def delete(db: BookDatabase, ids: Sequence[int]) -> None:
    """Remove follow-ups."""
    rows.delete(db, FollowUpTable, ids)


def get(db: BookDatabase, follow_up_id: int) -> FollowUp | None:
    """One follow-up."""
    return many(db, [follow_up_id]).get(follow_up_id)


def many(db: BookDatabase, ids: Sequence[int]) -> dict[int, FollowUp]:
    """Several follow-ups by id."""
    found: dict[int, FollowUp] = {}
    for marks, portion in rows.chunks(ids):
        cursor = db.execute_sql(f"{_SELECT} WHERE f.id IN ({marks})", portion)
        found.update((row[0], _follow_up(row)) for row in cursor)
    return found


def of_contacts(db: BookDatabase, contact_ids: Sequence[int]) -> dict[int, list[FollowUp]]:
    """All follow-ups of each of these contacts, in every state."""
    found: dict[int, list[FollowUp]] = {}
    for marks, portion in rows.chunks(contact_ids):
        for row in db.execute_sql(f"{_SELECT} WHERE f.contact_id IN ({marks})", portion):
            found.setdefault(row[1], []).append(_follow_up(row))
    return found


def between(db: BookDatabase, start: date, end: date, contact_id: int | None = None, most: int = -1) -> list[FollowUp]:
    """Follow-ups due from `start` to `end`, both included, in every state, by day and time; the first ones or all."""
    of, ids = _of(contact_id)
    first = f"SELECT f.id FROM follow_up f WHERE f.due_day BETWEEN ? AND ?{_NOT_OWN}{of} {_BY_DAY} LIMIT ?"
    sql = f"{_SELECT} WHERE f.id IN ({first}) {_BY_DAY}"
    return [_follow_up(row) for row in db.rows(sql, (day_text(start), day_text(end), *ids, most))]


def amount_on(db: BookDatabase, day: date, contact_id: int | None = None) -> int:
    """How many follow-ups in every state are due that day."""
    of, ids = _of(contact_id)
    return int(db.value(f"SELECT count(*) FROM follow_up f WHERE f.due_day = ?{_NOT_OWN}{of}", (day_text(day), *ids)))


def overdue(db: BookDatabase, today: date, contact_id: int | None = None) -> list[FollowUp]:
    """Open follow-ups whose day is past, oldest first."""
    of, ids = _of(contact_id)
    sql = f"{_SELECT} WHERE f.state = 'open' AND f.due_day < ? AND c.own = 0{of} {_BY_DAY}"
    return [_follow_up(row) for row in db.rows(sql, (day_text(today), *ids))]


def overdue_count(db: BookDatabase, today: date, contact_id: int | None = None) -> int:
    """How many open follow-ups are past their day."""
    of, ids = _of(contact_id)
    sql = f"SELECT count(*) FROM follow_up f WHERE f.state = 'open' AND f.due_day < ?{_NOT_OWN}{of}"
    return int(db.value(sql, (day_text(today), *ids)))


def counts(db: BookDatabase, start: date, end: date, contact_id: int | None = None) -> list[DayCount]:
    """How many open and done follow-ups each day holds, from `start` to `end`; empty days are left out."""
    of, ids = _of(contact_id)
    wanted = (day_text(start), day_text(end), *ids)
    found: dict[str, dict[str, int]] = {}
    for day, state, amount in db.rows(_COUNTS.format(of=of), (*wanted, *wanted)):
        of_day = found.setdefault(day, {})
        of_day[state] = of_day.get(state, 0) + amount
    each = ((day, found[day].get("open", 0), found[day].get("done", 0)) for day in sorted(found))
    return [DayCount(date.fromisoformat(day), is_open, done) for day, is_open, done in each if is_open or done]


def chosen(db: BookDatabase, rest: str, values: Sequence[Any], before: str = "") -> list[FollowUp]:
    """The follow-ups (`f`, of the contacts `c`) of a query whose rest comes from another module of the store."""
    return [_follow_up(row) for row in db.rows(f"{before}{_SELECT} {rest}", values)]


def open_for(db: BookDatabase, contact_id: int) -> list[FollowUp]:
    """The open follow-ups of a contact by day and time."""
    sql = f"{_SELECT} WHERE f.contact_id = ? AND f.state = 'open' {_BY_DAY}"
    return [_follow_up(row) for row in db.rows(sql, (contact_id,))]


def promised(db: BookDatabase, since: date) -> list[FollowUp]:
    """Promises that are open, and those done that were first agreed on for `since` or later, by that day."""
    sql = (
        f"{_SELECT} WHERE f.promised = 1 AND c.own = 0 "
        "AND (f.state = 'open' OR (f.state = 'done' AND f.original_day >= ?)) ORDER BY f.original_day, f.due_time, f.id"
    )
    return [_follow_up(row) for row in db.rows(sql, (day_text(since),))]


def timed(db: BookDatabase, start: date, end: date) -> list[FollowUp]:
    """Open follow-ups with a time of day, due from `start` to `end`, both included."""
    sql = (
        f"{_SELECT} WHERE f.state = 'open' AND f.due_time IS NOT NULL AND f.due_day BETWEEN ? AND ? "
        f"AND c.own = 0 {_BY_DAY}"
    )
    return [_follow_up(row) for row in db.rows(sql, (day_text(start), day_text(end)))]


def recurring(db: BookDatabase, until: date, most: int, contact_id: int | None = None) -> list[FollowUp]:
    """The open follow-ups that recur and are due by `until`, oldest first, so many at most."""
    of, ids = _of(contact_id)
    chosen = f"f.recurrence <> '' AND f.state = 'open' AND f.due_day <= ? AND c.own = 0{of}"
    sql = f"{_SELECT} WHERE {chosen} {_BY_DAY} LIMIT ?"
    return [_follow_up(row) for row in db.rows(sql, (day_text(until), *ids, most))]


def has_open_like(db: BookDatabase, contact_id: int, draft: FollowUpDraft) -> bool:
    """Whether the contact has an open follow-up of this recurrence already."""
    sql = "SELECT 1 FROM follow_up WHERE contact_id = ? AND state = 'open' AND title = ? AND recurrence = ? LIMIT 1"
    return db.row(sql, (contact_id, draft.title, draft.recurrence)) is not None


_OWN = "(SELECT id FROM contact INDEXED BY contact_own WHERE own = 1)"
_NOT_OWN = f" AND f.contact_id NOT IN {_OWN}"
# To ask of each follow-up of six weeks whether it is of one's own card takes as long as counting them all.
_COUNTS = (
    "SELECT f.due_day, f.state, count(*) FROM follow_up f WHERE f.due_day BETWEEN ? AND ?{of} "
    "GROUP BY f.due_day, f.state UNION ALL "
    "SELECT f.due_day, f.state, -count(*) FROM follow_up f WHERE f.due_day BETWEEN ? AND ?{of} "
    f"AND f.contact_id IN {_OWN} GROUP BY f.due_day, f.state"
)


def _of(contact_id: int | None) -> tuple[str, tuple[int, ...]]:
    return ("", ()) if contact_id is None else (" AND f.contact_id = ?", (contact_id,))


def _new_values(new: NewFollowUp, now: datetime) -> dict[str, Any]:
    return {
        "contact_id": new.contact_id,
        "created_at": to_seconds(new.made_at or now),
        "original_day": day_text(new.original_day or new.draft.due_day),
        **_values(new.draft),
        **_closing_values(new.closing),
    }


def _values(draft: FollowUpDraft) -> dict[str, Any]:
    return {
        "title": draft.title,
        "due_day": day_text(draft.due_day),
        "due_time": time_text(draft.due_time),
        "zone": draft.zone,
        "promised": int(draft.promised),
        "recurrence": draft.recurrence,
        "recur_from": draft.recur_from.value,
    }


def _closing_values(closing: Closing | None) -> dict[str, Any]:
    return {
        "state": (closing.state if closing else FollowUpState.OPEN).value,
        "done_at": to_seconds(closing.at) if closing else None,
        "done_zone": closing.zone if closing else "",
        "let_go_reason": closing.reason if closing else "",
    }


def _follow_up(row: Sequence[Any]) -> FollowUp:
    draft = FollowUpDraft(
        row[3], date.fromisoformat(row[4]), time_of(row[5]), row[6], bool(row[7]), row[8], _FROMS[row[9]]
    )
    done_at = None if row[12] is None else from_seconds(row[12])
    return FollowUp(row[0], row[1], row[2], draft, day_of(row[10]) or draft.due_day, _STATES[row[11]], done_at, row[13])
