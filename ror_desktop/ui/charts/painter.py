"""Paints a scene onto anything: the window, a picture, a drawing, a printed page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen, QPolygonF

from ror_desktop.ui.charts.bars import lay_out_bars, lay_out_line
from ror_desktop.ui.charts.data import BarChart, Chart, FunnelChart, HeatMap, LineChart, Role, RowChart, TreeChart
from ror_desktop.ui.charts.heat import heat_height, lay_out_heat
from ror_desktop.ui.charts.rows import funnel_height, lay_out_funnel, lay_out_rows, rows_height
from ror_desktop.ui.charts.scene import Box, Dot, Form, Item, Metrics, Path, Scene, Words, role_of
from ror_desktop.ui.charts.trees import lay_out_tree, tree_height
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.painting import one_line

if TYPE_CHECKING:
    from ror_desktop.ui.theme import Theme

BARS, SPARK = 208.0, 40.0
"""Pixels of the height of what goes over time, and of a line without axes."""

HATCHED = {Role.SECOND: 5.0, Role.FOURTH: 5.0}
"""Roles that are drawn with slanted lines, and the pixels between these; the fourth has them crossed."""
DOTTED = Role.THIRD
SLANT = -1.0


@dataclass(frozen=True)
class Look:
    """Colours by the names of the theme, and fonts measured in pixels, so that a scene fits wherever it is painted."""

    theme: "Theme"
    small: QFont
    body: QFont

    @cached_property
    def metrics(self) -> Metrics:
        """What layouts ask of the fonts."""
        small, body = QFontMetricsF(self.small), QFontMetricsF(self.body)
        return Metrics(small.horizontalAdvance, body.horizontalAdvance, small.height(), body.height())


def look_of(theme: "Theme") -> Look:
    """The colours of this theme in the system's font."""
    return Look(theme, _in_pixels(text_font(TextSize.SMALL)), _in_pixels(text_font()))


def print_look() -> Look:
    """What prints well, whatever the window looks like: the light theme."""
    from ror_desktop.ui.theme import load_theme

    return look_of(load_theme("light"))


def _in_pixels(font: QFont) -> QFont:
    result = QFont(font)
    result.setPixelSize(max(1, QFontInfo(font).pixelSize()))
    return result


def height_for(chart: Chart, width: float, look: Look) -> float:
    """Pixels that the chart wants at that width."""
    metrics = look.metrics
    match chart:
        case RowChart():
            return rows_height(chart, metrics)
        case FunnelChart():
            return funnel_height(chart)
        case HeatMap():
            return heat_height(chart, width, metrics)
        case TreeChart():
            return tree_height(chart, metrics)
        case LineChart(spark=True):
            return SPARK
    return BARS


def scene_of(chart: Chart, size: QSizeF, look: Look, gap_words: str) -> Scene:
    """The chart at its places; kinds that need a certain height take that instead of the one given."""
    metrics, width = look.metrics, size.width()
    match chart:
        case BarChart():
            return lay_out_bars(chart, size, metrics, gap_words)
        case LineChart():
            return lay_out_line(chart, size, metrics, gap_words)
        case RowChart():
            return lay_out_rows(chart, width, metrics, gap_words)
        case FunnelChart():
            return lay_out_funnel(chart, width, metrics, gap_words)
        case HeatMap():
            return lay_out_heat(chart, width, metrics, gap_words)
        case TreeChart():
            return lay_out_tree(chart, width, metrics, gap_words)
    raise TypeError(f"no layout for {type(chart).__name__}")


def paint_chart(painter: QPainter, rect: QRectF, chart: Chart, look: Look, gap_words: str, scale: float = 1.0) -> float:
    """Paint chart without title into the rectangle of the painter; the height it took, in the painter's units.

    `scale` is how many of the painter's units a pixel of the screen is: on a printer its resolution ÷ 96. Kinds that
    go over time fill the rectangle's height, where it has one.
    """
    wanted = height_for(chart, rect.width() / scale, look)
    flexible = isinstance(chart, BarChart | LineChart) and rect.height() > 0
    size = QSizeF(rect.width() / scale, rect.height() / scale if flexible else wanted)
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    paint_scene(painter, scene_of(chart, size, look, gap_words), look)
    painter.restore()
    return size.height() * scale


