"""New versus kept: what went into those known for at most a year, and into those known longer, and what came back.

Decided where the definition leaves it open: "the first interaction" is the first that counts, so neither mail to many
nor the future makes anybody known; and everybody is judged on one day, the last of the period.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.inputs import Seen, Span, returns_within, within
from ror_desktop.domain.measures.returning import ReturnCounts, Value, counts_of, value_of
from ror_desktop.domain.returns import Return
from ror_desktop.messages import Message, translate

NEW_FOR = 365
"""Days for which somebody is new; known for one more, they are kept."""


@dataclass(frozen=True, slots=True)
class Known:
    """A contact: since when they are known, the interactions that count, and their returns."""

    since: date
    counted: Sequence[Seen]
    returns: Sequence[Return]


@dataclass(frozen=True, slots=True)
class Side:
    """What went into some contacts in a span, and what came back. Interactions without minutes are not guessed."""

    contacts: int
    interactions: int
    minutes: int
    unmeasured: int
    returns: ReturnCounts
    value: Value

    @property
    def sentence(self) -> Message:
        """The side in counts."""
        return translate(
            "Measures", "%n contact(s): {measured} with minutes, {unmeasured} without; {returns}.", "", self.contacts
        ).with_args(
            measured=words.interactions(self.interactions - self.unmeasured),
            unmeasured=self.unmeasured,
            returns=words.returns(self.returns.total),
        )


@dataclass(frozen=True, slots=True)
class NewAndKept:
    """The two sides beside each other."""

    new: Side
    kept: Side


def given_since(said: date | None, connected: Iterable[date | None]) -> date | None:
    """The date given: the earliest of the one that was said, and of the days of connecting on the networks."""
    return min((day for day in (said, *connected) if day is not None), default=None)


def known_since(given: date | None, first_touch: date | None, added: date) -> date:
    """The earliest of the date given (`given_since`), the first touch, and the day of adding."""
    return min(day for day in (given, first_touch, added) if day is not None)


def is_new(since: date, on: date) -> bool:
    """Whether somebody has been known for at most a year on that day."""
    return (on - since).days <= NEW_FOR


def new_and_kept(people: Iterable[Known], span: Span) -> NewAndKept:
    """Both sides over the span; who is new is judged on its last day."""
    everybody = list(people)
    new = [one for one in everybody if is_new(one.since, span.last)]
    kept = [one for one in everybody if not is_new(one.since, span.last)]
    return NewAndKept(_side(new, span), _side(kept, span))


def _side(people: Sequence[Known], span: Span) -> Side:
    touches = [one.touch for person in people for one in within(person.counted, span)]
    returns = [one for person in people for one in returns_within(person.returns, span)]
    return Side(
        len(people),
        len(touches),
        sum(touch.minutes or 0 for touch in touches),
        sum(touch.minutes is None for touch in touches),
        counts_of(returns),
        value_of(returns),
    )
