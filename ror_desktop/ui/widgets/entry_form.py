"""One box of text with the controls of a note or an interaction: in the composer, and over a row being edited."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.domain.note import NoteDraft
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.entry_fields import InteractionFields, NoteFields
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.text_box import TextBox
from ror_desktop.ui.widgets.when_field import WhenField

EntryDraft = NoteDraft | InteractionDraft


class EntryMode(StrEnum):
    """What is being written."""

    NOTE = "note"
    INTERACTION = "interaction"


class EntryForm(QWidget):
    """Text, controls and moment of one entry. `changed` at each key press and choice; `escaped` by Escape."""

    changed = Signal()
    escaped = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = EntryMode.NOTE
        self._base: EntryDraft | None = None
        self.box = TextBox(self)
        self.note = NoteFields(tools.icons, self)
        self.interaction = InteractionFields(tools.icons, self)
        self.when = WhenField(tools, self)
        self.interaction.add(self.when)
        self.complaint = plain_label("", self, TextSize.SMALL)
        self.complaint.hide()
        self.controls = QWidget(self)
        self._end: QWidget | None = None
        self._lay_out()
        self.box.textChanged.connect(self.changed)
        self.box.escaped.connect(self.escaped)
        for part in (self.note, self.interaction, self.when):
            part.chosen.connect(self.changed)
        self.when.chosen.connect(self.complaint.hide)
        self.set_mode(EntryMode.NOTE)

    def mode(self) -> EntryMode:
        """Whether a note or an interaction is being written."""
        return self._mode

    def set_mode(self, mode: EntryMode) -> None:
        """Show the controls of a note or of an interaction; the text stays."""
        self._mode = mode
        self.note.setVisible(mode is EntryMode.NOTE)
        self.interaction.setVisible(mode is EntryMode.INTERACTION)
        note = mode is EntryMode.NOTE
        self.box.setAccessibleName(self.tr("Note") if note else self.tr("Interaction"))
        fields = self.note if note else self.interaction
        fields.add(self.when)
        if self._end is not None:
            fields.add_trailing(self._end)

    def set_end(self, widget: QWidget) -> None:
        """What stands at the right end of the controls: the button that saves."""
        self._end = widget
        self.set_mode(self._mode)

    def show_entry(self, draft: EntryDraft) -> None:
        """Start from what stands in the book."""
        self._base = draft
        if isinstance(draft, NoteDraft):
            self.set_mode(EntryMode.NOTE)
            self.note.show_draft(draft)
            self.box.setPlainText(draft.text)
        else:
            self.set_mode(EntryMode.INTERACTION)
            self.interaction.show_draft(draft)
            self.box.setPlainText(draft.summary)
        self.box.moveCursor(self.box.textCursor().MoveOperation.End)  # mostly, something is added
        self.when.set_moment(draft.moment)

    def clear(self) -> None:
        """Empty, for the next entry; the mode stays."""
        self._base = None
        self.complaint.hide()
        self.box.setPlainText("")
        self.note.show_draft(None)
        self.interaction.show_draft(None)
        self.when.set_moment(None)

    def text(self) -> str:
        """What is written."""
        return self.box.toPlainText()

    def draft(self) -> EntryDraft:
        """The entry as it is now."""
        text, moment = self.text().strip(), self.when.moment()
        if self._mode is EntryMode.NOTE:
            return self.note.draft(text, moment, self._base if isinstance(self._base, NoteDraft) else None)
        base = self._base if isinstance(self._base, InteractionDraft) else None
        return self.interaction.draft(text, moment, base)

    def ready(self) -> bool:
        """Whether it can be saved as it is; a word on what is missing, and the keyboard there, where it cannot."""
        understood = self.when.is_understood()
        self.complaint.setText(self.when.question())
        self.complaint.setVisible(not understood)
        return understood

    def state(self) -> dict[str, object]:
        """Everything typed and chosen, as plain values for a draft on the disk."""
        return {
            "text": self.text(),
            "mode": self._mode.value,
            **self.note.state(),
            **self.interaction.state(),
            **self.when.state(),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave."""
        self.set_mode(EntryMode.INTERACTION if state.get("mode") == EntryMode.INTERACTION else EntryMode.NOTE)
        self.note.restore(state)
        self.interaction.restore(state)
        self.when.restore(dict(state))
        self.box.setPlainText(str(state.get("text", "")))
        self.box.moveCursor(self.box.textCursor().MoveOperation.End)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        rows = QVBoxLayout(self.controls)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.note)
        rows.addWidget(self.interaction)
        rows.addWidget(self.complaint)
        column.addWidget(self.controls)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves from every field."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focus_text(self) -> None:
        """Put the cursor into the text."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
