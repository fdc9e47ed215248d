"""How a line of the palette is drawn: icon or face, words, what stands beside them, and the key at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ror_desktop.ui.avatars import AvatarPainter
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.keycaps import paint_keys
from ror_desktop.ui.models.palette_model import Offer, Offered, PaletteModel
from ror_desktop.ui.painting import RowState, draw_marked_text, draw_row_ground
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.tools import Tools

ICON = 20
FACE = 24
MARGIN = 12
GAP = 12


class PaletteDelegate(QStyledItemDelegate):
    """Draws rows of a `PaletteModel`."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._body = text_font()
        self._small = text_font(TextSize.SMALL)
        self._avatars = AvatarPainter(self._current_theme)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), max(QFontMetrics(self._body).height() + 14, FACE + 8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        offer = model.offer_at(index) if isinstance(model, PaletteModel) else None
        if offer is None:
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        draw_row_ground(painter, option.rect, self._theme, RowState(selected=selected, hovered=hovered))
        self._paint_offer(painter, option.rect, offer)
        painter.restore()

    def _paint_offer(self, painter: QPainter, rect: QRect, offer: Offer) -> None:
        size = FACE if offer.kind is Offered.CONTACT else ICON
        middle = rect.left() + MARGIN + FACE // 2
        mark = QRect(middle - size // 2, rect.center().y() - size // 2 + 1, size, size)
        if offer.kind is Offered.CONTACT:
            self._avatars.paint(painter, mark, offer.words)
        else:
            self._tools.icons.paint(painter, mark, offer.icon, "secondary")
        painter.setFont(self._small)
        right = paint_keys(painter, rect.adjusted(0, 0, -MARGIN, 0), offer.keys, self._theme) - GAP
        left = rect.left() + MARGIN + FACE + GAP
        painter.setFont(self._body)
        line = QRect(left, rect.top(), max(right - left, 0), rect.height())
        draw_marked_text(painter, line, offer.words, offer.spans, self._theme.text, self._theme)
        left += painter.fontMetrics().horizontalAdvance(offer.words) + GAP
        painter.setFont(self._small)
        rest = QRect(left, rect.top(), max(right - left, 0), rect.height())
        draw_marked_text(painter, rest, offer.beside, offer.beside_spans, self._theme.secondary, self._theme)

    @property
    def _theme(self) -> Theme:
        return self._tools.themes.theme

    def _current_theme(self) -> Theme:
        return self._theme
