"""Events: where people are met."""

from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.entity import Money


@dataclass(frozen=True, slots=True)
class EventDraft:
    """A trade show, conference, visit or dinner, with its days and what it cost."""

    name: str
    start_day: date
    end_day: date
    place: str = ""
    zone: str = ""
    cost: Money | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """An event as it stands in the book."""

    id: int
    draft: EventDraft
