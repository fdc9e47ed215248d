"""Keeps the book quick, on the worker: merges the indexes and brings the log into the file, so that no save has to."""

import time

from ror_desktop.services.book import Book
from ror_desktop.services.progress import Progress
from ror_desktop.store import failures, upkeep

PAUSE = 0.02
"""Between two portions, in seconds: whoever waits to save is let in."""


def tidy(book: Book, progress: Progress) -> int:
    """Merge what has gathered in the indexes, and empty the log. Returns how many portions were merged.

    A save meanwhile waits for one portion at most. Nothing that anybody typed changes, and where nothing has
    gathered, nothing is written. Raises `Cancelled`, `RorError`; the next call goes on.
    """
    portions = 0
    with failures.told(book.db):
        for index in upkeep.INDEXES:
            while upkeep.merge(book.db, index):
                portions += 1
                progress.step(portions)
                time.sleep(PAUSE)
        book.db.checkpoint_aside()
    return portions
