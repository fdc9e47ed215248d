"""A box for plain text that grows with what is typed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

CHROME = 12
"""Pixels above and below the lines together: border and padding of the style sheet."""


class TextBox(QPlainTextEdit):
    """Plain text from `least` to `most` lines high; Tab goes on, Escape leaves. `entered` when the keyboard comes."""

    escaped = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None, least: int = 1, most: int = 10) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self._on_size_changed()

    def set_least(self, lines: int) -> None:
        """Never lower than that many lines."""
        self._least = lines
        self._on_size_changed()

    def sizeHint(self) -> QSize:
        """As high as the lines there are, within the limits."""
        return QSize(super().sizeHint().width(), self._height(self._lines()))

    def minimumSizeHint(self) -> QSize:
        """No wider than it must be."""
        return QSize(80, self._height(self._lines()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the box; everything else is typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._on_size_changed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody begins to write."""
        super().focusInEvent(event)
        self.entered.emit()

    def _height(self, lines: int) -> int:
        shown = min(max(lines, self._least), self._most)
        return shown * self.fontMetrics().lineSpacing() + round(2 * self.document().documentMargin()) + CHROME

    def _lines(self) -> int:
        """How many lines the text takes at this width, counted until there are too many."""
        lines, block = 0, self.document().firstBlock()
        while block.isValid() and lines < self._most:
            self.blockBoundingRect(block)  # blocks are laid out when somebody asks for their place
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines

    def _on_size_changed(self) -> None:
        lines = self._lines()
        height = self._height(lines)
        full = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines >= self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(full)
        if height != self.maximumHeight() or height != self.minimumHeight():
            self.setFixedHeight(height)
