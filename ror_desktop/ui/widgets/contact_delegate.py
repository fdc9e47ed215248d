"""How a row of the contact list is drawn: two lines, and marks on what a search matched; and how it is said."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ror_desktop.domain.contact_row import ContactRow
from ror_desktop.domain.search import Match, MatchField
from ror_desktop.ui.avatars import AvatarPainter, round_photo
from ror_desktop.ui.dates import brief_days_ago, day_words
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.models.contact_model import ContactModel
from ror_desktop.ui.painting import brought_forward, draw_marked_text, draw_text, one_line, pixel_ratio
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_view import ContactView

AVATAR = 36
MARGIN = 12
GAP = 10
"""Pixels: the side of the initials, the margin of a row, the gap beside the initials."""

PHOTOS_KEPT = 256

_FIELD_ICONS = {
    MatchField.NICKNAME: "user",
    MatchField.TITLE: "briefcase",
    MatchField.METHOD: "at-sign",
    MatchField.TAG: "tag",
    MatchField.NOTE: "sticky-note",
    MatchField.INTERACTION: "message-circle",
    MatchField.EVENT: "calendar",
    MatchField.RETURN: "trending-up",
    MatchField.ANSWER: "star",
    MatchField.FEEDBACK: "quote",
    MatchField.CUSTOM: "list",
}
"""What stands before a match that the first line of the row does not show."""


class _Ink(NamedTuple):
    """The colours of a row in the state that it has."""

    ground: QColor | None
    text: QColor
    secondary: QColor
    overdue: QColor


class ContactDelegate(QStyledItemDelegate):
    """Draws rows of a `ContactModel`; holds fonts and metrics, so that a row costs little."""

    def __init__(self, tools: Tools, view: ContactView) -> None:
        super().__init__(view)
        self._view = view
        self._tools = tools
        self._name_font = text_font(bold=True)
        self._small_font = text_font(TextSize.SMALL)
        self._body_font = text_font()
        self._name_metrics = QFontMetrics(self._name_font)
        self._small_metrics = QFontMetrics(self._small_font)
        self._avatars = AvatarPainter(self._current_theme)
        self._photos: dict[tuple[int, float], QPixmap] = {}

    def row_height(self) -> int:
        """The height of every row, from the system's font, in steps of eight."""
        lines = self._name_metrics.height() + self._small_metrics.height() + 4
        return -(-(max(lines, AVATAR) + MARGIN) // 8) * 8

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model, place = index.model(), index.row()
        if not isinstance(model, ContactModel) or (row := model.row_at(place)) is None:
            return
        state, rect = self._view.state_of(place), option.rect
        ink = _ink(self._tools.themes.theme, state.selected, state.active, state.hovered)
        if ink.ground is not None:
            painter.fillRect(rect, ink.ground)
        self._paint_row(painter, rect, row, model.match_at(place), ink)
        if state.focused:
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), self._theme.accent)

    def _current_theme(self) -> Theme:
        return self._tools.themes.theme

    @property
    def _theme(self) -> Theme:
        return self._tools.themes.theme

    def _paint_row(self, painter: QPainter, rect: QRect, row: ContactRow, match: Match | None, ink: _Ink) -> None:
        avatar = QRect(rect.left() + MARGIN, rect.center().y() - AVATAR // 2 + 1, AVATAR, AVATAR)
        if row.photo_id is None:
            self._avatars.paint(painter, avatar, row.name)
        else:
            painter.drawPixmap(avatar, self._photo(row.photo_id, pixel_ratio(painter)))
        left = avatar.right() + GAP
        width = rect.right() - MARGIN - left
        name_height, small_height = self._name_metrics.height(), self._small_metrics.height()
        top = rect.top() + (rect.height() - name_height - small_height - 4) // 2
        self._paint_first_line(painter, QRect(left, top, width, name_height), row, match, ink)
        second = QRect(left, top + name_height + 4, width, small_height)
        if match is not None and match.field in _FIELD_ICONS:
            self._paint_match(painter, second, match, ink)
        else:
            self._paint_second_line(painter, second, row, ink)

    def _photo(self, photo_id: int, ratio: float) -> QPixmap:
        """The round picture; kept, because decoding one takes longer than painting a screenful of rows."""
        pixmap = self._photos.get((photo_id, ratio))
        if pixmap is None:
            if len(self._photos) >= PHOTOS_KEPT:
                self._photos.clear()
            photo = self._tools.desk.contacts.photo(photo_id)
            image = QImage.fromData(photo.data) if photo else QImage()
            pixmap = self._photos[photo_id, ratio] = round_photo(image, AVATAR, ratio)
        return pixmap

    def _paint_first_line(
        self, painter: QPainter, line: QRect, row: ContactRow, match: Match | None, ink: _Ink
    ) -> None:
        wanted = self._name_metrics.horizontalAdvance(one_line(row.name)) + 2
        name_width, fits = min(wanted, line.width()), wanted <= line.width()
        spans = match.spans if match is not None and match.field is MatchField.NAME else ()
        painter.setFont(self._name_font)
        name_rect = QRect(line.topLeft(), QSize(name_width, line.height()))
        draw_marked_text(painter, name_rect, row.name, spans, ink.text, self._theme, fits=fits)
        room = line.width() - name_width - 8
        if row.organization and room > 24:
            painter.setFont(self._small_font)
            spans = match.spans if match is not None and match.field is MatchField.ORGANIZATION else ()
            rect = QRect(line.left() + name_width + 8, line.top(), room, line.height())
            draw_marked_text(painter, rect, row.organization, spans, ink.secondary, self._theme)

    def _paint_second_line(self, painter: QPainter, line: QRect, row: ContactRow, ink: _Ink) -> None:
        painter.setFont(self._small_font)
        today = self._tools.desk.book.today()
        last = brief_days_ago(row.last_contact, today) if row.last_contact else ""
        last_width = self._small_metrics.horizontalAdvance(last) if last else 0
        if last:
            draw_text(painter, line, last, ink.secondary, Qt.AlignmentFlag.AlignRight, fits=True)
        room = QRect(line.topLeft(), QSize(line.width() - last_width - (12 if last else 0), line.height()))
        if row.next_day is not None:
            self._paint_next_step(painter, room, row, today, ink)
        elif row.title:
            draw_text(painter, room, row.title, ink.secondary)

    def _paint_next_step(self, painter: QPainter, room: QRect, row: ContactRow, today: date, ink: _Ink) -> None:
        overdue = row.next_day is not None and row.next_day < today
        side = room.height() - 1
        icon = "circle-alert" if overdue else "calendar-check"
        place = QRect(room.topLeft() + QPoint(0, 1), QSize(side, side))
        self._tools.icons.paint(painter, place, icon, "overdue" if overdue else "secondary")
        day = day_words(row.next_day, today) if row.next_day else ""
        words = f"{day} · {row.next_step}"
        draw_text(painter, room.adjusted(side + 5, 0, 0, 0), words, ink.overdue if overdue else ink.secondary)

    def _paint_match(self, painter: QPainter, line: QRect, match: Match, ink: _Ink) -> None:
        painter.setFont(self._small_font)
        side = line.height() - 1
        place = QRect(line.topLeft() + QPoint(0, 1), QSize(side, side))
        self._tools.icons.paint(painter, place, _FIELD_ICONS[match.field], "secondary")
        rest = line.adjusted(side + 5, 0, 0, 0)
        text, spans = brought_forward(match.text, match.spans, self._small_metrics, rest.width())
        draw_marked_text(painter, rest, text, spans, ink.secondary, self._theme)


@lru_cache(maxsize=32)
def _ink(theme: Theme, selected: bool, active: bool, hovered: bool) -> _Ink:
    ground = None
    if selected:
        ground = theme.selected if active else theme.selected_inactive
    elif hovered:
        ground = theme.hover
    return _Ink(ground, theme.text, theme.secondary, theme.overdue)


def said_words(row: ContactRow, today: date) -> str:
    """What a screen reader says of a row."""
    parts = [row.name, row.organization]
    if row.next_day is not None:
        words = QCoreApplication.translate("ContactList", "next step: {step}, {day}")
        parts.append(words.format(step=row.next_step, day=day_words(row.next_day, today)))
    if row.last_contact is not None:
        words = QCoreApplication.translate("ContactList", "last contact: {day}")
        parts.append(words.format(day=day_words(row.last_contact, today)))
    return ", ".join(part for part in parts if part)
