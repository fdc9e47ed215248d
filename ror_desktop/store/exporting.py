"""Whole contacts, many at a time, as exports and imports need them, with a handful of queries for each batch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ror_desktop.domain.contact import Contact, Photo
from ror_desktop.store import contacts, photos, rows
from ror_desktop.store.database import BookDatabase


@dataclass(frozen=True, slots=True)
class WholeContact:
    """A contact with its notes (oldest first), its picture, the identifier it came with, and the rest of its card."""

    contact: Contact
    notes: tuple[str, ...]
    photo: Photo | None
    uid: str
    rest: str


def whole(db: BookDatabase, ids: Sequence[int], *, with_photos: bool = True) -> Iterator[WholeContact]:
    """These contacts in the order of the ids; those that are gone are left out."""
    for marks, batch in rows.chunks(ids):
        yield from _batch(db, marks, batch, with_photos=with_photos)


def _batch(db: BookDatabase, marks: str, ids: Sequence[int], *, with_photos: bool) -> Iterator[WholeContact]:
    notes = _grouped(db, f"SELECT contact_id, text FROM note WHERE contact_id IN ({marks}) ORDER BY at, id", ids)
    uids = _grouped(
        db,
        f"SELECT contact_id, uid FROM contact_uid WHERE contact_id IN ({marks}) AND source = 'vcard' ORDER BY id",
        ids,
    )
    rests = dict(db.rows(f"SELECT id, extra FROM contact WHERE id IN ({marks}) AND extra <> ''", ids))
    for contact in contacts.get_all(db, ids):
        yield WholeContact(
            contact,
            tuple(notes.get(contact.id, ())),
            photos.get(db, contact.photo_id) if contact.photo_id and with_photos else None,
            next(iter(uids.get(contact.id, ())), ""),
            rests.get(contact.id, ""),
        )


def _grouped(db: BookDatabase, sql: str, ids: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for contact_id, value in db.execute_sql(sql, ids):
        found.setdefault(contact_id, []).append(value)
    return found
