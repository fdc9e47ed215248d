"""Key press in the search box until the results are painted, and until matches in notes have followed."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from benchmarks.measure import Line, Samples, Stopwatch, Taken
from benchmarks.place import Place
from benchmarks.queries import Queries
from benchmarks.stage import PaintWatch, Stage, run, window_on

QUERIES = 80


class Typist(QObject):
    """Types into the search box, and sees whether the list was filled anew and when the notes were looked through."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._resets = 0
        self._answered = ""
        self._waiting: QEventLoop | None = None
        stage.view.model().modelReset.connect(self._on_reset)
        stage.view.model().rowsInserted.connect(self._on_reset)
        stage.finder.found.connect(self._on_found)

    def clear(self) -> None:
        """An empty box, and everything shown."""
        self._stage.box.clear()
        QApplication.processEvents()

    def press(self, character: str) -> Taken:
        """From this key until its answer is painted: the box, and the list where it changed."""
        with self._painted() as paint:
            watch = Stopwatch()
            before = self._resets
            self._send(character)
            self._spare_list(paint, before)
        return watch.stop()

    def press_and_wait(self, character: str) -> Taken:
        """From this key until also the matches in notes are painted."""
        self._answered = ""
        watch = Stopwatch()
        self.press(character)
        before = self._resets
        with self._painted() as paint:
            paint.spare(self._stage.box)
            self._wait_for_notes()
            self._spare_list(paint, before)
        return watch.stop()

    @contextmanager
    def _painted(self) -> Iterator[PaintWatch]:
        paint = PaintWatch(self._stage.box, self._stage.view.viewport())
        yield paint
        paint.wait()

    def _spare_list(self, paint: PaintWatch, resets: int) -> None:
        if self._resets == resets or not self._stage.view.isVisible():
            paint.spare(self._stage.view.viewport())

    def _send(self, character: str) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(self._stage.box, key)

    def _wait_for_notes(self) -> None:
        if self._answered == self._stage.box.text().strip():
            return
        self._waiting = QEventLoop()
        run(self._waiting, f"notes to be searched for {self._stage.box.text()!r}")
        self._waiting = None

    @Slot()
    def _on_reset(self) -> None:
        self._resets += 1

    @Slot(str, object)
    def _on_found(self, text: str, _found: object) -> None:
        self._answered = text
        if self._waiting is not None and text == self._stage.box.text().strip():
            self._waiting.quit()


def measure(place: Place) -> Iterator[Line]:
    """Queries typed without a pause; then others, of which the last key is waited for until the notes are there."""
    with window_on(place) as stage:
        queries = Queries(stage.session.desk, place.random())
        typist = Typist(stage)
        names: list[Taken] = []
        notes: list[Taken] = []
        for _number in range(place.times(QUERIES)):
            typist.clear()
            names.extend(typist.press(character) for character in queries.next())
        for _number in range(place.times(QUERIES)):
            typist.clear()
            query = queries.next()
            for character in query[:-1]:
                typist.press(character)
            notes.append(typist.press_and_wait(query[-1]))
    keys = Samples(names)
    yield Line("key press → names painted", (keys.within(95, 16), keys.within(99, 33)), keys.figures(50, 95, 99))
    followed = Samples(notes)
    yield Line("key press → notes painted", (followed.within(95, 60),), followed.figures(50, 95))
