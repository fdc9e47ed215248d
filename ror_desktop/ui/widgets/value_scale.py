"""Five small buttons for a value from 1 to 5, of which none or one is down."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QWidget

MOST = 5
SIDE = 26
"""Pixels of a button."""


class ValueScale(QWidget):
    """Click, or type the number; the same again, 0 or Backspace means that nobody said."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons = [self._button(number, name) for number in range(1, MOST + 1)]
        for button in self._buttons:
            row.addWidget(button)

    def value(self) -> int | None:
        """The number, or nothing."""
        return next((place for place, button in enumerate(self._buttons, 1) if button.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Show this number, or none."""
        for place, button in enumerate(self._buttons, 1):
            button.setChecked(place == value)

    def button(self, number: int) -> QToolButton:
        """The button of a number."""
        return self._buttons[number - 1]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number chooses it; arrows go from one to the next."""
        text, step = event.text(), _STEPS.get(Qt.Key(event.key()), 0)
        if text in {"1", "2", "3", "4", "5"}:
            self._choose(int(text))
        elif text == "0" or event.key() == Qt.Key.Key_Backspace:
            self._choose(None)
        elif step:
            self._go(step)
        else:
            super().keyPressEvent(event)

    def _button(self, number: int, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(str(number))
        button.setCheckable(True)
        button.setFixedSize(SIDE, SIDE)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = self.tr("{name}: {number} of 5").format(name=name, number=number)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(self._on_button_clicked)
        return button

    def _choose(self, value: int | None) -> None:
        self.set_value(value)
        if value is not None:
            self._buttons[value - 1].setFocus()
        self.chosen.emit()

    def _go(self, step: int) -> None:
        here = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), 0)
        self._buttons[min(max(here + step, 0), MOST - 1)].setFocus()

    @Slot()
    def _on_button_clicked(self) -> None:
        clicked = self.sender()
        if isinstance(clicked, QAbstractButton) and clicked.isChecked():
            for button in self._buttons:
                button.setChecked(button is clicked)
        self.chosen.emit()


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
