"""The real window on a book, and how long it takes from an event until what it changed is painted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from benchmarks.measure import Stopwatch, Taken
from benchmarks.place import Place, now
from ror_desktop import app
from ror_desktop.services import books
from ror_desktop.services.desk import desk_of
from ror_desktop.services.drafts import DraftService
from ror_desktop.settings import Settings, ThemeChoice
from ror_desktop.ui.look import Look
from ror_desktop.ui.session import Session
from ror_desktop.ui.text_finder import TextFinder
from ror_desktop.ui.widgets.contact_view import ContactView

LONGEST_WAIT_MS = 20_000
Child = TypeVar("Child", bound=QObject)


class PaintWatch(QObject):
    """Waits until widgets were painted. A paint event that was seen is over when the event after it is handled."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._widgets = widgets
        self._missing = set(widgets)
        self._loop = QEventLoop()
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Notes who is painted."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self._missing.discard(watched)
            self._look()
        return False

    def spare(self, widget: QWidget) -> None:
        """Nothing changed in this one: it need not be painted."""
        self._missing.discard(widget)

    def wait(self) -> None:
        """Handle events until all of them were painted."""
        if self._missing:
            names = ", ".join(type(widget.parent()).__name__ for widget in self._missing)
            run(self._loop, f"{names} to be painted")
        for widget in self._widgets:
            widget.removeEventFilter(self)

    def _look(self) -> None:
        if not self._missing:
            QTimer.singleShot(0, self._loop, self._loop.quit)


@dataclass(frozen=True, slots=True)
class Stage:
    """The window with what the cases act upon."""

    session: Session
    view: ContactView
    box: QLineEdit
    finder: TextFinder

    def timed(self, act: Callable[[], object], *widgets: QWidget) -> Taken:
        """From the act until these widgets were painted."""
        paint = PaintWatch(*widgets)
        watch = Stopwatch()
        act()
        paint.wait()
        return watch.stop()


@contextmanager
def window_on(place: Place) -> Iterator[Stage]:
    """The window at its design size, painted and settled; closed as the program closes it, but for the backup."""
    application = app.application()
    book = books.open_book(place.path, now)
    drafts = DraftService(book)
    settings = Settings(theme=ThemeChoice.LIGHT)
    # Made once for all windows, as the program does: icons outlive the window that was given them.
    look = application.findChild(Look) or Look(application, settings, application)
    session = Session(application, desk_of(book), drafts, settings, _forget, look)
    session.settled.connect(app.collect_again)  # as the program does: what its start made is not walked through
    try:
        session.load()
        contacts = session.people.contacts
        view = child(contacts, ContactView)
        stage = Stage(session, view, child(contacts, QLineEdit), child(contacts, TextFinder))
        stage.timed(session.window.show, view.viewport())
        session.settle()
        settle(application)
        yield stage
    finally:
        session.window.close()
        session.deleteLater()
        session.window.deleteLater()
        settle(application)
        drafts.close()
        books.close_book(book)


def _forget(_settings: Settings) -> None:
    """Where this window stood is of no interest to the next start of the program."""


def run(loop: QEventLoop, what: str) -> None:
    """Run the loop until it is quit; raises `TimeoutError` where what is waited for does not come."""
    deadline = QTimer(loop)
    deadline.setSingleShot(True)
    deadline.timeout.connect(partial(loop.exit, 1))
    deadline.start(LONGEST_WAIT_MS)
    late = loop.exec()
    deadline.stop()
    if late:
        raise TimeoutError(f"waited in vain for {what}")


def rest(milliseconds: int) -> None:
    """Let the program do what it does while nobody does anything: `QTest.qWait` sleeps 10 ms between two looks."""
    loop = QEventLoop()
    alarm = QTimer(loop)
    alarm.setSingleShot(True)
    alarm.setTimerType(Qt.TimerType.PreciseTimer)
    alarm.timeout.connect(loop.quit)
    alarm.start(milliseconds)
    loop.exec()


def child(parent: QObject, kind: type[Child]) -> Child:
    """The first child of that kind."""
    found = parent.findChild(kind)
    if found is None:
        raise LookupError(f"no {kind.__name__} in {type(parent).__name__}")
    return found


def viewport_of(parent: QWidget) -> QWidget:
    """Where the list in this widget is painted."""
    view = parent if isinstance(parent, QAbstractItemView) else child(parent, QAbstractItemView)
    return view.viewport()


def settle(application: QApplication) -> None:
    """Handle what is still to be done: layouts, deletions, timers of no length."""
    for _round in range(5):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.processEvents()
