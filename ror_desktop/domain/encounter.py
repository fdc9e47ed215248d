"""What an event was good for: who was met there, what it took, and what came back."""

from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.coverage import Coverage, FirstFollowUp
from ror_desktop.domain.entity import Moment, Money
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.measures.returning import money_of
from ror_desktop.domain.returns import Return, ReturnGroup, ReturnKind

_OWN = frozenset({ReturnKind.PURCHASE, ReturnKind.RENEWAL})


@dataclass(frozen=True, slots=True)
class MetPerson:
    """Somebody met at an event, and where things stand: what comes next, the cadence in days, why let go.

    `new` are those who came into the book there; the others were known before.
    """

    contact_id: int
    name: str
    organization: str
    title: str
    new: bool
    followed: FirstFollowUp
    next_step: str = ""
    next_day: date | None = None
    cadence_days: int | None = None
    let_go_reason: str = ""

    @property
    def settled(self) -> bool:
        """Whether nothing is left to decide: there is a next step or a cadence, or they were let go on purpose."""
        return self.next_day is not None or self.cadence_days is not None or bool(self.let_go_reason)


@dataclass(frozen=True, slots=True)
class Encounter:
    """An interaction at an event: with whom, when, how long (nothing where nobody said), and what about."""

    id: int
    contact_id: int
    contact: str
    moment: Moment
    channel: Channel
    minutes: int | None
    summary: str


@dataclass(frozen=True, slots=True)
class EventReturn:
    """A return through somebody met at the event."""

    contact: str
    entry: Return


@dataclass(frozen=True, slots=True)
class EventReport:
    """Everything about an event: `people` soonest followed up first, `encounters` and `returns` newest first."""

    people: tuple[MetPerson, ...]
    encounters: tuple[Encounter, ...]
    returns: tuple[EventReturn, ...]

    @property
    def coverage(self) -> Coverage:
        """How soon the people met were followed up."""
        return Coverage(tuple(person.followed for person in self.people))

    @property
    def minutes(self) -> int:
        """The sum of the minutes of the encounters; those without are not guessed."""
        return sum(one.minutes or 0 for one in self.encounters)

    @property
    def unmeasured(self) -> tuple[Encounter, ...]:
        """The encounters of which nobody said how long they took."""
        return tuple(one for one in self.encounters if one.minutes is None)

    @property
    def own_money(self) -> tuple[Money, ...]:
        """What the people met bought or renewed, each currency by itself."""
        return money_of(one.entry.draft.money for one in self.returns if one.entry.draft.kind in _OWN)

    @property
    def referred_money(self) -> tuple[Money, ...]:
        """What came through their recommendations; beside their own and never added to it."""
        return money_of(one.entry.draft.money for one in self.returns if one.entry.draft.kind not in _OWN)

    @property
    def rated(self) -> tuple[EventReturn, ...]:
        """The returns with a perceived value, which is never added to money."""
        return tuple(one for one in self.returns if one.entry.draft.perceived is not None)

    def returns_of(self, group: ReturnGroup) -> tuple[EventReturn, ...]:
        """The returns of one kind."""
        return tuple(one for one in self.returns if one.entry.draft.kind.group is group)
