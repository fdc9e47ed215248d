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
class Samples:
    """Repeated measurements of one thing, in milliseconds."""

    values: Sequence[float]

    @property
    def median(self) -> float:
        """The middle one: what a noisy machine shifts least."""
        return statistics.median(self.values)

    def percentile(self, percent: float) -> float:
        """The smallest value that so many percent do not exceed (nearest rank)."""
        ordered = sorted(self.values)
        return ordered[max(math.ceil(len(ordered) * percent / 100) - 1, 0)]

    def figures(self, *percents: int) -> tuple[Figure, ...]:
        """The percentiles and the worst."""
        return (*(Figure(f"p{p}", self.percentile(p)) for p in percents), Figure("max", max(self.values)))

    def within(self, percent: int, most: float) -> Budget:
        """The budget of a percentile."""
        return Budget(Figure(f"p{percent}", self.percentile(percent)), most)


def against(name: str, value: float, baseline: float, most: float) -> Budget:
    """The budget of a ratio."""
    return Budget(Figure(name, value / baseline, "×"), most)


@contextmanager
def stopwatch(into: list[float]) -> Iterator[None]:
    """Adds how long the block took, in milliseconds."""
    began = time.perf_counter()
    yield
    into.append((time.perf_counter() - began) * 1000)


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
