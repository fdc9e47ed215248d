"""The way of a file into the book: read on the worker, looked at, carried out; one import after the other."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from ror_desktop.services.progress import Progress
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.services.imports import ImportResult


class Turns:
    """Lets one kind of files after the other: somebody whom the contacts bring may be named in the calendar."""

    def __init__(self) -> None:
        self._at_it: ImportFlow | None = None
        self._waiting: list[ImportFlow] = []

    def take(self, flow: "ImportFlow") -> bool:
        """Whether it is this one's turn now; otherwise it goes on once the others are through."""
        if self._at_it is None:
            self._at_it = flow
        elif self._at_it is not flow and flow not in self._waiting:
            self._waiting.append(flow)
        return self._at_it is flow

    def give_up(self, flow: "ImportFlow") -> None:
        """This one is through."""
        if self._at_it is flow:
            self._at_it = None
            if self._waiting:
                self._waiting.pop(0).go_on()


class ImportFlow(QObject):
    """One kind of files. Whoever derives from it says how they are read, and which dialog shows what was read."""

    together = True
    """Whether files that come together share a preview."""

    def __init__(self, tools: Tools, turns: Turns, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self.tools = tools
        self.window = window
        self.staging: Any = None
        self._turns = turns
        self._busy = False
        self._next: list[Path] = []

    @Slot(list)
    def import_files(self, paths: Sequence[Path]) -> None:
        """Read these files on the worker and show the preview; what comes meanwhile waits."""
        self._next += [path for path in paths if path not in self._next]
        self.go_on()

    def reading(self, paths: list[Path]) -> Callable[[Progress], object]:
        """What reads the files on the worker; its result is the staging."""
        raise NotImplementedError

    def preview(self, staging: Any) -> QDialog:
        """The dialog that shows it, and calls `carry_out`."""
        raise NotImplementedError

    def let_go(self, staging: Any) -> None:
        """The staging is not needed any more."""

    def carry_out(self, words: str, work: Callable[[Progress], "ImportResult"]) -> None:
        """Write what was decided, on the worker."""
        self.tools.runner.start(words, work, self._on_imported, self._end)

    def go_on(self) -> None:
        """Read what waits, where nothing else is under way."""
        if self._busy or not self._next or not self._turns.take(self):
            return
        self._busy = True
        paths = self._next if self.together else self._next[:1]
        self._next = self._next[len(paths) :]
        work = self.reading(paths)
        self.tools.runner.start(self.tr("Reading the file"), work, self._on_previewed, self._on_reading_ended)

    @Slot(object)
    def _on_previewed(self, staging: Any) -> None:
        self.staging = staging
        dialog = self.preview(staging)
        dialog.rejected.connect(self._end)
        self.tools.open_dialog(dialog)

    @Slot()
    def _on_reading_ended(self) -> None:
        """Stopped, or not readable: no preview follows."""
        if self.staging is None:
            self._end()

    @Slot(object)
    def _on_imported(self, result: "ImportResult") -> None:
        if result.change is not None:
            self.tools.runner.spread(result.change)

    @Slot()
    def _end(self) -> None:
        if self.staging is not None:
            self.let_go(self.staging)
        self.staging = None
        self._busy = False
        self._turns.give_up(self)
        self.go_on()
