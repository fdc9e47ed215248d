"""What the timeline says about each kind of entry: a heading, a body, a day, an icon."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from ror_desktop.domain.answer import HIGHEST, Answer
from ror_desktop.domain.entity import Moment, Noun, moment_of_day
from ror_desktop.domain.followup import FollowUp, FollowUpState, at_home
from ror_desktop.domain.interaction import Direction, Interaction, InteractionKind, Sentiment
from ror_desktop.domain.note import Note, NoteKind
from ror_desktop.domain.returns import Return
from ror_desktop.domain.timeline import FeedbackEntry, TimelineEntry
from ror_desktop.domain.today import wants_thanks
from ror_desktop.ui.amounts import money_words
from ror_desktop.ui.dates import day_words, full_day, full_moment
from ror_desktop.ui.entry_words import icon_of, short_words_of, words_of

_NOUNS: tuple[tuple[type, Noun], ...] = (
    (Note, Noun.NOTE),
    (Interaction, Noun.INTERACTION),
    (FollowUp, Noun.FOLLOW_UP),
    (Return, Noun.RETURN),
    (Answer, Noun.ANSWER),
    (FeedbackEntry, Noun.FEEDBACK),
)


def noun_of(entry: TimelineEntry) -> Noun:
    """Which kind of thing the entry is."""
    return next(noun for kind, noun in _NOUNS if isinstance(entry, kind))


def to_thank(entry: Return) -> bool:
    """Whether thanks are still to be said for it."""
    return wants_thanks(entry.draft.kind) and entry.draft.thanked_on is None


class Body(NamedTuple):
    """The text of an entry, and whether it is Markdown or to be shown as it is."""

    text: str
    markdown: bool


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the text: an icon, a title, what else is known, and how it felt."""

    icon: str
    title: str
    details: tuple[str, ...] = ()
    sentiment: Sentiment | None = None
    pinned: bool = False

    def line(self) -> str:
        """Title and details in one line."""
        return " · ".join((self.title, *self.details))


class EntryWords:
    """Words for entries of the timeline; days are days of the home zone."""

    def __init__(self, home: ZoneInfo) -> None:
        self._home = home

    def heading(self, entry: TimelineEntry) -> Heading:
        """The line above the text."""
        match entry:
            case Note():
                return _note_heading(entry)
            case Interaction():
                return _interaction_heading(entry)
            case FollowUp():
                return _follow_up_heading(entry)
            case Return():
                return _return_heading(entry)
            case Answer():
                return _answer_heading(entry)
            case FeedbackEntry():
                return _feedback_heading(entry)

    def body(self, entry: TimelineEntry) -> Body:
        """The text itself; empty where there is none."""
        match entry:
            case Note():
                return Body(entry.draft.text, markdown=True)
            case Interaction():
                return Body(entry.draft.summary, markdown=True)
            case FollowUp():
                return Body("\n".join(t for t in (entry.draft.title, entry.let_go_reason) if t), markdown=False)
            case Return():
                return Body(entry.draft.evidence, markdown=True)
            case Answer():
                return Body(entry.draft.comment, markdown=False)
            case FeedbackEntry():
                return Body(_feedback_text(entry), markdown=False)

    def day(self, entry: TimelineEntry) -> date:
        """The calendar day that it belongs to."""
        return entry.draft.day if isinstance(entry, Return | Answer) else self._moment(entry).day_in(self._home)

    def full_date(self, entry: TimelineEntry) -> str:
        """The day in full, and the time where it is known."""
        if isinstance(entry, Return | Answer):
            return full_day(entry.draft.day)
        return full_moment(self._moment(entry), self._home)

    def sentence(self, entry: TimelineEntry, today: date) -> str:
        """Everything in one line, for screen readers and for copying."""
        heading = self.heading(entry)
        felt = (words_of(heading.sentiment),) if heading.sentiment else ()
        start = ", ".join((heading.title, *heading.details, *felt, day_words(self.day(entry), today)))
        text = self.body(entry).text.strip()
        return f"{start}: {text}" if text else start

    def _moment(self, entry: TimelineEntry) -> Moment:
        match entry:
            case Note() | Interaction():
                return entry.draft.moment
            case FeedbackEntry():
                return entry.draft.said
            case FollowUp() if entry.done_at is not None:
                return Moment(entry.done_at, self._home.key)
            case FollowUp():
                return moment_of_day(at_home(entry.draft, self._home).day, self._home.key)
            case _:
                return moment_of_day(entry.draft.day, self._home.key)


def _note_heading(note: Note) -> Heading:
    kind = note.draft.kind
    title = words_of(kind) if kind is NoteKind.OBSERVED else short_words_of(kind)
    return Heading(icon_of(kind), title, _present(note.event), pinned=note.draft.pinned)


def _interaction_heading(entry: Interaction) -> Heading:
    draft = entry.draft
    details = [
        "" if draft.direction is Direction.MUTUAL else words_of(draft.direction),
        "" if draft.kind is InteractionKind.CONTACT else words_of(draft.kind),
        _minutes(draft.minutes),
        entry.event,
        QCoreApplication.translate("Timeline", "to many") if draft.bulk else "",
        QCoreApplication.translate("Timeline", "needs an answer") if draft.needs_answer else "",
    ]
    return Heading(icon_of(draft.channel), words_of(draft.channel), _present(*details), draft.sentiment)


def _follow_up_heading(entry: FollowUp) -> Heading:
    if entry.state is FollowUpState.CANCELLED:
        return Heading("x", QCoreApplication.translate("Timeline", "Follow-up let go"))
    title = QCoreApplication.translate("Timeline", "Follow-up done")
    promised = QCoreApplication.translate("Timeline", "promised") if entry.draft.promised else ""
    return Heading("circle-check", title, _present(promised))


def _return_heading(entry: Return) -> Heading:
    draft = entry.draft
    details = [
        money_words(draft.money) if draft.money else "",
        entry.referred_contact,
        QCoreApplication.translate("Timeline", "value {number} of 5").format(number=draft.perceived)
        if draft.perceived
        else "",
        QCoreApplication.translate("Timeline", "thanked") if draft.thanked_on else "",
        QCoreApplication.translate("Timeline", "thanks not said yet") if to_thank(entry) else "",
    ]
    return Heading(icon_of(draft.kind), words_of(draft.kind), _present(*details))


def _answer_heading(entry: Answer) -> Heading:
    title = QCoreApplication.translate("Timeline", "Would they recommend us?")
    said = QCoreApplication.translate("Timeline", "{given} of {highest}")
    return Heading("thumbs-up", title, (said.format(given=entry.draft.given, highest=HIGHEST),))


def _feedback_heading(entry: FeedbackEntry) -> Heading:
    draft = entry.draft
    shining = QCoreApplication.translate("Timeline", "ended well") if draft.shining else ""
    return Heading(icon_of(draft.severity), words_of(draft.severity), _present(draft.source, shining), draft.sentiment)


def _feedback_text(entry: FeedbackEntry) -> str:
    answer = entry.draft.answer
    said = QCoreApplication.translate("Timeline", "Answered: {answer}").format(answer=answer) if answer else ""
    return "\n\n".join(t for t in (entry.draft.verbatim, said, entry.draft.outcome) if t)


def _minutes(minutes: int | None) -> str:
    if minutes is None:
        return ""
    return QCoreApplication.translate("Timeline", "{number} min").format(number=minutes)


def _present(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
