"""A book that cannot be opened at the start: what happened, and what can be done about it."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton

from ror_desktop.errors import BookError, Trouble

_NEW_BOOK_HELPS = frozenset({Trouble.MISSING_WITH_BACKUPS})
_BACKUP_HELPS = frozenset(
    {Trouble.MISSING_WITH_BACKUPS, Trouble.DAMAGED, Trouble.NOT_A_BOOK, Trouble.EMPTY, Trouble.DEVICE}
)


class WayOut(Enum):
    """What the person decided."""

    QUIT = auto()
    RESTORE = auto()
    START_NEW = auto()


class StartTrouble(QMessageBox):
    """The sentence of a `BookError` with the buttons that help; `way_out` says which was taken."""

    def __init__(self, error: BookError, *, has_backups: bool) -> None:
        super().__init__()
        self.way_out = WayOut.QUIT
        self.setObjectName("start_trouble")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("The book cannot be opened"))
        self.setText(str(error))
        self._ways: dict[QAbstractButton, WayOut] = {}
        if has_backups and error.trouble in _BACKUP_HELPS:
            self._add(self.tr("Restore the newest backup"), WayOut.RESTORE, QMessageBox.ButtonRole.AcceptRole)
        if error.trouble in _NEW_BOOK_HELPS:
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
