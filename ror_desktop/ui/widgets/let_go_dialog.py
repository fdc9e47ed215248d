"""Why somebody met at an event is let go; a few words that are kept."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label


class LetGoDialog(QDialog):
    """Enter lets go with the reason that stands in the field; the first one is there already."""

    def __init__(self, contacts: Sequence[int], tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._contacts = list(contacts)
        self.setObjectName("let_go")
        self.setWindowTitle(self.tr("Let go"))
        self.reason = QComboBox(self)
        self.reason.setEditable(True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.addItems(self._reasons())
        line = self.reason.lineEdit()
        if line is not None:
            line.selectAll()
        hint = plain_label(
            self.tr("Today does not ask for a next step any more. The contact stays, and so does the reason."), self
        )
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Let go"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self._title(), self, TextSize.TITLE))
        layout.addWidget(hint)
        layout.addWidget(self.reason)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(420, self.sizeHint().height())
        self.reason.setFocus()

    def accept(self) -> None:
        """Let go; where that fails the dialog stays."""
        reason = self.reason.currentText().strip()
        if reason and self._tools.runner.run(partial(self._tools.desk.contacts.let_go, self._contacts, reason)):
            super().accept()

    def _title(self) -> str:
        found = self._tools.desk.contacts.get(self._contacts[0]) if len(self._contacts) == 1 else None
        if found is not None:
            return self.tr("Let {name} go").format(name=found.display_name)
        return self.tr("Let %n contact(s) go", "", len(self._contacts))

    def _reasons(self) -> list[str]:
        return [
            self.tr("No common interest"),
            self.tr("Not the right person"),
            self.tr("Somebody else of us takes care"),
            self.tr("Not now"),
        ]
