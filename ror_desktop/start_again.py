"""What follows when the book cannot be opened at the start: ask, do what was decided, and say what became of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from ror_desktop.errors import BookError
from ror_desktop.messages import Message, translate
from ror_desktop.paths import Folders
from ror_desktop.services import backups, books
from ror_desktop.services.book import Clock
from ror_desktop.settings import load_settings
from ror_desktop.ui.look import Look
from ror_desktop.ui.start_trouble import StartTrouble, WayOut, told_box
from ror_desktop.ui.translator import spoken


def mended(app: QApplication, path: Path, folders: Folders, error: BookError, clock: Clock) -> bool:
    """Whether there is something to open now; false where the person quit.

    That is a restored backup, what could be saved of a damaged book, or a new one. A way that fails leads back to the
    question, with what went wrong.
    """
    look = Look(app, load_settings(folders.settings).settings)
    said = error.message
    while True:
        way = _way_out(app, look, error, said, has_backups=bool(backups.backups_of(path)))
        try:
            told = _go(way, path, folders, clock)
        except BookError as failed:
            said = failed.message
            continue
        if told:
            _shown(app, told_box([look.languages.render(message) for message in told]))
        look.deleteLater()
        return way is not WayOut.QUIT


def _go(way: WayOut, path: Path, folders: Folders, clock: Clock) -> Sequence[Message]:
    """Do what was decided; what there is to tell about it."""
    if way is WayOut.RESTORE:
        backups.restore_newest(path, clock)
    elif way is WayOut.START_NEW:
        language = spoken(load_settings(folders.settings).settings.language)
        books.close_book(books.create_book(path, clock, language=language))
    elif way is WayOut.SALVAGE:
        from ror_desktop.services import salvaging  # rarely wanted

        found, kept = salvaging.salvage_in_place(path, clock)
        text = translate("Salvage", "The damaged book is kept as {file}.").with_args(file=str(kept))
        return [*salvaging.words(found), text]
    return []


def _way_out(app: QApplication, look: Look, error: BookError, said: Message, *, has_backups: bool) -> WayOut:
    dialog = StartTrouble(error.trouble, look.languages.render(said), has_backups=has_backups)
    _shown(app, dialog)
    return dialog.way_out


def _shown(app: QApplication, box: QMessageBox) -> None:
    """There is no window yet, so the program waits for the box."""
    box.finished.connect(app.quit)
    box.open()
    app.exec()
