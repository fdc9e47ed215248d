"""A line in which a follow-up is typed as one says it, with what was understood under it."""

from dataclasses import dataclass
from datetime import date, time
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.services.quick_add import Understood
from ror_desktop.ui.dates import full_day, time_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.day_edit import date_order
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.labels import plain_label

OFFERED = 12
"""Contacts offered where several fit."""
PLACE = DraftKey("calendar.quick_add", 0)


@dataclass(frozen=True, slots=True)
class Landing:
    """On which day something typed lands: the one it names, or else the one chosen in the calendar."""

    day: date
    at: time | None


class QuickAdd(QWidget):
    """Enter adds at once. Where several contacts fit, they are offered; nobody is ever guessed."""

    added = Signal(object)
    """The `Change` that adding was."""
    left = Signal()
    """Escape in an empty line."""

    def __init__(self, tools: Tools, drafts: DraftService | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._today = tools.desk.book.today()
        self._day = self._today
        self._saving = False
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.words = plain_label("", self, TextSize.SMALL)
        self.words.hide()
        self._keeper = DraftKeeper(drafts, tools.runner, self._state, self) if drafts else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self.words)
        self.setFocusProxy(self.line)
        self.line.setPlaceholderText(self.tr("Add: Jane tue 10:00 call about price (Q)"))
        self.line.setAccessibleName(self.tr("Add a follow-up: for whom, when, what"))
        if self._keeper is not None:
            self.line.setText(str(self._keeper.open(PLACE).get("text", "")))
        self.line.textChanged.connect(self._on_text_changed)
        self.line.returnPressed.connect(self.add)
        tools.runner.hub.failed.connect(self._on_failed)
        self.say()

    def set_day(self, day: date, today: date) -> None:
        """The day that a line without one is for."""
        self._day, self._today = day, today
        self.say()

    def keep_draft(self) -> None:
        """Put on the disk now what is not there yet."""
        if self._keeper is not None:
            self._keeper.flush()

    def add(self) -> None:
        """Add what is typed, or ask what is missing."""
        understood = self._understood()
        if understood is None or self._saving:
            return
        if understood.contact is not None:
            self._add_for(understood, understood.contact.id)
        elif understood.contacts:
            self._offer(understood)

    def say(self) -> None:
        """What was understood, under the line."""
        understood = self._understood()
        self.words.setVisible(understood is not None)
        if understood is not None:
            words = self._words(understood)
            self.words.setText(words)
            self.line.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the line, and leaves it once it is empty."""
        if event.key() == Qt.Key.Key_Escape:
            if self.line.text():
                self.line.clear()
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _understood(self) -> Understood | None:
        text = self.line.text().strip()
        if not text:
            return None
        return self._tools.desk.quick_add.read(text, self._today, date_order(self.locale()))

    def _landing(self, understood: Understood) -> Landing:
        when = understood.when
        return Landing(when.day, when.at) if when else Landing(self._day, None)

    def _words(self, understood: Understood) -> str:
        landing = self._landing(understood)
        when = full_day(landing.day, self.locale())
        if landing.at is not None:
            when = f"{when}, {time_words(landing.at, self.locale())}"
        what = understood.title or self.tr("Get in touch")
        if understood.contact is not None:
            return f"{_named(understood.contact.name, understood.contact.organization)} · {when} · {what}"
        if understood.contacts:
            whom = self.tr("“{name}” may be %n contacts: Enter to choose", "", len(understood.contacts))
            return f"{whom.format(name=understood.name)} · {when} · {what}"
        return self.tr("For whom? Nobody of that name is in the book.")

    def _offer(self, understood: Understood) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in understood.contacts[:OFFERED]:
            action = menu.addAction(_named(row.name, row.organization).replace("&", "&&"))
            action.triggered.connect(partial(self._add_for, understood, row.id))
        if len(understood.contacts) > OFFERED:
            rest = self.tr("Type more of the name to see others")
            menu.addAction(rest).setEnabled(False)
        menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height())))
        menu.setActiveAction(menu.actions()[0])

    def _add_for(self, understood: Understood, contact_id: int, _checked: bool = False) -> None:
        landing = self._landing(understood)
        title = understood.title or self.tr("Get in touch")
        verb = partial(self._tools.desk.followups.add, contact_id, FollowUpDraft(title, landing.day, landing.at))
        self._saving = True
        if not self._tools.runner.run(verb, self._on_added):
            self._saving = False

    def _state(self) -> dict[str, object]:
        text = self.line.text()
        return {"text": text} if text.strip() else {}

    def _on_added(self, change: Change) -> None:
        self._saving = False
        if self._keeper is not None:
            self._keeper.drop()
        self.line.clear()
        self.added.emit(change)

    def _on_text_changed(self) -> None:
        self.say()
        if self._keeper is not None:
            self._keeper.touch()

    def _on_failed(self) -> None:
        """What is typed can be added again."""
        self._saving = False


def _named(name: str, organization: str) -> str:
    return f"{name}, {organization}" if organization else name
