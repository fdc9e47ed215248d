"""Cards on the ground of the page, in two columns where there is room and one where there is not."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.ui.painting import draw_rounded
from ror_desktop.ui.theme_controller import ThemeController

RADIUS = 8
GAP = 16
TWO_COLUMNS = 760
"""Pixels from which on two cards stand beside each other."""


class Card(QWidget):
    """A sheet with a hair line round it; `column` takes what stands on it."""

    def __init__(self, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GAP, 12, GAP, GAP)
        self.column.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        themes.changed.connect(self._on_theme_changed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._themes.theme
        draw_rounded(painter, QRectF(self.rect()), RADIUS, theme.base, theme.border)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.update()


class CardGrid(QWidget):
    """Wide cards take a whole line, the others stand in pairs; in the order in which they were added.

    Those of a pair are as high as each other, unless they are `ragged`: then each stays at the top.
    """

    def __init__(self, parent: QWidget | None = None, *, ragged: bool = False) -> None:
        super().__init__(parent)
        self._align = Qt.AlignmentFlag.AlignTop if ragged else Qt.AlignmentFlag(0)
        self._cards: list[tuple[QWidget, bool]] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def columns(self) -> int:
        """How many cards stand beside each other now."""
        return self._columns

    def add(self, card: QWidget, *, wide: bool = False) -> None:
        """Add a card at the end."""
        self._cards.append((card, wide))
        self._arrange(self._columns or 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if event.size().width() >= TWO_COLUMNS else 1
        if columns != self._columns:
            self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        for card, _wide in self._cards:
            self._grid.removeWidget(card)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)
        row = column = 0
        for card, wide in self._cards:
            if wide or columns == 1:
                row += 1 if column else 0
                self._grid.addWidget(card, row, 0, 1, columns, self._align)
                row, column = row + 1, 0
                continue
            self._grid.addWidget(card, row, column, self._align)
            row, column = (row + 1, 0) if column else (row, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._grid.invalidate()
