"""Plans the thread of a contact from its arc: groups of steps, days between the groups, hours within them.

A plan has no words yet. They are drawn for all plans of the book together, the newest step first: a pool gives
each text once before it gives any twice, so that what is seen first does not repeat itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from ror_desktop.domain.interaction import Direction, InteractionDraft
from ror_desktop.services.demo.calendar import DemoCalendar
from ror_desktop.services.demo.files import DemoFiles, Table
from ror_desktop.services.demo.thread import Thread
from ror_desktop.services.demo.words import Decks

NEWEST = -1
"""No planned step lies later than that."""

_OPENING, _CLOSING = 8 * 60 + 40, 17 * 60 + 40
"""The first and the last minute of a working day, counted from midnight."""


@dataclass(frozen=True, slots=True, order=True)
class PlannedStep:
    """When something happens (days from today, minute of the day) and from which pool its words come.

    `notation` is what the pool offers; a text may come with its own. `vague` steps are known by their day only.
    """

    offset: int
    minute: int
    pool: str
    notation: str
    event: str = ""
    vague: bool = False

    def clock(self) -> str:
        """Wall-clock time, empty where it is not known."""
        return "" if self.vague else f"{self.minute // 60:02d}:{self.minute % 60:02d}"


@dataclass(frozen=True, slots=True)
class Step:
    """A step that was taken: from which pool, on which day from today."""

    pool: str
    offset: int
    interaction: InteractionDraft


class Planner:
    """Plans the arc of one contact; `steps` are there after `plan`, oldest first."""

    def __init__(self, arc: Table, person: Table, calendar: DemoCalendar, files: DemoFiles, random: Random) -> None:
        self._arc = arc
        self._person = person
        self._calendar = calendar
        self._files = files
        self._random = random
        self._offset = 0
        self._time = _OPENING
        self.steps: list[PlannedStep] = []

    def plan(self) -> int:
        """Plan all steps that lie in the past; returns the day from today on which the thread begins."""
        began = self._offset = self._start()
        self._time = self._minute()
        if "met" in self._person:
            self._add("met", self._person["met"])
        for group, gap in self._groups():
            self._advance(gap)
            if self._offset > NEWEST:
                break
            self._add_group(group)
        return began

    def _start(self) -> int:
        if "met" in self._person:
            event = next(e for e in self._files.events["events"] if e["id"] == self._person["met"])
            return int(event["start"]) + self._random.randrange(event["days"])
        return self._calendar.workday(self._person.get("since") or self._random.randint(*self._arc["start"]))

    def _groups(self) -> Iterator[tuple[Sequence[str], int]]:
        """Each group with the days before it: those of the arc, then those that come again and again."""
        first = 1 if "met" in self._person else 0
        for group in self._arc["groups"]:
            yield group, first and self._random.randint(*self._arc["gap"])
            first = 1
        while "again" in self._arc:
            rounds = list(self._arc["again"])
            self._random.shuffle(rounds)
            for group in rounds:
                yield group, max(1, round(self._cadence() * self._random.uniform(*self._arc["pace"])))

    def _cadence(self) -> int:
        circle = self._files.book["circles"].get(self._person.get("circle", ""), {})
        return int(circle.get("cadence", 60))

    def _advance(self, days: int) -> None:
        """Go on by so many days; more than none begins a new day, and one at the weekend moves into the next week."""
        if days:
            offset = self._offset + days
            weekend = self._calendar.day(offset).weekday() >= 5
            self._offset = self._calendar.workday(offset + self._random.randint(2, 4) if weekend else offset)
            self._time = self._minute()

    def _add_group(self, group: Sequence[str]) -> None:
        for place, pool in enumerate(group):
            if place:
                self._wait(pool)
            if self._offset > NEWEST:
                return
            self._add(pool)

    def _wait(self, pool: str) -> None:
        """Between two steps of a group: I answer within hours, they take up to three days."""
        mine = self._files.touches[pool]["touch"][0].startswith("out")
        minute = self._time + self._random.randint(25, 260 if mine else 420)
        if minute < _CLOSING:
            self._time = minute
        else:
            self._advance(1 if mine else self._random.randint(1, 3))

    def _add(self, pool: str, event: str = "") -> None:
        notation = self._random.choice(self._files.touches[pool]["touch"])
        vague = notation.startswith("mutual") and self._offset < -60 and self._random.random() < 0.12
        self.steps.append(PlannedStep(self._offset, self._time, pool, notation, event, vague))

    def _minute(self) -> int:
        return self._random.randint(_OPENING, _CLOSING - 60)


Drawn = tuple[str, str]
"""The notation and the text of a step."""


def draw_words(plans: Mapping[str, Sequence[PlannedStep]], decks: Decks) -> dict[tuple[str, int], Drawn]:
    """Words for every step, by the plan's name and the step's place in it; none twice in a plan while others last."""
    places = [(step, name, place) for name, steps in plans.items() for place, step in enumerate(steps)]
    drawn: dict[tuple[str, int], Drawn] = {}
    told: dict[str, list[Any]] = {name: [] for name in plans}
    for step, name, place in sorted(places, reverse=True):
        own, text = decks.draw_touch(step.pool, told[name])
        drawn[name, place] = (own or step.notation, text)
    return drawn


def take(steps: Sequence[PlannedStep], words: Sequence[Drawn], thread: Thread) -> list[Step]:
    """Put planned steps with their words into a thread."""
    taken = []
    for step, (notation, text) in zip(steps, words, strict=True):
        touch = thread.touch(step.offset, step.clock(), notation, text, step.event)
        taken.append(Step(step.pool, step.offset, touch))
    return taken


def heard(steps: Sequence[Step]) -> list[Step]:
    """The steps in which they took part: when there was something to learn."""
    return [step for step in steps if step.interaction.direction is not Direction.OUT]
