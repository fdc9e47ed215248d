"""Import of ten times as many vCards into an empty book, in a process of its own: linear, and its memory."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.cards import write_cards
from benchmarks.measure import Budget, Figure, Line
from benchmarks.place import Place

TIMES = 10
TOLERANCE = 1.25
"""How much more than linear is still called linear: deeper indexes, a fuller cache."""


def measure(place: Place) -> Iterator[Line]:
    """A tenth and the whole."""
    small, large = (_imported(place, amount) for amount in (place.cards, place.cards * TIMES))
    growth = Figure("a card", large["seconds"] / TIMES / small["seconds"], "×")
    peak = Figure("peak", large["peak"] / 1_000_000, "MB")
    yield Line(
        f"import {place.cards * TIMES:,} vCards",
        (Budget(growth, TOLERANCE), Budget(peak, 300)),
        (Figure("", large["seconds"], "s"), peak, Figure("file", large["size"] / 1_000_000, "MB")),
        (Figure(f"{place.cards:,} cards", small["seconds"], "s"), Figure("peak", small["peak"] / 1_000_000, "MB")),
    )


def _imported(place: Place, amount: int) -> dict[str, Any]:
    file = write_cards(place.folder / f"cards-{amount}.vcf", amount)
    book = place.folder / f"import-{amount}.ror"
    for old in place.folder.glob(f"{book.name}*"):
        old.unlink()
    found = subprocess.run(
        [sys.executable, "-m", "benchmarks.probes", "import", str(book), str(file)],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    said: dict[str, Any] = json.loads(found.stdout)
    assert said["added"] == amount, said
    return said | {"size": file.stat().st_size}
