"""Events in a list, each with how soon the people met there were followed up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from ror_desktop.domain.coverage import Coverage
from ror_desktop.domain.event import Event
from ror_desktop.ui.event_words import coverage_words, event_days, event_distance, met_words
from ror_desktop.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EventRow:
    """A line of the list: the event, its coverage once that was read, and whether it is on now."""

    event: Event
    coverage: Coverage | None = None
    on_now: bool = False


class EventModel(QAbstractListModel):
    """Lines of events, newest first; without `numbers` they do not say how soon people were followed up."""

    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._locale = QLocale()
        self._rows: list[EventRow] = []
        self.numbers = True

    @property
    def today(self) -> date:
        """The day from which "6 days ago" is said."""
        return self._today

    @property
    def locale(self) -> QLocale:
        """How days are written."""
        return self._locale

    def set_today(self, today: date, locale: QLocale) -> None:
        """Say everything from this day and in this locale."""
        self._today, self._locale = today, locale
        self._tell(0, len(self._rows) - 1)

    def set_events(self, events: Sequence[Event], on_now: int) -> None:
        """Show these; the coverage of those that were there stays until it is said anew."""
        known = {row.event.id: row.coverage for row in self._rows}
        rows = [EventRow(event, known.get(event.id), event.id == on_now) for event in events]
        if [row.event.id for row in rows] == [row.event.id for row in self._rows]:
            self._rows = rows
            self._tell(0, len(rows) - 1)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def set_coverage(self, event_id: int, coverage: Coverage) -> None:
        """Show this coverage on the event's line."""
        place = self.place_of(event_id)
        if place >= 0:
            self._rows[place] = replace(self._rows[place], coverage=coverage)
            self._tell(place, place)

    def rows(self) -> tuple[EventRow, ...]:
        """All lines, in order."""
        return tuple(self._rows)

    def row_at(self, place: int) -> EventRow | None:
        """The line at that place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, event_id: int) -> int:
        """Where the event stands, -1 where it does not."""
        return next((place for place, row in enumerate(self._rows) if row.event.id == event_id), -1)

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """How many events."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line itself, and the words for tool tips and screen readers."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.event.draft.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.spoken(row))  # plain, whatever somebody called the event
        return None

    def spoken(self, row: EventRow) -> str:
        """Everything about the event in one line."""
        draft = row.event.draft
        parts = [draft.name, event_days(draft, self._today, self._locale), event_distance(draft, self._today)]
        parts += [self.tr("on now")] if row.on_now else []
        parts += [draft.place] if draft.place else []
        if row.coverage is not None:
            people = len(row.coverage.people)
            parts += [met_words(people)] + ([coverage_words(row.coverage)] if people and self.numbers else [])
        return ", ".join(parts)

    def _tell(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))
