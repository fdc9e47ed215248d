"""The timeline of one contact: keys of all entries, and the entries themselves by page."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ror_desktop.domain.entity import Noun
from ror_desktop.domain.timeline import TimelineEntry, TimelineKey
from ror_desktop.services.timeline import TimelineService
from ror_desktop.ui.models.timeline_words import EntryWords, noun_of

PAGE = 20
"""Entries read at once: as many as a tall screen shows."""

KEY_ROLE = Qt.ItemDataRole.UserRole
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class TimelineModel(QAbstractListModel):
    """Entries newest first. Only what was looked at is in memory; `refresh` patches what changed."""

    def __init__(
        self, service: TimelineService, words: EntryWords, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._words = words
        self._today = today
        self._contact = 0
        self._keys: list[TimelineKey] = []
        self._entries: dict[TimelineKey, TimelineEntry] = {}

    def show_contact(self, contact_id: int) -> None:
        """Show the timeline of this contact; 0 shows nothing."""
        self.beginResetModel()
        self._contact = contact_id
        self._entries = {}
        self._keys = self._service.keys(contact_id) if contact_id else []
        self.endResetModel()

    def refresh(self) -> None:
        """Read the keys anew, take rows out and put rows in, and say which of the rows seen look different now."""
        if not self._contact:
            return
        keys = self._service.keys(self._contact)
        self._take_out(set(keys))
        self._put_in(keys)
        self._read_again()

    def say_days_anew(self) -> None:
        """A new day has begun: "today" is "yesterday" now."""
        if self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    def key(self, row: int) -> TimelineKey:
        """Which entry stands in a row."""
        return self._keys[row]

    def entry(self, row: int) -> TimelineEntry | None:
        """The entry of a row, with the page around it; nothing if it was deleted behind our back."""
        key = self._keys[row]
        if key not in self._entries:
            start = max(0, row - PAGE // 4)
            self._read([k for k in self._keys[start : start + PAGE] if k not in self._entries])
        return self._entries.get(key)

    def text(self, row: int) -> str:
        """The text of an entry as it was written."""
        entry = self.entry(row)
        return "" if entry is None else self._words.body(entry).text

    def row_of(self, noun: Noun, entry_id: int) -> int:
        """The row of an entry, or -1."""
        return next((row for row, key in enumerate(self._keys) if key.id == entry_id and key.noun == noun), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == KEY_ROLE:
            return self._keys[index.row()]
        if role not in _ROLES:
            return None
        entry = self.entry(index.row())
        if entry is None or role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words.full_date(entry)
        return self._words.sentence(entry, self._today())

    def _read(self, keys: Sequence[TimelineKey]) -> None:
        wanted = {(key.noun, key.id): key for key in keys}
        for entry in self._service.entries(keys):
            self._entries[wanted[noun_of(entry), entry.id]] = entry

    def _take_out(self, wanted: set[TimelineKey]) -> None:
        for row in reversed(range(len(self._keys))):
            if self._keys[row] not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._entries.pop(self._keys.pop(row), None)
                self.endRemoveRows()

    def _put_in(self, keys: list[TimelineKey]) -> None:
        for row, key in enumerate(keys):
            if row >= len(self._keys) or self._keys[row] != key:
                self.beginInsertRows(QModelIndex(), row, row)
                self._keys.insert(row, key)
                self.endInsertRows()

    def _read_again(self) -> None:
        """Compare the entries that were looked at with the book."""
        before, self._entries = self._entries, {}
        self._read([key for key in self._keys if key in before])
        for row, key in enumerate(self._keys):
            if key in before and self._entries.get(key) != before[key]:
                index = self.index(row)
                self.dataChanged.emit(index, index)


_ROLES = {
    ENTRY_ROLE,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
}
