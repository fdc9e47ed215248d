"""What follows when the book cannot be opened at the start: ask, and do what was decided."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from ror_desktop.errors import BookError
from ror_desktop.paths import Folders
from ror_desktop.services import backups, books
from ror_desktop.services.book import Clock
from ror_desktop.settings import load_settings
from ror_desktop.ui.look import Look
from ror_desktop.ui.start_trouble import StartTrouble, WayOut
from ror_desktop.ui.translator import spoken


def mended(app: QApplication, path: Path, folders: Folders, error: BookError, clock: Clock) -> bool:
    """Whether there is something to open now: a restored backup, or a new book; false where the person quit."""
    found = backups.backups_of(path)
    way = _way_out(app, folders, error, has_backups=bool(found))
    if way is WayOut.RESTORE:
        backups.restore_newest(path, clock)
    elif way is WayOut.START_NEW:
        language = spoken(load_settings(folders.settings).settings.language)
        books.close_book(books.create_book(path, clock, language=language))
    return way is not WayOut.QUIT


def _way_out(app: QApplication, folders: Folders, error: BookError, *, has_backups: bool) -> WayOut:
    look = Look(app, load_settings(folders.settings).settings)
    dialog = StartTrouble(error, has_backups=has_backups)
    dialog.finished.connect(app.quit)
    dialog.open()
    app.exec()
    look.deleteLater()
    return dialog.way_out
