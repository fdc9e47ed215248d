"""Whole contacts, many at a time, as exports and imports need them, with a handful of queries for each batch."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ror_desktop.domain.circle import Circle
from ror_desktop.domain.contact import Contact, Photo
from ror_desktop.domain.note import NoteKind, SaidNote
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

NoteRow = tuple[int, str, str, int]
"""Contact, text, kind, pinned, as in its row."""


class ContactRow(NamedTuple):
    """What an export says of a contact, as it stands in its row: days are text, and of the organization all is here.

    `special` is 1 where there is more to say: a rest of its card, a picture, an anniversary.
    """

    id: int
    special: int
    uuid: bytes
    display_name: str
    family: str
    given: str
    additional: str
    prefix: str
    suffix: str
    nickname: str
    organization: str
    department: str
    title: str
    role: str
    industry: str
    birthday: str
    known_since: str | None
    cadence_days: int | None
    place_industry: str
    place_city: str
    place_country: str
    circle_id: int | None
    captured_place: str


class RowContact(NamedTuple):
    """The rows of a contact that is not special: methods in order, tags, notes (oldest first), identifier, circle.

    Ten thousand of them are read in the time in which four thousand `WholeContact` are made.
    """

    row: ContactRow
    methods: Sequence[MethodRow]
    tags: Sequence[str]
    notes: Sequence[NoteRow]
    uid: str
    circle: Circle | None


def told(db: BookDatabase, ids: Sequence[int]) -> Iterator[RowContact | WholeContact]:
    """These contacts in the order of the ids, as an export needs each; those that are gone are left out."""
    for marks, batch in rows.chunks(ids):
        found = {row[0]: ContactRow._make(row) for row in db.execute_sql(_ROWS.format(marks=marks), batch)}
        wholes = {one.contact.id: one for one in whole(db, [i for i, row in found.items() if row.special])}
        reached, words = _by_contact(db, _METHODS, marks, batch), tags.of_all(db, batch)
        notes, uids, known = _by_contact(db, _NOTES, marks, batch), _uids(db, marks, batch), _circles(db)
        for i in batch:
            if i in wholes:
                yield wholes[i]
            elif i in found:
                row = found[i]
                circle = known.get(row.circle_id)
                yield RowContact(row, reached.get(i, ()), words.get(i, ()), notes.get(i, ()), uids.get(i, ""), circle)


def whole(db: BookDatabase, ids: Sequence[int], *, with_photos: bool = True) -> Iterator[WholeContact]:
    """These contacts in the order of the ids; those that are gone are left out."""
    for marks, batch in rows.chunks(ids):
        yield from _batch(db, marks, batch, with_photos=with_photos)


def _batch(db: BookDatabase, marks: str, ids: Sequence[int], *, with_photos: bool) -> Iterator[WholeContact]:
    notes, uids, known = _by_contact(db, _NOTES, marks, ids), _uids(db, marks, ids), _circles(db)
    rests = dict(db.rows(f"SELECT id, extra FROM contact WHERE id IN ({marks}) AND extra <> ''", ids))
    for contact in contacts.get_all(db, ids):
        yield WholeContact(
            contact,
            tuple([SaidNote(text, _NOTE_KINDS[kind], pinned == 1) for _, text, kind, pinned in notes[contact.id]]),
            photos.get(db, contact.photo_id) if contact.photo_id and with_photos else None,
            uids.get(contact.id, ""),
            rests.get(contact.id, ""),
            known.get(contact.circle_id),
        )


def _by_contact(db: BookDatabase, sql: str, marks: str, ids: Sequence[int]) -> defaultdict[int, list[Any]]:
    """The rows of a statement that begin with the id of a contact, by contact, in the order of the statement."""
    found = defaultdict[int, list[Any]](list)
    for row in db.execute_sql(sql.format(marks=marks), ids):
        found[row[0]].append(row)
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
    SELECT c.id, c.extra <> '' OR c.photo_id IS NOT NULL OR c.anniversary <> '' OR c.display_name = '', c.uuid,
           c.display_name, c.family, c.given, c.additional, c.prefix, c.suffix,
           c.nickname, coalesce(o.name, ''), c.department, c.title, c.role, c.industry, c.birthday,
           c.known_since, c.cadence_days, coalesce(o.industry, ''), coalesce(o.city, ''), coalesce(o.country, ''),
           c.circle_id, c.captured_place
    FROM contact c LEFT JOIN organization o ON o.id = c.organization_id
    WHERE c.id IN ({marks})
"""
_METHODS = """
    SELECT contact_id, kind, value, label, preferred, network, connected_on, address_parts
    FROM method WHERE contact_id IN ({marks}) ORDER BY contact_id, position, id
"""
_NOTES = "SELECT contact_id, text, kind, pinned FROM note WHERE contact_id IN ({marks}) ORDER BY contact_id, at, id"
