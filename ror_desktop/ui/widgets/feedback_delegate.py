"""How feedback stands in the list: who and when, what was said, how grave it is and whether it was answered."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ror_desktop.domain.feedback import FeedbackRow
from ror_desktop.ui.chips import Tone, chip_colours, chip_width, paint_chip
from ror_desktop.ui.entry_words import icon_of
from ror_desktop.ui.feedback_words import quoted, severity_words, state_words, title_of
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.models.feedback_model import FeedbackModel
from ror_desktop.ui.painting import draw_row_ground, draw_text
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.finding_list import row_state
from ror_desktop.ui.widgets.master_list import ListDelegate

Index = QModelIndex | QPersistentModelIndex

MARGIN, PADDING, GAP, MARK = 12, 8, 3, 14
"""Pixels: at the sides, above and below, between two lines, and the size of an icon."""


class FeedbackDelegate(ListDelegate):
    """Three lines. What is open carries a chip, what ended well a star."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self.refresh_fonts()

    def refresh_fonts(self) -> None:
        """Take the sizes of the system's font again."""
        self._strong, self._body, self._small = text_font(bold=True), text_font(), text_font(TextSize.SMALL)
        heights = (QFontMetrics(font).height() for font in (self._strong, self._body, self._small))
        self._strong_height, self._body_height, self._small_height = heights

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every entry."""
        return QSize(0, self._strong_height + self._body_height + self._small_height + 2 * GAP + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        row: FeedbackRow | None = index.data(FeedbackModel.RowRole)
        model = index.model()
        rect: QRect = option.rect
        painter.save()
        draw_row_ground(painter, rect, self._theme, row_state(option.state))
        if row is not None and isinstance(model, FeedbackModel):
            inside = rect.adjusted(MARGIN, PADDING, -MARGIN, -PADDING)
            width = inside.width()
            self._paint_who(painter, QRect(inside.left(), inside.top(), width, self._strong_height), row, model)
            top = inside.top() + self._strong_height + GAP
            painter.setFont(self._body)
            colour = self._theme.secondary if row.erased else self._theme.text
            draw_text(painter, QRect(inside.left(), top, width, self._body_height), quoted(row), colour)
            top += self._body_height + GAP
            self._paint_state(painter, QRect(inside.left(), top, width, self._small_height), row)
        painter.restore()

    @property
    def _theme(self) -> Theme:
        return self._tools.themes.theme

    def _paint_who(self, painter: QPainter, line: QRect, row: FeedbackRow, model: FeedbackModel) -> None:
        painter.setFont(self._small)
        words = model.distance(row)
        draw_text(painter, line, words, self._theme.secondary, Qt.AlignmentFlag.AlignRight)
        room = painter.fontMetrics().horizontalAdvance(words) + 8
        if row.draft.shining:
            star = QRect(line.right() - room - MARK + 1, line.top() + (line.height() - MARK) // 2, MARK, MARK)
            self._tools.icons.paint(painter, star, "star", "success")
            room += MARK + 8
        painter.setFont(self._strong)
        draw_text(painter, line.adjusted(0, 0, -room, 0), title_of(row), self._theme.text)

    def _paint_state(self, painter: QPainter, line: QRect, row: FeedbackRow) -> None:
        painter.setFont(self._small)
        room = 0
        if not row.answered:
            words = self.tr("open")
            room = chip_width(painter.fontMetrics(), words)
            chip = QRect(line.right() - room + 1, line.top(), room, line.height())
            paint_chip(painter, chip, words, chip_colours(Tone.PROMISE, self._theme))
            room += 8
        mark = QRect(line.left(), line.top() + (line.height() - MARK) // 2, MARK, MARK)
        self._tools.icons.paint(painter, mark, icon_of(row.draft.sentiment), "secondary")
        words = severity_words(row.draft.severity) + (f" · {state_words(row)}" if row.answered else "")
        draw_text(painter, line.adjusted(MARK + 6, 0, -room, 0), words, self._theme.secondary)
