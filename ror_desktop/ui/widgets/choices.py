"""Small controls for values of an enumeration: a list to choose from, and buttons side by side."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from ror_desktop.ui.icons import BESIDE_WORDS, IconSet
from ror_desktop.ui.widgets.still import StillBox

Value = TypeVar("Value", bound=StrEnum)


class Option(NamedTuple):
    """A value to choose: its words and the name of its icon."""

    value: StrEnum
    words: str
    icon: str


class ChoiceBox(StillBox):
    """A drop-down list of options; `chosen` when a person chose another one."""

    chosen = Signal()

    def __init__(self, name: str, options: Sequence[Option], icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for option in options:
            self.addItem(icons.icon(option.icon, "secondary"), option.words, option.value)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setIconSize(BESIDE_WORDS)
        self.activated.connect(self._on_activated)

    def value(self) -> StrEnum:
        """The value chosen."""
        found: StrEnum = self.currentData()
        return found

    def set_value(self, value: StrEnum) -> None:
        """Show this value."""
        self.setCurrentIndex(max(0, self.findData(value)))

    @Slot(int)
    def _on_activated(self, _index: int) -> None:
        self.chosen.emit()


class PickBox(QComboBox):
    """A drop-down list whose choice is a verb at once: keys open the list, so that walking it changes nothing yet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and letters open the list."""
        walks = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        types = bool(event.text().strip()) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if (walks or types) and event.key() not in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.showPopup()
            if types:
                self.view().keyboardSearch(event.text())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls what is around."""
        event.ignore()


class IconChoice(ChoiceBox):
    """Shows the icon of the value only; the list that opens has the words."""

    WIDTH = 52

    def __init__(self, name: str, options: Sequence[Option], icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(name, options, icons, parent)
        self.setIconSize(QSize(16, 16))
        self.setFixedWidth(self.WIDTH)
        self.view().setMinimumWidth(160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class Segments(QWidget, Generic[Value]):
    """Buttons of which one is down; where `optional`, none may be. Arrow keys go from one to the next."""

    chosen = Signal()

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        icons: IconSet,
        parent: QWidget | None = None,
        *,
        optional: bool = False,
        with_words: bool = False,
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[StrEnum, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not optional)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for option in options:
            button = self._button(name, option, icons, with_words=with_words)
            self._buttons[option.value] = button
            self._group.addButton(button)
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_button_clicked)

    def value(self) -> StrEnum | None:
        """The value whose button is down, or nothing."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, value: StrEnum | None) -> None:
        """Press this button, or none where none may be down."""
        for other, button in self._buttons.items():
            button.setChecked(other == value)

    def button(self, value: StrEnum) -> QToolButton:
        """The button of a value."""
        return self._buttons[value]

    def _button(self, name: str, option: Option, icons: IconSet, *, with_words: bool) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(option.icon, "secondary"))
        button.setIconSize(BESIDE_WORDS if with_words else QSize(16, 16))
        button.setText(option.words)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if with_words else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(option.words)
        button.setAccessibleName(f"{name}: {option.words}")
        return button

    @Slot(QAbstractButton)
    def _on_button_clicked(self, clicked: QAbstractButton) -> None:
        """Where none may be down, a second click releases a button, and pressing one releases the others."""
        for button in self._buttons.values():
            if button is not clicked and clicked.isChecked():
                button.setChecked(False)
        self.chosen.emit()
