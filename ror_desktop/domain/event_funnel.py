"""The funnel of an event: who was met, noted, followed up and heard from again, and through whom something came back.

Decided where the design leaves it open ("met → note → follow-up → second contact → returns"):
- Each step counts people of those met, by itself: somebody may come back with an order without any note.
- *Met* and *followed up* are those of the event's coverage; *heard again* is whoever had an `in` or `mutual` after they
  were met. The encounter itself never counts for either.
- A *note* is one written from the day on which they were met, or words on a meeting at the event.
- A *return* is one from the event's first day on, up to today.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ror_desktop.domain.coverage import Captured, MetTouch, since_met
from ror_desktop.domain.interaction import Direction
from ror_desktop.domain.measures.inputs import Present
from ror_desktop.domain.returns import Return


class Step(StrEnum):
    """The steps of the funnel."""

    MET = "met"
    NOTED = "noted"
    FOLLOWED = "followed"
    AGAIN = "again"
    RETURNED = "returned"


class Met(NamedTuple):
    """What the funnel looks at of one contact: the capture there, touches, days of notes that count, returns.

    `worded` says that a meeting at the event has words.
    """

    contact_id: int
    captured: Captured | None
    touches: Sequence[MetTouch]
    note_days: Sequence[date] = ()
    worded: bool = False
    returns: Sequence[Return] = ()


@dataclass(frozen=True, slots=True)
class Funnel:
    """The contacts of each step, in the order of their ids."""

    met: tuple[int, ...]
    noted: tuple[int, ...]
    followed: tuple[int, ...]
    again: tuple[int, ...]
    returned: tuple[int, ...]

    def of(self, step: Step) -> tuple[int, ...]:
        """The contacts of a step."""
        return {
            Step.MET: self.met,
            Step.NOTED: self.noted,
            Step.FOLLOWED: self.followed,
            Step.AGAIN: self.again,
            Step.RETURNED: self.returned,
        }[step]


def funnel_of(people: Iterable[Met], start: date, present: Present) -> Funnel:
    """The funnel of an event that began on `start`."""
    found: dict[Step, list[int]] = {step: [] for step in Step}
    for one in people:
        met, after = since_met(one.captured, one.touches, present)
        if met is None:
            continue
        for step in _steps(one, met.day, [other.touch.direction for other in after], start, present.today):
            found[step].append(one.contact_id)
    return Funnel(*(tuple(sorted(found[step])) for step in Step))


def _steps(one: Met, met_day: date, after: Collection[Direction], start: date, today: date) -> Iterable[Step]:
    yield Step.MET
    if one.worded or any(day >= met_day for day in one.note_days):
        yield Step.NOTED
    if any(direction is not Direction.IN for direction in after):
        yield Step.FOLLOWED
    if any(direction is not Direction.OUT for direction in after):
        yield Step.AGAIN
    if any(start <= entry.draft.day <= today for entry in one.returns):
        yield Step.RETURNED
