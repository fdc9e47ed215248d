"""Short words that are painted again and again: numbers of days, and how much a day holds."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextOption


class KeptText:
    """Words in one font and direction, each laid out once: that is most of what drawing them costs.

    They look as `QPainter.drawText` makes them in a rectangle that they fit in.
    """

    def __init__(self, font: QFont, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._option = QTextOption()
        self._option.setTextDirection(direction)
        self._laid_out: dict[str, tuple[QStaticText, float, float]] = {}

    def centred(self, painter: QPainter, x: float, y: float, words: str) -> None:
        """Draw them with their middle at that point."""
        text, half_width, half_height = self._laid_out.get(words) or self._lay_out(words)
        painter.setFont(self.font)
        painter.drawStaticText(QPointF(x - half_width, y - half_height), text)

    def before(self, painter: QPainter, x: float, y: float, words: str) -> None:
        """Draw them with the middle of their right end at that point."""
        text, half_width, half_height = self._laid_out.get(words) or self._lay_out(words)
        painter.setFont(self.font)
        painter.drawStaticText(QPointF(x - 2 * half_width, y - half_height), text)

    def _lay_out(self, words: str) -> tuple[QStaticText, float, float]:
        text = QStaticText(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextOption(self._option)
        text.prepare(font=self.font)
        half = self._metrics.horizontalAdvance(words) / 2, self._metrics.height() / 2
        self._laid_out[words] = found = text, *half
        return found
