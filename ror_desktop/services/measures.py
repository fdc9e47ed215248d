"""The measures of one contact, from what the book holds of them and the constants that its settings name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.cadence import due_ratio
from ror_desktop.domain.coverage import Captured, first_follow_up
from ror_desktop.domain.event import Event
from ror_desktop.domain.measures import reliability, rhythm
from ror_desktop.domain.measures.inputs import Constants, Present, Seen, counted
from ror_desktop.domain.measures.measure import Entry, Number
from ror_desktop.domain.measures.profile import ContactMeasures, measures_of
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.promise import follow_through
from ror_desktop.domain.timeline import TimelineEntry, TimelineKey
from ror_desktop.services.book import Book
from ror_desktop.services.settings import value_of
from ror_desktop.store import constants, contact_facts, encounters, events, interactions, timeline


@dataclass(frozen=True, slots=True)
class EventFollowUp:
    """How soon somebody was followed up after an event at which they were met."""

    event: Event
    hours: Number


@dataclass(frozen=True, slots=True)
class Mirror:
    """Everything that is said in numbers of a contact on a day: all measures, and what pictures are drawn from.

    `seen` are the interactions that count, in the order of time. `follow_ups` are the first ones after each event,
    the newest event first.
    """

    contact_id: int
    today: date
    constants: Constants
    measures: ContactMeasures
    seen: tuple[Seen, ...]
    follow_ups: tuple[EventFollowUp, ...]


class MeasureService:
    """Reads the measures of a contact. Nothing of them is stored: a thousand entries take milliseconds."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def shown(self) -> bool:
        """Whether numbers are shown at all; one switch hides them everywhere."""
        return value_of(self._book, Preference.SHOW_NUMBERS) == "1"

    def pulse_shown(self) -> bool:
        """Whether the pulse is among them."""
        return value_of(self._book, Preference.SHOW_PULSE) == "1"

    def constants(self) -> Constants:
        """The numbers that the definitions name, as this book has them."""
        return constants.of_book(self._book.db)

    def of(self, contact_id: int) -> ContactMeasures | None:
        """The measures of a contact, or nothing where it is gone."""
        found = self._made(contact_id, self._present(), self.constants())
        return None if found is None else found[0]

    def mirror(self, contact_id: int) -> Mirror | None:
        """The same with what pictures are drawn from, and the first follow-ups after events."""
        present, numbers = self._present(), self.constants()
        found = self._made(contact_id, present, numbers)
        if found is None:
            return None
        measures, seen = found
        after = self._first_follow_ups(contact_id, present)
        return Mirror(contact_id, present.today, numbers, measures, tuple(seen), after)

    def entries(self, counted: Sequence[Entry]) -> list[TimelineEntry]:
        """The entries behind a number, in their order; those that are gone are left out."""
        return timeline.entries(self._book.db, [TimelineKey(one.noun.value, one.id, 0) for one in counted])

    def asks_in_a_row(self, contact_id: int, least: int = 1) -> int:
        """How many of my last entries with this contact were asks, one after the other; 0 for fewer than `least`."""
        book = self._book
        found = interactions.my_asks_in_a_row(book.db, contact_id, book.clock(), book.zone)
        return found if found >= least else 0

    def _present(self) -> Present:
        return Present(self._book.clock(), self._book.zone)

    def _made(self, contact_id: int, present: Present, numbers: Constants) -> tuple[ContactMeasures, list[Seen]] | None:
        db, home, today = self._book.db, present.home, present.today
        kept = contact_facts.kept(db, contact_id, home)
        if kept is None:
            return None
        facts = contact_facts.facts(db, contact_id, kept.marked_customer_on, home)
        seen = counted(facts.interactions, present)
        anchor = max((one.touch.day for one in seen), default=kept.captured_day)
        days = kept.cadence_days
        due = rhythm.due(None if days is None else due_ratio(anchor, days, today), anchor, days, seen)
        judged = contact_facts.due_within(db, contact_id, today, numbers.touch_window)
        went = follow_through(judged, today, home, numbers.touch_window)
        through = reliability.follow_through(went.kept, went.late, went.overdue, today, numbers)
        return measures_of(facts, due, through, present, numbers), seen

    def _first_follow_ups(self, contact_id: int, present: Present) -> tuple[EventFollowUp, ...]:
        met = (events.get(self._book.db, event_id) for event_id in encounters.events_of(self._book.db, [contact_id]))
        newest = sorted((event for event in met if event is not None), key=_by_start, reverse=True)
        found = ((event, self._hours(contact_id, event, present)) for event in newest)
        return tuple(EventFollowUp(event, hours) for event, hours in found if hours is not None)

    def _hours(self, contact_id: int, event: Event, present: Present) -> Number | None:
        """Nothing where they were not met at this event: mail about it makes nobody met."""
        db, start = self._book.db, event.draft.start_day
        times = encounters.capture_times(db, event.id)
        if contact_id not in times:
            return None
        at = times[contact_id]
        touches = encounters.touches(db, event.id, start, [contact_id], present.home).get(contact_id, [])
        captured = None if at is None else Captured(at, start)
        found = first_follow_up(contact_id, captured, touches, present.now, present.home)
        if found is None:
            return None
        return reliability.first_follow_up(found.met_day, found.day, found.seconds, found.so_far, found.entry)


def _by_start(event: Event) -> tuple[date, int]:
    return event.draft.start_day, event.id
