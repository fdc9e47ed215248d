"""The last screen of a weekly review: three sentences to copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from ror_desktop.messages import translate
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.step_keys import Step, StepRow
from ror_desktop.ui.widgets.tag_mark import secondary

LEAST = 120
"""Pixels of the text that are always in sight."""


class ReviewEnd(QWidget):
    """Ctrl+C copies all three, or what is selected. `ended` when somebody is done, `back_wanted` to go back."""

    ended = Signal()
    back_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._heading = plain_label(self.tr("That was your week"), self, TextSize.TITLE)
        self._left = secondary(plain_label("", self))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Your week in three sentences"))
        self.text.setMinimumHeight(LEAST)
        self.keys = StepRow(tools.themes, self)
        copying = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        self.keys.show_steps(
            [
                Step(copying, self.tr("Copy")),
                Step(self.tr("Enter"), self.tr("Done")),
                Step(self.tr("Backspace"), self.tr("Back")),
            ]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._left)
        column.addWidget(self.text, 1)
        column.addWidget(self.keys)
        self.keys.pressed.connect(self._on_pressed)

    def show_sentences(self, sentences: list[str], left: int) -> None:
        """Show these, and how many people were left as they are."""
        self.text.setPlainText("\n\n".join(sentences))
        self._left.setText(self.tr("%n contact(s) left as they are: another week.", "", left))
        self._left.setVisible(left > 0)

    def focus_keys(self) -> None:
        """Put the keyboard on "Done"."""
        self.keys.button(1).setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Copy the three sentences."""
        QApplication.clipboard().setText(self.text.toPlainText())
        self._tools.runner.hub.said.emit(translate("Review", "Your week is copied: paste it where you want it"), False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, wherever the keyboard is on this screen."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _on_pressed(self, place: int) -> None:
        (self.copy, self.ended.emit, self.back_wanted.emit)[place]()
