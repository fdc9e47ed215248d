"""The preview of an import: every card, what will happen to it and why, before anything is written."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.imports import RowAction, Verdict
from ror_desktop.services.staging import Staging
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.models.import_model import ImportModel
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.preview_table import VerdictFilter, filter_buttons, preview_table

WIDTHS = (240, 180)
"""Pixels of name and organization."""


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
        self._proxy = VerdictFilter(ImportModel.VerdictRole, self)
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
        layout.addWidget(preview_table(self._proxy, self.tr("Cards of the file"), WIDTHS, self), 1)
        layout.addWidget(self._buttons)
        self._say_what_follows()

    def accept(self) -> None:
        actions: Mapping[int, RowAction] = self._model.actions()
        super().accept()
        self.accepted_with.emit(actions)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye, whatever came and went."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def _filter_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        kinds: list[tuple[Verdict | None, str, int]] = [
            (None, self.tr("All"), self._model.rowCount()),
            (Verdict.NEW, self.tr("New"), self._model.amount(Verdict.NEW)),
            (Verdict.KNOWN, self.tr("Known"), self._model.amount(Verdict.KNOWN)),
            (Verdict.REPEATED, self.tr("Repeated"), self._model.amount(Verdict.REPEATED)),
            (Verdict.PROBLEM, self.tr("Problems"), self._model.amount(Verdict.PROBLEM)),
        ]
        for button in filter_buttons(kinds, self._proxy.show_only, self):
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
