"""What makes room in a low pane: an area that scrolls where it cannot have its height, a line that steps aside."""

from typing import Protocol

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


class Writing(Protocol):
    """Something in which somebody may be writing."""

    def writing(self) -> bool:
        """Whether it takes the room that writing needs."""

    def isHidden(self) -> bool:
        """Whether something else stands in its place."""


class StepsAside(QObject):
    """Hides a line of a pane as long as somebody writes below it and the pane is too low for everything in it.

    Meanwhile it is known how high the line was: it comes back where there is room for it again.
    """

    def __init__(self, line: QWidget, below: Writing, pane: QWidget) -> None:
        super().__init__(pane)
        self._line, self._below, self._pane = line, below, pane
        self._aside = 0
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pane has another height, or what stands in it needs another one."""
        if watched is self._pane and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        layout, writing = self._pane.layout(), self._below.writing()
        if layout is None or self._below.isHidden() or not (self._aside or writing):
            return
        hidden = self._line.isHidden()
        needed = layout.minimumHeightForWidth(self._pane.width()) + (self._aside if hidden else 0)
        aside = writing and needed > self._pane.height()
        if aside is hidden:
            return
        self._aside = self._line.height() if aside else 0
        self._line.setVisible(not aside)
        layout.activate()
