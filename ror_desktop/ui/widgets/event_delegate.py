"""How an event stands in the list: name and days, place, and the follow-ups at a glance."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ror_desktop.domain.coverage import Coverage, Reach
from ror_desktop.ui.chips import Tone, chip_colours, chip_width, paint_chip
from ror_desktop.ui.event_words import coverage_words, event_days, event_distance, met_words
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.models.event_model import EventModel, EventRow
from ror_desktop.ui.painting import draw_rounded, draw_row_ground, draw_text
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.finding_list import row_state
from ror_desktop.ui.widgets.master_list import ListDelegate

Index = QModelIndex | QPersistentModelIndex

MARGIN, PADDING, GAP, BAR = 12, 8, 3, 4
"""Pixels: at the sides, above and below, between two lines, and the height of the bar."""


class EventDelegate(ListDelegate):
    """Three lines and a bar: its green part was followed up within 7 days, its pale part later, the rest never."""

    def __init__(self, themes: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.refresh_fonts()

    def refresh_fonts(self) -> None:
        """Take the sizes of the system's font again."""
        self._strong, self._small = text_font(bold=True), text_font(TextSize.SMALL)
        self._strong_height = QFontMetrics(self._strong).height()
        self._small_height = QFontMetrics(self._small).height()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every event."""
        model = index.model()
        bar = GAP + BAR if not isinstance(model, EventModel) or model.numbers else 0
        return QSize(0, self._strong_height + 2 * self._small_height + 2 * GAP + bar + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one event."""
        row: EventRow = index.data(EventModel.RowRole)
        model = index.model()
        rect: QRect = option.rect
        painter.save()
        draw_row_ground(painter, rect, self._theme, row_state(option.state))
        if isinstance(model, EventModel):
            inside = rect.adjusted(MARGIN, PADDING, -MARGIN, -PADDING)
            self._paint_name(painter, QRect(inside.topLeft(), QSize(inside.width(), self._strong_height)), row, model)
            top = inside.top() + self._strong_height + GAP
            draft = row.event.draft
            days = event_days(draft, model.today, model.locale)
            where = " · ".join(part for part in (days, draft.place) if part)
            self._small_line(painter, QRect(inside.left(), top, inside.width(), self._small_height), where)
            if row.coverage is not None:
                top += self._small_height + GAP
                glance = QRect(inside.left(), top, inside.width(), self._small_height)
                self._small_line(painter, glance, _glance(row.coverage, model.numbers))
                if model.numbers:
                    bar = QRect(inside.left(), glance.bottom() + 1 + GAP, inside.width(), BAR)
                    self._paint_bar(painter, bar, row.coverage)
        painter.restore()

    @property
    def _theme(self) -> Theme:
        return self._themes.theme

    def _paint_name(self, painter: QPainter, line: QRect, row: EventRow, model: EventModel) -> None:
        painter.setFont(self._small)
        if row.on_now:
            words = self.tr("on now")
            width = chip_width(painter.fontMetrics(), words)
            chip = QRect(line.right() - width + 1, line.top(), width, line.height())
            paint_chip(painter, chip, words, chip_colours(Tone.PROMISE, self._theme))
        else:
            words = event_distance(row.event.draft, model.today)
            width = painter.fontMetrics().horizontalAdvance(words)
            draw_text(painter, line, words, self._theme.secondary, Qt.AlignmentFlag.AlignRight)
        painter.setFont(self._strong)
        draw_text(painter, line.adjusted(0, 0, -width - 8, 0), row.event.draft.name, self._theme.text)

    def _small_line(self, painter: QPainter, line: QRect, text: str) -> None:
        painter.setFont(self._small)
        draw_text(painter, line, text, self._theme.secondary)

    def _paint_bar(self, painter: QPainter, rect: QRect, coverage: Coverage) -> None:
        people = len(coverage.people)
        if not people:
            return
        draw_rounded(painter, QRectF(rect), BAR / 2, self._theme.chip)
        never = len(coverage.of(Reach.NEVER))
        for amount, colour in (
            (people - never, self._theme.border_strong),
            (len(coverage.within(Reach.WEEK)), self._theme.success),
        ):
            if amount:
                part = QRectF(rect.left(), rect.top(), rect.width() * amount / people, rect.height())
                draw_rounded(painter, part, BAR / 2, colour)


def _glance(coverage: Coverage, numbers: bool) -> str:
    people = len(coverage.people)
    return f"{met_words(people)} · {coverage_words(coverage)}" if people and numbers else met_words(people)
