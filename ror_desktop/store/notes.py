"""Notes: Markdown texts on a contact."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.note import Note, NoteDraft, NoteKind
from ror_desktop.store import rows
from ror_desktop.store.convert import moment_columns, moment_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import NoteTable

_SELECT = """
    SELECT n.id, n.contact_id, n.text, n.at, n.zone, n.precision, n.kind, n.pinned, n.event_id, coalesce(e.name, '')
    FROM note n LEFT JOIN event e ON e.id = n.event_id
"""


def insert(db: BookDatabase, contact_id: int, draft: NoteDraft, now: datetime) -> int:
    """Write one note; returns its id."""
    return rows.insert(db, NoteTable, {"contact_id": contact_id, "created_at": to_seconds(now)} | _values(draft))


def insert_all(db: BookDatabase, pairs: Sequence[tuple[int, NoteDraft]]) -> range:
    """Write many notes, contact and draft, as if each had been written when it happened."""
    seconds = {at: to_seconds(at) for at in {draft.moment.at for _contact, draft in pairs}}
    made = []
    for contact_id, draft in pairs:
        moment, at = draft.moment, seconds[draft.moment.at]
        said = (draft.text, draft.kind.value, int(draft.pinned), draft.event_id)
        made.append((contact_id, at, at, moment.zone, moment.precision.value, *said))
    return rows.insert_tuples(db, NoteTable, _WRITTEN, made)


def update(db: BookDatabase, note_id: int, draft: NoteDraft) -> None:
    """Make a note what the draft says."""
    rows.update(db, NoteTable, note_id, _values(draft))


def pin(db: BookDatabase, note_id: int, pinned: bool) -> None:
    """Pin a note to the background, or take it off."""
    rows.update(db, NoteTable, note_id, {"pinned": int(pinned)})


def delete(db: BookDatabase, note_id: int) -> None:
    """Remove a note."""
    rows.delete(db, NoteTable, [note_id])


def get(db: BookDatabase, note_id: int) -> Note | None:
    """One note."""
    row = db.row(f"{_SELECT} WHERE n.id = ?", (note_id,))
    return None if row is None else _note(row)


def many(db: BookDatabase, ids: Sequence[int]) -> dict[int, Note]:
    """Several notes by id."""
    found: dict[int, Note] = {}
    for marks, portion in rows.chunks(ids):
        found.update((row[0], _note(row)) for row in db.execute_sql(f"{_SELECT} WHERE n.id IN ({marks})", portion))
    return found


def pinned(db: BookDatabase, contact_id: int) -> tuple[Note, ...]:
    """The pinned notes of a contact, newest first."""
    found = db.rows(f"{_SELECT} WHERE n.contact_id = ? AND n.pinned = 1 ORDER BY n.at DESC, n.id DESC", (contact_id,))
    return tuple(_note(row) for row in found)


def texts_of(db: BookDatabase, contact_id: int) -> list[str]:
    """The texts of all notes of a contact."""
    return [text for (text,) in db.rows("SELECT text FROM note WHERE contact_id = ? ORDER BY at, id", (contact_id,))]


_WRITTEN = ("contact_id", "created_at", "at", "zone", "precision", "text", "kind", "pinned", "event_id")


def _values(draft: NoteDraft) -> dict[str, Any]:
    return {
        "text": draft.text,
        **moment_columns(draft.moment),
        "kind": draft.kind.value,
        "pinned": int(draft.pinned),
        "event_id": draft.event_id,
    }


def _note(row: Sequence[Any]) -> Note:
    note_id, contact_id, text, at, zone, precision, kind, is_pinned, event_id, event = row
    draft = NoteDraft(text, moment_of(at, zone, precision), NoteKind(kind), bool(is_pinned), event_id)
    return Note(note_id, contact_id, draft, event)
