"""The circles of the book: who is in them, how often, and what all cadences ask of a week."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.cadence_text import read_cadence
from ror_desktop.domain.change import Change
from ror_desktop.domain.circle import Circle
from ror_desktop.messages import translate
from ror_desktop.ui.cadence_words import capacity_warning
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.today_words import every_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.capacity_line import CapacityLine
from ror_desktop.ui.widgets.labels import plain_label

NAME, CADENCE, SIZE = range(3)


class CirclesDialog(QDialog):
    """Name and cadence are changed in place, each as a verb of its own; Delete deletes, and undo brings it back."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._circles: list[Circle] = []
        self.setObjectName("circles")
        self.setWindowTitle(self.tr("Circles"))
        self.resize(520, 420)
        self.table = QTableWidget(0, 3, self)
        self.table.setAccessibleName(self.tr("Circles"))
        self.table.setHorizontalHeaderLabels([self.tr("Circle"), self.tr("Cadence"), self.tr("Contacts")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CADENCE, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        number = self.table.horizontalHeaderItem(SIZE)
        if number is not None:
            number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("New circle, such as “Key accounts”"))
        self.name.setAccessibleName(self.tr("Name of the new circle"))
        self.cadence = QLineEdit(self)
        self.cadence.setPlaceholderText(self.tr("14, 2 weeks, monthly…"))
        self.cadence.setAccessibleName(self.tr("Cadence of the new circle"))
        self.add = QPushButton(tools.icons.icon("plus"), self.tr("&Add"), self)
        self.remove = QPushButton(tools.icons.icon("trash-2"), self.tr("&Delete"), self)
        self.capacity = CapacityLine(tools.icons, self)
        self._lay_out()
        self._connect()
        self._fill()
        self.name.setFocus()

    def _fill(self) -> None:
        circles = self._tools.desk.circles
        row = self.table.currentRow()
        self._circles = circles.all()
        sizes = circles.sizes()
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._circles))
        for place, circle in enumerate(self._circles):
            often = "" if circle.cadence_days is None else every_words(circle.cadence_days)
            amount = self.locale().toString(sizes.get(circle.id, 0))
            for column, text in ((NAME, circle.name), (CADENCE, often), (SIZE, amount)):
                self.table.setItem(place, column, _cell(text, column))
        self.table.blockSignals(False)
        if self._circles:
            self.table.setCurrentCell(min(max(row, 0), len(self._circles) - 1), NAME)
        self.remove.setEnabled(bool(self._circles))
        self.capacity.show_capacity(circles.capacity())
        self.capacity.setVisible(self._tools.desk.measures.shown())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete in the table deletes the circle."""
        if event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.table:
            self._on_delete_clicked()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_add_clicked(self) -> None:
        name, words = self.name.text().strip(), self.cadence.text().strip()
        days = read_cadence(words)
        if not name:
            self.name.setFocus()
        elif words and days is None:
            self._not_understood(words)
            self.cadence.setFocus()
        elif self._tools.runner.run(partial(self._tools.desk.circles.add, name, days)):
            self.name.clear()
            self.cadence.clear()
            self.name.setFocus()

    @Slot()
    def _on_delete_clicked(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._circles):
            self._tools.runner.run(partial(self._tools.desk.circles.delete, self._circles[row].id))

    @Slot(QTableWidgetItem)
    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        circle, text = self._circles[item.row()], item.text().strip()
        days, name = circle.cadence_days, circle.name
        if item.column() == NAME:
            name = text
        else:
            days = read_cadence(text) if text else None
            if text and days is None:
                self._not_understood(text)
                self._fill()
                return
        circles = self._tools.desk.circles
        before = circles.asked()
        self._tools.runner.run(partial(circles.edit, circle.id, name, days))
        self._fill()
        if circles.asked() > before and self.capacity.isVisible() and self.capacity.warns():
            self._tools.runner.hub.warned.emit(capacity_warning(circles.capacity(), self.locale()))

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self._fill()

    def _not_understood(self, words: str) -> None:
        message = translate("Circles", "“{words}” is no cadence. Type a number of days, or “2 weeks”, “monthly”.")
        self._tools.runner.hub.failed.emit(message.with_args(words=words))

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add_clicked)
        self.name.returnPressed.connect(self._on_add_clicked)
        self.cadence.returnPressed.connect(self._on_add_clicked)
        self.remove.clicked.connect(self._on_delete_clicked)
        self.table.itemChanged.connect(self._on_item_changed)
        self._tools.runner.hub.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self.add.setAutoDefault(False)
        self.remove.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 3)
        line.addWidget(self.cadence, 2)
        line.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("Circles"), self, TextSize.TITLE))
        layout.addWidget(self.capacity)
        layout.addWidget(self.table, 1)
        layout.addLayout(line)
        layout.addWidget(buttons)


def _cell(text: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if column == SIZE:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
