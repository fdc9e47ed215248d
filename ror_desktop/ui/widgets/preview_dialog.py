"""The preview of an import: every row, what will happen to it and why, before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.models.preview_model import PreviewModel
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.preview_table import Kind, VerdictButtons, VerdictFilter, preview_table


class PreviewDialog(QDialog):
    """Whoever derives from it lays it out and says what follows; `accepted` once it is to be carried out."""

    table: QTableView
    filters: VerdictButtons

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(880, 560)
        model.setParent(self)
        model.decided.connect(self._on_decided)
        self.model = model
        self.proxy = VerdictFilter(PreviewModel.VerdictRole, self)
        self.proxy.setSourceModel(model)
        self.summary = plain_label("", self)
        self.summary.setWordWrap(True)
        self.go = QPushButton(self)

    def say_what_follows(self) -> None:
        """What can be done now: the summary and the button."""
        raise NotImplementedError

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye, whatever came and went."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def lay_out(self, title: str, kinds: Sequence[Kind], table: QTableView, *lines: tuple[QLayout, bool]) -> None:
        """From top to bottom: title, summary, the lines above the table (False), the table, the lines below it."""
        self.table = table
        everything = (None, self.tr("All"))
        self.filters = VerdictButtons([everything, *kinds], self.model.amount, self.proxy.show_only, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(title, self, TextSize.TITLE))
        layout.addWidget(self.summary)
        for line in [line for line, below in lines if not below]:
            layout.addLayout(line)
        layout.addLayout(self.filters)
        layout.addWidget(table, 1)
        for line in [line for line, below in lines if below]:
            layout.addLayout(line)
        layout.addWidget(self._button_box())
        self.say_what_follows()

    def rows_table(self, name: str, widths: Sequence[int]) -> QTableView:
        """The table of the rows; `widths` in pixels of all columns but the last."""
        table = preview_table(self.proxy, name, widths, self)
        table.turn_wanted.connect(self._on_turn_wanted)
        return table

    def more_buttons(self) -> Sequence[QPushButton]:
        """Beside those that import and cancel."""
        return ()

    def _button_box(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self.go.setDefault(True)
        self.go.setProperty("primary", True)
        box.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        for button in self.more_buttons():
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _on_turn_wanted(self) -> None:
        chosen = self.table.selectionModel().selectedRows() or [self.table.currentIndex()]
        self.model.turn([self.proxy.mapToSource(index).row() for index in chosen if index.isValid()])

    @Slot()
    def _on_decided(self) -> None:
        self.filters.count_again()
        self.say_what_follows()
