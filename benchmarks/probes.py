"""Processes that are measured from outside: a bare window, the program, and an import.

`python -m benchmarks.probes bare|program|import …`. A window says "painted" on its standard output as soon as it is,
and waits; each line that it then gets is a step: go on, count timers from now on, say how many there were and close.
"""

import json
import os
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from benchmarks import quiet


class Watch(QObject):
    """Sees the first paint of the list, then counts the timers that fire."""

    _told = Signal(str)

    def __init__(self, application: QApplication, view: type[QTableView], least: int) -> None:
        super().__init__(application)
        self._application = application
        self._view = view
        self._least = least
        self._painted = False
        self._fired: list[str] = []
        self._told.connect(self._on_told)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Looks at every event of the process."""
        kind = event.type()
        if kind is QEvent.Type.Paint and not self._painted:
            view = watched.parent()
            if isinstance(view, self._view) and view.model() is not None:
                self._painted = view.model().rowCount() >= self._least
                if self._painted:
                    QTimer.singleShot(0, self, self._on_painted)
        elif kind is QEvent.Type.Timer and self._painted and isinstance(watched, QTimer):
            self._fired.append(watched.objectName() or type(watched.parent()).__name__)
        return False

    @Slot()
    def _on_painted(self) -> None:
        print(time.perf_counter(), time.process_time(), flush=True)
        sys.stdin.readline()
        self._application.removeEventFilter(self)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self._told.emit(line.strip())

    @Slot(str)
    def _on_told(self, step: str) -> None:
        if step == "count":
            self._application.installEventFilter(self)
            self._fired.clear()
            return
        self._application.removeEventFilter(self)
        print(json.dumps(self._fired), flush=True)
        self._application.closeAllWindows()


def bare() -> int:
    """A main window with an empty list, and nothing else."""
    application = QApplication(sys.argv[:1])
    watch = Watch(application, QTableView, 0)
    window = QMainWindow()
    view = QTableView(window)
    # An empty list without a model is not painted as a list.
    from PySide6.QtCore import QStringListModel

    view.setModel(QStringListModel([], view))
    window.setCentralWidget(view)
    window.resize(1280, 800)
    window.show()
    del watch
    return application.exec()


def program(book: str) -> int:
    """The program as its command starts it."""
    from ror_desktop import app, cli
    from ror_desktop.ui.widgets.contact_view import ContactView

    Watch(app.application(), ContactView, 1)
    return cli.main(["--book", book])


def import_file(book: str, file: str) -> int:
    """An import from the file to the commit; says seconds, and the most memory in bytes."""
    from benchmarks.place import desk_on, now
    from ror_desktop.services import books
    from ror_desktop.services.imports import ImportService
    from ror_desktop.services.progress import Progress

    books.close_book(books.create_book(Path(book), now))
    with desk_on(Path(book)) as desk:
        began = time.perf_counter()
        service = ImportService(desk.book)
        with service.preview([Path(file)], Progress()) as staging:
            counts = service.run(staging, {}, Progress()).counts
        seconds = time.perf_counter() - began
    print(json.dumps({"seconds": seconds, "peak": _peak(), "added": counts.added}), flush=True)
    return 0


def _peak() -> int:
    if os.name == "nt":
        import psutil

        return int(psutil.Process().memory_info().peak_wset)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def main(name: str, *arguments: str) -> int:
    """Run the probe of that name."""
    match name, *arguments:
        case ("bare",):
            return bare()
        case "program", book:
            return program(book)
        case "import", book, file:
            return import_file(book, file)
    raise ValueError(name)


if __name__ == "__main__":
    quiet.install()
    sys.exit(main(*sys.argv[1:]))
