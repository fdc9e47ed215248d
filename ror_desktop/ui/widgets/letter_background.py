"""The background beside a letter: what you would like to know while you write."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ror_desktop.services.letters import LetterMaterial
from ror_desktop.ui.background_words import last_words, promise_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.background_block import BackgroundBlock, line_of
from ror_desktop.ui.widgets.labels import plain_label

PROMISES = 4
"""Open promises in sight."""


class LetterBackground(QScrollArea):
    """Where and when we met, what is pinned, the last talk, and open promises."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        self.block = BackgroundBlock(tools, inside)
        self._last = plain_label("", inside, TextSize.SMALL)
        self._promises = [plain_label("", inside, TextSize.SMALL) for _place in range(PROMISES)]
        self._lines: list[QWidget] = []
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(self.block)
        for icon, label in (("history", self._last), *(("handshake", label) for label in self._promises)):
            label.setWordWrap(True)
            holder = QWidget(inside)
            label.setParent(holder)
            line = line_of(tools, icon, label)
            line.setContentsMargins(16, 0, 16, 0)
            holder.setLayout(line)
            self._lines.append(holder)
            column.addWidget(holder)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)

    def show_material(self, material: LetterMaterial) -> None:
        """Show what is known of this contact."""
        background = material.background
        self.block.show_background(background, material.contact)
        words = [last_words(background, self._tools)]
        words += [promise_words(promise, self._tools) for promise in background.promises[:PROMISES]]
        labels = [self._last, *self._promises]
        for number, (label, holder) in enumerate(zip(labels, self._lines, strict=True)):
            text = words[number] if number < len(words) else ""
            label.setText(text)
            holder.setVisible(bool(text))
