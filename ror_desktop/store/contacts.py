"""Contacts: writing them whole with organization, methods and tags; reading some of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from ror_desktop.domain.contact import (
    UNKNOWN_WORKPLACE,
    Contact,
    ContactDraft,
    ForeignUid,
    PersonName,
    Workplace,
)
from ror_desktop.domain.entity import from_seconds, to_seconds
from ror_desktop.domain.naming import ready
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.store import methods, organizations, rows, tags, uids
from ror_desktop.store.contact_rows import COLUMNS, ContactRows, rows_of, values_of
from ror_desktop.store.convert import day_of, day_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import ContactTable, ContactTagTable


@dataclass(frozen=True, slots=True)
class Capture:
    """When, where and how a contact came into the book."""

    at: datetime
    zone: str = "UTC"
    event_id: int | None = None
    place: str = ""
    batch_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewContact:
    """A contact to be written: `extra` holds the lines of its card that the book has no place for."""

    draft: ContactDraft
    capture: Capture
    photo_id: int | None = None
    extra: str = ""
    uids: tuple[ForeignUid, ...] = ()
    uuid: bytes | None = None


class NewRows(NamedTuple):
    """The same of a draft that is rows already."""

    rows: ContactRows
    capture: Capture
    photo_id: int | None = None
    extra: str = ""
    uids: tuple[ForeignUid, ...] = ()
    uuid: bytes | None = None


def insert(db: BookDatabase, new: NewContact, region: str) -> int:
    """Write one contact; returns its id. `region` is the book's default region for phone numbers."""
    return insert_all(db, [new], region)[0]


def insert_all(db: BookDatabase, new: Sequence[NewContact], region: str) -> range:
    """Write many contacts with organizations, methods, tags and foreign UIDs; returns their ids, in order."""
    return insert_rows(
        db,
        [
            NewRows(rows_of(ready(one.draft, region)), one.capture, one.photo_id, one.extra, one.uids, one.uuid)
            for one in new
        ],
    )


def insert_rows(db: BookDatabase, new: Sequence[NewRows]) -> range:
    """As `insert_all`."""
    if not new:
        return range(0)
    made = to_seconds(min(one.capture.at for one in new))
    told = [one.rows for one in new]
    places = organizations.ids_of(db, [one.organization for one in told if one.organization], made)
    for one in told:
        if one.workplace is not None and one.organization:
            organizations.describe(db, places[one.organization], Workplace(*one.workplace))
    ids = rows.insert_tuples(db, ContactTable, (*COLUMNS, *_NEW_COLUMNS), _values(new, places))
    pairs = list(zip(ids, told, strict=True))
    methods.insert_values(db, [(i, *method) for i, one in pairs for method in one.methods])
    words = tags.ids_of(db, [name for one in told for name in one.tags])
    carried = [(i, words[name]) for i, one in pairs for name in one.tags]
    rows.insert_tuples(db, ContactTagTable, ("contact_id", "tag_id"), carried)
    uids.insert_all(db, [(i, uid) for i, one in zip(ids, new, strict=True) for uid in one.uids])
    return ids


def update(db: BookDatabase, contact_id: int, draft: ContactDraft, region: str, now: datetime) -> None:
    """Make a contact what the draft says; rows of methods and tags that did not change stay as they are."""
    draft = ready(draft, region)
    before = db.value("SELECT organization_id FROM contact WHERE id = ?", (contact_id,))
    organization = organizations.id_of(db, draft.organization, to_seconds(now))
    organizations.describe(db, organization, draft.workplace)
    values = dict(zip(COLUMNS, values_of(draft), strict=True)) | {"organization_id": organization}
    rows.update(db, ContactTable, contact_id, values)
    methods.set_of(db, contact_id, draft.methods)
    tags.set_of(db, contact_id, draft.tags)
    organizations.remove_left(db, [before])


def delete(db: BookDatabase, ids: Sequence[int]) -> int:
    """Remove contacts with everything that belongs to them; returns how many there were."""
    places = organization_ids(db, ids)
    carried = tags.carried_by(db, ids)
    present = existing(db, ids)
    rows.delete(db, ContactTable, present)
    organizations.remove_left(db, places)
    tags.remove_left(db, carried)
    return len(present)


