"""The first numbers: returns of the three kinds, and money and perceived values beside them, never added."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ror_desktop.domain.returns_overview import Mark, Part, Totals
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded, draw_text
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.returns.cards import RADIUS
from ror_desktop.ui.returns.words import GROUPS, ReturnsWords, count_of
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.flow_layout import FlowLayout

PADDING = 12
WIDEST = 360


class Figure(NamedTuple):
    """A number with what it is called and its sentence; `opens` whether there are entries behind it."""

    key: Mark
    value: str
    name: str
    sentence: str
    opens: bool


class FigureTile(QAbstractButton):
    """One of the numbers, to be clicked."""

    def __init__(self, themes: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.figure: Figure | None = None
        self._value, self._name = text_font(TextSize.TITLE), text_font(TextSize.SMALL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        themes.changed.connect(self._on_theme_changed)

    def show_figure(self, figure: Figure) -> None:
        """Show this number."""
        self.figure = figure
        self.setEnabled(figure.opens)
        self.setAccessibleName(f"{figure.name}: {figure.value}")
        self.setAccessibleDescription(figure.sentence)
        self.setToolTip(plain_tip(figure.sentence))
        self.setCursor(Qt.CursorShape.PointingHandCursor if figure.opens else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        value, name = QFontMetrics(self._value), QFontMetrics(self._name)
        if self.figure is None:
            return QSize(96, value.height() + name.height() + 2 * PADDING)
        wide = max(value.horizontalAdvance(self.figure.value), name.horizontalAdvance(self.figure.name))
        width = min(WIDEST, max(96, wide + 2 * PADDING + 2))
        return QSize(width, value.height() + name.height() + 2 * PADDING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, whole = self._themes.theme, QRectF(self.rect())
        hovered = self.isEnabled() and self.underMouse()
        draw_rounded(painter, whole, RADIUS, theme.hover if hovered else theme.base, theme.border)
        if self.figure is not None:
            inside = self.rect().adjusted(PADDING, PADDING, -PADDING, -PADDING)
            line = QFontMetrics(self._value).height()
            painter.setFont(self._value)
            draw_text(painter, QRect(inside.left(), inside.top(), inside.width(), line), self.figure.value, theme.text)
            painter.setFont(self._name)
            below = QRect(inside.left(), inside.top() + line, inside.width(), inside.height() - line)
            draw_text(painter, below, self.figure.name, theme.secondary)
        if self.hasFocus():
            draw_focus_ring(painter, whole, theme, RADIUS)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.update()


class TotalsStrip(QWidget):
    """The numbers in a row, wrapped where there is no room; `opened` carries the key of one that was clicked."""

    opened = Signal(object)

    def __init__(self, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.tiles: list[FigureTile] = []
        self._flow = FlowLayout(self, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_totals(self, totals: Totals, words: ReturnsWords) -> None:
        """Show these; numbers that are not there are left out."""
        figures = self._figures(totals, words)
        while len(self.tiles) < len(figures):
            tile = FigureTile(self._themes, self)
            tile.clicked.connect(self._on_tile_clicked)
            self._flow.addWidget(tile)
            self.tiles.append(tile)
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(figures))
            if place < len(figures):
                tile.show_figure(figures[place])
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def _figures(self, totals: Totals, words: ReturnsWords) -> Sequence[Figure]:
        counts = totals.returns.value
        if counts is None:
            return []
        said = words.say(totals.returns.sentence)
        figures = [Figure(Mark(Part.TOTALS), words.number(counts.total), self.tr("Returns"), said, counts.total > 0)]
        for group in GROUPS:
            count = count_of(counts, group)
            figures.append(Figure(Mark(Part.TOTALS, group), words.number(count), words.group(group), said, count > 0))
        value = totals.value.value
        if value is not None:
            worth = words.say(totals.value.sentence)
            money = (
                ("own", self.tr("Their own purchases and renewals"), value.own),
                ("through", self.tr("Through them"), value.through),
            )
            for key, name, amounts in money:
                if amounts:
                    said = f"{words.amounts(amounts)}\n{worth}"
                    figures.append(Figure(Mark(Part.TOTALS, key), words.few_amounts(amounts), name, said, True))
            if value.perceived:
                times = {one: value.perceived.count(one) for one in sorted(set(value.perceived), reverse=True)}
                shown = "  ".join(f"{one} ({count} ×)" for one, count in times.items())
                name = self.tr("Perceived value, of 5")
                figures.append(Figure(Mark(Part.TOTALS, "perceived"), shown, name, worth, True))
        return figures

    def _on_tile_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, FigureTile) and tile.figure is not None:
            self.opened.emit(tile.figure.key)
