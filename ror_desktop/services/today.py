"""Who needs me today: the page's groups, and what the day had."""

from collections.abc import Mapping

from ror_desktop.domain.today import DoneToday, Group, TodayGroup
from ror_desktop.services.book import Book
from ror_desktop.store import today


class TodayService:
    """Reads for the page Today."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def groups(self, most: Mapping[Group, int]) -> list[TodayGroup]:
        """The groups that hold anything, in the order of the rules; of each at most so many lines."""
        return today.groups(self._book.db, today.instant(self._book.db, self._book.clock(), self._book.zone), most)

    def promised(self) -> int:
        """How many of the follow-ups that are overdue or due were promised."""
        return today.promised(self._book.db, self._book.today())

    def waiting(self, most: int) -> tuple[int, list[str]]:
        """How many wait for an answer of mine, be it since a moment ago or put off; and the first names of them."""
        return today.waiting(self._book.db, most)

    def done(self) -> DoneToday:
        """What today had so far."""
        return today.done_on(self._book.db, self._book.today(), self._book.zone)
