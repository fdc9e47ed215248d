"""The weekly review: choose its people and paint the first screen; then the ideas for any contact."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from benchmarks.measure import Figure, Line, Samples, Stopwatch
from benchmarks.place import Place
from benchmarks.stage import window_on
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.store.review_file import review_file_of
from ror_desktop.ui.rail_pages import TODAY

TURNS, CONTACTS = 30, 200


def measure(place: Place) -> Iterator[Line]:
    """A review is begun anew each time, as if there had been none; the figures say whom it shows."""
    with window_on(place) as stage:
        session, page = stage.session, stage.session.today
        stage.timed(partial(session.window.show_page, TODAY), page)
        page.begin_review()
        walk = page.reviewing()
        assert walk is not None
        stage.timed(partial(_shown, walk.begin, walk.start), walk.start)
        taken, chosen = [], []
        for _turn in range(place.times(TURNS)):
            review_file_of(place.path).unlink(missing_ok=True)
            taken.append(stage.timed(partial(_shown, walk.begin, walk.start), walk.start))
            chosen.append(stage.timed(partial(_shown, walk.choose, walk.start), walk.start))
        people = session.desk.review.people(session.desk.review.begin())
        ideas, ids, random = session.desk.ideas, session.desk.contacts.order(ContactOrder.NAME), place.random()
        thought, given = [], 0
        for contact in random.choices(ids, k=place.times(CONTACTS)):
            watch = Stopwatch()
            given += len(ideas.for_contact(contact))
            thought.append(watch.stop())
    first, path, each = Samples(taken), Samples(chosen), Samples(thought)
    yield Line("weekly review → first screen painted", (first.within(95, 60),), first.figures(50, 95))
    yield Line(
        "weekly review → people chosen",
        (),
        (*path.figures(50, 95), Figure("people", len(people), "")),
    )
    yield Line("ideas for any contact", (each.within(95, 33),), (*each.figures(50, 95), Figure("ideas", given, "")))


def _shown(act: Callable[[], object], widget: QWidget) -> None:
    """Where nothing is different, nothing would be painted."""
    act()
    widget.update()
