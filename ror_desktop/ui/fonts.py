"""Three sizes of text, all made from the system's font so that they follow its size."""

from enum import Enum

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication


class TextSize(Enum):
    """How large, as a factor of the system's font."""

    TITLE = 1.35
    BODY = 1.0
    SMALL = 0.9


def text_font(size: TextSize = TextSize.BODY, *, bold: bool = False) -> QFont:
    """The system's font in that size. Titles are demi-bold by themselves."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * size.value)
    else:  # a style or platform that gives its font in pixels
        font.setPixelSize(round(font.pixelSize() * size.value))
    if bold or size is TextSize.TITLE:
        font.setWeight(QFont.Weight.DemiBold)
    return font
