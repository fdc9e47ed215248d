"""The entries that a number of an event was computed from, as lines: people, meetings, returns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from ror_desktop.ui.models.drag_data import CONTACTS, mime_of_contacts
from ror_desktop.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: the contact it belongs to, what is said of it, and whether something is still to be decided.

    `key` tells lines apart; `after` stands at the end of the first line.
    """

    key: int
    contact_id: int
    title: str
    beside: str = ""
    below: str = ""
    after: str = ""
    icon: str = ""
    undecided: bool = False
    quiet: bool = False

    def spoken(self) -> str:
        """The whole line in words."""
        return ", ".join(part for part in (self.title, self.beside, self.after, self.below) if part)


class FindingModel(QAbstractListModel):
    """Lines in the order in which they are given."""

    FindingRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: list[Finding] = []

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show these; where the same lines stand there already, only what differs is told."""
        if [one.key for one in found] == [one.key for one in self._found]:
            self._found = list(found)
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._found = list(found)
        self.endResetModel()

    def finding_at(self, place: int) -> Finding | None:
        """The line at that place."""
        return self._found[place] if 0 <= place < len(self._found) else None

    def findings(self) -> tuple[Finding, ...]:
        """All lines."""
        return tuple(self._found)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Contacts can be dragged, such as to another event."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """Contacts by their ids."""
        return [CONTACTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The contacts of these lines, each once."""
        found = [self.finding_at(index.row()) for index in indexes]
        return mime_of_contacts(dict.fromkeys(one.contact_id for one in found if one is not None))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line itself, and its words."""
        found = self.finding_at(index.row()) if index.isValid() else None
        if found is None:
            return None
        if role == self.FindingRole:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return found.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(found.spoken())  # what people typed must stay plain
        return None
