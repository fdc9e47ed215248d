"""What can be done with answers to "would you recommend us?" from anywhere: note one, import many."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftService
from ror_desktop.services.progress import Progress
from ror_desktop.ui.dialogs import ask_for_files
from ror_desktop.ui.import_flow import ImportFlow, Turns
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.services.answer_imports import AnswerStaging
    from ror_desktop.ui.widgets.answer_import_dialog import AnswerImportDialog

TABLE_SUFFIXES = (".csv", ".tsv", ".txt")


class AnswerActions(ImportFlow):
    """Answers the actions and files of tables dropped on the window; what that needs is imported then."""

    together = False  # each table has its own columns, and its own order of days

    def __init__(self, tools: Tools, turns: Turns, drafts: DraftService, window: MainWindow) -> None:
        super().__init__(tools, turns, window)
        self._drafts = drafts
        tools.actions.answer("answer.add", self._on_add_triggered)
        tools.actions.answer("answer.import", self._on_import_triggered)

    def reading(self, paths: list[Path]) -> Callable[[Progress], object]:
        return partial(self.tools.desk.answer_imports.preview, paths[0])

    def preview(self, staging: "AnswerStaging") -> "AnswerImportDialog":
        from ror_desktop.ui.widgets.answer_import_dialog import AnswerImportDialog

        dialog = AnswerImportDialog(staging, self.tools, self.window)
        dialog.accepted.connect(self._on_import_wanted)
        return dialog

    @Slot()
    def _on_add_triggered(self) -> None:
        from ror_desktop.ui.widgets.answer_dialog import AnswerDialog

        chosen = self.tools.chosen()
        if len(chosen) == 1:
            self.tools.open_dialog(AnswerDialog(chosen[0], self.tools, self._drafts, self.window))
        else:
            self.tools.runner.hub.said.emit(translate("AnswerActions", "Choose one contact first"), False)

    @Slot()
    def _on_import_triggered(self) -> None:
        words = (self.tr("Import answers"), self.tr("Answers (CSV)"), self.tr("All files"))
        ask_for_files(self.window, "import_answer_files", words, TABLE_SUFFIXES, self._on_files_selected)

    @Slot(list)
    def _on_files_selected(self, names: list[str]) -> None:
        self.import_files([Path(name) for name in names])

    @Slot()
    def _on_import_wanted(self) -> None:
        self.carry_out(self.tr("Importing answers"), partial(self.tools.desk.answer_imports.run, self.staging))
