"""Matches in notes and interactions: found on a thread of their own, so that no key press waits for them."""

import sys
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ror_desktop.domain.search import NOTHING, Found
from ror_desktop.services.desk import Desk

PAUSE_MS = 5
"""How long the keys must rest before a search begins, counted from when the answer by name is painted.

Two threads of Python take turns, and whoever paints would wait for each turn of the one that searches.
"""


class TextFinder(QObject):
    """Looks for the newest query only, in the pause after a key; an older one that still runs is interrupted.

    `found` carries the query's text and its `Found`, on the GUI thread.
    """

    found = Signal(str, object)
    _finished = Signal(str, object)

    def __init__(self, desk: Desk, limit: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._limit = limit
        self._searcher: _Searcher | None = None
        self._wanted = ""
        self._running = False
        self._painted = QTimer(self)
        """Runs out at once, and yet after what a key changed was painted: Qt looks at timers after that."""
        self._painted.setSingleShot(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._painted.timeout.connect(self._pause.start)
        self._pause.timeout.connect(self._on_paused)
        self._finished.connect(self._on_finished)

    def look_for(self, text: str) -> None:
        """Look for this from now on; an empty text looks for nothing."""
        self._wanted = text
        if self._running:
            self._desk.search.interrupt()
        self._rest()
        if text:
            self._painted.start()

    def close(self) -> None:
        """Stop, and wait for the thread, which closes its connection."""
        self._wanted = ""
        self._rest()
        if self._running:
            self._desk.search.interrupt()
        if self._searcher is not None:
            self._searcher.end()
            self._searcher = None

    def _rest(self) -> None:
        self._painted.stop()
        self._pause.stop()

    def _start(self, text: str) -> None:
        self._running = True
        if self._searcher is None:
            self._searcher = _Searcher(self._find, self._finished.emit, self._desk.book.let_go_of_thread)
            self._searcher.start()
        self._searcher.ask(text)

    def _find(self, text: str) -> Found | None:
        return self._desk.search.texts(text, self._limit)

    @Slot()
    def _on_paused(self) -> None:
        if not self._running:  # otherwise the end of the older one begins it
            self._start(self._wanted)

    @Slot(str, object)
    def _on_finished(self, text: str, found: Found | None) -> None:
        self._running = False
        if found is not None and text == self._wanted:
            self.found.emit(text, found)
        elif self._wanted and not (self._painted.isActive() or self._pause.isActive()):
            self._start(self._wanted)


class _Searcher(Thread):
    """Answers one question after the other, until it is asked to end; then it lets go of what the thread holds.

    A thread of Python's and not of Qt's pool, in which all that belongs to a thread is lost after each run: to open
    the book for each key would take longer than many a search.
    """

    def __init__(
        self,
        find: Callable[[str], Found | None],
        done: Callable[[str, Found | None], None],
        let_go: Callable[[], None],
    ) -> None:
        super().__init__(name="search", daemon=True)
        self._find = find
        self._done = done
        self._let_go = let_go
        self._asked: SimpleQueue[str | None] = SimpleQueue()

    def ask(self, text: str) -> None:
        """Look for this next."""
        self._asked.put(text)

    def end(self) -> None:
        """Answer what was asked, let go, and end; returns when that is done."""
        self._asked.put(None)
        self.join()

    def run(self) -> None:
        while (text := self._asked.get()) is not None:
            self._done(text, self._answer(text))
        self._let_go()

    def _answer(self, text: str) -> Found | None:
        try:
            return self._find(text)
        except Exception:  # noqa: BLE001 - told as any other failure is, and the next search must not wait for this one
            sys.excepthook(*sys.exc_info())
            return NOTHING
