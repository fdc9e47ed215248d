"""One reading of the page Returns: what several of its parts share is read once, when it is first wanted."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property

from ror_desktop.domain.measures.inputs import Constants, Present, Span
from ror_desktop.domain.measures.newness import NEW_FOR
from ror_desktop.domain.period import Grain, bucket_of
from ror_desktop.domain.returns_overview import Asked
from ror_desktop.services.book import Book
from ror_desktop.store import constants
from ror_desktop.store.figures import groups, known, tallies, worth
from ror_desktop.store.figures.known import KnownFrom
from ror_desktop.store.figures.scope import Scope, everybody, scope_of
from ror_desktop.store.figures.tallies import Tallies
from ror_desktop.store.figures.worth import Worth


class Reading:
    """What is looked at, at one instant; `scope` are the contacts of the group."""

    def __init__(self, book: Book, asked: Asked) -> None:
        self.db = book.db
        self.asked = asked
        self.present = Present(book.clock(), book.zone)

    @property
    def span(self) -> Span:
        """The days of the period."""
        return self.asked.period.span

    @cached_property
    def constants(self) -> Constants:
        """The constants as the book has them."""
        return constants.of_book(self.db)

    @cached_property
    def scope(self) -> Scope:
        """Whose numbers are read."""
        group = self.asked.group
        return everybody(self.db) if group is None else scope_of(self.db, groups.members(self.db, group))

    @cached_property
    def worth(self) -> Worth:
        """What came back in the period: the first numbers, so they do not wait for the weeks or months."""
        return worth.of(self.db, self.scope, self.span)

    @cached_property
    def came_back(self) -> Sequence[Worth]:
        """What came back in each bucket of the period: each lies in one month, or in one week."""
        buckets, in_months = self.asked.period.buckets, self.asked.period.grain is Grain.MONTH
        found = [Worth() for _bucket in buckets]
        texts = worth.by_text(self.db, self.scope, self.span, "substr(r.day, 1, 7)" if in_months else "r.day")
        for text, one in texts.items():
            day = max(date.fromisoformat(f"{text}-01"), self.span.first) if in_months else date.fromisoformat(text)
            place = bucket_of(day, buckets)
            if place is not None:
                found[place].merge(one)
        return found

    @cached_property
    def tallies(self) -> Sequence[Tallies]:
        """Interactions summed up, for each bucket of the period."""
        return tallies.by_bucket(self.db, self.scope, self.asked.period.buckets, self.present)

    @cached_property
    def new(self) -> Scope:
        """Those known for at most a year on the last day of the period, and those who came to be known later."""
        return scope_of(self.db, self._known.new)

    @property
    def later(self) -> set[int]:
        """Those who came to be known only after the period."""
        return self._known.later if self.span.last < self.present.today else set()

    @cached_property
    def _known(self) -> KnownFrom:
        last = self.span.last
        since, after = last - timedelta(days=NEW_FOR), last + timedelta(days=1)
        return known.known_from(self.db, self.scope, since, after, self.present)
