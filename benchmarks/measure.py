"""Figures, budgets, and the table that compares them."""

import math
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value with its name ("p95") and unit: ms, s, ×, %, MB or none."""

    name: str
    value: float
    unit: str = "ms"

    def words(self) -> str:
        """As it stands in the table."""
        return f"{self.name} {amount(self.value, self.unit)}".strip()


@dataclass(frozen=True, slots=True)
class Budget:
    """The most that a figure may be."""

    figure: Figure
    most: float

    @property
    def kept(self) -> bool:
        """Whether the figure is within the budget."""
        return self.figure.value <= self.most

    def words(self) -> str:
        """As it stands in the table."""
        return f"{self.figure.name} ≤ {amount(self.most, self.figure.unit)}".strip()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. A ratio is measured against the baseline of the same run."""

    what: str
    budgets: tuple[Budget, ...] = ()
    measured: tuple[Figure, ...] = ()
    baseline: tuple[Figure, ...] = ()
    note: str = ""

    @property
    def kept(self) -> bool | None:
        """Whether every budget is kept; nothing where there is none."""
        return all(budget.kept for budget in self.budgets) if self.budgets else None

    def cells(self) -> tuple[str, ...]:
        """What, budget, measured, baseline, ratio, verdict."""
        ratios = [b.figure for b in self.budgets if b.figure.unit == "×"]
        verdict = {True: "ok", False: "OVER", None: "–"}[self.kept]
        return (
            self.what,
            ", ".join(budget.words() for budget in self.budgets),
            ", ".join(figure.words() for figure in self.measured),
            ", ".join(figure.words() for figure in self.baseline),
            ", ".join(amount(ratio.value, "×") for ratio in ratios),
            verdict,
        )

    def as_json(self) -> dict[str, Any]:
        """All of it, with full precision."""
        return asdict(self) | {"kept": self.kept}


@dataclass(frozen=True, slots=True)
class Taken:
    """How long something took, and for how much of it this thread had the processor; in milliseconds.

    On a machine that does other things as well, the first is stretched and the second hardly.
    """

    clock: float
    processor: float


class Stopwatch:
    """Runs from its making."""

    def __init__(self) -> None:
        self._processor = time.thread_time()
        self._clock = time.perf_counter()

    def stop(self) -> Taken:
        """How long it ran."""
        clock, processor = time.perf_counter(), time.thread_time()
        return Taken((clock - self._clock) * 1000, (processor - self._processor) * 1000)


@contextmanager
def timed_into(takings: list[Taken]) -> Iterator[None]:
    """Adds how long the block took."""
    watch = Stopwatch()
    yield
    takings.append(watch.stop())


@dataclass(frozen=True, slots=True)
class Samples:
    """Repeated measurements of one thing."""

    takings: Sequence[Taken]

    @property
    def median(self) -> float:
        """The middle one: what a noisy machine shifts least."""
        return statistics.median(taken.clock for taken in self.takings)

    @property
    def processor_median(self) -> float:
        """The same of the processor's time."""
        return statistics.median(taken.processor for taken in self.takings)

    def percentile(self, percent: float) -> float:
        """The smallest value that so many percent do not exceed (nearest rank)."""
        return _percentile([taken.clock for taken in self.takings], percent)

    def figures(self, *percents: int) -> tuple[Figure, ...]:
        """The percentiles, the worst, and the processor's time at the 95th."""
        return (
            *(Figure(f"p{p}", self.percentile(p)) for p in percents),
            Figure("max", max(taken.clock for taken in self.takings)),
            Figure("cpu p95", _percentile([taken.processor for taken in self.takings], 95)),
        )

    def medians(self, name: str = "median") -> tuple[Figure, Figure]:
        """By the clock and by the processor's time."""
        return Figure(name, self.median), Figure("cpu", self.processor_median)

    def within(self, percent: int, most: float) -> Budget:
        """The budget of a percentile."""
        return Budget(Figure(f"p{percent}", self.percentile(percent)), most)


def _percentile(values: Sequence[float], percent: float) -> float:
    ordered = sorted(values)
    return ordered[max(math.ceil(len(ordered) * percent / 100) - 1, 0)]


def against(name: str, value: float, baseline: float, most: float) -> Budget:
    """The budget of a ratio."""
    return Budget(Figure(name, value / baseline, "×"), most)


def amount(value: float, unit: str) -> str:
    """A value in three digits or so, with its unit."""
    if unit == "ms" and value >= 1000:
        value, unit = value / 1000, "s"
    digits = 0 if value >= 100 or value == int(value) else 1 if value >= 10 else 2
    number = f"{value:,.{digits}f}"
    return f"{number} {unit}".strip()


HEADINGS = ("contacts", "what", "budget", "measured", "baseline", "ratio", "verdict")


def plain(rows: Sequence[Sequence[str]]) -> str:
    """The table with columns of equal width."""
    widths = [max(len(row[i]) for row in (HEADINGS, *rows)) for i in range(len(HEADINGS))]
    ruler = ["-" * width for width in widths]
    return "\n".join(
        "  ".join(c.ljust(w) for c, w in zip(r, widths, strict=True)).rstrip() for r in (HEADINGS, ruler, *rows)
    )


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """The table as Markdown."""
    return "\n".join("| " + " | ".join(row) + " |" for row in (HEADINGS, ["---"] * len(HEADINGS), *rows))
