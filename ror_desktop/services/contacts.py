"""Verbs and reads of contacts."""

from collections.abc import Sequence
from datetime import date

from ror_desktop.domain.background import Background
from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.circle import Circle
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.contact import Contact, ContactDraft, MethodKind, Photo, Tag, Workplace
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.method_links import network_name
from ror_desktop.domain.naming import distinct_tags
from ror_desktop.domain.today import Rule
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.contact_lists import ContactLists
from ror_desktop.services.settings import region_of
from ror_desktop.store import (
    backgrounds,
    circles,
    contacts,
    erasing,
    failures,
    methods,
    organizations,
    photos,
    tags,
    whereabouts,
)

PHOTO_LIMIT = 16 * 1024 * 1024
"""Bytes of the largest picture that is taken."""


class ContactService(ContactLists):
    """What can be done with contacts."""

    def add(self, draft: ContactDraft, event_id: int | None = None, place: str = "") -> Change:
        """Add a contact, captured now, at an event or a place. `created` is its id."""
        book = self._book
        capture = contacts.Capture(book.clock(), book.zone.key, event_id, one_line(place))
        with book.verb(Verb.CONTACT_ADD) as run:
            contact_id = contacts.insert(book.db, contacts.NewContact(draft, capture), region_of(book))
            run.about(Noun.CONTACT, contact_id, self._named(translate("Contacts", "Added {name}"), contact_id))
            run.created = contact_id
        return run.change

    def edit(self, contact_id: int, draft: ContactDraft) -> Change:
        """Make the contact what the draft says; methods whose id is in the draft keep their row."""
        book = self._book
        with book.verb(Verb.CONTACT_EDIT) as run:
            self._demand(contact_id)
            asked = draft.cadence_days, draft.circle_id
            if any(asked) and circles.held(book.db, [contact_id])[contact_id] != asked[::-1]:
                contacts.take_up(book.db, [contact_id])
            contacts.update(book.db, contact_id, draft, region_of(book), book.clock())
            run.about(Noun.CONTACT, contact_id, self._named(translate("Contacts", "Changed {name}"), contact_id))
        return run.change

    def delete(self, ids: Sequence[int]) -> Change:
        """Delete contacts with their methods, notes, interactions and follow-ups; undo brings all of it back."""
        with self._book.verb(Verb.CONTACT_DELETE) as run:
            gone = contacts.delete(self._book.db, ids)
            message = translate("Contacts", "Deleted %n contact(s)", "", gone)
            run.about(Noun.CONTACT, ids[0] if len(ids) == 1 else None, message, gone)
        return run.change

    def set_photo(self, contact_id: int, photo: Photo | None) -> Change:
        """Show this picture on the contact, or none."""
        if photo is not None and len(photo.data) > PHOTO_LIMIT:
            raise RorError(translate("Contacts", "This picture is larger than 16 MB. The contact keeps what it had."))
        with self._book.verb(Verb.CONTACT_PHOTO) as run:
            self._demand(contact_id)
            photo_id = None if photo is None else photos.id_of(self._book.db, photo)
            contacts.set_photo(self._book.db, contact_id, photo_id)
            run.about(Noun.CONTACT, contact_id, self._named(_photo_message(photo), contact_id))
        return run.change

    def tag(self, ids: Sequence[int], name: str) -> Change:
        """Put a tag on contacts; it is made if it is new."""
        names = distinct_tags((name,))
        if not names:
            raise RorError(translate("Contacts", "A tag needs a word."))
        with self._book.verb(Verb.CONTACT_TAG) as run:
            present = contacts.existing(self._book.db, ids)
            amount = tags.put(self._book.db, present, names[0])
            message = translate("Contacts", "Tagged %n contact(s) with {tag}", "", amount).with_args(tag=names[0])
            run.about(Noun.CONTACT, ids[0] if len(ids) == 1 else None, message, amount)
        return run.change

    def untag(self, ids: Sequence[int], name: str) -> Change:
        """Take a tag off contacts; it goes when nobody carries it any more."""
        with self._book.verb(Verb.CONTACT_TAG) as run:
            amount = tags.take(self._book.db, ids, name)
            message = translate("Contacts", "Took the tag {tag} off %n contact(s)", "", amount)
            run.about(Noun.CONTACT, ids[0] if len(ids) == 1 else None, message.with_args(tag=name), amount)
        return run.change

    def let_go(self, ids: Sequence[int], reason: str) -> Change:
        """Let contacts met at an event go on purpose, and keep why; an empty reason takes them back.

        Their open follow-ups are let go with them, promises excepted.
        """
        from ror_desktop.services.followups import FollowUpService  # the start lets nobody go

        reason, follow_ups = one_line(reason), FollowUpService(self._book)
        with self._book.verb(Verb.CONTACT_LET_GO) as run:
            present = contacts.existing(self._book.db, ids)
            for contact_id in present:
                contacts.let_go(self._book.db, contact_id, reason)
                if reason:
                    follow_ups.cancel_of(contact_id, reason)
            run.about(Noun.CONTACT, ids[0] if len(ids) == 1 else None, _let_go_message(reason, len(present)))
            run.amount = len(present)
        return run.change

    def rest(self, ids: Sequence[int], until: date | None, rule: Rule = Rule.WAITING) -> Change:
        """Put contacts off: by this rule and those after it, Today does not speak of them before that day.

        An earlier rule still does: who was put off because the cadence is past and writes meanwhile is waiting. A
        follow-up has a day of its own. Without a day nobody is put off any more.
        """
        with self._book.verb(Verb.CONTACT_REST) as run:
            present = contacts.existing(self._book.db, ids)
            for contact_id in present:
                contacts.rest(self._book.db, contact_id, until, rule)
            message = translate("Contacts", "Put %n contact(s) off", "", len(present))
            run.about(Noun.CONTACT, ids[0] if len(ids) == 1 else None, message, len(present))
        return run.change

    def mark_customer(self, ids: Sequence[int], day: date | None) -> Change:
        """Mark contacts as customers or partners from that day on, by hand; without a day, they are not marked."""
        if day is not None and day > self._book.today():
            raise RorError(translate("Contacts", "Nobody can be a customer from a day in the future."))
        with self._book.verb(Verb.CONTACT_CUSTOMER) as run:
            present = contacts.existing(self._book.db, ids)
            for contact_id in present:
                contacts.mark_customer(self._book.db, contact_id, day)
            words = translate("Contacts", "%n contact(s) no longer marked as customer or partner", "", len(present))
            if day is not None:
                words = translate("Contacts", "Marked %n contact(s) as customer or partner", "", len(present))
            run.about(Noun.CONTACT, ids[0] if len(ids) == 1 else None, words, len(present))
        return run.change

    def marked_customers(self, ids: Sequence[int]) -> set[int]:
        """Those of the contacts that are marked as customer or partner."""
        return contacts.marked_customers(self._book.db, ids)

    def connect(self, method_id: int, day: date | None) -> Change:
        """Tick that you are connected on a network since that day, or take the tick away."""
        if day is not None and day > self._book.today():
            raise RorError(translate("Contacts", "You cannot have connected in the future. Choose another day."))
        with self._book.verb(Verb.CONTACT_CONNECTED) as run:
            found = methods.get(self._book.db, method_id)
            if found is None or found[1].kind is not MethodKind.SOCIAL:
                raise RorError(translate("Contacts", "This profile is not in the book any more."))
            contact_id, method = found
            methods.connect(self._book.db, method_id, day)
            message = self._named(_connected_message(day), contact_id)
            run.about(Noun.CONTACT, contact_id, message.with_args(network=network_name(method.network)))
        return run.change

    def met_at_events(self, ids: Sequence[int]) -> list[int]:
        """Those of the contacts that were met at an event: of whom a next step is asked, and who can be let go."""
        return contacts.met_at_events(self._book.db, ids)

    def let_go_reason(self, contact_id: int) -> str:
        """Why the contact was let go; "" for one that was not."""
        return contacts.let_go_reason(self._book.db, contact_id)

    def erase(self, ids: Sequence[int]) -> Change:
        """Remove contacts for good, from tables, indexes and change log, and from what stands beside the book.

        That are drafts and the review under way; nothing is left in the free space of the files. This cannot be
        undone, and takes as long as copying the book: for the worker.
        """
        from ror_desktop.store.draft_file import erase_drafts
        from ror_desktop.store.review_file import erase_people

        known = {contact.id: contact.uuid.hex() for contact in contacts.get_all(self._book.db, ids)}
        with failures.told(self._book.db):
            erasing.demand_room(self._book.db)
        with self._book.verb(Verb.CONTACT_DELETE) as run:
            nouns = erasing.erase(self._book.db, ids, run.group)
            run.about(Noun.CONTACT, None, translate("Contacts", "Erased %n contact(s) for good", "", len(ids)))
        with failures.told(self._book.db):
            erase_drafts(self._book.db.path, {i: known.get(i, "") for i in ids})
            erase_people(self._book.db.path, ids)
            erasing.forget_traces(self._book.db)
        return run.change._replace(nouns=nouns)

    def get(self, contact_id: int) -> Contact | None:
        """The whole contact, or nothing where it is gone."""
        return contacts.get(self._book.db, contact_id)

    def photo(self, photo_id: int) -> Photo | None:
        """A picture with its bytes."""
        return photos.get(self._book.db, photo_id)

    def tags(self) -> list[Tag]:
        """All tags with the number of contacts that carry them, by name."""
        return tags.all_of(self._book.db)

    def tags_of(self, ids: Sequence[int]) -> dict[int, list[str]]:
        """The tags of contacts, by contact; of many as fast as of a few."""
        return tags.of_all(self._book.db, ids)

    def circles(self) -> list[Circle]:
        """All circles by name."""
        return circles.all_of(self._book.db)

    def organizations(self, prefix: str) -> list[str]:
        """Names of organizations that start like this, for a completer."""
        return organizations.names(self._book.db, prefix)

    def workplace(self, organization: str) -> Workplace | None:
        """What is known of the organization of this name; nothing where nobody works there yet."""
        return organizations.workplace_of(self._book.db, organization) if organization.strip() else None

    def industries(self) -> list[str]:
        """Industries that the book knows, for a completer."""
        return whereabouts.industries(self._book.db)

    def cities(self) -> list[str]:
        """Towns that the book knows, for a completer."""
        return whereabouts.cities(self._book.db)

    def countries(self) -> list[str]:
        """Countries that the book knows, for a completer."""
        return whereabouts.countries(self._book.db)

    def background(self, contact_id: int) -> Background | None:
        """Where and when we met, what is pinned, the last talk and open promises."""
        return backgrounds.of(self._book.db, contact_id, self._book.clock(), self._book.zone)

    def _demand(self, contact_id: int) -> None:
        if not contacts.existing(self._book.db, [contact_id]):
            raise RorError(translate("Contacts", "This contact is not in the book any more."))

    def _named(self, message: Message, contact_id: int) -> Message:
        return message.with_args(name=contacts.name_of(self._book.db, contact_id))


def _let_go_message(reason: str, amount: int) -> Message:
    if reason:
        return translate("Contacts", "Let %n contact(s) go: {reason}", "", amount).with_args(reason=reason)
    return translate("Contacts", "Took %n contact(s) back", "", amount)


def _connected_message(day: date | None) -> Message:
    if day is None:
        return translate("Contacts", "No longer ticked: connected with {name} on {network}")
    return translate("Contacts", "Connected with {name} on {network}")


def _photo_message(photo: Photo | None) -> Message:
    if photo is None:
        return translate("Contacts", "Picture of {name} removed")
    return translate("Contacts", "Picture of {name} changed")
