"""Reminders on a virtual clock: a day and a night with clock changes, a sleep and a restart; each exactly once."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.followup import FollowUp, at_home, instant_of
from ror_desktop.domain.reminding import LONGEST_WAIT, PUNCTUAL
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.reminders import ReminderService
from ror_desktop.store.reminder_file import reminder_file_of
from tests.builders import BERLIN, FixedClock, make_book, person, todo

NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""09:00 in Berlin."""
DAY = NINE.date()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror", FixedClock(NINE))
    ContactService(made).add(person("Jane Doe"))
    yield made
    made.db.close()


def clock_of(book: Book) -> FixedClock:
    assert isinstance(book.clock, FixedClock)
    return book.clock


def remind_at(book: Book, at: time, day: date = DAY, title: str = "Call") -> int:
    return FollowUpService(book).add(1, todo(title, day, due_time=at)).created


def titles(found: tuple[FollowUp, ...] | list[FollowUp]) -> list[str]:
    return [one.draft.title for one in found]


def test_it_comes_at_its_time_and_waits_in_the_list_until_it_is_done(book: Book) -> None:
    number = remind_at(book, time(9, 30))
    reminders = ReminderService(book)
    assert reminders.look().wait == timedelta(minutes=30)
    clock_of(book).advance(minutes=30)
    assert titles(reminders.look().on_time) == ["Call"]
    assert reminders.look().on_time == ()
    assert titles(reminders.pending()) == ["Call"]
    FollowUpService(book).done(number)
    assert reminders.pending() == []


def test_what_was_missed_while_closed_comes_once_after_the_restart(book: Book) -> None:
    remind_at(book, time(9, 30))
    ReminderService(book).look()
    clock_of(book).advance(hours=3)
    again = ReminderService(book)
    assert titles(again.look().missed) == ["Call"]
    assert ReminderService(book).look().missed == ()
    assert titles(ReminderService(book).pending()) == ["Call"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"until": "x"}', '{"until": 1e300, "given": 5}'])
def test_without_its_file_the_day_is_told_and_nothing_older(book: Book, content: str) -> None:
    remind_at(book, time(8, 30), title="today")
    remind_at(book, time(8, 30), NINE.date() - timedelta(days=1), title="yesterday")
    reminder_file_of(book.db.path).write_text(content, encoding="utf-8")
    assert titles(ReminderService(book).look().missed) == ["today"]


def test_put_off_by_an_hour_it_comes_again_and_a_promise_keeps_its_day(book: Book) -> None:
    number = remind_at(book, time(23, 30))
    reminders = ReminderService(book)
    clock_of(book).advance(hours=14.5)
    assert titles(reminders.look().on_time) == ["Call"]
    reminders.put_off([number], 60)
    found = FollowUpService(book).get(number)
    assert found is not None
    assert (found.draft.due_day, found.draft.due_time) == (date(2026, 11, 24), time(0, 30))
    assert found.original_day == NINE.date()
    assert reminders.pending() == []
    clock_of(book).advance(hours=1)
    assert titles(reminders.look().on_time) == ["Call"]


def test_one_that_was_done_meanwhile_is_not_put_off(book: Book) -> None:
    number = remind_at(book, time(9, 0))
    reminders = ReminderService(book)
    reminders.look()
    FollowUpService(book).done(number)
    before = FollowUpService(book).get(number)
    reminders.put_off([number], 60)
    assert FollowUpService(book).get(number) == before


def test_one_that_was_done_moved_or_without_a_time_is_not_told(book: Book) -> None:
    service = FollowUpService(book)
    service.done(remind_at(book, time(9, 10)))
    service.move([remind_at(book, time(9, 20))], date(2026, 12, 24))
    service.add(1, todo("all day", NINE.date()))
    reminders = ReminderService(book)
    clock_of(book).advance(minutes=40)
    told = reminders.look()
    assert (told.on_time, told.missed) == ((), ())


@pytest.mark.parametrize("day", [date(2026, 10, 25), date(2026, 3, 29), date(2026, 11, 23)], ids=str)
def test_a_day_with_clock_changes_a_sleep_and_a_restart(tmp_path: Path, day: date) -> None:
    """A day of 25, 23 and 24 hours: on two of them the zone's own clock changes at night. The laptop's clock is set
    ahead by two hours and back, it sleeps for three, and the program starts anew.
    """
    clock = FixedClock(datetime.combine(day, time(0), BERLIN).astimezone(UTC) - timedelta(minutes=1))
    book = make_book(tmp_path / "book.ror", clock)
    ContactService(book).add(person("Jane Doe"))
    wanted = [remind_at(book, time(hour, minute), day) for hour in range(24) for minute in (0, 7, 30, 59)]
    told: Counter[int] = Counter()

    def look(reminders: ReminderService) -> timedelta:
        found = reminders.look()
        told.update(one.id for one in (*found.on_time, *found.missed))
        assert all(clock() - instant_of(one.draft, BERLIN) <= PUNCTUAL for one in found.on_time)
        assert timedelta(0) < found.wait <= LONGEST_WAIT
        return found.wait

    def live(reminders: ReminderService, hours: float) -> None:
        end = clock() + timedelta(hours=hours)
        while clock() < end:
            clock.now = min(clock() + look(reminders), end)
        look(reminders)

    reminders = ReminderService(book)
    live(reminders, 5)
    clock.advance(hours=2)  # somebody sets the clock ahead …
    live(reminders, 1)
    clock.advance(hours=-2)  # … and back
    live(reminders, 4)
    clock.advance(hours=3)  # sleep
    live(reminders, 2)
    reminders = ReminderService(book)  # a restart
    live(reminders, 12)
    assert told == Counter(wanted)
    book.db.close()


def test_put_off_within_the_hour_that_comes_twice_it_rings_after_so_many_minutes(book: Book) -> None:
    clock, sunday = clock_of(book), date(2026, 10, 25)
    clock.now = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)  # 02:50, before the clocks go back
    number, reminders = remind_at(book, time(2, 50), sunday), ReminderService(book)
    reminders.look()
    for rings in (datetime(2026, 10, 25, 1, 5, tzinfo=UTC), datetime(2026, 10, 25, 1, 20, tzinfo=UTC)):
        change = reminders.put_off([number], 15)
        assert change.message is not None
        assert change.message.plain().endswith(f"{rings.astimezone(BERLIN):%H:%M}")
        clock.advance(minutes=14)
        assert reminders.look().on_time == ()
        clock.advance(minutes=1)
        assert clock.now == rings
        assert titles(reminders.look().on_time) == ["Call"]
    found = FollowUpService(book).get(number)
    assert found is not None
    assert at_home(found.draft, BERLIN) == (sunday, time(2, 20))
