"""The form in which a contact is changed or added, in the place of the notes panel."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.contact import Contact, ContactDraft
from ror_desktop.domain.rebasing import rebased, rebased_values
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.runner import ShortVerb
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_fields import ContactFields
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.leave_watcher import LeaveWatcher

PLACE, OWN = "contact", "own card"
"""The places of its drafts; the contact's id follows, 0 for a new one."""
BEGUN = "begun"
"""Under this name a draft keeps what stood in the changed fields when somebody began to type."""


class ContactForm(QWidget):
    """Commits by Enter or on leaving it, as one verb; Escape puts it aside. After a failure it keeps what was typed.

    `closed` when it is no longer needed; `added` with the id of a new contact.
    """

    closed = Signal()
    added = Signal(int)

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._contact = 0
        self._place = PLACE
        self._open = False
        self._touched = False
        self._saving = False
        self._start = ContactDraft()
        self._begun: dict[str, object] = {}
        self._heading = plain_label("", self, TextSize.TITLE)
        self.fields = ContactFields(tools, self)
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self)
        self._scroll = QScrollArea(self)
        self._lay_out()
        self.fields.changed.connect(self._on_changed)
        self.fields.finished.connect(self.commit)
        LeaveWatcher(self).left.connect(self.commit)
        tools.runner.hub.failed.connect(self._on_failed)

    def edit(self, contact: Contact) -> None:
        """Change this contact; what was typed and not saved comes back."""
        self._place = PLACE
        self._begin(contact.id, contact.draft(), self.tr("Edit contact"))

    def begin_new(self) -> None:
        """Add a contact."""
        self._place = PLACE
        self._begin(0, ContactDraft(), self.tr("New contact"))

    def edit_own(self, own: Contact | None) -> None:
        """Change my own card, or write it."""
        self._place = OWN
        self.fields.show_own()
        self._begin(own.id if own else 0, own.draft() if own else ContactDraft(own=True), self.tr("My card"))

    def kept_for(self, contact_id: int) -> bool:
        """Whether something was typed on this contact (0: on a new one) and not saved."""
        return self._drafts.take(DraftKey(PLACE, contact_id)) is not None

    def open(self) -> bool:
        """Whether a contact is being changed or added."""
        return self._open

    @Slot()
    def commit(self) -> bool:
        """Save what was changed and close; says whether there is nothing left to save.

        While it waits for a job that holds the book, the form stays open and is saved once.
        """
        if not self._open or self._saving:
            return True
        draft = self.fields.draft()
        if draft == self._start:
            self._close()
            return True
        self._saving = True
        if self._tools.runner.run(self._verb(draft), partial(self._on_saved, self._contact, self._worth_keeping())):
            return True
        self._saving = False
        return False

    @Slot()
    def revert(self) -> None:
        """Throw away what was typed and close."""
        self._close()

    def finish(self) -> None:
        """Another contact is to be shown: save, or where that fails or has to wait keep what was typed as a draft.

        A draft that only came back from the disk, and that nobody has touched since, stays a draft.
        """
        if self._touched and not self._gone():  # otherwise it comes back with the contact, as by Undo
            self.commit()
        if self._open:
            self.put_away()

    def put_away(self) -> None:
        """Close without saving; what was typed stays as a draft."""
        self._keeper.touch()
        self._keeper.flush()
        self._open = False

    def put_aside(self) -> None:
        """Close on purpose without saving; what was typed comes back with the contact."""
        self.put_away()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it aside."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_aside()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits for a timer of a hidden window."""
        self._keeper.flush()
        super().hideEvent(event)

    def _begin(self, contact_id: int, draft: ContactDraft, heading: str) -> None:
        self._keeper.open(None)  # what fills the fields now is nothing typed on whoever stood here before
        self._contact = contact_id
        self._open = True
        self._saving = False
        self._heading.setText(heading)
        self.fields.show_draft(draft)
        self._start, self._begun = self.fields.draft(), self.fields.state()
        kept = self._keeper.open(DraftKey(self._place, contact_id))
        if kept:
            self.fields.restore(rebased_values(kept, _begun_of(kept) or self._begun, self._begun))
        self._touched = not kept
        self._scroll.ensureVisible(0, 0)

    def focus_name(self) -> None:
        """Put the cursor into the name, ready to be typed over."""
        self.fields.name.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields.name.line.selectAll()

    def _verb(self, draft: ContactDraft) -> ShortVerb:
        desk = self._tools.desk
        if self._place == OWN:
            return partial(desk.own_card.save, self._onto(desk.own_card.get(), draft))
        if not self._contact:
            return partial(desk.contacts.add, draft)
        return partial(desk.contacts.edit, self._contact, self._onto(desk.contacts.get(self._contact), draft))

    def _gone(self) -> bool:
        """Whether the contact was deleted meanwhile."""
        return bool(self._contact) and self._tools.desk.contacts.get(self._contact) is None

    def _onto(self, contact: Contact | None, draft: ContactDraft) -> ContactDraft:
        """What is typed, on the contact as it is by now: what was done elsewhere meanwhile stands."""
        return draft if contact is None else rebased(draft, self._start, contact.draft())

    def _worth_keeping(self) -> dict[str, object]:
        if self.fields.draft() == self._start:
            return {}
        changed = {name: value for name, value in self.fields.state().items() if value != self._begun.get(name)}
        return {**changed, BEGUN: {name: self._begun.get(name) for name in changed}}

    def _lay_out(self) -> None:
        save = QPushButton(self.tr("Save"), self)
        save.setProperty("primary", True)
        save.setToolTip(self.tr("Save (Enter)"))
        save.clicked.connect(self.commit)
        cancel = QPushButton(self.tr("Discard"), self)
        cancel.setToolTip(self.tr("Throw away what is typed; Escape only puts it aside"))
        cancel.clicked.connect(self.revert)
        top = QHBoxLayout()
        top.setContentsMargins(16, 16, 12, 8)
        top.setSpacing(8)
        top.addWidget(self._heading, 1)
        top.addWidget(cancel)
        top.addWidget(save)
        self._scroll.setWidget(self.fields)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)

    @Slot()
    def _on_changed(self) -> None:
        self._touched = True
        self._keeper.touch()

    def _on_saved(self, contact_id: int, state: dict[str, object], change: Change) -> None:
        self._saving = False
        if contact_id != self._contact or not self._open:
            self._drafts.drop_saved(DraftKey(self._place, contact_id), state)
        elif self._worth_keeping() != state:
            self._go_on(contact_id or change.created)
        else:
            self._close()
            if not contact_id:
                self.added.emit(change.created)

    def _go_on(self, contact_id: int) -> None:
        """Somebody typed on while it waited to be saved: the rest is a change of what is in the book by now."""
        contact = self._tools.desk.contacts.get(contact_id)
        if contact is None:
            return
        typed = self.fields.state()
        self._keeper.drop()
        self.edit_own(contact) if self._place == OWN else self.edit(contact)
        self.fields.restore(typed)
        self._on_changed()

    @Slot()
    def _on_failed(self) -> None:
        """What had waited to be saved failed: it can be saved again."""
        self._saving = False

    def _close(self) -> None:
        self._open = False
        self._keeper.drop()
        self.closed.emit()


def _begun_of(kept: Mapping[str, object]) -> dict[str, object]:
    """What stood in the fields when the draft was begun; nothing in one of an older program."""
    begun = kept.get(BEGUN)
    return dict(begun) if isinstance(begun, dict) else {}
