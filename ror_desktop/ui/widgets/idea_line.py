"""Ideas for the contact in sight: one quiet line, filled once the contact is painted."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUpDraft, Snooze, snoozed_day
from ror_desktop.domain.ideas import Idea, IdeaAct, IdeaKind
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.review_words import sentence
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.background_block import IconMark
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

LATER_MS = 150
"""Milliseconds after a contact was shown: whoever walks through the list waits for nothing."""
TALLEST = 16_777_215
"""Qt's own word for no limit."""
ACTS = {IdeaAct.THANKED: "heart", IdeaAct.EMAIL: "mail", IdeaAct.FOLLOW_UP: "calendar-plus"}


class IdeaLine(QWidget):
    """Shows one idea at a time, at most three; takes no room where there is none.

    `opened` carries noun and id of what an idea comes from, where that is an entry of the contact. Beside a letter
    (`writing`) the words stand above the buttons, and "E-mail" is left out.
    """

    opened = Signal(str, int)

    def __init__(self, tools: Tools, parent: QWidget, *, writing: bool = False) -> None:
        super().__init__(parent)
        self._tools = tools
        self._writing = writing
        self._contact = 0
        self._ideas: tuple[Idea, ...] = ()
        self._place = 0
        self._words = secondary(plain_label("", self, TextSize.SMALL))
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.act_button = self._button("mail")
        self.open_button = self._button("arrow-right")
        self.next_button = self._button("chevron-right")
        self.aside_button = self._button("x")
        self._lay_out()
        self.act_button.clicked.connect(self._on_act_clicked)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.next_button.clicked.connect(self._on_next_clicked)
        self.aside_button.clicked.connect(self._on_aside_clicked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATER_MS)
        self._timer.timeout.connect(self.look)
        tools.runner.hub.changed.connect(self._on_changed)
        tools.runner.hub.day_changed.connect(self._on_day_changed)
        self.setAccessibleName(self.tr("Ideas"))
        self._inside.hide()

    def show_contact(self, contact_id: int) -> None:
        """Think of this contact (0: nobody), a moment later. Until then the line keeps its room and says nothing."""
        if contact_id == self._contact:
            return
        self._contact = contact_id
        self._ideas = ()
        if self._inside.isVisible():
            self.setFixedHeight(self.height())
            self._inside.hide()
        self._wait()

    def ideas(self) -> tuple[Idea, ...]:
        """The ideas that are given."""
        return self._ideas

    def waiting(self) -> bool:
        """Whether it is still to think."""
        return self._timer.isActive()

    def shown(self) -> Idea | None:
        """The one in sight."""
        return self._ideas[self._place] if self._ideas else None

    def words(self) -> str:
        """What is said."""
        return self._words.text() if self.shown() is not None else ""

    @Slot()
    def look(self) -> None:
        """Think now."""
        self._timer.stop()
        found = self._tools.desk.ideas.for_contact(self._contact) if self._contact else ()
        before = self.shown()
        self._ideas = found
        self._place = found.index(before) if before in found else 0
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while it was out of sight is thought of now."""
        super().showEvent(event)
        self._wait()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing is thought of."""
        self._timer.stop()
        super().hideEvent(event)

    def _wait(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _fill(self) -> None:
        idea = self.shown()
        self.setMinimumHeight(0)
        self.setMaximumHeight(TALLEST)
        self._inside.setVisible(idea is not None)
        if idea is None:
            return
        words = sentence(idea.why, self._tools.desk.book.today(), self.locale())
        self._words.setText(words)
        several = len(self._ideas) > 1
        self._say(self.act_button, self._act_words(idea), words)
        self.act_button.setIcon(self._tools.icons.icon(ACTS[idea.act]))
        self.act_button.setVisible(not (self._writing and idea.act is IdeaAct.EMAIL))
        self._say(self.open_button, self.tr("Show where this comes from"), words)
        self.open_button.setVisible(
            idea.kind is not IdeaKind.BIRTHDAY and (not self._writing or idea.noun is Noun.CONTACT)
        )
        at = self.tr("Next idea ({n} of {all})").format(n=self._place + 1, all=len(self._ideas))
        self._say(self.next_button, at, "")
        self.next_button.setVisible(several)
        self._say(self.aside_button, self.tr("Not now: for 90 days"), words)

    def _act_words(self, idea: Idea) -> str:
        match idea.act:
            case IdeaAct.THANKED:
                return self.tr("Thanked")
            case IdeaAct.EMAIL:
                return self.tr("Write an e-mail")
            case IdeaAct.FOLLOW_UP:
                return self.tr("Set a follow-up for next week")

    # Answers

    @Slot()
    def _on_act_clicked(self) -> None:
        idea, desk = self.shown(), self._tools.desk
        if idea is None:
            return
        match idea.act:
            case IdeaAct.THANKED:
                self._tools.runner.run(partial(desk.returns.thanked, [idea.contact_id]))
            case IdeaAct.EMAIL:
                self._tools.runner.hub.letter_wanted.emit(idea.contact_id)
            case IdeaAct.FOLLOW_UP if idea.title is not None:
                day = snoozed_day(Snooze.NEXT_WEEK, desk.book.today())
                draft = FollowUpDraft(self._tools.say(idea.title), day)
                if self._tools.runner.run(partial(desk.followups.add, idea.contact_id, draft)):
                    self._next()

    @Slot()
    def _on_open_clicked(self) -> None:
        idea = self.shown()
        if idea is None:
            return
        if idea.noun is Noun.CONTACT:
            self._tools.runner.hub.contact_wanted.emit(idea.source_id)
        else:
            self.opened.emit(idea.noun.value, idea.source_id)

    @Slot()
    def _on_next_clicked(self) -> None:
        self._next()

    def _next(self) -> None:
        if self._ideas:
            self._place = (self._place + 1) % len(self._ideas)
            self._fill()

    @Slot()
    def _on_aside_clicked(self) -> None:
        idea = self.shown()
        if idea is not None:
            self._tools.runner.run(partial(self._tools.desk.ideas.put_aside, idea))

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Whatever an idea was made of may have changed; the switch acts at once."""
        if not self._contact or not (change.touches(self._contact) or change.nouns & {Noun.SETTING, Noun.TAG}):
            return
        if self.isVisible() and Noun.SETTING in change.nouns:
            self.look()
        else:
            self._wait()

    @Slot(object)
    def _on_day_changed(self, _day: object) -> None:
        self._wait()

    # Building

    def _button(self, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._tools.icons.icon(icon, "secondary"))
        button.setAutoRaise(True)
        return button

    def _say(self, button: QToolButton, words: str, about: str) -> None:
        button.setToolTip(plain_tip(words))
        button.setAccessibleName(f"{words}: {about}" if about else words)

    def _lay_out(self) -> None:
        self._inside = QWidget(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self.act_button, self.open_button, self.next_button, self.aside_button):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            buttons.addWidget(button)
        top = Qt.AlignmentFlag.AlignTop
        words = QHBoxLayout()
        words.setSpacing(8)
        beside = top if self._writing else Qt.AlignmentFlag.AlignVCenter  # the buttons make a single line higher
        words.addWidget(IconMark(self._tools, "lightbulb", self._inside, "secondary"), 0, beside)
        words.addWidget(self._words, 1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(16, 2, 12, 2)
        column.setSpacing(0)
        column.addLayout(words)
        if self._writing:
            buttons.insertStretch(0, 1)
            column.addLayout(buttons)
        else:
            words.addLayout(buttons)
            words.setAlignment(buttons, top)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._inside)
