"""Fields that the wheel of the mouse changes only where the keyboard is.

Qt's change wherever the pointer happens to be while somebody scrolls what is around them: the circle of a contact, the
day of a note, without a word.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QWidget

if TYPE_CHECKING:
    _Field = QWidget
else:
    _Field = object  # the widget is what each of the fields is besides


class _Still(_Field):
    """Without the keyboard, the wheel scrolls what is around; it does not bring the keyboard either."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the field only where the keyboard is."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class StillBox(_Still, QComboBox):
    """A drop-down list."""


class StillNumber(_Still, QSpinBox):
    """A whole number."""


class StillDay(_Still, QDateEdit):
    """A day."""
