"""The weekly review: what came back, then the people of each step one on a screen, then three sentences."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun, to_seconds
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.review import MINUTES, Review, ReviewStep, next_left
from ror_desktop.domain.today import Rule
from ror_desktop.services.drafts import DraftService
from ror_desktop.services.review import ReviewPerson
from ror_desktop.ui.first_paint import FirstPaint
from ror_desktop.ui.review_words import heading, sentence, why
from ror_desktop.ui.runner import ShortVerb
from ror_desktop.ui.today_words import Moment
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.person_walk import PersonWalk
from ror_desktop.ui.widgets.review_end import ReviewEnd
from ror_desktop.ui.widgets.review_start import ReviewStart
from ror_desktop.ui.widgets.step_keys import Step
from ror_desktop.ui.widgets.wrap_steps import WrapSteps

Key = Qt.Key
PLACE = "review"
"""The place of the drafts of what is typed about somebody."""
LOOK_EVERY = 20_000
"""Milliseconds between two looks at the clock, while the review is in sight."""
LONGEST = 60
"""Seconds that count between two looks: a laptop that slept was not at work."""
START = 0
"""Stands among those seen for the first screen."""


class ReviewWalk(PersonWalk):
    """Goes through the review under way, or a new one. What is done stands in the book; the place in it beside it.

    The timer looks at the clock only while the review is in sight.
    """

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget) -> None:
        super().__init__(tools, drafts, WrapSteps(tools, drafts, PLACE, rests=True), parent)
        self._leave.setText(self.tr("Leave for now"))
        self._review: Review | None = None
        self._people: dict[int, ReviewPerson] = {}
        self._looked_at = 0
        self._others: list[tuple[Step, Callable[[], object], bool]] = []
        self.start = ReviewStart(tools, self)
        self.end = ReviewEnd(tools, self)
        self.lay_out([self.start, self.end])
        self.standing.setForegroundRole(QPalette.ColorRole.WindowText)  # why somebody is shown is what counts here
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY)
        self._clock.timeout.connect(self._on_clock)
        self.start.begun.connect(self.go_on)
        self.start.most_chosen.connect(self._on_most_chosen)
        self.end.ended.connect(self.left)
        self.end.back_wanted.connect(self.go_back)
        tools.runner.hub.changed.connect(self._on_changed)

    # Where we are

    def begin(self) -> None:
        """Go on with the review that was left, at the first person nothing was done about, or begin a new one.

        In a large book choosing the people takes as long as all the rest: what came back is shown meanwhile.
        """
        self._seen.clear()
        self._looked_at = self._now()
        self._review = self._tools.desk.review.under_way()
        self._read()
        if self._review is None or (not self._settled() and self._review.begun != self._tools.desk.book.today()):
            self._review, self._people = None, {}
            self.start.say_most(self._tools.desk.review.most())
            self._show_start()
            painted = FirstPaint(self.start)
            painted.over.connect(self.choose)
            painted.over.connect(painted.deleteLater)
            self.start.update()
            return
        first = next_left(self._order(), self._settled(), 0) if self._begun() else None
        if first is None:
            self._show_start()
        else:
            self._seen.append(START)
            self._show(first)

    @Slot()
    def choose(self) -> None:
        """Choose the people, unless a key came first."""
        if self._review is None:
            self._review = self._tools.desk.review.begin()
            self._read()
            self._fill()

    @property
    def chosen(self) -> bool:
        """Whether the people are chosen."""
        return self._review is not None

    @property
    def minutes(self) -> int:
        """The minutes gone."""
        return 0 if self._review is None else self._review.gone // 60

    def going(self) -> bool:
        """Whether there is a review that is not ended."""
        return self._stack.currentWidget() is not self.end

    def focus_keys(self) -> None:
        """Put the keyboard where the keys act."""
        shown = self._stack.currentWidget()
        place = shown if isinstance(shown, ReviewStart | ReviewEnd) else self.steps
        place.focus_keys()

    def say_days_anew(self) -> None:
        """A new day has begun."""
        self.steps.say_days_anew()
        self.timeline.say_days_anew()
        if self._review is not None:
            self._read()
            self._fill()

    def finish_editing(self) -> None:
        """Keep what is typed, and the place in the review."""
        super().finish_editing()
        self._keep()

    def enter(self) -> None:
        """Enter begins on the first screen, and leaves on the last."""
        if self._stack.currentWidget() is self.start:
            self.go_on()
        else:
            self.left.emit()

    def go_on(self) -> None:
        """Leave the person on the screen as it is, and show the next one nothing was done about; then the end."""
        self.choose()
        following = next_left(self._order(), self._settled(), self._current)
        self._seen.append(self._current)
        self._show(following)
        self._keep()

    def go_back(self) -> None:
        """Show the one before, or the first screen."""
        while self._seen:
            before = self._seen.pop()
            if before == START:
                self._show_start()
                return
            if before in self._people:
                self._show(before)
                return

    def letters(self) -> Mapping[Qt.Key, Callable[[], object]]:
        """D does what the step asks for."""
        return {**super().letters(), Key.Key_D: self._do}

    # What the step asks for

    def _do(self) -> None:
        person = self._people.get(self._current)
        if person is None:
            return
        desk, candidate = self._tools.desk, person.chosen.candidate
        match person.chosen.step:
            case ReviewStep.THANKS:
                self._run(partial(desk.returns.thanked, [person.contact_id]))
            case ReviewStep.WAITING:
                self._run(partial(desk.interactions.answered, [person.contact_id]))
            case ReviewStep.PROMISES if person.now.about_state is FollowUpState.OPEN:
                self._run(partial(desk.followups.done, candidate.about))
            case ReviewStep.PROMISES:
                self._note(person.contact_id)
            case _:
                self.write("entry.interaction")

    def _done_words(self, person: ReviewPerson) -> str:
        match person.chosen.step:
            case ReviewStep.THANKS:
                return self.tr("Thanked")
            case ReviewStep.WAITING:
                return self.tr("Answered")
            case ReviewStep.PROMISES if person.now.about_state is FollowUpState.OPEN:
                return self.tr("Done")
            case ReviewStep.PROMISES:
                return self.tr("Noted")
            case _:
                return ""

    def _run(self, verb: ShortVerb) -> None:
        self._tools.runner.run(verb, self._on_decided)

    def _note(self, contact_id: int) -> None:
        if self._review is not None:
            self._review = replace(self._review, noted=self._review.noted | {contact_id})
            self._read()
            self.go_on()

    # Showing

    def _order(self) -> tuple[int, ...]:
        return tuple(self._people)

    def _settled(self) -> set[int]:
        return {contact_id for contact_id, person in self._people.items() if person.outcome is not None}

    def _begun(self) -> bool:
        return bool(self._settled()) or (self._review is not None and self._review.gone > 0)

    def _read(self) -> None:
        found = () if self._review is None else self._tools.desk.review.people(self._review)
        self._people = {one.contact_id: one for one in found}

    def _show_start(self) -> None:
        self._current = 0
        self._stack.setCurrentWidget(self.start)
        self._fill()
        self.focus_keys()

    def _show(self, contact_id: int | None) -> None:
        self._current = contact_id or 0
        if not self._current:
            self._stack.setCurrentWidget(self.end)
            self._tools.desk.review.finish()
        self._fill()
        if self._current:
            self._show_person(self._people[self._current])
        self.focus_keys()

    def _show_person(self, person: ReviewPerson) -> None:
        self.timeline.show_contact(person.contact_id)
        follow_up = person.follow_up
        is_open = follow_up is not None and follow_up.state is FollowUpState.OPEN
        rule = Rule.WAITING if person.chosen.step is ReviewStep.WAITING else Rule.CADENCE
        self.steps.show_person(person.contact_id, self._proposed(person), follow_up if is_open else None, rule)

    def _proposed(self, person: ReviewPerson) -> str:
        match person.chosen.step:
            case ReviewStep.THANKS:
                return self.tr("Say thanks")
            case ReviewStep.WAITING:
                return self.tr("Answer the message")
            case _:
                return self.tr("Get in touch")

    def _fill(self) -> None:
        self._say_progress()
        shown, service, today = self._stack.currentWidget(), self._tools.desk.review, self._tools.desk.book.today()
        if self._current:
            self._fill_person()
        elif shown is self.start:
            since = service.since() if self._review is None else self._review.since
            self.start.show_returns(since, service.came_back(since))
            if self._review is not None:
                self.start.show_path(list(self._people.values()), service.most())
                self.start.show_put_in(service.put_in(since))
        elif shown is self.end and self._review is not None:
            said = [sentence(one, today, self.locale()) for one in service.sentences(self._review)]
            self.end.show_sentences(said, len(self._people) - len(self._settled()))

    def _fill_person(self) -> None:
        book, person = self._tools.desk.book, self._people.get(self._current)
        if person is None or not self.fill_person(why(person, Moment(book.clock(), book.zone))):
            self._show(next_left(self._order(), self._settled(), 0))
            return
        self._say_others(person)

    def _say_progress(self) -> None:
        done, everybody = len(self._settled()), len(self._people)
        parts = [self.tr("{done} of %n", "", everybody).format(done=done)] if everybody else []
        if self.minutes <= MINUTES:
            parts.append(self.tr("%n of {all} minutes", "", self.minutes).format(all=MINUTES))
        else:
            parts.append(self.tr("%n minutes", "", self.minutes))
        self.show_progress(done, everybody, " · ".join(parts))
        person = self._people.get(self._current)
        title = self.tr("Weekly review")
        self._title.setText(f"{title}: {heading(person.chosen.step)}" if person is not None else title)

    def _say_others(self, person: ReviewPerson) -> None:
        done = self._done_words(person)
        mail = self._tools.actions["contact.email"].isEnabled()
        found: list[tuple[Step, Callable[[], object], bool]] = [(Step("D", done), self._do, True)] if done else []
        found += [
            (Step("E", self.tr("E-mail…")), self.draft, mail),
            (Step("L", self.tr("Log…")), partial(self.write, "entry.interaction"), True),
            (Step("F", self.tr("Other words…")), self.steps.write_title, True),
            (Step("J", self.tr("Skip")), self.go_on, True),
            (Step(self.tr("Backspace"), self.tr("Back")), self.go_back, bool(self._seen)),
        ]
        self._others = found
        self.others.show_steps([step for step, _handler, _enabled in found])
        for place, (_step, _handler, enabled) in enumerate(found):
            self.others.button(place).setEnabled(enabled)

    # The minutes gone

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the minutes count."""
        super().showEvent(event)
        self._looked_at = self._now()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """They count no more; the place is kept."""
        self._keep()
        self._clock.stop()
        super().hideEvent(event)

    @Slot()
    def _on_clock(self) -> None:
        self._count()
        self._say_progress()

    def _now(self) -> int:
        return to_seconds(self._tools.desk.book.clock())

    def _count(self) -> None:
        now = self._now()
        if self._review is not None and self._clock.isActive():
            self._review = replace(self._review, gone=self._review.gone + min(max(now - self._looked_at, 0), LONGEST))
        self._looked_at = now

    def _keep(self) -> None:
        self._count()
        if self._review is not None and self.going():
            self._tools.desk.review.keep(self._review)

    # Answers

    @Slot(int)
    def _on_most_chosen(self, most: int) -> None:
        self._tools.runner.run(partial(self._tools.desk.settings.change, Preference.REVIEW_PEOPLE, str(most)))

    def _on_other_pressed(self, place: int) -> None:
        self._others[place][1]()

    def _on_changed(self, change: Change) -> None:
        if self._review is None:
            return
        before = self._settled()
        if Noun.SETTING in change.nouns and self.start.isVisible() and not before:
            self._review = None  # how many people, and what is quiet, may be another matter now
            self.choose()
            return
        self._read()
        undone = before - self._settled()
        back = next((seen for seen in reversed(self._seen) if seen in undone), None)
        if back is not None and self.isVisible():  # what was decided a moment ago was taken back: decide again
            del self._seen[len(self._seen) - 1 - self._seen[::-1].index(back) :]
            self._show(back)
        else:
            self._fill()
            self.timeline.on_changed(change)
