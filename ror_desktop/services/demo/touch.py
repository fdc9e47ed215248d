"""Reads the notation of a touch point: "in call good 15 min" is direction, channel, sentiment and minutes."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from ror_desktop.domain.entity import Moment
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft, InteractionKind, Sentiment

_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Touch:
    """What stands in the notation; the same words as in the worked examples of the measures."""

    direction: Direction
    channel: Channel
    kind: InteractionKind = InteractionKind.CONTACT
    sentiment: Sentiment | None = None
    minutes: int | None = None
    bulk: bool = False
    needs_answer: bool | None = None

    def interaction(self, moment: Moment, summary: str, event_id: int | None = None) -> InteractionDraft:
        """The interaction at this moment."""
        return InteractionDraft(
            moment,
            self.channel,
            self.direction,
            self.kind,
            self.sentiment,
            self.minutes,
            summary,
            event_id,
            self.bulk,
            self.needs_answer,
        )


def read_touch(notation: str) -> Touch:
    """Read the notation. Raises `ValueError` for a word that it does not know, or without direction and channel."""
    words = notation.split()
    direction, channel = _take(words, Direction), _take(words, Channel)
    if direction is None or channel is None:
        raise ValueError(f"no direction or no channel: {notation}")
    kind, sentiment = _take(words, InteractionKind), _take(words, Sentiment)
    minutes = _take_minutes(words)
    bulk, needs_answer = _take_mark(words, "bulk"), _take_mark(words, "needs-answer")
    if words:
        raise ValueError(f"not understood: {' '.join(words)}")
    return Touch(direction, channel, kind or InteractionKind.CONTACT, sentiment, minutes, bulk, needs_answer or None)


def _take(words: list[str], choices: type[_Word]) -> _Word | None:
    found = next((word for word in words if word in set(choices)), None)
    if found is None:
        return None
    words.remove(found)
    return choices(found)


def _take_minutes(words: list[str]) -> int | None:
    if "min" not in words:
        return None
    place = words.index("min")
    minutes = int(words[place - 1])
    del words[place - 1 : place + 1]
    return minutes


def _take_mark(words: list[str], mark: str) -> bool:
    found = mark in words
    if found:
        words.remove(mark)
    return found
