"""The numbers of the page Returns: read part by part on a worker, the first ones first.

All of it reads only. Every method may be called on any thread, one call at a time on each: it reads through a
connection of that thread, which stays open until the thread calls `Book.let_go_of_thread`.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ror_desktop.domain.period import Period, PeriodKind
from ror_desktop.domain.returns_overview import Asked, Content, Group, GroupKind, Mark, Opened, Overview, Part
from ror_desktop.services.book import Book

if TYPE_CHECKING:
    from ror_desktop.domain.measures.inputs import Span

OPENED_AT_MOST = 500
"""Lines that are read of what lies behind a mark; the total is exact."""


def _go_on() -> bool:
    return False


class ReturnsPageService:
    """What came back, against what was put in, for a period and a group of contacts."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def period(self, kind: PeriodKind, own: "Span | None" = None) -> Period:
        """The period as it is today; `ALL` begins with the first entry of the book."""
        raise NotImplementedError

    def groups(self, kind: GroupKind) -> Sequence[Group]:
        """The groups of a kind that the page can be narrowed to, by name."""
        raise NotImplementedError

    def parts(self, asked: Asked, stopped: Callable[[], bool] = _go_on) -> Iterator[tuple[Part, Content]]:
        """All parts, the first numbers first, each as soon as it is worked out.

        `stopped` is asked between parts and within long ones; it then ends early, without an error.
        """
        raise NotImplementedError

    def overview(self, asked: Asked) -> Overview:
        """All parts at once."""
        raise NotImplementedError

    def opened(self, asked: Asked, mark: Mark, limit: int = OPENED_AT_MOST) -> Opened:
        """The contacts or entries that were counted for a mark; only these are read entry by entry."""
        raise NotImplementedError
