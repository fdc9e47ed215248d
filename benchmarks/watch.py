"""Tells when a list is painted for the first time, and then which timers fire."""

import json
import sys
import threading
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QTimerEvent, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView


class Watch(QObject):
    """Sees the first paint of the list, then counts the timers that fire.

    Until then it touches nothing but the painting of the list: a filter of all events would be the larger part.
    """

    _told = Signal(str)

    def __init__(self, view: type[QTableView], least: int) -> None:
        super().__init__()
        self._paint = view.paintEvent
        self._least = least
        self._painted = False
        self._fired: list[str] = []
        self._told.connect(self._on_told)
        watch = self

        def paint(view: QTableView, event: QPaintEvent) -> None:
            watch.paint(view, event)

        view.paintEvent = paint  # type: ignore[method-assign]  # to hear when it paints

    def paint(self, view: QTableView, event: QPaintEvent) -> None:
        """In place of the view's own painting."""
        self._paint(view, event)
        if not self._painted and view.model().rowCount() >= self._least:
            self._painted = True
            QTimer.singleShot(0, self, self._on_painted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Looks at every event of the process."""
        if event.type() is QEvent.Type.Timer and isinstance(watched, QTimer):
            self._fired.append(watched.objectName() or type(watched.parent()).__name__)
        return False

    @Slot()
    def _on_painted(self) -> None:
        print(time.perf_counter(), time.process_time(), flush=True)
        sys.stdin.readline()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self._told.emit(line.strip())

    @Slot(str)
    def _on_told(self, step: str) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        if step == "count":
            _meet_every_class()
            application.installEventFilter(self)
            self._fired.clear()
            return
        application.removeEventFilter(self)
        print(json.dumps(self._fired), flush=True)
        QApplication.closeAllWindows()


def _meet_every_class() -> None:
    """PySide makes a class when the filter is given the first object of it, all those below QObject included.

    That takes 30 ms and is not the program's work, so it is done before that is measured.
    """
    QTimerEvent(0)
    for widget in QApplication.allWidgets():
        widget.children()
