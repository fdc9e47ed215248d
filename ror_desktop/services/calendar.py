"""What a calendar shows of some days, from follow-ups, occasions, events and cadences."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time, timedelta

from ror_desktop.domain.calendar import EVERYBODY, ContactFilter, Days, Entry, EntryKind
from ror_desktop.domain.circle import Circle
from ror_desktop.domain.coming import Again, coming_by_day, first_of_day
from ror_desktop.domain.contact import Tag
from ror_desktop.domain.event import Event
from ror_desktop.domain.followup import FollowUp, at_home
from ror_desktop.domain.month import each_day
from ror_desktop.domain.occasion import Birthday
from ror_desktop.services.book import Book
from ror_desktop.services.events import EventService
from ror_desktop.services.followups import EXPANDED
from ror_desktop.services.occasions import OccasionService
from ror_desktop.store import cadences, calendar, circles, events, tags

BIRTHDAYS, CADENCES = 3, 3
"""Birthdays, and contacts due by their cadence, that are read of a day: more of them would fill it."""
COUNTED = frozenset({EntryKind.BIRTHDAY, EntryKind.CADENCE, EntryKind.COMING})
EVERYTHING = 2_000
"""Asked for so many of a day, a reader gets all of it, birthdays too."""
_DAY = timedelta(days=1)


class CalendarService:
    """Reads days, a bounded number of entries of each, however full they are."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._occasions = OccasionService(book)
        self._events = EventService(book)
        self.chosen = EVERYBODY
        """What somebody has filtered the calendar by, as long as the book is open."""

    def days(self, start: date, end: date, most: int, only: ContactFilter = EVERYBODY, timed: int = 0) -> Days:
        """The entries from `start` to `end`, both included, in order; of each day and kind `most` at most.

        What has a time comes after what has none; `timed` is how many of those are read in any case. Of birthdays
        and cadences a few a day are enough, and of a day that holds `most` already what comes last on it is not read:
        all of them are counted, unless `EVERYTHING` is asked for.
        Follow-ups stand where their time falls in the home zone, so one of another zone may stand on the day beside
        its own; the period is read one day wider for them.
        """
        found = [*self._birthdays(start, end, most if most >= EVERYTHING else min(most, BIRTHDAYS), only)]
        found += self._follow_ups(calendar.open_of_days(self._book.db, start - _DAY, end + _DAY, most, only, timed))
        coming = self._coming(start, end, only)
        wanted = _spare(coming, found, most, timed)
        found += [_coming_entry(day, one) for day in wanted for one in first_of_day(coming[day], most, timed)]
        last = _spare(each_day(start - _DAY, end + _DAY), found, most, timed)
        found += self._follow_ups(calendar.done_of_days(self._book.db, last, most, only))
        found += self._cadences([day for day in last if start <= day <= end], most, only)
        found += self._events_of(start, end, only)
        shown = [entry for entry in found if entry.day <= end and entry.last_day >= start]
        there = Counter({day: len(of_day) for day, of_day in coming.items()})
        return Days(tuple(sorted(shown, key=_place)), self._left_out(start, end, found, only, there))

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

    def _follow_ups(self, found: Iterable[FollowUp]) -> Iterator[Entry]:
        for one in found:
            yield self._entry(one)

    def _entry(self, one: FollowUp) -> Entry:
        day, at = at_home(one.draft, self._book.zone)
        return Entry(EntryKind.FOLLOW_UP, one.id, day, day, one.draft.title, one.contact_id, one.contact, at, one)

    def _coming(self, start: date, end: date, only: ContactFilter) -> dict[date, list[Again]]:
        """What falls again on each day of the home zone, in order."""
        found = calendar.recurring(self._book.db, end + _DAY, EXPANDED, only)
        there = coming_by_day(found, start - _DAY, end + _DAY, self._book.today())
        by_day: dict[date, list[Again]] = defaultdict(list)
        for due, of_day in there.items():
            for origin in of_day:
                day, at = at_home(origin.draft, self._book.zone, due)
                if start <= day <= end:
                    by_day[day].append(Again(at, origin))
        return {day: sorted(of_day, key=_place_again) for day, of_day in by_day.items()}

    def _birthdays(self, start: date, end: date, most: int, only: ContactFilter) -> Iterator[Entry]:
        for one in self._occasions.birthdays(start, end, only, most):
            yield _birthday_entry(one)

    def _cadences(self, days: Sequence[date], most: int, only: ContactFilter) -> Iterator[Entry]:
        most = most if most >= EVERYTHING else min(most, CADENCES)
        for one in cadences.first_of_days(self._book.db, days, self._book.today(), most, only):
            who, day = one.contact_id, one.day
            yield Entry(EntryKind.CADENCE, who, day, day, "", who, one.name, number=one.cadence_days)

    def _events_of(self, start: date, end: date, only: ContactFilter) -> Iterator[Entry]:
        for one in self._events.between(start, end):
            if only.event_id in {0, one.id}:
                draft = one.draft
                yield Entry(EntryKind.EVENT, one.id, draft.start_day, draft.end_day, draft.name)

    def _left_out(
        self, start: date, end: date, found: list[Entry], only: ContactFilter, there: Counter[date]
    ) -> dict[date, int]:
        """How many there are beyond those read; days on which nothing is missing are left out.

        `there` is how many are known to be there; it is counted on.
        """
        there.update(calendar.amounts(self._book.db, start, end, only))
        there.update(self._occasions.amounts(start, end, only))
        there.update(cadences.amounts(self._book.db, start, end, self._book.today(), only))
        there.subtract(day for day in map(_counted_on, found) if day is not None)
        return {day: amount for day, amount in there.items() if amount > 0}


def _spare(days: Iterable[date], found: Sequence[Entry], most: int, timed: int) -> list[date]:
    """Those of the days on which what comes after all that was found may be seen; any, where hours are shown."""
    if timed:
        return list(days)
    there = Counter(entry.day for entry in found if entry.at is None)
    return [day for day in days if there[day] < most]


def _counted_on(entry: Entry) -> date | None:
    """On which day it was counted; a follow-up on its own, whatever day that is at home. Others are not counted."""
    if entry.kind is EntryKind.FOLLOW_UP and entry.follow_up is not None:
        return entry.follow_up.draft.due_day
    return entry.day if entry.kind in COUNTED else None


def _coming_entry(day: date, again: Again) -> Entry:
    origin = again.origin
    who, title = origin.contact_id, origin.draft.title
    return Entry(EntryKind.COMING, origin.id, day, day, title, who, origin.contact, again.at, origin)


def _birthday_entry(one: Birthday) -> Entry:
    return Entry(EntryKind.BIRTHDAY, one.contact_id, one.day, one.day, "", one.contact_id, one.name, number=one.age)


def _place_again(again: Again) -> tuple[bool, time, int]:
    return again.place


def _place(entry: Entry) -> tuple[date, tuple[object, ...]]:
    return entry.day, entry.place
