"""The captures written by hand in tests/data/captures, and how much of each is recognised."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ror_desktop.domain.capture import Capture, CaptureContext, Part, PartKind, read_capture
from ror_desktop.domain.folding import fold

FOLDER = Path(__file__).parents[1] / "tests" / "data" / "captures"
TODAY = date(2026, 11, 23)
"""A Monday; the day of every capture."""


@dataclass(frozen=True, slots=True)
class Written:
    """A capture as it was written: the text, the region, what is to be found by kind, words of the note."""

    text: str
    region: str
    expected: tuple[tuple[PartKind, str], ...]
    note: tuple[str, ...]
    held_out: bool

    def read(self) -> Capture:
        """What the reader finds."""
        return read_capture(self.text, CaptureContext(TODAY, region=self.region))


@dataclass(frozen=True, slots=True)
class Score:
    """How many parts of a kind there are, were found, and were shown though there is no such part."""

    expected: int
    found: int
    wrong: int

    @property
    def recall(self) -> float:
        """Of what there is, the share that was found."""
        return self.found / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        """Of what was shown, the share that is right."""
        shown = self.found + self.wrong
        return self.found / shown if shown else 1.0


def written() -> list[Written]:
    """All captures, in the order of the files."""
    return [one for path in sorted(FOLDER.glob("*.toml")) for one in _of(tomllib.loads(path.read_text("utf-8")))]


def _of(file: dict[str, Any]) -> Iterator[Written]:
    for one in file["capture"]:
        values = ((kind, one.get(kind.value, ())) for kind in PartKind)
        expected = tuple((kind, text) for kind, said in values for text in ([said] if isinstance(said, str) else said))
        yield Written(one["text"], one["region"], expected, tuple(one.get("note", ())), bool(file.get("held_out")))


def said(part: Part) -> str:
    """What a part says, as the files write it."""
    if part.kind is not PartKind.NEXT_STEP:
        return part.value
    day = part.when.day.isoformat() if part.when else ""
    at = f" {part.when.at:%H:%M}" if part.when and part.when.at else ""
    return f"{part.value} | {day}{at} | {part.channel.value if part.channel else ''}"


def sameness(kind: PartKind, text: str) -> str:
    """What two spellings of one part have in common: letters and digits, of a number the digits."""
    folded = fold(text)
    return "".join(filter(str.isdecimal, folded)) if kind is PartKind.PHONE else " ".join(folded.split())


def compared(one: Written) -> tuple[list[tuple[PartKind, str]], list[tuple[PartKind, str]]]:
    """What was missed, and what was wrong."""
    there = Counter((kind, sameness(kind, text)) for kind, text in one.expected)
    shown = Counter((part.kind, sameness(part.kind, said(part))) for part in one.read().parts)
    return list((there - shown).elements()), list((shown - there).elements())


def scores(captures: Iterable[Written]) -> dict[PartKind, Score]:
    """By kind, for these captures."""
    there: Counter[PartKind] = Counter()
    missed: Counter[PartKind] = Counter()
    wrong: Counter[PartKind] = Counter()
    for one in captures:
        there.update(kind for kind, _text in one.expected)
        not_found, shown = compared(one)
        missed.update(kind for kind, _text in not_found)
        wrong.update(kind for kind, _text in shown)
    return {kind: Score(there[kind], there[kind] - missed[kind], wrong[kind]) for kind in PartKind}


def table(captures: Iterable[Written]) -> str:
    """The scores in lines: kind, expected, found, wrong, recall, precision."""
    rows = [("kind", "expected", "found", "wrong", "recall", "precision")]
    for kind, score in scores(captures).items():
        counts = (str(score.expected), str(score.found), str(score.wrong))
        rows.append((kind.value, *counts, f"{score.recall:.0%}", f"{score.precision:.0%}"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip() for row in rows)
