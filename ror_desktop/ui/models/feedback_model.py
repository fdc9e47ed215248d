"""Feedback in a list: ids in order, and the rows of those pages that were looked at."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from ror_desktop.domain.feedback import FeedbackRow
from ror_desktop.ui.dates import day_words
from ror_desktop.ui.entry_words import words_of
from ror_desktop.ui.feedback_words import quoted, severity_words, state_words, title_of
from ror_desktop.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex

PAGE = 32
PAGES_KEPT = 24
"""Rows read at once, and how many such pages stay in memory: what is not near the screen is not there."""


class FeedbackModel(QAbstractListModel):
    """Entries in the order of their ids as given. Reads pages through `read`, and forgets what a change touched."""

    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(
        self,
        read: Callable[[Sequence[int]], list[FeedbackRow]],
        today: Callable[[], date],
        home: ZoneInfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._today = today
        self._home = home
        self.locale = QLocale()
        self._ids: list[int] = []
        self._pages: OrderedDict[int, dict[int, FeedbackRow]] = OrderedDict()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these, and read anew what is seen of them."""
        self._pages.clear()
        if list(ids) == self._ids:
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        self.beginResetModel()
        self._ids = list(ids)
        self.endResetModel()

    def forget(self, contacts: Collection[int]) -> None:
        """Read anew the pages on which one of these contacts is named, when they are looked at."""
        told = [
            page for page, rows in self._pages.items() if any(r.draft.contact_id in contacts for r in rows.values())
        ]
        for page in told:
            del self._pages[page]
            last = min((page + 1) * PAGE, len(self._ids)) - 1
            self.dataChanged.emit(self.index(page * PAGE), self.index(last))

    def ids(self) -> Sequence[int]:
        """The ids shown, in order."""
        return self._ids

    def place_of(self, feedback_id: int) -> int:
        """Where the entry stands, -1 where it does not."""
        try:
            return self._ids.index(feedback_id)
        except ValueError:
            return -1

    def id_at(self, place: int) -> int:
        """The id of the entry at that place, 0 where there is none."""
        return self._ids[place] if 0 <= place < len(self._ids) else 0

    def row_at(self, place: int) -> FeedbackRow | None:
        """The entry at that place; nothing where it is gone."""
        if not 0 <= place < len(self._ids):
            return None
        page = place // PAGE
        rows = self._pages.get(page)
        if rows is None:
            rows = self._load(page)
        else:
            self._pages.move_to_end(page)
        return rows.get(self._ids[place])

    def distance(self, row: FeedbackRow) -> str:
        """How long ago it was said."""
        return day_words(row.draft.said.day_in(self._home), self._today())

    def spoken(self, row: FeedbackRow) -> str:
        """The whole entry in one line."""
        parts = [title_of(row), self.distance(row), quoted(row), severity_words(row.draft.severity)]
        parts += [words_of(row.draft.sentiment), state_words(row)]
        parts += [self.tr("shining moment")] if row.draft.shining else []
        return ", ".join(parts)

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """How many entries."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry itself, and its words."""
        wanted = {self.RowRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if not index.isValid() or role not in {*wanted, Qt.ItemDataRole.ToolTipRole}:
            return None
        row = self.row_at(index.row())
        if row is None or role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        spoken = self.spoken(row)
        return spoken if role == Qt.ItemDataRole.AccessibleTextRole else plain_tip(spoken)

    def _load(self, page: int) -> dict[int, FeedbackRow]:
        rows = {row.id: row for row in self._read(self._ids[page * PAGE : (page + 1) * PAGE])}
        self._pages[page] = rows
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return rows
