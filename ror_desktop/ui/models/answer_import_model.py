"""The rows of a preview of answers: who answered what on which day, and what will happen."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ror_desktop.domain.answer import HIGHEST
from ror_desktop.domain.answer_import import NOT_TAKEN, AnswerRow, Verdict, outcome
from ror_desktop.services.answer_imports import AnswerStaging
from ror_desktop.ui.dates import full_day
from ror_desktop.ui.tools import Tools

WHO, ANSWER, DAY, OUTCOME = range(4)

Index = QModelIndex | QPersistentModelIndex


class AnswerImportModel(QAbstractTableModel):
    """Four columns: contact with a tick, answer, day, and what will happen and why. `decided` after each tick."""

    VerdictRole = Qt.ItemDataRole.UserRole
    decided = Signal()

    def __init__(self, staging: AnswerStaging, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staging = staging
        self._tools = tools

    def read_again(self) -> None:
        """The order of the days was decided: every row may be another."""
        self.beginResetModel()
        self.endResetModel()
        self.decided.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._staging.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Contact"), self.tr("Answer"), self.tr("Day"), self.tr("What will happen"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._staging.rows[index.row()]
        if role == self.VerdictRole:
            return row.verdict
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.raw.comment[:500] or None
        if index.column() == WHO and role == Qt.ItemDataRole.CheckStateRole and row.verdict is Verdict.NEW:
            return Qt.CheckState.Checked if row.taken else Qt.CheckState.Unchecked
        if index.column() == OUTCOME and role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == WHO and self._staging.rows[index.row()].verdict is Verdict.NEW:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._staging.rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or row.verdict is not Verdict.NEW:
            return False
        left = {one.number for one in self._staging.rows if one.left_out} - {row.number}
        if Qt.CheckState(value) != Qt.CheckState.Checked:
            left.add(row.number)
        self._staging.leave_out(left)
        self.dataChanged.emit(self.index(index.row(), WHO), self.index(index.row(), OUTCOME))
        self.decided.emit()
        return True

    def _text(self, row: AnswerRow, column: int) -> str:
        if column == WHO:
            return row.found.contacts[0][1] if row.contact_id else row.raw.who or self.tr("(nobody)")
        if column == ANSWER:
            said = self.tr("{given} of {highest}")
            return row.raw.given[:40] if row.draft is None else said.format(given=row.draft.given, highest=HIGHEST)
        if column == DAY:
            return row.raw.day[:40] if row.draft is None else full_day(row.draft.day)
        words = self._tools.say(outcome(row))
        return self.tr("Line {line}: {words}").format(line=row.raw.line, words=words) if _refused(row) else words

    def _icon(self, row: AnswerRow) -> object:
        if _refused(row):
            return self._tools.icons.icon("circle-alert", "warning")
        return self._tools.icons.icon("check" if row.taken else "minus", "secondary")


def _refused(row: AnswerRow) -> bool:
    return row.verdict in NOT_TAKEN
