"""What the File menu does: import with preview, export, backup, restore."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ror_desktop.documents import IMPORT_SUFFIXES, KINDS, Kind
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.asked_files import spare_sources, write_asked
from ror_desktop.services.progress import Progress
from ror_desktop.ui.dialogs import ask_for_files
from ror_desktop.ui.import_flow import ImportFlow, Turns
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_list import ContactList

if TYPE_CHECKING:
    from ror_desktop.domain.backup import Backup
    from ror_desktop.domain.imports import RowAction
    from ror_desktop.services.staging import Staging
    from ror_desktop.ui.widgets.import_dialog import ImportDialog


class FileActions(ImportFlow):
    """Answers the actions of the File menu; what that needs is imported then.

    `restore_wanted` carries the `Backup` to go back to: the book has to be closed for it. `files_chosen` carries the
    paths of files of any kind that somebody wants to import; those of contacts come back to `import_files`.
    """

    restore_wanted = Signal(object)
    files_chosen = Signal(list)

    def __init__(self, tools: Tools, turns: Turns, window: MainWindow, contacts: ContactList) -> None:
        super().__init__(tools, turns, window)
        self._contacts = contacts
        self._sources: list[Path] = []
        actions = tools.actions
        actions.answer("file.import", self._on_import_triggered)
        actions.answer("file.export", self._on_export_triggered)
        actions.answer("file.backup", self._on_backup_triggered)
        actions.answer("file.restore", self._on_restore_triggered)

    def reading(self, paths: list[Path]) -> Callable[[Progress], object]:
        self._sources = paths
        return partial(self.tools.desk.imports.preview, paths)

    def preview(self, staging: "Staging") -> "ImportDialog":
        from ror_desktop.ui.widgets.import_dialog import ImportDialog

        dialog = ImportDialog(staging, self.tools, self.window)
        dialog.accepted_with.connect(self._on_import_accepted)
        dialog.rejected_wanted.connect(self._on_rejected_wanted)
        return dialog

    def let_go(self, staging: "Staging") -> None:
        staging.close()

    # import

    @Slot()
    def _on_import_triggered(self) -> None:
        words = (self.tr("Import"), self.tr("Contacts, calendars and answers"), self.tr("All files"))
        suffixes = [suffix for suffix, kind in KINDS.items() if kind is not Kind.BOOK]
        ask_for_files(self.window, "import_files", words, suffixes, self._on_files_selected)

    @Slot(list)
    def _on_files_selected(self, names: list[str]) -> None:
        self.files_chosen.emit([Path(name) for name in names])

    @Slot(object)
    def _on_import_accepted(self, actions: "Mapping[int, RowAction]") -> None:
        work = partial(self.tools.desk.imports.run, self.staging, actions)
        self.carry_out(self.tr("Importing contacts"), work)

    @Slot()
    def _on_rejected_wanted(self) -> None:
        self._ask_for_place(self.tr("Save the unusable cards"), self.tr("unusable cards.vcf"), self._save_rejected)

    def _save_rejected(self, name: str) -> None:
        if self.staging is not None:
            self._write(Path(name), self.staging.rejected())

    def _write(self, path: Path, data: bytes) -> None:
        failed = translate("Export", "{name} could not be written ({reason}). Nothing was exported.")
        try:
            spare_sources(path, self._sources)
            write_asked(self.tools.desk.book, path, data, failed)
        except RorError as error:
            self.tools.runner.hub.failed.emit(error.message)

    # export

    @Slot()
    def _on_export_triggered(self) -> None:
        chosen = self._contacts.selected()
        if len(chosen) < 2:
            chosen = []
        name = self.tr("selected contacts.vcf") if chosen else self.tr("contacts.vcf")
        self._ask_for_place(self.tr("Export contacts"), name, partial(self._export, chosen))

    def _export(self, chosen: Sequence[int], name: str) -> None:
        work = partial(self.tools.desk.exports.run, Path(name), list(chosen) or None)
        self.tools.runner.start(self.tr("Exporting contacts"), work, partial(self._say_exported, Path(name).name))

    def _say_exported(self, name: str, amount: int) -> None:
        text = translate("Export", "Exported %n contact(s) to {name}", "", amount)
        self.tools.runner.hub.said.emit(text.with_args(name=name), False)

    def _ask_for_place(self, title: str, name: str, then: Callable[[str], object]) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window, title)
        dialog.setObjectName("save_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(IMPORT_SUFFIXES[0].removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # backup and restore

    @Slot()
    def _on_backup_triggered(self) -> None:
        self.tools.runner.start(self.tr("Writing a backup"), self._back_up, self._on_backed_up)

    def _back_up(self, progress: Progress) -> "Backup":
        from ror_desktop.domain.backup import Reason

        return self.tools.desk.backups.make(Reason.MANUAL, progress)

    @Slot(object)
    def _on_backed_up(self, backup: "Backup") -> None:
        text = translate("Backups", "Backup written and checked: {name}")
        self.tools.runner.hub.said.emit(text.with_args(name=backup.path.name), False)

    @Slot()
    def _on_restore_triggered(self) -> None:
        from ror_desktop.ui.widgets.restore_dialog import RestoreDialog

        desk = self.tools.desk
        dialog = RestoreDialog(desk.backups.listed(), desk.book.zone, self.window)
        dialog.chosen.connect(self.restore_wanted)
        self.tools.open_dialog(dialog)
