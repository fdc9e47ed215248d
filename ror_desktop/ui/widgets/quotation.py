"""Words as somebody said them: a block with a bar at its side, that can be selected and copied."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.painting import draw_rounded
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

BAR, MARK, RADIUS = 3, 20, 6
"""Pixels: the bar at the side, the quotation mark, the rounding of the corners."""

LONG = 320
"""From so many characters on, words are shown in the size of ordinary text."""


class Quotation(QFrame):
    """The words, and below them in small letters where they come from."""

    def __init__(self, tools: Tools, parent: QWidget | None = None, icon: str = "quote", *, large: bool = True) -> None:
        super().__init__(parent)
        self._tools = tools
        self._icon = icon
        self._large = large
        self._words = wrapped(plain_label("", self))
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._words.setCursor(Qt.CursorShape.IBeamCursor)
        self._below = secondary(wrapped(plain_label("", self, TextSize.SMALL)))
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(BAR + MARK + 20, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self._below)
        tools.themes.changed.connect(self._on_theme_changed)

    def say(self, words: str, below: str = "", *, quiet: bool = False) -> None:
        """Show these words; `quiet` where they only stand for what was said."""
        font = text_font(TextSize.TITLE if self._large and len(words) < LONG else TextSize.BODY)
        font.setWeight(font.Weight.Normal)
        self._words.setFont(font)
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._words.setForegroundRole(
            self.palette().ColorRole.PlaceholderText if quiet else self.palette().ColorRole.WindowText
        )
        self._below.setText(below)
        self._below.setVisible(bool(below))

    def words(self) -> str:
        """What is shown."""
        return self._words.text()

    def below(self) -> str:
        """What stands below."""
        return self._below.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._tools.themes.theme
        painter = QPainter(self)
        draw_rounded(painter, QRectF(self.rect()), RADIUS, theme.alternate, theme.border)
        painter.fillRect(QRect(0, RADIUS, BAR, self.height() - 2 * RADIUS), theme.border_strong)
        self._tools.icons.paint(painter, QRect(BAR + 12, 14, MARK, MARK), self._icon, "secondary")
        painter.end()

    def _on_theme_changed(self, _theme: object) -> None:
        self.update()


def wrapped(label: QLabel) -> QLabel:
    """A label that breaks its lines and takes the width it is given."""
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
