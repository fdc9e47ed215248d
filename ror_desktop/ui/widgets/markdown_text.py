"""A short Markdown text in a panel: shown without loading anything, with links that tell where they go."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ror_desktop.ui.fonts import text_font
from ror_desktop.ui.markdown import SafeDocument
from ror_desktop.ui.painting import draw_focus_ring
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.link_menu import show_link

LONGEST = 400
"""Characters shown; the timeline has the whole text."""


class MarkdownText(QWidget):
    """Laid out once for each width. `opened` by Enter or a double click."""

    opened = Signal()

    def __init__(self, tools: Tools, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._document = SafeDocument(text_font())
        self._heights: dict[int, int] = {}
        self.say(text)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tools.themes.changed.connect(self._on_theme_changed)

    def say(self, text: str) -> None:
        """Show this text."""
        self._text = text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
        self._document.show_markdown(self._text)
        self._heights.clear()
        self.setAccessibleName(self._document.toPlainText())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Worked out once for each width: layouts ask fifty times before they settle."""
        height = self._heights.get(width)
        if height is None:
            self._document.setTextWidth(width)
            height = self._heights[width] = round(self._document.size().height())
        return height

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._document.setTextWidth(self.width())
        theme = self._tools.themes.theme
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = context.palette
        palette.setColor(QPalette.ColorRole.Text, theme.text)
        context.palette = palette
        painter = QPainter(self)
        self._document.documentLayout().draw(painter, context)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect().toRectF(), theme)
        painter.end()

    def link_at(self, place: QPoint) -> str:
        """The target of the link at that place, or nothing."""
        return self._document.documentLayout().anchorAt(QPointF(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        linked = bool(self.link_at(event.position().toPoint()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if linked else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        target = self.link_at(event.position().toPoint())
        if target and event.button() == Qt.MouseButton.LeftButton:
            show_link(self._tools, target, event.globalPosition().toPoint(), self)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the note, or shows where its first link goes with Shift."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._document.links():
            show_link(self._tools, self._document.links()[0], self.mapToGlobal(self.rect().bottomLeft()), self)
        else:
            self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._document.setDefaultFont(text_font())
            self._heights.clear()
            self.updateGeometry()
        super().changeEvent(event)

    def _on_theme_changed(self, _theme: object) -> None:
        """Links were coloured when the text was read."""
        self._document.show_markdown(self._text)
        self._heights.clear()
        self.update()
