"""Events beside each other in a table, and the funnel of the one that is chosen beside that of all."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.event_funnel import Step
from ror_desktop.domain.returns_overview import EventLine, Events, Mark
from ror_desktop.ui.charts import data
from ror_desktop.ui.charts.data import Chart, FunnelChart, Numbers
from ror_desktop.ui.charts.menu import ChartMenu
from ror_desktop.ui.charts.panel import ChartPanel
from ror_desktop.ui.fonts import text_font
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.returns.cards import CardGrid
from ror_desktop.ui.returns.event_charts import Cell, all_funnel_chart, comparison_heads, comparison_row, funnel_chart
from ror_desktop.ui.returns.words import ReturnsWords
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

Index = QModelIndex | QPersistentModelIndex
SHOWN = 6
"""Lines of the table in sight at once."""
NAME_WIDTH = 168


class ComparisonModel(QAbstractTableModel):
    """A line for each event; in the order given (newest first) until somebody sorts."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heads: list[str] = []
        self._rows: list[tuple[EventLine, list[Cell]]] = []

    def show_lines(self, lines: Sequence[EventLine], words: ReturnsWords) -> None:
        """Show these events."""
        self.beginResetModel()
        self._heads = comparison_heads()
        self._rows = [(line, comparison_row(line, words)) for line in lines]
        self.endResetModel()

    def line_at(self, row: int) -> EventLine | None:
        """The event of that row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def cell_at(self, index: Index) -> Cell | None:
        """The cell there."""
        return self._rows[index.row()][1][index.column()] if index.isValid() else None

    def lines(self) -> list[EventLine]:
        """The events in the order shown."""
        return [line for line, _cells in self._rows]

    def numbers(self) -> list[list[data.Cell]]:
        """Headings and cells in words."""
        found: list[list[data.Cell]] = [list(self._heads)]
        found += [[cell.text for cell in cells] for _line, cells in self._rows]
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell_at(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(cell.tip)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._heads[index.column()]}: {cell.text}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.ForegroundRole if cell.grey:
                parent = self.parent()
                return (
                    parent.palette().color(QPalette.ColorRole.PlaceholderText) if isinstance(parent, QWidget) else None
                )
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; what cannot be compared stays at the end."""
        if not 0 <= column < len(self._heads):
            return
        self.layoutAboutToBeChanged.emit()
        known = [row for row in self._rows if row[1][column].order is not None]
        others = [row for row in self._rows if row[1][column].order is None]
        known.sort(key=_order_of(column), reverse=order is Qt.SortOrder.DescendingOrder)
        self._rows = known + others
        self.layoutChanged.emit()


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Words at the left, numbers at the right."""
    side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _order_of(column: int) -> Any:
    def order(row: tuple[EventLine, list[Cell]]) -> Any:
        return row[1][column].order

    return order


class ComparisonTable(QTableView):
    """Enter or a double click on a number opens the people behind it."""

    opened = Signal(object, str)
    """The key of a cell, and its words."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self.events = ComparisonModel(self)
        self.setModel(self.events)
        self.menu = ChartMenu(self, tools, self.chart)
        self.setAccessibleName(self.tr("Events beside each other"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._on_cell_opened)

    def chart(self) -> Chart:
        """The numbers of the table."""
        return Numbers(title=self.tr("Events beside each other"), lines=tuple(map(tuple, self.events.numbers())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_cell_opened(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.menu.copy_numbers()
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """As high as its lines, and as wide columns as their words."""
        self.resizeColumnsToContents()
        for column in range(1, self.events.columnCount()):
            self.setColumnWidth(column, self.columnWidth(column) + 8)
        self.setColumnWidth(0, min(NAME_WIDTH, max(96, self.columnWidth(0))))
        rows = min(SHOWN, self.events.rowCount())
        high = self.rowHeight(0) if rows else 0
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * high + bar + 2)

    @Slot(QModelIndex)
    def _on_cell_opened(self, index: Index) -> None:
        cell, line = self.events.cell_at(index), self.events.line_at(index.row())
        if cell is not None and line is not None and cell.key is not None:
            head = self.events.headerData(index.column(), Qt.Orientation.Horizontal)
            self.opened.emit(cell.key, f"{line.name} · {head}: {cell.text}")

    def keyboardSearch(self, search: str) -> None:
        """Nothing: single letters are commands."""


class EventsPanel(QWidget):
    """The table, and below it the funnel of the chosen event beside that of all of them."""

    opened = Signal(object, str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ReturnsWords(tools.desk.book.today(), self.locale())
        self.title = plain_label(self.tr("What became of events"), self)
        self.title.setFont(text_font(bold=True))
        self.words = secondary(plain_label("", self))
        self.words.setWordWrap(True)
        self.button = QToolButton(self)
        self.button.setIcon(tools.icons.icon("ellipsis", "secondary"))
        self.button.setIconSize(QSize(16, 16))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        said = self.tr("Save or copy “{title}”").format(title=self.tr("Events beside each other"))
        self.button.setToolTip(said)
        self.button.setAccessibleName(said)
        self.button.clicked.connect(self._on_button_clicked)
        self.table = ComparisonTable(tools, self)
        self.table.opened.connect(self.opened)
        self.funnel = ChartPanel(tools, FunnelChart(title="", steps=()), self)
        self.funnel.view.opened.connect(self._on_step_opened)
        self.all_funnel = ChartPanel(tools, FunnelChart(title="", steps=()), self)
        self.funnels = CardGrid(self, ragged=True)
        self.funnels.add(self.funnel)
        self.funnels.add(self.all_funnel)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.table)
        column.addSpacing(12)
        column.addWidget(self.funnels)

    def show_events(self, content: Events, words: ReturnsWords) -> None:
        """Show these; the event chosen stays chosen."""
        self._words = words
        chosen = self.table.events.line_at(self.table.currentIndex().row())
        self.table.events.show_lines(content.lines, words)
        header = self.table.horizontalHeader()
        if header.sortIndicatorSection() >= 0:
            self.table.events.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        ids = [line.event_id for line in self.table.events.lines()]
        there = bool(ids)
        for widget in (self.table, self.button):
            widget.setVisible(there)
        self.funnels.setVisible(any(line.steps[Step.MET] for line in content.lines))
        self.all_funnel.setVisible(len(ids) > 1)
        self._say(content)
        self.all_funnel.show_chart(all_funnel_chart(content.lines, words))
        if there:
            self.table.fit()
            row = ids.index(chosen.event_id) if chosen is not None and chosen.event_id in ids else 0
            self.table.setCurrentIndex(self.table.events.index(row, 0))

    def _say(self, content: Events) -> None:
        said = self.tr("No event began in these days.")
        if content.lines:
            said = self.tr("How many of those met were noted, followed up, heard again, and gave something back.")
        if content.left_out:
            said = f"{said} {self.tr('Not shown: %n older event(s).', '', content.left_out)}"
        self.words.setText(said)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = self.table.events.line_at(current.row())
        if line is not None:
            self.funnel.show_chart(funnel_chart(line, self._words))

    @Slot(object)
    def _on_step_opened(self, key: Mark) -> None:
        mark = self.funnel.view.current
        self.opened.emit(key, f"{self.funnel.title.text()} · {mark.sentence}" if mark is not None else "")

    @Slot()
    def _on_button_clicked(self) -> None:
        self.table.menu.popup_at(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange} and self.table.events.rowCount():
            self.table.fit()
