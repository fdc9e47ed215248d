"""An area as high as what it holds; it scrolls where there is less room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

LEAST = 72
"""Pixels that are always in sight."""


class FitArea(QScrollArea):
    """Asks for the height that its content needs at its width, and is content with less."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        content.setMinimumHeight(1)  # wrapped labels take their least height for the narrowest they could be
        self.setWidget(content)
        self.setWidgetResizable(True)
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        width = self.viewport().width()
        return QSize(self._content.sizeHint().width(), self._content.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(LEAST, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it holds needs another height."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
