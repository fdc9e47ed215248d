"""The small window: type or paste, look at the chips, press Enter; it is empty for the next person."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
)

from ror_desktop.domain.capture import PartKind
from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import moment_at
from ror_desktop.domain.event import Event
from ror_desktop.messages import Message
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.just_met import match_bar, meeting_line
from ror_desktop.ui.just_met.form import JustMetForm
from ror_desktop.ui.just_met.given import Given
from ror_desktop.ui.just_met.part_chip import KEYS
from ror_desktop.ui.just_met.part_editor import PartEditor
from ror_desktop.ui.just_met.part_words import title_of
from ror_desktop.ui.just_met.reading import Reading
from ror_desktop.ui.just_met.saved import Saved
from ror_desktop.ui.just_met.typed import BY_ITSELF, Begun, Typed, from_json
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.day_edit import date_order
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper

if TYPE_CHECKING:
    from ror_desktop.services.capture_cards import ReadCard

DRAFT = DraftKey("just_met")


class JustMetWindow(JustMetForm):
    """Not modal, and without a parent, so that it works beside any dialog.

    `many_given` carries the paths of files with several contacts; `closed` when it was closed. What is typed stays.
    """

    many_given = Signal(list)
    closed = Signal()

    def __init__(self, tools: Tools, drafts: DraftService) -> None:
        super().__init__(tools)
        self._typed = Typed()
        self._event: Event | None = None
        self._saving: tuple[Typed, int] | None = None
        self._unnamed_shown = False
        self._decisions: list[Typed] = []
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self)
        self.saved = Saved(tools, self)
        self.given = Given(tools.desk, self)
        self._connect()
        self._reading = self._new_reading()
        self._restore(from_json(self._keeper.open(DRAFT)))

    # what others ask of it

    def open(self) -> None:
        """Show it, with the keyboard in the box, on the day and at the event of this moment."""
        self._begin_day()
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Put what is typed on the disk now."""
        self._keeper.flush()

    def typed(self) -> Typed:
        """What was typed and decided."""
        return self._typed

    def note(self) -> str:
        """What would become the note."""
        return self._understood.note

    def save(self) -> None:
        """Save it; after a failure everything stays here."""
        if self._typed.empty:
            return
        self._refresh()  # a text that has lain was not met now
        draft, onto = self._understood.draft, self.match.onto()
        if not draft.names_somebody() and not onto:
            if not self._unnamed_shown:
                self._unnamed_shown = True
                self.notice.report(
                    self.tr("Nobody is named yet. Type a name, or press Enter again to save it as it is.")
                )
                return
            draft = replace(draft, contact=draft.contact._replace(display_name=self.tr("Somebody without a name")))
        now = (self._typed, onto)
        if now == self._saving and self._tools.runner.busy():
            return
        self._saving = now
        done = partial(self._on_saved, self._typed)
        if not self._tools.runner.run(partial(self._tools.desk.capture.save, draft, onto), done):
            self._saving = None

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; what is typed stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.box.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.box.give(event.mimeData()):
            event.acceptProposedAction()
        elif event.mimeData().hasText():
            self.box.append_words(event.mimeData().text())
            event.acceptProposedAction()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits for a timer of a hidden window."""
        self.flush()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _connect(self) -> None:
        self.box.textChanged.connect(self._on_text_changed)
        self.box.saved_by_key.connect(self.save)
        self.box.escaped.connect(self.close)
        self.box.files_given.connect(self.given.take_files)
        self.box.picture_given.connect(self.given.take_picture)
        self.box.card_given.connect(self.given.take_text)
        self.given.card_read.connect(self._on_card_read)
        self.given.words_read.connect(self.box.append_words)
        self.given.many_given.connect(self.many_given)
        self.given.failed.connect(self._on_failed)
        self.chips.rejected.connect(self._on_part_rejected)
        self.chips.correction_wanted.connect(self._on_correction_wanted)
        self.chips.left.connect(self.box.setFocus)
        self.chips.typed_on.connect(self._on_typed_on)
        self.match.chosen.connect(self._on_match_chosen)
        self.meeting.changed.connect(self._on_decided)
        self.saved_line.undo_wanted.connect(self.saved.undo)
        self.saved.said.connect(self._on_said)
        self.saved.brought_back.connect(self._on_brought_back)
        self.saved.done_again.connect(self._on_done_again)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.save_button.clicked.connect(self.save)
        self._tools.runner.hub.failed.connect(self._on_failed)
        self._tools.runner.hub.changed.connect(self._on_changed)
        self._tools.runner.hub.day_changed.connect(self._on_day_changed)
        for number in range(1, KEYS + 1):
            self._key(f"Ctrl+{number}", partial(self.chips.enter, number - 1))
        self._key(match_bar.KEY, self.match.go_on)
        self._key(meeting_line.KEY, self.meeting.open_menu)
        self._key("Ctrl+Z", self._on_undo_wanted)
        self._key("Ctrl+Shift+Z", self.saved.redo)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            self._key(enter, self.save)

    def _key(self, keys: str, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(slot)

    # what is typed

    def _today(self) -> date:
        return self._tools.desk.book.today()

    def _begin_day(self) -> None:
        """Read and show with the day of now; what was chosen by hand on another day holds for a text only."""
        self._reading = self._new_reading()
        if self._typed.empty:
            self._typed = self._typed.cleared(self._today())
        self._refresh(look_again=True)

    def _new_reading(self) -> Reading:
        return Reading(self._tools.desk, self._tools.desk.capture.context(date_order(self.locale())), title_of)

    def _worth_keeping(self) -> dict[str, object]:
        return self._typed.as_json()

    @Slot()
    def _on_text_changed(self) -> None:
        text = self.box.toPlainText()
        if text == self._typed.text:
            return
        typed = replace(self._typed, text=text)
        if typed.empty:
            self._decisions.clear()
            typed = typed.cleared(self._today())  # another text: nothing is decided about it yet
        self._unnamed_shown = False
        self._decide(typed)

    @Slot(object)
    def _on_decided(self, typed: Typed) -> None:
        self._decide(replace(typed, chosen=self._today()), look_again=True)
        self.box.setFocus()

    def _decide(self, typed: Typed, *, look_again: bool = False) -> None:
        begins = typed.begun is None
        self._typed = self._with_beginning(typed)
        self._keeper.touch()
        self._refresh(look_again=look_again or begins)

    def _with_beginning(self, typed: Typed) -> Typed:
        """With the moment at which the text is begun and the event on then, or the first that is on later that day."""
        if typed.empty:
            return typed
        begun = typed.begun
        if begun is None:
            book = self._tools.desk.book
            event = self._reading.event_of(Typed())
            begun = Begun(moment_at(book.clock(), book.zone.key), event.id if event is not None else 0)
        elif not begun.event and self._event is not None and (typed.event, typed.day) == (BY_ITSELF, None):
            begun = replace(begun, event=self._event.id)
        return replace(typed, begun=begun)

    def _restore(self, typed: Typed) -> None:
        """Show what was typed at another time."""
        self._decisions.clear()
        self._typed = typed
        self.box.setPlainText(typed.text)
        self._refresh(look_again=True)

    def _refresh(self, *, look_again: bool = False) -> None:
        """Read what is typed and show what it means."""
        if look_again:
            self._event = self._reading.event_of(self._typed)
        self.meeting.show_meeting(self._typed, self._event)
        self._understood = self._reading.understand(self._typed, self._event)
        candidates = self._reading.candidates(self._understood.draft)
        self.show_understood(self._understood, candidates, self._reading.context.today, empty=self._typed.empty)

    # chips

    def _remember(self) -> None:
        """A decision is about to be taken: it can be taken back."""
        self._decisions.append(self._typed)

    @Slot()
    def _on_undo_wanted(self) -> None:
        """Ctrl+Z where no typing is to be taken back: the last decision about a chip, then what was saved."""
        if not self._decisions:
            self.saved.undo()
            return
        self._decide(self._typed.deciding_as(self._decisions.pop()))

    @Slot(int)
    def _on_part_rejected(self, place: int) -> None:
        self._remember()
        self._decide(self._typed.rejecting(self.chips.parts()[place]))
        left = len(self.chips.parts())
        if not self.chips.enter(min(place, left - 1)):
            self.box.setFocus()

    @Slot(int)
    def _on_correction_wanted(self, place: int) -> None:
        part = self.chips.parts()[place]
        named = self._reading.introducers(part.value) if part.kind is PartKind.INTRODUCED_BY else []
        editor = PartEditor(self._tools, part, named, self)
        editor.decided.connect(partial(self._on_part_corrected, place))
        editor.rejected.connect(partial(self._on_part_rejected, place))
        editor.open_below(self.chips.chip(place))

    def _on_part_corrected(self, place: int, kind: PartKind, value: str, who: int) -> None:
        parts = self.chips.parts()
        if place >= len(parts):
            return
        if not value:
            self._on_part_rejected(place)
            return
        self._remember()
        typed = self._typed.correcting(parts[place], kind, value)
        self._decide(typed.choosing(who, value) if kind is PartKind.INTRODUCED_BY else typed)
        self.activateWindow()
        self.box.setFocus()

    @Slot(str)
    def _on_typed_on(self, letter: str) -> None:
        self.box.setFocus()
        self.box.insertPlainText(letter)

    @Slot()
    def _on_match_chosen(self) -> None:
        self.show_button(empty=self._typed.empty)
        self.fit(empty=self._typed.empty)
        self.box.setFocus()

    # cards

    @Slot(object)
    def _on_card_read(self, card: "ReadCard") -> None:
        if self._typed.card and self._typed.card != card.raw:
            self.notice.report(
                self.tr("A card is here already. Save it with Enter, or clear it, then give the next one.")
            )
            return
        self._decide(replace(self._typed, card=card.raw))
        self.box.setFocus()

    # saving and taking back

    def _on_saved(self, typed: Typed, change: Change) -> None:
        """Ready for the next one, unless somebody has typed on while it was being saved."""
        self._saving = None
        self.saved.add(typed, change)
        self._on_said(change.message, True)
        if self._typed == typed:
            self._begin_anew()

    def _begin_anew(self) -> None:
        self._keeper.drop()
        self._unnamed_shown = False
        self.match.reset()
        self._restore(self._typed.cleared(self._today()))
        self.box.setFocus()

    @Slot()
    def _on_clear_clicked(self) -> None:
        if self._typed.empty:
            return
        self.saved.add(self._typed, None)
        self._say(self.tr("Cleared"), undoable=True)
        self._begin_anew()

    @Slot(object, bool)
    def _on_said(self, message: Message | None, undoable: bool) -> None:
        self.notice.let_go()
        if message is not None:
            self._say(self._tools.say(message), undoable=undoable)

    def _say(self, sentence: str, *, undoable: bool) -> None:
        self.saved_line.say(sentence, undoable=undoable)
        self.saved_line.show()
        self.fit(empty=self._typed.empty)

    @Slot(object)
    def _on_brought_back(self, typed: Typed) -> None:
        """What was saved is text again, where nothing else stands."""
        if self._typed.empty:
            self._restore(typed)
            self._keeper.touch()
            self.box.moveCursor(QTextCursor.MoveOperation.End)

    @Slot(object)
    def _on_done_again(self, typed: Typed) -> None:
        if self._typed == typed:
            self._begin_anew()

    @Slot(object)
    def _on_failed(self, message: Message) -> None:
        if self.isVisible():
            self.notice.report(self._tools.say(message))
            self.fit(empty=self._typed.empty)

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self._reading.forget_answers()
        if self.isVisible():
            self._refresh(look_again=True)

    @Slot()
    def _on_day_changed(self) -> None:
        """Tomorrow is another day now."""
        self._begin_day()
