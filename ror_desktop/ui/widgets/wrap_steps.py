"""What can be decided for the person on the screen, each with one or two keys: in a wrap-up, and in a review."""

from dataclasses import replace
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.circle import Circle
from ror_desktop.domain.daytext import When
from ror_desktop.domain.followup import FollowUp, FollowUpDraft, Snooze, snoozed_day
from ror_desktop.domain.today import Rule
from ror_desktop.domain.wrap_up import CADENCES, RESTS, STEPS, rest_until
from ror_desktop.messages import Message, translate
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.runner import ShortVerb
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.day_edit import DayEdit
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.step_keys import Step, StepRow
from ror_desktop.ui.widgets.tag_mark import secondary

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
CIRCLES = 5
"""Circles that have a key of their own: 5 to 9."""
PLACE = "wrap_up"
"""The place of its drafts; the contact's id follows."""


class Choosing(Enum):
    """What is being chosen; the value is its place in the stack."""

    STEP = 0
    CADENCE = 1
    REASON = 2
    REST = 3


class WrapSteps(QWidget):
    """Keys 1 to 5, the words of the follow-up, and the choices that 4 and 5 lead to.

    `decided` carries the `Change` that was saved for the person on the screen. What is typed is kept on the disk for
    each person until something was decided.
    """

    decided = Signal(object)

    def __init__(self, tools: Tools, drafts: DraftService, place: str = PLACE, *, rests: bool = False) -> None:
        """`place` names its drafts; with `rests` key 5 leads to letting rest, and from there to letting go."""
        super().__init__()
        self._tools = tools
        self._place = place
        self._lets_rest = rests
        self._keeper = DraftKeeper(drafts, tools.runner, self._typed, self)
        self._contact = 0
        self._follow_up: FollowUp | None = None
        self._rule = Rule.CADENCE
        self._proposed = ""
        self._circles: list[Circle] = []
        self.title = QLineEdit(self)
        self.day = DayEdit(tools.desk.book.today(), self)
        self.set_button = QPushButton(self.tr("Set"), self)
        self.reason = QLineEdit(self)
        self.steps = StepRow(tools.themes, self)
        self.cadences, self.circles = StepRow(tools.themes, self), StepRow(tools.themes, self)
        self.reasons, self.rests = StepRow(tools.themes, self), StepRow(tools.themes, self)
        self._step_heading = plain_label("", self, TextSize.SMALL)
        self._step_heading.setObjectName("step")
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.set_button.clicked.connect(self._set_typed_day)
        self.steps.pressed.connect(self._on_step_pressed)
        self.cadences.pressed.connect(self._on_cadence_pressed)
        self.circles.pressed.connect(self._on_circle_pressed)
        self.reasons.pressed.connect(self._on_reason_pressed)
        self.rests.pressed.connect(self._on_rest_pressed)
        for field in (self.title, self.day, self.reason):
            field.textEdited.connect(self._keeper.touch)
        self.day.understood.connect(self._say_step)
        self.say_days_anew()

    def show_person(
        self, contact_id: int, proposed: str, follow_up: FollowUp | None = None, rule: Rule = Rule.CADENCE
    ) -> None:
        """Begin with this person: the words proposed, no day, the keys of the next step; or what was typed before.

        With an open follow-up the keys put that one off, and its words can be changed. Whoever is let rest is put off
        by `rule` and those after it.
        """
        kept = self._keeper.open(DraftKey(self._place, contact_id))
        self._contact, self._follow_up, self._rule = contact_id, follow_up, rule
        self._proposed = proposed if follow_up is None else follow_up.draft.title
        self.title.setText(str(kept.get("title") or self._proposed))
        self.title.setCursorPosition(0)
        self.day.restore(kept.get("day", ""))
        self.reason.setText(str(kept.get("reason", "")))
        self._show(Choosing.REASON if self.reason.text() else Choosing.STEP)

    def keep_draft(self) -> None:
        """Put on the disk now what is not there yet."""
        self._keeper.flush()

    def choosing(self) -> Choosing:
        """What is being chosen."""
        return Choosing(self._stack.currentIndex())

    def choose(self, what: Choosing) -> None:
        """Show these keys and put the keyboard on the first."""
        self._show(what)
        self.focus_keys()

    def focus_keys(self) -> None:
        """Put the keyboard on the first key, so that digits and letters act."""
        self._rows()[0].button(0).setFocus(Qt.FocusReason.OtherFocusReason)

    def press_digit(self, digit: str) -> bool:
        """Do what stands on that key; whether there is one."""
        for row in self._rows():
            place = row.place_of(digit)
            if place >= 0:
                row.button(place).click()
                return True
        return False

    def say_days_anew(self) -> None:
        """Say which days the keys mean, counted from today."""
        today, locale = self._tools.desk.book.today(), self.locale()
        self.day.set_today(today)
        self._say_step()
        days = [snoozed_day(step, today) for step in STEPS]
        below = [f"{locale.dayName(d.isoweekday(), locale.FormatType.ShortFormat)} {short_day(d, today)}" for d in days]
        words = {
            Snooze.TOMORROW: self.tr("Tomorrow"),
            Snooze.THREE_DAYS: self.tr("In 3 days"),
            Snooze.NEXT_WEEK: self.tr("Next week"),
        }
        steps = [Step(str(n + 1), words[step], below[n]) for n, step in enumerate(STEPS)]
        steps.append(Step("4", self.tr("A cadence…"), self.tr("regularly")))
        fifth = self.tr("Let rest…") if self._lets_rest else self.tr("Let go…")
        steps.append(Step("5", fifth, self.tr("on purpose")))
        self.steps.show_steps(steps)
        until = [self.tr("until {day}").format(day=short_day(rest_until(months, today), today)) for months in RESTS]
        rests = [Step(str(n), self.tr("%n month(s)", "", months), until[n - 1]) for n, months in enumerate(RESTS, 1)]
        self.rests.show_steps([*rests, Step(str(len(RESTS) + 1), self.tr("For good…"), self.tr("let go, and why"))])
        self.reasons.show_steps([Step(str(n), self._tools.say(why)) for n, why in enumerate(REASONS, 1)])

    def write_title(self) -> None:
        """Change the words of the follow-up; Enter goes back to the keys."""
        self._show(Choosing.STEP)
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def write_reason(self) -> None:
        """Let go with a reason in own words."""
        self._show(Choosing.REASON)
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field does what the field is for, Escape goes one step back."""
        if event.key() in ENTER and self.reason.hasFocus():
            self._let_go(self.reason.text())
        elif event.key() in ENTER and (self.day.hasFocus() or self.set_button.hasFocus()):
            self._set_typed_day()
        elif event.key() in ENTER and self.title.hasFocus():
            self.focus_keys()
        elif event.key() == Qt.Key.Key_Escape and (self._writing() or self.choosing() is not Choosing.STEP):
            self.choose(Choosing.STEP)
        else:
            super().keyPressEvent(event)

    def _typed(self) -> dict[str, object]:
        title = self.title.text().strip()
        return {
            "title": "" if title == self._proposed else title,
            "day": self.day.kept(),
            "reason": self.reason.text().strip(),
        }

    def _writing(self) -> bool:
        return any(field.hasFocus() for field in (self.title, self.day, self.reason))

    def _rows(self) -> tuple[StepRow, ...]:
        match self.choosing():
            case Choosing.STEP:
                return (self.steps,)
            case Choosing.CADENCE:
                return self.cadences, self.circles
            case Choosing.REASON:
                return (self.reasons,)
            case Choosing.REST:
                return (self.rests,)

    def _show(self, what: Choosing) -> None:
        if what is Choosing.CADENCE:
            self._say_cadences()
        self._stack.setCurrentIndex(what.value)

    @Slot()
    def _say_step(self) -> None:
        """Over the fields: what was understood of the day that is typed."""
        day, words = self.day.words(), self.tr("Next step")
        self._step_heading.setText(f"{words}: {day}" if day else words)

    def _say_cadences(self) -> None:
        steps = [Step(str(n), self.tr("Every %n days", "", days)) for n, days in enumerate(CADENCES, 1)]
        self.cadences.show_steps(steps)
        found = [circle for circle in self._tools.desk.circles.all() if circle.cadence_days is not None]
        self._circles = found[:CIRCLES]
        first = len(CADENCES) + 1
        self.circles.show_steps(
            [
                Step(str(n), circle.name, self.tr("every %n day(s)", "", circle.cadence_days or 0))
                for n, circle in enumerate(self._circles, first)
            ]
        )
        self.circles.setVisible(bool(self._circles))

    # Deciding

    def _on_step_pressed(self, place: int) -> None:
        if place < len(STEPS):
            self._set(When(snoozed_day(STEPS[place], self._tools.desk.book.today())))
        elif place == len(STEPS):
            self.choose(Choosing.CADENCE)
        else:
            self.choose(Choosing.REST if self._lets_rest else Choosing.REASON)

    def _set_typed_day(self) -> None:
        when = self.day.when()
        if when is None:
            self._say(translate("WrapUp", "Which day? Type it as you would say it, such as “fri”."))
            self.day.setFocus()
            return
        self._set(when)

    def _set(self, when: When) -> None:
        """Set the next step, or put the open follow-up off; without a time that one keeps its own."""
        desk, words, found = self._tools.desk, self.title.text().strip(), self._follow_up
        if found is None:
            self._run(partial(desk.encounters.set_next_step, self._contact, FollowUpDraft(words, when.day, when.at)))
        elif when.at is None and words in {"", found.draft.title}:
            self._run(partial(desk.followups.snooze, [found.id], when.day))
        else:
            old = found.draft
            at, zone = (when.at, "") if when.at is not None else (old.due_time, old.zone)
            draft = replace(old, title=words or old.title, due_day=when.day, due_time=at, zone=zone)
            self._run(partial(desk.followups.edit, found.id, draft))

    def _on_cadence_pressed(self, place: int) -> None:
        self._run(partial(self._tools.desk.encounters.keep_in_touch, self._contact, CADENCES[place]))

    def _on_circle_pressed(self, place: int) -> None:
        circle = self._circles[place].id
        self._run(partial(self._tools.desk.encounters.keep_in_touch, self._contact, None, circle))

    def _on_rest_pressed(self, place: int) -> None:
        if place == len(RESTS):
            self.choose(Choosing.REASON)
            return
        until = rest_until(RESTS[place], self._tools.desk.book.today())
        self._run(partial(self._tools.desk.contacts.rest, [self._contact], until, self._rule))

    def _on_reason_pressed(self, place: int) -> None:
        self._let_go(self._tools.say(REASONS[place]))

    def _let_go(self, reason: str) -> None:
        if not reason.strip():
            self._say(translate("WrapUp", "Say in a few words why: later you will want to know."))
        else:
            self._run(partial(self._tools.desk.contacts.let_go, [self._contact], reason))

    def _run(self, verb: ShortVerb) -> None:
        if self._contact:
            self._tools.runner.run(verb, self._on_saved)

    def _on_saved(self, change: Change) -> None:
        self._keeper.drop()
        self.decided.emit(change)

    def _say(self, message: Message) -> None:
        self._tools.runner.hub.said.emit(message, False)

    # Building

    def _lay_out(self) -> None:
        self.title.setAccessibleName(self.tr("What to do"))
        self.day.setAccessibleName(self.tr("Another day"))
        self.day.setPlaceholderText(self.tr("another day: fri, 24 dec, in 2 weeks…"))
        self.reason.setAccessibleName(self.tr("Reason of letting go"))
        self.reason.setPlaceholderText(self.tr("or in your own words, then Enter"))
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.title, 3)
        words.addWidget(self.day, 2)
        words.addWidget(self.set_button)
        for heading, parts in (
            (self._step_heading, (words, self.steps)),
            (self._heading(self.tr("How often do you want to be in touch?")), (self.cadences, self.circles)),
            (self._heading(self.tr("Why are you letting go?")), (self.reasons, self.reason)),
            (self._heading(self.tr("How long may it rest? Nobody asks for them before")), (self.rests,)),
        ):
            page = QWidget(self)
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            column.addWidget(secondary(heading))
            for part in parts:
                column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
            column.addStretch(1)
            self._stack.addWidget(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)

    def _heading(self, words: str) -> QLabel:
        return plain_label(words, self, TextSize.SMALL)


REASONS = (
    translate("WrapUp", "No interest"),
    translate("WrapUp", "Not now"),
    translate("WrapUp", "Not a fit"),
    translate("WrapUp", "Has somebody else"),
)
"""The reasons that are one key away; what is kept are the words as they stood on the key."""
