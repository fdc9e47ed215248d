"""How an entry of the timeline is drawn: icon, heading, day, and its text as Markdown that loads nothing."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ror_desktop.domain.returns import Return
from ror_desktop.domain.timeline import TimelineEntry
from ror_desktop.ui.chips import ICON as CHIP_ICON
from ror_desktop.ui.chips import Tone, chip_colours, chip_height, chip_width, paint_chip
from ror_desktop.ui.dates import day_words
from ror_desktop.ui.entry_words import icon_of
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.markdown import SafeDocument
from ror_desktop.ui.models.timeline_model import ENTRY_ROLE
from ror_desktop.ui.models.timeline_words import EntryWords, Heading, to_thank
from ror_desktop.ui.painting import RowState, draw_row_ground, draw_text, pixel_ratio
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.tools import Tools

MARGIN = 16
ICON = 16
TEXT_LEFT = MARGIN + ICON + 12
PADDING = 10
GAP = 2
"""Pixels: at the sides, the icon, where text begins, above and below, between heading and text."""

KEPT = 96
"""Documents kept for the next paint: some screens full."""

LONGEST = 6000
"""Characters shown of one entry; the rest is seen when it is opened."""

Index = QModelIndex | QPersistentModelIndex


class _Kept(NamedTuple):
    entry: TimelineEntry
    width: int
    document: SafeDocument


class TimelineDelegate(QStyledItemDelegate):
    """Draws rows of a `TimelineModel`; keeps the laid-out text of the rows on the screen."""

    def __init__(self, tools: Tools, words: EntryWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._words = words
        self._documents: OrderedDict[tuple[str, int], _Kept] = OrderedDict()
        self._title_font = text_font(TextSize.SMALL, bold=True)
        self._small_font = text_font(TextSize.SMALL)
        self._body_font = text_font()
        self._line = QFontMetrics(self._title_font).height()
        self._thanked = QCoreApplication.translate("Timeline", "Thanked")

    def forget(self) -> None:
        """Lay everything out anew: another theme, another font."""
        self._documents.clear()

    def height(self, index: Index, width: int) -> int:
        """The height of a row at that width."""
        entry = index.data(ENTRY_ROLE)
        if entry is None:
            return 0
        document = self._document(entry, width)
        body = 0 if document is None else GAP + round(document.size().height())
        return PADDING + max(self._line, ICON) + body + PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self.height(index, option.rect.width()))

    def link_at(self, index: Index, row: QRect, place: QPoint) -> str:
        """The target of the link at that place of the view, or nothing."""
        entry = index.data(ENTRY_ROLE)
        document = None if entry is None else self._document(entry, row.width())
        if document is None:
            return ""
        inside = place - self._body_place(row)
        return document.documentLayout().anchorAt(QPointF(inside))

    def button_place(self, index: Index, row: QRect) -> QRect:
        """Where in that row the button "Thanked" is; nowhere where nothing waits for thanks."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Return) or not to_thank(entry):
            return QRect()
        metrics = QFontMetrics(self._small_font)
        width, height = chip_width(metrics, self._thanked, icon=True), chip_height(metrics)
        day = metrics.horizontalAdvance(self._day_words(entry))
        right = row.right() - MARGIN - day - 8
        top = row.top() + PADDING + (self._line - height) // 2
        return QRect(right - width, top, width, height)

    def links(self, index: Index, width: int) -> list[str]:
        """The targets of all links of an entry, in their order, each once."""
        entry = index.data(ENTRY_ROLE)
        document = None if entry is None else self._document(entry, width)
        return [] if document is None else document.links()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if entry is None:
            return
        theme = self._tools.themes.theme
        painter.save()
        self._paint_ground(painter, option, theme)
        self._paint_heading(painter, option.rect, entry, theme, self._paint_button(painter, option, index, theme))
        document = self._document(entry, option.rect.width())
        if document is not None:
            self._paint_body(painter, option.rect, document, theme)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        draw_row_ground(painter, rect, theme, RowState(selected=selected, active=focused))
        painter.setPen(theme.border)
        painter.drawLine(rect.left() + TEXT_LEFT, rect.bottom(), rect.right() - MARGIN, rect.bottom())

    def _paint_button(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme) -> int:
        """The button of a return not thanked for; returns the room that it takes in the line."""
        place = self.button_place(index, option.rect)
        if place.isEmpty():
            return 0
        painter.setFont(self._small_font)
        colours = chip_colours(Tone.NEUTRAL, theme)
        size = QSize(CHIP_ICON, CHIP_ICON)
        icon = self._tools.icons.tinted("heart", size, pixel_ratio(painter), colours.text)
        paint_chip(painter, place, self._thanked, colours, icon)
        return place.width() + 8

    def _paint_heading(
        self, painter: QPainter, row: QRect, entry: TimelineEntry, theme: Theme, button: int = 0
    ) -> None:
        heading = self._words.heading(entry)
        line = QRect(row.left() + TEXT_LEFT, row.top() + PADDING, row.width() - TEXT_LEFT - MARGIN, self._line)
        side = QRect(row.left() + MARGIN, line.center().y() - ICON // 2, ICON, ICON)
        self._tools.icons.paint(painter, side, heading.icon, "secondary")
        line.setRight(self._paint_day(painter, line, entry, theme) - 8 - button)
        left = self._paint_title(painter, line, heading, theme)
        self._paint_marks(painter, QRect(QPoint(left, line.top()), line.bottomRight()), heading)

    def _paint_day(self, painter: QPainter, line: QRect, entry: TimelineEntry, theme: Theme) -> int:
        """The day at the right end; returns where it begins."""
        painter.setFont(self._small_font)
        words = self._day_words(entry)
        width = painter.fontMetrics().horizontalAdvance(words)
        draw_text(painter, line, words, theme.secondary, Qt.AlignmentFlag.AlignRight)
        return line.right() - width

    def _day_words(self, entry: TimelineEntry) -> str:
        return day_words(self._words.day(entry), self._tools.desk.book.today())

    def _paint_title(self, painter: QPainter, line: QRect, heading: Heading, theme: Theme) -> int:
        """Title and details; returns where they end."""
        painter.setFont(self._title_font)
        draw_text(painter, line, heading.title, theme.text)
        left = line.left() + painter.fontMetrics().horizontalAdvance(heading.title) + 8
        if not heading.details or left >= line.right():
            return left
        painter.setFont(self._small_font)
        marks = ICON * ((heading.sentiment is not None) + heading.pinned) + 8
        room = QRect(QPoint(left, line.top()), line.bottomRight()).adjusted(0, 0, -marks, 0)
        text = " · ".join(heading.details)
        draw_text(painter, room, text, theme.secondary)
        return left + min(painter.fontMetrics().horizontalAdvance(text), room.width()) + 8

    def _paint_marks(self, painter: QPainter, room: QRect, heading: Heading) -> None:
        names = [icon_of(heading.sentiment)] if heading.sentiment else []
        names += ["pin"] if heading.pinned else []
        place = QRect(room.left(), room.center().y() - 6, 14, 14)
        for name in names:
            self._tools.icons.paint(painter, place, name, "secondary")
            place.translate(18, 0)

    def _paint_body(self, painter: QPainter, row: QRect, document: SafeDocument, theme: Theme) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = context.palette
        palette.setColor(QPalette.ColorRole.Text, theme.text)
        context.palette = palette
        painter.translate(self._body_place(row))
        document.documentLayout().draw(painter, context)

    def _body_place(self, row: QRect) -> QPoint:
        return QPoint(row.left() + TEXT_LEFT, row.top() + PADDING + max(self._line, ICON) + GAP)

    def _document(self, entry: TimelineEntry, width: int) -> SafeDocument | None:
        """The laid-out text of an entry, kept for the next paint; nothing where there is no text."""
        key = (type(entry).__name__, entry.id)
        kept = self._documents.get(key)
        if kept is None or kept.width != width or kept.entry != entry:
            document = self._laid_out(entry, width)
            if document is None:
                return None
            kept = self._documents[key] = _Kept(entry, width, document)
            if len(self._documents) > KEPT:
                self._documents.popitem(last=False)
        else:
            self._documents.move_to_end(key)
        return kept.document

    def _laid_out(self, entry: TimelineEntry, width: int) -> SafeDocument | None:
        body = self._words.body(entry)
        text = body.text.strip()
        if not text:
            return None
        shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
        document = SafeDocument(self._body_font)
        if body.markdown:
            document.show_markdown(shown)
        else:
            document.setPlainText(shown)
        document.setTextWidth(max(40, width - TEXT_LEFT - MARGIN))
        return document
