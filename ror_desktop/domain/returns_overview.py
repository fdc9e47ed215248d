"""What the page Returns says of a period: one frozen value for each of its charts, and what lies behind each mark.

The numbers are those of `domain.measures`, summed up where the book is too large to be read entry by entry; a mark is
the key of one thing drawn, and `Opened` what was counted for it. Money is kept by currency, beside perceived values.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from ror_desktop.domain.entity import Money
from ror_desktop.domain.event_funnel import Step
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.measures.channels import ChannelUse
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.measures.measure import Entry, Measure, Number
from ror_desktop.domain.measures.neglect import Neglected
from ror_desktop.domain.measures.newness import NewAndKept
from ror_desktop.domain.measures.recommenders import Branch
from ror_desktop.domain.measures.returning import ReturnCounts, Value
from ror_desktop.domain.period import Period
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.messages import Message


class GroupKind(StrEnum):
    """What contacts are grouped by."""

    TAG = "tag"
    CIRCLE = "circle"
    PLACE = "place"
    INDUSTRY = "industry"


class Group(NamedTuple):
    """Contacts that share something: a tag or circle by its id, a place or industry by its folded spelling.

    An empty key are those of whom it is not known, such as contacts in no circle.
    """

    kind: GroupKind
    key: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked at: a period, and the contacts of a group (nothing: everybody)."""

    period: Period
    group: Group | None = None


class Part(StrEnum):
    """The parts of the page, in the order in which they are worked out."""

    TOTALS = "totals"
    RETURNS = "returns"
    GIVES = "gives"
    CHANNELS = "channels"
    NEWNESS = "newness"
    BREAKDOWNS = "breakdowns"
    NEGLECT = "neglect"
    PROMOTERS = "promoters"
    CAPACITY = "capacity"
    RECOMMENDERS = "recommenders"
    EVENTS = "events"


class Mark(NamedTuple):
    """The key of something drawn: in which part, of which series, and where in it. Empty stands for all of it.

    - totals, returns: series is a `ReturnGroup`, "own", "through" or "perceived"; at is a bucket's first day
    - gives: series "give" or "ask"; at is a bucket's first day
    - channels: series is a `Channel`; at is "all", "unmeasured", "answered" or "unanswered"
    - newness: series "new" or "kept"; at is "interactions", "unmeasured" or "returns"
    - breakdowns: series is a `GroupKind`, at the group's key
    - neglect: at is a contact's id
    - promoters: series "high", "low" or "between"
    - capacity: series "asked" (those with a cadence)
    - recommenders: at is the contact's id: how they came, what followed
    - events: series is a `Step`, "meetings", "unmeasured" or "returns"; at is the event's id
    """

    part: Part
    series: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """The first numbers: returns by kind, and what they were worth, in the period."""

    returns: Measure[ReturnCounts]
    value: Measure[Value]


@dataclass(frozen=True, slots=True)
class ReturnsPoint:
    """What came back in a week or month."""

    bucket: Span
    counts: ReturnCounts
    value: Value
    sentence: Message


@dataclass(frozen=True, slots=True)
class ReturnsOverTime:
    """Returns by kind, bucket by bucket, those without any too: what was not written down did not come back."""

    points: tuple[ReturnsPoint, ...]


@dataclass(frozen=True, slots=True)
class GivesPoint:
    """Gives and asks in a week or month."""

    bucket: Span
    gives: int
    asks: int
    sentence: Message


@dataclass(frozen=True, slots=True)
class GivesOverTime:
    """Gives and asks bucket by bucket, and their ratio over the whole period (nothing without an ask)."""

    points: tuple[GivesPoint, ...]
    ratio: Number


@dataclass(frozen=True, slots=True)
class ChannelTime:
    """Where time went, and where it was answered; every channel, in its fixed order. Entries are not named."""

    uses: Mapping[Channel, ChannelUse]
    waiting: Mapping[Channel, int]


@dataclass(frozen=True, slots=True)
class Newness:
    """What went into, and came back from, those known for at most a year on the period's last day, and the others."""

    sides: NewAndKept


StepCounts = Mapping[Step, int]
"""How many of those met each step of the funnel counts."""


