"""What came of feedback, in words; and the star of one that ended so well that it is a shining moment."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
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
            before, text = self._row, self.box.toPlainText().strip()
            self._keeper.open(None)
            self._put(row.draft.outcome)
            self._row = row
            kept = self._keeper.open(_key(row))
            if kept:
                self._put(str(kept.get("text", "")))
            if before is not None and text != before.draft.outcome:
                self._conclude(before, text, shining=before.draft.shining)
        else:
            untouched = self.box.toPlainText() == self._row.draft.outcome
            self._row = row
            if untouched:
                self._put(row.draft.outcome)
        self.star.setChecked(row.draft.shining)
        self.star.set_tone(Tone.SUCCESS if row.draft.shining else Tone.NEUTRAL)

    def flush(self) -> None:
        """Put what is typed on the disk now."""
        self._keeper.flush()

    @Slot()
    def save(self) -> None:
        """Save the words, where they differ."""
        row, text = self._row, self.box.toPlainText().strip()
        if row is not None and text != row.draft.outcome:
            self._conclude(row, text, shining=row.draft.shining)

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

    def _conclude(self, row: FeedbackRow, text: str, *, shining: bool) -> None:
        verb = partial(self._tools.desk.feedback.conclude, row.id, text, shining=shining)
        self._tools.runner.run(verb, partial(self._on_saved, _key(row)))

    def _put(self, text: str) -> None:
        if self.box.toPlainText() != text:
            self.box.setPlainText(text)

    def _worth_keeping(self) -> State:
        text = self.box.toPlainText()
        return {"text": text} if self._row is not None and text != self._row.draft.outcome else {}

    def _on_saved(self, key: DraftKey, _change: Change) -> None:
        if self._row is not None and _key(self._row) == key:
            self._keeper.drop()
        else:
            self._drafts.drop(key)

    @Slot()
    def _on_escaped(self) -> None:
        """Leave it as it was."""
        if self._row is not None:
            self._put(self._row.draft.outcome)
            self._keeper.drop()
        self.star.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_star_clicked(self) -> None:
        if self._row is not None:
            self._conclude(self._row, self.box.toPlainText(), shining=not self._row.draft.shining)


def _key(row: FeedbackRow) -> DraftKey:
    return DraftKey(f"{PLACE}.{row.id}", row.draft.contact_id or 0)
