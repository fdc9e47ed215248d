"""The numbers of the page Returns: read part by part on a worker, the first ones first.

Every method may be called on any thread, one call at a time on each: it reads through a connection of that thread,
which stays open until the thread calls `Book.let_go_of_thread`. Nothing that a person wrote is changed; only where an
interaction has come out of the future since, what is derived is first brought in step (`Book.catch_up`).
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.period import Period, PeriodKind, period_of
from ror_desktop.domain.returns_overview import (
    Asked,
    Content,
    EventLine,
    Group,
    GroupKind,
    Mark,
    Opened,
    Overview,
    Part,
)
from ror_desktop.services import returns_breakdowns, returns_lists, returns_parts
from ror_desktop.services.book import Book
from ror_desktop.services.returns_reading import Reading
from ror_desktop.store import events, failures, summaries
from ror_desktop.store.figures import came_back, groups

OPENED_AT_MOST = 500
"""Lines that are read of what lies behind a mark; the total is exact."""


def _go_on() -> bool:
    return False


class ReturnsPageService:
    """What came back, against what was put in, for a period and a group of contacts."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def period(self, kind: PeriodKind, own: Span | None = None) -> Period:
        """The period as it is today; `ALL` begins with the month of the first entry of the book."""
        today = self._book.today()
        with failures.told(self._book.db):
            return period_of(kind, today, came_back.first_day(self._book.db) or today, own)

    def groups(self, kind: GroupKind) -> Sequence[Group]:
        """The groups of a kind that the page can be narrowed to, by name; those without members are left out."""
        with failures.told(self._book.db):
            found = groups.groups(self._book.db, kind).values()
        known = [one.group for one in found if one.group.key and one.members]
        return sorted(known, key=_by_name)

    def parts(
        self, asked: Asked, stopped: Callable[[], bool] = _go_on, by: Collection[GroupKind] = tuple(GroupKind)
    ) -> Iterator[tuple[Part, Content]]:
        """All parts, the first numbers first, each as soon as it is worked out; all of the same moment.

        `stopped` is asked between parts; it then ends early, without an error. `by` are the kinds of groups that the
        returns are broken down by.
        """
        with failures.told(self._book.db):
            reading = self._reading(asked)
            with self._book.db.at_one_moment():
                for part, worked_out in _PARTS.items():
                    if stopped():
                        return
                    yield part, worked_out(reading)
                if not stopped():
                    yield Part.BREAKDOWNS, returns_breakdowns.breakdowns(reading, by)

    def breakdown(
        self, asked: Asked, by: GroupKind, stopped: Callable[[], bool] = _go_on
    ) -> Iterator[tuple[Part, Content]]:
        """Only the returns by a kind of groups, as one of the parts."""
        with failures.told(self._book.db):
            reading = self._reading(asked)
            with self._book.db.at_one_moment():
                if not stopped():
                    yield Part.BREAKDOWNS, returns_breakdowns.breakdowns(reading, [by])

    def overview(self, asked: Asked) -> Overview:
        """All parts at once."""
        found: dict[str, Any] = {part.value: content for part, content in self.parts(asked)}
        return Overview(asked, **found)

    def event(self, event_id: int) -> EventLine | None:
        """What became of one event, whenever it was; nothing where it is gone."""
        with failures.told(self._book.db):
            found = events.get(self._book.db, event_id)
            if found is None:
                return None
            span = Span(found.draft.start_day, max(found.draft.start_day, self._book.today()))
            return returns_lists.event_line(self._reading(Asked(Period(PeriodKind.OWN, span))), found)

    def opened(self, asked: Asked, mark: Mark, limit: int = OPENED_AT_MOST) -> Opened:
        """The contacts or entries that were counted for a mark; only these are read entry by entry."""
        from ror_desktop.services import returns_opened

        with failures.told(self._book.db):
            return returns_opened.opened(self._reading(asked), mark, limit)

    def _reading(self, asked: Asked) -> Reading:
        book = self._book
        if summaries.behind(book.db, book.clock(), book.zone):
            book.catch_up()
        return Reading(book, asked)


_PARTS: Mapping[Part, Callable[[Reading], Content]] = {
    Part.TOTALS: returns_parts.totals,
    Part.RETURNS: returns_parts.returns_over_time,
    Part.GIVES: returns_parts.gives_over_time,
    Part.CHANNELS: returns_parts.channel_time,
    Part.NEWNESS: returns_parts.newness,
    Part.PROMOTERS: returns_parts.promoters_of,
    Part.NEGLECT: returns_lists.neglect,
    Part.CAPACITY: returns_lists.capacity,
    Part.RECOMMENDERS: returns_lists.tree,
    Part.EVENTS: returns_lists.events_of,
}
"""In the order in which they are worked out; what takes longest comes last. The breakdowns follow them."""


def _by_name(group: Group) -> tuple[str, str]:
    return group.name.casefold(), group.key
