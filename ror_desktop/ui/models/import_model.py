"""The rows of an import preview: what each card is, and whether it will be taken."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from ror_desktop.domain.imports import ImportRow, RowAction, Verdict
from ror_desktop.ui.models.preview_model import PreviewModel
from ror_desktop.ui.tools import Tools

NAME, ORGANIZATION, OUTCOME = range(3)


class ImportModel(PreviewModel):
    """Three columns: name with a tick, organization, and what will happen and why."""

    def __init__(self, rows: Sequence[ImportRow], tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self._tools = tools
        self._several = len({row.source for row in rows}) > 1
        self._fields = self._field_names()

    def headings(self) -> tuple[str, ...]:
        return self.tr("Name"), self.tr("Organization"), self.tr("What will happen")

    def length(self) -> int:
        return len(self._rows)

    def cards(self) -> int:
        """How many of the rows are cards: text beside them has a row too."""
        return sum(row.is_card for row in self._rows)

    def verdict(self, place: int) -> Verdict:
        return self._rows[place].verdict

    def hint(self, place: int) -> str:
        return "\n".join(self._tools.say(problem) for problem in self._rows[place].problems)

    def ticked(self, place: int) -> bool | None:
        row = self._rows[place]
        return row.action is not RowAction.SKIP if self._can_be_taken(row) else None

    def tick(self, places: Sequence[int], *, taken: bool) -> None:
        for place in places:
            row = self._rows[place]
            wanted = RowAction.ADD if row.verdict is Verdict.NEW else RowAction.UPDATE
            self._rows[place] = row._replace(action=wanted if taken else RowAction.SKIP)

    def decide_all(self, verdict: Verdict, *, taken: bool) -> None:
        """Take or leave all rows of one kind."""
        rows = enumerate(self._rows)
        self.tick([n for n, row in rows if row.verdict is verdict and self._can_be_taken(row)], taken=taken)
        self.show_all()

    def actions(self) -> Mapping[int, RowAction]:
        """What is to be done with each row, by its number."""
        return {row.number: row.action for row in self._rows}

    def taken(self) -> int:
        """How many rows will be added or updated."""
        return sum(1 for row in self._rows if row.action is not RowAction.SKIP)

    def _can_be_taken(self, row: ImportRow) -> bool:
        return row.verdict is Verdict.NEW or (row.verdict is Verdict.KNOWN and bool(row.changes))

    def text(self, place: int, column: int) -> str:
        row = self._rows[place]
        if column == NAME:
            return row.name or (self.tr("(no name)") if row.is_card else row.source)
        if column == ORGANIZATION:
            return row.organization
        return self._outcome(row)

    def _outcome(self, row: ImportRow) -> str:
        first = self._tools.say(row.problems[0]) if row.problems else ""
        if row.verdict is Verdict.PROBLEM and self._several:
            return self.tr("{file}, line {line}: {problem}").format(file=row.source, line=row.line, problem=first)
        if row.verdict is Verdict.PROBLEM:
            return self.tr("Line {line}: {problem}").format(line=row.line, problem=first)
        said = self._said(row)
        return f"{said} · {first}" if first else said

    def _said(self, row: ImportRow) -> str:
        if row.verdict is Verdict.NEW:
            return self.tr("New") if row.action is RowAction.ADD else self.tr("New, left out")
        if row.verdict is Verdict.REPEATED:
            return self.tr("Stands twice in the file; taken once")
        if not row.changes:
            return self.tr("Known, nothing new")
        fields = ", ".join(self._fields.get(name, name) for name in row.changes)
        if row.action is RowAction.SKIP:
            return self.tr("Known, left as it is ({fields} differ)").format(fields=fields)
        return self.tr("Known, updates {fields}").format(fields=fields)

    def icon(self, place: int) -> QIcon:
        row = self._rows[place]
        if row.verdict is Verdict.PROBLEM:
            return self._tools.icons.icon("circle-alert", "warning")
        if row.action is RowAction.SKIP:
            return self._tools.icons.icon("minus", "secondary")
        if row.problems:
            return self._tools.icons.icon("triangle-alert", "warning")
        return self._tools.icons.icon("user-plus" if row.verdict is Verdict.NEW else "pencil", "secondary")

    def _field_names(self) -> dict[str, str]:
        return {
            "display_name": self.tr("name"),
            "name": self.tr("parts of the name"),
            "nickname": self.tr("nickname"),
            "organization": self.tr("organization"),
            "department": self.tr("department"),
            "title": self.tr("title"),
            "role": self.tr("role"),
            "industry": self.tr("industry"),
            "birthday": self.tr("birthday"),
            "anniversary": self.tr("anniversary"),
            "known_since": self.tr("known since"),
            "cadence_days": self.tr("cadence"),
            "methods": self.tr("ways to reach them"),
            "tags": self.tr("tags"),
            "notes": self.tr("notes"),
            "photo": self.tr("picture"),
            "workplace": self.tr("industry and place of the organization"),
            "circle": self.tr("circle"),
            "place": self.tr("where you met"),
            "details": self.tr("other details of the card"),
        }
