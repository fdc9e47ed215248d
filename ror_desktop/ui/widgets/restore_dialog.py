"""The backups of the book, to go back to one of them."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.backup import Backup, Reason
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.widgets.labels import plain_label


class RestoreDialog(QDialog):
    """Lists backups, newest first; `chosen` carries the `Backup` to go back to."""

    chosen = Signal(object)

    def __init__(self, backups: Sequence[Backup], zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restore")
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(560, 440 if backups else 160)
        self._backups = list(backups)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Backups"))
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(3)
        self._list.setVisible(bool(backups))
        for backup in self._backups:
            self._list.addItem(QListWidgetItem(self._words(backup, zone)))
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("Go back to an earlier state"), self, TextSize.TITLE))
        sentence = plain_label(self._explanation(), self)
        sentence.setWordWrap(True)
        layout.addWidget(sentence)
        layout.addWidget(self._list, 1)
        if not backups:
            layout.addStretch(1)
        layout.addWidget(self._button_box())

    def accept(self) -> None:
        row = self._list.currentRow()
        super().accept()
        if row >= 0:
            self.chosen.emit(self._backups[row])

    def _explanation(self) -> str:
        if not self._backups:
            return self.tr("There is no backup yet. One is made each day, before every import, and when you quit.")
        return self.tr(
            "The program closes the book, puts the backup in its place and opens it again. "
            "The present state is kept as a backup of its own."
        )

    def _button_box(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        go = QPushButton(self.tr("Restore"), self)
        go.setEnabled(bool(self._backups))
        box.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _words(self, backup: Backup, zone: ZoneInfo) -> str:
        local = backup.made_at.astimezone(zone)
        when = QDateTime(local.year, local.month, local.day, local.hour, local.minute, local.second)
        reasons = {
            Reason.START: self.tr("at the start of the day"),
            Reason.TIMER: self.tr("while working"),
            Reason.QUIT: self.tr("on quitting"),
            Reason.MANUAL: self.tr("by hand"),
            Reason.MIGRATION: self.tr("before an update of the program"),
            Reason.IMPORT: self.tr("before an import"),
            Reason.RESTORE: self.tr("before a restore"),
        }
        words = self.tr("{when} · {reason} · %n contact(s)", "", backup.contacts)
        shown = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        return words.format(when=shown, reason=reasons.get(backup.reason, backup.reason.value))
