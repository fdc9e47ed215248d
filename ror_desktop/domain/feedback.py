"""Feedback and the playbook: what was said about us, verbatim, and what we do about it."""

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
    """An entry of the playbook: how to recognise it, what to do step by step, and wording."""

    title: str
    severity: Severity
    signals: str = ""
    wording: str = ""
    owner: str = ""
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feedback:
    """Something said about us as it stands in the book, in its latest version."""

    id: int
    draft: FeedbackDraft
