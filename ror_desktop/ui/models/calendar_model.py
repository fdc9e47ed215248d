"""The lines of a calendar view, one row each: headings of days, entries, and how many more there are."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from ror_desktop.domain.calendar import EntryKind
from ror_desktop.domain.calendar_lines import Line, LineKind
from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.ui.calendar_words import line_words
from ror_desktop.ui.models.drag_data import FOLLOW_UPS, mime_of_follow_ups
from ror_desktop.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex


class CalendarModel(QAbstractListModel):
    """Lines in the order in which a screen reader goes through them. Open follow-ups can be dragged."""

    LineRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._locale = QLocale()
        self._lines: Sequence[Line] = ()

    @property
    def lines(self) -> Sequence[Line]:
        """All lines, by row."""
        return self._lines

    @property
    def today(self) -> date:
        """The day that words such as "overdue" are said from."""
        return self._today

    @property
    def locale(self) -> QLocale:
        """In which everything is said."""
        return self._locale

    def show(self, lines: Sequence[Line], today: date, locale: QLocale) -> None:
        """Show these lines, said from this day and in this locale."""
        self.beginResetModel()
        self._lines, self._today, self._locale = lines, today, locale
        self.endResetModel()

    def line_at(self, index: Index) -> Line | None:
        """The line at that place."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def follow_up_at(self, index: Index) -> FollowUp | None:
        """The follow-up to act on at that place; one that is only coming is none."""
        line = self.line_at(index)
        entry = line.entry if line else None
        return entry.follow_up if entry is not None and entry.kind is EntryKind.FOLLOW_UP else None

    def row_of(self, key: tuple[object, ...]) -> int:
        """The row of the line with that key, or -1."""
        # A day has a line of its own, which is found without asking hundreds of entries for their keys.
        if key[0] is LineKind.DAY:
            return next((n for n, line in enumerate(self._lines) if line.kind is LineKind.DAY and line.key == key), -1)
        return next((row for row, line in enumerate(self._lines) if line.key == key), -1)

    def row_of_day(self, day: date) -> int:
        """The row in which the day is named, or -1."""
        return next((n for n, line in enumerate(self._lines) if line.kind is LineKind.DAY and line.day == day), -1)

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line itself, and the words for tool tips and screen readers."""
        line = self.line_at(index)
        if line is None:
            return None
        if role == self.LineRole:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line_words(line, self._today, self._locale)
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tool tip guesses whether it is rich text; what people typed must stay plain.
            return plain_tip(line_words(line, self._today, self._locale))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be reached; what is open can be dragged to another day."""
        if self.line_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._movable(index) else flags

    def mimeTypes(self) -> list[str]:
        """Follow-ups by their ids."""
        return [FOLLOW_UPS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the open follow-ups."""
        found = [self.follow_up_at(index) for index in indexes if self._movable(index)]
        return mime_of_follow_ups(item.id for item in found if item is not None)

    def supportedDragActions(self) -> Qt.DropAction:
        """They move to another day."""
        return Qt.DropAction.MoveAction

    def _movable(self, index: Index) -> bool:
        item = self.follow_up_at(index)
        return item is not None and item.state is FollowUpState.OPEN
