"""Wrap-up: everybody met at an event, one on a screen, until each has a next step or was let go."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.change import Change
from ror_desktop.domain.encounter import MetPerson
from ror_desktop.domain.event import Event
from ror_desktop.domain.wrap_up import in_order, next_open
from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.event_words import followed_words, standing_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.background_block import BackgroundBlock
from ror_desktop.ui.widgets.contact_header import ContactHeader
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.fit_area import FitArea
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.step_keys import Step, StepRow
from ror_desktop.ui.widgets.tag_mark import secondary
from ror_desktop.ui.widgets.timeline import Timeline
from ror_desktop.ui.widgets.wrap_steps import WrapSteps

Key = Qt.Key
WIDTH = 920
"""Pixels above which lines would be too long to read across."""
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
OTHERS = {Key.Key_N: "entry.note", Key.Key_L: "entry.interaction"}
"""Keys that write something about the person on the page People."""
LETTERS = {Key.Key_D, Key.Key_E, Key.Key_X, Key.Key_F, Key.Key_J, Key.Key_K, Key.Key_S, Key.Key_Backspace}
ENTER = {Key.Key_Return, Key.Key_Enter}
DIGITS = range(Key.Key_1, Key.Key_9 + 1)


class WrapUp(QWidget):
    """Goes through the people of the event given to `begin`. What is done stands in the book only.

    `left` when somebody goes back to the event.
    """

    left = Signal()

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._event: Event | None = None
        self._people: dict[int, MetPerson] = {}
        self._order: tuple[int, ...] = ()
        self._current = 0
        self._seen: list[int] = []
        self._title = plain_label("", self, TextSize.TITLE)
        self.progress_words = secondary(plain_label("", self))
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.header = ContactHeader(tools, self)
        self.header.edit_button.hide()
        self.background = BackgroundBlock(tools, self)
        self.standing = secondary(plain_label("", self))
        self.timeline = Timeline(tools, drafts, self)
        self.steps = WrapSteps(tools, drafts, self)
        self.others = StepRow(tools.themes, self)
        self._leave = QAction(tools.icons.icon("arrow-left"), self.tr("Back to the event"), self)
        self._leave.triggered.connect(self.left)
        self._over = EmptyState(tools.icons, "party-popper", "", "", [self._leave], self)
        self._stack = QStackedWidget(self)
        self._person_page = QWidget(self)
        self._lay_out()
        self.steps.decided.connect(self._on_decided)
        self.others.pressed.connect(self._on_other_pressed)
        self.timeline.view.installEventFilter(self)
        tools.runner.hub.changed.connect(self._on_changed)

    # Where we are

    def begin(self, event: Event) -> None:
        """Go through the people of this event; one that was begun goes on with those left to decide."""
        self._event = event
        self._title.setText(self.tr("Wrap-up: {event}").format(event=event.draft.name))
        self._read()
        self._order = in_order(self._people.values())
        self._seen.clear()
        self._show(next_open(self._order, self._settled(), 0))

    @property
    def current(self) -> int:
        """The contact on the screen, 0 where nobody is."""
        return self._current

    @property
    def event_id(self) -> int:
        """The event that is being wrapped up."""
        return self._event.id if self._event is not None else 0

    def focus_keys(self) -> None:
        """Put the keyboard where the keys act."""
        if self._current:
            self.steps.focus_keys()
        else:
            self._over.setFocus()
            self._over.findChildren(QToolButton)[0].setFocus()

    def say_days_anew(self) -> None:
        """A new day has begun."""
        self.steps.say_days_anew()
        if self._event is not None:
            self._read()
            self._fill()

    def finish_editing(self) -> None:
        """Save the entry being changed in the timeline, keep what is typed; called before the page goes."""
        self.timeline.finish_editing()
        self.steps.keep_draft()

    def go_on(self) -> None:
        """Leave the person on the screen as it is, and show the next one left to decide."""
        following = next_open(self._order, self._settled(), self._current)
        if following is None and self._current not in self._settled():
            self._say_last()
            return
        if self._current:
            self._seen.append(self._current)
        self._show(following)

    def go_back(self) -> None:
        """Show the one before."""
        while self._seen:
            before = self._seen.pop()
            if before in self._people:
                self._show(before)
                return

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keys of this place go before those of the window, except where somebody is writing."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._mine(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The timeline has no use for digits, but keeps every key for itself, as every list does."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and self._mine(event):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 9 decide, D drafts, X lets go, F words the step, J and Backspace go on and back, Escape leaves."""
        key = Key(event.key())
        if key == Key.Key_Escape or (key in ENTER and not self._current):
            self.left.emit()
        elif not self._mine(event):
            super().keyPressEvent(event)
        elif key in DIGITS:
            self.steps.press_digit(chr(key.value))
        elif key in OTHERS:
            self._write(OTHERS[key])
        else:
            self._letter(key)

    def _mine(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in PLAIN or not self._current:
            return event.key() == Key.Key_Backspace and event.modifiers() in PLAIN and bool(self._seen)
        return event.key() in LETTERS or event.key() in OTHERS or event.key() in DIGITS

    def _letter(self, key: Qt.Key) -> None:
        match key:
            case Key.Key_D | Key.Key_E:
                self._draft()
            case Key.Key_X:
                self.steps.write_reason()
            case Key.Key_F:
                self.steps.write_title()
            case Key.Key_J | Key.Key_S:
                self.go_on()
            case _:
                self.go_back()

    def _draft(self) -> None:
        action = self._tools.actions["contact.email"]
        if action.isEnabled():
            action.trigger()

    def _write(self, name: str) -> None:
        self._tools.runner.hub.contact_wanted.emit(self._current)
        self._tools.actions[name].trigger()

    # Showing

    def _settled(self) -> set[int]:
        return {contact_id for contact_id, person in self._people.items() if person.settled}

    def _read(self) -> None:
        if self._event is not None:
            self._people = {person.contact_id: person for person in self._tools.desk.encounters.people(self._event)}

    def _show(self, contact_id: int | None) -> None:
        self._current = contact_id or 0
        self._fill()
        if self._current and self._event is not None:
            self.timeline.show_contact(self._current)
            self.steps.show_person(self._people[self._current], self._event.draft.name)
        self.focus_keys()

    def _fill(self) -> None:
        settled, everybody = len(self._settled()), len(self._people)
        words = self.tr("{done} of %n have a next step or were let go", "", everybody)
        self.progress_words.setText(words.format(done=settled))
        self.progress.setMaximum(max(everybody, 1))
        self.progress.setValue(settled)
        self.progress.setAccessibleName(self.progress_words.text())
        contact = self._tools.desk.contacts.get(self._current) if self._current else None
        background = self._tools.desk.contacts.background(self._current) if contact is not None else None
        if contact is None or background is None:
            self._say_over()
            return
        self._stack.setCurrentWidget(self._person_page)
        self.header.show_contact(contact)
        desk = self._tools.desk
        self.header.show_standing(desk.circles.standing_of(contact), desk.interactions.waiting_since(contact.id))
        self.background.show_background(background, contact)
        person = self._people[self._current]
        standing = standing_words(person, self._tools.desk.book.today())
        follow_up = self.tr("Followed up: {words}").format(words=followed_words(person.followed))
        self.standing.setText(f"{standing[:1].upper()}{standing[1:]} · {follow_up}")
        self._say_others()

    def _say_others(self) -> None:
        mail = self._tools.actions["contact.email"].isEnabled()
        steps = [
            Step("D", self.tr("E-mail…")),
            Step("F", self.tr("Other words…")),
            Step("X", self.tr("Let go, why…")),
            Step("J", self.tr("Skip")),
            Step(self.tr("Backspace"), self.tr("Back")),
        ]
        self.others.show_steps(steps)
        self.others.button(0).setEnabled(mail)
        self.others.button(4).setEnabled(bool(self._seen))

    def _say_over(self) -> None:
        self._current = 0
        everybody = len(self._people)
        if everybody:
            self._over.say(
                self.tr("All wrapped up"),
                self.tr("%n contact(s): each has a next step or was let go.", "", everybody),
            )
        else:
            self._over.say(
                self.tr("Nobody was met here yet"),
                self.tr("Whoever you write down during the event waits here for a next step."),
            )
        self._stack.setCurrentWidget(self._over)

    def _say_last(self) -> None:
        said = translate("WrapUp", "This is the last one without a next step")
        self._tools.runner.hub.said.emit(said, False)

    # Answers

    def _on_decided(self, _change: Change) -> None:
        self.go_on()

    def _on_other_pressed(self, place: int) -> None:
        keys = (Key.Key_D, Key.Key_F, Key.Key_X, Key.Key_J, Key.Key_Backspace)
        self._letter(keys[place])

    def _on_changed(self, change: Change) -> None:
        if self._event is None or not (change.everything or change.contacts):
            return
        before = self._settled()
        self._read()
        self._order = tuple(i for i in self._order if i in self._people) + tuple(
            i for i in in_order(self._people.values()) if i not in self._order
        )
        undone = before - self._settled()
        back = next((seen for seen in reversed(self._seen) if seen in undone), None)
        if back is not None:  # what was decided a moment ago was taken back: decide again
            del self._seen[len(self._seen) - 1 - self._seen[::-1].index(back) :]
            self._show(back)
        elif self._current and self._current not in self._people:
            self._show(next_open(self._order, self._settled(), self._current))
        else:
            self._fill()
            self.timeline.on_changed(change)

    # Building

    def _lay_out(self) -> None:
        leave = QToolButton(self)
        leave.setDefaultAction(self._leave)
        leave.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        leave.setIconSize(BESIDE_WORDS)
        leave.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(leave)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head.addWidget(self._title, 1)
        head.addWidget(self.progress_words)
        upper = QWidget(self)
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addWidget(self.background)
        self.standing.setContentsMargins(16, 0, 16, 4)
        page = QVBoxLayout(self._person_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(FitArea(upper, self))
        page.addWidget(self.standing)
        page.addWidget(self.timeline, 1)
        page.addWidget(self.steps)
        page.addWidget(self.others)
        for widget in (self._person_page, self._over):
            self._stack.addWidget(widget)
        column = QWidget(self)
        column.setMaximumWidth(WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(16, 16, 16, 16)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self.progress)
        inner.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 1000)
        layout.addStretch(1)
