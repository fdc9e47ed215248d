"""Feedback and the playbook: what was said about us, verbatim, and what we do about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ror_desktop.domain.entity import Moment
from ror_desktop.domain.interaction import Channel, Sentiment


class Severity(StrEnum):
    """How grave it is, from the innocuous to the worst case; praise stands apart."""

    PRAISE = "praise"
    INNOCUOUS = "innocuous"
    ANNOYING = "annoying"
    SERIOUS = "serious"
    WORST = "worst"


@dataclass(frozen=True, slots=True)
class FeedbackDraft:
    """Something said about us. `verbatim` is append-only: correcting it makes a new version."""

    verbatim: str
    said: Moment
    source: str = ""
    channel: Channel = Channel.EMAIL
    sentiment: Sentiment = Sentiment.NEUTRAL
    severity: Severity = Severity.INNOCUOUS
    contact_id: int | None = None
    scenario_id: int | None = None
    answer: str = ""
    answered_at: datetime | None = None
    outcome: str = ""
    shining: bool = False


@dataclass(frozen=True, slots=True)
class ScenarioDraft:
    """An entry of the playbook: how to recognise it, what to do step by step, and wording.

    `step_ids` says which steps of the book these are, in the same order; 0, or too few of them, for new ones. So a
    step that is moved or said otherwise keeps its ticks.
    """

    title: str
    severity: Severity
    signals: str = ""
    wording: str = ""
    owner: str = ""
    steps: tuple[str, ...] = ()
    step_ids: tuple[int, ...] = ()

    def numbered_steps(self) -> tuple[tuple[int, str], ...]:
        """The steps, each with its id or 0."""
        missing = (0,) * (len(self.steps) - len(self.step_ids))
        return tuple(zip((*self.step_ids, *missing), self.steps, strict=False))


@dataclass(frozen=True, slots=True)
class Scenario:
    """An entry of the playbook as it stands in the book; `used` is how much feedback was answered along it."""

    id: int
    draft: ScenarioDraft
    used: int = 0


@dataclass(frozen=True, slots=True)
class Feedback:
    """Something said about us as it stands in the book, in its latest version."""

    id: int
    draft: FeedbackDraft


@dataclass(frozen=True, slots=True)
class FeedbackVersion:
    """How something was written down at an instant: the words, and how they were judged."""

    at: datetime
    verbatim: str
    sentiment: Sentiment
    severity: Severity


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """A feedback entry with what a list says of it: the contact's name, how many versions, and steps done of all."""

    id: int
    draft: FeedbackDraft
    contact: str = ""
    versions: int = 1
    steps_done: int = 0
    steps: int = 0

    @property
    def answered(self) -> bool:
        """Whether it was answered."""
        return self.draft.answered_at is not None

    @property
    def erased(self) -> bool:
        """Whether its words went with the person who said them, for good."""
        return self.versions == 0


class FeedbackState(StrEnum):
    """Which part of the ledger is looked at."""

    ALL = "all"
    OPEN = "open"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class FeedbackFilter:
    """Which entries are looked at: of a state, of a severity (nothing: of any), or (`only`) just these."""

    state: FeedbackState = FeedbackState.ALL
    severity: Severity | None = None
    only: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class FeedbackCounts:
    """How many entries there are: of each severity, answered and not."""

    answered: Mapping[Severity, int]
    open: Mapping[Severity, int]

    def of(self, state: FeedbackState, severity: Severity | None = None) -> int:
        """How many entries of that state and severity (nothing: of any)."""
        parts = {
            FeedbackState.ALL: (self.answered, self.open),
            FeedbackState.OPEN: (self.open,),
            FeedbackState.ANSWERED: (self.answered,),
        }[state]
        return sum(n for part in parts for of, n in part.items() if severity in {None, of})
