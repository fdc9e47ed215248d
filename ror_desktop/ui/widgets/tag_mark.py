"""Words that are read and not clicked: a tag as a chip, and a line that is cut with an ellipsis."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ror_desktop.ui.chips import Tone, chip_colours, chip_height, chip_width, paint_chip
from ror_desktop.ui.painting import one_line
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.theme_controller import ThemeController

RIM = 2
"""Pixels round the chip: as many as a chip to click needs for its focus, so that both stand in one line."""


class TagMark(QLabel):
    """A chip that only says something."""

    def __init__(
        self, text: str, themes: ThemeController, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._themes = themes
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(chip_width(metrics, self.text()) + 2 * RIM, chip_height(metrics) + 2 * RIM)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.rect().adjusted(RIM, RIM, -RIM, -RIM)
        paint_chip(painter, inside, self.text(), chip_colours(self._tone, self._themes.theme))
        painter.end()

    def _on_theme_changed(self, _theme: object) -> None:
        self.update()


class ElidedLabel(QLabel):
    """One line of plain text; where it does not fit it ends in an ellipsis and is told whole by its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""
        self.say(text)

    def say(self, text: str) -> None:
        """Show this text."""
        self._whole = one_line(text)
        self.setAccessibleName(self._whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 16))
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


def secondary(label: QLabel) -> QLabel:
    """The label in the quieter colour of the theme, which the palette holds for placeholders."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
