"""What happens on a bug: a report without anybody's data goes to the log, and one dialog offers to copy it."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ror_desktop import __version__
from ror_desktop.errors import RorError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

MAX_LOG = 256 * 1024
"""Bytes after which the log starts anew."""


class CrashReporter(QObject):
    """Takes the place of `sys.excepthook`. Reports from any thread reach the GUI thread by a signal.

    `failure_of` knows the errors that are nobody's mistake (a disk that was pulled out); `failed` carries those.
    """

    reported = Signal(str)
    failed = Signal(object)

    def __init__(
        self, log: Path, failure_of: Callable[[BaseException], RorError | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._failure_of = failure_of
        self._shown: QMessageBox | None = None
        self.window: QWidget | None = None
        self.reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of every exception that nobody caught."""
        sys.excepthook = self.handle

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell an expected failure that came while reading; log a mistake of ours, and show it."""
        failure = self._failure_of(error)
        if failure is not None:
            self.failed.emit(failure)
            return
        report = report_of(kind, trace)
        print(report, file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
        self._append(report)
        self.reported.emit(report)

    def _append(self, report: str) -> None:
        try:
            fresh = not self._log.exists() or self._log.stat().st_size > MAX_LOG
            with self._log.open("w" if fresh else "a", encoding="utf-8") as file:
                file.write(report + "\n")
        except OSError:
            return

    @Slot(str)
    def _on_reported(self, report: str) -> None:
        if self._shown is not None:
            return
        from PySide6.QtWidgets import QMessageBox, QPushButton

        box = QMessageBox(self.window)
        box.setObjectName("crash")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(self.tr("The program made a mistake. What you typed is kept."))
        box.setInformativeText(
            self.tr("You can go on working. The report below says where it happened; it holds nothing of your data.")
        )
        box.setDetailedText(report)
        copy = QPushButton(self.tr("Copy report"), box)
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        copy.clicked.disconnect()
        copy.clicked.connect(self._on_copy_clicked)
        box.finished.connect(self._on_finished)
        self._shown = box
        box.open()

    @Slot()
    def _on_copy_clicked(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.detailedText())

    @Slot()
    def _on_finished(self) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
            self._shown = None


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Kind and places of an exception; its words and its variables stay out, because they may hold names and notes."""
    import platform
    import traceback

    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    head = (
        f"ROR Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.machine()}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    )
    return "\n".join([head, kind.__name__, *places])
