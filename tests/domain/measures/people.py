"""People written down as the design's worked examples write them: "−12 out email ask", days from the present.

At 10:00 local time unless a time stands there. Interactions, returns and follow-ups are divided by "·".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.domain.entity import Moment, Money
from ror_desktop.domain.followup import FollowUp, FollowUpDraft, FollowUpState
from ror_desktop.domain.interaction import Channel, Direction, Interaction, InteractionDraft, InteractionKind, Sentiment
from ror_desktop.domain.measures import rhythm
from ror_desktop.domain.measures.inputs import Constants, Present, Seen, counted, seen_of
from ror_desktop.domain.measures.profile import ContactFacts, ContactMeasures, measures_of
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from tests.domain.measures import neighbours

BERLIN = ZoneInfo("Europe/Berlin")
PRESENT = Present(datetime(2026, 11, 23, 9, tzinfo=BERLIN), BERLIN)
TODAY = PRESENT.today
CONSTANTS = Constants()
_SENTIMENTS = {one.value: one for one in Sentiment}
_KINDS = {one.value: one for one in InteractionKind}


@dataclass
class Person:
    """What the book holds of a contact of an example."""

    cadence: int | None = None
    added: int = -400
    interactions: list[Interaction] = field(default_factory=list)
    returns: list[Return] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)

    @property
    def seen(self) -> list[Seen]:
        return [seen_of(one, BERLIN) for one in self.interactions]

    @property
    def facts(self) -> ContactFacts:
        return ContactFacts(interactions=self.seen, returns=self.returns, answers=self.answers)

    def measures(self) -> ContactMeasures:
        follow_through = neighbours.follow_through(self.follow_ups, PRESENT, CONSTANTS)
        return measures_of(self.facts, self.due(), follow_through, PRESENT, CONSTANTS)

    def due(self) -> rhythm.Number:
        seen = counted(self.seen, PRESENT)
        anchor = max((one.touch.day for one in seen), default=day(self.added))
        ratio = None if self.cadence is None else neighbours.due_ratio(anchor, self.cadence, TODAY)
        return rhythm.due(ratio, anchor, self.cadence, seen)


def person(
    interactions: str = "",
    returns: str = "",
    follow_ups: str = "",
    *,
    cadence: int | None = None,
    added: int = -400,
    says: int | None = None,
) -> Person:
    """Somebody of whom these are written down; `says` is an answer given today."""
    answers = [] if says is None else [Answer(1, 1, AnswerDraft(TODAY, says))]
    return Person(
        cadence,
        added,
        [interaction(text, number) for number, text in _each(interactions)],
        [came_back(text, number) for number, text in _each(returns)],
        [follow_up(text, number) for number, text in _each(follow_ups)],
        answers,
    )


def interaction(text: str, number: int = 1, **fields: object) -> Interaction:
    """Read "−95 mutual in_person good 60 min"; "bulk" makes it mail to many."""
    words = text.split()
    at = moment(_number(words.pop(0)), words.pop(0) if ":" in words[0] else "10:00")
    direction, channel = Direction(words.pop(0)), Channel(words.pop(0))
    minutes = re.search(r"(\d+) min", text)
    draft = InteractionDraft(
        at,
        channel,
        direction,
        next((_KINDS[word] for word in words if word in _KINDS), InteractionKind.CONTACT),
        next((_SENTIMENTS[word] for word in words if word in _SENTIMENTS), None),
        int(minutes[1]) if minutes else None,
        bulk="bulk" in words,
        **fields,
    )
    return Interaction(number, 1, draft)


def came_back(text: str, number: int = 1, contact_id: int = 1, **fields: object) -> Return:
    """Read "−120 referral 4000 EUR"."""
    ago, kind, *money = text.split()
    amount = Money(int(money[0]) * 100, money[1]) if money else None
    return Return(number, contact_id, ReturnDraft(day(_number(ago)), ReturnKind(kind), amount, **fields))


def follow_up(text: str, number: int = 1) -> FollowUp:
    """Read "due −30 done −31", "due −80 cancelled" or "promised due −1"."""
    words = text.split()
    due = day(_number(words[words.index("due") + 1]))
    done = moment(_number(words[words.index("done") + 1])).at if "done" in words else None
    state = FollowUpState.DONE if done else FollowUpState.CANCELLED if "cancelled" in words else FollowUpState.OPEN
    draft = FollowUpDraft("Call", due, promised="promised" in words)
    return FollowUp(number, 1, "Jane Doe", draft, due, state, done)


def day(days: int) -> date:
    """So many days from the present."""
    return TODAY + timedelta(days=days)


def moment(days: int, at: str = "10:00") -> Moment:
    """A wall-clock time in Berlin on that day."""
    local = datetime.combine(day(days), time.fromisoformat(at), BERLIN)
    return Moment(local.astimezone(UTC), BERLIN.key)


def seen(*texts: str) -> Sequence[Seen]:
    """Interactions as the measures see them, those that count only."""
    return counted([seen_of(interaction(text, number), BERLIN) for number, text in enumerate(texts, 1)], PRESENT)


def _each(texts: str) -> Iterator[tuple[int, str]]:
    return enumerate((text.strip() for text in texts.split("·") if text.strip()), 1)


def _number(text: str) -> int:
    return int(text.replace("−", "-"))
