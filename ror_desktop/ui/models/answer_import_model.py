"""The rows of a preview of answers: who answered what on which day, and what will happen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from ror_desktop.domain.answer import HIGHEST
from ror_desktop.domain.answer_import import NOT_TAKEN, AnswerRow, Verdict, outcome
from ror_desktop.domain.found import Name
from ror_desktop.services.answer_imports import AnswerStaging
from ror_desktop.ui.dates import full_day
from ror_desktop.ui.models.assignable_model import AssignableModel
from ror_desktop.ui.tools import Tools

WHO, ANSWER, DAY, OUTCOME = range(4)


class AnswerImportModel(AssignableModel):
    """Four columns: contact with a tick, answer, day, and what will happen and why."""

    only_fitting = True

    def __init__(self, staging: AnswerStaging, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staging = staging
        self._tools = tools

    def headings(self) -> tuple[str, ...]:
        return self.tr("Contact"), self.tr("Answer"), self.tr("Day"), self.tr("What will happen")

    def length(self) -> int:
        return len(self._staging.rows)

    def contact(self, place: int) -> Name | None:
        return self._staging.rows[place].found.only

    def fitting(self, place: int) -> tuple[int, ...]:
        return self._staging.fitting(self._staging.rows[place].number)

    def can_be_assigned(self, place: int) -> bool:
        return bool(self.fitting(place))

    def set_contact(self, places: Sequence[int], contact: Name | None) -> None:
        self._staging.choose([self._staging.rows[place].number for place in places], contact[0] if contact else 0)

    def verdict(self, place: int) -> Verdict:
        return self._staging.rows[place].verdict

    def hint(self, place: int) -> str:
        return self._staging.rows[place].raw.comment[:500]

    def ticked(self, place: int) -> bool | None:
        row = self._staging.rows[place]
        return row.taken if row.verdict is Verdict.NEW else None

    def tick(self, places: Sequence[int], *, taken: bool) -> None:
        numbers = {self._staging.rows[place].number for place in places}
        left = {one.number for one in self._staging.rows if one.left_out} - numbers
        self._staging.leave_out(left if taken else left | numbers)

    def text(self, place: int, column: int) -> str:
        row = self._staging.rows[place]
        if column == WHO:
            return row.found.contacts[0][1] if row.contact_id else row.raw.who or self.tr("(nobody)")
        if column == ANSWER:
            said = self.tr("{given} of {highest}")
            return row.raw.given[:40] if row.draft is None else said.format(given=row.draft.given, highest=HIGHEST)
        if column == DAY:
            return row.raw.day[:40] if row.draft is None else full_day(row.draft.day)
        words = self._tools.say(outcome(row))
        return self.tr("Line {line}: {words}").format(line=row.raw.line, words=words) if _refused(row) else words

    def icon(self, place: int) -> QIcon:
        row = self._staging.rows[place]
        if _refused(row):
            return self._tools.icons.icon("circle-alert", "warning")
        return self._tools.icons.icon("check" if row.taken else "minus", "secondary")


def _refused(row: AnswerRow) -> bool:
    return row.verdict in NOT_TAKEN
