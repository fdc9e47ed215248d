"""The editor that lies over a row of the timeline: changes a note, an interaction, a return or an answer in place."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.domain.change import Change
from ror_desktop.domain.interaction import Interaction
from ror_desktop.domain.note import Note, NoteDraft
from ror_desktop.domain.rebasing import rebased
from ror_desktop.domain.returns import Return, ReturnDraft
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.models.timeline_words import noun_of
from ror_desktop.ui.runner import ShortVerb
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.entry_form import EntryDraft, EntryForm
from ror_desktop.ui.widgets.leave_watcher import LeaveWatcher

if TYPE_CHECKING:
    from ror_desktop.ui.widgets.answer_form import AnswerForm
    from ror_desktop.ui.widgets.return_form import ReturnForm

PLACE = "entry"
"""What the place of a draft of an entry begins with; the noun and the id follow."""

Editable = Note | Interaction | Return | Answer
"""What can be changed in place."""

EditedDraft = EntryDraft | ReturnDraft | AnswerDraft


class DiscardButton(QToolButton):
    """Enter does what a click does; in the form around it Enter would save."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter as a click."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class EntryEditor(QFrame):
    """Commits on leaving it or by Ctrl+Enter, as one verb; Escape puts it aside. After a failure it stays as it is.

    Put aside, the entry is as it was, and what was typed comes back with the contact; a button throws it away.

    `within` is the group of the verb that made the entry, where one goes on with it: all of it is one step of undo.
    `closed` says that it is no longer needed, `grown` that it needs another height.
    """

    closed = Signal()
    grown = Signal()

    def __init__(self, tools: Tools, drafts: DraftService, entry: Editable, parent: QWidget, within: int = 0) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._entry = entry
        self._open = True
        self._within = within
        self._saving: EditedDraft | None = None
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.form = self._form()
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self, self._on_taken)
        self._lay_out()
        self._shown = self.form.state()
        kept = self._keeper.open(draft_key(entry))
        if kept:
            self.form.restore(kept)
        self._start = entry.draft
        self._touched = not kept
        self.form.changed.connect(self._on_changed)
        self.form.escaped.connect(self.put_away)
        self._watcher = LeaveWatcher(self)
        self._watcher.left.connect(self._on_left)
        tools.runner.hub.failed.connect(self._on_failed)

    def entry(self) -> Editable:
        """What is being changed, as it was."""
        return self._entry

    @Slot()
    def commit(self) -> bool:
        """Save what was changed and close; says whether there is nothing left to save.

        While it waits for a job that holds the book, the editor stays open and the same is saved once.
        """
        draft = self.form.draft()
        if not self._open or draft == self._saving:
            return True
        if not self.form.ready() or draft is None:
            return False
        if draft == self._start:
            self._close()
            return True
        self._saving = draft
        verb = self._verb(self._onto_the_present(draft))
        if self._tools.runner.run(verb, partial(self._on_saved, draft, self.form.state())):
            return True
        self._saving = None
        return False

    @Slot()
    def revert(self) -> None:
        """Throw away what was typed and close."""
        self._close()

    def finish(self) -> None:
        """Another contact is to be shown: save, or where that fails or has to wait keep what was typed as a draft.

        A draft that only came back from the disk, and that nobody has touched since, stays a draft.
        """
        if self._touched and self._present() is not None:  # otherwise it comes back with the entry, as by Undo
            self.commit()
        if self._open:
            self.put_away()

    @Slot()
    def put_away(self) -> None:
        """Close without saving; what was typed stays as a draft."""
        if not self._open:
            return
        self._keeper.touch()
        self._keeper.flush()
        self._open = False
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Ask for another height when the text grows."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return done

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits for a timer of a hidden window."""
        self._keeper.flush()
        super().hideEvent(event)

    def _form(self) -> "EntryForm | ReturnForm | AnswerForm":
        """The fields of this kind of entry, filled with what stands in the book."""
        if isinstance(self._entry, Return):
            from ror_desktop.ui.widgets.return_form import ReturnForm

            fields = ReturnForm(self._tools, self)
            fields.show_return(self._entry)
            fields.entered.connect(self.commit)
            return fields
        if isinstance(self._entry, Answer):
            from ror_desktop.ui.widgets.answer_form import AnswerForm

            scale = AnswerForm(self._tools, self)
            scale.show_entry(self._entry.draft)
            return scale
        form = EntryForm(self._tools, self)
        form.show_entry(self._entry.draft)
        return form

    def _verb(self, draft: EditedDraft) -> ShortVerb:
        desk, tools = self._tools.desk, self._tools
        match draft:
            case ReturnDraft():
                return partial(desk.returns.edit, self._entry.id, draft, tools.say, self._within)
            case AnswerDraft():
                return partial(desk.answers.edit, self._entry.id, draft)
            case NoteDraft():
                return partial(desk.notes.edit, self._entry.id, draft)
            case _:
                return partial(desk.interactions.edit, self._entry.id, draft)

    def _onto_the_present(self, draft: EditedDraft) -> EditedDraft:
        """What is typed, on the entry as it is by now: its pin may have been taken off meanwhile."""
        found = self._present()
        return draft if found is None else rebased(draft, self._start, found.draft)

    def _present(self) -> Editable | None:
        """The entry as it stands in the book; nothing where it is gone."""
        desk = self._tools.desk
        readers: dict[type, Callable[[int], Editable | None]] = {
            Note: desk.notes.get,
            Interaction: desk.interactions.get,
            Return: desk.returns.get,
            Answer: desk.answers.get,
        }
        return readers[type(self._entry)](self._entry.id)

    def _worth_keeping(self) -> dict[str, object]:
        state = self.form.state()  # not the draft: what cannot be read is typed all the same
        return {} if state == self._shown else state

    def _lay_out(self) -> None:
        save = QPushButton(self.tr("Save"), self)
        save.setProperty("primary", True)
        save.setToolTip(self._tools.actions["entry.save"].toolTip())
        save.clicked.connect(self.commit)
        discard = DiscardButton(self)
        discard.setIcon(self._tools.icons.icon("x"))
        discard.setToolTip(self.tr("Throw away what is typed; Escape only puts it aside"))
        discard.setAccessibleName(self.tr("Discard"))
        discard.clicked.connect(self.revert)
        ends = QWidget(self)
        row = QHBoxLayout(ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(discard)
        row.addWidget(save)
        self.form.set_end(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.form)

    @Slot()
    def _on_left(self) -> None:
        """Save; where something cannot be read that is said, but the keyboard stays where somebody went with it."""
        went = QApplication.focusWidget()
        blocked = self._watcher.blockSignals(True)
        if not self.commit() and went is not None:
            went.setFocus()
        self._watcher.blockSignals(blocked)

    @Slot()
    def _on_changed(self) -> None:
        self._touched = True
        self._keeper.touch()

    def _on_saved(self, draft: EditedDraft, state: dict[str, object], _change: Change) -> None:
        """Done, unless somebody has typed on while it waited: then the rest is still to be saved."""
        self._saving = None
        if not self._open:
            self._drafts.drop_saved(draft_key(self._entry), state)
        elif self.form.state() == state:
            self._close()
        else:
            self._start, self._shown = draft, state

    def _on_taken(self) -> None:
        """The same is being changed in another place, which has what was typed here."""
        if self._open:
            self._open = False
            self.closed.emit()

    @Slot()
    def _on_failed(self) -> None:
        """What had waited to be saved failed: it can be saved again."""
        self._saving = None

    def _close(self) -> None:
        if self._open:
            self._open = False
            self._keeper.drop()
            self.closed.emit()


def draft_key(entry: Editable) -> DraftKey:
    """Where the draft of a changed entry is kept."""
    return DraftKey(f"{PLACE} {noun_of(entry)} {entry.id}", entry.contact_id)
