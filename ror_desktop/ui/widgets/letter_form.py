"""The fields of a letter; `letter_window` decides what becomes of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.contact import Contact
from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.domain.method_links import addresses_of
from ror_desktop.domain.template import Template
from ror_desktop.services.letters import LetterMaterial
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.background_block import line_of
from ror_desktop.ui.widgets.choices import ChoiceBox, Option
from ror_desktop.ui.widgets.idea_line import IdeaLine
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.letter_background import LetterBackground
from ror_desktop.ui.widgets.letter_body import LetterBody
from ror_desktop.ui.widgets.tag_mark import secondary
from ror_desktop.ui.widgets.template_list import TemplateList

Text = tuple[str, str]
"""Subject and body."""
LABELS = 64
"""Pixels of the words before a field."""


class Hint(QWidget):
    """What still has to be looked at; it takes no room where there is nothing."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = plain_label("", self, TextSize.SMALL)
        self._label.setWordWrap(True)
        self.setLayout(line_of(tools, "triangle-alert", self._label, "warning"))
        self.hide()

    def say(self, words: str) -> None:
        """Say this, or nothing."""
        self._label.setText(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """What is said."""
        return self._label.text()


class LetterForm(QWidget):
    """Lays the fields out in the window that is its parent. `typed` when a person changed or chose something."""

    typed = Signal()

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._quiet = False
        self._turned: list[tuple[Text, Text]] = []
        self._body_before = ""
        self.templates = TemplateList(self)
        self.to = QComboBox(self)
        self.subject = QLineEdit(self)
        self.hint = Hint(tools, self)
        self.body = LetterBody(tools.themes, self)
        self.kind = ChoiceBox(
            self.tr("Give or ask"),
            [Option(kind, words_of(kind), icon_of(kind)) for kind in InteractionKind],
            tools.icons,
            self,
        )
        self.row_of_asks = secondary(plain_label("", self, TextSize.SMALL))
        self.background = LetterBackground(tools, self)
        self.ideas = IdeaLine(tools, self, writing=True)
        self.discard_button = self._button(self.tr("Discard"), self.tr("Throw this draft away"))
        self.background_button = self._button(
            self.tr("Background in the text"), self.tr("Put the background into the text, or take it out (Ctrl+B)")
        )
        self.save_button = self._button(self.tr("Save as .eml…"), self.tr("Write a file that opens in a mail program"))
        self.sent_button = self._button(self.tr("I sent it"), self.tr("Log it, and say what comes next"))
        self.open_button = self._button(self.tr("Open in mail program"), self.tr("Ctrl+Enter"))
        self.open_button.setProperty("primary", True)
        self.background_button.setCheckable(True)
        self._say_names()
        self._lay_out(parent)
        self.body.typed.connect(self._on_body_typed)
        self.subject.textChanged.connect(self._on_typed)
        self.to.activated.connect(self._on_typed)
        self.kind.chosen.connect(self._on_typed)

    def show_material(
        self, material: LetterMaterial, templates: Sequence[Template], *, kept: bool, handed: bool
    ) -> None:
        """Show to whom, the templates and the background; the text comes from a template or from `restore`."""
        self._fill_addresses(material.contact)
        self.background.show_material(material)
        self.ideas.show_contact(material.contact.id)
        self.templates.show_templates(templates, kept=kept)
        self.sent_button.setVisible(handed)

    def set_text(self, subject: str, body: str, *, undoable: bool) -> None:
        """Show this text; where it replaces what a person wrote, Ctrl+Z brings that back."""
        if undoable:
            before = (self.subject.text(), self.body.text())
            self._write_over_subject(subject)
            self.body.write_over(body)
            self._turned.append((before, (self.subject.text(), self.body.text())))
            return
        self._turned.clear()
        self._quiet = True
        self.subject.setText(subject)
        self.body.put(body)
        self._body_before = self.body.text()
        self._quiet = False

    def address(self) -> str:
        """The address chosen, or nothing where none is known."""
        return str(self.to.currentData() or "")

    def chosen_kind(self) -> InteractionKind:
        """Whether it gives or asks."""
        return InteractionKind(self.kind.value())

    def state(self) -> dict[str, object]:
        """Everything written and chosen, as plain values for a draft on the disk."""
        return {
            "to": self.address(),
            "subject": self.subject.text(),
            "body": self.body.text(),
            "kind": self.chosen_kind().value,
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave."""
        self.set_text(str(state.get("subject", "")), str(state.get("body", "")), undoable=False)
        self.to.setCurrentIndex(max(0, self.to.findData(state.get("to"))))
        known = {kind.value: kind for kind in InteractionKind}
        self.kind.set_value(known.get(str(state.get("kind")), InteractionKind.CONTACT))

    def say(self, hint: str, row_of_asks: str) -> None:
        """What is still open, and the quiet line."""
        self.hint.say(hint)
        self.row_of_asks.setText(row_of_asks)
        self.row_of_asks.setVisible(bool(row_of_asks))
        self.background_button.setChecked(self.body.holds_background())

    def say_trouble(self, words: str) -> None:
        """What did not work; it stands there until the next key."""
        self.hint.say(words)

    def _fill_addresses(self, contact: Contact) -> None:
        found = addresses_of(contact.methods)
        self.to.clear()
        for method in found:
            label = f"{method.value} ({method.label})" if method.label else method.value
            self.to.addItem(label, method.value)
        if not found:
            self.to.addItem(self.tr("No e-mail address is known"), "")
        self.to.setEnabled(bool(found))

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        return button

    def _say_names(self) -> None:
        self.to.setAccessibleName(self.tr("To"))
        self.to.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.to.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.setPlaceholderText(self.tr("Subject"))

    def _lay_out(self, outer: QWidget) -> None:
        middle = QWidget(self)  # a pane of its own, so that Tab goes through it before it leaves
        written = QVBoxLayout(middle)
        written.setContentsMargins(0, 0, 0, 0)
        written.setSpacing(6)
        for words, field in ((self.tr("To"), self.to), (self.tr("Subject"), self.subject)):
            written.addLayout(_named(words, field, middle))
        written.addWidget(self.hint)
        written.addWidget(self.body, 1)
        written.addWidget(self.row_of_asks)
        panes = QHBoxLayout()
        panes.setSpacing(12)
        panes.addWidget(self.templates, 5)
        panes.addWidget(middle, 11)
        panes.addWidget(_headed(self.tr("Background"), self.background, self, self.ideas), 6)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.discard_button)
        below.addSpacing(8)
        below.addWidget(secondary(plain_label(self.tr("Give or ask"), self)))
        below.addWidget(self.kind)
        below.addStretch(1)
        for button in (self.background_button, self.save_button, self.sent_button, self.open_button):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(panes, 1)
        column.addLayout(below)
        around = QVBoxLayout(outer)
        around.setContentsMargins(16, 12, 16, 12)
        around.addWidget(self)

    def _write_over_subject(self, subject: str) -> None:
        """As typing, which can be taken back."""
        self.subject.selectAll()
        self.subject.insert(subject)

    @Slot()
    def _on_body_typed(self) -> None:
        """Where Ctrl+Z brings the text before back, or Ctrl+Shift+Z the one after, its subject comes along."""
        was, self._body_before = self._body_before, self.body.text()
        now = (self.subject.text(), self._body_before)
        for before, after in self._turned:
            for (old_subject, old_body), (subject, body) in ((before, after), (after, before)):
                if was == old_body != body and now == (old_subject, body):
                    self._write_over_subject(subject)
                    return
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        if not self._quiet:
            self.typed.emit()


def _named(words: str, field: QWidget, parent: QWidget) -> QHBoxLayout:
    label = secondary(plain_label(words, parent))
    label.setFixedWidth(LABELS)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(field, 1)
    return row


def _headed(words: str, widget: QWidget, parent: QWidget, below: QWidget) -> QWidget:
    pane = QWidget(parent)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(secondary(plain_label(words, pane, TextSize.SMALL)))
    column.addWidget(widget, 1)
    column.addWidget(below)
    return pane
