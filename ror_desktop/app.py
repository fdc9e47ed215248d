"""The composition root: the only module that knows everybody. Opens a book and puts the window on it."""

import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ror_desktop import __version__
from ror_desktop.domain.backup import Backup, Reason
from ror_desktop.domain.contact import ContactOrder
from ror_desktop.errors import BookError, RorError, Trouble
from ror_desktop.exit_codes import DONE, FAILED, USAGE
from ror_desktop.paths import Folders, folders_under, user_folders
from ror_desktop.services import backups, books, demo
from ror_desktop.services.book import Book, Clock
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.drafts import DraftService
from ror_desktop.settings import Settings, ThemeChoice, load_settings, save_settings
from ror_desktop.temporary import throw_away_folder
from ror_desktop.ui.crash import CrashReporter
from ror_desktop.ui.icons import application_icon
from ror_desktop.ui.maintenance import Maintenance
from ror_desktop.ui.session import PEOPLE, TODAY, Look, Session
from ror_desktop.ui.single_instance import SingleInstance


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks of the window."""

    book: Path | None = None
    demo: bool = False
    screenshot: Path | None = None
    page: str = ""
    theme: str | None = None
    size: tuple[int, int] | None = None


def now() -> datetime:
    """The clock of the program: the present instant in UTC."""
    return datetime.now(UTC)


def run(options: Options) -> int:
    """Open the window (or draw it) and stay until it closes; returns the exit code."""
    if options.page and options.page not in {PEOPLE, TODAY}:
        print(f"ror-desktop: there is no page {options.page}; there are {PEOPLE} and {TODAY}", file=sys.stderr)
        return USAGE
    app = application()
    if options.demo:
        with throw_away_folder() as folder:
            folders = folders_under(folder)
            folders.create()
            return _run_on(app, options, demo.demo_book(folders.data / "demo.ror", now), folders, None)
    folders = user_folders()
    folders.create()
    path = options.book or folders.default_book
    if options.screenshot is not None:
        return _run_on(app, options, _open_or_make(path), folders, None)
    instance = SingleInstance(path)
    if not instance.acquire():
        instance.hand_over({"verb": "raise"})
        return DONE
    try:
        return _run_on(app, options, _open_or_make(path), folders, instance)
    finally:
        instance.release()


def application() -> QApplication:
    """The Qt application, named."""
    QCoreApplication.setApplicationName("ROR Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setWindowIcon(application_icon())
    app.setDesktopFileName("ror-desktop")
    return app


def _run_on(app: QApplication, options: Options, book: Book, folders: Folders, instance: SingleInstance | None) -> int:
    program = Program(app, folders, _settings(options, folders))
    program.open(book, options.size)
    if options.demo:
        program.show_what_it_is_for()
    if options.page:
        program.session.window.show_page(options.page)
    if options.screenshot is not None:
        return program.draw(options.screenshot)
    if instance is not None:
        instance.received.connect(program.on_handed_over)
    program.show()
    return app.exec()


def _settings(options: Options, folders: Folders) -> Settings:
    settings = load_settings(folders.settings).settings
    return replace(settings, theme=ThemeChoice(options.theme)) if options.theme else settings


def _open_or_make(path: Path) -> Book:
    """The book of that file; made if there never was one. Never an empty one in the place of one that is gone."""
    try:
        return books.open_book(path, now)
    except BookError as error:
        if error.trouble is not Trouble.MISSING:
            raise
        return books.create_book(path, now)


class Program(QObject):
    """The book that is open and its session; closes one and opens another for a restore."""

    def __init__(self, app: QApplication, folders: Folders, settings: Settings, clock: Clock = now) -> None:
        super().__init__(app)
        self._clock = clock
        self._shown = False
        self._app = app
        self._folders = folders
        self._settings = settings
        self._look = Look(app, settings, self)
        self._crash = CrashReporter(folders.logs / "crash.log", self)
        self.session: Session
        self._book: Book
        self._drafts: DraftService
        self._maintenance: Maintenance

    def open(self, book: Book, size: tuple[int, int] | None = None) -> None:
        """Make the window for this book and read what it shows."""
        self._book = book
        self._drafts = DraftService(book)
        desk: Desk = desk_of(book)
        self.session = Session(self._app, desk, self._drafts, self._settings, self._remember, self._look, self)
        self._maintenance = Maintenance(desk, self._drafts, self.session.runner, self.session)
        self.session.ended.connect(self._on_session_ended)
        self.session.restore_wanted.connect(self._on_restore_wanted)
        if size is not None:
            self.session.window.resize(*size)
        self._crash.window = self.session.window
        self.session.load()

    def show_what_it_is_for(self) -> None:
        """Choose the contact with the most to tell: a newcomer sees on the first screen what the program does."""
        desk = self.session.desk
        contacts = desk.contacts.order(ContactOrder.NAME)
        if contacts:
            self.session.people.show_contact(max(contacts, key=lambda contact: len(desk.timeline.keys(contact))))

    def _remember(self, settings: Settings) -> None:
        """Keep the machine's settings for the next start; a picture is no start."""
        self._settings = settings
        if self._shown:
            with suppress(OSError):  # where the window stood is not worth a failed end
                save_settings(self._folders.settings, settings)

    def show(self) -> None:
        """Show the window; what can wait starts after the first paint."""
        self._shown = True
        self._crash.install()
        self.session.window.show()
        QTimer.singleShot(0, self._maintenance, self._maintenance.start)

    def draw(self, path: Path) -> int:
        """Draw the window into a picture and close everything."""
        window = self.session.window
        window.show()
        for _round in range(3):  # layouts settle, then what they made visible is read
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        saved = window.grab().save(str(path))
        window.close()
        if not saved:
            print(f"ror-desktop: {path} could not be written", file=sys.stderr)
        return DONE if saved else FAILED

    @Slot(object)
    def on_handed_over(self, message: dict[str, object]) -> None:
        """Another start of the program gives its wish to this one."""
        window = self.session.window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        files = message.get("files")
        if message.get("verb") == "import" and isinstance(files, list) and files:
            self.session.files.import_files([Path(str(name)) for name in files])

    @Slot()
    def _on_session_ended(self) -> None:
        self._close_book()

    def _close_book(self) -> None:
        self._maintenance.stop()
        try:
            self.session.desk.backups.make_if_changed(Reason.QUIT)
        except RorError as error:
            print(f"ror-desktop: {error}", file=sys.stderr)
        self._drafts.close()
        books.close_book(self._book)

    @Slot(object)
    def _on_restore_wanted(self, backup: Backup) -> None:
        """Close, put the backup in the place of the book, and open again; a failure leaves the book as it was."""
        path = self._book.db.path
        old = self.session
        self._app.setQuitOnLastWindowClosed(False)
        old.window.close()
        failure = _restore(path, backup, self._clock)
        old.deleteLater()
        self.open(books.open_book(path, self._clock))
        self.session.window.show()
        self._app.setQuitOnLastWindowClosed(True)
        if failure is not None:
            self.session.hub.failed.emit(failure.message)
        self._maintenance.start()


def _restore(path: Path, backup: Backup, clock: Clock) -> RorError | None:
    try:
        backups.restore(path, backup, clock)
    except RorError as error:
        return error
    return None
