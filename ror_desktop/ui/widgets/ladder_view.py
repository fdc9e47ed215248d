"""The ladder drawn as steps: stranger, acquaintance, customer or partner, fan, advocate."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ror_desktop.domain.measures.ladder import Step, step_name
from ror_desktop.ui.entry_words import said
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.painting import draw_text
from ror_desktop.ui.tools import Tools

TREAD, LEFT, GAP = 22, 8, 12
"""Pixels by which each step stands out below the one above it; and beside the stairs."""


class LadderView(QWidget):
    """Stairs that rise to the right, the highest at the top; the step reached is filled and named in bold."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._step = Step.STRANGER
        self._days: Mapping[Step, str] = {}
        self._names = {step: said(step_name(step)) for step in Step}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tools.themes.changed.connect(self._on_theme_changed)
        self.show_step(Step.STRANGER, {})

    @property
    def step(self) -> Step:
        """The step shown."""
        return self._step

    def show_step(self, step: Step, days: Mapping[Step, str]) -> None:
        """Show where somebody stands, and the day on which they last came to each step."""
        self._step, self._days = step, days
        words = self.tr("Step {number} of {all}: {name}")
        self.setAccessibleName(words.format(number=step + 1, all=len(Step), name=self._names[step]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self._row() * len(Step) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, row = self._tools.themes.theme, self._row()
        painter = QPainter(self)
        foot = LEFT + TREAD * len(Step)
        for place, step in enumerate(reversed(Step)):
            left, top = LEFT + TREAD * step, place * row
            reached, here = step <= self._step, step is self._step
            block = QRect(left, top + 2, foot - left, row - 2)
            painter.fillRect(block, theme.colour("chart_first") if reached else theme.colour("chart_track"))
            painter.setFont(text_font(bold=here))
            place_of_words = QRect(foot + GAP, top, self.width() - foot - GAP, row)
            colour = theme.text if here else theme.secondary
            draw_text(painter, place_of_words, self._names[step], colour)
            if step in self._days:
                wide = painter.fontMetrics().horizontalAdvance(self._names[step]) + GAP
                painter.setFont(text_font(TextSize.SMALL))
                draw_text(painter, place_of_words.adjusted(wide, 0, 0, 0), self._days[step], theme.secondary)
        painter.end()

    def _row(self) -> int:
        return QFontMetrics(text_font(bold=True)).height() + 6

    def _on_theme_changed(self, _theme: object) -> None:
        self.updateGeometry()
        self.update()
