"""Selecting the contact with a thousand timeline entries until its timeline is painted, and then its measures."""

from collections.abc import Iterator
from functools import partial

from benchmarks.measure import Line, Samples, Taken
from benchmarks.place import Place
from benchmarks.rows import BUSY_ENTRIES
from benchmarks.stage import viewport_of, window_on
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.ui.widgets.measure_strip import MeasureStrip
from ror_desktop.ui.widgets.timeline import Timeline

TURNS = 60


def measure(place: Place) -> Iterator[Line]:
    """Another contact and the busy one take turns, both shown at their place in the list."""
    with window_on(place) as stage:
        desk, people, random = stage.session.desk, stage.session.people, place.random()
        busy = place.amounts.busy_contact
        ids = desk.contacts.order(ContactOrder.NAME)
        timeline = people.notes.findChild(Timeline)
        assert timeline is not None
        viewport = viewport_of(timeline)
        entries = len(desk.timeline.keys(busy))
        assert entries >= min(BUSY_ENTRIES, place.amounts.notes), entries
        taken: list[Taken] = []
        usual: list[Taken] = []
        strips: list[Taken] = []
        pages: list[Taken] = []
        for turn in range(place.times(TURNS) + 1):
            other = random.choice([i for i in random.choices(ids, k=2) if i != busy] or [ids[0]])
            few = stage.timed(partial(people.show_contact, other), people.notes)
            many = stage.timed(partial(people.show_contact, busy), viewport, people.notes)
            strip = stage.timed(partial(_fill, people.notes.measures), *people.notes.measures.items[:1])
            if turn:
                usual.append(few)
                taken.append(many)
                strips.append(strip)
        page = people.notes.all_measures
        stage.session.actions["contact.measures"].trigger()
        for turn in range(place.times(TURNS // 3) + 1):
            whole = stage.timed(partial(page.show_contact, busy, "Busy"), page.heat.view)
            if turn:
                pages.append(whole)
    many_entries, few_entries = Samples(taken), Samples(usual)
    yield Line(f"select {entries:,} entries → painted", (many_entries.within(95, 33),), many_entries.figures(50, 95))
    yield Line("select any contact → painted", (), few_entries.figures(50, 95))
    yield Line(f"measures of {entries:,} entries → strip painted", (), Samples(strips).figures(50, 95))
    yield Line(f"measures of {entries:,} entries → page painted", (), Samples(pages).figures(50, 95))


def _fill(strip: MeasureStrip) -> None:
    """As a breath after the paint, from the empty strip of somebody just chosen."""
    strip.row.clear()
    strip.fill()
