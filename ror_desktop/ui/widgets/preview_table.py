"""What the previews of imports have in common: a table of rows of the file, and buttons that show some of them."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QToolButton,
    QWidget,
)

Kind = tuple[StrEnum | None, str]
"""A verdict (nothing: all of them) and what it is called."""


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
        return bool(index.data(self._role) == self._only)  # Qt gives a string back, not the verdict itself


class VerdictButtons(QHBoxLayout):
    """One button a verdict that occurs, with how many there are; the first kind is down."""

    def __init__(
        self,
        kinds: Sequence[Kind],
        amount: Callable[[StrEnum | None], int],
        show_only: Callable[[StrEnum | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__()
        self._kinds = kinds
        self._amount = amount
        self._show_only = show_only
        self._locale = parent.locale()
        self._buttons = [QToolButton(parent) for _kind in kinds]
        group = QButtonGroup(parent)
        for button, (verdict, _name) in zip(self._buttons, kinds, strict=True):
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.clicked.connect(partial(show_only, verdict))
            group.addButton(button)
            self.addWidget(button)
        self._buttons[0].setChecked(True)
        self.addStretch(1)
        self.count_again()

    def count_again(self) -> None:
        """Say how many there are now; where none of the chosen kind is left, show the first."""
        for button, (verdict, name) in zip(self._buttons, self._kinds, strict=True):
            amount = self._amount(verdict)
            button.setText(f"{name}  {self._locale.toString(amount)}")
            button.setVisible(verdict is None or bool(amount))
            if button.isChecked() and verdict is not None and not amount:
                self._buttons[0].setChecked(True)
                self._show_only(self._kinds[0][0])


class PreviewTable(QTableView):
    """Rows to be taken or left. Space turns the ticks of all that are chosen, whatever column the keys are in."""

    turn_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.turn_wanted.emit()
        else:
            super().keyPressEvent(event)


def preview_table(model: QAbstractItemModel, name: str, widths: Sequence[int], parent: QWidget) -> PreviewTable:
    """A table of whole rows, its last column as wide as there is room; `widths` in pixels of those before."""
    table = PreviewTable(parent)
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
