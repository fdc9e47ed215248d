"""A measure on the page of a contact: name and value, and below them the sentence that it is made from."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ror_desktop.domain.measures.measure import Entry
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded, draw_text, one_line
from ror_desktop.ui.tools import Tools

PADDING, GAP, MARK, RADIUS = 8, 12, 14, 5
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FactRow(QAbstractButton):
    """`clicked` by mouse, Space or Enter, where there are entries to open; Up and Down go to the other rows."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._value = ""
        self._beside = ""
        self._sentence = ""
        self._grey = False
        self.entries: tuple[Entry, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        tools.themes.changed.connect(self._on_theme_changed)
        self._on_theme_changed(None)

    @property
    def name(self) -> str:
        """What is measured."""
        return self.text()

    @property
    def value(self) -> str:
        """The value as it is shown."""
        return self._value

    @property
    def sentence(self) -> str:
        """The sentence behind it."""
        return self._sentence

    def show_fact(
        self,
        name: str,
        value: str,
        sentence: str,
        entries: tuple[Entry, ...] = (),
        beside: str = "",
        *,
        grey: bool = False,
    ) -> None:
        """Show this; `beside` stands quietly before the value, and a `grey` value rests on too few observations."""
        self.setText(name)
        self._value, self._sentence, self._beside, self._grey = value, sentence, beside, grey
        self.entries = entries
        self.setCursor(Qt.CursorShape.PointingHandCursor if entries else Qt.CursorShape.ArrowCursor)
        said = ", ".join(part for part in (value, beside) if part)
        self.setAccessibleName(f"{name}: {said}" if said else name)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._metrics.height() + (self._sentence_height(width) if self._sentence else 0)
        return lines + (2 if self._sentence else 0) + PADDING

    def sizeHint(self) -> QSize:
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._metrics.height() + PADDING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._tools.themes.theme
        painter = QPainter(self)
        if self.underMouse() and self.entries:
            draw_rounded(painter, QRectF(self.rect()), RADIUS, theme.hover)
        line = QRect(PADDING, PADDING // 2, self.width() - 2 * PADDING - MARK - 4, self._metrics.height())
        if self.entries:
            mark = QRect(self.width() - PADDING - MARK, line.center().y() - MARK // 2, MARK, MARK)
            self._tools.icons.paint(painter, mark, "chevron-right", "secondary")
        room = self._paint_value(painter, line)
        painter.setFont(self._font)
        draw_text(painter, line.adjusted(0, 0, -room, 0), self.text(), theme.text)
        if self._sentence:
            painter.setFont(self._small)
            painter.setPen(theme.secondary)
            painter.drawText(self._sentence_rect(self.width()), _WRAPPED, one_line(self._sentence))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), theme, RADIUS)
        painter.end()

    def _paint_value(self, painter: QPainter, line: QRect) -> int:
        """Value at the end of the line, and what stands beside it; the room that they take."""
        theme = self._tools.themes.theme
        painter.setFont(self._bold)
        width = QFontMetrics(self._bold).horizontalAdvance(self._value)
        right = Qt.AlignmentFlag.AlignRight
        draw_text(painter, line, self._value, theme.secondary if self._grey else theme.text, right, fits=True)
        beside = QFontMetrics(self._small).horizontalAdvance(self._beside)
        name = self._metrics.horizontalAdvance(self.text())
        if not self._beside or name + GAP + beside + 8 + width > line.width():  # the name says more
            return width + GAP
        painter.setFont(self._small)
        before = line.adjusted(0, 0, -width - 8, 0)
        draw_text(painter, before, self._beside, theme.secondary, right, fits=True)
        return width + 8 + beside + GAP

    def _sentence_rect(self, width: int) -> QRect:
        top = PADDING // 2 + self._metrics.height() + 2
        return QRect(PADDING, top, max(width - 2 * PADDING - MARK - 4, 40), 10_000)

    def _sentence_height(self, width: int) -> int:
        metrics = QFontMetrics(self._small)
        return metrics.boundingRect(self._sentence_rect(width), int(_WRAPPED), one_line(self._sentence)).height()

    def _on_theme_changed(self, _theme: object) -> None:
        self._font, self._small, self._bold = text_font(), text_font(TextSize.SMALL), text_font(bold=True)
        self._metrics = QFontMetrics(self._font)
        self.updateGeometry()
        self.update()
