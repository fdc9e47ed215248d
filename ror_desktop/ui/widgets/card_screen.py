"""My card as a QR code that fills the screen, for somebody else to scan."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ror_desktop.services.own_card import ShownCard
from ror_desktop.ui.fonts import TextSize, text_font

QUIET = 4
"""Modules of white round the code (ISO/IEC 18004)."""
NAME = 72
"""Pixels for the name under it."""


class CardView(QWidget):
    """Black on white whatever the theme: that is what scanners expect."""

    def __init__(self, shown: ShownCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = self.tr("QR code of the card of {name}. Escape closes it.")
        if shown.url:
            words = self.tr("QR code of an address, because the card of {name} is too long. Escape closes it.")
        self.setAccessibleName(words.format(name=shown.name))

    def module(self) -> int:
        """Pixels of one module: whole ones, so that every edge is sharp."""
        side = len(self._shown.code.modules) + 2 * QUIET
        return max(1, min(self.width(), self.height() - NAME) // side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        rows, module = self._shown.code.modules, self.module()
        side = (len(rows) + 2 * QUIET) * module
        left, top = (self.width() - side) // 2, max(0, (self.height() - NAME - side) // 2)
        for y, row in enumerate(rows):
            for start, end in _dark_runs(row):
                corner = left + (QUIET + start) * module, top + (QUIET + y) * module
                painter.fillRect(QRect(*corner, (end - start) * module, module), Qt.GlobalColor.black)
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(text_font(TextSize.TITLE))
        below = QRectF(16, top + side, self.width() - 32, NAME)
        words = painter.fontMetrics().elidedText(
            self._shown.url or self._shown.name, Qt.TextElideMode.ElideRight, int(below.width())
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)
        painter.end()


class CardScreen(QDialog):
    """Fills the screen. Escape, Enter, Space or a click closes it."""

    def __init__(self, shown: ShownCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card_screen")
        self.setWindowTitle(self.tr("My card"))
        self.view = CardView(shown, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.resize(640, 640)
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.reject()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.reject()


def _dark_runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where dark modules follow each other without a gap: start and end."""
    edges = [place for place in range(len(row) + 1) if _dark(row, place) != _dark(row, place - 1)]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _dark(row: tuple[bool, ...], place: int) -> bool:
    return 0 <= place < len(row) and row[place]
