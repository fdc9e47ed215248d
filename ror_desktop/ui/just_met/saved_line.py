"""What was saved last, with Undo beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ror_desktop.ui.icons import BESIDE_WORDS, IconSet
from ror_desktop.ui.painting import one_line
from ror_desktop.ui.widgets.labels import plain_label

SHOWN = 70
"""Characters of a sentence: a name may be long."""


class SavedLine(QWidget):
    """Hidden until something was saved. `undo_wanted` by the button; the window's Ctrl+Z does the same."""

    undo_wanted = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = plain_label("", self)
        self._undo = QToolButton(self)
        self._undo.setIcon(icons.icon("undo-2"))
        self._undo.setIconSize(BESIDE_WORDS)
        self._undo.setText(self.tr("Undo"))
        self._undo.setToolTip(self.tr("Take back what was saved; the text comes back"))
        self._undo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._undo.setAutoRaise(True)
        self._undo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._undo.clicked.connect(self.undo_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._undo)
        row.addStretch(1)

    def say(self, sentence: str, *, undoable: bool) -> None:
        """Show what was done."""
        sentence = one_line(sentence)
        self._label.setText(sentence if len(sentence) <= SHOWN else f"{sentence[:SHOWN]}…")
        self._undo.setVisible(undoable)

    def said(self) -> str:
        """The sentence that is shown."""
        return self._label.text()
