"""Drives the real window on a real book, as a person does: keys, clicks, and looking at what stands there."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ror_desktop.paths import Folders, folders_under
from ror_desktop.services import books
from ror_desktop.services.desk import Desk
from ror_desktop.settings import Language, Settings, ThemeChoice, load_settings
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.program import Program
from ror_desktop.ui.session import Session
from tests import ready_books
from tests.builders import BERLIN, FixedClock

ENGLISH = Settings(theme=ThemeChoice.LIGHT, language=Language.ENGLISH)


class Driver:
    """One running program; `clock` is its clock."""

    def __init__(self, app: QApplication, folders: Folders, clock: FixedClock, settings: Settings) -> None:
        self.app = app
        self.folders = folders
        self.clock = clock
        before = QLocale()
        self.program = Program(app, folders, settings, clock)
        self.stopped = False
        self._locale = before

    @property
    def path(self) -> Path:
        return self.folders.data / "book.ror"

    @property
    def session(self) -> Session:
        return self.program.session

    @property
    def window(self) -> MainWindow:
        return self.session.window

    @property
    def desk(self) -> Desk:
        return self.session.desk

    def start(self, *, with_demo: bool = False) -> None:
        """Open the book (a ready one if it is not there) and show the window."""
        if self.path.exists():
            book = books.open_book(self.path, self.clock)
        elif with_demo:
            book = ready_books.demo_book(self.path, self.clock, BERLIN.key)
        else:
            book = ready_books.new_book(self.path, self.clock, BERLIN.key)
        self.program.open(book, (1280, 800))
        self.program.show()
        QTest.qWaitForWindowActive(self.window)
        self.session.settle()
        self.wait_until_idle()

    def wait_until_idle(self) -> None:
        """Wait for the jobs on the worker: while one writes, verbs wait in a queue."""
        while self.session.runner.busy():
            QTest.qWait(5)

    def stop(self) -> None:
        """Close the window as its cross does, and let go of what it was made of."""
        ends: list[bool] = []
        self.session.ended.connect(partial(ends.append, True))
        self.window.close()
        while not ends:  # the last backup is being written
            QTest.qWait(10)
        self.let_go()

    def let_go(self) -> None:
        """Let go of a program that has ended."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QLocale.setDefault(self._locale)
        self.stopped = True

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        QTest.keyClicks(self.focus(), text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, with modifiers, where the focus is."""
        if QApplication.activeWindow() is None:  # a dialog has just closed
            self.window.activateWindow()
            QTest.qWaitForWindowActive(self.window)
        QTest.keyClick(self.focus(), key, modifiers)

    def ctrl(self, key: Qt.Key) -> None:
        """Press Ctrl and a key."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def dialog(self, name: str) -> QDialog:
        """The open dialog of that object name."""
        found = [w for w in self.app.topLevelWidgets() if w.objectName() == name and w.isVisible()]
        assert found, f"no dialog {name} is open"
        assert isinstance(found[0], QDialog)
        return found[0]

    def said(self) -> str:
        return self.window.status.said()


@contextmanager
def running(
    app: QApplication, folder: Path, *, with_demo: bool = False, settings: Settings = ENGLISH
) -> Iterator[Driver]:
    """A program on its own folders; closed at the end if the test has not closed it."""
    folders = folders_under(folder)
    folders.create()
    driver = Driver(app, folders, FixedClock(), settings)
    driver.start(with_demo=with_demo)
    try:
        yield driver
    finally:
        if not driver.stopped:
            driver.stop()


def saved_settings(driver: Driver) -> Settings:
    """The machine's settings as they stand in the file."""
    return load_settings(driver.folders.settings).settings
