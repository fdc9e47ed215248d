"""What came back, in two keys: the seven kinds in their three groups, each with its letter."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.returns import ReturnDraft, ReturnGroup, ReturnKind
from ror_desktop.ui.entry_words import words_of
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.leave_watcher import holds
from ror_desktop.ui.widgets.step_keys import Step, StepButton
from ror_desktop.ui.widgets.tag_mark import secondary

LETTERS = {
    ReturnKind.PURCHASE: "P",
    ReturnKind.RENEWAL: "N",
    ReturnKind.REFERRAL: "R",
    ReturnKind.INTRODUCTION: "I",
    ReturnKind.TESTIMONIAL: "T",
    ReturnKind.SHARE: "S",
    ReturnKind.MENTION: "M",
}
"""The same in every language: hands remember them."""

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ReturnBar(QFrame):
    """Hidden until it asks about a contact. A letter notes it with today's date at once; Escape leaves.

    `noted` carries the `Change` of the verb; whoever hears it lets the rest be said in place. `in_its_place` are
    hidden as long as it asks: on a low screen there is no room for both.
    """

    noted = Signal(object)
    closed = Signal()

    def __init__(self, tools: Tools, in_its_place: tuple[QWidget, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._in_its_place = in_its_place
        self._contact = 0
        self.heading = plain_label("", self, TextSize.SMALL)
        self.heading.setWordWrap(True)
        self.leave = QToolButton(self)
        self.leave.setIcon(tools.icons.icon("x"))
        self.leave.setAutoRaise(True)
        self.leave.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.leave.setToolTip(self.tr("Note nothing (Escape)"))
        self.leave.setAccessibleName(self.tr("Close"))
        self.leave.clicked.connect(self.put_aside)
        self._rows: list[list[StepButton]] = []
        self._buttons: dict[ReturnKind, StepButton] = {}
        self._lay_out()
        self.hide()

    def ask(self, contact_id: int, name: str) -> None:
        """Ask what came back from this contact."""
        self._contact = contact_id
        self.heading.setText(self.tr("What came back from {name}? It is noted with today's date.").format(name=name))
        self.setAccessibleName(self.heading.text())
        self.show()
        self._buttons[ReturnKind.PURCHASE].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def button(self, kind: ReturnKind) -> StepButton:
        """The button of a kind."""
        return self._buttons[kind]

    @Slot()
    def put_aside(self) -> None:
        """Leave; nothing was noted."""
        self.hide()
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room of what stands aside."""
        super().showEvent(event)
        for widget in self._in_its_place:
            widget.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the room back."""
        super().hideEvent(event)
        for widget in self._in_its_place:
            widget.show()

    def event(self, event: QEvent) -> bool:
        """The letters belong to the bar while the keyboard is in it."""
        mine = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if mine and isinstance(event, QKeyEvent) and self._kind_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter notes it, arrows walk the kinds, Escape leaves."""
        kind = self._kind_of(event)
        if kind is not None:
            self._note(kind)
        elif event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and self.leave.hasFocus()):
            self.put_aside()
        elif Qt.Key(event.key()) in _STEPS:
            self._go(*_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _kind_of(self, event: QKeyEvent) -> ReturnKind | None:
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return None
        typed = event.text().upper()
        return next((kind for kind, letter in LETTERS.items() if letter == typed), None)

    def _note(self, kind: ReturnKind, _checked: object = None) -> None:
        desk, tools = self._tools.desk, self._tools
        draft = ReturnDraft(desk.book.today(), kind)
        if tools.runner.run(partial(desk.returns.add, self._contact, draft, tools.say), self._on_noted):
            waits = holds(self, QApplication.focusWidget())  # otherwise the keyboard is where the rest is said
            self.hide()
            if waits:
                self.closed.emit()

    def _on_noted(self, change: Change) -> None:
        self.noted.emit(change)

    def _go(self, down: int, right: int) -> None:
        """From the button that has the keyboard to the one beside or below it."""
        places = [(r, c) for r, row in enumerate(self._rows) for c, button in enumerate(row) if button.hasFocus()]
        row, column = places[0] if places else (0, 0)
        row = min(max(row + down, 0), len(self._rows) - 1)
        column = min(max(column + right, 0), len(self._rows[row]) - 1)
        self._rows[row][column].setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, kind: ReturnKind) -> StepButton:
        button = StepButton(self._tools.themes, self, slim=True)
        button.say(Step(LETTERS[kind], words_of(kind)))
        button.clicked.connect(partial(self._note, kind))
        self._buttons[kind] = button
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        names = {
            ReturnGroup.LOYALTY: self.tr("Loyalty"),
            ReturnGroup.RECOMMENDATION: self.tr("Recommendation"),
            ReturnGroup.SHARING: self.tr("Sharing"),
        }
        labels = {group: secondary(plain_label(name, self, TextSize.SMALL)) for group, name in names.items()}
        width = max(label.sizeHint().width() for label in labels.values())
        for group, label in labels.items():
            label.setFixedWidth(width)
            layout.addLayout(self._line(group, label))

    def _line(self, group: ReturnGroup, label: QLabel) -> QHBoxLayout:
        """A group: its name, and beside it the kinds in it, below each other where they have to be."""
        self._rows.append([self._made(kind) for kind in ReturnKind if kind.group is group])
        label.setFixedHeight(self._rows[-1][0].sizeHint().height())
        kinds = Flow(self, gap=6)
        for button in self._rows[-1]:
            kinds.add(button)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(kinds, 1)
        return line
