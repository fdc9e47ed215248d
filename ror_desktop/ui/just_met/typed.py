"""What somebody has typed and decided in Just met, and how it is kept on the disk until it is saved."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ror_desktop.domain.capture import CaptureContext, Part, PartKind, Ruling, part_of
from ror_desktop.domain.entity import Moment

BY_ITSELF = -1
"""The event on when the text was begun, whichever that is."""
ADD_NEW = -1
"""The introducer is to be added as a contact."""
LAIN = timedelta(hours=1)
"""A text begun so long ago was not met now, but when it was begun."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The moment at which a text was begun, and the event that was on then (0 for none)."""

    moment: Moment
    event: int = 0


@dataclass(frozen=True, slots=True)
class Typed:
    """The text, the card beside it, and all decisions.

    `event` is an event's id, 0 for none, or BY_ITSELF; `place` is empty where the event says it; `day` is nothing
    for the moment at which the text was `begun`. `chosen` is the day on which these were chosen by hand: they serve
    the people met in the same sitting, not those of another day. `introducer` is a contact, ADD_NEW, or 0 for the
    only one of the name; it was chosen for the name that is in `introduced`, and for no other.
    """

    text: str = ""
    card: str = ""
    rulings: tuple[Ruling, ...] = ()
    event: int = BY_ITSELF
    place: str = ""
    day: date | None = None
    introducer: int = 0
    introduced: str = ""
    begun: Begun | None = None
    chosen: date | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing that could be saved."""
        return not self.text.strip() and not self.card

    def cleared(self, today: date) -> "Typed":
        """Ready for the next person, met at the same place if that was chosen today."""
        if self.chosen != today:
            return Typed()
        return Typed(event=self.event, place=self.place, day=self.day, chosen=self.chosen)

    def met(self, now: datetime, today: date) -> Moment | date | None:
        """When they were met: on the day that was chosen, when a text that has lain was begun, or (nothing) now."""
        if self.day is not None:
            return self.day if self.day != today else None
        if self.begun is not None and now - self.begun.moment.at >= LAIN:
            return self.begun.moment
        return None

    def met_now(self, now: datetime, today: date, event: int) -> "Typed":
        """Somebody says that they were met now; `event` is the one on now."""
        fresh = replace(self, day=None, begun=self.begun and replace(self.begun, event=event))
        return fresh if fresh.met(now, today) is None else replace(fresh, day=today)

    def read_on(self, today: date, home: ZoneInfo) -> date:
        """The day from which the text is to be read: "Tuesday" is the first one after it was begun."""
        return today if self.begun is None else min(today, self.begun.moment.day_in(home))

    def rejecting(self, part: Part) -> "Typed":
        """The part is not what it seemed: its words are a part of the note."""
        return self._ruling(part, None, "")

    def correcting(self, part: Part, kind: PartKind, value: str) -> "Typed":
        """The part is of this kind and says this."""
        return self._ruling(part, kind, value)

    def choosing(self, introducer: int, name: str) -> "Typed":
        """It is known who of the book introduced somebody."""
        return replace(self, introducer=introducer, introduced=name)

    def deciding_as(self, other: "Typed") -> "Typed":
        """The same text, with the decisions of another moment."""
        return replace(self, rulings=other.rulings, introducer=other.introducer, introduced=other.introduced)

    def _ruling(self, part: Part, kind: PartKind | None, value: str) -> "Typed":
        """A part that was decided on before is known by what it was before that."""
        before = next((r for r in self.rulings if r.text == part.text and r.becomes is part.kind), None)
        ruling = Ruling(before.kind if before else part.kind, part.text, kind, value)
        others = tuple(r for r in self.rulings if (r.kind, r.text) != (ruling.kind, ruling.text))
        return replace(self, rulings=(*others, ruling))

    def as_json(self) -> dict[str, Any]:
        """Plain values; none where there is nothing to keep."""
        if self.empty:
            return {}
        rulings = [[r.kind.value, r.text, r.becomes.value if r.becomes else "", r.value] for r in self.rulings]
        return {
            "text": self.text,
            "card": self.card,
            "rulings": rulings,
            "event": self.event,
            "place": self.place,
            "day": self.day.isoformat() if self.day else "",
            "introducer": self.introducer,
            "introduced": self.introduced,
            "begun": _begun_as_json(self.begun),
            "chosen": self.chosen.isoformat() if self.chosen else "",
        }


def from_json(kept: Mapping[str, Any]) -> Typed:
    """What was kept, as far as it makes sense: the text counts most."""
    typed = Typed(str(kept.get("text", "")), str(kept.get("card", "")))
    with suppress(ValueError, TypeError, KeyError):
        day = kept["day"]
        typed = replace(
            typed,
            rulings=_rulings(kept["rulings"]),
            event=int(kept["event"]),
            place=str(kept["place"]),
            day=date.fromisoformat(day) if day else None,
            introducer=int(kept["introducer"]),
            introduced=str(kept["introduced"]),
        )
    with suppress(ValueError, TypeError, KeyError):
        typed = replace(typed, chosen=date.fromisoformat(kept["chosen"]) if kept["chosen"] else None)
        typed = replace(typed, begun=_begun_of(kept["begun"]))
    return typed


def _begun_as_json(begun: Begun | None) -> list[str | int]:
    return [begun.moment.at.isoformat(), begun.moment.zone, begun.event] if begun else []


def _begun_of(kept: Sequence[str | int]) -> Begun | None:
    if not kept:
        return None
    at, zone, event = kept
    moment = datetime.fromisoformat(str(at))
    return Begun(Moment(moment, str(zone)), int(event)) if moment.tzinfo is not None else None


def _rulings(kept: Sequence[Sequence[str]]) -> tuple[Ruling, ...]:
    return tuple(
        Ruling(PartKind(kind), text, PartKind(becomes) if becomes else None, value)
        for kind, text, becomes, value in kept
    )


def ruled(
    parts: Sequence[Part], rulings: Sequence[Ruling], context: CaptureContext
) -> tuple[tuple[Part, ...], tuple[str, ...]]:
    """The parts of a card after what was decided about them, and the words of a note: rejected, or beside a part."""
    decided = {(ruling.kind, ruling.text): ruling for ruling in rulings}
    kept: list[Part] = []
    words: list[str] = []
    for part in parts:
        ruling = decided.get((part.kind, part.text))
        if ruling is None:
            kept.append(part)
        elif ruling.becomes is None:
            words.append(part.value)
        elif ruling.becomes is part.kind and ruling.value in ("", part.value):
            kept.append(part)
        else:
            told, rest = part_of(ruling, part.value, context)
            kept.append(_like_the_card(told, part))
            words += [rest] if rest else []
    return tuple(kept), tuple(words)


def _like_the_card(told: Part, before: Part) -> Part:
    """With the label, and the network of a new name on it, that the card says beside the words."""
    if told.kind is not before.kind:
        return told
    page = "/" in told.value or told.value.startswith("www.")
    return replace(told, label=told.label or before.label, network=told.network or ("" if page else before.network))
