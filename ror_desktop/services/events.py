"""Verbs and reads of events."""

from dataclasses import replace
from datetime import date, timedelta

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.entity import Money, Noun
from ror_desktop.domain.event import Event, EventDraft, chosen_now, on_by_dates
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.store import events


class EventService:
    """What can be done with events."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, draft: EventDraft) -> Change:
        """Add an event; without a zone its days are those of the home zone. `created` is its id."""
        draft = self._ready(draft)
        with self._book.verb(Verb.EVENT_ADD) as run:
            event_id = events.insert(self._book.db, draft, self._book.clock())
            run.about(Noun.EVENT, event_id, translate("Events", "Added {name}").with_args(name=draft.name))
            run.created = event_id
        return run.change

    def edit(self, event_id: int, draft: EventDraft) -> Change:
        """Make an event what the draft says."""
        draft = self._ready(draft)
        with self._book.verb(Verb.EVENT_EDIT) as run:
            self._demand(event_id)
            events.update(self._book.db, event_id, draft)
            run.about(Noun.EVENT, event_id, translate("Events", "Changed {name}").with_args(name=draft.name))
        return run.change

    def delete(self, event_id: int) -> Change:
        """Delete an event; the people met there stay, and undo brings back where they were met."""
        with self._book.verb(Verb.EVENT_DELETE) as run:
            name = self._demand(event_id).draft.name
            events.delete(self._book.db, event_id)
            run.about(Noun.EVENT, event_id, translate("Events", "Deleted {name}").with_args(name=name))
        return run.change

    def set_now(self, event_id: int | None) -> Change:
        """Say at which event you are now, or (nothing) that you are at none.

        It holds until the event is over, and until midnight at the least; from then on the dates say it again.
        """
        book = self._book
        with book.verb(Verb.EVENT_NOW) as run:
            event = None if event_id is None else self._demand(event_id)
            events.put_chosen(book.db, chosen_now(event, book.clock(), book.zone))
            words = translate("Events", "No event is on now")
            if event is not None:
                words = translate("Events", "On now: {name}").with_args(name=event.draft.name)
            run.about(Noun.EVENT, event_id, words)
        return run.change

    def get(self, event_id: int) -> Event | None:
        """One event, or nothing where it is gone."""
        return events.get(self._book.db, event_id)

    def all(self) -> list[Event]:
        """Every event, newest first."""
        return events.all_of(self._book.db)

    def between(self, start: date, end: date) -> list[Event]:
        """Events with a day from `start` to `end`, both included, by their first day."""
        return events.between(self._book.db, start, end)

    def on_now(self) -> Event | None:
        """The event on now: as it was set by hand, as long as that holds; otherwise by the dates.

        Of several whose dates include this moment (in each one's own zone) the one that started last, then the
        shortest: a dinner in the middle of a trade show.
        """
        book = self._book
        now = book.clock()
        chosen = events.chosen(book.db)
        if chosen is not None and now < chosen.until:
            if chosen.event_id is None:
                return None
            found = events.get(book.db, chosen.event_id)
            if found is not None:
                return found
        today, day = book.today(), timedelta(days=1)
        return on_by_dates(events.between(book.db, today - day, today + day), now, book.zone)

    def _demand(self, event_id: int) -> Event:
        found = events.get(self._book.db, event_id)
        if found is None:
            raise RorError(translate("Events", "This event is not in the book any more."))
        return found

    def _ready(self, draft: EventDraft) -> EventDraft:
        """The draft with tidy texts and the home zone where it has none."""
        name = one_line(draft.name)
        if not name:
            raise RorError(translate("Events", "An event needs a name."))
        if draft.end_day < draft.start_day:
            raise RorError(translate("Events", "An event cannot end before it begins."))
        return replace(
            draft,
            name=name,
            place=one_line(draft.place),
            zone=draft.zone or self._book.zone.key,
            cost=_ready_cost(draft.cost),
            notes=clean(draft.notes).strip(),
        )


def _ready_cost(cost: Money | None) -> Money | None:
    if cost is None:
        return None
    code = cost.currency.strip().upper()
    if cost.minor < 0 or not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise RorError(translate("Events", "A cost is a number and a currency of three letters, such as 1200 EUR."))
    return Money(cost.minor, code)
