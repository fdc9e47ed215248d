"""Writes an e-mail to one contact: template, background beside it, and over to the mail program."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ror_desktop.domain.cleaning import file_name
from ror_desktop.domain.contact import MethodKind
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.interaction import Channel, InteractionKind
from ror_desktop.domain.letter import ASKS_SAID_FROM, Letter, fill, gaps
from ror_desktop.errors import RorError
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.services.letters import LetterMaterial
from ror_desktop.ui.background_words import background_text
from ror_desktop.ui.letter_values import own_language, preferred, values_of
from ror_desktop.ui.reach import Reach
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.letter_form import LetterForm
from ror_desktop.ui.widgets.template_list import KEPT, NONE

PLACE = "letter"
"""The place of its drafts; the contact's id follows."""
ASKED = "asked"
"""What of a draft says that just this text was handed over: the `since` of the `Reach` that is asked about."""


class LetterWindow(QDialog):
    """A window of its own, so that everything can be looked up meanwhile. It never sends.

    What a person wrote or chose stays as a draft until it was sent or thrown away; a template that was only looked at
    does not. `handed_over` carries the `Reach` once the mail program or a file has the letter.
    """

    handed_over = Signal(object)

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._material: LetterMaterial | None = None
        self._language = "en"
        self._touched = False
        self._handed = False
        self._asked = 0
        self._nameless = False
        self.setObjectName("letter")
        self.resize(980, 580)
        self.form = LetterForm(tools, self)
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self)
        self._add_keys()
        self._connect()

    def write_to(self, contact_id: int, subject: str = "", body: str = "") -> bool:
        """Write to this contact; what was written before comes back. Whether there is such a contact.

        A text to begin with stands above what was written before.
        """
        self.flush()
        material = self._tools.desk.letters.material(contact_id)
        if material is None:
            return False
        self._keeper.open(None)
        self._material = material
        self.setWindowTitle(self.tr("E-mail to {name}").format(name=material.contact.display_name))
        kept = self._keeper.open(DraftKey(PLACE, contact_id))
        self._touched = bool(kept)
        self._handed = bool(kept.get("handed"))
        asked = kept.get(ASKED)
        self._asked = asked if isinstance(asked, int) else 0
        templates = self._tools.desk.templates.all()
        self.form.show_material(material, templates, kept=bool(kept or body), handed=self._handed)
        if kept:
            self.form.restore(kept)
            self._language = str(kept.get("language", "en"))
        elif body:
            self._apply(NONE)
        else:
            self._apply(self.form.templates.chosen())
        if body:
            self._begin_with(subject, body)
        self._say()
        (self.form.body if body else self.form.templates).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _begin_with(self, subject: str, body: str) -> None:
        """This text instead of a template's; nothing that was written before is lost for it."""
        kept = self.form.body.text() if self._touched else ""
        if body not in kept:
            subject = self.form.subject.text() if self._touched else subject
            self.form.set_text(subject, f"{body}\n\n{kept}".strip(), undoable=self._touched)
        self._touched = True
        self._asked = 0
        self._keeper.touch()

    def contact_id(self) -> int:
        """To whom it is."""
        return 0 if self._material is None else self._material.contact.id

    def letter(self) -> Letter:
        """The letter as it is now."""
        material, form = self._material, self.form
        own = None if material is None else material.own
        return Letter(
            form.subject.text().strip(),
            form.body.text(),
            form.address(),
            "" if material is None else material.contact.display_name,
            "" if own is None else preferred(own, MethodKind.EMAIL),
            "" if own is None else own.display_name,
        )

    def flush(self) -> None:
        """Put what is written on the disk now."""
        self._keeper.flush()

    def forget(self) -> None:
        """It was sent, or thrown away."""
        self._touched = False
        self._keeper.drop()
        self.close()

    def reject(self) -> None:
        """Escape and the cross put it aside."""
        self.flush()
        super().reject()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye, whatever is in sight."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    # What the buttons do

    @Slot()
    def open_in_mail_program(self) -> None:
        """Hand the letter to the mail program, and ask afterwards whether it was sent."""
        try:
            address = self._tools.desk.letters.hand_over(self.letter())
        except RorError as error:
            self.form.say_trouble(self._tools.say(error.message))
            return
        if self._tools.open_url(address) is False:
            self.form.say_trouble(self.tr("No mail program took it. Save it as a file, or copy the text."))
            return
        self._hand_over()

    @Slot()
    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the e-mail"))
        dialog.setObjectName("save_letter")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eml")
        dialog.setNameFilters([self.tr("E-mail") + " (*.eml)"])
        dialog.selectFile(file_name(self.letter().subject, "e-mail"))
        dialog.fileSelected.connect(self.save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_as(self, name: str) -> None:
        """Write the letter to this `.eml` file, and ask afterwards whether it was sent."""
        try:
            self._tools.desk.letters.save(self.letter(), Path(name))
        except RorError as error:
            self.form.say_trouble(self._tools.say(error.message))
            return
        self._hand_over()

    def _hand_over(self) -> None:
        since = to_seconds(self._tools.desk.book.clock())
        self._touched = self._handed = True
        self._asked = since
        self._keeper.touch()
        self._keeper.flush()
        reach = Reach(self.contact_id(), Channel.EMAIL, since, self.letter().subject, self.form.chosen_kind())
        self.close()
        self.handed_over.emit(reach)

    @Slot()
    def toggle_background(self) -> None:
        """Bring the background into the text, or take it out."""
        if self._material is not None:
            text = background_text(self._material.background, self._material.contact, self._tools)
            self.form.body.toggle_background(text, own_language())

    @Slot()
    def _on_gap_wanted(self) -> None:
        self.form.body.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.body.go_to_gap()

    # Templates

    @Slot(int)
    def _on_looked_at(self, number: int) -> None:
        """The template is shown at once, as long as nothing was written that it would replace."""
        if not self._touched:
            self._apply(number)

    @Slot(int)
    def _on_taken(self, number: int) -> None:
        if self._touched and number not in {KEPT, NONE}:
            self._apply(number)
        self.form.body.begin()

    def _apply(self, number: int) -> None:
        template = self._tools.desk.templates.get(number) if number > 0 else None
        draft = None if template is None else template.draft
        self._language = own_language() if draft is None else draft.language
        subject, body = ("", "") if draft is None else (draft.subject, draft.body)
        values = {} if self._material is None else values_of(self._material, self._tools, self._language)
        first, second = fill(subject, values, self._language), fill(body, values, self._language)
        self._nameless = any(place.mine for place in (*first.missing, *second.missing))
        self.form.set_text(first.text, second.text, undoable=self._touched)
        self.form.kind.set_value(InteractionKind.CONTACT if draft is None else draft.kind)
        self._say()

    # What is typed

    def _worth_keeping(self) -> dict[str, object]:
        if not self._touched:
            return {}
        return {**self.form.state(), "language": self._language, "handed": self._handed, ASKED: self._asked}

    @Slot()
    def _on_typed(self) -> None:
        self._touched = True
        self._asked = 0
        self._keeper.touch()
        self._say()

    def _say(self) -> None:
        """What is still open, and that the background is inside."""
        text = f"{self.form.subject.text()}\n{self.form.body.text()}"
        names = list(dict.fromkeys(text[start:end].strip("[]").removesuffix("?") for start, end in gaps(text)))
        said = []
        if self.form.address() and not self._tools.desk.letters.takes(self.form.address()):
            said.append(self.tr("This is not one e-mail address: the e-mail opens without a recipient."))
        if self.form.body.holds_background():
            said.append(self.tr("The background is in the text: cut it out before you send (Ctrl+B takes it out)."))
        if names:
            shown = ", ".join(names[:4]) + (" …" if len(names) > 4 else "")
            said.append(self.tr("Still to fill in (F8): {names}").format(names=shown))
        if self._nameless and names and self._material is not None and self._material.own is None:
            said.append(self.tr("Your name and number come by themselves once you have written “My card”."))
        asks = 0 if self._material is None else self._material.asks
        row = asks if asks >= ASKS_SAID_FROM and not self.form.chosen_kind().give else 0
        self.form.say("\n".join(said), self.tr("Your last %n entries were asks.", "", row) if row else "")

    def _add_keys(self) -> None:
        for keys, handler in (
            (("Ctrl+Return", "Ctrl+Enter"), self.open_in_mail_program),
            (("Ctrl+B",), self.toggle_background),
            (("F8",), self._on_gap_wanted),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(handler)
            self.addAction(action)

    def _connect(self) -> None:
        form = self.form
        form.templates.looked_at.connect(self._on_looked_at)
        form.templates.taken.connect(self._on_taken)
        form.typed.connect(self._on_typed)
        form.open_button.clicked.connect(self.open_in_mail_program)
        form.save_button.clicked.connect(self._on_save_clicked)
        form.background_button.clicked.connect(self.toggle_background)
        form.discard_button.clicked.connect(self.forget)
        form.sent_button.clicked.connect(self._on_sent_clicked)

    @Slot()
    def _on_sent_clicked(self) -> None:
        self._hand_over()
