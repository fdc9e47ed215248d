"""A book that cannot be opened at the start: what happened, and what can be done about it."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton

from ror_desktop.errors import Trouble

_NEW_BOOK_HELPS = frozenset({Trouble.MISSING_WITH_BACKUPS, Trouble.MISSING_BY_NOW})
_BACKUP_HELPS = frozenset(
    {Trouble.MISSING_WITH_BACKUPS, Trouble.DAMAGED, Trouble.NOT_A_BOOK, Trouble.EMPTY, Trouble.DEVICE}
)
_SALVAGE_HELPS = frozenset({Trouble.DAMAGED, Trouble.DEVICE})


class WayOut(Enum):
    """What the person decided."""

    QUIT = auto()
    RESTORE = auto()
    SALVAGE = auto()
    START_NEW = auto()


class StartTrouble(QMessageBox):
    """A sentence with the buttons that help with the trouble; `way_out` says which was taken."""

    def __init__(self, trouble: Trouble, sentence: str, *, has_backups: bool) -> None:
        super().__init__()
        self.way_out = WayOut.QUIT
        self.setObjectName("start_trouble")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("The book cannot be opened"))
        self.setText(sentence)
        self._ways: dict[QAbstractButton, WayOut] = {}
        if has_backups and trouble in _BACKUP_HELPS:
            self._add(self.tr("Restore the newest backup"), WayOut.RESTORE, QMessageBox.ButtonRole.AcceptRole)
        if trouble in _SALVAGE_HELPS:
            self._add(self.tr("Save what can be read"), WayOut.SALVAGE, QMessageBox.ButtonRole.ActionRole)
        if trouble in _NEW_BOOK_HELPS:
            self._add(self.tr("Start a new book"), WayOut.START_NEW, QMessageBox.ButtonRole.ActionRole)
        self._add(self.tr("Quit"), WayOut.QUIT, QMessageBox.ButtonRole.RejectRole)
        self.buttonClicked.connect(self._on_button_clicked)

    def _add(self, words: str, way: WayOut, role: QMessageBox.ButtonRole) -> None:
        button = QPushButton(words, self)
        self.addButton(button, role)
        self._ways[button] = way

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        self.way_out = self._ways[button]


def told_box(sentences: Sequence[str]) -> QMessageBox:
    """What was saved of a damaged book and what was lost, a sentence each, to be read before the window opens."""
    box = QMessageBox()
    box.setObjectName("salvaged")
    box.setIcon(QMessageBox.Icon.Information)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("StartTrouble", "What could be saved"))
    box.setText("\n".join(sentences[:_SHOWN]))
    box.setDetailedText("\n".join(sentences) if len(sentences) > _SHOWN else "")
    return box


_SHOWN = 8
"""A box of more sentences would be taller than a small screen."""
