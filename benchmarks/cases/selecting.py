"""Selecting the contact with a thousand timeline entries until its timeline is painted."""

from collections.abc import Iterator
from functools import partial

from benchmarks.measure import Line, Samples, Taken
from benchmarks.place import Place
from benchmarks.rows import BUSY_ENTRIES
from benchmarks.stage import viewport_of, window_on
from ror_desktop.domain.contact_row import ContactOrder
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
        for turn in range(place.times(TURNS) + 1):
            other = random.choice([i for i in random.choices(ids, k=2) if i != busy] or [ids[0]])
            few = stage.timed(partial(people.show_contact, other), people.notes)
            many = stage.timed(partial(people.show_contact, busy), viewport, people.notes)
            if turn:
                usual.append(few)
                taken.append(many)
    many_entries, few_entries = Samples(taken), Samples(usual)
    yield Line(f"select {entries:,} entries → painted", (many_entries.within(95, 33),), many_entries.figures(50, 95))
    yield Line("select any contact → painted", (), few_entries.figures(50, 95))
