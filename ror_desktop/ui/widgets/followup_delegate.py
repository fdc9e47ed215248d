"""Paints follow-ups and the headings between them."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ror_desktop.domain.followup import FollowUp, FollowUpState, Here
from ror_desktop.ui.chips import Tone, chip_colours, chip_width, paint_chip
from ror_desktop.ui.followup_words import hour_words, overdue_words, own_clock_words, promise_word
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.models.followup_model import FollowUpModel, Mood, Row
from ror_desktop.ui.painting import RowState, draw_row_ground, draw_text
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.theme_controller import ThemeController

Index = QModelIndex | QPersistentModelIndex


class Hit(Enum):
    """What of a row the pointer is on."""

    ROW = "row"
    DONE = "done"
    SNOOZE = "snooze"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Measure:
    """Pixels of a layout: margin at the sides, diameter of the circle, padding above and below, air of a heading."""

    margin: int
    circle: int
    padding: int
    heading: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A follow-up as it is painted: where, what, how, and what the pointer is on.

    `here` is when it is in the home zone, `judged` the day after which it is late.
    """

    rect: QRect
    item: FollowUp
    mood: Mood
    today: date
    here: Here
    judged: date
    hit: Hit | None
    selected: bool

    @property
    def days_late(self) -> int:
        """How many days an open one is overdue, 0 if it is not."""
        return max((self.today - self.judged).days, 0) if self.item.state is FollowUpState.OPEN else 0

    @property
    def hour(self) -> str:
        """Its time in the home zone, in words; nothing without one."""
        return hour_words(self.item.draft, self.here, self.today)

    @property
    def own_clock(self) -> str:
        """Its time in a zone of its own, in words; nothing where that is the same."""
        return own_clock_words(self.item.draft, self.here)


GAP = 10
MARK = 14


