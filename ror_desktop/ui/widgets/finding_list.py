"""A list of the entries behind a number: two lines each, Enter opens the contact."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.models.finding_model import Finding, FindingModel
from ror_desktop.ui.painting import RowState, draw_row_ground, draw_text
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.master_list import ListDelegate

Index = QModelIndex | QPersistentModelIndex
ON_CONTACTS = ("contact.email", "contact.call", "contact.circle", "contact.met_at")
"""What can be done with the contacts of the selected lines."""
MARGIN, PADDING, GAP, MARK = 16, 6, 2, 16
WRITING = {
    Qt.Key.Key_N: "entry.note",
    Qt.Key.Key_L: "entry.interaction",
    Qt.Key.Key_F: "followup.new",
    Qt.Key.Key_F2: "contact.edit",
}
LONG = 300
"""From so many lines on the list is laid out in portions."""


class FindingDelegate(ListDelegate):
    """Name and organization with a fact at the end; below it what comes next, or the words of the entry."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self.refresh_fonts()

    def refresh_fonts(self) -> None:
        """Take the sizes of the system's font again."""
        self._strong, self._small = text_font(bold=True), text_font(TextSize.SMALL)
        self._strong_metrics = QFontMetrics(self._strong)
        self._small_metrics = QFontMetrics(self._small)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every line."""
        return QSize(0, self._strong_metrics.height() + self._small_metrics.height() + GAP + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        found: Finding = index.data(FindingModel.FindingRole)
        rect: QRect = option.rect
        painter.save()
        draw_row_ground(painter, rect, self._theme, row_state(option.state))
        inside = rect.adjusted(MARGIN, PADDING, -MARGIN, -PADDING)
        self._paint_first(painter, QRect(inside.topLeft(), QSize(inside.width(), self._strong_metrics.height())), found)
        second = QRect(inside.left(), inside.bottom() + 1 - self._small_metrics.height(), inside.width(), 0)
        second.setHeight(self._small_metrics.height())
        self._paint_second(painter, second, found)
        painter.restore()

    @property
    def _theme(self) -> Theme:
        return self._tools.themes.theme

    def _paint_first(self, painter: QPainter, line: QRect, found: Finding) -> None:
        painter.setFont(self._small)
        draw_text(painter, line, found.after, self._theme.secondary, Qt.AlignmentFlag.AlignRight)
        room = line.width() - self._small_metrics.horizontalAdvance(found.after) - 12
        wanted = self._strong_metrics.horizontalAdvance(found.title) + 2
        painter.setFont(self._strong)
        colour = self._theme.secondary if found.quiet else self._theme.text
        draw_text(painter, QRect(line.left(), line.top(), min(wanted, room), line.height()), found.title, colour)
        rest = room - wanted - 8
        if found.beside and rest > 24:
            painter.setFont(self._small)
            beside = QRect(line.left() + wanted + 8, line.top(), rest, line.height())
            draw_text(painter, beside, found.beside, self._theme.secondary)

    def _paint_second(self, painter: QPainter, line: QRect, found: Finding) -> None:
        if found.icon:
            mark = QRect(line.left(), line.top() + (line.height() - MARK) // 2, MARK, MARK)
            self._tools.icons.paint(painter, mark, found.icon, "warning" if found.undecided else "secondary")
            line = line.adjusted(MARK + 6, 0, 0, 0)
        painter.setFont(self._small)
        draw_text(painter, line, found.below, self._theme.warning if found.undecided else self._theme.secondary)


class FindingList(QListView):
    """Shows a `FindingModel`. Enter and a double click open the contact."""

    contact_wanted = Signal(int)
    writing_wanted = Signal(int, str)
    """The contact, and the action that writes something about it on the page People."""
    escaped = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = FindingModel(self)
        self._delegate = FindingDelegate(tools, self)
        self.setModel(self.found)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions([tools.actions[name] for name in ON_CONTACTS])
        tools.themes.changed.connect(self._on_theme_changed)

    def show_findings(self, found: list[Finding], words: str) -> None:
        """Show these lines; `words` say what they are."""
        self.setAccessibleName(words)
        self.setLayoutMode(QListView.LayoutMode.Batched if len(found) > LONG else QListView.LayoutMode.SinglePass)
        self.found.show_findings(found)

    def chosen(self) -> list[int]:
        """The contacts of the selected lines, each once, from top to bottom."""
        places = sorted(index.row() for index in self.selectedIndexes())
        found = [self.found.finding_at(place) for place in places]
        return list(dict.fromkeys(one.contact_id for one in found if one is not None))

    def event(self, event: QEvent) -> bool:
        """Keys that write act on the contact of the line here, and not on the one that the page People shows."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._writes(event):
            event.accept()
            return True
        return super().event(event)

    def _writes(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return plain and event.key() in WRITING and self.currentIndex().isValid()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Escape goes back, N, L, F and F2 write about the contact."""
        current = self.found.finding_at(self.currentIndex().row())
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current is not None:
            self.contact_wanted.emit(current.contact_id)
        elif current is not None and self._writes(event):
            self.writing_wanted.emit(current.contact_id, WRITING[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: single letters are commands."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        found = self.found.finding_at(self.indexAt(event.position().toPoint()).row())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.contact_wanted.emit(found.contact_id)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._delegate.refresh_fonts()
            self.scheduleDelayedItemsLayout()

    def _on_theme_changed(self, _theme: object) -> None:
        self.viewport().update()


def row_state(state: QStyle.StateFlag) -> RowState:
    """The look of a row in that state of Qt's."""
    return RowState(
        selected=bool(state & QStyle.StateFlag.State_Selected),
        active=bool(state & QStyle.StateFlag.State_Active),
        hovered=bool(state & QStyle.StateFlag.State_MouseOver),
        focused=bool(state & QStyle.StateFlag.State_HasFocus),
    )
