"""What the program understands of what was typed: the parts for the chips, the note, and the draft that is saved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ror_desktop.domain.capture import Capture, CaptureContext, Part, PartKind, Ruling
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.entity import moment_of_day
from ror_desktop.domain.event import Event
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.just_met import (
    CaptureDraft,
    Introducer,
    Meeting,
    Named,
    contact_of,
    follow_ups_of,
    one_of_each,
    parts_of,
)
from ror_desktop.services.capture_candidates import Candidate
from ror_desktop.services.desk import Desk
from ror_desktop.ui.just_met.typed import ADD_NEW, BY_ITSELF, Typed, ruled

if TYPE_CHECKING:
    from ror_desktop.services.capture_cards import ReadCard

_ONE_OF_A_KIND = (PartKind.NAME, PartKind.ORGANIZATION, PartKind.TITLE)


@dataclass(frozen=True, slots=True)
class Understood:
    """The parts in the order of the chips, the note, and what would be saved.

    `unclear` says that nobody or more than one of the book has the introducer's name: the words go to the note.
    """

    parts: tuple[Part, ...]
    note: str
    draft: CaptureDraft
    unclear: bool = False


class Reading:
    """Reads what is typed, at each key press; looks things up in the book only where the answer may have changed."""

    def __init__(self, desk: Desk, context: CaptureContext, title: Callable[[Channel | None], str]) -> None:
        self._desk = desk
        self.context = context
        self._title = title
        self._asked: tuple[object, ...] = ()
        self._answer: list[Candidate] = []
        self._names: dict[str, list[Named]] = {}
        self._raw = ""
        self._card: ReadCard | None = None

    def understand(self, typed: Typed, event: Event | None) -> Understood:
        """Everything that follows from this; `event` is that of `event_of`."""
        card = self._card_of(typed.card)
        context = self._context_of(typed)
        told, beside = ruled(parts_of(card.draft), typed.rulings, context) if card else ((), ())
        capture = self._read(typed, told, context)
        parts, displaced = one_of_each((*told, *capture.parts), typed.rulings)
        said = (card.note if card else "", *beside, capture.note, *displaced)
        note = "\n".join(words for words in said if words)
        draft = self._draft(typed, parts, note, card, event)
        return Understood(parts, note, draft, self._is_unclear(draft.introducer))

    def candidates(self, draft: CaptureDraft) -> list[Candidate]:
        """Who of the book it may be."""
        contact = draft.contact
        asked = (contact.display_name, contact.organization, contact.methods, draft.uids)
        if asked != self._asked:
            self._answer = self._desk.capture.candidates(draft, self.context.region)
            self._asked = asked
        return self._answer

    def forget_answers(self) -> None:
        """The book was changed."""
        self._asked = ()
        self._names.clear()

    def introducers(self, name: str) -> list[Named]:
        """Contacts of the introducer's name."""
        if name not in self._names:
            self._names = {name: self._desk.capture.named(name)}
        return self._names[name]

    def _is_unclear(self, introducer: Introducer | None) -> bool:
        if introducer is None or introducer.contact_id or introducer.is_new:
            return False
        return len(self.introducers(introducer.name)) != 1

    def _card_of(self, raw: str) -> "ReadCard | None":
        """The card; reading cards is imported and done once somebody gives one."""
        if raw != self._raw:
            self._raw, self._card = raw, self._desk.cards.of_raw(raw) if raw else None
        return self._card

    def _context_of(self, typed: Typed) -> CaptureContext:
        today = typed.read_on(self.context.today, self._desk.book.zone)
        return self.context if today == self.context.today else replace(self.context, today=today)

    def _read(self, typed: Typed, told: Sequence[Part], context: CaptureContext) -> Capture:
        """The text; beside a card that says the name, what only looks like one is a part of the note."""
        capture = self._desk.capture.read(typed.text, context, typed.rulings)
        said = {part.kind for part in told}
        guesses = [p for p in capture.parts if p.kind in _ONE_OF_A_KIND and p.kind in said]
        if not guesses:
            return capture
        more = [Ruling(part.kind, part.text) for part in guesses]
        return self._desk.capture.read(typed.text, context, (*typed.rulings, *more))

    def _draft(
        self, typed: Typed, parts: Sequence[Part], note: str, card: "ReadCard | None", event: Event | None
    ) -> CaptureDraft:
        return CaptureDraft(
            contact_of(parts, card.draft if card else None),
            note,
            follow_ups_of(parts, self.context.today, self._title),
            self._meeting(typed, event),
            _introducer(typed, parts),
            card.photo if card else None,
            card.uids if card else (),
            card.extra if card else "",
        )

    def _meeting(self, typed: Typed, event: Event | None) -> Meeting:
        place = typed.place or (event.draft.place if event is not None else "")
        met = typed.met(self._desk.book.clock(), self.context.today)
        moment = moment_of_day(met, self._desk.book.zone.key) if isinstance(met, date) else met
        return Meeting(event.id if event is not None else None, place, moment)

    def event_of(self, typed: Typed) -> Event | None:
        """The event that was chosen, or the one that was on when the text was begun."""
        events, today = self._desk.events, self.context.today
        if typed.event != BY_ITSELF:
            return events.get(typed.event) if typed.event else None
        if typed.day not in (None, today):
            return next(reversed(events.between(typed.day, typed.day)), None)
        if typed.begun is not None and typed.begun.event:
            return events.get(typed.begun.event)
        is_of_today = today in (typed.day, typed.read_on(today, self._desk.book.zone))
        return events.on_now() if is_of_today else None


def others_of(draft: ContactDraft) -> bool:
    """Whether a card says more than its chips show: a birthday, a nickname, a department."""
    more = (draft.nickname, draft.department, draft.role, draft.industry, draft.birthday, draft.anniversary)
    return any(more)


def _introducer(typed: Typed, parts: Sequence[Part]) -> Introducer | None:
    part = next((part for part in parts if part.kind is PartKind.INTRODUCED_BY), None)
    if part is None:
        return None
    words = part.text if part.value in part.text and part.text != part.value else ""
    chosen = typed.introducer if one_line(typed.introduced) == one_line(part.value) else 0
    return Introducer(part.value, words, max(0, chosen), chosen == ADD_NEW)
