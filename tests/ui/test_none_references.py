"""Painting does not lose references to None.

PySide6 6.12.0 does on Python 3.11: most calls of QPainter give one reference too many back, and after some
thousands of them the interpreter ends with "Fatal Python error: none_dealloc". Before the bound on PySide6 in
pyproject.toml is raised, this has to pass on Python 3.11. Since 3.12 None is immortal (PEP 683): its count
never changes, the fault does no harm, and there is nothing to see here.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLine, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextLayout,
    QTransform,
)

pytestmark = [
    pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12"),
    pytest.mark.usefixtures("qapp"),
]

TIMES = 2000
SLACK = 100
"""Other things take and give back a few references in the meantime."""

RED = QColor(Qt.GlobalColor.red)
RECT = QRect(0, 0, 8, 8)
RECT_F = QRectF(RECT)

Painting = Callable[[QPainter], object]


def _path() -> QPainterPath:
    path = QPainterPath()
    path.addRect(RECT_F)
    return path


def _layout_drawn(painter: QPainter) -> None:
    layout = QTextLayout("x")
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    layout.draw(painter, QPointF())


def _saved_and_restored(painter: QPainter) -> None:
    painter.save()
    painter.restore()


CALLS: dict[str, Painting] = {
    "setPen colour": lambda painter: painter.setPen(RED),
    "setPen pen": lambda painter: painter.setPen(QPen(RED, 2)),
    "setPen style": lambda painter: painter.setPen(Qt.PenStyle.NoPen),
    "setBrush colour": lambda painter: painter.setBrush(RED),
    "setBrush brush": lambda painter: painter.setBrush(QBrush(RED)),
    "setBrush style": lambda painter: painter.setBrush(Qt.BrushStyle.NoBrush),
    "setFont": lambda painter: painter.setFont(QFont()),
    "setRenderHint": lambda painter: painter.setRenderHint(QPainter.RenderHint.Antialiasing),
    "setOpacity": lambda painter: painter.setOpacity(1.0),
    "setClipRect": lambda painter: painter.setClipRect(RECT),
    "setClipPath": lambda painter: painter.setClipPath(_path()),
    "setTransform": lambda painter: painter.setTransform(QTransform()),
    "translate": lambda painter: painter.translate(0, 0),
    "save, restore": _saved_and_restored,
    "fillRect rect": lambda painter: painter.fillRect(RECT, RED),
    "fillRect rect f": lambda painter: painter.fillRect(RECT_F, QBrush(RED)),
    "fillRect numbers": lambda painter: painter.fillRect(0, 0, 4, 4, RED),
    "fillPath": lambda painter: painter.fillPath(_path(), QBrush(RED)),
    "drawText rect": lambda painter: painter.drawText(RECT, Qt.AlignmentFlag.AlignCenter, "x"),
    "drawText point": lambda painter: painter.drawText(QPoint(0, 8), "x"),
    "drawText rect f": lambda painter: painter.drawText(RECT_F, "x"),
    "drawLine": lambda painter: painter.drawLine(QLine(0, 0, 4, 4)),
    "drawLine numbers": lambda painter: painter.drawLine(0, 0, 4, 4),
    "drawRect": lambda painter: painter.drawRect(RECT),
    "drawRoundedRect": lambda painter: painter.drawRoundedRect(RECT_F, 2, 2),
    "drawEllipse": lambda painter: painter.drawEllipse(RECT),
    "drawPath": lambda painter: painter.drawPath(_path()),
    "drawPolyline": lambda painter: painter.drawPolyline([QPointF(0, 0), QPointF(4, 4)]),
    "drawPixmap": lambda painter: painter.drawPixmap(0, 0, QPixmap(4, 4)),
    "drawImage": lambda painter: painter.drawImage(0, 0, QImage(4, 4, QImage.Format.Format_RGB32)),
    "text layout": _layout_drawn,
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
def test_no_reference_is_lost(call: Painting) -> None:
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    call(painter)
    before = sys.getrefcount(None)
    for _ in range(TIMES):
        call(painter)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < SLACK, f"{(after - before) / TIMES:+.2f} references a call"


def test_the_count_would_show_a_loss() -> None:
    before = sys.getrefcount(None)
    held = [None] * TIMES
    assert sys.getrefcount(None) - before > TIMES - SLACK
    del held
    assert abs(sys.getrefcount(None) - before) < SLACK
