"""Charts as files: a picture (PNG, twice as fine as the screen), a drawing (SVG), and the numbers as CSV."""

import csv
import io
from fractions import Fraction

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from ror_desktop.ui.charts.data import Cell, Chart
from ror_desktop.ui.charts.painter import Look, height_for, paint_chart

FINE = 2
"""Pixels of a picture for each of the screen."""
MARGIN = 16.0
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def png_of(chart: Chart, width: float, look: Look, gap_words: str) -> bytes:
    """A picture with the title, on the ground of the theme."""
    size = _size(chart, width, look)
    image = QImage(size * FINE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(look.theme.base)
    painter = QPainter(image)
    painter.scale(FINE, FINE)
    _paint(painter, chart, size, look, gap_words)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes for the format
    return bytes(data.data())


def svg_of(chart: Chart, width: float, look: Look, gap_words: str) -> bytes:
    """A drawing of lines and words that any program can make larger."""
    from PySide6.QtSvg import QSvgGenerator

    size = _size(chart, width, look)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(chart.title)
    generator.setDescription(chart.summary)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), look.theme.base)
    _paint(painter, chart, size, look, gap_words)
    painter.end()
    return bytes(data.data())


def csv_of(chart: Chart) -> str:
    """The numbers, exactly, with a point for decimals; nothing is an empty cell. What looks like a formula is not one.

    The format is RFC 4180.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in chart.table():
        writer.writerow([_cell_words(cell) for cell in row])
    return out.getvalue()


def _cell_words(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_FORMULA) else cell
    if isinstance(cell, Fraction):
        return str(cell.numerator) if cell.denominator == 1 else f"{float(cell):.6g}"
    return str(cell)


def _size(chart: Chart, width: float, look: Look) -> QSize:
    high = height_for(chart, width, look) + _head(look) + 2 * MARGIN
    return QSize(round(width + 2 * MARGIN), round(high))


def _head(look: Look) -> float:
    return look.metrics.body_line + MARGIN


def _paint(painter: QPainter, chart: Chart, size: QSize, look: Look, gap_words: str) -> None:
    font = QFont(look.body)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(look.theme.text)
    title = QRectF(MARGIN, MARGIN, size.width() - 2 * MARGIN, look.metrics.body_line)
    painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, chart.title)
    area = QRectF(MARGIN, MARGIN + _head(look), title.width(), 0)
    paint_chart(painter, area, chart, look, gap_words)
