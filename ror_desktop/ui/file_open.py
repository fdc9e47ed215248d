"""Files that the system hands to the running program: macOS sends an event, where others start a second process."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpenApplication(QApplication):
    """An application that hears of files that were double-clicked, or dropped on its icon.

    A subclass and no event filter: a filter on the application would see every event of every widget.
    What comes before `give` was called waits for it.
    """

    files_given = Signal(list)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[Path] = []
        self._ready = False

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._waiting.append(Path(event.file()))
            if self._ready:
                self.give()
            return True
        return super().event(event)

    @Slot()
    def give(self) -> None:
        """From now on somebody listens to `files_given`."""
        self._ready = True
        given, self._waiting = self._waiting, []
        if given:
            self.files_given.emit(given)


def program_on(book: Path) -> tuple[str, list[str]]:
    """How another program is started on that book: its file and its arguments."""
    before = [] if getattr(sys, "frozen", False) else ["-m", "ror_desktop"]
    return sys.executable, [*before, "--book", str(book)]
