"""The editor that lies over a row of the timeline: changes a note or an interaction in place."""

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.interaction import Interaction
from ror_desktop.domain.note import Note
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.entry_form import EntryDraft, EntryForm
from ror_desktop.ui.widgets.leave_watcher import LeaveWatcher

PLACE = "entry"
"""What the place of a draft of an entry begins with; the noun and the id follow."""


class EntryEditor(QFrame):
    """Commits on leaving it or by Ctrl+Enter, as one verb; Escape reverts. After a failure it stays as it is.

    `closed` says that it is no longer needed, `grown` that it needs another height.
    """

    closed = Signal()
    grown = Signal()

    def __init__(self, tools: Tools, drafts: DraftService, entry: Note | Interaction, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._entry = entry
        self._open = True
        self._saving: EntryDraft | None = None
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.form = EntryForm(tools, self)
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self)
        self._lay_out()
        self.form.show_entry(entry.draft)
        kept = self._keeper.open(draft_key(entry))
        if kept:
            self.form.restore(kept)
        self._start = entry.draft
        self._touched = not kept
        self.form.changed.connect(self._on_changed)
        self.form.escaped.connect(self.revert)
        LeaveWatcher(self).left.connect(self.commit)
        tools.runner.hub.failed.connect(self._on_failed)

    def entry(self) -> Note | Interaction:
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
        if draft == self._start:
            self._close()
            return True
        desk = self._tools.desk
        edit = desk.notes.edit if isinstance(self._entry, Note) else desk.interactions.edit
        self._saving = draft
        done = partial(self._on_saved, draft, self.form.state())
        if self._tools.runner.run(partial(edit, self._entry.id, draft), done):  # type: ignore[arg-type]
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
        if self._touched:
            self.commit()
        if self._open:
            self.put_away()

    def put_away(self) -> None:
        """Close without saving; what was typed stays as a draft."""
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

    def _worth_keeping(self) -> dict[str, object]:
        return {} if self.form.draft() == self._start else self.form.state()

    def _lay_out(self) -> None:
        save = QPushButton(self.tr("Save"), self)
        save.setProperty("primary", True)
        save.setToolTip(self._tools.actions["entry.save"].toolTip())
        save.clicked.connect(self.commit)
        self.form.set_end(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.form)

    @Slot()
    def _on_changed(self) -> None:
        self._touched = True
        self._keeper.touch()

    def _on_saved(self, draft: EntryDraft, state: dict[str, object], _change: Change) -> None:
        """Done, unless somebody has typed on while it waited: then the rest is still to be saved."""
        self._saving = None
        if not self._open:
            self._drafts.drop_saved(draft_key(self._entry), state)
        elif self.form.state() == state:
            self._close()
        else:
            self._start = draft

    @Slot()
    def _on_failed(self) -> None:
        """What had waited to be saved failed: it can be saved again."""
        self._saving = None

    def _close(self) -> None:
        if self._open:
            self._open = False
            self._keeper.drop()
            self.closed.emit()


def draft_key(entry: Note | Interaction) -> DraftKey:
    """Where the draft of a changed entry is kept."""
    noun = Noun.NOTE if isinstance(entry, Note) else Noun.INTERACTION
    return DraftKey(f"{PLACE} {noun} {entry.id}", entry.contact_id)
