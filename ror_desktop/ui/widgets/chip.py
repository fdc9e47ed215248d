"""A chip to click: a contact method, a tag, a choice."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ror_desktop.ui.chips import ICON, Tone, chip_colours, chip_height, chip_width, paint_chip
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded
from ror_desktop.ui.theme_controller import ThemeController


class Chip(QAbstractButton):
    """A button in the shape of a chip: `clicked` by mouse, Space or Enter; checked, it is outlined."""

    def __init__(
        self,
        text: str,
        themes: ThemeController,
        icons: IconSet,
        icon: str = "",
        tone: Tone = Tone.NEUTRAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._icon = icon
        self._tone = tone
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme_changed)

    def set_tone(self, tone: Tone) -> None:
        """Show another meaning."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the whole text up to the limit of a chip."""
        metrics = self.fontMetrics()
        return QSize(chip_width(metrics, self.text(), icon=bool(self._icon)) + 4, chip_height(metrics) + 4)

    def minimumSizeHint(self) -> QSize:
        """A chip may shrink; its text is elided."""
        whole = self.sizeHint()
        return QSize(min(48, whole.width()), whole.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, text and, two pixels outside, the ring of focus or choice."""
        theme = self._themes.theme
        hovered = self.underMouse() and self.isEnabled()
        colours = chip_colours(self._tone, theme, hovered=hovered)
        if not self.isEnabled():
            colours = colours._replace(text=theme.disabled)
        painter = QPainter(self)
        inside = self.rect().adjusted(2, 2, -2, -2)
        icon = None
        if self._icon:
            icon = self._icons.tinted(self._icon, QSize(ICON, ICON), self.devicePixelRatioF(), colours.text)
        paint_chip(painter, inside, self.text(), colours, icon)
        if self.isChecked():
            draw_rounded(painter, QRectF(inside), inside.height() / 2, None, theme.text)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), theme, self.height() / 2)
        painter.end()

    def _on_theme_changed(self, _theme: object) -> None:
        self.update()
