"""Paints the wide rows of the page Today: who, what, and the reason in words."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.followup import FollowUpState
from ror_desktop.ui.avatars import AvatarPainter
from ror_desktop.ui.chips import Tone, chip_colours, chip_height, chip_width, paint_chip
from ror_desktop.ui.dates import time_words
from ror_desktop.ui.followup_words import promise_word, reason
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.models.followup_model import Mood
from ror_desktop.ui.painting import draw_text
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.followup_delegate import GAP, MARK, Cell, FollowUpDelegate, Hit, Measure

AVATAR = 32
BUTTON = 32
ICON = 18


class TodayDelegate(FollowUpDelegate):
    """One row: circle, face, title, time and contact, reason, and at its end what can be done with it."""

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

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        """From both ends towards the middle; the title takes what is left."""
        self.paint_circle(painter, cell)
        circle = self._circle(cell.rect)
        face = QRect(circle.right() + 1 + GAP + 4, cell.rect.center().y() - AVATAR // 2 + 1, AVATAR, AVATAR)
        self._avatars.paint(painter, face, cell.item.contact)
        if cell.hit is not None or cell.selected:
            self._paint_buttons(painter, cell)
        right = self._paint_reason(painter, cell, self._button(cell.rect, 1).left() - GAP)
        first, second = self._lines(cell.rect, face.right() + 1 + GAP + 2, right)
        self.paint_title(painter, first, cell, self._body if cell.mood is Mood.QUIET else self._strong)
        self.paint_contact(painter, second, cell)

    def paint_contact(self, painter: QPainter, line: QRect, cell: Cell) -> None:
        """For whom, at what time, and whether it recurs."""
        draft = cell.item.draft
        words = cell.item.contact
        if draft.due_time is not None:
            words = f"{time_words(draft.due_time)} · {words}"
        painter.setFont(self._small)
        draw_text(painter, line, words, self.theme.secondary)
        if draft.recurrence:
            left = line.left() + min(painter.fontMetrics().horizontalAdvance(words), line.width() - MARK) + 6
            mark = QRect(left, line.center().y() - MARK // 2 + 1, MARK, MARK)
            self._icons.paint(painter, mark, "repeat", "secondary")

    def _paint_reason(self, painter: QPainter, cell: Cell, right: int) -> int:
        """The reason in a chip; where the title must end. Under the heading of its day only a promise is said."""
        words = reason(cell.item, cell.today)
        if cell.mood is Mood.QUIET:
            if not cell.item.draft.promised:
                return right
            words = promise_word()
        painter.setFont(self._small)
        width, height = chip_width(painter.fontMetrics(), words), chip_height(painter.fontMetrics())
        chip = QRect(right - width + 1, cell.rect.center().y() - height // 2 + 1, width, height)
        paint_chip(painter, chip, words, chip_colours(self._tone(cell), self.theme))
        return chip.left() - GAP

    def _tone(self, cell: Cell) -> Tone:
        if cell.days_late:
            return Tone.OVERDUE
        return Tone.PROMISE if cell.item.draft.promised else Tone.NEUTRAL

    def _paint_buttons(self, painter: QPainter, cell: Cell) -> None:
        shown = [(0, Hit.OPEN, "arrow-right")]
        if cell.item.state is FollowUpState.OPEN:
            shown.append((1, Hit.SNOOZE, "alarm-clock"))
        for place, hit, icon in shown:
            button = self._button(cell.rect, place)
            inset = (BUTTON - ICON) // 2
            role = "accent" if cell.hit is hit else "secondary"
            self._icons.paint(painter, button.adjusted(inset, inset, -inset, -inset), icon, role)

    def _button(self, rect: QRect, place: int) -> QRect:
        """A button at the end of the row, counted from the right."""
        right = rect.right() + 1 - self.measure.margin + (BUTTON - ICON) // 2
        return QRect(right - (place + 1) * BUTTON, rect.center().y() - BUTTON // 2 + 1, BUTTON, BUTTON)

    def _current_theme(self) -> Theme:
        return self.theme
