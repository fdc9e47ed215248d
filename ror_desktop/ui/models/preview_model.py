"""What the rows of every import preview have in common: a tick in front, and at the end what will happen and why."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """Whoever derives from it gives the words, and keeps what was decided. `decided` after each tick."""

    VerdictRole = Qt.ItemDataRole.UserRole
    decided = Signal()

    def headings(self) -> tuple[str, ...]:
        """What stands over the columns."""
        raise NotImplementedError

    def length(self) -> int:
        """How many rows the file has."""
        raise NotImplementedError

    def verdict(self, place: int) -> StrEnum:
        """What a row is to the book."""
        raise NotImplementedError

    def text(self, place: int, column: int) -> str:
        """What stands in a cell."""
        raise NotImplementedError

    def hint(self, place: int) -> str:
        """What there is no room for in the row."""
        raise NotImplementedError

    def icon(self, place: int) -> QIcon:
        """What stands before the words of the last column."""
        raise NotImplementedError

    def ticked(self, place: int) -> bool | None:
        """Whether a row is taken; nothing where nobody can decide that."""
        raise NotImplementedError

    def tick(self, places: Sequence[int], *, taken: bool) -> None:
        """Take these rows, or leave them out; only those that can be decided are given."""
        raise NotImplementedError

    def turn(self, places: Sequence[int]) -> None:
        """Take all of these rows that can be decided; where all are taken, leave them out."""
        decided = [place for place in places if self.ticked(place) is not None]
        if decided:
            self.tick(decided, taken=not all(map(self.ticked, decided)))
            self.show_all()

    def amount(self, verdict: StrEnum | None) -> int:
        """How many rows are of this kind; nothing: all of them."""
        return self.length() if verdict is None else sum(self.verdict(n) is verdict for n in range(self.length()))

    def show_row(self, place: int) -> None:
        """Say that a row is another now."""
        self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def show_all(self) -> None:
        """Say that every row may be another now."""
        if self.length():
            self.dataChanged.emit(self.index(0, 0), self.index(self.length() - 1, self.columnCount() - 1))
        self.decided.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self.length()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        place, column = index.row(), index.column()
        if role == self.VerdictRole:
            return self.verdict(place)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(place, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.hint(place) or None
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            return {None: None, True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}[self.ticked(place)]
        if role == Qt.ItemDataRole.DecorationRole and column == self.columnCount() - 1:
            return self.icon(place)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self.ticked(index.row()) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.ticked(index.row()) is None:
            return False
        self.tick([index.row()], taken=Qt.CheckState(value) == Qt.CheckState.Checked)
        self.show_row(index.row())
        self.decided.emit()
        return True
