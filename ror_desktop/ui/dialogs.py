"""Opens dialogs in the size that each had when it was last closed, and lets go of them afterwards."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtWidgets import QDialog, QWidget


class SideDialog(QDialog):
    """One that stays open while one works on in the window."""


class Dialogs(QObject):
    """Knows dialogs by their object name. `sizes` are texts such as "640x480", kept with the machine's settings."""

    def __init__(self, sizes: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sizes = dict(sizes)

    @Slot(QDialog)
    def open(self, dialog: QDialog) -> None:
        """Show the dialog over its window; it is deleted once it is closed."""
        size = _size_of(self.sizes.get(dialog.objectName(), ""))
        if size is not None:
            dialog.resize(size.boundedTo(dialog.screen().availableSize()).expandedTo(dialog.minimumSizeHint()))
        dialog.finished.connect(self._on_finished)
        dialog.finished.connect(dialog.deleteLater)
        if isinstance(dialog, SideDialog):
            dialog.show()
        else:
            dialog.open()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        dialog = self.sender()
        if isinstance(dialog, QDialog) and dialog.objectName():
            self.sizes[dialog.objectName()] = f"{dialog.width()}x{dialog.height()}"


def ask_for_files(
    window: QWidget,
    name: str,
    words: tuple[str, str, str],
    suffixes: Iterable[str],
    chosen: Callable[[list[str]], object],
) -> None:
    """Let somebody choose files of these suffixes (".vcf"); `words` are the title, what they hold, and "All files"."""
    from PySide6.QtWidgets import QFileDialog

    title, kind, every = words
    dialog = QFileDialog(window, title)
    dialog.setObjectName(name)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{suffix}" for suffix in suffixes)
    dialog.setNameFilters([f"{kind} ({patterns})", f"{every} (*)"])
    dialog.filesSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def open_once(dialog: QDialog) -> None:
    """Show a dialog whose size nobody keeps."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _size_of(text: str) -> QSize | None:
    width, cross, height = text.partition("x")
    return QSize(int(width), int(height)) if cross and width.isdecimal() and height.isdecimal() else None
