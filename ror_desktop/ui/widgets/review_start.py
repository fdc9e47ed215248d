"""The first screen of a weekly review: what came back, what I put in, and the path that follows."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSpinBox, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.preferences import MOST_PEOPLE
from ror_desktop.domain.review import MINUTES, CameBack, PutIn, ReviewStep
from ror_desktop.services.review import ReviewPerson
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.plain import plain_action
from ror_desktop.ui.review_words import ICONS, came_words, heading, put_in_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.background_block import IconMark
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.step_keys import Step, StepRow
from ror_desktop.ui.widgets.tag_mark import secondary

SHOWN = 12
"""Returns that are listed; all of them are counted."""


class ReviewStart(QWidget):
    """`begun` when somebody goes on; `most_chosen` carries how many people somebody wants at most."""

    begun = Signal()
    most_chosen = Signal(int)

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._heading = plain_label("", self, TextSize.TITLE)
        self._nothing = secondary(plain_label(self.tr("Nothing that you noted. It takes time, and patience."), self))
        self._nothing.setWordWrap(True)
        self._more = secondary(plain_label("", self))
        self._rows: list[QToolButton] = []
        self._came: tuple[Sequence[CameBack], date] | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._put_in_heading = plain_label(self.tr("What you put in"), self, TextSize.TITLE)
        self.put_in = plain_label("", self)
        self._path = plain_label("", self, TextSize.TITLE)
        self._steps: dict[ReviewStep, tuple[QWidget, QLabel]] = {}
        self.calm = plain_label("", self)
        self.calm.setWordWrap(True)
        self.most = QSpinBox(self)
        self.most.setRange(1, MOST_PEOPLE)
        self.most.setKeyboardTracking(False)
        self.most.setAccessibleName(self.tr("People at most"))
        self.keys = StepRow(tools.themes, self)
        self.keys.show_steps([Step(self.tr("Enter"), self.tr("Begin"))])
        self._lay_out()
        self.keys.pressed.connect(self._on_pressed)
        self.most.valueChanged.connect(self.most_chosen)

    def show_put_in(self, given: PutIn | None) -> None:
        """What I put in; nothing is said about it where numbers are hidden, or where there was nothing."""
        told = given is not None and given.contacts > 0
        for widget in (self._put_in_heading, self.put_in):
            widget.setVisible(told)
        self.put_in.setText(put_in_words(given) if given is not None and told else "")

    def show_returns(self, since: date, came: Sequence[CameBack]) -> None:
        """What came back since that day; the path is chosen meanwhile."""
        today = self._tools.desk.book.today()
        self._heading.setText(self.tr("What came back since {day}").format(day=short_day(since, today)))
        if (came, today) != self._came:
            self._came = came, today
            self._list_returns(came)
        self._nothing.setVisible(not came)
        self._more.setVisible(len(came) > SHOWN)
        self._more.setText(self.tr("and %n more", "", max(len(came) - SHOWN, 0)))
        lines = (line for line, _amount in self._steps.values())
        for widget in (self._put_in_heading, self.put_in, self._path, self.calm, *lines):
            widget.hide()

    def say_most(self, most: int) -> None:
        """How many people at most; before they are chosen, too."""
        blocked = self.most.blockSignals(True)
        self.most.setValue(most)
        self.most.blockSignals(blocked)

    def show_path(self, people: Sequence[ReviewPerson], most: int) -> None:
        """How many people each step shows."""
        self._path.show()
        self.keys.show_steps([Step(self.tr("Enter"), self.tr("Begin") if people else self.tr("Go on"))])
        self._path.setText(
            self.tr("%n contact(s), about {minutes} minutes", "", len(people)).format(minutes=MINUTES)
            if people
            else self.tr("Nothing waits")
        )
        self.calm.setVisible(not people)
        self.calm.setText(
            self.tr("Thanks are said, promises kept, messages answered, and nobody fades. A week to be content with.")
        )
        for step, (line, amount) in self._steps.items():
            found = sum(one.chosen.step is step for one in people)
            line.setVisible(found > 0)
            amount.setText(str(found))
            line.setAccessibleName(f"{heading(step)}: {found}")
        self.say_most(most)

    def returns(self) -> list[str]:
        """The returns that are listed, in words."""
        return [row.text() for row in self._rows if not row.isHidden()]

    def focus_keys(self) -> None:
        """Put the keyboard on "Begin"."""
        self.keys.button(0).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field takes the number, and does not begin yet."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.most.hasFocus():
            self.focus_keys()
        else:
            super().keyPressEvent(event)

    def _list_returns(self, came: Sequence[CameBack]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for place, one in enumerate(came[:SHOWN]):
            row = QToolButton(self)
            row.setAutoRaise(True)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.setText(plain_action(came_words(one, self._tools.desk.book.today())))
            row.setIcon(self._tools.icons.icon("heart" if one.to_thank else "check", "secondary"))
            row.setIconSize(BESIDE_WORDS)
            row.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.clicked.connect(partial(self._open, one.contact_id))
            self._rows.append(row)
            self._list.insertWidget(place, row, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self, contact_id: int, _checked: object = None) -> None:
        self._tools.runner.hub.contact_wanted.emit(contact_id)

    def _on_pressed(self, _place: int) -> None:
        self.begun.emit()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._nothing)
        column.addLayout(self._list)
        column.addWidget(self._more)
        column.addSpacing(8)
        column.addWidget(self._put_in_heading)
        column.addWidget(self.put_in)
        column.addSpacing(8)
        column.addWidget(self._path)
        column.addWidget(self.calm)
        for step in ReviewStep:
            column.addWidget(self._step_line(step, inside))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        below = QHBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.setSpacing(8)
        below.addWidget(secondary(plain_label(self.tr("People at most"), self)))
        below.addWidget(self.most)
        below.addStretch(1)
        below.addWidget(self.keys)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(below)

    def _step_line(self, step: ReviewStep, parent: QWidget) -> QWidget:
        line = QWidget(parent)
        row = QHBoxLayout(line)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(12)
        amount = secondary(plain_label("", line))
        row.addWidget(IconMark(self._tools, ICONS[step], line, "secondary"))
        row.addWidget(plain_label(heading(step), line))
        row.addWidget(amount)
        row.addStretch(1)
        self._steps[step] = line, amount
        return line
