"""The line that keeps overdue follow-ups in sight: how many, and a way to unfold them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded, draw_text
from ror_desktop.ui.theme_controller import ThemeController

ICON = 16
RADIUS = 6


class OverdueBar(QAbstractButton):
    """Says how many follow-ups are overdue; checked while they are unfolded below."""

    def __init__(self, themes: ThemeController, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._icons = themes, icons
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Show or hide what is overdue"))
        themes.changed.connect(self._on_theme_changed)

    def set_count(self, count: int) -> None:
        """So many are overdue; gone when none is."""
        words = self.tr("%n overdue", "", count)
        self.setText(words)
        self.setAccessibleName(words)
        self.setVisible(count > 0)

    def sizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(text_font()).height() + 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        box = self.rect()
        hovered = self.underMouse()
        draw_rounded(painter, QRectF(box), RADIUS, theme.overdue_soft, theme.overdue if hovered else None)
        inner = box.adjusted(10, 0, -10, 0)
        top = box.center().y() - ICON // 2 + 1
        self._icons.paint(painter, QRect(inner.left(), top, ICON, ICON), "circle-alert", "overdue")
        chevron = "chevron-up" if self.isChecked() else "chevron-down"
        self._icons.paint(painter, QRect(inner.right() - ICON + 1, top, ICON, ICON), chevron, "overdue")
        painter.setFont(text_font(bold=True))
        draw_text(painter, inner.adjusted(ICON + 8, 0, -ICON - 8, 0), self.text(), theme.overdue)
        words = self.tr("hide") if self.isChecked() else self.tr("show")
        painter.setFont(text_font(TextSize.SMALL))
        line = inner.adjusted(ICON + 8, 0, -ICON - 6, 0)
        draw_text(painter, line, words, theme.overdue, Qt.AlignmentFlag.AlignRight)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(box), theme, RADIUS)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.update()
