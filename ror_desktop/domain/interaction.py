"""Interactions: touch points with a contact, one by one."""

from dataclasses import dataclass
from enum import StrEnum

from ror_desktop.domain.entity import Moment


class Channel(StrEnum):
    """Where an interaction took place."""

    IN_PERSON = "in_person"
    VIDEO = "video"
    CALL = "call"
    EMAIL = "email"
    MESSAGE = "message"
    SOCIAL = "social"
    POST = "post"

    @property
    def written(self) -> bool:
        """Whether somebody can be left waiting for an answer."""
        return self in {Channel.EMAIL, Channel.MESSAGE, Channel.SOCIAL, Channel.POST}


class Direction(StrEnum):
    """Who reached out: they (`in`), I (`out`), or both at once (`mutual`)."""

    IN = "in"
    OUT = "out"
    MUTUAL = "mutual"


class InteractionKind(StrEnum):
    """What the interaction was: plain contact, an ask, or one of the gives."""

    CONTACT = "contact"
    ASK = "ask"
    INTRODUCTION = "introduction"
    HELP = "help"
    SHARE = "share"
    GIFT = "gift"
    CONGRATULATION = "congratulation"
    THANKS = "thanks"

    @property
    def give(self) -> bool:
        """Whether something was given without asking."""
        return self not in {InteractionKind.CONTACT, InteractionKind.ASK}


class Sentiment(StrEnum):
    """How it felt."""

    GOOD = "good"
    NEUTRAL = "neutral"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class InteractionDraft:
    """What a person says about a touch point; `minutes` and `sentiment` may stay unknown.

    `needs_answer` is None where the program judges by itself (`2-metrics`: my answer time), otherwise the mark
    that the user set. `bulk` is mail to many, which is never a touch.
    """

    moment: Moment
    channel: Channel = Channel.CALL
    direction: Direction = Direction.OUT
    kind: InteractionKind = InteractionKind.CONTACT
    sentiment: Sentiment | None = None
    minutes: int | None = None
    summary: str = ""
    event_id: int | None = None
    bulk: bool = False
    needs_answer: bool | None = None


@dataclass(frozen=True, slots=True)
class Interaction:
    """A touch point as it stands in the book."""

    id: int
    contact_id: int
    draft: InteractionDraft
    event: str = ""


def can_wait(entry: Interaction) -> bool:
    """Whether it can wait for an answer of mine: it came from them, and not to many at once."""
    return entry.draft.direction is Direction.IN and not entry.draft.bulk
