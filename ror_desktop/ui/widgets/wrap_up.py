"""Wrap-up: everybody met at an event, one on a screen, until each has a next step or was let go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.encounter import MetPerson
from ror_desktop.domain.event import Event
from ror_desktop.domain.wrap_up import in_order, next_open
from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.event_words import followed_words, standing_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.person_walk import PersonWalk
from ror_desktop.ui.widgets.step_keys import Step
from ror_desktop.ui.widgets.wrap_steps import WrapSteps

Key = Qt.Key


class WrapUp(PersonWalk):
    """Goes through the people of the event given to `begin`. What is done stands in the book only.

    `left` when somebody goes back to the event.
    """

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget) -> None:
        super().__init__(tools, drafts, WrapSteps(tools, drafts), parent)
        self._leave.setText(self.tr("Back to the event"))
        self._event: Event | None = None
        self._people: dict[int, MetPerson] = {}
        self._order: tuple[int, ...] = ()
        self._over = EmptyState(tools.icons, "party-popper", "", "", [self._leave], self)
        self.lay_out([self._over])
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
            proposed = self.tr("Follow up after {event}").format(event=self._event.draft.name)
            self.steps.show_person(self._current, proposed)
        self.focus_keys()

    def _fill(self) -> None:
        settled, everybody = len(self._settled()), len(self._people)
        words = self.tr("{done} of %n have a next step or were let go", "", everybody)
        self.show_progress(settled, everybody, words.format(done=settled))
        person = self._people.get(self._current)
        if person is None or not self.fill_person(self._standing_words(person)):
            self._say_over()
            return
        self._say_others()

    def _standing_words(self, person: MetPerson) -> str:
        standing = standing_words(person, self._tools.desk.book.today())
        follow_up = self.tr("Followed up: {words}").format(words=followed_words(person.followed))
        return f"{standing[:1].upper()}{standing[1:]} · {follow_up}"

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

    def _on_other_pressed(self, place: int) -> None:
        (self.draft, self.steps.write_title, self.steps.write_reason, self.go_on, self.go_back)[place]()

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
