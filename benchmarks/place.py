"""Where a case measures: a work copy of a book, and how often it repeats what it does."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from benchmarks.rows import Amounts
from ror_desktop.services import books
from ror_desktop.services.desk import Desk, desk_of


@dataclass(frozen=True, slots=True)
class Place:
    """A book that may be written to, in a folder of its own. `effort` 1 is a whole measurement, 0 a look.

    `cards` is how many vCards are imported.
    """

    contacts: int
    path: Path
    effort: float = 1
    cards: int = 10_000

    @property
    def folder(self) -> Path:
        """Where the case may put files; on the disk of the book, so that baselines are fair."""
        return self.path.parent

    @property
    def amounts(self) -> Amounts:
        """What the book holds."""
        return Amounts(self.contacts)

    def times(self, wanted: int) -> int:
        """How often to repeat what is repeated so often in a whole measurement."""
        return max(round(wanted * self.effort), 1)

    def random(self) -> Random:
        """The same choices in every run."""
        return Random(self.contacts)


def now() -> datetime:
    """The clock of the program."""
    return datetime.now(UTC)


@contextmanager
def desk_on(path: Path) -> Iterator[Desk]:
    """The services of a book, without a window."""
    book = books.open_book(path, now)
    try:
        yield desk_of(book)
    finally:
        books.close_book(book)
