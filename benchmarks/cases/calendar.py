"""The follow-up calendar: turning the month, the agenda of another day of it, and of a day of another month."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from benchmarks.measure import Line, Samples, Taken
from benchmarks.place import Place
from benchmarks.stage import viewport_of, window_on

TURNS = 60


def measure(place: Place) -> Iterator[Line]:
    """Months back from today's, one after the other; then days around today with something on them."""
    with window_on(place) as stage:
        calendar, random = stage.session.people.calendar, place.random()
        grid, today = calendar.month.grid, stage.session.desk.book.today()
        months = [
            stage.timed(partial(grid.turn, -1 if step % 24 < 12 else 1), grid) for step in range(place.times(TURNS))
        ]
        calendar.month.choose(today)
        agenda = viewport_of(calendar.agenda.list)
        around = timedelta(days=60)
        full = [count.day for count in stage.session.desk.followups.counts(today - around, today + around)]
        days: list[Taken] = []
        jumps: list[Taken] = []
        before = today
        for step in range(2 * place.times(TURNS)):
            same = [day for day in full if grid.sheet.holds(day) and day != before]
            others = [day for day in full if not grid.sheet.holds(day)]
            before = random.choice(others if step % 2 else same)
            (jumps if step % 2 else days).append(stage.timed(partial(calendar.month.choose, before), agenda))
    month, day_samples, jump = Samples(months), Samples(days), Samples(jumps)
    yield Line("turn the month → painted", (month.within(95, 16),), month.figures(50, 95))
    yield Line("agenda of a day → painted", (day_samples.within(95, 16),), day_samples.figures(50, 95))
    yield Line("a day of another month, and its month → painted", (jump.within(95, 33),), jump.figures(50, 95))
