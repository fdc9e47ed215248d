"""The second half of an import: write what was decided, inside the one transaction of its verb."""

from collections.abc import Iterable
from dataclasses import replace

from ror_desktop.domain.circle import Circle
from ror_desktop.domain.contact import Contact, ForeignUid
from ror_desktop.domain.entity import moment_at
from ror_desktop.domain.imports import RowAction, updated
from ror_desktop.domain.naming import name_key
from ror_desktop.domain.note import NoteDraft
from ror_desktop.exchange.rest import dump_rest, load_rest
from ror_desktop.services.book import Book
from ror_desktop.services.card_mapping import rest_updated
from ror_desktop.services.progress import Progress
from ror_desktop.services.settings import region_of
from ror_desktop.services.staging import StagedCard, Staging
from ror_desktop.services.workplaces import filling_gaps
from ror_desktop.store import circles, contacts, imports, notes, photos
from ror_desktop.store.contact_rows import ContactRows, draft_of, rows_of
from ror_desktop.store.contacts import Capture, NewRows

BATCH = 500
BATCH_BYTES = 4 * 1024 * 1024
"""Contacts written at a time: so many, or with pictures of so many bytes together, whichever is less."""
REPORT_EVERY = 100


class ImportWriter:
    """Writes the rows of a staging."""

    def __init__(self, book: Book, batch_id: int) -> None:
        self._book = book
        self._db = book.db
        self._region = region_of(book)
        self._now = book.clock()
        self._capture = Capture(self._now, book.zone.key, batch_id=batch_id)
        self._waiting: dict[ForeignUid, StagedCard] = {}
        self._size = 0
        self._circles: dict[str, int] = {}

    def write(self, staging: Staging, progress: Progress) -> None:
        """Write every row as its action says."""
        for row, card in staging.cards():
            if row.number % REPORT_EVERY == 0:
                progress.step(row.number, len(staging.rows))
            if card is None or row.action is RowAction.SKIP:
                continue
            if row.action is RowAction.ADD and card.identity not in self._waiting:
                self._waiting[card.identity] = card
                self._size += len(card.photo.data) if card.photo else 0
            else:
                self._flush()
                self._update_known(card)
            if len(self._waiting) == BATCH or self._size > BATCH_BYTES:
                self._flush()
        self._flush()

    def _flush(self) -> None:
        """Add those that wait; one that came into the book since the preview is updated."""
        if not self._waiting:
            return
        known = imports.known(self._db, list(self._waiting))
        new = [card for identity, card in self._waiting.items() if identity not in known]
        ids = contacts.insert_rows(self._db, [self._new(card) for card in new])
        notes.insert_all(self._db, self._notes(zip(ids, new, strict=True)))
        for identity, contact_id in known.items():
            self._update(contact_id, self._waiting[identity])
        self._waiting = {}
        self._size = 0

    def _new(self, card: StagedCard) -> NewRows:
        photo_id = photos.id_of(self._db, card.photo) if card.photo else None
        capture = replace(self._capture, place=card.place) if card.place else self._capture
        rows = self._completed(card) if card.rows.workplace or card.circle else card.rows
        return NewRows(rows, capture, photo_id, card.rest, (card.identity,))

    def _completed(self, card: StagedCard) -> ContactRows:
        """The rows with what the book knows of the organization already, and with the circle."""
        said = draft_of(card.rows)
        draft = filling_gaps(self._db, said, said)
        return rows_of(draft if card.circle is None else draft._replace(circle_id=self._circle_id(card.circle)))

    def _update_known(self, card: StagedCard) -> None:
        contact_id = imports.known(self._db, [card.identity]).get(card.identity)
        if contact_id is None:
            self._waiting[card.identity] = card  # it was deleted since the preview
        else:
            self._update(contact_id, card)

    def _update(self, contact_id: int, card: StagedCard) -> None:
        contact = contacts.get(self._db, contact_id)
        if contact is None:
            return
        said = draft_of(card.rows)
        draft, changes = updated(contact.draft(), said)
        draft = filling_gaps(self._db, draft, said)
        circle_id = contact.circle_id if card.circle is None else self._circle_id(card.circle)
        if changes or draft.workplace or circle_id != contact.circle_id:
            draft = draft._replace(circle_id=circle_id)
            contacts.update(self._db, contact.id, draft, self._region, self._now)
        known = set(notes.texts_of(self._db, contact.id))
        if card.place and not contact.captured_place:
            contacts.set_captured_place(self._db, contact.id, card.place)
        more = tuple(note for note in card.notes if note.text not in known)
        notes.insert_all(self._db, self._notes([(contact.id, card._replace(notes=more))]))
        self._update_rest(contact, card)

    def _update_rest(self, contact: Contact, card: StagedCard) -> None:
        if card.photo and contact.photo_id is None:
            contacts.set_photo(self._db, contact.id, photos.id_of(self._db, card.photo))
        if card.rest:
            rest = rest_updated(load_rest(contacts.extra_of(self._db, contact.id)), load_rest(card.rest))
            contacts.set_extra(self._db, contact.id, dump_rest(rest))

    def _notes(self, pairs: Iterable[tuple[int, StagedCard]]) -> list[tuple[int, NoteDraft]]:
        moment = moment_at(self._now, self._book.zone.key)
        return [
            (contact_id, NoteDraft(note.text, moment, note.kind, note.pinned))
            for contact_id, card in pairs
            for note in card.notes
        ]

    def _circle_id(self, circle: Circle) -> int:
        """The circle of this name, made where there is none."""
        key = name_key(circle.name)
        if key not in self._circles:
            found = circles.find(self._db, circle.name)
            made = circles.insert(self._db, circle.name, circle.cadence_days) if found is None else found.id
            self._circles[key] = made
        return self._circles[key]
