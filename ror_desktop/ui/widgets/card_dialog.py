"""My own card in the form that every contact has."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_form import ContactForm


class CardDialog(QDialog):
    """Made on first use; saved by Enter or on closing, as one verb; Escape puts aside what is typed."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("my_card")
        self.setWindowTitle(self.tr("My card"))
        self.resize(520, 600)
        self.form = ContactForm(tools, drafts, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.form.edit_own(tools.desk.own_card.get())
        self.form.closed.connect(self._on_form_closed)
        self.form.focus_name()

    def reject(self) -> None:
        """Escape puts it aside: the card stays as it was, and what was typed comes back."""
        self.form.put_aside()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing saves; what cannot be saved is kept as a draft."""
        self.form.closed.disconnect(self._on_form_closed)
        self.form.finish()
        event.accept()
        self.done(QDialog.DialogCode.Accepted)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye, whatever came and went."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    @Slot()
    def _on_form_closed(self) -> None:
        self.accept()
