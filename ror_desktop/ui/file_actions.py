"""What the File menu does: import with preview, export, backup, restore."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ror_desktop.documents import IMPORT_SUFFIXES
from ror_desktop.messages import translate
from ror_desktop.services.progress import Progress
from ror_desktop.ui.dialogs import ask_for_files
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_list import ContactList

if TYPE_CHECKING:
    from ror_desktop.domain.backup import Backup
    from ror_desktop.domain.imports import RowAction
    from ror_desktop.services.imports import ImportResult
    from ror_desktop.services.staging import Staging


class FileActions(QObject):
    """Answers the actions of the File menu; what that needs is imported then.

    `restore_wanted` carries the `Backup` to go back to: the book has to be closed for it.
    """

    restore_wanted = Signal(object)

    def __init__(self, tools: Tools, window: MainWindow, contacts: ContactList) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        self._contacts = contacts
        self._staging: Staging | None = None
        self._reading = False
        self._next: list[Path] = []
        actions = tools.actions
        actions.answer("file.import", self._on_import_triggered)
        actions.answer("file.export", self._on_export_triggered)
        actions.answer("file.backup", self._on_backup_triggered)
        actions.answer("file.restore", self._on_restore_triggered)

    @Slot(list)
    def import_files(self, paths: Sequence[Path]) -> None:
        """Read these files on the worker, then show the preview; one import after the other."""
        if self._reading or self._staging is not None:
            self._next += [path for path in paths if path not in self._next]
            return
        self._reading = True
        work = partial(self._tools.desk.imports.preview, list(paths))
        self._tools.runner.start(self.tr("Reading the file"), work, self._on_previewed, self._on_reading_ended)

    # import

    @Slot()
    def _on_import_triggered(self) -> None:
        words = (self.tr("Import contacts"), self.tr("Contacts (vCard)"), self.tr("All files"))
        ask_for_files(self._window, "import_files", words, IMPORT_SUFFIXES, self._on_files_selected)

    @Slot(list)
    def _on_files_selected(self, names: list[str]) -> None:
        self.import_files([Path(name) for name in names])

    @Slot(object)
    def _on_previewed(self, staging: "Staging") -> None:
        from ror_desktop.ui.widgets.import_dialog import ImportDialog

        self._staging = staging
        dialog = ImportDialog(staging, self._tools, self._window)
        dialog.accepted_with.connect(self._on_import_accepted)
        dialog.rejected_wanted.connect(self._on_rejected_wanted)
        dialog.rejected.connect(self._forget_staging)
        self._tools.open_dialog(dialog)

    @Slot(object)
    def _on_import_accepted(self, actions: "Mapping[int, RowAction]") -> None:
        if self._staging is None:
            return
        work = partial(self._tools.desk.imports.run, self._staging, actions)
        self._tools.runner.start(self.tr("Importing contacts"), work, self._on_imported, self._forget_staging)

    @Slot(object)
    def _on_imported(self, result: "ImportResult") -> None:
        if result.change is not None:
            self._tools.runner.spread(result.change)

    @Slot()
    def _forget_staging(self) -> None:
        if self._staging is not None:
            self._staging.close()
            self._staging = None
        self._import_next()

    @Slot()
    def _on_reading_ended(self) -> None:
        self._reading = False
        if self._staging is None:  # stopped, or not readable
            self._import_next()

    def _import_next(self) -> None:
        """What was dropped while another import was under way."""
        waiting, self._next = self._next, []
        if waiting:
            self.import_files(waiting)

    @Slot()
    def _on_rejected_wanted(self) -> None:
        self._ask_for_place(self.tr("Save the unusable cards"), self.tr("unusable cards.vcf"), self._save_rejected)

    def _save_rejected(self, name: str) -> None:
        if self._staging is not None:
            self._write(Path(name), self._staging.rejected())

    def _write(self, path: Path, data: bytes) -> None:
        try:
            path.write_bytes(data)
        except OSError as error:
            text = translate("Export", "{name} could not be written ({reason}). Nothing was exported.")
            self._tools.runner.hub.failed.emit(text.with_args(name=path.name, reason=error.strerror))

    # export

    @Slot()
    def _on_export_triggered(self) -> None:
        chosen = self._contacts.selected()
        if len(chosen) < 2:
            chosen = []
        name = self.tr("selected contacts.vcf") if chosen else self.tr("contacts.vcf")
        self._ask_for_place(self.tr("Export contacts"), name, partial(self._export, chosen))

    def _export(self, chosen: Sequence[int], name: str) -> None:
        work = partial(self._tools.desk.exports.run, Path(name), list(chosen) or None)
        self._tools.runner.start(self.tr("Exporting contacts"), work, partial(self._say_exported, Path(name).name))

    def _say_exported(self, name: str, amount: int) -> None:
        text = translate("Export", "Exported %n contact(s) to {name}", "", amount)
        self._tools.runner.hub.said.emit(text.with_args(name=name), False)

    def _ask_for_place(self, title: str, name: str, then: Callable[[str], object]) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, title)
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
        self._tools.runner.start(self.tr("Writing a backup"), self._back_up, self._on_backed_up)

    def _back_up(self, progress: Progress) -> "Backup":
        from ror_desktop.domain.backup import Reason

        return self._tools.desk.backups.make(Reason.MANUAL, progress)

    @Slot(object)
    def _on_backed_up(self, backup: "Backup") -> None:
        text = translate("Backups", "Backup written and checked: {name}")
        self._tools.runner.hub.said.emit(text.with_args(name=backup.path.name), False)

    @Slot()
    def _on_restore_triggered(self) -> None:
        from ror_desktop.ui.widgets.restore_dialog import RestoreDialog

        desk = self._tools.desk
        dialog = RestoreDialog(desk.backups.listed(), desk.book.zone, self._window)
        dialog.chosen.connect(self.restore_wanted)
        self._tools.open_dialog(dialog)
