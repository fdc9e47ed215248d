"""Going through people one on a screen, with single keys: what the wrap-up of an event and the weekly review share."""

from collections.abc import Callable, Mapping, Sequence

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
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.background_block import BackgroundBlock
from ror_desktop.ui.widgets.contact_header import ContactHeader
from ror_desktop.ui.widgets.fit_area import FitArea
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.step_keys import StepRow
from ror_desktop.ui.widgets.tag_mark import secondary
from ror_desktop.ui.widgets.timeline import Timeline
from ror_desktop.ui.widgets.wrap_steps import WrapSteps

Key = Qt.Key
WIDTH = 920
"""Pixels above which lines would be too long to read across."""
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
OTHERS = {Key.Key_N: "entry.note", Key.Key_L: "entry.interaction"}
"""Keys that write something about the person on the page People."""
ENTER = {Key.Key_Return, Key.Key_Enter}
DIGITS = range(Key.Key_1, Key.Key_9 + 1)


class PersonWalk(QWidget):
    """Head with progress, the person with everything known, and two rows of keys. What is done stands in the book.

    Whoever walks says who comes (`go_on`, `go_back`), and which letters do something else (`letters`). `left` when
    somebody goes back to where they came from.
    """

    left = Signal()

    def __init__(self, tools: Tools, drafts: DraftService, steps: WrapSteps, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
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
        self.steps = steps
        self.others = StepRow(tools.themes, self)
        self._leave = QAction(tools.icons.icon("arrow-left"), "", self)
        self._leave.triggered.connect(self.left)
        self._stack = QStackedWidget(self)
        self._person_page = QWidget(self)
        self.timeline.view.installEventFilter(self)
        self.steps.decided.connect(self._on_decided)
        self.others.pressed.connect(self._on_other_pressed)

    @property
    def current(self) -> int:
        """The contact on the screen, 0 where nobody is."""
        return self._current

    def go_on(self) -> None:
        """Leave the person on the screen as it is, and show the next one."""
        raise NotImplementedError

    def go_back(self) -> None:
        """Show the one before."""
        raise NotImplementedError

    def letters(self) -> Mapping[Qt.Key, Callable[[], object]]:
        """What the letters do while somebody is on the screen, besides those that write on the page People.

        D and E write, X lets go, F words the step, J and S skip, K goes back.
        """
        return {
            Key.Key_D: self.draft,
            Key.Key_E: self.draft,
            Key.Key_X: self.steps.write_reason,
            Key.Key_F: self.steps.write_title,
            Key.Key_J: self.go_on,
            Key.Key_S: self.go_on,
            Key.Key_K: self.go_back,
        }

    def draft(self) -> None:
        """Write an e-mail to the person on the screen."""
        action = self._tools.actions["contact.email"]
        if action.isEnabled():
            action.trigger()

    def finish_editing(self) -> None:
        """Save the entry being changed in the timeline, keep what is typed; called before the page goes."""
        self.timeline.finish_editing()
        self.steps.keep_draft()

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
        """1 to 9 decide, letters do what stands on them, Backspace goes back, Escape leaves."""
        key = Key(event.key())
        if key == Key.Key_Escape:
            self.left.emit()
        elif key in ENTER and not self._current:
            self.enter()
        elif not self._mine(event):
            super().keyPressEvent(event)
        elif key in DIGITS:
            self.steps.press_digit(chr(key.value))
        elif key == Key.Key_Backspace:
            self.go_back()
        elif key in OTHERS:
            self.write(OTHERS[key])
        else:
            self.letters()[key]()

    def enter(self) -> None:
        """Enter, while nobody is on the screen."""
        self.left.emit()

    def write(self, name: str) -> None:
        """Write something about the person on the page People."""
        self._tools.runner.hub.contact_wanted.emit(self._current)
        self._tools.actions[name].trigger()

    def _mine(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in PLAIN:
            return False
        if event.key() == Key.Key_Backspace:
            return bool(self._seen)
        known = self._current and (event.key() in OTHERS or event.key() in DIGITS or event.key() in self.letters())
        return bool(known)

    # Showing

    def show_progress(self, done: int, of: int, words: str) -> None:
        """How far it is."""
        self.progress_words.setText(words)
        self.progress.setMaximum(max(of, 1))
        self.progress.setValue(done)
        self.progress.setAccessibleName(words)

    def fill_person(self, words: str) -> bool:
        """Show who is on the screen, with these words below; whether the contact is there."""
        desk = self._tools.desk
        contact = desk.contacts.get(self._current) if self._current else None
        background = desk.contacts.background(self._current) if contact is not None else None
        if contact is None or background is None:
            return False
        self._stack.setCurrentWidget(self._person_page)
        self.header.show_contact(contact)
        self.header.show_standing(desk.circles.standing_of(contact), desk.interactions.waiting_since(contact.id))
        self.background.show_background(background, contact)
        self.standing.setText(words)
        return True

    # Answers

    def _on_decided(self, _change: Change) -> None:
        self.go_on()

    def _on_other_pressed(self, place: int) -> None:
        raise NotImplementedError

    # Building

    def lay_out(self, others: Sequence[QWidget]) -> None:
        """Put everything in its place; `others` are what the stack shows besides a person."""
        page = QVBoxLayout(self._person_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(FitArea(self._upper(), self))
        page.addWidget(self.standing)
        page.addWidget(self.timeline, 1)
        page.addWidget(self.steps)
        page.addWidget(self.others)
        for widget in (self._person_page, *others):
            self._stack.addWidget(widget)
        column = QWidget(self)
        column.setMaximumWidth(WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(16, 16, 16, 16)
        inner.setSpacing(8)
        inner.addLayout(self._head())
        inner.addWidget(self.progress)
        inner.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 1000)
        layout.addStretch(1)

    def _head(self) -> QHBoxLayout:
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
        return head

    def _upper(self) -> QWidget:
        upper = QWidget(self)
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addWidget(self.background)
        self.standing.setContentsMargins(16, 0, 16, 4)
        return upper
