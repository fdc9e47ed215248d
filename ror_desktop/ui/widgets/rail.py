"""The slim rail that switches between the pages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

RAIL_WIDTH = 72
MARGIN = 8
"""Pixels: the least width, and what is left of it beside a button."""


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
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(24, 24))
        button.setAutoRaise(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedWidth(max(self.width(), button.sizeHint().width() + MARGIN))
        self._layout.insertWidget(self._layout.count() - 1, button)
