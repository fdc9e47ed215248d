"""Processes that are measured from outside: a bare window, the program, and an import.

`python -m benchmarks.probes bare|program|import …`. A window says "painted" on its standard output as soon as it is,
and waits; each line that it then gets is a step: go on, count timers from now on, say how many there were and close.
"""

import json
import os
import sys
import time
from pathlib import Path


def bare() -> int:
    """A main window with an empty list, and nothing else."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    from benchmarks import quiet
    from benchmarks.watch import Watch

    quiet.install()

    class List(QTableView):
        """One whose painting can be watched."""

    application = QApplication(sys.argv[:1])
    watch = Watch(List, 0)
    window = QMainWindow()
    view = List(window)
    # An empty list without a model is not painted as a list.
    view.setModel(QStringListModel([], view))
    window.setCentralWidget(view)
    window.resize(1280, 800)
    window.show()
    code = application.exec()
    del watch
    return code


def program(book: str) -> int:
    """The program as its command starts it: prepared before anything of PySide6 is imported, as `quiet` does."""
    from ror_desktop import cli

    cli.prepare_start()
    from benchmarks import quiet
    from benchmarks.watch import Watch
    from ror_desktop.ui.widgets.contact_view import ContactView

    quiet.install()
    watch = Watch(ContactView, 1)
    code = cli.main(["--book", book])
    del watch
    return code


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
    sys.exit(main(*sys.argv[1:]))