class FollowUpDelegate(QStyledItemDelegate):
    """Paints the rows of a narrow list: done circle, title, contact, time, promise and recurrence."""

    measure = Measure(margin=10, circle=18, padding=6, heading=8)

    def __init__(self, theme: ThemeController, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = theme
        self._icons = icons
        self.pointer: tuple[int, Hit] | None = None
        """The row and the part under the pointer."""
        self.refresh_fonts()

    def refresh_fonts(self) -> None:
        """Take the sizes of the system's font again."""
        self._body = text_font()
        self._struck = text_font()
        self._struck.setStrikeOut(True)
        self._strong = text_font(bold=True)
        self._small = text_font(TextSize.SMALL)
        self._small_strong = text_font(TextSize.SMALL, bold=True)
        self._body_height = QFontMetrics(self._body).height()
        self._small_height = QFontMetrics(self._small).height()
        self._size = QSize(0, self._body_height + self._small_height + 2 + 2 * self.measure.padding)
        self._first_size = QSize(0, self._small_height + self.measure.heading + 4)
        self._heading_size = QSize(0, self._small_height + self.measure.heading * 2 + 4)

    @property
    def theme(self) -> Theme:
        """The colours of the moment."""
        return self._controller.theme

    # Where things are

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Asked of each row whenever the list is another."""
        model = index.model()
        row = model.row_at(index) if isinstance(model, FollowUpModel) else None
        return self._size if row is None else self.size_of(row, first=index.row() == 0)

    def size_of(self, row: Row, *, first: bool) -> QSize:
        """Two lines for a follow-up, one for a heading."""
        if row.follow_up is not None:
            return self._size
        return self._first_size if first else self._heading_size

    def hit(self, rect: QRect, point: QPoint) -> Hit:
        """What of the row in this rectangle is at that point."""
        return Hit.DONE if self._circle(rect).adjusted(-6, -6, 6, 6).contains(point) else Hit.ROW

    def _circle(self, rect: QRect) -> QRect:
        side = self.measure.circle
        return QRect(rect.left() + self.measure.margin, rect.top() + (rect.height() - side) // 2, side, side)

    def _lines(self, rect: QRect, left: int, right: int) -> tuple[QRect, QRect]:
        first = QRect(left, rect.top() + self.measure.padding, right - left, self._body_height)
        return first, QRect(left, first.bottom() + 3, right - left, self._small_height)

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a follow-up."""
        row: Row = index.data(FollowUpModel.RowRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if row.follow_up is None:
            self._paint_heading(painter, rect, row, first=index.row() == 0)
        else:
            hovered = self.pointer is not None and self.pointer[0] == index.row()
            model = index.model()
            hit = self.pointer[1] if self.pointer and hovered else None
            selected = bool(state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, rect, state, hovered=hovered)
            if isinstance(model, FollowUpModel):
                item = row.follow_up
                here, judged = model.here(item), model.judged_day(item)
                self.paint_cell(painter, Cell(rect, item, row.mood, model.today, here, judged, hit, selected))
        painter.restore()

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        """Paint a follow-up on its ground."""
        self.paint_circle(painter, cell)
        left = self._circle(cell.rect).right() + 1 + GAP
        first, second = self._lines(cell.rect, left, cell.rect.right() - self.measure.margin)
        first.setRight(self._paint_when(painter, first, cell))
        self.paint_title(painter, first, cell, self._body)
        second.setRight(self.paint_marks(painter, second, cell.item))
        self.paint_contact(painter, second, cell)

    def paint_circle(self, painter: QPainter, cell: Cell) -> None:
        """The round box that is ticked when it is done."""
        rect = self._circle(cell.rect)
        if cell.item.state is FollowUpState.DONE:
            self._icons.paint(painter, rect, "circle-check", "success")
        elif cell.item.state is FollowUpState.CANCELLED:
            self._icons.paint(painter, rect, "minus", "secondary")
        elif cell.hit is Hit.DONE:
            self._icons.paint(painter, rect, "circle-check", "text")
        else:
            self._icons.paint(painter, rect, "circle", "secondary")

    def paint_title(self, painter: QPainter, line: QRect, cell: Cell, font: QFont) -> None:
        """What is to be done; struck through once it is."""
        still_open = cell.item.state is FollowUpState.OPEN
        painter.setFont(font if still_open else self._struck)
        quiet = cell.mood is Mood.QUIET or not still_open
        draw_text(painter, line, cell.item.draft.title, self.theme.secondary if quiet else self.theme.text)

    def paint_contact(self, painter: QPainter, line: QRect, cell: Cell) -> None:
        """For whom, and what time it is there."""
        words, own = cell.item.contact, cell.own_clock
        painter.setFont(self._small)
        draw_text(painter, line, f"{words} · {own}" if own else words, self.theme.secondary)

    def paint_marks(self, painter: QPainter, line: QRect, item: FollowUp) -> int:
        """Promise and recurrence at the end of the line; where the text before them must end."""
        right = line.right()
        painter.setFont(self._small)
        if item.draft.promised and item.state is FollowUpState.OPEN:
            width = chip_width(painter.fontMetrics(), promise_word())
            chip = QRect(right - width + 1, line.top() - 1, width, line.height() + 2)
            paint_chip(painter, chip, promise_word(), chip_colours(Tone.PROMISE, self.theme))
            right = chip.left() - 6
        if item.draft.recurrence:
            mark = QRect(right - MARK + 1, line.center().y() - MARK // 2 + 1, MARK, MARK)
            self._icons.paint(painter, mark, "repeat", "secondary")
            right = mark.left() - 6
        return right

    def end_text(self, painter: QPainter, line: QRect, text: str, ink: QColor) -> int:
        """Small text at the end of the line; where the text before it must end."""
        painter.setFont(self._small)
        draw_text(painter, line, text, ink, Qt.AlignmentFlag.AlignRight)
        return line.right() - painter.fontMetrics().horizontalAdvance(text) - GAP

    def _paint_when(self, painter: QPainter, line: QRect, cell: Cell) -> int:
        """How late, or at what time."""
        if cell.days_late:
            return self.end_text(painter, line, overdue_words(cell.days_late), self.theme.overdue)
        hour = cell.hour
        return self.end_text(painter, line, hour, self.theme.secondary) if hour else line.right()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Row, *, first: bool) -> None:
        margin, air = self.measure.margin, self.measure.heading
        if not first:
            painter.fillRect(QRect(rect.left(), rect.top() + air // 2, rect.width(), 1), self.theme.border)
        line = QRect(rect.left() + margin, rect.bottom() - 3 - self._small_height, 0, self._small_height)
        line.setRight(rect.right() - margin)
        right = self.end_text(painter, line, str(row.count), self.theme.secondary)
        line.setRight(right)
        painter.setFont(self._small_strong)
        draw_text(painter, line, row.title, self.theme.overdue if row.mood is Mood.OVERDUE else self.theme.secondary)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, hovered: bool) -> None:
        look = RowState(
            selected=bool(state & QStyle.StateFlag.State_Selected),
            active=bool(state & QStyle.StateFlag.State_Active),
            hovered=hovered,
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )
        draw_row_ground(painter, rect, self.theme, look)
