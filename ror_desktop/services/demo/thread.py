"""Collects what happened with one contact, by days from today, and in the end makes the contact of it."""

from collections.abc import Mapping
from datetime import timedelta

from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.entity import Moment
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.feedback import FeedbackDraft
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.domain.note import NoteDraft, NoteKind
from ror_desktop.domain.returns import ReturnDraft
from ror_desktop.services.demo.calendar import DemoCalendar
from ror_desktop.services.demo.touch import read_touch
from ror_desktop.services.demo.values import DemoAnswer, DemoContact, DemoFollowUp
from ror_desktop.services.demo.words import Words

Places = Mapping[str, int]
"""The place of each event in the book, by its name in the files."""


class Thread:
    """Everything about one contact, in the order in which it is told."""

    def __init__(self, key: str, words: Words, calendar: DemoCalendar, places: Places) -> None:
        self.key = key
        self.words = words
        self.calendar = calendar
        self.places = places
        self.let_go_reason = ""
        self.interactions: list[InteractionDraft] = []
        self.notes: list[NoteDraft] = []
        self.followups: list[DemoFollowUp] = []
        self.returns: list[ReturnDraft] = []
        self.feedback: list[FeedbackDraft] = []
        self.answers: list[DemoAnswer] = []

    def touch(self, offset: int, clock: str, notation: str, text: str, event: str = "") -> InteractionDraft:
        """An interaction on that day; an empty time makes it known only by its day."""
        moment = self.calendar.moment(offset, clock)
        touch = read_touch(notation).interaction(moment, self.words.fill(text), self.places.get(event))
        self.interactions.append(touch)
        return touch

    def note(self, moment: Moment, kind: NoteKind, text: str, event_id: int | None = None, *, pin: bool) -> None:
        """A note."""
        self.notes.append(NoteDraft(self.words.fill(text), moment, kind, pin, event_id))

    def contact(self, draft: ContactDraft, since: Moment, events: tuple[EventDraft, ...]) -> DemoContact:
        """The contact: captured with its first interaction, or at `since` where there is none."""
        first = min(self.interactions, key=_instant, default=None)
        event_id = first.event_id if first else None
        captured = first.moment if first else since
        return DemoContact(
            self.key,
            draft,
            captured if first is None else _a_little_later(captured),
            event_id,
            events[event_id - 1].place if event_id else "",
            self.let_go_reason,
            tuple(sorted(self.interactions, key=_instant)),
            tuple(self.notes),
            tuple(self.followups),
            tuple(self.returns),
            tuple(self.feedback),
            tuple(self.answers),
        )


def _instant(interaction: InteractionDraft) -> float:
    return interaction.moment.at.timestamp()


def _a_little_later(moment: Moment) -> Moment:
    return Moment(moment.at + timedelta(minutes=4), moment.zone)
