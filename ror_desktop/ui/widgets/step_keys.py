"""The keys of a wrap-up as buttons: what each does stands on it, with its key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.keycaps import keys_width, paint_keys
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded, draw_text
from ror_desktop.ui.theme_controller import ThemeController

PADDING, GAP, LEAST = 10, 2, 112
SLIM = 6
"""Pixels; the last is the padding of a slim button, which is no wider than its words."""


@dataclass(frozen=True, slots=True)
class Step:
    """One button: its key, its words, and a second line such as the day."""

    key: str
    words: str
    below: str = ""


class StepButton(QAbstractButton):
    """A wide button with a key on it; a slim one stands among others in a line."""

    def __init__(self, themes: ThemeController, parent: QWidget | None = None, *, slim: bool = False) -> None:
        super().__init__(parent)
        self._padding, self._least = (SLIM, 0) if slim else (PADDING, LEAST)
        self._themes = themes
        self._step = Step("", "")
        self._small = text_font(TextSize.SMALL)
        self._strong = text_font(bold=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        wide = QSizePolicy.Policy.Fixed if slim else QSizePolicy.Policy.Expanding
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme_changed)

    @property
    def step(self) -> Step:
        """What it says."""
        return self._step

    def say(self, step: Step) -> None:
        """Show this step."""
        self._step = step
        words = ", ".join(part for part in (step.words, step.below) if part)
        self.setAccessibleName(f"{words} ({step.key})" if step.key else words)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words, the key, and the second line where there is one."""
        metrics = self.fontMetrics()
        strong, padding = QFontMetrics(self._strong), self._padding
        width = strong.horizontalAdvance(self._step.words) + keys_width(metrics, self._step.key) + 3 * padding + GAP
        lines = metrics.height() * (2 if self._step.below else 1) + (GAP if self._step.below else 0)
        return QSize(max(self._least, width), lines + 2 * padding)

    def minimumSizeHint(self) -> QSize:
        """Words may be cut, keys not."""
        return QSize(self._least or self.sizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, words, key and focus."""
        theme = self._themes.theme
        painter = QPainter(self)
        lit = self.underMouse() or self.isDown()
        ground = theme.hover if lit and self.isEnabled() else theme.raised
        draw_rounded(painter, self.rect().toRectF(), 8, ground, theme.border_strong)
        inside = self.rect().adjusted(self._padding, self._padding, -self._padding, -self._padding)
        height = self.fontMetrics().height()
        painter.setFont(self._small)
        line = QRect(inside.left(), inside.top(), inside.width(), height)
        end = paint_keys(painter, line, self._step.key, theme) if self._step.key else line.right()
        painter.setFont(self._strong)
        words = QRect(line.left(), line.top(), end - line.left() - 6, height)
        draw_text(painter, words, self._step.words, theme.text if self.isEnabled() else theme.disabled)
        painter.setFont(self._small)
        if self._step.below:
            below = QRect(inside.left(), inside.bottom() + 1 - height, inside.width(), height)
            draw_text(painter, below, self._step.below, theme.secondary if self.isEnabled() else theme.disabled)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect().toRectF(), theme, 8)
        painter.end()

    def _on_theme_changed(self, _theme: object) -> None:
        self.update()


class StepRow(QWidget):
    """Buttons side by side; `pressed` carries the place of the one that was pressed."""

    pressed = Signal(int)

    def __init__(self, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._buttons: list[StepButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these."""
        while len(self._buttons) < len(steps):
            button = StepButton(self._themes, self)
            button.clicked.connect(self._on_button_clicked)
            self._buttons.append(button)
            self._row.addWidget(button)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(steps))
            if place < len(steps):
                button.say(steps[place])

    def button(self, place: int) -> StepButton:
        """The button at that place."""
        return self._buttons[place]

    def place_of(self, key: str) -> int:
        """The place of the button with that key, -1 where there is none."""
        shown = (place for place, b in enumerate(self._buttons) if not b.isHidden() and b.step.key == key)
        return next(shown, -1)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        self.pressed.emit(next(place for place, button in enumerate(self._buttons) if button is sender))
