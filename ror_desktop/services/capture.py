"""Just met: a person, where and when they were met, what was noticed and what comes next, saved as one verb."""

from collections.abc import Sequence
from dataclasses import replace

from ror_desktop.domain.capture import Capture, CaptureContext, Ruling, read_capture
from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.daytext import DateOrder
from ror_desktop.domain.entity import Noun, moment_at
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft
from ror_desktop.domain.just_met import CaptureDraft, Introducer, Named, added
from ror_desktop.domain.naming import ready_method
from ror_desktop.domain.note import NoteDraft
from ror_desktop.errors import RorError
from ror_desktop.exchange.rest import dump_rest, load_rest
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.services.capture_candidates import Candidate, candidates_of
from ror_desktop.services.card_mapping import rest_updated
from ror_desktop.services.settings import region_of
from ror_desktop.services.workplaces import filling_gaps
from ror_desktop.store import contacts, followups, imports, interactions, likely, notes, photos, relations, uids
from ror_desktop.store.contacts import NewContact
from ror_desktop.store.relations import NewRelation


class CaptureService:
    """Reads a text about somebody just met, tells who it may be, and saves it."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def context(self, order: DateOrder) -> CaptureContext:
        """What a reader of texts needs to know of this book and day; `order` is that of the window's dates."""
        return CaptureContext(self._book.today(), order, region_of(self._book))

    def read(self, text: str, context: CaptureContext, rulings: Sequence[Ruling] = ()) -> Capture:
        """The parts and the note of a text, after what the person has decided."""
        return read_capture(text, context, rulings)

    def candidates(self, draft: CaptureDraft, region: str) -> list[Candidate]:
        """Contacts of the book that may be the same person, the likeliest first."""
        return candidates_of(self._book.db, draft, region)

    def named(self, name: str) -> list[Named]:
        """The contacts of this name: whoever introduced somebody."""
        return likely.of_name(self._book.db, name) if one_line(name) else []

    def save(self, draft: CaptureDraft, onto: int = 0) -> Change:
        """Save everything of a person just met, as a new contact or onto one of the book, as one verb.

        Onto a contact nothing is overwritten: what differs goes to the note. `created` is the contact.
        """
        with self._book.verb(Verb.CAPTURE) as run:
            writer = _Writer(self._book, draft)
            contact_id = writer.add_to(onto) if onto else writer.add()
            text = translate("Capture", "Added to {name}") if onto else translate("Capture", "Saved {name}")
            name = contacts.name_of(self._book.db, contact_id)
            run.about(Noun.CONTACT, contact_id, text.with_args(name=name))
            run.created = contact_id
        return run.change


class _Writer:
    """Writes one capture inside the transaction of its verb."""

    def __init__(self, book: Book, draft: CaptureDraft) -> None:
        self._db, self._zone = book.db, book.zone.key
        self._region = region_of(book)
        self._now = book.clock()
        self._draft = draft
        self._moment = draft.meeting.moment or moment_at(self._now, self._zone)
        self._more: list[str] = []

    def add(self) -> int:
        """A new contact with everything."""
        draft = self._draft
        photo = photos.id_of(self._db, draft.photo) if draft.photo else None
        fresh = tuple(uid for uid in draft.uids if uid not in imports.known(self._db, draft.uids))
        contact = filling_gaps(self._db, draft.contact, draft.contact)
        new = NewContact(contact, self._captured(), photo, draft.extra, fresh)
        contact_id = contacts.insert(self._db, new, self._region)
        self._add_the_rest(contact_id)
        return contact_id

    def add_to(self, contact_id: int) -> int:
        """What is new of a contact that is there."""
        found = contacts.get(self._db, contact_id)
        if found is None:
            raise RorError(translate("Capture", "This contact is not in the book any more. What you typed is kept."))
        draft, otherwise = added(found.draft(), self._keyed(self._draft.contact))
        self._more += otherwise
        draft = filling_gaps(self._db, draft, self._draft.contact)
        if draft != found.draft():
            contacts.update(self._db, contact_id, draft, self._region, self._now)
        if self._draft.photo is not None and found.photo_id is None:
            contacts.set_photo(self._db, contact_id, photos.id_of(self._db, self._draft.photo))
        if self._draft.extra:
            known = load_rest(contacts.extra_of(self._db, contact_id))
            rest = rest_updated(load_rest(self._draft.extra), known)  # what is known wins
            contacts.set_extra(self._db, contact_id, dump_rest(rest))
        fresh = [uid for uid in self._draft.uids if uid not in imports.known(self._db, self._draft.uids)]
        uids.insert_all(self._db, [(contact_id, uid) for uid in fresh])
        self._add_the_rest(contact_id)
        return contact_id

    def _keyed(self, draft: ContactDraft) -> ContactDraft:
        """With the keys by which two spellings of an address or number are known as one."""
        methods = tuple(ready_method(method, self._region) for method in draft.methods)
        return draft._replace(methods=tuple(method for method in methods if method.value))

    def _add_the_rest(self, contact_id: int) -> None:
        draft, meeting = self._draft, self._draft.meeting
        self._relate(contact_id, draft.introducer)
        encounter = InteractionDraft(self._moment, Channel.IN_PERSON, Direction.MUTUAL, event_id=meeting.event_id)
        interactions.insert(self._db, contact_id, encounter, self._now)
        text = clean("\n".join(part for part in (draft.note.strip(), *self._more) if part))
        if text:
            note = NoteDraft(text, self._moment, event_id=meeting.event_id)
            notes.insert(self._db, contact_id, note, self._now)
        for step in draft.follow_ups:
            tidy = replace(step, title=one_line(step.title), zone=self._zone if step.due_time else step.zone)
            followups.insert(self._db, contact_id, tidy, self._now)

    def _relate(self, contact_id: int, introducer: Introducer | None) -> None:
        """Link who introduced them; where it is not clear who that is, the words go to the note."""
        if introducer is None:
            return
        chosen = contacts.existing(self._db, [introducer.contact_id])
        other = chosen[0] if chosen else self._only_one(introducer.name)
        if not other and introducer.is_new:
            new = NewContact(ContactDraft(display_name=introducer.name), self._captured())
            other = contacts.insert(self._db, new, self._region)
        if not other or other == contact_id:
            self._more.append(introducer.words or f"via {introducer.name}")
            return
        relation = NewRelation(contact_id, other, relations.INTRODUCED_BY)
        if not relations.exists(self._db, relation):
            relations.insert(self._db, relation, self._now)

    def _only_one(self, name: str) -> int:
        found = likely.of_name(self._db, name)
        return found[0].id if len(found) == 1 else 0

    def _captured(self) -> contacts.Capture:
        meeting = self._draft.meeting
        at = self._now if meeting.moment is None else meeting.moment.at
        return contacts.Capture(at, self._moment.zone, meeting.event_id, one_line(meeting.place))
