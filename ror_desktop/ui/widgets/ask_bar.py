"""A bar that asks something about a follow-up in place: Enter does it, Escape puts it aside, nothing typed is lost."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.followup import FollowUp
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.runner import ShortVerb
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.labels import plain_label

OPEN = "open"
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class AskBar(QFrame):
    """Hidden until it is begun for follow-ups. One verb is run by Enter; what failed to save stays typed.

    Subclasses lay out their fields in `fields`, and answer `typed`, `restore`, `verb` and `first_field`. What is
    typed is kept on the disk under `PLACE` and the follow-up's id.
    """

    PLACE = ""
    finished = Signal(object)
    """The `Change` that it led to."""
    opened = Signal()
    closed = Signal()

    def __init__(self, tools: Tools, drafts: DraftService | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._items: list[FollowUp] = []
        self._saving = False
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self, self._on_taken) if drafts else None
        self.heading = plain_label("", self, TextSize.SMALL)
        self.heading.setWordWrap(True)
        self.words = plain_label("", self, TextSize.SMALL)
        self.words.setWordWrap(True)
        self.accept = QPushButton(self)
        self.accept.setProperty("primary", True)
        self.leave = QToolButton(self)
        self.leave.setIcon(tools.icons.icon("x"))
        self.leave.setAutoRaise(True)
        self.leave.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.leave.setToolTip(self.tr("Throw away what is typed; Escape only puts it aside"))
        self.leave.setAccessibleName(self.tr("Discard"))
        self.fields = QHBoxLayout()
        self._lay_out()
        self.accept.clicked.connect(self.finish)
        self.leave.clicked.connect(self.discard)
        tools.runner.hub.failed.connect(self._on_failed)
        self.hide()

    # What subclasses answer

    def typed(self) -> Mapping[str, object]:
        """What is typed, as plain values; all of them empty where nothing is."""
        raise NotImplementedError

    def restore(self, content: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave, or empty them."""
        raise NotImplementedError

    def verb(self) -> ShortVerb | None:
        """What Enter does; nothing where something is missing, which is asked for beside it."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Where the keyboard goes."""
        raise NotImplementedError

    # What it is about

    @property
    def items(self) -> list[FollowUp]:
        """The follow-ups it is about."""
        return self._items

    @property
    def is_open(self) -> bool:
        """Whether it asks something, also while its page is hidden."""
        return not self.isHidden()

    def begin(self, items: list[FollowUp]) -> None:
        """Ask about these; what was typed for others is put aside."""
        if not items:
            return
        self.keep_draft()
        if self._keeper is not None:
            self._keeper.open(None)
        self._items, self._saving = items, False
        self.show_words("")
        self.restore({})
        self.say()
        kept = self._keeper.open(self._key()) if self._keeper else {}
        if kept:
            self.restore(kept)
        self.show()
        self.opened.emit()
        self.first_field().setFocus()

    def come_back(self) -> None:
        """Ask again what was being answered when the program ended."""
        for key, content in (self._drafts.all() if self._drafts else {}).items():
            number = key.place.removeprefix(self.PLACE)
            if key.place.startswith(self.PLACE) and number.isdecimal() and content.get(OPEN) and self.isHidden():
                follow_up = self._tools.desk.followups.get(int(number))
                if follow_up is not None:
                    self.begin([follow_up])

    def say(self) -> None:
        """The words of the heading; called when it opens."""

    def keep_draft(self) -> None:
        """Put on the disk now what is not there yet."""
        if self._keeper is not None:
            self._keeper.flush()

    @Slot()
    def finish(self) -> None:
        """Do it as one verb and close; stay open where something is missing or failed."""
        verb = None if self._saving else self.verb()
        if verb is not None:
            self._saving = True
            if not self._tools.runner.run(verb, self._on_done):
                self._saving = False

    @Slot()
    def discard(self) -> None:
        """Leave and throw away what is typed."""
        self._leave()
        if self._keeper is not None:
            self._keeper.drop()

    def put_aside(self) -> None:
        """Leave; what was typed comes back the next time."""
        self._leave()
        if self._keeper is not None:
            self._keeper.touch()
            self._keeper.flush()

    def ask(self, field: QWidget, words: str) -> None:
        """Say what is missing and go there."""
        self.show_words(words)
        field.setFocus()

    def show_words(self, words: str) -> None:
        """A line under the fields; gone where it is empty."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it from every field, Escape leaves."""
        if event.key() in ENTER:
            self.discard() if self.leave.hasFocus() else self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_aside()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep_draft()

    @Slot()
    def touch(self) -> None:
        """Something was typed."""
        if self._keeper is not None:
            self._keeper.touch()

    def set_margin(self, margin: int) -> None:
        """Pixels at both sides, so that it stands in line with what is around."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, 6, margin, 10)

    def _key(self) -> DraftKey:
        return DraftKey(f"{self.PLACE}{self._items[0].id}", self._items[0].contact_id)

    def _worth_keeping(self) -> dict[str, object]:
        typed = dict(self.typed())
        return {**typed, OPEN: self.is_open} if any(typed.values()) else {}

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_done(self, change: Change) -> None:
        self._saving = False
        self.discard()
        self.finished.emit(change)

    def _on_taken(self) -> None:
        """The same is asked in another place, which has what was typed here."""
        if self.is_open:
            self._leave()

    @Slot()
    def _on_failed(self) -> None:
        """A verb that had waited in the queue failed: what was typed can be saved again."""
        self._saving = False

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        self.fields.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(self.fields)
        layout.addWidget(self.words)
