"""What the previews of imports have in common: a table of rows of the file, and buttons that show some of them."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QHeaderView, QTableView, QToolButton, QWidget


class VerdictFilter(QSortFilterProxyModel):
    """Shows the rows of one verdict, or all; the model gives the verdict by `role`."""

    def __init__(self, role: int, parent: QObject) -> None:
        super().__init__(parent)
        self._role = role
        self._only: StrEnum | None = None

    def show_only(self, verdict: StrEnum | None, _checked: bool = True) -> None:
        """Show rows of this verdict only."""
        self._only = verdict
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if self._only is None:
            return True
        index = self.sourceModel().index(row, 0, parent)
        return bool(index.data(self._role) is self._only)


def preview_table(model: QAbstractItemModel, name: str, widths: Sequence[int], parent: QWidget) -> QTableView:
    """A table of whole rows, its last column as wide as there is room; `widths` in pixels of those before."""
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    for column, width in enumerate(widths):
        header.resizeSection(column, width)
    return table


def filter_buttons(
    kinds: Sequence[tuple[StrEnum | None, str, int]], show_only: Callable[[StrEnum | None], None], parent: QWidget
) -> list[QToolButton]:
    """One button a verdict that occurs, with how many there are; the first kind is down."""
    group = QButtonGroup(parent)
    made: list[QToolButton] = []
    for verdict, name, amount in kinds:
        if verdict is not None and not amount:
            continue
        button = QToolButton(parent)
        button.setText(f"{name}  {parent.locale().toString(amount)}")
        button.setCheckable(True)
        button.setChecked(not made)
        button.setAutoRaise(True)
        button.clicked.connect(partial(show_only, verdict))
        group.addButton(button)
        made.append(button)
    return made
