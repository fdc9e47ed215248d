"""What editors in place have in common: a draft on the disk while one types, Enter saves, Escape leaves."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.labels import plain_label

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

State = dict[str, object]
"""Everything typed, as plain values for a draft on the disk."""


class InlineEditor(QFrame):
    """A frame with fields. Enter saves as one verb from every field (with Ctrl from a text of several lines).

    What is typed is kept on the disk meanwhile and comes back when the same thing is edited again. Whoever derives
    from it says what the fields hold (`state`, `restore`), which verb saves them (`verb`), and calls `_edited` at each
    change and `_open` to begin.
    """

    saved = Signal(int)
    """The id of what was added or changed."""
    closed = Signal()

    def __init__(self, tools: Tools, drafts: DraftService | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._old_id = 0
        self._start: State = {}
        self._saving = False
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self) if drafts else None
        self.heading = plain_label("", self, TextSize.TITLE)
        self.complaint = plain_label("", self)
        self.complaint.setWordWrap(True)
        self.save_button, self.leave_button = QPushButton(self), QPushButton(self)
        self.save_button.setProperty("primary", True)
        self.save_button.clicked.connect(self.save)
        self.leave_button.setToolTip(self.tr("Throw away what is typed; Escape only puts it aside"))
        self.leave_button.clicked.connect(self.discard)
        tools.runner.hub.failed.connect(self._on_failed)
        self.hide()

    # What each editor says for itself

    def state(self) -> State:
        """Everything typed."""
        raise NotImplementedError

    def restore(self, state: State) -> None:
        """What `state` gave."""
        raise NotImplementedError

    def verb(self) -> Callable[[], Change] | None:
        """What saves it; nothing, after `_ask`, where something is missing."""
        raise NotImplementedError

    # What all of them do

    @property
    def is_open(self) -> bool:
        """Whether something is being written, also while its page is hidden."""
        return not self.isHidden()

    def keep_draft(self) -> None:
        """Put on the disk now what is not there yet."""
        if self._keeper is not None:
            self._keeper.flush()

    def save(self) -> None:
        """Save as one verb and close; stay open where something is missing or failed."""
        verb = None if self._saving else self.verb()
        if verb is not None:
            self._saving = True  # it may wait in a queue: a second Enter is not to save it twice
            if not self._tools.runner.run(verb, partial(self._on_saved, self.state())):
                self._saving = False

    def discard(self) -> None:
        """Leave and throw away what is typed."""
        if self._keeper is not None:
            self._keeper.drop()
            self._keeper.open(None)
        self._leave()

    def put_aside(self) -> None:
        """Leave; what was typed comes back the next time."""
        self.keep_draft()
        self._leave()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter saves here, and not what may be written on another page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from every field, Escape leaves."""
        if event.key() in ENTER:
            self.discard() if self.leave_button.hasFocus() else self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_aside()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep_draft()

    def _close_draft(self) -> None:
        """What fills the fields from now on is nothing typed."""
        if self._keeper is not None:
            self._keeper.open(None)

    def _open(self, old_id: int, place: str, first: QWidget) -> None:
        """The fields are filled: begin with what was typed here before, and with the keyboard in the first field."""
        self._old_id = old_id
        self._saving = False
        self.complaint.hide()
        self._start = self.state()
        kept = self._keeper.open(DraftKey(place)) if self._keeper else {}
        if kept:
            self.restore(kept)
        self.show()
        first.setFocus()

    def _edited(self, _what: object = None) -> None:
        """Something was typed or chosen."""
        self.complaint.hide()
        if self._keeper is not None:
            self._keeper.touch()

    def _ask(self, field: QWidget, words: str) -> None:
        """Say what is missing, and go there."""
        self.complaint.setText(words)
        self.complaint.show()
        field.setFocus()

    def _worth_keeping(self) -> State:
        state = self.state()
        return state if state != self._start else {}

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_saved(self, state: State, change: Change) -> None:
        self._saving = False
        saved = change.created or self._old_id
        if self.is_open and self.state() != state:  # somebody typed on while it waited: the rest changes what is saved
            self._old_id, self._start = saved, state
            return
        self.discard()
        self.saved.emit(saved)

    def _on_failed(self, _message: object) -> None:
        """What was typed can be saved again, also where it had waited in the queue."""
        self._saving = False
