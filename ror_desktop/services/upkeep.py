"""Keeps the book quick, on the worker, so that no save has to.

It writes and merges the indexes, forgets what nobody can redo any more, and brings the log into the file.
"""

import time
from functools import partial

from ror_desktop.services.book import Book
from ror_desktop.services.progress import Progress
from ror_desktop.store import failures, upkeep

PAUSE = 0.02
"""Between two portions, in seconds: whoever waits to save is let in."""


DUE = 8
"""Contacts whose words wait to be written: from so many on it is worth the trouble."""


def is_due(book: Book) -> bool:
    """Whether saves have left enough words to be written; never while the book is not trusted."""
    return book.trusted and upkeep.marked(book.db) >= DUE


def write_marked(book: Book) -> None:
    """Write the words that saves have left, in a few milliseconds; raises `RorError`."""
    with failures.told(book.db):
        upkeep.write_marked(book.db)


def tidy(book: Book, progress: Progress) -> int:
    """Write and merge what has gathered for the indexes, and empty the log. Returns how many portions that took.

    A save meanwhile waits for one portion at most. Nothing that anybody typed changes, and where nothing has
    gathered, nothing is written. Raises `Cancelled`, `RorError`; the next call goes on.
    """
    portions = 0
    with failures.told(book.db):
        upkeep.write_marked(book.db)
        merges = (partial(upkeep.merge, book.db, index) for index in upkeep.INDEXES)
        for some_is_left in (partial(upkeep.forget_dropped, book.db), *merges):
            while some_is_left():
                portions += 1
                progress.step(portions)
                time.sleep(PAUSE)
        book.db.checkpoint_aside()
    return portions
