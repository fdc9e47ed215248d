"""One measure where there is room for a few words: its name, its value, and the sentence behind it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ror_desktop.domain.measures.measure import Entry
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded, draw_text
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.theme_controller import ThemeController

PADDING, GAP, RADIUS = 6, 5, 5


class MeasureItem(QAbstractButton):
    """A name in the quieter colour and a value beside it. `clicked` by mouse, Space or Enter.

    Quiet on purpose: no colour says whether a number is good. A grey value rests on too few observations.
    """

    def __init__(self, name: str, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._value = ""
        self._grey = False
        self.entries: tuple[Entry, ...] = ()
        self.setText(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(text_font(TextSize.SMALL))
        themes.changed.connect(self._on_theme_changed)

    @property
    def value(self) -> str:
        """The value shown; empty before there is one."""
        return self._value

    @property
    def sentence(self) -> str:
        """What hovering and a screen reader give."""
        return self.accessibleDescription()

    def show_value(self, value: str, sentence: str, entries: tuple[Entry, ...], *, grey: bool = False) -> None:
        """Show this value with the sentence and the entries behind it."""
        self.entries = entries
        self.setToolTip(plain_tip(sentence))
        self.setAccessibleName(f"{self.text()}: {value}")
        self.setAccessibleDescription(sentence)
        if (value, grey) != (self._value, self._grey):
            self._value, self._grey = value, grey
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for both: words are never cut."""
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text()) + GAP + metrics.horizontalAdvance(self._value)
        return QSize(words + 2 * PADDING + 2, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setFont(self.font())
        inside = self.rect().adjusted(PADDING, 0, -PADDING, 0)
        if self.underMouse():
            draw_rounded(painter, QRectF(self.rect()), RADIUS, theme.hover)
        if self._value:
            name = painter.fontMetrics().horizontalAdvance(self.text())
            draw_text(painter, inside, self.text(), theme.secondary, fits=True)
            rest = QRect(inside.left() + name + GAP, inside.top(), inside.width() - name - GAP, inside.height())
            draw_text(painter, rest, self._value, theme.secondary if self._grey else theme.text, fits=True)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), theme, RADIUS)
        painter.end()

    def _on_theme_changed(self, _theme: object) -> None:
        self.setFont(text_font(TextSize.SMALL))
        self.update()
