"""The preview of an import: every card, what will happen to it and why, before anything is written."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.imports import RowAction, Verdict
from ror_desktop.services.staging import Staging
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.models.import_model import NAME, ORGANIZATION, ImportModel
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label


class ImportDialog(QDialog):
    """Shows a `Staging`; `accepted_with` carries what is to be done with each row, `save_rejected` is asked for."""

    accepted_with = Signal(object)
    rejected_wanted = Signal()

    def __init__(self, staging: Staging, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setWindowTitle(self.tr("Import contacts"))
        self.resize(880, 560)
        self._model = ImportModel(staging.rows, tools, self)
        self._model.decided.connect(self._say_what_follows)
        self._proxy = _VerdictFilter(self)
        self._proxy.setSourceModel(self._model)
        self._title = plain_label("", self, TextSize.TITLE)
        self._summary = plain_label("", self)
        self._summary.setWordWrap(True)
        self._buttons = self._button_box()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._summary)
        layout.addLayout(self._filter_line())
        layout.addWidget(self._table(), 1)
        layout.addWidget(self._buttons)
        self._say_what_follows()

    def accept(self) -> None:
        actions: Mapping[int, RowAction] = self._model.actions()
        super().accept()
        self.accepted_with.emit(actions)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye, whatever came and went."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._proxy)
        table.setAccessibleName(self.tr("Cards of the file"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.resizeSection(NAME, 240)
        header.resizeSection(ORGANIZATION, 180)
        return table

    def _filter_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        group = QButtonGroup(self)
        kinds: list[tuple[Verdict | None, str, int]] = [
            (None, self.tr("All"), self._model.rowCount()),
            (Verdict.NEW, self.tr("New"), self._model.amount(Verdict.NEW)),
            (Verdict.KNOWN, self.tr("Known"), self._model.amount(Verdict.KNOWN)),
            (Verdict.REPEATED, self.tr("Repeated"), self._model.amount(Verdict.REPEATED)),
            (Verdict.PROBLEM, self.tr("Problems"), self._model.amount(Verdict.PROBLEM)),
        ]
        for verdict, name, amount in kinds:
            if verdict is not None and not amount:
                continue
            button = QToolButton(self)
            button.setText(f"{name}  {self.locale().toString(amount)}")
            button.setCheckable(True)
            button.setChecked(verdict is None)
            button.setAutoRaise(True)
            button.clicked.connect(partial(self._proxy.show_only, verdict))
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        for verdict, name in ((Verdict.NEW, self.tr("Leave all new out")), (Verdict.KNOWN, self.tr("Leave all known"))):
            if self._model.amount(verdict):
                line.addWidget(self._leave_button(verdict, name))
        return line

    def _leave_button(self, verdict: Verdict, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(name)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.toggled.connect(partial(self._on_leave_toggled, verdict))
        return button

    def _button_box(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self._go = QPushButton(self)
        self._go.setDefault(True)
        self._go.setProperty("primary", True)
        box.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        if self._model.amount(Verdict.PROBLEM):
            save = QPushButton(self.tr("Save the unusable cards…"), self)
            save.clicked.connect(self.rejected_wanted)
            box.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _on_leave_toggled(self, verdict: Verdict, left: bool) -> None:
        self._model.decide_all(verdict, taken=not left)

    @Slot()
    def _say_what_follows(self) -> None:
        total, taken = self._model.rowCount(), self._model.taken()
        self._title.setText(self.tr("%n card(s) in the file", "", total))
        self._summary.setText(
            self.tr(
                "Nothing is written yet. A backup is made first, and one undo takes the whole import back. "
                "Contacts known by their identifier are updated, never doubled."
            )
        )
        self._go.setText(self.tr("Import %n contact(s)", "", taken))
        self._go.setEnabled(bool(taken))


class _VerdictFilter(QSortFilterProxyModel):
    """Shows the rows of one verdict, or all."""

    def __init__(self, parent: QDialog) -> None:
        super().__init__(parent)
        self._only: Verdict | None = None

    def show_only(self, verdict: Verdict | None, _checked: bool = True) -> None:
        """Show rows of this verdict only."""
        self._only = verdict
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if self._only is None:
            return True
        index = self.sourceModel().index(row, 0, parent)
        verdict: Verdict = index.data(ImportModel.VerdictRole)
        return verdict is self._only
