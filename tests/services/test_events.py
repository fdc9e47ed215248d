"""Events: tidy names and days, which one is on, and that deleting one keeps the people."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.entity import Money
from ror_desktop.domain.event import EventDraft
from ror_desktop.errors import RorError
from ror_desktop.services.book import Book
from ror_desktop.services.desk import Desk, desk_of
from tests.builders import MONDAY, FixedClock, make_book, person, touch

TODAY = MONDAY.date()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror", clock)
    yield made
    made.db.close()


@pytest.fixture
def desk(book: Book) -> Desk:
    return desk_of(book)


def days(first: int, last: int, name: str = "Web Summit", **fields: object) -> EventDraft:
    return EventDraft(name, TODAY + timedelta(days=first), TODAY + timedelta(days=last), **fields)  # type: ignore[arg-type]


def on(desk: Desk) -> str:
    found = desk.events.on_now()
    return found.draft.name if found else ""


def test_texts_are_tidied_and_the_home_zone_is_filled_in(desk: Desk) -> None:
    made = desk.events.add(days(0, 1, "  Web \n Summit ", place=" Lisbon\x00 ", cost=Money(5, "eur"), notes=" x\r\ny "))
    found = desk.events.get(made.created)
    assert found is not None
    assert found.draft == days(0, 1, place="Lisbon", zone="Europe/Berlin", cost=Money(5, "EUR"), notes="x\ny")
    assert made.message is not None
    assert made.message.plain() == "Added Web Summit"


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (days(0, 0, " \t"), "An event needs a name."),
        (days(1, 0), "An event cannot end before it begins."),
        (days(0, 0, cost=Money(5, "euro")), "A cost is a number"),
        (days(0, 0, cost=Money(-5, "EUR")), "A cost is a number"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(desk: Desk, draft: EventDraft, said: str) -> None:
    event_id = desk.events.add(days(0, 0)).created
    for verb in (lambda: desk.events.add(draft), lambda: desk.events.edit(event_id, draft)):
        with pytest.raises(RorError) as refused:
            verb()
        assert refused.value.message.plain().startswith(said)
    assert [event.draft.name for event in desk.events.all()] == ["Web Summit"]


def test_one_that_is_gone_is_told(desk: Desk) -> None:
    for verb in (
        lambda: desk.events.edit(7, days(0, 0)),
        lambda: desk.events.delete(7),
        lambda: desk.events.set_now(7),
    ):
        with pytest.raises(RorError):
            verb()
    assert desk.history.next_undo() is None


def test_between_gives_those_with_a_day_in_the_span(desk: Desk) -> None:
    for first, last in ((-5, -4), (-3, 0), (2, 2), (3, 9)):
        desk.events.add(days(first, last, f"{first}"))
    found = desk.events.between(TODAY, TODAY + timedelta(days=2))
    assert [event.draft.name for event in found] == ["-3", "2"]
    assert [event.draft.name for event in desk.events.all()] == ["3", "2", "-3", "-5"]


def test_what_was_set_by_hand_goes_before_the_dates_until_it_is_over(desk: Desk, clock: FixedClock) -> None:
    fair = desk.events.add(days(-1, 2, "Fair")).created
    past = desk.events.add(days(-9, -8, "Past")).created
    assert on(desk) == "Fair"
    desk.events.set_now(past)
    assert on(desk) == "Past"
    desk.events.set_now(None)
    assert on(desk) == ""
    clock.advance(hours=14, minutes=59)
    assert on(desk) == ""
    clock.advance(minutes=1)  # midnight in Berlin
    assert on(desk) == "Fair"
    desk.events.set_now(fair)
    desk.events.add(days(1, 1, "Dinner"))
    assert on(desk) == "Fair"
    clock.advance(days=2)
    assert on(desk) == ""


def test_setting_it_can_be_undone_and_a_deleted_one_gives_way_to_the_dates(desk: Desk) -> None:
    desk.events.add(days(0, 0, "Fair"))
    past = desk.events.add(days(-9, -8, "Past")).created
    change = desk.events.set_now(past)
    assert change.message is not None
    assert change.message.plain() == "On now: Past"
    desk.history.undo()
    assert on(desk) == "Fair"
    desk.history.redo()
    desk.events.delete(past)
    assert on(desk) == "Fair"
    desk.history.undo()
    assert on(desk) == "Past"


def test_deleting_keeps_the_people_and_undo_brings_back_where_they_were_met(desk: Desk) -> None:
    fair = desk.events.add(days(0, 0, "Fair")).created
    jane = desk.contacts.add(person(), fair).created
    desk.interactions.add(jane, touch(event_id=fair))
    desk.events.delete(fair)
    background = desk.contacts.get(jane)
    assert background is not None
    assert background.captured_event == ""
    assert not desk.search.names("fair", 5).ids
    desk.history.undo()
    background = desk.contacts.get(jane)
    assert background is not None
    assert background.captured_event == "Fair"


def test_a_choice_that_nobody_can_read_is_none(desk: Desk, book: Book) -> None:
    desk.events.add(days(0, 0, "Fair"))
    desk.events.set_now(None)
    with book.db.atomic():
        book.db.execute_sql("DROP TRIGGER log_setting_update")
        book.db.execute_sql("UPDATE setting SET value = 'x y'")
    assert on(desk) == "Fair"
