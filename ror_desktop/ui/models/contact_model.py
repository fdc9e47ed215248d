"""The contact list: ids in order, and the rows of those pages that were looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from ror_desktop.domain.contact_row import ContactRow
from ror_desktop.domain.search import Match
from ror_desktop.ui.models.drag_data import CONTACTS, mime_of_contacts

PAGE = 16
"""Rows read at once: about a screenful. A search at each key press shows no more of them."""

PAGES_KEPT = 96
"""What is not near the screen is not in memory."""

DRAGGED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
"""Every row can be dragged, to a day of the calendar for example."""

Index = QModelIndex | QPersistentModelIndex


class ContactModel(QAbstractTableModel):
    """One column of contacts. Reads pages through `rows`, keeps a few, and patches what a change touched."""

    IdRole = Qt.ItemDataRole.UserRole

    def __init__(
        self,
        rows: Callable[[Sequence[int]], list[ContactRow]],
        words: Callable[[ContactRow], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = rows
        self._words = words
        self._ids: Sequence[int] = ()
        self._matches: Mapping[int, Match] = {}
        self._pages: OrderedDict[int, dict[int, ContactRow]] = OrderedDict()
        self._found = 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        if role == self.IdRole:
            return self._ids[index.row()]
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return DRAGGED if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [CONTACTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return mime_of_contacts(self._ids[row] for row in sorted(index.row() for index in indexes))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def ids(self) -> Sequence[int]:
        """The ids shown, in order."""
        return self._ids

    def show(self, ids: Sequence[int], matches: Mapping[int, Match]) -> None:
        """Show these contacts, and why each was found."""
        if self._ids == ids and self._matches is matches:  # comparing would work all of them out
            return
        self.beginResetModel()
        self._ids, self._matches = ids, matches
        self._pages.clear()
        self.endResetModel()

    def extend(self, more: Sequence[int], matches: Mapping[int, Match]) -> None:
        """Show these after the others, whose matches stay what they are; what is on the screen is not read again."""
        if not more:
            return
        count = len(self._ids)
        self.beginInsertRows(QModelIndex(), count, count + len(more) - 1)
        self._ids, self._matches = [*self._ids, *more], matches
        self._pages.pop(count // PAGE, None)  # it was not full
        self.endInsertRows()

    def place_of(self, contact_id: int) -> int:
        """The row in which the contact stands, or -1."""
        if self._found >= len(self._ids) or self._ids[self._found] != contact_id:
            place = _place_in(self._ids, contact_id)
            if place < 0:
                return -1
            self._found = place
        return self._found

    def row_at(self, place: int) -> ContactRow | None:
        """The contact of a row; nothing if it was deleted meanwhile."""
        page = place // PAGE
        rows = self._pages.get(page)
        if rows is None:
            rows = self._load(page)
        else:
            self._pages.move_to_end(page)
        return rows.get(self._ids[place])

    def match_at(self, place: int) -> Match | None:
        """Why the contact of a row was found; nothing without a search."""
        return self._matches.get(self._ids[place])

    def forget(self, contacts: frozenset[int]) -> None:
        """Read these contacts anew; without any, all of them."""
        places = [place for place, contact in enumerate(self._ids) if contact in contacts] if contacts else []
        if not contacts:
            self._pages.clear()
            places = [0, len(self._ids) - 1] if self._ids else []
        for place in places:
            self._pages.pop(place // PAGE, None)
        if places:
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], 0))

    def _load(self, page: int) -> dict[int, ContactRow]:
        wanted = self._ids[page * PAGE : (page + 1) * PAGE]
        rows = {row.id: row for row in self._read(wanted)}
        self._pages[page] = rows
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return rows


def _place_in(ids: Sequence[int], contact_id: int) -> int:
    """Where the id stands, or -1. In a whole book its bytes are looked for, in a quarter of the time."""
    if not isinstance(ids, array):
        return ids.index(contact_id) if contact_id in ids else -1
    held, wanted, size = ids.tobytes(), array(ids.typecode, [contact_id]).tobytes(), ids.itemsize
    place = held.find(wanted)
    while place > 0 and place % size:
        place = held.find(wanted, place + 1)
    return place // size
