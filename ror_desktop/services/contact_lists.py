"""Reads for the list of contacts."""

from array import array
from collections.abc import Sequence

from ror_desktop.domain.contact_row import ContactOrder, ContactRow
from ror_desktop.services.book import Book
from ror_desktop.store import contact_lists


class ContactLists:
    """Which contacts there are, in which order, and a row for each; the first paint needs no more."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def order(self, order: ContactOrder, tag_id: int | None = None) -> "array[int]":
        """The ids of all contacts in this order, or of those with a tag; the own contact is left out."""
        return contact_lists.order(self._book.db, order, tag_id)

    def rows(self, ids: Sequence[int]) -> list[ContactRow]:
        """What the list shows of these contacts, in the order of the ids; those that are gone are left out."""
        return contact_lists.page(self._book.db, ids)

    def count(self) -> int:
        """How many contacts there are; the own one is not counted."""
        return contact_lists.count(self._book.db)
