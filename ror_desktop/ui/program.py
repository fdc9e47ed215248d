"""The program while it runs: the book that is open, its session, and how one book gives way to another."""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ror_desktop.documents import sorted_out
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.errors import BookError, RorError
from ror_desktop.messages import Message, translate
from ror_desktop.paths import Folders
from ror_desktop.services import books
from ror_desktop.services.book import Book, Clock
from ror_desktop.services.desk import desk_of
from ror_desktop.services.drafts import DraftService
from ror_desktop.services.progress import Progress
from ror_desktop.settings import Settings, save_settings
from ror_desktop.ui.crash import CrashReporter
from ror_desktop.ui.file_open import program_on
from ror_desktop.ui.look import Look
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.maintenance import Maintenance
from ror_desktop.ui.rail_pages import TODAY
from ror_desktop.ui.session import Session
from ror_desktop.ui.tray_life import TrayLife

if TYPE_CHECKING:
    from ror_desktop.domain.backup import Backup


class Program(QObject):
    """The book that is open and its session; closes one and opens another for a restore."""

    def __init__(self, app: QApplication, folders: Folders, settings: Settings, clock: Clock) -> None:
        super().__init__(app)
        self._clock = clock
        self._shown = False
        self._fits = True
        self._backed_up = False
        self._restoring = False
        self._app = app
        self._folders = folders
        self._settings = settings
        self._look = Look(app, settings, self)
        self._crash = CrashReporter(folders.logs / "crash.log", self._failure_of, self)
        self._crash.failed.connect(self._on_failed)
        self.last_words: Message | None = None
        """What is left to say after the window has closed: where a book was saved that was taken away."""
        self.session: Session
        self._book: Book
        self._drafts: DraftService
        self._maintenance: Maintenance
        self._tray = TrayLife(app, self._window, self._action, self)
        self._tray.explained.connect(self._on_tray_explained)
        app.commitDataRequest.connect(self._on_session_of_user_ending)

    def open(self, book: Book, size: tuple[int, int] | None = None) -> None:
        """Make the window for this book and read what it shows."""
        self._book = book
        self._backed_up = False
        self._drafts = DraftService(book)
        self.session = Session(self._app, desk_of(book), self._drafts, self._settings, self._remember, self._look, self)
        self._maintenance = Maintenance(self.session.desk, self._drafts, self.session.runner, self.session)
        self.session.may_close = self._may_close
        self.session.hub.changed.connect(self._on_changed)
        self.session.ended.connect(self._on_session_ended)
        self.session.restore_wanted.connect(self._on_restore_wanted)
        self.session.books_given.connect(self._on_books_given)
        self.session.settings_changed.connect(self._tray.follow)
        self.session.notify = self._tray.tell
        if size is not None:
            self.session.window.resize(*size)
        elif not self._settings.window_geometry:
            self._fits = False
        self._crash.window = self.session.window
        self.session.settled.connect(self._on_window_settled)
        self.session.load()

    def show(self, *, in_tray: bool = False) -> None:
        """Show the window, or only the icon in the tray where there is one; what can wait starts after that."""
        self._shown = True
        self._crash.install()
        if not self._fits:
            self.session.window.fit_to_screen()
        # Once: the window is made anew when the language changes.
        self.session.settled.connect(self._on_settled, Qt.ConnectionType.SingleShotConnection)
        if in_tray:
            self._tray.follow(self._settings)
        if in_tray and self._tray.shown():
            self._app.setQuitOnLastWindowClosed(False)
            self.session.settle()
        else:
            self.session.window.show()

    def draw(self, path: Path) -> bool:
        """Draw the window into a picture and close everything; whether the picture could be written."""
        window = self.session.window
        window.show()
        self.session.settle()
        self._read_what_follows()
        for _round in range(3):  # layouts settle, then what they made visible is read
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        saved = window.grab().save(str(path))
        self._backed_up = True  # nothing was changed
        window.close()
        return saved

    def _read_what_follows(self) -> None:
        """What is read after the first paint: a picture does not wait for it."""
        self.session.people.notes.measures.fill()
        if self.session.window.page_name() == TODAY and (review := self.session.today.reviewing()) is not None:
            review.choose()

    def show_what_it_is_for(self) -> None:
        """Choose the contact with the most to tell: a newcomer sees on the first screen what the program does."""
        desk = self.session.desk
        contacts = desk.contacts.order(ContactOrder.NAME)
        if contacts:
            self.session.people.show_contact(max(contacts, key=lambda contact: len(desk.timeline.keys(contact))))

    @Slot(object)
    def on_handed_over(self, message: dict[str, object]) -> None:
        """Another start of the program gives its wish to this one."""
        if message.get("verb") == "just_met":  # the small window only: the large one stays where it is
            self.session.answering.just_met.open()
            return
        self._tray.open_window()
        files = message.get("files")
        openers = {
            "open": self.session.answering.open_files,
            "import": self.session.answering.files.import_files,
            "import_answers": self.session.answering.answers.import_files,
        }
        open_them = openers.get(str(message.get("verb")))
        if open_them is not None and isinstance(files, list) and files:
            open_them([Path(str(name)) for name in files])

    def open_when_settled(self, files: Sequence[Path]) -> None:
        """Show the preview of these files as soon as the window stands; to be called before it is shown."""
        wish: dict[str, object] = {"verb": "open", "files": [str(path) for path in files]}
        self.session.settled.connect(partial(self.on_handed_over, wish), Qt.ConnectionType.SingleShotConnection)

    @Slot(list)
    def open_files(self, files: list[Path]) -> None:
        """Files that were double-clicked while the program runs."""
        given = sorted_out(files)
        self._on_books_given(given.books)
        if given.imports:
            self.on_handed_over({"verb": "open", "files": [str(path) for path in given.imports]})

    @Slot(list)
    def _on_books_given(self, books: Sequence[Path]) -> None:
        """Another book opens in a program of its own."""
        from PySide6.QtCore import QProcess

        for book in books:
            if book.absolute() == self._book.db.path.absolute():
                self._tray.open_window()
            else:
                QProcess.startDetached(*program_on(book.absolute()))

    @Slot()
    def _on_window_settled(self) -> None:
        """The window is another one after a change of the language."""
        self._crash.window = self.session.window

    @Slot()
    def _on_settled(self) -> None:
        self._maintenance.start()
        self._tray.follow(self._settings)
        self.session.take_system_key()
        if self.session.people.isVisible():
            self.session.people.contacts.focus_list()
        warning = books.place_warning(self._book.db.path)
        if warning is not None:
            self.session.hub.warned.emit(warning)

    def _remember(self, settings: Settings) -> None:
        """Keep the machine's settings for the next start; a picture is no start."""
        self._settings = settings
        if self._shown:
            with suppress(OSError):  # where the window stood is not worth a failed end
                save_settings(self._folders.settings, settings)

    # the end

    def _may_close(self) -> bool:
        """Whether the window may close now; otherwise the last backup is being written, and closes it then."""
        if self._shown and self._tray.keeps(self.session.window):
            return False
        if self._backed_up or not self._shown:
            return True
        self._backed_up = True  # asked again, the window closes: whoever cannot wait need not
        with suppress(RorError):  # a book that was taken away is told of by what closes it
            if self.session.desk.backups.changed():
                self.session.runner.start(self.tr("Writing a backup"), self._last_backup, self._on_last_backup_made)
                return False
        return True

    def _last_backup(self, _progress: Progress) -> None:
        from ror_desktop.domain.backup import Reason

        self.session.desk.backups.make(Reason.QUIT)

    @Slot(object)
    def _on_last_backup_made(self, _result: object) -> None:
        self.session.window.quitting = True
        self.session.window.close()

    @Slot(object)
    def _on_session_of_user_ending(self, _manager: object) -> None:
        """The user logs out or the machine shuts down: no tray and no backup hold it up; all is saved already."""
        self._backed_up = True
        self.session.window.quitting = True

    @Slot(object)
    def _on_changed(self, _change: object) -> None:
        self._backed_up = False

    @Slot()
    def _on_session_ended(self) -> None:
        self._maintenance.stop()
        self._drafts.close()
        self.last_words = books.close_book(self._book)
        if not self._restoring:
            self._tray.end()

    # what the tray needs

    def _window(self) -> MainWindow:
        return self.session.window

    def _action(self, name: str) -> QAction:
        return self.session.actions[name]

    @Slot()
    def _on_tray_explained(self) -> None:
        self.session.change_settings(tray_explained=True)

    # failures

    def _failure_of(self, error: BaseException) -> RorError | None:
        return error if isinstance(error, RorError) else books.failure_of(self._book, error)

    @Slot(object)
    def _on_failed(self, error: RorError) -> None:
        self.session.hub.failed.emit(error.message)

    # restore

    @Slot(object)
    def _on_restore_wanted(self, backup: "Backup") -> None:
        """Close, put the backup in the place of the book, and open again; a failure leaves the book as it was."""
        from ror_desktop.services import backups

        path = self._book.db.path
        old = self.session
        self._backed_up = True  # the restore keeps the present state by itself
        self._app.setQuitOnLastWindowClosed(False)
        self._restoring = old.window.quitting = True
        old.window.close()
        self._restoring = False
        failure = _failure_in(partial(backups.restore, path, backup, self._clock))
        old.deleteLater()
        try:
            book = books.open_book(path, self._clock)
        except BookError as error:  # neither the backup nor the book: the next start says what can be done
            self.last_words = error.message
            self._app.setQuitOnLastWindowClosed(True)
            self._app.quit()
            return
        self.open(book)
        self._bring_back()
        self.session.window.show()
        self._app.setQuitOnLastWindowClosed(True)
        if self.session.people.isVisible():
            self.session.people.contacts.focus_list()
        if failure is None:
            self.session.hub.said.emit(_went_back(backup), False)
        else:
            self.session.hub.failed.emit(failure.message)
        self._maintenance.start()
        self.session.take_system_key()

    def _bring_back(self) -> None:
        """What was saved while the book could not be trusted comes back as drafts, where none stands already."""
        for key, content in self._drafts.bring_back():
            if self._drafts.take(key) is None:
                self._drafts.keep(key, content)


def _went_back(backup: "Backup") -> Message:
    text = translate("Backups", "Went back to {name}; what was there before is kept")
    return text.with_args(name=backup.path.name)


def _failure_in(step: partial[Path | None]) -> RorError | None:
    try:
        step()
    except RorError as error:
        return error
    return None
