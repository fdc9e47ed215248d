"""One template as it is changed: its name, language and wording, and how it reads for a contact."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.domain.letter import Placeholder, fill, name_of, written
from ror_desktop.domain.template import TemplateDraft
from ror_desktop.services.letters import LetterMaterial
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.letter_values import values_of
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import ChoiceBox, Option
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.letter_body import LetterBody
from ror_desktop.ui.widgets.still import StillBox
from ror_desktop.ui.widgets.tag_mark import secondary

LANGUAGES = {"en": "English", "nl": "Nederlands", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Languages to choose from, in their own words; another one that a template has is offered beside them."""


class TemplateEditor(QWidget):
    """The fields of a template, and its preview. `changed` when a person typed or chose something."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._material: LetterMaterial | None = None
        self._quiet = False
        self.name = QLineEdit(self)
        self.language = StillBox(self)
        self.kind = ChoiceBox(
            self.tr("Give or ask"),
            [Option(kind, words_of(kind), icon_of(kind)) for kind in InteractionKind],
            tools.icons,
            self,
        )
        self.subject = QLineEdit(self)
        self.body = LetterBody(tools.themes, self)
        self.insert = QToolButton(self)
        self.preview = LetterBody(tools.themes, self)
        self.heading: QLabel = secondary(plain_label("", self, TextSize.SMALL))
        self._menu = QMenu(self)
        self._last: QLineEdit | LetterBody = self.body
        self._say_names()
        self._lay_out()
        for field in (self.name, self.subject, self.body):
            field.textChanged.connect(self._on_changed)
        self.language.activated.connect(self._on_changed)
        self.kind.chosen.connect(self._on_changed)
        self.subject.cursorPositionChanged.connect(self._on_in_subject)
        self.body.cursorPositionChanged.connect(self._on_in_body)
        self._menu.aboutToShow.connect(self._fill_menu)

    def show_draft(self, draft: TemplateDraft) -> None:
        """Show this template."""
        self._quiet = True
        self.name.setText(draft.name)
        self._offer(draft.language)
        self.kind.set_value(draft.kind)
        self.subject.setText(draft.subject)
        self.body.put(draft.body)
        self._quiet = False
        self._show_preview()

    def draft(self) -> TemplateDraft:
        """The template as it is typed."""
        return TemplateDraft(
            self.name.text().strip(),
            str(self.language.currentData()),
            self.subject.text().strip(),
            self.body.text(),
            InteractionKind(self.kind.value()),
        )

    def show_material(self, material: LetterMaterial | None) -> None:
        """Preview it for this contact."""
        self._material = material
        self._show_preview()

    def state(self) -> dict[str, object]:
        """What is typed, for a draft on the disk."""
        draft = self.draft()
        return {
            "name": draft.name,
            "language": draft.language,
            "subject": draft.subject,
            "body": draft.body,
            "kind": draft.kind.value,
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave."""
        known = {kind.value: kind for kind in InteractionKind}
        kind = known.get(str(state.get("kind")), InteractionKind.CONTACT)
        name, language, subject, body = (str(state.get(key, "")) for key in ("name", "language", "subject", "body"))
        self.show_draft(TemplateDraft(name, language, subject, body, kind))

    def put_in(self, place: Placeholder, _checked: object = None) -> None:
        """Write a placeholder where the cursor is: in the subject if that was written last, else in the text."""
        words = written(place, str(self.language.currentData()))
        last = self._last
        if isinstance(last, QLineEdit):
            last.insert(words)
        else:
            last.insertPlainText(words)
        last.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, language: str) -> None:
        self.language.clear()
        for code in (*LANGUAGES, *(() if language in LANGUAGES else (language,))):
            self.language.addItem(LANGUAGES.get(code, code), code)
        self.language.setCurrentIndex(self.language.findData(language))

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        language = str(self.language.currentData())
        for place in Placeholder:
            entry = self._menu.addAction(name_of(place, language))
            entry.triggered.connect(partial(self.put_in, place))

    @Slot()
    def _on_changed(self) -> None:
        if not self._quiet:
            self._show_preview()
            self.changed.emit()

    def _show_preview(self) -> None:
        material = self._material
        name = "" if material is None else material.contact.display_name
        self.heading.setText(self.tr("As {name} would read it").format(name=name) if name else self.tr("Preview"))
        draft = self.draft()
        values = {} if material is None else values_of(material, self._tools, draft.language)
        subject, body = (fill(text, values, draft.language) for text in (draft.subject, draft.body))
        self.preview.put(f"{subject.text}\n\n{body.text}")
        unknown = list(dict.fromkeys((*subject.unknown, *body.unknown)))
        if unknown:
            names = ", ".join("{" + word + "}" for word in unknown)
            self.heading.setText(self.tr("No such placeholder: {names}").format(names=names))

    @Slot()
    def _on_in_subject(self) -> None:
        self._last = self.subject

    @Slot()
    def _on_in_body(self) -> None:
        self._last = self.body

    def _say_names(self) -> None:
        for field, words in ((self.name, self.tr("Name of the template")), (self.subject, self.tr("Subject"))):
            field.setAccessibleName(words)
            field.setPlaceholderText(words)
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setToolTip(self.tr("Language of the template"))
        self.language.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.setAccessibleName(self.tr("Text of the template"))
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setReadOnly(True)
        self.insert.setText(self.tr("Insert a placeholder"))
        self.insert.setToolTip(self.tr("What is filled in by itself, such as the first name"))
        self.insert.setIcon(self._tools.icons.icon("plus", "secondary"))
        self.insert.setIconSize(BESIDE_WORDS)
        self.insert.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.insert.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.insert.setMenu(self._menu)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.name, 1)
        top.addWidget(self.language)
        top.addWidget(self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.subject)
        column.addWidget(self.body, 1)
        column.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.heading)
        column.addWidget(self.preview, 1)
