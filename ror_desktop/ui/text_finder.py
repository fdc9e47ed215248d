"""Matches in notes and interactions: found on a thread of their own, so that no key press waits for them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from ror_desktop.domain.search import NOTHING, Found
from ror_desktop.services.desk import Desk

PAUSE_MS = 20
"""How long the keys must rest before a search begins: the answer by name is painted by then.

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
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._wanted = ""
        self._running = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self._finished.connect(self._on_finished)

    def look_for(self, text: str) -> None:
        """Look for this from now on; an empty text looks for nothing."""
        self._wanted = text
        if self._running:
            self._desk.search.interrupt()
        if text:
            self._pause.start()
        else:
            self._pause.stop()

    def close(self) -> None:
        """Stop, and wait for the thread."""
        self._wanted = ""
        self._pause.stop()
        if self._running:
            self._desk.search.interrupt()
        self._pool.waitForDone()

    def _start(self, text: str) -> None:
        self._running = True
        self._pool.start(_Look(text, self._find, self._finished.emit))

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
        elif self._wanted and not self._pause.isActive():
            self._start(self._wanted)


class _Look(QRunnable):
    def __init__(
        self, text: str, find: Callable[[str], Found | None], done: Callable[[str, Found | None], None]
    ) -> None:
        super().__init__()
        self._text = text
        self._find = find
        self._done = done

    def run(self) -> None:
        found: Found | None = NOTHING
        try:
            found = self._find(self._text)
        finally:  # what goes wrong here is told elsewhere, and the next search must not wait for this one
            self._done(self._text, found)
