"""What a calendar shows of some days, from follow-ups, occasions, events and cadences."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from ror_desktop.domain.calendar import EVERYBODY, ContactFilter, Days, Entry, EntryKind, at_home
from ror_desktop.domain.circle import Circle
from ror_desktop.domain.contact import Tag
from ror_desktop.domain.event import Event
from ror_desktop.domain.followup import Coming, FollowUp
from ror_desktop.domain.occasion import Birthday
from ror_desktop.services.book import Book
from ror_desktop.services.events import EventService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.occasions import OccasionService
from ror_desktop.store import cadences, calendar, circles, contact_filter, events, tags

BIRTHDAYS, CADENCES = 3, 3
"""Birthdays, and contacts due by their cadence, that are read of a day: more of them would fill it."""
COUNTED = frozenset({EntryKind.BIRTHDAY, EntryKind.CADENCE})
EVERYTHING = 2_000
"""Asked for so many of a day, a reader gets all of it, birthdays too."""
_DAY = timedelta(days=1)


class CalendarService:
    """Reads days, a bounded number of entries of each, however full they are."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._followups = FollowUpService(book)
        self._occasions = OccasionService(book)
        self._events = EventService(book)
        self.chosen = EVERYBODY
        """What somebody has filtered the calendar by, as long as the book is open."""

    def days(self, start: date, end: date, most: int, only: ContactFilter = EVERYBODY, timed: int = 0) -> Days:
        """The entries from `start` to `end`, both included, in order; of each day and kind `most` at most.

        What has a time comes after what has none; `timed` is how many of those are read in any case. Of birthdays
        and cadences a few a day are enough, the others are counted, unless `EVERYTHING` is asked for.
        Follow-ups stand where their time falls in the home zone, so one of another zone may stand on the day beside
        its own; the period is read one day wider for them.
        """
        found = [*self._follow_ups(start, end, most, only, timed), *self._coming(start, end, only)]
        found += self._birthdays(start, end, most if most >= EVERYTHING else min(most, BIRTHDAYS), only)
        found += self._events_of(start, end, only)
        found += self._cadences(start, end, most, only)
        shown = [entry for entry in found if entry.day <= end and entry.last_day >= start]
        return Days(tuple(sorted(shown, key=_place)), self._left_out(start, end, found, only))

    def overdue(self, most: int, only: ContactFilter = EVERYBODY) -> list[Entry]:
        """The oldest open follow-ups whose day is past."""
        found = calendar.overdue(self._book.db, self._book.today(), most, only)
        return [self._entry(one) for one in found]

    def overdue_count(self, only: ContactFilter = EVERYBODY) -> int:
        """How many open follow-ups are past their day."""
        return calendar.overdue_count(self._book.db, self._book.today(), only)

    def circles(self) -> list[Circle]:
        """What one can filter by: the circles by name."""
        return circles.all_of(self._book.db)

    def tags(self) -> list[Tag]:
        """What one can filter by: the tags by name."""
        return tags.all_of(self._book.db)

    def events(self) -> list[Event]:
        """What one can filter by: the events, newest first."""
        return events.all_of(self._book.db)

    def _follow_ups(self, start: date, end: date, most: int, only: ContactFilter, timed: int) -> Iterator[Entry]:
        for one in calendar.first_of_days(self._book.db, start - _DAY, end + _DAY, most, only, timed):
            yield self._entry(one)

    def _entry(self, one: FollowUp) -> Entry:
        day, at = at_home(one.draft, self._book.zone)
        return Entry(EntryKind.FOLLOW_UP, one.id, day, day, one.draft.title, one.contact_id, one.contact, at, one)

    def _coming(self, start: date, end: date, only: ContactFilter) -> Iterator[Entry]:
        found = self._followups.coming(start, end)
        chosen = contact_filter.chosen(self._book.db, {one.follow_up.contact_id for one in found}, only)
        for one in found:
            if one.follow_up.contact_id in chosen:
                yield self._coming_entry(one)

    def _coming_entry(self, one: Coming) -> Entry:
        origin = one.follow_up
        draft = origin.draft
        return Entry(
            EntryKind.COMING,
            origin.id,
            one.day,
            one.day,
            draft.title,
            origin.contact_id,
            origin.contact,
            draft.due_time,
            origin,
        )

    def _birthdays(self, start: date, end: date, most: int, only: ContactFilter) -> Iterator[Entry]:
        for one in self._occasions.birthdays(start, end, only, most):
            yield _birthday_entry(one)

    def _cadences(self, start: date, end: date, most: int, only: ContactFilter) -> Iterator[Entry]:
        most = most if most >= EVERYTHING else min(most, CADENCES)
        for one in cadences.first_of_days(self._book.db, start, end, self._book.today(), most, only):
            who, day = one.contact_id, one.day
            yield Entry(EntryKind.CADENCE, who, day, day, "", who, one.name, number=one.cadence_days)

    def _events_of(self, start: date, end: date, only: ContactFilter) -> Iterator[Entry]:
        for one in self._events.between(start, end):
            if only.event_id in {0, one.id}:
                draft = one.draft
                yield Entry(EntryKind.EVENT, one.id, draft.start_day, draft.end_day, draft.name)

    def _left_out(self, start: date, end: date, found: list[Entry], only: ContactFilter) -> dict[date, int]:
        """How many there are beyond those read; days on which nothing is missing are left out."""
        there = Counter(calendar.amounts(self._book.db, start, end, only))
        there.update(self._occasions.amounts(start, end, only))
        there.update(cadences.amounts(self._book.db, start, end, self._book.today(), only))
        there.subtract(day for day in map(_counted_on, found) if day is not None)
        return {day: amount for day, amount in there.items() if amount > 0}


def _counted_on(entry: Entry) -> date | None:
    """On which day it was counted; a follow-up on its own, whatever day that is at home. Others are not counted."""
    if entry.kind is EntryKind.FOLLOW_UP and entry.follow_up is not None:
        return entry.follow_up.draft.due_day
    return entry.day if entry.kind in COUNTED else None


def _birthday_entry(one: Birthday) -> Entry:
    return Entry(EntryKind.BIRTHDAY, one.contact_id, one.day, one.day, "", one.contact_id, one.name, number=one.age)


def _place(entry: Entry) -> tuple[date, tuple[object, ...]]:
    return entry.day, entry.place
