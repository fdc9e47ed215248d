"""The page Today: read everything and paint it."""

from collections.abc import Iterator

from benchmarks.measure import Figure, Line, Samples
from benchmarks.place import Place
from benchmarks.stage import viewport_of, window_on
from ror_desktop.domain.today import Group
from ror_desktop.ui.rail_pages import TODAY

TURNS = 40


def measure(place: Place) -> Iterator[Line]:
    """The page is shown once, then read anew as after a change; the figures say how many each rule finds."""
    with window_on(place) as stage:
        page = stage.session.today
        stage.timed(lambda: stage.session.window.show_page(TODAY), page)
        viewport = viewport_of(page.list)
        taken = Samples([stage.timed(page.load, viewport) for _turn in range(place.times(TURNS))])
        first = stage.session.desk.today.groups(dict.fromkeys(Group, 1))
    found = [Figure(group.group.value, group.total, "") for group in first]
    yield Line("Today → painted", (taken.within(95, 60),), (*taken.figures(50, 95), *found))
