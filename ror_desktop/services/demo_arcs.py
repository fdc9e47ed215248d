"""Makes the thread of a contact from its arc: groups of steps, days between the groups, hours within them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from ror_desktop.domain.interaction import Direction, InteractionDraft
from ror_desktop.services.demo_files import DemoFiles, Table
from ror_desktop.services.demo_thread import Thread
from ror_desktop.services.demo_words import Decks

NEWEST = -1
"""No made thread has an interaction later than that."""

_OPENING, _CLOSING = 8 * 60 + 40, 17 * 60 + 40
"""The first and the last minute of a working day, counted from midnight."""


@dataclass(slots=True)
class _Clock:
    """Where the thread stands: the day from today and the minute of the day."""

    offset: int
    minute: int

    def text(self) -> str:
        return f"{self.minute // 60:02d}:{self.minute % 60:02d}"


@dataclass(frozen=True, slots=True)
class Step:
    """A step that was taken: from which pool, on which day from today."""

    pool: str
    offset: int
    interaction: InteractionDraft


class ArcRunner:
    """Runs the arc of one contact; `steps` holds what happened, oldest first."""

    def __init__(
        self, arc: Table, person: Table, thread: Thread, files: DemoFiles, decks: Decks, random: Random
    ) -> None:
        self._arc = arc
        self._person = person
        self._thread = thread
        self._files = files
        self._decks = decks
        self._random = random
        self._clock = _Clock(0, _OPENING)
        self.steps: list[Step] = []

    def run(self) -> int:
        """Take all steps that lie in the past; returns the day from today on which the thread began."""
        self._start()
        began = self._clock.offset
        if "met" in self._person:
            self._take("met", self._person["met"])
        for group, gap in self._groups():
            self._advance(gap)
            if self._clock.offset > NEWEST:
                break
            self._take_group(group)
        return began

    def _start(self) -> None:
        if "met" in self._person:
            event = next(e for e in self._files.events["events"] if e["id"] == self._person["met"])
            self._clock = _Clock(event["start"] + self._random.randrange(event["days"]), self._minute())
        else:
            first = self._person.get("since") or self._random.randint(*self._arc["start"])
            self._clock = _Clock(self._thread.calendar.workday(first), self._minute())

    def _groups(self) -> Iterator[tuple[Sequence[str], int]]:
        """Each group with the days before it: those of the arc, then those that come again and again."""
        first = 1 if "met" in self._person else 0
        for group in self._arc["groups"]:
            yield group, first and self._random.randint(*self._arc["gap"])
            first = 1
        cadence = self._cadence()
        while "again" in self._arc:
            rounds = list(self._arc["again"])
            self._random.shuffle(rounds)
            for group in rounds:
                yield group, max(1, round(cadence * self._random.uniform(*self._arc["pace"])))

    def _cadence(self) -> int:
        circle = self._files.book["circles"].get(self._person.get("circle", ""), {})
        return int(circle.get("cadence", 60))

    def _advance(self, days: int) -> None:
        """Go on by so many days; more than none begins a new day, and never one at the weekend."""
        if days:
            self._clock = _Clock(self._later_workday(self._clock.offset + days), self._minute())

    def _later_workday(self, offset: int) -> int:
        back = self._thread.calendar.workday(offset)
        return back if back > self._clock.offset else self._after_weekend(offset)

    def _after_weekend(self, offset: int) -> int:
        while self._thread.calendar.workday(offset) != offset:
            offset += 1
        return offset

    def _take_group(self, group: Sequence[str]) -> None:
        for place, pool in enumerate(group):
            if place:
                self._wait(pool)
            if self._clock.offset > NEWEST:
                return
            self._take(pool)

    def _wait(self, pool: str) -> None:
        """Between two steps of a group: I answer within hours, they take up to three days."""
        mine = self._files.touches[pool]["touch"][0].startswith("out")
        minute = self._clock.minute + self._random.randint(25, 260 if mine else 420)
        if minute < _CLOSING:
            self._clock.minute = minute
        else:
            self._advance(1 if mine else self._random.randint(1, 3))

    def _take(self, pool: str, event: str = "") -> None:
        notation = self._random.choice(self._files.touches[pool]["touch"])
        clock = "" if self._known_by_day_only(notation) else self._clock.text()
        touch = self._thread.touch(self._clock.offset, clock, notation, self._decks.draw(pool), event)
        self.steps.append(Step(pool, self._clock.offset, touch))

    def _known_by_day_only(self, notation: str) -> bool:
        """Some talks of long ago were written down later, without the hour."""
        return notation.startswith("mutual") and self._clock.offset < -60 and self._random.random() < 0.12

    def _minute(self) -> int:
        return self._random.randint(_OPENING, _CLOSING - 60)


def heard(steps: Sequence[Step]) -> list[Step]:
    """The steps in which they took part: when there was something to learn."""
    return [step for step in steps if step.interaction.direction is not Direction.OUT]
