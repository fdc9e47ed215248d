"""Every action of the program, declared once: menus, tooltips, shortcuts and later a palette come from here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from ror_desktop.messages import Message, Translator, translate
from ror_desktop.ui.icons import IconSet


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its name in code, its words, its keys, its icon and its tooltip.

    Single letters act only outside text fields, because text fields take them first.
    """

    name: str
    text: Message
    keys: tuple[str, ...]
    icon: str
    tip: Message
    checkable: bool = False


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "file.import",
        translate("Actions", "&Import contacts…"),
        ("Ctrl+O",),
        "download",
        translate("Actions", "Read contacts from vCard files, with a preview"),
    ),
    ActionSpec(
        "file.export",
        translate("Actions", "&Export contacts…"),
        ("Ctrl+Shift+E",),
        "upload",
        translate("Actions", "Write all or the selected contacts to a vCard file"),
    ),
    ActionSpec(
        "file.backup",
        translate("Actions", "&Back up now"),
        (),
        "database-backup",
        translate("Actions", "Write a checked copy of the book"),
    ),
    ActionSpec(
        "file.restore",
        translate("Actions", "&Restore a backup…"),
        (),
        "rotate-ccw",
        translate("Actions", "Go back to an earlier state of the book; the present one is kept"),
    ),
    ActionSpec(
        "file.quit",
        translate("Actions", "&Quit"),
        ("Ctrl+Q",),
        "x",
        translate("Actions", "Close the program; everything is saved"),
    ),
    ActionSpec(
        "edit.undo",
        translate("Actions", "&Undo"),
        ("Ctrl+Z",),
        "undo-2",
        translate("Actions", "Take back what was done last, also from yesterday"),
    ),
    ActionSpec(
        "edit.redo",
        translate("Actions", "&Redo"),
        ("Ctrl+Shift+Z",),
        "redo-2",
        translate("Actions", "Do again what was undone"),
    ),
    ActionSpec(
        "edit.history",
        translate("Actions", "&History…"),
        ("Ctrl+Shift+H",),
        "history",
        translate("Actions", "Everything that was done, and a way to take back any of it"),
    ),
    ActionSpec(
        "edit.search",
        translate("Actions", "&Search"),
        ("Ctrl+F", "/"),
        "search",
        translate("Actions", "Find anybody by name, organization, number, tag or a word from your notes"),
    ),
    ActionSpec(
        "contact.new",
        translate("Actions", "&New contact"),
        ("Ctrl+N",),
        "user-plus",
        translate("Actions", "Add a contact"),
    ),
    ActionSpec(
        "contact.edit",
        translate("Actions", "&Edit contact"),
        ("F2",),
        "pencil",
        translate("Actions", "Change name, organization, and ways to reach them"),
    ),
    ActionSpec(
        "contact.tag",
        translate("Actions", "&Tag…"),
        ("T",),
        "tag",
        translate("Actions", "Add or remove tags of the selected contacts"),
    ),
    ActionSpec(
        "contact.delete",
        translate("Actions", "&Delete contact"),
        ("Ctrl+Backspace", "Ctrl+Del"),
        "trash-2",
        translate("Actions", "Delete the selected contacts; undo brings them back with everything on them"),
    ),
    ActionSpec(
        "contact.next",
        translate("Actions", "Ne&xt contact"),
        ("J",),
        "chevron-down",
        translate("Actions", "Go to the next contact of the list"),
    ),
    ActionSpec(
        "contact.previous",
        translate("Actions", "Pre&vious contact"),
        ("K",),
        "chevron-up",
        translate("Actions", "Go to the previous contact of the list"),
    ),
    ActionSpec(
        "entry.note",
        translate("Actions", "&Write a note"),
        ("N",),
        "sticky-note",
        translate("Actions", "Write down what you noticed, learned or shared"),
    ),
    ActionSpec(
        "entry.interaction",
        translate("Actions", "&Log an interaction"),
        ("L",),
        "handshake",
        translate("Actions", "Note a call, a meeting, a message"),
    ),
    ActionSpec(
        "entry.save",
        translate("Actions", "&Save the entry"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "check",
        translate("Actions", "Save the note or interaction that is being written"),
    ),
    ActionSpec(
        "followup.new",
        translate("Actions", "&Follow-up"),
        ("F",),
        "calendar-plus",
        translate("Actions", "Set what to do next for this contact, and when"),
    ),
    ActionSpec(
        "followup.done",
        translate("Actions", "&Done"),
        ("D",),
        "circle-check",
        translate("Actions", "Mark the selected follow-up as done"),
    ),
    ActionSpec(
        "followup.snooze",
        translate("Actions", "S&nooze…"),
        ("S",),
        "alarm-clock",
        translate("Actions", "Put the selected follow-up off: tomorrow, in 3 days, next week, or a day you pick"),
    ),
    ActionSpec(
        "page.people",
        translate("Actions", "&People"),
        ("G, P",),
        "users",
        translate("Actions", "Contacts, notes and the follow-up calendar"),
        checkable=True,
    ),
    ActionSpec(
        "page.today",
        translate("Actions", "&Today"),
        ("G, T",),
        "sun",
        translate("Actions", "What is due today and what is overdue"),
        checkable=True,
    ),
    ActionSpec(
        "calendar.today",
        translate("Actions", "Calendar: go to &today"),
        ("Ctrl+T",),
        "calendar-check",
        translate("Actions", "Show this month and choose today"),
    ),
    ActionSpec(
        "calendar.selected_only",
        translate("Actions", "Calendar: only the selected &contact"),
        ("Ctrl+Shift+F",),
        "list-filter",
        translate("Actions", "Show the follow-ups of the selected contact only"),
        checkable=True,
    ),
    ActionSpec(
        "theme.system",
        translate("Actions", "Colours of the s&ystem"),
        (),
        "contrast",
        translate("Actions", "Light or dark, as the system says"),
        checkable=True,
    ),
    ActionSpec(
        "theme.light",
        translate("Actions", "&Light"),
        (),
        "sun",
        translate("Actions", "Dark text on light ground"),
        checkable=True,
    ),
    ActionSpec(
        "theme.dark",
        translate("Actions", "&Dark"),
        (),
        "moon",
        translate("Actions", "Light text on dark ground"),
        checkable=True,
    ),
    ActionSpec(
        "theme.contrast",
        translate("Actions", "High &contrast"),
        (),
        "eye",
        translate("Actions", "The strongest difference between text and ground"),
        checkable=True,
    ),
    ActionSpec(
        "language.system",
        translate("Actions", "Language of the &system"),
        (),
        "languages",
        translate("Actions", "Dutch where the system speaks it, English otherwise"),
        checkable=True,
    ),
    ActionSpec(
        "language.en",
        translate("Actions", "&English"),
        (),
        "languages",
        translate("Actions", "Show the program in English"),
        checkable=True,
    ),
    ActionSpec(
        "language.nl",
        translate("Actions", "&Nederlands"),
        (),
        "languages",
        translate("Actions", "Show the program in Dutch"),
        checkable=True,
    ),
    ActionSpec(
        "help.about",
        translate("Actions", "&About ROR Desktop"),
        (),
        "info",
        translate("Actions", "Version, where your data is, licences"),
    ),
)
"""All actions, in the order of the menus."""


class Actions(QObject):
    """The window's QActions by name. Pages connect to them; they are enabled once somebody is connected.

    An action that nobody answers to stays disabled, so that no menu entry or button is dead.
    """

    def __init__(self, icons: IconSet, translator: Translator, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._actions = {spec.name: self._made(spec) for spec in SPECS}
        self.retranslate(translator)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def answer(self, name: str, handler: Callable[..., object]) -> QAction:
        """Let `handler` answer to the action."""
        action = self._actions[name]
        action.triggered.connect(handler)
        action.setEnabled(True)
        return action

    def retranslate(self, translator: Translator) -> None:
        """Say everything in the translator's language."""
        for spec in SPECS:
            action = self._actions[spec.name]
            action.setText(spec.text.render(translator))
            tip = spec.tip.render(translator)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({keys})" if keys else tip)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self._icons.icon(spec.icon), "", self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        action.setIconVisibleInMenu(not spec.checkable)  # a menu draws the tick in the place of the icon
        action.setEnabled(False)
        return action
