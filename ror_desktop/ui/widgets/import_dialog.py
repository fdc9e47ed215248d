"""The preview of an import of contacts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ror_desktop.domain.imports import Verdict
from ror_desktop.services.staging import Staging
from ror_desktop.ui.models.import_model import ImportModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.preview_dialog import PreviewDialog
from ror_desktop.ui.widgets.preview_table import Kind

WIDTHS = (240, 180)
"""Pixels of name and organization."""


class ImportDialog(PreviewDialog):
    """Shows a `Staging`; `accepted_with` carries what is to be done with each row, `save_rejected` is asked for."""

    accepted_with = Signal(object)
    rejected_wanted = Signal()

    def __init__(self, staging: Staging, tools: Tools, parent: QWidget | None = None) -> None:
        self._cards = ImportModel(staging.rows, tools)
        super().__init__(self._cards, parent)
        self.setObjectName("import")
        self.setWindowTitle(self.tr("Import contacts"))
        self._rejects = staging.rejects
        title = self.tr("%n card(s) in the file", "", self._cards.cards())
        self.lay_out(title, self._kinds(), self.rows_table(self.tr("Cards of the file"), WIDTHS))
        for verdict, name in ((Verdict.NEW, self.tr("Leave all new out")), (Verdict.KNOWN, self.tr("Leave all known"))):
            if self._cards.amount(verdict):
                self.filters.addWidget(self._leave_button(verdict, name))

    def accept(self) -> None:
        super().accept()
        self.accepted_with.emit(self._cards.actions())

    def say_what_follows(self) -> None:
        """How many will be taken."""
        taken = self._cards.taken()
        self.summary.setText(
            self.tr(
                "Nothing is written yet. A backup is made first, and one undo takes the whole import back. "
                "Contacts known by their identifier are updated, never doubled."
            )
        )
        self.go.setText(self.tr("Import %n contact(s)", "", taken))
        self.go.setEnabled(bool(taken))

    def more_buttons(self) -> Sequence[QPushButton]:
        """Cards that something is wrong with and that are left out can be kept as a file."""
        if not self._rejects:
            return ()
        save = QPushButton(self.tr("Save the unusable cards…"), self)
        save.clicked.connect(self.rejected_wanted)
        return (save,)

    def _kinds(self) -> list[Kind]:
        return [
            (Verdict.NEW, self.tr("New")),
            (Verdict.KNOWN, self.tr("Known")),
            (Verdict.REPEATED, self.tr("Repeated")),
            (Verdict.PROBLEM, self.tr("Problems")),
        ]

    def _leave_button(self, verdict: Verdict, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(name)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.toggled.connect(partial(self._on_leave_toggled, verdict))
        return button

    def _on_leave_toggled(self, verdict: Verdict, left: bool) -> None:
        self._cards.decide_all(verdict, taken=not left)
