"""The one text box of Just met: Enter saves; cards, files and pictures that are pasted or dropped are handed on."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ror_desktop.ui.widgets.text_box import TextBox

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaptureBox(TextBox):
    """Plain text. `saved_by_key` is Enter; Shift+Enter begins a line.

    `files_given` carries the paths of files, `picture_given` a QImage, `card_given` the text of contact cards.
    """

    saved_by_key = Signal()
    files_given = Signal(list)
    picture_given = Signal(object)
    card_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, least=3, most=12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves; with Shift it is a new line."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.saved_by_key.emit()
        elif event.key() in _ENTER:
            self.textCursor().insertBlock()  # Qt's own would be a line separator within the block
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, files and pictures."""
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Sort what was pasted or dropped; what is only text becomes text."""
        if not self.give(source):
            super().insertFromMimeData(source)

    def give(self, source: QMimeData) -> bool:
        """Hand on what is no plain text; whether it was."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_given.emit(files)
            return True
        text = source.text()
        if _is_card(text):
            self.card_given.emit(text)
            return True
        if source.hasImage() and not text.strip():
            self.picture_given.emit(QImage(source.imageData()))
            return True
        return False

    def append_words(self, words: str) -> None:
        """Add words in a line of their own at the end; Ctrl+Z takes them back."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.toPlainText() and not self.toPlainText().endswith("\n"):
            cursor.insertBlock()
        cursor.insertText(words)
        self.setTextCursor(cursor)


def _is_card(text: str) -> bool:
    return "BEGIN:VCARD" in text.upper() or text.lstrip().upper().startswith("MECARD:")
