"""Who was met at an event and what became of it; giving each a next step."""

from collections.abc import Sequence

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.coverage import Captured, Coverage, coverage_of, first_follow_up
from ror_desktop.domain.encounter import Encounter, EventReport, EventReturn, MetPerson
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.event import Event
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.touch import counts
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.services.followups import FollowUpService
from ror_desktop.store import circles, contacts, encounters, events, followups, returns


class EncounterService:
    """What can be said of, and done with, the people met at an event."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._followups = FollowUpService(book)

    def coverage(self, event: Event) -> Coverage:
        """How soon the people met there were followed up."""
        book = self._book
        captured = encounters.capture_times(book.db, event.id)
        touches = encounters.touches(book.db, event.id, event.draft.start_day, list(captured), book.zone)
        now = book.clock()
        found = (
            first_follow_up(contact_id, _captured(at, event), touches.get(contact_id, []), now, book.zone)
            for contact_id, at in captured.items()
        )
        return coverage_of(one for one in found if one is not None)

    def report(self, event: Event) -> EventReport:
        """Who was met there, soonest followed up first; the encounters; and what came back since it began."""
        people = self.people(event)
        names = {person.contact_id: person.name for person in people}
        return EventReport(tuple(people), self._encounters(event), self._returns(event, names))

    def people(self, event: Event) -> list[MetPerson]:
        """Who was met there, soonest followed up first, those never followed up last."""
        book = self._book
        rows = encounters.met(book.db, event.id)
        ids = [row.contact_id for row in rows]
        touches = encounters.touches(book.db, event.id, event.draft.start_day, ids, book.zone)
        now = book.clock()
        found: dict[int, MetPerson] = {}
        for row in rows:
            captured = _captured(row.captured_at, event)
            followed = first_follow_up(row.contact_id, captured, touches.get(row.contact_id, []), now, book.zone)
            if followed is not None:
                found[row.contact_id] = MetPerson(
                    row.contact_id,
                    row.name,
                    row.organization,
                    row.title,
                    row.captured_at is not None,
                    followed,
                    row.next_step,
                    row.next_day,
                    row.cadence_days,
                    row.let_go_reason,
                )
        in_order = coverage_of(person.followed for person in found.values()).people
        return [found[one.contact_id] for one in in_order]

    def events_of(self, ids: Sequence[int]) -> set[int]:
        """The events at which these contacts were met."""
        return encounters.events_of(self._book.db, ids)

    def set_next_step(self, contact_id: int, draft: FollowUpDraft) -> Change:
        """Set a follow-up for somebody met; whoever was let go is taken up again. `created` is its id."""
        book, draft = self._book, self._followups.ready(draft)
        with book.verb(Verb.FOLLOW_UP_ADD) as run:
            self._demand([contact_id])
            contacts.let_go(book.db, contact_id, "")
            run.created = followups.insert(book.db, contact_id, draft, book.clock())
            name = contacts.name_of(book.db, contact_id)
            words = translate("Encounters", "Next step for {name}: {title}").with_args(name=name, title=draft.title)
            run.about(Noun.CONTACT, contact_id, words)
        return run.change

    def keep_in_touch(self, contact_id: int, days: int | None, circle_id: int | None = None) -> Change:
        """Give somebody met a cadence of their own, or (days nothing) that of a circle, which they are put in.

        Whoever was let go is taken up again.
        """
        book = self._book
        with book.verb(Verb.CONTACT_CADENCE) as run:
            self._demand([contact_id])
            contacts.let_go(book.db, contact_id, "")
            circles.set_cadence(book.db, [contact_id], days)
            if circle_id is not None:
                circles.put(book.db, [contact_id], circle_id)
            name = contacts.name_of(book.db, contact_id)
            words = translate("Encounters", "{name}: in touch every %n day(s)", "", days or 0)
            if days is None:
                circle = circles.get(book.db, circle_id or 0)
                words = translate("Encounters", "{name}: in touch as often as {circle}")
                words = words.with_args(circle=circle.name if circle else "")
            run.about(Noun.CONTACT, contact_id, words.with_args(name=name))
        return run.change

    def set_event(self, ids: Sequence[int], event_id: int | None) -> Change:
        """Say at which event contacts were met, or at none."""
        with self._book.verb(Verb.CONTACT_EVENT) as run:
            event = None if event_id is None else events.get(self._book.db, event_id)
            if event_id is not None and event is None:
                raise RorError(translate("Events", "This event is not in the book any more."))
            present = self._demand(ids)
            encounters.set_event(self._book.db, present, event_id)
            words = translate("Encounters", "%n contact(s) met at no event", "", len(present))
            if event is not None:
                words = translate("Encounters", "%n contact(s) met at {event}", "", len(present))
                words = words.with_args(event=event.draft.name)
            run.about(Noun.CONTACT, _only(present), words, len(present))
        return run.change

    def _encounters(self, event: Event) -> tuple[Encounter, ...]:
        now, home = self._book.clock(), self._book.zone
        found = encounters.encounters(self._book.db, event.id)
        return tuple(one for one in found if counts(one.moment, now, home))

    def _returns(self, event: Event, names: dict[int, str]) -> tuple[EventReturn, ...]:
        db = self._book.db
        ids = encounters.return_ids(db, list(names), event.draft.start_day, self._book.today())
        found = returns.many(db, ids)
        return tuple(EventReturn(names[found[i].contact_id], found[i]) for i in ids)

    def _demand(self, ids: Sequence[int]) -> list[int]:
        present = contacts.existing(self._book.db, ids)
        if not present:
            raise RorError(translate("Encounters", "This contact is not in the book any more."))
        return present


def _captured(at: int | None, event: Event) -> Captured | None:
    return None if at is None else Captured(at, event.draft.start_day)


def _only(ids: Sequence[int]) -> int | None:
    return ids[0] if len(ids) == 1 else None
