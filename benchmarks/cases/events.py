"""The page Events: open it, and go from one event to the next."""

from collections.abc import Iterator
from functools import partial
from itertools import cycle

from benchmarks.measure import Figure, Line, Samples
from benchmarks.place import Place
from benchmarks.stage import viewport_of, window_on
from ror_desktop.ui.pages.events_page import EventsPage
from ror_desktop.ui.rail_pages import EVENTS

TURNS = 30
MOST = 100
"""Milliseconds: as for the first numbers of the page Returns."""


def measure(place: Place) -> Iterator[Line]:
    """The page is shown, read anew as after a change, and each event is chosen in turn."""
    with window_on(place) as stage:
        page = stage.session.window.page(EVENTS)
        if not isinstance(page, EventsPage):
            return
        opened = stage.timed(lambda: stage.session.window.show_page(EVENTS), page)
        viewport = viewport_of(page.list)
        loaded = Samples([stage.timed(page.load, viewport) for _turn in range(place.times(TURNS))])
        events = cycle(stage.session.desk.events.all())
        people = viewport_of(page.detail.list)
        turns = range(place.times(TURNS))
        chosen = Samples([stage.timed(partial(page.choose, next(events).id), people) for _turn in turns])
        met = len(page.detail.list.found.findings())
    first, met_there = Figure("first time", opened.clock), Figure("met there", met, "")
    yield Line("events → painted", (loaded.within(95, MOST),), (*loaded.figures(50, 95), first))
    yield Line("event → its people painted", (chosen.within(95, MOST),), (*chosen.figures(50, 95), met_there))
