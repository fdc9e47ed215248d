"""The rows of a preview of calendar files: what is to be done when, for whom, and what will happen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from ror_desktop.domain.calendar_import import NEEDS_CONTACT, CalendarRow, Verdict, outcome
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import at_home
from ror_desktop.domain.found import Name
from ror_desktop.services.calendar_imports import CalendarStaging
from ror_desktop.ui.dates import short_day, time_words
from ror_desktop.ui.followup_words import clock_words
from ror_desktop.ui.models.assignable_model import AssignableModel
from ror_desktop.ui.recurrence_words import recurrence_words
from ror_desktop.ui.tools import Tools

TITLE, WHEN, CONTACT, OUTCOME = range(4)


class CalendarImportModel(AssignableModel):
    """Four columns: title with a tick, when, contact, and what will happen and why."""

    def __init__(self, staging: CalendarStaging, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staging = staging
        self._tools = tools
        self._several = len({row.source for row in staging.rows}) > 1
        self._today = tools.desk.book.today()
        self._home = tools.desk.book.zone

    def headings(self) -> tuple[str, ...]:
        return self.tr("Title"), self.tr("When"), self.tr("Contact"), self.tr("What will happen")

    def length(self) -> int:
        return len(self._staging.rows)

    def row(self, place: int) -> CalendarRow:
        """One entry."""
        return self._staging.rows[place]

    def contact(self, place: int) -> Name | None:
        return self.row(place).found.only

    def fitting(self, place: int) -> tuple[int, ...]:
        found = self.row(place).found.contacts
        return tuple(contact_id for contact_id, _name in found) if len(found) > 1 else ()

    def can_be_assigned(self, place: int) -> bool:
        return self.row(place).can_be_assigned

    def set_contact(self, places: Sequence[int], contact: Name | None) -> None:
        self._staging.assign([self.row(place).number for place in places], contact)

    def verdict(self, place: int) -> Verdict:
        return self.row(place).verdict

    def ticked(self, place: int) -> bool | None:
        row = self.row(place)
        return row.taken if row.can_be_taken else None

    def tick(self, places: Sequence[int], *, taken: bool) -> None:
        self._staging.take([self.row(place).number for place in places], taken=taken)

    def text(self, place: int, column: int) -> str:
        row = self.row(place)
        if column == TITLE:
            return row.item.title or self.tr("(no title)")
        if column == WHEN:
            return self._when(row)
        if column == CONTACT:
            return row.found.only[1] if row.found.only and row.can_be_assigned else ""
        said = self._tools.say(outcome(row))
        if row.verdict is Verdict.PROBLEM and self._several:
            return self.tr("{file}, line {line}: {problem}").format(file=row.source, line=row.item.line, problem=said)
        if row.verdict is Verdict.PROBLEM:
            return self.tr("Line {line}: {problem}").format(line=row.item.line, problem=said)
        first = self._tools.say(row.problems[0]) if row.problems and row.taken else ""
        return f"{said} · {first}" if first else said

    def hint(self, place: int) -> str:
        row = self.row(place)
        invited = ", ".join(one.name or one.email for one in row.item.people[:10])
        said = [row.item.title, self._when(row), row.item.place, invited]
        said += [self._tools.say(words) for words in (outcome(row), *row.problems)]
        return "\n".join(text for text in said if text)

    def icon(self, place: int) -> QIcon:
        row, icons = self.row(place), self._tools.icons
        if row.verdict is Verdict.PROBLEM or row.verdict in NEEDS_CONTACT:
            return icons.icon("circle-alert", "warning")
        if not row.taken:
            return icons.icon("minus", "secondary")
        if row.problems:
            return icons.icon("triangle-alert", "warning")
        return icons.icon("calendar-days" if row.plan.event is not None else "calendar-check", "secondary")

    def _when(self, row: CalendarRow) -> str:
        """The day that it will have in the book; of what is left out, the one in the file."""
        if row.plan.event is not None:
            return self._days(row.plan.event)
        draft = row.plan.follow_up
        if draft is not None:
            here = at_home(draft, self._home)
            clock = clock_words(draft, here)
            said = [short_day(here.day, self._today) + (f", {clock}" if clock else "")]
            if draft.recurrence:
                said.append(recurrence_words(draft.recurrence, self._today))
            return " · ".join(said)
        if row.item.start is None:
            return ""
        start = row.item.start.at_home(self._home)
        day = short_day(start.day, self._today)
        return day if start.at is None else f"{day}, {time_words(start.at)}"

    def _days(self, event: EventDraft) -> str:
        if event.start_day == event.end_day:
            return short_day(event.start_day, self._today)
        return f"{short_day(event.start_day, self._today)} – {short_day(event.end_day, self._today)}"