def set_photo(db: BookDatabase, contact_id: int, photo_id: int | None) -> None:
    """Show this picture, or none."""
    rows.update(db, ContactTable, contact_id, {"photo_id": photo_id})


def set_captured_place(db: BookDatabase, contact_id: int, place: str) -> None:
    """Keep where a contact was captured."""
    rows.update(db, ContactTable, contact_id, {"captured_place": place})


def let_go(db: BookDatabase, contact_id: int, reason: str) -> None:
    """Keep why a contact was let go; "" where it was not."""
    rows.update(db, ContactTable, contact_id, {"let_go_reason": reason})


def take_up(db: BookDatabase, ids: Sequence[int]) -> None:
    """Those of the contacts that were let go are not any more."""
    for marks, portion in rows.chunks(ids):
        for (contact_id,) in db.rows(f"SELECT id FROM contact WHERE id IN ({marks}) AND let_go_reason <> ''", portion):
            let_go(db, contact_id, "")


def mark_customer(db: BookDatabase, contact_id: int, day: date | None) -> None:
    """Mark a contact as customer or partner from a day on, or (nothing) not."""
    rows.update(db, ContactTable, contact_id, {"marked_customer_on": day_text(day)})


def marked_customers(db: BookDatabase, ids: Sequence[int]) -> set[int]:
    """Those of the contacts that are marked as customer or partner."""
    found: set[int] = set()
    for marks, portion in rows.chunks(ids):
        sql = f"SELECT id FROM contact WHERE id IN ({marks}) AND marked_customer_on IS NOT NULL"
        found.update(i for (i,) in db.rows(sql, portion))
    return found


def met_at_events(db: BookDatabase, ids: Sequence[int]) -> list[int]:
    """Those of the contacts that were captured or met at an event, in their order."""
    found: set[int] = set()
    for marks, portion in rows.chunks(ids):
        sql = (
            f"SELECT c.id FROM contact c WHERE c.id IN ({marks}) AND (c.captured_event_id IS NOT NULL OR EXISTS "
            "(SELECT 1 FROM interaction i WHERE i.contact_id = c.id AND i.event_id IS NOT NULL))"
        )
        found.update(i for (i,) in db.rows(sql, portion))
    return [i for i in dict.fromkeys(ids) if i in found]


def let_go_reason(db: BookDatabase, contact_id: int) -> str:
    """Why the contact was let go; "" for one that was not, or is not there."""
    return str(db.value("SELECT let_go_reason FROM contact WHERE id = ?", (contact_id,)) or "")


def rest(db: BookDatabase, contact_id: int, until: date | None, rule: int) -> None:
    """Put a contact off until a day, as far as this rule of Today and those after it go."""
    values = {"resting_until": day_text(until), "resting_rule": None if until is None else rule}
    rows.update(db, ContactTable, contact_id, values)


def extra_of(db: BookDatabase, contact_id: int) -> str:
    """What of its card the book has no place for, as text."""
    return str(db.value("SELECT extra FROM contact WHERE id = ?", (contact_id,)) or "")


def set_extra(db: BookDatabase, contact_id: int, extra: str) -> None:
    """Keep this of its card."""
    rows.update(db, ContactTable, contact_id, {"extra": extra})


def existing(db: BookDatabase, ids: Sequence[int]) -> list[int]:
    """Those of the ids that stand in the book, in their order."""
    found: set[int] = set()
    for marks, portion in rows.chunks(ids):
        found.update(i for (i,) in db.rows(f"SELECT id FROM contact WHERE id IN ({marks})", portion))
    return [i for i in dict.fromkeys(ids) if i in found]


def organization_ids(db: BookDatabase, ids: Sequence[int]) -> set[int]:
    """The organizations of these contacts."""
    found: set[int] = set()
    for marks, portion in rows.chunks(ids):
        sql = f"SELECT DISTINCT organization_id FROM contact WHERE id IN ({marks}) AND organization_id IS NOT NULL"
        found.update(i for (i,) in db.rows(sql, portion))
    return found


def get(db: BookDatabase, contact_id: int) -> Contact | None:
    """The whole contact."""
    row = db.row(_WHOLE.format(marks="?"), (contact_id,))
    if row is None:
        return None
    return _contact(row, methods.of(db, contact_id), tags.of(db, contact_id))


