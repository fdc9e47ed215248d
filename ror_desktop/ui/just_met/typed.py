"""What somebody has typed and decided in Just met, and how it is kept on the disk until it is saved."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ror_desktop.domain.capture import Part, PartKind, Ruling

BY_ITSELF = -1
"""The event on now, whichever that is."""
ADD_NEW = -1
"""The introducer is to be added as a contact."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The text, the card beside it, and all decisions.

    `event` is an event's id, 0 for none, or BY_ITSELF; `place` is empty where the event says it; `day` is nothing
    for now. `introducer` is a contact, ADD_NEW, or 0 for the only one of the name; it was chosen for the name that
    is in `introduced`, and for no other.
    """

    text: str = ""
    card: str = ""
    rulings: tuple[Ruling, ...] = ()
    event: int = BY_ITSELF
    place: str = ""
    day: date | None = None
    introducer: int = 0
    introduced: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing that could be saved."""
        return not self.text.strip() and not self.card

    def cleared(self) -> "Typed":
        """Ready for the next person met at the same place."""
        return Typed(event=self.event, place=self.place, day=self.day)

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
    return typed


def _rulings(kept: Sequence[Sequence[str]]) -> tuple[Ruling, ...]:
    return tuple(
        Ruling(PartKind(kind), text, PartKind(becomes) if becomes else None, value)
        for kind, text, becomes, value in kept
    )


def ruled(parts: Sequence[Part], rulings: Sequence[Ruling]) -> tuple[tuple[Part, ...], tuple[str, ...]]:
    """The parts of a card after what was decided about them, and the words of those rejected."""
    decided = {(ruling.kind, ruling.text): ruling for ruling in rulings}
    kept: list[Part] = []
    rejected: list[str] = []
    for part in parts:
        ruling = decided.get((part.kind, part.text))
        if ruling is None:
            kept.append(part)
        elif ruling.becomes is None:
            rejected.append(part.value)
        else:
            value = ruling.value or part.value
            same = ruling.becomes is part.kind and value == part.value
            kept.append(part if same else Part(ruling.becomes, part.text, value, (), part.label, part.network))
    return tuple(kept), tuple(rejected)
