"""What can be done with answers to "would you recommend us?" from anywhere: note one, import many."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.dialogs import ask_for_files
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.services.answer_imports import AnswerImportResult, AnswerStaging

TABLE_SUFFIXES = (".csv", ".tsv", ".txt")


class AnswerActions(QObject):
    """Answers the actions and files of tables dropped on the window; what that needs is imported then."""

    def __init__(self, tools: Tools, drafts: DraftService, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._drafts = drafts
        self._window = window
        self._busy = False
        self._staging: AnswerStaging | None = None
        self._next: list[Path] = []
        tools.actions.answer("answer.add", self._on_add_triggered)
        tools.actions.answer("answer.import", self._on_import_triggered)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read these files on the worker and show the preview of each, one after the other."""
        self._next += [path for path in paths if path not in self._next]
        self._go_on()

    def _go_on(self) -> None:
        if self._busy or not self._next:
            return
        self._busy = True
        self._staging = None
        work = partial(self._tools.desk.answer_imports.preview, self._next.pop(0))
        self._tools.runner.start(self.tr("Reading the file"), work, self._on_previewed, self._on_reading_ended)

    @Slot()
    def _on_add_triggered(self) -> None:
        from ror_desktop.ui.widgets.answer_dialog import AnswerDialog

        chosen = self._tools.chosen()
        if len(chosen) == 1:
            self._tools.open_dialog(AnswerDialog(chosen[0], self._tools, self._drafts, self._window))
        else:
            self._tools.runner.hub.said.emit(translate("AnswerActions", "Choose one contact first"), False)

    @Slot()
    def _on_import_triggered(self) -> None:
        words = (self.tr("Import answers"), self.tr("Answers (CSV)"), self.tr("All files"))
        ask_for_files(self._window, "import_answer_files", words, TABLE_SUFFIXES, self._on_files_selected)

    @Slot(list)
    def _on_files_selected(self, names: list[str]) -> None:
        self.import_files([Path(name) for name in names])

    @Slot(object)
    def _on_previewed(self, staging: "AnswerStaging") -> None:
        from ror_desktop.ui.widgets.answer_import_dialog import AnswerImportDialog

        self._staging = staging
        dialog = AnswerImportDialog(staging, self._tools, self._window)
        dialog.wanted.connect(self._on_import_wanted)
        dialog.rejected.connect(self._end)
        self._tools.open_dialog(dialog)

    @Slot()
    def _on_reading_ended(self) -> None:
        """Stopped, or not readable: no preview follows."""
        if self._staging is None:
            self._end()

    @Slot()
    def _on_import_wanted(self) -> None:
        if self._staging is None:
            return
        work = partial(self._tools.desk.answer_imports.run, self._staging)
        self._tools.runner.start(self.tr("Importing answers"), work, self._on_imported, self._end)

    @Slot(object)
    def _on_imported(self, result: "AnswerImportResult") -> None:
        if result.change is not None:
            self._tools.runner.spread(result.change)

    @Slot()
    def _end(self) -> None:
        self._staging = None
        self._busy = False
        self._go_on()