def own(db: BookDatabase) -> Contact | None:
    """My own card, where there is one; the first, should an import have brought several."""
    found = db.value("SELECT id FROM contact INDEXED BY contact_own WHERE own = 1 ORDER BY id LIMIT 1")
    return None if found is None else get(db, int(found))


def get_all(db: BookDatabase, ids: Sequence[int]) -> list[Contact]:
    """Whole contacts, in the order of the ids; those that are gone are left out."""
    found: dict[int, Contact] = {}
    reached, words = methods.of_all(db, ids), tags.of_all(db, ids)
    for marks, portion in rows.chunks(ids):
        for row in db.execute_sql(_WHOLE.format(marks=marks), portion):
            found[row[0]] = _contact(row, reached.get(row[0], ()), words.get(row[0], ()))
    return [found[i] for i in ids if i in found]


def name_of(db: BookDatabase, contact_id: int) -> str:
    """What the contact is called; "" for one that is not there."""
    return str(db.value("SELECT display_name FROM contact WHERE id = ?", (contact_id,)) or "")


def uuid_of(db: BookDatabase, contact_id: int) -> bytes:
    """The contact's UUID; no bytes for one that is not there."""
    return bytes(db.value("SELECT uuid FROM contact WHERE id = ?", (contact_id,)) or b"")


def zone_of(db: BookDatabase, contact_id: int) -> str:
    """The name of the zone in which the contact was captured."""
    return str(db.value("SELECT captured_zone FROM contact WHERE id = ?", (contact_id,)) or "UTC")


_WHOLE = """
    SELECT c.id, c.uuid, c.revision, c.display_name, c.prefix, c.given, c.additional, c.family, c.suffix, c.nickname,
           c.organization_id, coalesce(o.name, ''), c.department, c.title, c.role,
           c.industry, c.birthday, c.anniversary, c.known_since, c.cadence_days, c.circle_id,
           c.captured_at, c.captured_event_id, coalesce(e.name, ''), c.captured_place, c.photo_id, c.own,
           c.marked_customer_on,
           coalesce(o.industry, ''), coalesce(o.city, ''), coalesce(o.country, '')
    FROM contact c
    LEFT JOIN organization o ON o.id = c.organization_id
    LEFT JOIN event e ON e.id = c.captured_event_id
    WHERE c.id IN ({marks})
"""


def _contact(row: Sequence[Any], reached: Iterable[Any], words: Iterable[str]) -> Contact:
    (made_id, uuid, revision, name, *parts, nickname, organization_id, organization, department, title, role) = row[:15]
    (industry, birthday, anniversary, since, cadence, circle, at, event_id, event, place, photo, own) = row[15:27]
    return Contact(
        made_id,
        bytes(uuid),
        revision,
        name,
        PersonName(*parts),
        nickname,
        organization_id,
        organization,
        department,
        title,
        role,
        industry,
        partial_date(birthday),
        partial_date(anniversary),
        day_of(since),
        cadence,
        circle,
        from_seconds(at),
        event_id,
        event,
        place,
        photo,
        bool(own),
        tuple(reached),
        tuple(words),
        day_of(row[27]),
        Workplace(*row[28:]) if any(row[28:]) else UNKNOWN_WORKPLACE,
    )


_NEW_COLUMNS = (
    *("uuid", "organization_id", "captured_at", "captured_zone", "captured_event_id", "captured_place"),
    *("import_batch_id", "photo_id", "extra"),
)


def _values(new: Sequence[NewRows], places: dict[str, int]) -> list[tuple[Any, ...]]:
    """Of each contact the values of `COLUMNS`, and behind them those of `_NEW_COLUMNS`."""
    seconds = {at: to_seconds(at) for at in {one.capture.at for one in new}}
    return [
        (
            *one.rows.values,
            one.uuid or uuid,
            places.get(one.rows.organization),
            seconds[one.capture.at],
            one.capture.zone,
            one.capture.event_id,
            one.capture.place,
            one.capture.batch_id,
            one.photo_id,
            one.extra,
        )
        for one, uuid in zip(new, rows.new_uuids(len(new)), strict=True)
    ]