@dataclass(frozen=True, slots=True)
class EventLine:
    """What became of the people met at an event that began in the period: how many of them each step counts.

    The steps are those of `domain.event_funnel`.
    `minutes` are those of the meetings there, `unmeasured` the meetings without. `returns` are not only of the period:
    what an event brings comes later.
    """

    event_id: int
    name: str
    first: date
    last: date
    cost: Money | None
    steps: StepCounts
    meetings: int
    minutes: int
    unmeasured: int
    returns: ReturnCounts
    value: Value
    sentence: Message

    def share(self, step: Step) -> Fraction | None:
        """The step's share of those met in %, exactly; nothing where nobody was."""
        met = self.steps[Step.MET]
        return Fraction(100 * self.steps[step], met) if met else None


@dataclass(frozen=True, slots=True)
class Events:
    """The events that began in the period, newest first; `left_out` are older ones beyond the most that are read."""

    lines: tuple[EventLine, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class TreeLine:
    """A contact in the recommendation tree, by name."""

    branch: Branch
    name: str


@dataclass(frozen=True, slots=True)
class Tree:
    """The trees with a recommendation in the period, whole, the one with the newest first; parents before children.

    `left_out` is how many people stand in trees beyond the most that are drawn, `trees_left_out` how many trees.
    """

    lines: tuple[TreeLine, ...]
    left_out: int = 0
    trees_left_out: int = 0


@dataclass(frozen=True, slots=True)
class CapacityNow:
    """What the cadences ask of a week, and days in touch a week of the last four weeks: of now, not of the period."""

    asked: Fraction
    made: Fraction
    with_cadence: int
    sentence: Message

    @property
    def short(self) -> bool:
        """Whether more is asked for than the last weeks had."""
        return self.asked > self.made


@dataclass(frozen=True, slots=True)
class NeglectLine:
    """A relationship that gave something back and had no touch in the touch window, by name."""

    one: Neglected
    name: str


@dataclass(frozen=True, slots=True)
class Neglect:
    """Those relationships by name, as of now; `total` is how many there are, also beyond the lines."""

    lines: tuple[NeglectLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Promoters:
    """9s and 10s less 0s to 6s of the answers of the period; nothing under five. `between` are the 7s and 8s."""

    number: Number
    between: int


@dataclass(frozen=True, slots=True)
class BreakdownLine:
    """What came back from the contacts of a group: `contacts` gave something, of `members` in the group."""

    group: Group
    contacts: int
    members: int
    counts: ReturnCounts
    value: Value
    sentence: Message


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The groups with returns in the period by name, those of whom it is not known last. A contact may have many tags.

    `left_out` are groups beyond the most that are shown (those with the fewest returns), `left_out_counts` theirs.
    """

    by: GroupKind
    lines: tuple[BreakdownLine, ...]
    left_out: int
    left_out_counts: ReturnCounts


@dataclass(frozen=True, slots=True)
class Breakdowns:
    """Returns by tag, circle, place and industry."""

    by: Mapping[GroupKind, Breakdown]


Content = (
    Totals
    | ReturnsOverTime
    | GivesOverTime
    | ChannelTime
    | Newness
    | Breakdowns
    | Neglect
    | Promoters
    | CapacityNow
    | Tree
    | Events
)


@dataclass(frozen=True, slots=True)
class Overview:
    """All parts together, as the report needs them."""

    asked: Asked
    totals: Totals
    returns: ReturnsOverTime
    gives: GivesOverTime
    channels: ChannelTime
    newness: Newness
    breakdowns: Breakdowns
    neglect: Neglect
    promoters: Promoters
    capacity: CapacityNow
    recommenders: Tree
    events: Events


@dataclass(frozen=True, slots=True)
class OpenedLine:
    """Something that was counted for a mark: an entry, or (without one) a contact.

    `what` says which kind it is, for its icon and words; `at` is the day at home.
    """

    entry: Entry | None
    contact_id: int
    contact: str
    day: date | None = None
    what: ReturnKind | Channel | None = None
    text: str = ""
    money: Money | None = None
    perceived: int | None = None
    minutes: int | None = None
    given: int | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """What lies behind a mark, newest first; `total` is how many there are, also beyond the lines that were read."""

    mark: Mark
    lines: tuple[OpenedLine, ...]
    total: int
