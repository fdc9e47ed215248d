"""The slim rail that switches between the pages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QDropEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.ui.widgets.rest_button import RestButton

RAIL_WIDTH = 72
MARGIN = 8
"""Pixels: the least width, and what is left of it beside a button."""


HOVER_MS = 500
"""So long something dragged rests on a button until its page is shown."""


class PageButton(RestButton):
    """Shows its page when pressed, and while contacts or follow-ups that are dragged rest on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, HOVER_MS, once=True)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped here it only shows the page."""
        super().dropEvent(event)
        self.click()


class Rail(QWidget):
    """One button a page, icon over name; the page shown is the checked one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(RAIL_WIDTH)
        self._group = QActionGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(4, 8, 4, 8)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)

    def add_page(self, action: QAction) -> None:
        """Add the page that this action shows."""
        self._group.addAction(action)
        button = PageButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(24, 24))
        button.setAutoRaise(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedWidth(max(self.width(), button.sizeHint().width() + MARGIN))
        self._layout.insertWidget(self._layout.count() - 1, button)
