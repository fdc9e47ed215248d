"""The three sizes keep their order and follow the system's font."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ror_desktop.ui.fonts import TextSize, text_font

pytestmark = pytest.mark.usefixtures("qapp")


def test_order_of_sizes() -> None:
    small, body, title = (text_font(size).pointSizeF() for size in (TextSize.SMALL, TextSize.BODY, TextSize.TITLE))
    assert small < body < title
    assert body == QApplication.font().pointSizeF()


def test_follows_the_system() -> None:
    before = QApplication.font()
    try:
        larger = QFont(before)
        larger.setPointSizeF(20)
        QApplication.setFont(larger)
        assert text_font(TextSize.SMALL).pointSizeF() == 18
        larger.setPixelSize(30)
        QApplication.setFont(larger)
        assert text_font(TextSize.SMALL).pixelSize() == 27
    finally:
        QApplication.setFont(before)


def test_titles_stand_out() -> None:
    assert text_font(TextSize.TITLE).weight() == QFont.Weight.DemiBold
    assert text_font(bold=True).weight() == QFont.Weight.DemiBold
    assert text_font().weight() < QFont.Weight.DemiBold
