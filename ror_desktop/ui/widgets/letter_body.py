"""The text of a letter: gaps that are still to be filled are marked, and one key brings the background in and out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ror_desktop.domain.letter import gaps, has_background, with_background, without_background
from ror_desktop.ui.theme_controller import ThemeController


class LetterBody(QPlainTextEdit):
    """Plain text. `typed` when a person changed it; what a template puts in is not typed."""

    typed = Signal()

    def __init__(self, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._quiet = False
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the e-mail"))
        self.textChanged.connect(self._on_text_changed)
        self.selectionChanged.connect(self._mark_gaps)
        themes.changed.connect(self._on_theme_changed)

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Show another text; nothing of the one before can be taken back."""
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False

    def write_over(self, text: str) -> None:
        """Put another text in the place of this one, as typing that can be taken back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def holds_background(self) -> bool:
        """Whether the background stands between its marks in the text."""
        return has_background(self.text())

    def toggle_background(self, background: str, language: str) -> None:
        """Bring the background to the end of the text, or take it out of it; the cursor stays where it was."""
        place = self.textCursor().position()
        text = self.text()
        self.write_over(
            without_background(text) if has_background(text) else with_background(text, background, language)
        )
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.text())))
        self.setTextCursor(cursor)

    def go_to_gap(self) -> bool:
        """Select the next gap, so that typing fills it; whether there is one."""
        found = gaps(self.text())
        if not found:
            return False
        here = self.textCursor().selectionEnd()
        start, end = next((gap for gap in found if gap[0] >= here), found[0])
        cursor = self.textCursor()
        cursor.setPosition(_units(self.text(), start))
        cursor.setPosition(_units(self.text(), end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def begin(self) -> None:
        """Put the keyboard into the text: on the first gap, or before the first letter."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.go_to_gap()

    def _on_text_changed(self) -> None:
        self._mark_gaps()
        if not self._quiet:
            self.typed.emit()

    def _mark_gaps(self) -> None:
        theme = self._themes.theme
        shape = QTextCharFormat()
        shape.setBackground(theme.mark)
        shape.setForeground(theme.mark_text)
        marked = []
        text = self.text()
        chosen = self.textCursor()
        for start, end in gaps(text):
            if _units(text, start) == chosen.selectionStart() and _units(text, end) == chosen.selectionEnd():
                continue  # it is selected, and looks like it
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(text, start))
            cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = shape
            marked.append(selection)
        self.setExtraSelections(marked)

    def _on_theme_changed(self, _theme: object) -> None:
        self._mark_gaps()


def _units(text: str, place: int) -> int:
    """The place as Qt counts it, in UTF-16 units: an emoji before it is two."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
