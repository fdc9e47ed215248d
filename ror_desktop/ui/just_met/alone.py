"""The small window alone: `ror-desktop --just-met`. It opens at once, and the process ends when it closes."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from ror_desktop.errors import RorError
from ror_desktop.messages import Message
from ror_desktop.paths import Folders
from ror_desktop.services import books
from ror_desktop.services.book import Book
from ror_desktop.services.desk import desk_of
from ror_desktop.services.drafts import DraftService
from ror_desktop.services.progress import Progress
from ror_desktop.settings import Settings
from ror_desktop.ui.actions import Actions
from ror_desktop.ui.crash import CrashReporter
from ror_desktop.ui.field_undo import FieldUndo
from ror_desktop.ui.first_paint import FirstPaint
from ror_desktop.ui.hub import Hub
from ror_desktop.ui.just_met.window import JustMetWindow
from ror_desktop.ui.look import Look
from ror_desktop.ui.maintenance import Maintenance
from ror_desktop.ui.runner import Runner
from ror_desktop.ui.tools import Tools


class JustMetAlone(QObject):
    """The window on a book, without the program around it.

    `settled` is emitted after the first paint, `ended` when the window was closed and everything is saved.
    `wish` is what another start wants that needs the whole program; the book is then open still.
    """

    settled = Signal()
    ended = Signal()

    def __init__(self, app: QApplication, folders: Folders, settings: Settings, book: Book) -> None:
        super().__init__(app)
        self._app = app
        self._book = book
        self._over = False
        self.wish: dict[str, object] | None = None
        self.last_words: Message | None = None
        self._look = Look(app, settings, self)
        self._drafts = DraftService(book)
        self._desk = desk_of(book)
        self._runner = Runner(Hub(self), self, book.let_go_of_thread)
        self._field_undo = FieldUndo(app, self)
        self._crash = CrashReporter(folders.logs / "crash.log", self._failure_of, self)
        self._crash.failed.connect(self._on_failed)
        self.window = JustMetWindow(self._tools(), self._drafts)
        self.window.setWindowTitle(self.tr("Just met – {program}").format(program=app.applicationName()))
        self.window.many_given.connect(self._on_many_given)
        self.window.closed.connect(self._on_closed)
        self._crash.window = self.window
        self._maintenance = Maintenance(self._desk, self._drafts, self._runner, self)

    def show(self) -> None:
        """Show the window; what can wait starts after the first paint."""
        self._crash.install()
        self._app.setQuitOnLastWindowClosed(False)
        FirstPaint(self.window).over.connect(self._on_painted)
        self.window.open()

    def draw(self, path: Path) -> bool:
        """Draw the window into a picture and end; whether the picture could be written."""
        self.window.open()
        for _round in range(3):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        saved = self.window.grab().save(str(path))
        self._end()
        return saved

    @Slot(object)
    def on_handed_over(self, message: dict[str, object]) -> None:
        """Another start: the same again shows the window, anything else needs the whole program."""
        if message.get("verb") == "just_met":
            self.window.open()
            return
        self.wish = message
        self._end()

    def writing(self) -> bool:
        """Whether somebody is in the middle of a text."""
        return not self.window.typed().empty

    @Slot()
    def _on_painted(self) -> None:
        self._maintenance.start()
        self.settled.emit()

    @Slot(list)
    def _on_many_given(self, paths: list[Path]) -> None:
        """Several contacts need the preview of the import, which the whole program has."""
        self.wish = {"verb": "open", "files": [str(path) for path in paths]}
        self._end()

    @Slot()
    def _on_closed(self) -> None:
        """The last backup is written without anybody waiting for it."""
        if self._over:
            return
        with suppress(RorError):  # a book that was taken away is told of by what closes it
            if self._desk.backups.changed():
                self._runner.start(self.tr("Writing a backup"), self._last_backup, _ignore, self._on_backup_over)
                return
        self._end()

    def _last_backup(self, _progress: Progress) -> None:
        from ror_desktop.domain.backup import Reason

        self._desk.backups.make(Reason.QUIT)

    @Slot()
    def _on_backup_over(self) -> None:
        if not self.window.isVisible():  # unless somebody has opened it again meanwhile
            self._end()

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        self._maintenance.stop()
        self.window.flush()
        self.window.close()
        self._runner.close()
        self._drafts.close()
        if self.wish is None:
            self.last_words = books.close_book(self._book)
        self.window.deleteLater()
        self.ended.emit()

    def _tools(self) -> Tools:
        actions = Actions(self._look.icons, self._look.languages.catalogue.translate, self)
        return Tools(
            self._desk,
            self._runner,
            actions,
            self._look.themes,
            self._look.icons,
            self._look.languages.render,
            _open_url,
        )

    def _failure_of(self, error: BaseException) -> RorError | None:
        return error if isinstance(error, RorError) else books.failure_of(self._book, error)

    @Slot(object)
    def _on_failed(self, error: RorError) -> None:
        self._runner.hub.failed.emit(error.message)


def _open_url(url: str) -> bool:
    return QDesktopServices.openUrl(QUrl(url))


def _ignore(_result: object) -> None:
    """Nothing to say: the window is closed."""
