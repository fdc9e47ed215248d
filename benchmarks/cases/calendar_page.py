"""The page Calendar: turning its months, weeks and agendas of 30 days, and walking from day to day."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.measure import Line, Samples, Taken
from benchmarks.place import Place
from benchmarks.stage import Stage, rest, window_on
from ror_desktop.store import opening, triggers
from ror_desktop.ui.pages.calendar_page import CalendarPage
from ror_desktop.ui.widgets.calendar_head import VIEWS

TURNS = 60
REPEAT_MS = 33
BORN = (
    "UPDATE contact SET birthday = CASE id % 3 WHEN 0 THEN '' WHEN 1 THEN date('1950-01-01', (id * 7919 % 20000) || "
    "' days') ELSE '-' || substr(date('1950-01-01', (id * 7919 % 20000) || ' days'), 5) END"
)
"""Two contacts of three have a birthday, half of them without the year."""
KEPT = (
    "INSERT INTO contact_today (contact_id, birthday) SELECT id, substr(birthday, -5) FROM contact "
    "WHERE birthday <> '' ON CONFLICT (contact_id) DO UPDATE SET birthday = excluded.birthday"
)
"""What the triggers would have kept of them."""
RECURRING = (
    "UPDATE follow_up SET recurrence = 'FREQ=WEEKLY' WHERE state = 'open' "
    "AND due_day > date('now', '-30 days') AND id % 100 = 0"
)
"""Some that are due, and many to come."""


def measure(place: Place) -> Iterator[Line]:
    """Back and forth around today, so that what is shown has open and done ones, birthdays and cadences."""
    _fill(place)
    with window_on(place) as stage:
        stage.session.actions["page.calendar"].trigger()
        page = stage.session.window.page("calendar")
        assert isinstance(page, CalendarPage)
        for view in VIEWS:
            page.show_view(view)
            page.go_today()
            turns = [_turned(stage, page, step) for step in range(place.times(TURNS))]
            samples = Samples(turns)
            yield Line(f"calendar page: turn the {view} → painted", (samples.within(95, 16),), samples.figures(50, 95))
        page.show_view("month")
        gone = Samples([_gone(stage, page, step) for step in range(place.times(TURNS))])
        # As in a list: one page further is one thing, a jump anywhere another.
        yield Line("calendar page: jump to another month → painted", (gone.within(95, 33),), gone.figures(50, 95))
        page.go_today()
        walked = Samples([_pressed(stage, page) for _step in range(place.times(TURNS))])
        yield Line("calendar page: next day of the month → painted", (walked.within(95, 16),), walked.figures(50, 95))


def _turned(stage: Stage, page: CalendarPage, step: int) -> Taken:
    """Turned as fast as a key that is held down repeats, 30 times a second."""
    by = -1 if step % 12 < 6 else 1
    rest(REPEAT_MS)
    return stage.timed(partial(page.view.turned.emit, by), page.view.viewport())


def _gone(stage: Stage, page: CalendarPage, step: int) -> Taken:
    """To a day that nothing could be read ahead for."""
    there = page.reader.turned(3 if step % 12 < 6 else -3)
    return stage.timed(partial(page.go_to, there), page.view.viewport())


def _pressed(stage: Stage, page: CalendarPage) -> Taken:
    return stage.timed(partial(QTest.keyClick, page.month, Qt.Key.Key_Right), page.month.viewport())


def _fill(place: Place) -> None:
    """Birthdays and recurring follow-ups, which the books of other cases do without."""
    db = opening.connect(place.path)
    try:
        with db.atomic():
            for name in triggers.existing(db):
                db.rows(f'DROP TRIGGER "{name}"')
            db.rows(BORN)
            db.rows(KEPT)
            db.rows(RECURRING)
            triggers.recreate(db)
    finally:
        opening.close(db)
