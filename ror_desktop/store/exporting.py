"""Whole contacts, many at a time, as exports and imports need them, with a handful of queries for each batch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ror_desktop.domain.circle import Circle
from ror_desktop.domain.contact import Contact, Photo
from ror_desktop.domain.note import NoteKind, SaidNote, SaidRow
from ror_desktop.store import circles, contacts, photos, rows, tags
from ror_desktop.store.database import BookDatabase


@dataclass(frozen=True, slots=True)
class WholeContact:
    """A contact with its notes (oldest first), picture, the identifier it came with, the rest of its card, circle."""

    contact: Contact
    notes: tuple[SaidNote, ...]
    photo: Photo | None
    uid: str
    rest: str
    circle: Circle | None


MethodRow = tuple[int, str, str, str, int, str, str | None, str | None]
"""Contact, kind, value, label, preferred, network, connected on, and the parts of an address, as in its row."""


class ContactRow(NamedTuple):
    """What an export says of a contact, as it stands in its row: days are text, and of the organization all is here.

    `extra` is the rest of its card; the export of a contact that has one needs all of the contact.
    """

    id: int
    uuid: bytes
    photo_id: int | None
    extra: str
    display_name: str
    prefix: str
    given: str
    additional: str
    family: str
    suffix: str
    nickname: str
    organization: str
    department: str
    title: str
    role: str
    industry: str
    birthday: str
    anniversary: str
    known_since: str | None
    cadence_days: int | None
    place_industry: str
    place_city: str
    place_country: str
    circle_id: int | None
    captured_place: str


class RowContact(NamedTuple):
    """The rows of a contact without a rest: methods in order, tags, notes (oldest first), picture, identifier, circle.

    Ten thousand of them are read in the time in which four thousand `WholeContact` are made.
    """

    row: ContactRow
    methods: Sequence[MethodRow]
    tags: Sequence[str]
    notes: Sequence[SaidRow]
    photo: Photo | None
    uid: str
    circle: Circle | None


def told(db: BookDatabase, ids: Sequence[int]) -> Iterator[RowContact | WholeContact]:
    """These contacts in the order of the ids, as an export needs each; those that are gone are left out."""
    for marks, batch in rows.chunks(ids):
        found = {row[0]: ContactRow._make(row) for row in db.execute_sql(_ROWS.format(marks=marks), batch)}
        special = [i for i in batch if i in found and found[i].extra]
        wholes = {one.contact.id: one for one in whole(db, special)}
        reached = _methods(db, marks, batch)
        words = tags.of_all(db, batch)
        notes, uids, known = _notes(db, marks, batch), _uids(db, marks, batch), _circles(db)
        for i in batch:
            row = found.get(i)
            if row is None:
                continue
            if row.extra:
                yield wholes[i]
                continue
            photo = photos.get(db, row.photo_id) if row.photo_id else None
            uid, circle = uids.get(i, ""), known.get(row.circle_id)
            yield RowContact(row, reached.get(i, ()), words.get(i, ()), notes.get(i, ()), photo, uid, circle)


def _methods(db: BookDatabase, marks: str, ids: Sequence[int]) -> dict[int, list[MethodRow]]:
    found: dict[int, list[MethodRow]] = {}
    for row in db.execute_sql(_METHODS.format(marks=marks), ids):
        found.setdefault(row[0], []).append(row)
    return found


def whole(db: BookDatabase, ids: Sequence[int], *, with_photos: bool = True) -> Iterator[WholeContact]:
    """These contacts in the order of the ids; those that are gone are left out."""
    for marks, batch in rows.chunks(ids):
        yield from _batch(db, marks, batch, with_photos=with_photos)


def _batch(db: BookDatabase, marks: str, ids: Sequence[int], *, with_photos: bool) -> Iterator[WholeContact]:
    notes, uids, known = _notes(db, marks, ids), _uids(db, marks, ids), _circles(db)
    rests = dict(db.rows(f"SELECT id, extra FROM contact WHERE id IN ({marks}) AND extra <> ''", ids))
    for contact in contacts.get_all(db, ids):
        yield WholeContact(
            contact,
            tuple(map(SaidNote._make, notes.get(contact.id, ()))),
            photos.get(db, contact.photo_id) if contact.photo_id and with_photos else None,
            uids.get(contact.id, ""),
            rests.get(contact.id, ""),
            known.get(contact.circle_id),
        )


def _notes(db: BookDatabase, marks: str, ids: Sequence[int]) -> dict[int, list[SaidRow]]:
    found: dict[int, list[SaidRow]] = {}
    sql = f"SELECT contact_id, text, kind, pinned FROM note WHERE contact_id IN ({marks}) ORDER BY at, id"
    for contact_id, text, kind, pinned in db.execute_sql(sql, ids):
        found.setdefault(contact_id, []).append((text, _NOTE_KINDS[kind], pinned == 1))
    return found


def _circles(db: BookDatabase) -> dict[int | None, Circle]:
    return {circle.id: circle for circle in circles.all_of(db)}


def _uids(db: BookDatabase, marks: str, ids: Sequence[int]) -> dict[int, str]:
    sql = f"SELECT contact_id, uid FROM contact_uid WHERE contact_id IN ({marks}) AND source = 'vcard' ORDER BY id"
    found: dict[int, str] = {}
    for contact_id, uid in db.execute_sql(sql, ids):
        found.setdefault(contact_id, uid)
    return found


_NOTE_KINDS = {kind.value: kind for kind in NoteKind}
_ROWS = """
    SELECT c.id, c.uuid, c.photo_id, c.extra, c.display_name, c.prefix, c.given, c.additional, c.family, c.suffix,
           c.nickname, coalesce(o.name, ''), c.department, c.title, c.role, c.industry, c.birthday, c.anniversary,
           c.known_since, c.cadence_days, coalesce(o.industry, ''), coalesce(o.city, ''), coalesce(o.country, ''),
           c.circle_id, c.captured_place
    FROM contact c LEFT JOIN organization o ON o.id = c.organization_id
    WHERE c.id IN ({marks})
"""
_METHODS = """
    SELECT contact_id, kind, value, label, preferred, network, connected_on, address_parts
    FROM method WHERE contact_id IN ({marks}) ORDER BY contact_id, position, id
"""
