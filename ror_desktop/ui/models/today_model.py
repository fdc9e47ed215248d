"""The lines of the page Today: groups with headings, follow-ups and people, and where more can be shown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt

from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.today import Group, Rule, TodayGroup, TodayLine
from ror_desktop.ui.entry_words import said
from ror_desktop.ui.models.followup_model import FollowUpModel, Index, Mood, Row, Section, rows_of
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.today_words import HEADINGS, Moment, more_words, spoken_words


@dataclass(frozen=True, slots=True)
class TodayRow(Row):
    """A line of the page: as in other lists of follow-ups, or a person, or the one that shows `hidden` more."""

    line: TodayLine | None = None
    hidden: int = 0

    @property
    def key(self) -> tuple[str, int | str]:
        """What makes it the same line after a change."""
        if self.hidden:
            return self.section, "more"
        if self.line is not None and self.line.follow_up is None:
            return self.section, f"contact {self.line.contact_id}"
        return self.section, self.follow_up.id if self.follow_up else 0


class TodayModel(FollowUpModel):
    """Follow-ups, people, headings and "and 12 more"; only headings cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(date.min, parent)
        self._at = Moment(datetime.min.replace(tzinfo=UTC), ZoneInfo("UTC"))

    @property
    def at(self) -> Moment:
        """The instant from which everything is said."""
        return self._at

    def set_moment(self, at: Moment, locale: QLocale) -> None:
        """Say everything from this instant and in this locale."""
        self._at = at
        self.set_today(at.today, at.home, locale)

    def show_groups(self, groups: Sequence[TodayGroup], ahead: Sequence[Section]) -> None:
        """Show these groups, then the follow-ups of the next days."""
        self.show_rows([*(row for group in groups for row in _rows(group)), *rows_of(ahead)])

    def line_at(self, index: Index) -> TodayLine | None:
        """Whom or what the line is about; nothing for a heading."""
        row = self.row_at(index)
        if isinstance(row, TodayRow):
            return row.line
        return None if row is None or row.follow_up is None else _line_of(row.follow_up)

    def group_at(self, index: Index) -> Group | None:
        """The group of which this line shows more; nothing for other lines."""
        row = self.row_at(index)
        return Group(row.section) if isinstance(row, TodayRow) and row.hidden else None

    def place_of_key(self, key: tuple[str, int | str] | None) -> QModelIndex:
        """Where the line of this key stands; an invalid index where it does not."""
        for place in range(self.rowCount()):
            row = self.row_at(self.index(place))
            if row is not None and row.key == key:
                return self.index(place)
        return QModelIndex()

    def nearest(self, place: int) -> QModelIndex:
        """The first line from that place on that is no heading, or else the last one before it."""
        rows = self.rowCount()
        for candidate in (*range(place, rows), *reversed(range(min(place, rows)))):
            if self.line_at(self.index(candidate)) is not None:
                return self.index(candidate)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As in other lists; of people their name, and the reason in words."""
        row = self.row_at(index)
        if not isinstance(row, TodayRow) or role == self.RowRole:
            return super().data(index, role)
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if row.hidden:
            return more_words(row.hidden) if role in texts else None
        if row.line is None or row.follow_up is not None:
            return super().data(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.line.contact
        words = spoken_words(row.line, self._at, self._locale)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words
        # A tool tip guesses whether it is rich text; what people typed must stay plain.
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are skipped by keys; people cannot be dragged to a day, follow-ups can."""
        row = self.row_at(index)
        if isinstance(row, TodayRow) and (row.hidden or (row.line is not None and row.follow_up is None)):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


def _rows(group: TodayGroup) -> Iterator[TodayRow]:
    key, mood = group.group.value, Mood.OVERDUE if group.group is Group.OVERDUE else Mood.PLAIN
    yield TodayRow(key, mood, None, said(HEADINGS[group.group]), group.total)
    for line in group.lines:
        yield TodayRow(key, mood, line.follow_up, line=line)
    hidden = group.total - len(group.lines)
    if hidden > 0:
        yield TodayRow(key, mood, hidden=hidden)


def _line_of(follow_up: FollowUp) -> TodayLine:
    return TodayLine(Rule.FOLLOW_UP, follow_up.contact_id, follow_up.contact, follow_up=follow_up)
