"""What came of feedback, in words; and the star of one that ended so well that it is a shining moment."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.cleaning import clean
from ror_desktop.domain.feedback import FeedbackRow
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.chips import Tone
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.inline_editor import ENTER, State
from ror_desktop.ui.widgets.leave_watcher import LeaveWatcher
from ror_desktop.ui.widgets.text_box import TextBox

PLACE = "feedback.outcome"
"""The place of its drafts; the id of the entry follows."""


class FeedbackOutcome(QWidget):
    """The text is saved when one leaves it, or by Ctrl+Enter; the star at once."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._row: FeedbackRow | None = None
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self)
        self.box = TextBox(self, least=1, most=6)
        self.box.setAccessibleName(self.tr("What came of it"))
        self.box.setPlaceholderText(self.tr("How did it end? What do you do otherwise since?"))
        self.star = Chip(self.tr("Shining moment"), tools.themes, tools.icons, "star", parent=self)
        self.star.setCheckable(True)
        self.star.setToolTip(self.tr("A complaint that ended so well that it is worth telling"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.star, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.textChanged.connect(self._keeper.touch)
        self.box.escaped.connect(self._on_escaped)
        LeaveWatcher(self.box).left.connect(self.save)
        self.star.clicked.connect(self._on_star_clicked)

    def show_entry(self, row: FeedbackRow) -> None:
        """Show what came of this entry; what is being typed stays."""
        if self._row is None or self._row.id != row.id:
            before, text = self._row, self.box.toPlainText()
            self._keeper.open(None)
            self._put(row.draft.outcome)
            self._row = row
            kept = self._keeper.open(self._key(row))
            if kept:
                self._put(str(kept.get("text", "")))
            if before is not None and _saved(text) != before.draft.outcome:
                self._conclude(before, text)
        else:
            untouched = self._typed() == self._row.draft.outcome
            self._row = row
            if untouched and self._typed() != row.draft.outcome:
                self._put(row.draft.outcome)
        self.star.setChecked(row.draft.shining)
        self.star.set_tone(Tone.SUCCESS if row.draft.shining else Tone.NEUTRAL)

    def flush(self) -> None:
        """Put what is typed on the disk now."""
        self._keeper.flush()

    @Slot()
    def save(self) -> None:
        """Save the words, where they differ."""
        if self._row is not None and self._typed() != self._row.draft.outcome:
            self._conclude(self._row, self.box.toPlainText())

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter saves here, and not what may be written on another page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves."""
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def _conclude(self, row: FeedbackRow, text: str, *, shining: bool | None = None) -> None:
        verb = partial(self._tools.desk.feedback.conclude, row.id, text, shining=shining)
        self._tools.runner.run(verb, partial(self._on_saved, self._key(row), row.id, text))

    def _key(self, row: FeedbackRow) -> DraftKey:
        return self._drafts.key_of(f"{PLACE}.{row.id}", row.draft.contact_id or 0)

    def _typed(self) -> str:
        return _saved(self.box.toPlainText())

    def _put(self, text: str) -> None:
        if self.box.toPlainText() != text:
            self.box.setPlainText(text)

    def _worth_keeping(self) -> State:
        changed = self._row is not None and self._typed() != self._row.draft.outcome
        return {"text": self.box.toPlainText()} if changed else {}

    def _on_saved(self, key: DraftKey, feedback_id: int, text: str, _change: Change) -> None:
        """What was typed on while it waited, here or before another entry was shown, stays a draft."""
        if self._row is None or self._row.id != feedback_id:
            self._drafts.drop_saved(key, {"text": text})
        elif self.box.toPlainText() == text:
            self._keeper.drop()

    @Slot()
    def _on_escaped(self) -> None:
        """Leave it, which saves: one undo takes it back."""
        self.star.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_star_clicked(self) -> None:
        if self._row is not None:
            self._conclude(self._row, self.box.toPlainText(), shining=not self._row.draft.shining)


def _saved(text: str) -> str:
    """The text as it stands in the book once it is saved."""
    return clean(text).strip()
