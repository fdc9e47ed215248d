"""Finding contacts: at each key press by name, and on a worker by what was written about them."""

from ror_desktop.domain import marking, query
from ror_desktop.domain.search import Found, Spans
from ror_desktop.services.book import Book
from ror_desktop.store import failures, marked_texts, name_search, text_search


class SearchService:
    """The search of one book. What may be typed is described in `domain.query`; no text is ever an error."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._stopped = False

    def names(self, text: str, limit: int) -> Found:
        """Who has all words in name, organization, methods or tags: a few milliseconds, on the GUI thread.

        The matches are worked out when they are looked at. Raises `RorError` where the book cannot be read.
        """
        with failures.told(self._book.db):
            return name_search.names(self._book.db, query.parse(text), limit)

    def texts(self, text: str, limit: int) -> Found | None:
        """Who else has all words once notes, interactions and events count; nothing if `interrupt` was called.

        To be called on a worker, one call at a time: it reads through a connection of that thread, which stays open
        for the next call, until the thread calls `Book.let_go_of_thread`.
        """
        self._stopped = False
        db = self._book.db
        try:
            places = marked_texts.places(db)
            with text_search.interruptible(db, self._is_stopped):
                return text_search.texts(db, places, query.parse(text), limit, self._is_stopped)
        except text_search.Interrupted:
            return None
        except failures.ANY_ERROR as error:
            raise failures.explain(error, db.path) or error from error

    def interrupt(self) -> None:
        """Stop a search in texts that runs on another thread; it ends within a millisecond or so."""
        self._stopped = True

    def same(self, text: str, other: str) -> bool:
        """Whether two texts ask for the same, as with one more space at the end."""
        return query.parse(text) == query.parse(other)

    def spans(self, text: str, shown: str) -> Spans:
        """What to mark in a shown text for what was typed."""
        return marking.spans(query.parse(text), shown)

    def _is_stopped(self) -> bool:
        return self._stopped
