"""A button that also acts while something dragged rests on it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ror_desktop.ui.models.drag_data import is_ours

TURN_MS = 600
"""So long something dragged rests on a button until the month or the week turns."""


class RestButton(QToolButton):
    """Clicked after so many milliseconds under dragged contacts or follow-ups; again and again, or `once`."""

    def __init__(self, parent: QWidget, milliseconds: int = TURN_MS, *, once: bool = False) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(once)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.click)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Begin to wait."""
        if is_ours(event.mimeData()):
            event.acceptProposedAction()
            self._timer.start()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It went on."""
        self._timer.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        """A button is no day: it takes nothing."""
        self._timer.stop()
        event.ignore()
