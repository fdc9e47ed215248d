"""What stands where nothing is yet: what belongs here, and the one next step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS, IconSet
from ror_desktop.ui.widgets.labels import IconPicture, plain_label

PICTURE = 48


class EmptyState(QWidget):
    """A picture, a title, a sentence, and the actions that help."""

    def __init__(
        self,
        icons: IconSet,
        picture: str,
        title: str,
        sentence: str,
        actions: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        above = IconPicture(icons, picture, "secondary", PICTURE, self)
        self._title = plain_label(title, self, TextSize.TITLE)
        self._sentence = plain_label(sentence, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(above, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(8)
        for action in actions:
            layout.addLayout(self._button_line(action))
        layout.addStretch(3)
        self.setAccessibleName(f"{title}. {sentence}")

    def say(self, title: str, sentence: str) -> None:
        """Other words in the same place."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")

    def _button_line(self, action: QAction) -> QHBoxLayout:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(BESIDE_WORDS)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("framed", True)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button)
        line.addStretch(1)
        return line
