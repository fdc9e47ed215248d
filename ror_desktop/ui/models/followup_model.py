"""Follow-ups in a list, under headings: the agenda and the page Today."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QLocale, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from ror_desktop.domain.followup import FollowUp, FollowUpState, Here, at_home
from ror_desktop.ui.followup_words import spoken
from ror_desktop.ui.models.drag_data import FOLLOW_UPS, mime_of_follow_ups
from ror_desktop.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
PATCHED = 100
"""With more differences than this, or nothing that stays, the list is read anew instead of patched row by row."""


class Mood(Enum):
    """How a section is drawn."""

    OVERDUE = "overdue"
    PLAIN = "plain"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Section:
    """Follow-ups under one heading; without a title they stand there by themselves. `key` tells sections apart.

    `unread` are those that belong there and follow later.
    """

    key: str
    title: str
    follow_ups: tuple[FollowUp, ...]
    mood: Mood = Mood.PLAIN
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a follow-up, or a heading with how many stand under it."""

    section: str
    mood: Mood
    follow_up: FollowUp | None = None
    title: str = ""
    count: int = 0

    @property
    def key(self) -> tuple[str, int | str]:
        """What makes it the same line after a change."""
        return self.section, self.follow_up.id if self.follow_up else 0


def rows_of(sections: Sequence[Section]) -> Iterator[Row]:
    """The lines of these sections."""
    for section in sections:
        if section.title:
            yield Row(section.key, section.mood, None, section.title, len(section.follow_ups) + section.unread)
        for follow_up in section.follow_ups:
            yield Row(section.key, section.mood, follow_up)


class FollowUpModel(QAbstractListModel):
    """Lines of follow-ups and headings. Headings cannot be selected; open follow-ups can be dragged."""

    RowRole = Qt.ItemDataRole.UserRole + 1
    IdRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._home = ZoneInfo("UTC")
        self._locale = QLocale()
        self._rows: list[Row] = []

    @property
    def today(self) -> date:
        """The day that words such as "overdue" are said from."""
        return self._today

    def here(self, follow_up: FollowUp) -> Here:
        """When it is in the home zone."""
        return at_home(follow_up.draft, self._home)

    def judged_day(self, follow_up: FollowUp) -> date:
        """The day after which it is late."""
        return self.here(follow_up).day

    def set_today(self, today: date, home: ZoneInfo, locale: QLocale) -> None:
        """Say everything from this day, in this zone and in this locale."""
        self._today, self._home, self._locale = today, home, locale
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show these sections; what is there already stays where it is."""
        self.show_rows(list(rows_of(sections)))

    def show_rows(self, rows: list[Row]) -> None:
        """Show these lines; what is there already stays where it is."""
        known = len(self._rows)
        if 0 < known < len(rows) and rows[:known] == self._rows:
            self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
            return
        keys, before = {row.key for row in rows}, {row.key for row in self._rows}
        if keys.isdisjoint(before) or len(keys ^ before) > PATCHED:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._remove_others(keys)
        for place, row in enumerate(rows):
            self._settle(place, row)

    def row_at(self, index: Index) -> Row | None:
        """The line at that place."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def follow_up_at(self, index: Index) -> FollowUp | None:
        """The follow-up at that place; nothing for a heading."""
        row = self.row_at(index)
        return row.follow_up if row else None

    def place_of(self, follow_up_id: int) -> QModelIndex:
        """Where the follow-up stands first; an invalid index where it does not."""
        for place, row in enumerate(self._rows):
            if row.follow_up is not None and row.follow_up.id == follow_up_id:
                return self.index(place)
        return QModelIndex()

    def nearest(self, place: int) -> QModelIndex:
        """The first line from that place on that is no heading, or else the last one before it."""
        for candidate in (*range(place, len(self._rows)), *reversed(range(min(place, len(self._rows))))):
            if self._rows[candidate].follow_up is not None:
                return self.index(candidate)
        return QModelIndex()

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line itself, and the words for tool tips and screen readers."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == self.RowRole:
            return row
        if row.follow_up is None:
            shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return row.title if role in shown else None
        return self._follow_up_data(row.follow_up, role)

    def _follow_up_data(self, follow_up: FollowUp, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return follow_up.draft.title
        if role == self.IdRole:
            return follow_up.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(follow_up)
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tool tip guesses whether it is rich text; what people typed must stay plain.
            return plain_tip(self._spoken(follow_up))
        return None

    def _spoken(self, follow_up: FollowUp) -> str:
        judged = self.judged_day(follow_up)
        return spoken(follow_up, self.here(follow_up), self._today, self._locale, judged)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are skipped by keys and cannot be selected."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        follow_up = row.follow_up
        if follow_up is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if follow_up.state is FollowUpState.OPEN else flags

    def mimeTypes(self) -> list[str]:
        """Follow-ups by their ids."""
        return [FOLLOW_UPS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the open ones."""
        found = [self.follow_up_at(index) for index in indexes]
        return mime_of_follow_ups(item.id for item in found if item is not None and item.state is FollowUpState.OPEN)

    def supportedDragActions(self) -> Qt.DropAction:
        """They move to another day."""
        return Qt.DropAction.MoveAction

    # Patching

    def _remove_others(self, keys: set[tuple[str, int | str]]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._rows[place].key not in keys:
                self._remove(place)

    def _settle(self, place: int, row: Row) -> None:
        """Make `row` the line at `place`; everything above is settled already."""
        if place < len(self._rows) and self._rows[place].key == row.key:
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        for old in range(place + 1, len(self._rows)):
            if self._rows[old].key == row.key:
                self._remove(old)
                break
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self.endInsertRows()

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self.endRemoveRows()
