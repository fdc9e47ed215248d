"""The numbers of the page Returns, read on a thread of their own as the page reads them; what opens behind a mark."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from benchmarks.measure import Figure, Line, Samples, Stopwatch, Taken
from benchmarks.place import Place, desk_on
from ror_desktop.domain.period import PeriodKind
from ror_desktop.domain.returns import ReturnGroup
from ror_desktop.domain.returns_overview import Asked, GroupKind, Mark, Part
from ror_desktop.services.desk import Desk

TURNS = 7
FIRST, COMPLETE = 100, 1000
"""Milliseconds until the first numbers, and until all that the page shows: of the breakdowns the one in sight."""
KIND = 300
"""Milliseconds until another kind of breakdown is read."""
PERIODS = (PeriodKind.DAYS_30, PeriodKind.DAYS_90, PeriodKind.DAYS_365, PeriodKind.LAST_YEAR, PeriodKind.ALL)
Result = TypeVar("Result")


def measure(place: Place) -> Iterator[Line]:
    """Each period for everybody, the longest for the largest tag, and every return behind one mark."""
    with desk_on(place.path) as desk:
        for kind in PERIODS:
            yield from _lines(place, desk, Asked(desk.returns_page.period(kind)), kind.value)
        tag = desk.returns_page.groups(GroupKind.TAG)[0]
        yield from _lines(place, desk, Asked(desk.returns_page.period(PeriodKind.ALL), tag), "all, of a tag")
        yield from _kinds(place, desk)
        yield _opening(place, desk)


def _lines(place: Place, desk: Desk, asked: Asked, name: str) -> Iterator[Line]:
    firsts, wholes = [], []
    for _turn in range(place.times(TURNS)):
        first, whole = _aside(desk, partial(_read, desk, asked))
        firsts.append(first)
        wholes.append(whole)
    for what, most, found in (("first numbers", FIRST, Samples(firsts)), ("complete", COMPLETE, Samples(wholes))):
        yield Line(f"returns, {name} → {what}", (found.within(95, most),), found.figures(50, 95))


def _kinds(place: Place, desk: Desk) -> Iterator[Line]:
    """Another kind of breakdown is chosen while those of everybody and all time are shown."""
    asked = Asked(desk.returns_page.period(PeriodKind.ALL))
    for kind in GroupKind:
        found = Samples([_aside(desk, partial(_read_kind, desk, asked, kind)) for _turn in range(place.times(TURNS))])
        yield Line(f"returns, all, by {kind.value} → shown", (found.within(95, KIND),), found.figures(50, 95))


def _opening(place: Place, desk: Desk) -> Line:
    asked, mark = Asked(desk.returns_page.period(PeriodKind.ALL)), Mark(Part.TOTALS, ReturnGroup.LOYALTY.value)
    taken, total = [], 0
    for _turn in range(place.times(TURNS)):
        watch = Stopwatch()
        total = desk.returns_page.opened(asked, mark).total
        taken.append(watch.stop())
    found = Samples(taken)
    entries = Figure("entries", total, "")
    return Line("returns, a mark → what was counted", (found.within(95, FIRST),), (*found.figures(50, 95), entries))


def _read(desk: Desk, asked: Asked) -> tuple[Taken, Taken]:
    watch = Stopwatch()
    first: Taken | None = None
    for _part in desk.returns_page.parts(asked, by=[GroupKind.TAG]):
        first = first or watch.stop()
    whole = watch.stop()
    return first or whole, whole


def _read_kind(desk: Desk, asked: Asked, kind: GroupKind) -> Taken:
    watch = Stopwatch()
    list(desk.returns_page.breakdown(asked, kind))
    return watch.stop()


def _aside(desk: Desk, work: Callable[[], Result]) -> Result:
    """Do it on a thread that opens the book for itself, as the worker does."""
    found: list[Result] = []

    def run() -> None:
        found.append(work())
        desk.book.let_go_of_thread()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return found[0]
