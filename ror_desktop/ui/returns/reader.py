"""Reads the numbers of the page on the worker, part by part; a newer question takes the place of an older one."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from ror_desktop.domain.returns_overview import Asked, Content, GroupKind, Part
from ror_desktop.services.progress import Progress
from ror_desktop.ui.runner import Job
from ror_desktop.ui.tools import Tools

Read = Callable[[Callable[[], bool]], Iterator[tuple[Part, Content]]]
"""Reads parts until it is told to stop."""


class ReturnsReader(QObject):
    """One question at a time. What an older one still finds is not told any more."""

    part_read = Signal(object, object)
    """A `Part` and its content, on the GUI thread, as soon as it is known."""
    finished = Signal()
    """All that was asked was told, or could not be read."""
    _found = Signal(int, object, object)
    """From the worker: the number of the question, a part and its content."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._number = 0
        self._jobs: list[Job] = []
        self._found.connect(self._on_found)

    @property
    def reading(self) -> bool:
        """Whether parts are still to come."""
        return bool(self._jobs)

    def read(self, asked: Asked, by: GroupKind) -> None:
        """Ask for these numbers, broken down by one kind of groups; the question before is let go."""
        self.stop()
        self._start(partial(self._tools.desk.returns_page.parts, asked, by=[by]))

    def read_breakdown(self, asked: Asked, by: GroupKind) -> None:
        """Ask for the breakdown by another kind of groups as well."""
        self._start(partial(self._tools.desk.returns_page.breakdown, asked, by))

    def stop(self) -> None:
        """Let go of the question."""
        self._number += 1
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _start(self, read: Read) -> None:
        work = partial(self._work, read, self._number)
        # What the worker tells comes through the event loop, so the job is known before any of it is heard.
        self._jobs.append(self._tools.runner.start(self.tr("Reading the returns"), work, _told, self._on_over))

    def _work(self, read: Read, number: int, progress: Progress) -> None:
        """On the worker."""
        for part, content in read(partial(_stopping, progress)):
            try:
                self._found.emit(number, part, content)
            except RuntimeError:  # the page has gone with its window: nobody is left to tell
                return

    @Slot(int, object, object)
    def _on_found(self, number: int, part: Part, content: Content) -> None:
        if number == self._number:
            self.part_read.emit(part, content)

    @Slot()
    def _on_over(self) -> None:
        over = self.sender()
        if over in self._jobs:  # those let go are in it no more
            self._jobs = [job for job in self._jobs if job is not over]
            if not self._jobs:
                self.finished.emit()


def _told(_result: None) -> None:
    """Every part was told already."""


def _stopping(progress: Progress) -> bool:
    return progress.stopping
