"""Reads the numbers of the page on the worker, part by part; a newer question takes the place of an older one."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from ror_desktop.domain.returns_overview import Asked, Content, Part
from ror_desktop.services.progress import Progress
from ror_desktop.ui.runner import Job
from ror_desktop.ui.tools import Tools


class ReturnsReader(QObject):
    """One question at a time. What an older one still finds is not told any more."""

    part_read = Signal(object, object)
    """A `Part` and its content, on the GUI thread, as soon as it is known."""
    finished = Signal()
    """All parts of the newest question were told."""
    _found = Signal(int, object, object)
    """From the worker: the number of the question, a part and its content."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._number = 0
        self._job: Job | None = None
        self._found.connect(self._on_found)

    @property
    def reading(self) -> bool:
        """Whether parts are still to come."""
        return self._job is not None

    def read(self, asked: Asked) -> None:
        """Ask for these numbers; the question before is let go."""
        self.stop()
        work, done = partial(self._work, asked, self._number), partial(self._on_done, self._number)
        # What the worker tells comes through the event loop, so the job is known before any of it is heard.
        self._job = self._tools.runner.start(self.tr("Reading the returns"), work, done, self._on_over)

    def stop(self) -> None:
        """Let go of the question."""
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _work(self, asked: Asked, number: int, progress: Progress) -> bool:
        """On the worker. Whether it was read to the end."""
        for part, content in self._tools.desk.returns_page.parts(asked, partial(_stopping, progress)):
            try:
                self._found.emit(number, part, content)
            except RuntimeError:  # the page has gone with its window: nobody is left to tell
                return False
        return not progress.stopping

    @Slot(int, object, object)
    def _on_found(self, number: int, part: Part, content: Content) -> None:
        if number == self._number:
            self.part_read.emit(part, content)

    def _on_done(self, number: int, to_the_end: bool) -> None:
        if number == self._number and to_the_end:
            self._job = None
            self.finished.emit()

    @Slot()
    def _on_over(self) -> None:
        if self.sender() is self._job:
            self._job = None


def _stopping(progress: Progress) -> bool:
    return progress.stopping
