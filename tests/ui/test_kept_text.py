"""Words that are laid out once look as those that Qt lays out each time."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.kept_text import KeptText

ROOM = QRect(5, 3, 61, 24)
WORDS = ("1", "28", "104", "!3", "○")
CENTRED, AT_RIGHT = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Sheet(QImage):
    """A white sheet on a screen of that many pixels in a logical one."""

    def __init__(self, ratio: float) -> None:
        super().__init__(round(80 * ratio), round(30 * ratio), QImage.Format.Format_RGB32)
        self.setDevicePixelRatio(ratio)
        self.fill(Qt.GlobalColor.white)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("font", [text_font, lambda: text_font(TextSize.SMALL, bold=True)])
def test_kept_words_stand_where_qt_puts_them(ratio: float, font: Callable[[], QFont]) -> None:
    kept = KeptText(font())
    for words in WORDS:
        for alignment in (CENTRED, AT_RIGHT):
            ours, theirs = Sheet(ratio), Sheet(ratio)
            painter = QPainter(ours)
            middle = ROOM.y() + ROOM.height() / 2
            if alignment is CENTRED:
                kept.centred(painter, ROOM.x() + ROOM.width() / 2, middle, words)
            else:
                kept.before(painter, ROOM.x() + ROOM.width(), middle, words)
            painter.end()
            painter = QPainter(theirs)
            painter.setFont(kept.font)
            painter.drawText(ROOM, alignment, words)
            painter.end()
            assert ours == theirs, words


def test_what_is_overdue_reads_from_the_right_where_people_do(qapp: QApplication) -> None:
    del qapp
    kept = {direction: KeptText(text_font(), direction) for direction in Qt.LayoutDirection}
    drawn = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        sheet = Sheet(1)
        painter = QPainter(sheet)
        kept[direction].centred(painter, 40, 15, "!3")
        painter.end()
        drawn.append(sheet)
    assert drawn[0] != drawn[1]
