"""The rows of an import preview: what each card is, and whether it will be taken."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ror_desktop.domain.imports import ImportRow, RowAction, Verdict
from ror_desktop.ui.tools import Tools

NAME, ORGANIZATION, OUTCOME = range(3)

Index = QModelIndex | QPersistentModelIndex


class ImportModel(QAbstractTableModel):
    """Three columns: name with a tick, organization, and what will happen and why."""

    VerdictRole = Qt.ItemDataRole.UserRole
    decided = Signal()

    def __init__(self, rows: Sequence[ImportRow], tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self._planned = {row.number: row.action for row in rows}
        self._tools = tools
        self._fields = self._field_names()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Name"), self.tr("Organization"), self.tr("What will happen"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == self.VerdictRole:
            return row.verdict
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and row.problems:
            return "\n".join(self._tools.say(problem) for problem in row.problems)
        if index.column() == NAME and role == Qt.ItemDataRole.CheckStateRole and self._can_be_taken(row):
            return Qt.CheckState.Unchecked if row.action is RowAction.SKIP else Qt.CheckState.Checked
        if index.column() == OUTCOME and role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == NAME and self._can_be_taken(self._rows[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._can_be_taken(self._rows[index.row()]):
            return False
        self._decide(index.row(), taken=Qt.CheckState(value) == Qt.CheckState.Checked)
        self.decided.emit()
        return True

    def decide_all(self, verdict: Verdict, *, taken: bool) -> None:
        """Take or leave all rows of one kind."""
        for place, row in enumerate(self._rows):
            if row.verdict is verdict and self._can_be_taken(row):
                self._decide(place, taken=taken)
        self.decided.emit()

    def actions(self) -> Mapping[int, RowAction]:
        """What is to be done with each row, by its number."""
        return {row.number: row.action for row in self._rows}

    def amount(self, verdict: Verdict) -> int:
        """How many rows are of this kind."""
        return sum(1 for row in self._rows if row.verdict is verdict)

    def taken(self) -> int:
        """How many rows will be added or updated."""
        return sum(1 for row in self._rows if row.action is not RowAction.SKIP)

    def _decide(self, place: int, *, taken: bool) -> None:
        row = self._rows[place]
        wanted = RowAction.ADD if row.verdict is Verdict.NEW else RowAction.UPDATE
        self._rows[place] = replace(row, action=wanted if taken else RowAction.SKIP)
        self.dataChanged.emit(self.index(place, 0), self.index(place, OUTCOME))

    def _can_be_taken(self, row: ImportRow) -> bool:
        return row.verdict is Verdict.NEW or (row.verdict is Verdict.KNOWN and bool(row.changes))

    def _text(self, row: ImportRow, column: int) -> str:
        if column == NAME:
            return row.name or self.tr("(no name)")
        if column == ORGANIZATION:
            return row.organization
        return self._outcome(row)

    def _outcome(self, row: ImportRow) -> str:
        first = self._tools.say(row.problems[0]) if row.problems else ""
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

    def _icon(self, row: ImportRow) -> object:
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
            "details": self.tr("other details of the card"),
        }
