"""The preview of an import of answers."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from ror_desktop.domain.answer_import import Verdict
from ror_desktop.domain.daytext import DateOrder
from ror_desktop.services.answer_imports import AnswerStaging
from ror_desktop.ui.models.answer_import_model import AnswerImportModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.preview_dialog import PreviewDialog
from ror_desktop.ui.widgets.preview_table import Kind
from ror_desktop.ui.widgets.row_contact import RowContactLine, RowContactWords

WIDTHS = (220, 90, 190)


class AnswerImportDialog(PreviewDialog):
    """Shows an `AnswerStaging`."""

    def __init__(self, staging: AnswerStaging, tools: Tools, parent: QWidget | None = None) -> None:
        self._staging = staging
        self._answers = AnswerImportModel(staging, tools)
        super().__init__(self._answers, parent)
        self.setObjectName("import_answers")
        self.setWindowTitle(self.tr("Import answers"))
        title = self.tr("%n answer(s) in {name}", "", len(staging.rows)).format(name=staging.source)
        questions = [(self._question(), False)] if staging.asks_for_order else []
        table = self.rows_table(self.tr("Rows of the file"), WIDTHS)
        words = RowContactWords(
            unsaid=self.tr("Several; choose one"),
            none=self.tr("Leave it open"),
            hint=self.tr("Leave open whose answer it is"),
        )
        self.line = RowContactLine(self._answers, (table, self.proxy), tools, words, self)
        self.lay_out(title, self._kinds(), table, *questions, (self.line, True))
        if self.proxy.rowCount():
            table.setCurrentIndex(self.proxy.index(0, 0))
        table.setFocus()

    def say_what_follows(self) -> None:
        """What can be done now, and what the file left unsaid."""
        undecided = self._staging.order is None
        open_rows = self._answers.amount(Verdict.AMBIGUOUS)
        broken = self._staging.broken_at
        words = [
            self.tr("Nothing is written yet. A backup is made first, and one undo takes the whole import back."),
            self.tr("First say which number of the dates is the day.") if undecided else "",
            self.tr("From line {line} on the file could not be read: a quote is not closed.").format(line=broken)
            if broken
            else "",
            self.tr("What fits several contacts is taken once you choose one of them.") if open_rows else "",
        ]
        self.summary.setText(" ".join(text for text in words if text))
        taken = self._staging.counts().added
        self.go.setText(self.tr("Import %n answer(s)", "", taken))
        self.go.setEnabled(bool(taken) and not undecided)

    def _question(self) -> QHBoxLayout:
        """Asked once for the whole file: 2/11/2026 can be two days."""
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(plain_label(self.tr("In this file 2/11/2026 is:"), self))
        group = QButtonGroup(self)
        for order, words in (
            (DateOrder.DAY_MONTH, self.tr("2 &November (day first)")),
            (DateOrder.MONTH_DAY, self.tr("&February 11 (month first)")),
        ):
            button = QRadioButton(words, self)
            button.setChecked(self._staging.order is order)
            button.clicked.connect(partial(self._on_order_chosen, order))
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _kinds(self) -> list[Kind]:
        return [
            (Verdict.NEW, self.tr("New")),
            (Verdict.KNOWN, self.tr("Known")),
            (Verdict.REPEATED, self.tr("Repeated")),
            (Verdict.AMBIGUOUS, self.tr("Several contacts")),
            (Verdict.UNMATCHED, self.tr("Not in the book")),
            (Verdict.PROBLEM, self.tr("Problems")),
        ]

    def _on_order_chosen(self, order: DateOrder, _checked: bool = True) -> None:
        self._staging.decide_order(order)
        self._answers.show_all()
