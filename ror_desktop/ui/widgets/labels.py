"""Labels that show text as it is: names and fields of contacts never become rich text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ror_desktop.ui.fonts import TextSize, text_font


def plain_label(text: str, parent: QWidget | None = None, size: TextSize = TextSize.BODY) -> QLabel:
    """A label of plain text in one of the three sizes."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if size is not TextSize.BODY:
        label.setFont(text_font(size))
    return label
