"""The timeline of a contact: everything that was said and done, newest first."""

from collections.abc import Sequence

from ror_desktop.domain.timeline import TimelineEntry, TimelineKey
from ror_desktop.services.book import Book
from ror_desktop.store import timeline


class TimelineService:
    """Reads the timeline: first all keys, which are cheap, then the entries that are on the screen."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def keys(self, contact_id: int) -> list[TimelineKey]:
        """What the timeline holds, newest first; follow-ups once they are done or let go."""
        return timeline.keys(self._book.db, contact_id)

    def entries(self, keys: Sequence[TimelineKey]) -> list[TimelineEntry]:
        """The entries of these keys, in their order; those that are gone are left out."""
        return timeline.entries(self._book.db, keys)
