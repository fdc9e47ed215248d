"""What we answer: a text drafted from a scenario, kept while one types, copied or opened as an e-mail, and saved."""

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Moment
from ror_desktop.domain.feedback import FeedbackRow
from ror_desktop.domain.letter import fill, gaps
from ror_desktop.domain.method_links import addresses_of
from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.entry_words import said
from ror_desktop.ui.feedback_words import after_words, when_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.letter_values import own_language, own_values, values_of
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.inline_editor import ENTER, State
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.leave_watcher import holds
from ror_desktop.ui.widgets.letter_body import LetterBody
from ror_desktop.ui.widgets.quotation import Quotation
from ror_desktop.ui.widgets.tag_mark import secondary
from ror_desktop.ui.widgets.when_field import WhenField

PLACE = "feedback.answer"
"""The place of its drafts; the id of the entry follows."""

LINES = 9
"""Lines of the text that are in sight."""


class FeedbackReply(QWidget):
    """The text to write while nothing is answered, or while the answer is being changed; otherwise the answer."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._row: FeedbackRow | None = None
        self._wording = self._base = ""
        self._editing = self._saving = False
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self)
        self.answer = Quotation(tools, self, "message-circle", large=False)
        self.body = LetterBody(tools.themes, self)
        self.body.setFixedHeight(LINES * self.body.fontMetrics().lineSpacing() + 20)
        self.hint = secondary(plain_label("", self, TextSize.SMALL))
        self.hint.setWordWrap(True)
        self.when = WhenField(tools, self)
        self.save_button = self._button(self.tr("Answered"), self.tr("Keep this as the answer (Ctrl+Enter)"))
        self.save_button.setProperty("primary", True)
        self.leave_button = self._button(
            self.tr("Cancel"), self.tr("Throw away what is typed: the answer stays as it was")
        )
        self.wording_button = self._button(self.tr("Wording again"), self.tr("Begin again with the scenario's wording"))
        self.copy_button = self._button(self.tr("Copy"), self.tr("Copy the text, to paste it where it was said"))
        self.mail_button = self._button(
            self.tr("As e-mail…"), self.tr("Go on in an e-mail, with the background beside it")
        )
        self.change_button = self._button(self.tr("Change the answer"), self.tr("The time of the answer stays"))
        self._lay_out()
        self._connect()

    def show_entry(self, row: FeedbackRow, wording: str) -> None:
        """Show the answer to this entry, or write one; `wording` is what its scenario proposes, to be filled in."""
        other = self._row is None or self._row.id != row.id
        if other:
            self._keeper.open(None)
        before, self._row, self._wording = self._row, row, wording
        proposed = row.draft.answer if row.answered else self._filled()
        if other:
            self._begin(row, proposed)
        elif self.body.text() == self._base and not self._saving:
            self._base = proposed
            self.body.put(proposed)
            if before is not None and before.answered != row.answered:
                self._editing = not row.answered
        self._say()

    def take_focus(self) -> None:
        """Go on writing, at the first gap; or look at what was answered."""
        if self._editing:
            self.body.begin()
        else:
            self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Put what is typed on the disk now."""
        self._keeper.flush()

    @property
    def editing(self) -> bool:
        """Whether an answer is being written."""
        return self._editing

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter saves here, and not what may be written on another page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves."""
        if self._editing and _saves(event):
            self.save()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    @Slot()
    def save(self) -> None:
        """Keep this as the answer."""
        row, text = self._row, self.body.text()
        if row is None or self._saving:
            return
        if not text.strip():
            self._ask(self.tr("What did you answer? A few words are enough."))
            self.body.setFocus()
            return
        if not row.answered and not self.when.is_understood():
            self._ask(self.when.question())
            return
        at = None if row.answered else self.when.moment().at
        self._saving = True
        verb = partial(self._tools.desk.feedback.answer, row.id, text, at)
        if not self._tools.runner.run(verb, partial(self._on_saved, self._key(row), row.id, self._state())):
            self._saving = False

    @Slot()
    def discard(self) -> None:
        """Throw away what is typed: the answer stays what it was, and a new one begins with the wording."""
        self._keeper.drop()
        if self._row is not None:
            self._begin(self._row, self._row.draft.answer if self._row.answered else self._filled(), fresh=True)
            self._say()
            self.take_focus()

    # What is written

    def _begin(self, row: FeedbackRow, proposed: str, *, fresh: bool = False) -> None:
        self._base = proposed
        self._editing = not row.answered
        self._saving = False
        self.when.set_moment(None)
        self.body.put(proposed)
        kept = self._keeper.open(self._key(row))
        if kept and not fresh:
            self._editing = True
            self.body.put(str(kept.get("text", "")))
            when = kept.get("when")
            self.when.restore(cast("State", when) if isinstance(when, dict) else {})

    def _key(self, row: FeedbackRow) -> DraftKey:
        return self._drafts.key_of(f"{PLACE}.{row.id}", row.draft.contact_id or 0)

    def _filled(self) -> str:
        """The wording with what is known put in."""
        if self._row is None or not self._wording:
            return ""
        language = own_language()
        contact_id = self._row.draft.contact_id
        material = self._tools.desk.letters.material(contact_id) if contact_id else None
        if material is None:
            values = own_values(self._tools.desk.own_card.get())
        else:
            values = values_of(material, self._tools, language)
        return fill(self._wording, values, language).text

    def _worth_keeping(self) -> State:
        if not self._editing or self.body.text() == self._base:
            return {}
        return self._state()

    def _state(self) -> State:
        return {"text": self.body.text(), "when": self.when.state()}

    def _on_saved(self, key: DraftKey, feedback_id: int, state: State, _change: Change) -> None:
        row, text = self._row, str(state["text"])
        if row is None or row.id != feedback_id:
            self._drafts.drop_saved(key, state)
            return
        self._saving = False
        if self.body.text() != text:  # somebody typed on while it waited
            return
        had_focus = holds(self, QApplication.focusWidget())
        self._keeper.drop()
        self._base, self._editing = text, False
        self._say()
        if had_focus:
            self.take_focus()

    @Slot()
    def _on_typed(self) -> None:
        self._keeper.touch()
        self._say_gaps()

    # What is shown

    def _ask(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.show()

    def _say(self) -> None:
        row = self._row
        if row is None:
            return
        editing, wordless = self._editing, not row.draft.answer
        self.answer.say(row.draft.answer or self.tr("Answered, without words"), self._answered_words(), quiet=wordless)
        self.answer.setVisible(not editing and not row.erased)
        self.change_button.setVisible(not editing and not row.erased)
        self.body.setVisible(editing)
        self.when.setVisible(editing and not row.answered)
        self.save_button.setVisible(editing)
        self.leave_button.setVisible(editing and row.answered)
        self.wording_button.setVisible(editing and bool(self._wording) and self.body.text() != self._filled())
        self.copy_button.setVisible(not row.erased and (editing or not wordless))
        self.mail_button.setVisible(editing and self._address_known())
        self._say_gaps()

    def _answered_words(self) -> str:
        row = self._row
        if row is None or row.draft.answered_at is None:
            return ""
        book = self._tools.desk.book
        words = when_words(Moment(row.draft.answered_at), book.today(), book.zone, self.locale())
        return " · ".join(part for part in (self.tr("Answered {when}").format(when=words), after_words(row)) if part)

    def _say_gaps(self) -> None:
        text = self.body.text()
        names = list(dict.fromkeys(text[start:end].strip("[]").removesuffix("?") for start, end in gaps(text)))
        shown = ", ".join(names[:4]) + (" …" if len(names) > 4 else "")
        self.hint.setText(self.tr("Still to fill in (F8): {names}").format(names=shown) if names else "")
        self.hint.setVisible(self._editing and bool(names))

    def _address_known(self) -> bool:
        contact_id = self._row.draft.contact_id if self._row else None
        contact = self._tools.desk.contacts.get(contact_id) if contact_id else None
        return contact is not None and bool(addresses_of(contact.methods))

    # What the buttons do

    @Slot()
    def _on_change_clicked(self) -> None:
        self._editing = True
        self._say()
        self.take_focus()

    @Slot()
    def _on_wording_clicked(self) -> None:
        """As typing, so that Ctrl+Z brings back what was written."""
        self.body.write_over(self._filled())
        self._say()
        self.body.begin()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.body.text())
        self._tools.runner.hub.said.emit(translate("FeedbackReply", "The answer was copied"), False)

    @Slot()
    def _on_mail_clicked(self) -> None:
        if self._row is not None and self._row.draft.contact_id:
            self.flush()
            subject = said(translate("FeedbackReply", "About what you said"))
            self._tools.runner.hub.reply_wanted.emit(self._row.draft.contact_id, subject, self.body.text())

    @Slot()
    def _on_gap_wanted(self) -> None:
        self.body.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.body.go_to_gap()

    @Slot(object)
    def _on_failed(self, _message: object) -> None:
        self._saving = False

    # Building

    def _connect(self) -> None:
        self.body.typed.connect(self._on_typed)
        self.when.chosen.connect(self._on_typed)
        for button, handler in (
            (self.save_button, self.save),
            (self.leave_button, self.discard),
            (self.wording_button, self._on_wording_clicked),
            (self.copy_button, self._on_copy_clicked),
            (self.mail_button, self._on_mail_clicked),
            (self.change_button, self._on_change_clicked),
        ):
            button.clicked.connect(handler)
        gap = QShortcut(QKeySequence("F8"), self)
        gap.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        gap.activated.connect(self._on_gap_wanted)
        self._tools.runner.hub.failed.connect(self._on_failed)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        self.body.setAccessibleName(self.tr("Our answer"))
        self.body.setPlaceholderText(self.tr("What do you answer?"))
        self.when.setToolTip(self.tr("When it was answered"))
        tools = Flow(self, gap=8)
        for button in (self.save_button, self.when, self.leave_button, self.change_button):
            tools.add(button)
        for button in (self.copy_button, self.mail_button, self.wording_button):
            tools.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.answer, self.body, self.hint, tools):
            column.addWidget(widget)


def _saves(event: QKeyEvent) -> bool:
    return event.key() in ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
