"""Scrolling the list: a page down, and a jump to anywhere."""

from collections.abc import Iterator
from functools import partial

from benchmarks.measure import Line, Samples, Taken
from benchmarks.place import Place
from benchmarks.stage import window_on

STEPS = 150


def measure(place: Place) -> Iterator[Line]:
    """Pages that were never looked at, then places anywhere."""
    with window_on(place) as stage:
        bar, viewport, random = stage.view.verticalScrollBar(), stage.view.viewport(), place.random()
        last = max(bar.maximum(), 1)
        pages: list[Taken] = []
        for _step in range(place.times(STEPS)):
            there = bar.value() + bar.pageStep()
            if there > last:
                bar.setValue(0)
                there = min(bar.pageStep(), last)
            pages.append(stage.timed(partial(bar.setValue, there), viewport))
        jumps: list[Taken] = []
        for _step in range(place.times(STEPS)):
            there = random.choice([place for place in (random.randint(0, last), 0, last) if place != bar.value()])
            jumps.append(stage.timed(partial(bar.setValue, there), viewport))
    page, jump = Samples(pages), Samples(jumps)
    yield Line("scroll one page → painted", (page.within(95, 16),), page.figures(50, 95))
    yield Line("jump anywhere → painted", (jump.within(95, 33),), jump.figures(50, 95))
