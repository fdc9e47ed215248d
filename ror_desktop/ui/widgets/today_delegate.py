"""Paints the wide rows of the page Today: who, what, and the reason in words."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.today import TodayLine
from ror_desktop.ui.avatars import AvatarPainter
from ror_desktop.ui.chips import Tone, chip_colours, chip_height, chip_width, paint_chip
from ror_desktop.ui.followup_words import promise_word, reason
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.models.followup_model import Mood, Row
from ror_desktop.ui.models.today_model import TodayModel, TodayRow
from ror_desktop.ui.painting import draw_text
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.today_words import ICONS, Moment, facts_words, more_words, reason_words
from ror_desktop.ui.widgets.followup_delegate import GAP, MARK, Cell, FollowUpDelegate, Hit, Index, Measure

AVATAR = 32
BUTTON = 32
ICON = 18


@dataclass(frozen=True, slots=True)
class _Person:
    """A line about somebody as it is painted: where, who, from when it is said, and what the pointer is on."""

    rect: QRect
    line: TodayLine
    at: Moment
    hit: Hit | None
    selected: bool


class TodayDelegate(FollowUpDelegate):
    """One row: circle or sign, face, title, facts, reason, and at its end what can be done with it."""

    measure = Measure(margin=16, circle=20, padding=8, heading=12)

    def __init__(self, theme: ThemeController, icons: IconSet, parent: QWidget) -> None:
        super().__init__(theme, icons, parent)
        self._avatars = AvatarPainter(self._current_theme)

    def hit(self, rect: QRect, point: QPoint) -> Hit:
        """The buttons at the end as well."""
        for place, hit in enumerate((Hit.OPEN, Hit.SNOOZE)):
            if self._button(rect, place).contains(point):
                return hit
        return super().hit(rect, point)

    def refresh_fonts(self) -> None:
        super().refresh_fonts()
        self._more_size = QSize(0, self._small_height + 2 * self.measure.padding)

    def size_of(self, row: Row, *, first: bool) -> QSize:
        """Two lines for a person, too; one for "and 12 more"."""
        if isinstance(row, TodayRow) and row.hidden:
            return self._more_size
        if isinstance(row, TodayRow) and row.line is not None:
            return self._size
        return super().size_of(row, first=first)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a person or "and 12 more"; the rest is painted as in other lists."""
        row: Row = index.data(TodayModel.RowRole)
        if not isinstance(row, TodayRow) or row.follow_up is not None or (row.line is None and not row.hidden):
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        hovered = self.pointer is not None and self.pointer[0] == index.row()
        painter.save()
        self._paint_ground(painter, rect, state, hovered=hovered)
        if row.line is None:
            self._paint_more(painter, rect, row.hidden)
        else:
            model = index.model()
            at = model.at if isinstance(model, TodayModel) else None
            hit = self.pointer[1] if self.pointer and hovered else None
            if at is not None:
                selected = bool(state & QStyle.StateFlag.State_Selected)
                self._paint_person(painter, _Person(rect, row.line, at, hit, selected))
        painter.restore()

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        """From both ends towards the middle; the title takes what is left."""
        self.paint_circle(painter, cell)
        face = self._face(cell.rect)
        self._avatars.paint(painter, face, cell.item.contact)
        if cell.hit is not None or cell.selected:
            self._paint_buttons(painter, cell.rect, cell.hit, snooze=cell.item.state is FollowUpState.OPEN)
        right = self._paint_reason(painter, cell, self._button(cell.rect, 1).left() - GAP)
        first, second = self._lines(cell.rect, face.right() + 1 + GAP + 2, right)
        self.paint_title(painter, first, cell, self._body if cell.mood is Mood.QUIET else self._strong)
        self.paint_contact(painter, second, cell)

    def paint_contact(self, painter: QPainter, line: QRect, cell: Cell) -> None:
        """For whom, at what time, and whether it recurs."""
        draft, hour, own = cell.item.draft, cell.hour, cell.own_clock
        at = f"{hour} ({own})" if own else hour
        words = f"{at} · {cell.item.contact}" if at else cell.item.contact
        painter.setFont(self._small)
        draw_text(painter, line, words, self.theme.secondary)
        if draft.recurrence:
            left = line.left() + min(painter.fontMetrics().horizontalAdvance(words), line.width() - MARK) + 6
            mark = QRect(left, line.center().y() - MARK // 2 + 1, MARK, MARK)
            self._icons.paint(painter, mark, "repeat", "secondary")

    def _paint_person(self, painter: QPainter, cell: _Person) -> None:
        sign = "circle-check" if cell.hit is Hit.DONE else ICONS[cell.line.rule]
        self._icons.paint(painter, self._circle(cell.rect), sign, "text" if cell.hit is Hit.DONE else "secondary")
        face = self._face(cell.rect)
        self._avatars.paint(painter, face, cell.line.contact)
        if cell.hit is not None or cell.selected:
            self._paint_buttons(painter, cell.rect, cell.hit, snooze=True)
        words = reason_words(cell.line, cell.at)
        right = self._paint_chip(painter, cell.rect, self._button(cell.rect, 1).left() - GAP, words, Tone.NEUTRAL)
        first, second = self._lines(cell.rect, face.right() + 1 + GAP + 2, right)
        painter.setFont(self._strong)
        draw_text(painter, first, cell.line.contact, self.theme.text)
        painter.setFont(self._small)
        draw_text(painter, second, facts_words(cell.line, cell.at), self.theme.secondary)

    def _paint_more(self, painter: QPainter, rect: QRect, hidden: int) -> None:
        left = self._face(rect).right() + 1 + GAP + 2
        line = QRect(left, rect.top(), rect.right() - self.measure.margin - left, rect.height())
        painter.setFont(self._small)
        draw_text(painter, line, more_words(hidden), self.theme.accent, Qt.AlignmentFlag.AlignLeft)
        mark = QRect(self._face(rect).center().x() - MARK // 2, rect.center().y() - MARK // 2 + 1, MARK, MARK)
        self._icons.paint(painter, mark, "chevron-down", "accent")

    def _paint_reason(self, painter: QPainter, cell: Cell, right: int) -> int:
        """The reason in a chip; where the title must end. Under the heading of its day only a promise is said."""
        words = reason(cell.item, cell.today, cell.judged)
        if cell.mood is Mood.QUIET:
            if not cell.item.draft.promised:
                return right
            words = promise_word()
        return self._paint_chip(painter, cell.rect, right, words, self._tone(cell))

    def _paint_chip(self, painter: QPainter, rect: QRect, right: int, words: str, tone: Tone) -> int:
        painter.setFont(self._small)
        width, height = chip_width(painter.fontMetrics(), words), chip_height(painter.fontMetrics())
        chip = QRect(right - width + 1, rect.center().y() - height // 2 + 1, width, height)
        paint_chip(painter, chip, words, chip_colours(tone, self.theme))
        return chip.left() - GAP

    def _tone(self, cell: Cell) -> Tone:
        if cell.days_late:
            return Tone.OVERDUE
        return Tone.PROMISE if cell.item.draft.promised else Tone.NEUTRAL

    def _paint_buttons(self, painter: QPainter, rect: QRect, hit: Hit | None, *, snooze: bool) -> None:
        shown = [(0, Hit.OPEN, "arrow-right")]
        if snooze:
            shown.append((1, Hit.SNOOZE, "alarm-clock"))
        for place, button_hit, icon in shown:
            button = self._button(rect, place)
            inset = (BUTTON - ICON) // 2
            role = "accent" if hit is button_hit else "secondary"
            self._icons.paint(painter, button.adjusted(inset, inset, -inset, -inset), icon, role)

    def _face(self, rect: QRect) -> QRect:
        return QRect(self._circle(rect).right() + 1 + GAP + 4, rect.center().y() - AVATAR // 2 + 1, AVATAR, AVATAR)

    def _button(self, rect: QRect, place: int) -> QRect:
        """A button at the end of the row, counted from the right."""
        right = rect.right() + 1 - self.measure.margin + (BUTTON - ICON) // 2
        return QRect(right - (place + 1) * BUTTON, rect.center().y() - BUTTON // 2 + 1, BUTTON, BUTTON)

    def _current_theme(self) -> Theme:
        return self.theme
