"""Labels that show text as it is: names and fields of contacts never become rich text; and icons that stand alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.icons import IconSet


def plain_label(text: str, parent: QWidget | None = None, size: TextSize = TextSize.BODY) -> QLabel:
    """A label of plain text in one of the three sizes."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if size is not TextSize.BODY:
        label.setFont(text_font(size))
    return label


class IconPicture(QWidget):
    """An icon by itself, in the theme of the moment and as sharp as its screen: both may change while it is shown."""

    def __init__(self, icons: IconSet, name: str, role: str, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons, self._name, self._role = icons, name, role
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icons.paint(painter, self.rect(), self._name, self._role)
        painter.end()
