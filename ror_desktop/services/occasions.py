"""Occasions to say something kind: birthdays."""

from datetime import date

from ror_desktop.domain.calendar import EVERYBODY, ContactFilter
from ror_desktop.domain.occasion import Birthday
from ror_desktop.services.book import Book
from ror_desktop.store import occasions


class OccasionService:
    """Whose day it is."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def birthdays(
        self, start: date, end: date, only: ContactFilter = EVERYBODY, most: int | None = None
    ) -> list[Birthday]:
        """The birthdays from `start` to `end`, both included, by day and name; of each day `most` at most.

        Those of 29 February stand on the 28th in a year without it (`domain.occasion.birthday_in`). A period is cut
        after a year.
        """
        limit = occasions.NO_LIMIT if most is None else most
        return occasions.birthdays(self._book.db, start, end, only, limit)

    def amounts(self, start: date, end: date, only: ContactFilter = EVERYBODY) -> dict[date, int]:
        """How many birthdays each day holds; days without any are left out."""
        return occasions.amounts(self._book.db, start, end, only)
