"""The preview of an import of answers: every row, what will happen to it and why, before anything is written."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.answer_import import Verdict
from ror_desktop.domain.daytext import DateOrder
from ror_desktop.services.answer_imports import AnswerStaging
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.models.answer_import_model import AnswerImportModel
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.preview_table import VerdictFilter, filter_buttons, preview_table

WIDTHS = (220, 90, 190)


class AnswerImportDialog(QDialog):
    """Shows an `AnswerStaging`; `wanted` once it is to be carried out."""

    wanted = Signal()

    def __init__(self, staging: AnswerStaging, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_answers")
        self.setWindowTitle(self.tr("Import answers"))
        self.resize(880, 560)
        self._staging = staging
        self._model = AnswerImportModel(staging, tools, self)
        self._proxy = VerdictFilter(AnswerImportModel.VerdictRole, self)
        self._proxy.setSourceModel(self._model)
        self._summary = plain_label("", self)
        self._summary.setWordWrap(True)
        self._go = QPushButton(self)
        self._filters = QHBoxLayout()
        self._lay_out()
        self._model.decided.connect(self._say_what_follows)
        self._say_what_follows()

    def accept(self) -> None:
        super().accept()
        self.wanted.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye, whatever came and went."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def _lay_out(self) -> None:
        title = self.tr("%n answer(s) in {name}", "", len(self._staging.rows)).format(name=self._staging.source)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(title, self, TextSize.TITLE))
        layout.addWidget(self._summary)
        if self._staging.asks_for_order:
            layout.addLayout(self._question())
        layout.addLayout(self._filters)
        self._fill_filters()
        layout.addWidget(preview_table(self._proxy, self.tr("Rows of the file"), WIDTHS, self), 1)
        layout.addWidget(self._button_box())

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

    def _fill_filters(self) -> None:
        while self._filters.count():
            item = self._filters.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        names = (
            (Verdict.NEW, self.tr("New")),
            (Verdict.KNOWN, self.tr("Known")),
            (Verdict.REPEATED, self.tr("Repeated")),
            (Verdict.AMBIGUOUS, self.tr("Several contacts")),
            (Verdict.UNMATCHED, self.tr("Not in the book")),
            (Verdict.PROBLEM, self.tr("Problems")),
        )
        kinds = [(verdict, words, self._staging.amount(verdict)) for verdict, words in names]
        everything = (None, self.tr("All"), len(self._staging.rows))
        for button in filter_buttons([everything, *kinds], self._proxy.show_only, self):
            self._filters.addWidget(button)
        self._filters.addStretch(1)

    def _button_box(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self._go.setDefault(True)
        self._go.setProperty("primary", True)
        box.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _on_order_chosen(self, order: DateOrder, _checked: bool = True) -> None:
        self._staging.decide_order(order)
        self._proxy.show_only(None)
        self._model.read_again()
        self._fill_filters()

    @Slot()
    def _say_what_follows(self) -> None:
        """What can be done now, and what the file left unsaid."""
        undecided = self._staging.order is None
        broken = self._staging.broken_at
        words = [
            self.tr("Nothing is written yet. A backup is made first, and one undo takes the whole import back."),
            self.tr("First say which number of the dates is the day.") if undecided else "",
            self.tr("From line {line} on the file could not be read: a quote is not closed.").format(line=broken)
            if broken
            else "",
        ]
        self._summary.setText(" ".join(text for text in words if text))
        taken = self._staging.counts().added
        self._go.setText(self.tr("Import %n answer(s)", "", taken))
        self._go.setEnabled(bool(taken) and not undecided)
