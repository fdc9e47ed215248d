"""A start on a book that cannot be opened, in a process of its own: an application that was left stays left.

Started as `python -m tests.start_again_child FOLDER BUTTON…`; says as JSON what was read, offered, and came of it.
"""

import json
import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from ror_desktop.errors import BookError
from ror_desktop.paths import folders_under
from ror_desktop.services.books import open_book
from ror_desktop.start_again import mended
from tests.raw_books import Clock


class Somebody(QObject):
    """Reads each box that opens and presses the button that is wanted next."""

    def __init__(self, wanted: list[str]) -> None:
        super().__init__()
        self.read: list[str] = []
        self.offered: list[list[str]] = []
        self._wanted = wanted
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(5)

    @Slot()
    def _on_time(self) -> None:
        boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
        if boxes:
            buttons = {button.text(): button for button in boxes[0].findChildren(QPushButton) if button.isVisible()}
            self.read.append(boxes[0].text())
            self.offered.append(sorted(buttons))
            buttons[self._wanted.pop(0)].click()


def main(root: Path, wanted: list[str]) -> None:
    """Meet the trouble, and do what is wanted about it."""
    app = QApplication([])
    folders, clock = folders_under(root), Clock()
    clock.now += timedelta(days=1)
    path = folders.data / "my.ror"
    try:
        open_book(path, clock)
    except BookError as error:
        somebody = Somebody(wanted)
        again = mended(app, path, folders, error, clock)
        print(json.dumps({"again": again, "read": somebody.read, "offered": somebody.offered, "left": wanted}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
