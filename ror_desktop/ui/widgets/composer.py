"""The composer: one box for a note or an interaction, saved with one key."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.note import NoteDraft
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import Option, Segments
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.entry_form import EntryForm, EntryMode
from ror_desktop.ui.widgets.flow_layout import settle
from ror_desktop.ui.widgets.leave_watcher import LeaveWatcher

LINES = 3
"""Lines of the box while somebody writes; one line otherwise."""

_MOMENT = {"at", "zone", "precision"}


class Composer(QWidget):
    """Writes entries on one contact; what is typed is kept for each contact until it is saved.

    One line high until somebody writes. `left` is emitted by Escape: the text stays as a draft.
    """

    left = Signal()
    saved = Signal()

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._contact = 0
        self._expanded: bool | None = None
        self._saving: tuple[int, dict[str, object]] | None = None
        self._begun = False
        self._modes: Segments[EntryMode] = Segments(
            self.tr("What to write"),
            [
                Option(EntryMode.NOTE, self.tr("Note"), "sticky-note"),
                Option(EntryMode.INTERACTION, self.tr("Interaction"), "handshake"),
            ],
            tools.icons,
            self,
            with_words=True,
        )
        self.form = EntryForm(tools, self)
        self._drafts = drafts
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self)
        self._save = QPushButton(self)
        self._lay_out()
        watcher = LeaveWatcher(self)
        watcher.left.connect(self._on_left)
        self.form.box.entered.connect(self._on_entered)
        self.form.changed.connect(self._keeper.touch)
        self.form.changed.connect(self._on_touched)
        self.form.escaped.connect(self._on_escaped)
        self._modes.chosen.connect(self._on_mode_chosen)
        self._reset()

    def show_contact(self, contact_id: int) -> None:
        """Write on this contact from now on (0: on nobody); what was typed on it comes back."""
        if contact_id == self._contact:
            return
        kept = self._keeper.open(_key(contact_id) if contact_id else None)
        self._contact = contact_id
        self._reset()
        if kept:
            self._keep_quiet(kept)

    def begin(self, mode: EntryMode) -> None:
        """Write a note, or an interaction."""
        self._set_mode(mode)
        self._expand(expanded=True)
        self.form.focus_text()
        self._on_touched()

    def active(self) -> bool:
        """Whether there is something that could be saved."""
        return bool(self._contact) and (bool(self.form.text().strip()) or self._logs_without_words())

    def writing(self) -> bool:
        """Whether all that can be said is in sight, and not the one line to begin in."""
        return bool(self._expanded)

    def save(self) -> None:
        """Save what is written; after a failure it stays here."""
        now = (self._contact, self._typed())
        if not self.active() or (now == self._saving and self._tools.runner.busy()):
            return
        if not self.form.ready():
            return
        self._saving = now
        draft, desk = self.form.draft(), self._tools.desk
        done = partial(self._on_saved, *now, self.form.state())
        if isinstance(draft, NoteDraft):
            self._tools.runner.run(partial(desk.notes.add, self._contact, draft), done)
        else:
            self._tools.runner.run(partial(desk.interactions.add, self._contact, draft), done)

    def flush(self) -> None:
        """Put what is typed on the disk now."""
        self._keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits for a timer of a hidden window."""
        self._on_left()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self._save.setText(self.tr("Save"))
        self._save.setToolTip(self._tools.actions["entry.save"].toolTip())
        self._save.setProperty("primary", True)
        self._save.clicked.connect(self.save)
        self.form.set_end(self._save)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._modes)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.form)

    def _reset(self) -> None:
        blocked = self.form.blockSignals(True)
        if self.form.mode() is not EntryMode.NOTE or self._expanded is None:
            self._set_mode(EntryMode.NOTE)
        self.form.clear()
        self.form.blockSignals(blocked)
        self._blank = self._choices()
        self._expand(expanded=False)
        self._on_form_changed()

    def _keep_quiet(self, kept: dict[str, object]) -> None:
        """Show a draft from the disk, without writing it there again."""
        blocked = self.form.blockSignals(True)
        self.form.restore(kept)
        self._modes.set_value(self.form.mode())
        self.form.blockSignals(blocked)
        self._expand(expanded=True)
        self._set_placeholder()
        self._on_touched()

    def _choices(self) -> dict[str, object]:
        """What is chosen beside the text; neither the mode nor a moment alone is worth keeping."""
        return {name: value for name, value in self._typed().items() if name not in {"text", "mode"}}

    def _typed(self) -> dict[str, object]:
        """Everything but the moment, which may count from now and so never stands still."""
        return {name: value for name, value in self.form.state().items() if name not in _MOMENT}

    def _worth_keeping(self) -> dict[str, object]:
        untouched = not self.form.text().strip() and self._choices() == self._blank
        return {} if untouched else self.form.state()

    def _logs_without_words(self) -> bool:
        """An interaction says enough by its channel; it is being logged once its controls are in sight.

        Those of the one just saved stay there for the next one; the same key pressed twice logs none.
        """
        return self._begun and self.form.mode() is EntryMode.INTERACTION and self.form.controls.isVisible()

    def _set_mode(self, mode: EntryMode) -> None:
        self.form.set_mode(mode)
        self._modes.set_value(mode)
        self._set_placeholder()
        self._settle()

    def _set_placeholder(self) -> None:
        if not self._modes.isVisibleTo(self):
            self.form.box.setPlaceholderText(self.tr("Write a note (N) or log an interaction (L)"))
        elif self.form.mode() is EntryMode.NOTE:
            self.form.box.setPlaceholderText(self.tr("What did you notice, learn or share? Markdown works."))
        else:
            self.form.box.setPlaceholderText(self.tr("What was it about? May stay empty."))

    def _settle(self) -> None:
        """Fields, controls, form, composer and the page around it."""
        shown = self.form.note if self.form.mode() is EntryMode.NOTE else self.form.interaction
        settle(shown, 5)

    def _expand(self, *, expanded: bool) -> None:
        if expanded is self._expanded:  # laying everything out anew takes some milliseconds
            return
        self._expanded = expanded
        self._modes.setVisible(expanded)
        self.form.controls.setVisible(expanded)
        self.form.box.set_least(LINES if expanded else 1)
        self._set_placeholder()
        self._settle()

    @Slot()
    def _on_entered(self) -> None:
        if not self._modes.isVisibleTo(self):
            self._expand(expanded=True)
            self._on_touched()

    @Slot()
    def _on_left(self) -> None:
        self._keeper.flush()
        if not self._worth_keeping():
            self._reset()

    @Slot()
    def _on_escaped(self) -> None:
        self._keeper.flush()
        self.left.emit()

    @Slot()
    def _on_mode_chosen(self) -> None:
        self._set_mode(EntryMode(self._modes.value() or EntryMode.NOTE))
        self.form.focus_text()
        self._keeper.touch()
        self._on_touched()

    @Slot()
    def _on_touched(self) -> None:
        self._begun = True
        self._on_form_changed()

    def _on_form_changed(self) -> None:
        self._save.setEnabled(self.active())

    def _on_saved(self, contact_id: int, typed: dict[str, object], state: dict[str, object], _change: Change) -> None:
        """Ready for the next entry, unless somebody has typed on while it was being saved."""
        self._saving = None
        if contact_id != self._contact:
            self._drafts.drop_saved(_key(contact_id), state)
        elif self._typed() == typed:
            self._keeper.drop()
            mode, writing = self.form.mode(), self.form.box.hasFocus()
            self._begun = False
            self._reset()
            if writing:
                self._set_mode(mode)
                self._expand(expanded=True)
                self._on_form_changed()
        self.saved.emit()


def _key(contact_id: int) -> DraftKey:
    return DraftKey("composer", contact_id)
