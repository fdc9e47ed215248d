"""A chart with its title, a line of words, and the button of its menu; words instead where nothing is known."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ror_desktop.ui.charts.data import Chart, TreeChart
from ror_desktop.ui.charts.view import ChartView, TreeView
from ror_desktop.ui.fonts import text_font
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.fit_area import FitArea
from ror_desktop.ui.widgets.labels import plain_label

TALLEST = 560
"""Pixels of a tree that are in sight at once."""


class ChartPanel(QWidget):
    """What a page puts into its layout. `view.opened` carries the key of a mark."""

    def __init__(self, tools: Tools, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = (TreeView if isinstance(chart, TreeChart) else ChartView)(tools, chart, self)
        self.title = plain_label("", self)
        self.title.setFont(text_font(bold=True))
        self.title.setWordWrap(True)
        self.words = plain_label("", self)
        self.words.setWordWrap(True)
        self.words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.button = QToolButton(self)
        self.button.setIcon(tools.icons.icon("ellipsis", "secondary"))
        self.button.setIconSize(QSize(16, 16))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._on_button_clicked)
        self._area = self._scrolled() if isinstance(self.view, TreeView) else None
        self._lay_out()
        self.show_chart(chart)

    def show_chart(self, chart: Chart) -> None:
        """Show this chart, or only its words where nothing is known."""
        self.title.setText(chart.title)
        self.words.setText(chart.summary)
        self.words.setVisible(bool(chart.summary))
        said = self.tr("Save or copy “{title}”").format(title=chart.title)
        self.button.setToolTip(said)
        self.button.setAccessibleName(said)
        self.view.show_chart(chart)
        self.view.setVisible(not chart.is_empty)
        if self._area is not None:
            self._area.setVisible(not chart.is_empty)
            self._area.updateGeometry()
        self.button.setVisible(not chart.is_empty)

    def _scrolled(self) -> FitArea:
        """A tree can be long: it scrolls by itself, so that what comes after it is not far away."""
        area = FitArea(self.view, self)
        area.setMaximumHeight(TALLEST)
        area.viewport().setAutoFillBackground(False)
        self.view.setAutoFillBackground(False)
        return area

    @Slot()
    def _on_button_clicked(self) -> None:
        self.view.menu.popup_at(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addSpacing(4)
        column.addWidget(self._area if self._area is not None else self.view)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
