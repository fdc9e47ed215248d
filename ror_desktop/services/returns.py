"""Verbs of returns: what came back, and whether thanks were said for it."""

from collections.abc import Sequence

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.today import wants_thanks
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.store import returns


class ReturnService:
    """What can be done with returns."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def thanked(self, contact_ids: Sequence[int]) -> Change:
        """Thanks were said today for everything these contacts recommended or shared so far."""
        book = self._book
        with book.verb(Verb.RETURN_THANKED) as run:
            due = [r for r in returns.unthanked(book.db, contact_ids, book.today()) if wants_thanks(r.draft.kind)]
            for entry in due:
                returns.thank(book.db, entry.id, book.today())
            only = contact_ids[0] if len(contact_ids) == 1 else None
            run.about(Noun.CONTACT, only, translate("Returns", "Thanks said for %n return(s)", "", len(due)), len(due))
        return run.change
