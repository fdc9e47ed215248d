"""A picture of the window: drawn on a copy of the book, because a picture changes nothing."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ror_desktop.domain.backup import Reason
from ror_desktop.errors import BookError, Trouble
from ror_desktop.paths import Folders, folders_under
from ror_desktop.services import backups, books
from ror_desktop.services.book import Book, Clock
from ror_desktop.temporary import throw_away_folder

_REMARKS = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")


@contextmanager
def copied_book(path: Path, clock: Clock) -> Iterator[tuple[Book, Folders]]:
    """A copy of the book of that file (an empty one where there never was one) in folders that go afterwards."""
    with throw_away_folder() as folder:
        folders = folders_under(folder)
        folders.create()
        yield _copy_of(path, folders.data, clock), folders


def _copy_of(path: Path, folder: Path, clock: Clock) -> Book:
    copy = folder / path.name
    try:
        book = books.open_book(path, clock, beside=True)
    except BookError as error:
        if error.trouble is not Trouble.MISSING:
            raise
        return books.create_book(copy, clock)
    try:
        made = backups.BackupService(book, folder).make(Reason.MANUAL)
    finally:
        books.close_book(book, beside=True)
    Path(made.path).rename(copy)
    return books.open_book(copy, clock)


def quiet_offscreen() -> None:
    """Keep what the offscreen platform remarks about itself from standard error; all else goes on as before."""
    before = qInstallMessageHandler(None)

    def pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text.startswith(_REMARKS):
            return
        if before is not None:
            before(kind, context, text)
        else:
            print(text, file=sys.stderr)

    qInstallMessageHandler(pass_on)
