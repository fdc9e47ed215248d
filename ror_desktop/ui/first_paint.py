"""What can wait until the person sees something: it starts once the window was painted for the first time."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

BREATH = 10
"""Milliseconds between the paint and what waited for it: keys that were pressed meanwhile come first."""


class FirstPaint(QObject):
    """Emits `over` once, after the widget and everything on it was painted."""

    over = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._breath = QTimer(self, singleShot=True, interval=BREATH)
        self._breath.timeout.connect(self.over)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The children are painted after their parent, and before any timer fires.
            self._breath.start()
        return False
