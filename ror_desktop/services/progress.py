"""How a long verb tells how far it is, and hears that it should stop."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Told = Callable[[int, int], object]
"""Hears how many of how many are done."""


class Cancelled(Exception):  # noqa: N818 - it is not an error: somebody asked for it
    """The work was asked to stop and has left nothing half done."""


def _ignore(_done: int, _total: int) -> None:
    pass


class Progress:
    """Passed to a long verb; `report` is called with how many of how many are done (total 0: not known).

    `writing` is true while the verb holds the book in its final transaction: others must not wait for the lock
    meanwhile.
    """

    def __init__(self, report: Told = _ignore) -> None:
        self._report = report
        self._cancelled = False
        self.writing = False

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled = True

    @property
    def stopping(self) -> bool:
        """Whether somebody asked to stop and it still can."""
        return self._cancelled and not self.writing

    def step(self, done: int, total: int = 0) -> None:
        """Say how far it is. Raises `Cancelled` where somebody asked to stop; a transaction is then rolled back."""
        if self._cancelled:
            raise Cancelled
        self._report(done, total)

    def tell(self, done: int, total: int) -> None:
        """Say how far it is, in the final transaction: it is too late to stop."""
        self._report(done, total)

    @contextmanager
    def holding(self) -> Iterator[None]:
        """Around the final transaction."""
        self.step(0)
        self.writing = True
        try:
            yield
        finally:
            self.writing = False
