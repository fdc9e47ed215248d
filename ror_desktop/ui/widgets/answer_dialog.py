"""Asks what a contact answered to "would you recommend us?"; one key for the number, Enter to note it."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ror_desktop.domain.answer import HIGHEST
from ror_desktop.domain.change import Change
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.dates import day_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.answer_form import AnswerForm
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

PLACE = "answer"
"""The place of its draft; the contact's id follows."""


class AnswerDialog(QDialog):
    """What was chosen and not noted stays as a draft, and comes back."""

    def __init__(self, contact_id: int, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._contact = contact_id
        self.setObjectName("answer")
        self.setWindowTitle(self.tr("Would they recommend us?"))
        self.form = AnswerForm(tools, self)
        self._start = self.form.state()
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self)
        self._note = QPushButton(self.tr("Note it"), self)
        self._lay_out()
        kept = self._keeper.open(DraftKey(PLACE, contact_id))
        if kept:
            self.form.restore(kept)
        self._on_changed()
        self.form.changed.connect(self._on_changed)
        self.form.changed.connect(self._keeper.touch)
        self.form.escaped.connect(self.reject)
        self.form.focus_text()

    def accept(self) -> None:
        """Note it; where that fails the dialog stays."""
        draft = self.form.draft()
        if draft is None:
            return
        self._keeper.flush()
        verb = partial(self._tools.desk.answers.add, self._contact, draft)
        # The verb may have to wait for a job that holds the book: the dialog is gone by then, its draft is not.
        done = partial(_forget, self._drafts, DraftKey(PLACE, self._contact), self.form.state())
        if self._tools.runner.run(verb, done):
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter notes it from the scale and the day as well; in the box of text with Ctrl."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits for a timer of a hidden dialog."""
        self._keeper.flush()
        super().hideEvent(event)

    def _worth_keeping(self) -> dict[str, object]:
        state = self.form.state()
        return {} if state == self._start else state

    def _lay_out(self) -> None:
        desk = self._tools.desk
        rows = desk.contacts.rows([self._contact])
        name = rows[0].name if rows else ""
        title = plain_label(self.tr("Would {name} recommend us?").format(name=name), self, TextSize.TITLE)
        title.setWordWrap(True)
        self._note.setDefault(True)
        self._note.setProperty("primary", True)
        self._note.setToolTip(self.tr("Note it (Enter)"))
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._note, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(secondary(plain_label(self._last_words(), self)))
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(460, self.sizeHint().height())

    def _last_words(self) -> str:
        """What was answered last."""
        last = self._tools.desk.answers.latest(self._contact)
        if last is None:
            return self.tr("Their first answer. Type the number: 0 to 9, or 1 and 0 for 10.")
        day = day_words(last.draft.day, self._tools.desk.book.today())
        words = self.tr("Last answer: {given} of {highest}, {day}")
        return words.format(given=last.draft.given, highest=HIGHEST, day=day)

    @Slot()
    def _on_changed(self) -> None:
        self._note.setEnabled(self.form.draft() is not None)


def _forget(drafts: DraftService, key: DraftKey, state: dict[str, object], _change: Change) -> None:
    """It stands in the book."""
    drafts.drop_saved(key, state)