def paint_scene(painter: QPainter, scene: Scene, look: Look, wanted: Callable[[QRectF], bool] | None = None) -> None:
    """Paint the items of a scene, or those whose rectangle is wanted."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in scene.items:
        if wanted is None or wanted(_bounds(item)):
            _paint(painter, item, look)


def _bounds(item: Item) -> QRectF:
    match item:
        case Box(rect=rect) | Words(rect=rect):
            return rect
        case Dot():
            return QRectF(
                item.centre.x() - item.radius, item.centre.y() - item.radius, 2 * item.radius, 2 * item.radius
            )
    return QPolygonF(list(item.points)).boundingRect().adjusted(-2, -2, 2, 2)


def _paint(painter: QPainter, item: Item, look: Look) -> None:
    colour = look.theme.colour(item.colour)
    match item:
        case Words():
            _words(painter, item, look, colour)
        case Box():
            _box(painter, item, look, colour)
        case Path():
            _path(painter, item, colour)
        case Dot():
            painter.setPen(QPen(colour, 2))
            painter.setBrush(look.theme.base if item.hollow else colour)
            painter.drawEllipse(item.centre, item.radius - 1, item.radius - 1)


def _words(painter: QPainter, item: Words, look: Look, colour: QColor) -> None:
    font = QFont(look.small if item.small else look.body)
    if item.bold:
        font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(colour)
    text = one_line(item.text)
    measured = QFontMetricsF(font)
    if measured.horizontalAdvance(text) > item.rect.width():
        text = measured.elidedText(text, Qt.TextElideMode.ElideRight, item.rect.width())
    painter.drawText(item.rect, item.align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def _box(painter: QPainter, item: Box, look: Look, colour: QColor) -> None:
    radius = min(item.radius, item.rect.width() / 2, item.rect.height() / 2)
    if item.form is Form.HOLLOW:
        pen = QPen(look.theme.chart_quiet if role_of(item.colour) else colour, 1)
        if role_of(item.colour):
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(item.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(item.rect, radius, radius)
    role = role_of(item.colour)
    if item.form is Form.FILLED and role is not None:
        _pattern(painter, item.rect.adjusted(1, 1, -1, -1), role, look.theme.base)


def _pattern(painter: QPainter, rect: QRectF, role: Role, ground: QColor) -> None:
    """Lines or points in the colour of the ground, cut at the edges by arithmetic: drawings cannot clip."""
    if rect.width() <= 0 or rect.height() <= 0:
        return
    if role in HATCHED:
        painter.setPen(QPen(ground, 1.2))
        painter.drawLines(slanted(rect, HATCHED[role], SLANT))
        if role is Role.FOURTH:
            painter.drawLines(slanted(rect, HATCHED[role], -SLANT))
    elif role is DOTTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        for point in points_in(rect, 5.0):
            painter.drawEllipse(point, 0.9, 0.9)


def slanted(rect: QRectF, gap: float, slope: float) -> list[QLineF]:
    """Lines of 45 degrees inside the rectangle, `gap` pixels apart on its edge, rising (-1) or falling (1)."""
    lines = []
    start = rect.left() - rect.height() + gap / 2
    while start < rect.right():
        first, last = max(start, rect.left()), min(start + rect.height(), rect.right())
        if first < last:
            down, up = first - start, last - start
            lines.append(
                QLineF(first, rect.top() + down, last, rect.top() + up)
                if slope > 0
                else QLineF(first, rect.bottom() - down, last, rect.bottom() - up)
            )
        start += gap
    return lines


def points_in(rect: QRectF, gap: float) -> list[QPointF]:
    """Points in rows that stand in each other's gaps, inside the rectangle with a pixel to spare."""
    points = []
    y, odd = rect.bottom() - gap / 2, False
    while y > rect.top() + 1:
        x = rect.left() + (gap if odd else gap / 2)
        while x < rect.right() - 1:
            points.append(QPointF(x, y))
            x += gap
        y, odd = y - gap, not odd
    return points


def _path(painter: QPainter, item: Path, colour: QColor) -> None:
    points = QPolygonF(list(item.points))
    if item.filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(points)
        return
    pen = QPen(colour, item.width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if item.dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)
