"""What a calendar reads: every kind of entry on its day of the home zone, a bounded number of each, filtered."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.calendar import ContactFilter, Days, EntryKind
from ror_desktop.domain.change import Verb
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import FollowUpDraft, FollowUpState
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.errors import RorError
from ror_desktop.services.calendar import EVERYTHING
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.store import circles, tags
from tests.builders import FixedClock, make_book, person, todo, touch

TODAY = date(2026, 11, 23)
SUNDAY = TODAY + timedelta(days=6)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = make_book(tmp_path / "book.ror", FixedClock())
    yield desk_of(book)
    book.db.close()


@pytest.fixture
def jane(desk: Desk) -> int:
    return desk.contacts.add(person("Jane Doe", birthday=partial_date("1980-11-25"), tags=("sails",))).created


def titles(days: Days, kind: EntryKind | None = None) -> list[str]:
    return [e.title or e.contact for e in days.entries if kind in {None, e.kind}]


def week(desk: Desk, most: int = 10, only: ContactFilter | None = None) -> Days:
    return desk.calendar.days(TODAY, SUNDAY, most, only or ContactFilter())


def test_every_kind_in_the_order_of_its_day(desk: Desk, jane: int) -> None:
    desk.followups.add(jane, todo("At three", date(2026, 11, 25), due_time=time(15)))
    desk.followups.add(jane, todo("Any time", date(2026, 11, 25)))
    done = desk.followups.add(jane, todo("Done", date(2026, 11, 25))).created
    desk.followups.done(done)
    desk.followups.add(jane, todo("Weekly", date(2026, 11, 18), recurrence="FREQ=WEEKLY"))
    desk.events.add(EventDraft("Web Summit", date(2026, 11, 20), date(2026, 11, 25)))
    let_go = desk.followups.add(jane, todo("Let go", date(2026, 11, 25))).created
    desk.followups.let_go([let_go], "")
    found = week(desk)
    assert titles(found) == ["Web Summit", "Jane Doe", "Any time", "Weekly", "At three", "Done"]
    assert found.left_out == {}
    weekly = next(e for e in found.entries if e.kind is EntryKind.COMING)
    assert (weekly.day, weekly.follow_up and weekly.follow_up.state) == (date(2026, 11, 25), FollowUpState.OPEN)
    birthday = next(e for e in found.entries if e.kind is EntryKind.BIRTHDAY)
    assert (birthday.number, birthday.contact_id) == (46, jane)


def test_a_full_day_says_how_much_was_left_out(desk: Desk, jane: int) -> None:
    """What comes last on a day that is full already is counted, but not read."""
    for number in range(7):
        desk.followups.add(jane, todo(f"Open {number}", TODAY))
        desk.followups.done(desk.followups.add(jane, todo(f"Done {number}", TODAY)).created)
    for number in range(4):
        desk.contacts.add(person(f"Born {number}", birthday=partial_date("--11-23")))
    found = week(desk, 3)
    assert len([e for e in found.entries if e.day == TODAY]) == 6
    assert found.left_out == {TODAY: 12}
    assert titles(found, EntryKind.FOLLOW_UP) == ["Open 0", "Open 1", "Open 2"]
    roomy = week(desk, 12)
    assert len(titles(roomy, EntryKind.FOLLOW_UP)) == 14
    assert roomy.left_out == {TODAY: 1}


def test_of_those_that_recur_no_day_is_forgotten(desk: Desk, jane: int) -> None:
    """However many there are, each day shows its first ones, those without a time before the others."""
    for number in range(60):
        at = time(9 + number % 3) if number < 3 else None
        desk.followups.add(jane, todo(f"Daily {number}", TODAY, recurrence="FREQ=DAILY", due_time=at))
    days = desk.calendar.days(TODAY + timedelta(days=1), TODAY + timedelta(days=40), 4)
    for ahead in range(1, 41):
        day = TODAY + timedelta(days=ahead)
        of_day = [entry.title for entry in days.entries if entry.day == day and entry.kind is EntryKind.COMING]
        assert of_day == [f"Daily {number}" for number in (3, 4, 5, 6)]
        assert days.left_out[day] == 56
    hours = desk.calendar.days(SUNDAY, SUNDAY, 4, timed=2)
    assert titles(hours) == [f"Daily {number}" for number in (3, 4, 5, 6, 0, 1)]
    full = desk.calendar.days(TODAY + timedelta(days=40), TODAY + timedelta(days=40), EVERYTHING)
    assert len(full.entries) == 60
    assert not full.left_out


def test_a_book_in_which_all_is_read_leaves_nothing_out(desk: Desk, jane: int) -> None:
    desk.followups.add(jane, todo("Weekly", TODAY, recurrence="FREQ=WEEKLY"))
    only = ContactFilter(contact_id=jane + 1)
    assert titles(desk.calendar.days(SUNDAY, SUNDAY + timedelta(days=14), 3), EntryKind.COMING) == ["Weekly", "Weekly"]
    assert not desk.calendar.days(SUNDAY, SUNDAY + timedelta(days=14), 3, only).entries


def test_another_zone_may_move_it_to_the_day_beside(desk: Desk, jane: int) -> None:
    desk.followups.add(jane, FollowUpDraft("Early", SUNDAY + timedelta(days=1), time(5), "Asia/Tokyo"))
    desk.followups.add(jane, FollowUpDraft("Late", TODAY - timedelta(days=1), time(20), "America/Chicago"))
    found = week(desk)
    assert [(e.day, e.at) for e in found.entries if e.kind is EntryKind.FOLLOW_UP] == [
        (TODAY, time(3)),
        (SUNDAY, time(21)),
    ]
    assert found.left_out == {}


def test_what_comes_again_in_another_zone_stands_at_its_time_and_day_here(desk: Desk, jane: int) -> None:
    desk.followups.add(jane, FollowUpDraft("Late", TODAY, time(20), "America/Chicago", recurrence="FREQ=DAILY"))
    found = week(desk)
    coming = [(e.day, e.at) for e in found.entries if e.kind is EntryKind.COMING]
    assert coming == [(TODAY + timedelta(days=n), time(3)) for n in range(2, 7)]
    assert found.left_out == {}


def test_circle_tag_and_event(desk: Desk, jane: int) -> None:
    event = desk.events.add(EventDraft("Web Summit", TODAY, TODAY)).created
    other_event = desk.events.add(EventDraft("Dinner", TODAY, TODAY)).created
    sanne = desk.contacts.add(person("Sanne de Vries")).created
    desk.interactions.add(sanne, touch(-1, event_id=event))
    for contact in (jane, sanne):
        desk.followups.add(contact, todo(f"For {contact}", TODAY))
        desk.followups.add(contact, todo("Weekly", TODAY, recurrence="FREQ=DAILY"))
        desk.followups.add(contact, todo("Late", TODAY - timedelta(days=1)))
    tag = tags.find(desk.book.db, "sails") or 0
    of_tag, of_event = ContactFilter(tag_id=tag), ContactFilter(event_id=event)
    assert {e.contact_id for e in week(desk, 10, of_tag).entries} == {jane, 0}
    assert {e.contact_id for e in week(desk, 10, of_event).entries} == {sanne, 0}
    assert [e.id for e in week(desk, 10, of_event).entries if e.kind is EntryKind.EVENT] == [event]
    assert other_event not in {e.id for e in week(desk, 10, of_event).entries if e.kind is EntryKind.EVENT}
    assert week(desk, 10, ContactFilter(circle_id=1, tag_id=tag)).left_out == {}
    assert [e.contact_id for e in desk.calendar.overdue(9, of_tag)] == [jane]
    assert (desk.calendar.overdue_count(of_tag), desk.calendar.overdue_count()) == (1, 2)


def test_filter_by_circle(desk: Desk) -> None:
    with desk.book.verb(Verb.CIRCLE_ADD):
        friends = circles.insert(desk.book.db, "Friends", 14)
    jane = desk.contacts.add(person("Jane Doe", circle_id=friends)).created
    sanne = desk.contacts.add(person("Sanne de Vries")).created
    for contact in (jane, sanne):
        desk.followups.add(contact, todo("Call", TODAY))
    assert [e.contact_id for e in week(desk, 10, ContactFilter(circle_id=friends)).entries] == [jane]


# Scheduling


def day_and_time(desk: Desk, follow_up: int) -> tuple[date, time | None, str]:
    found = desk.followups.get(follow_up)
    assert found is not None
    return found.draft.due_day, found.draft.due_time, found.draft.zone


def test_put_gives_a_time_of_the_home_zone_or_takes_it(desk: Desk, jane: int) -> None:
    made = desk.followups.add(jane, FollowUpDraft("Call", TODAY, time(9), "America/Chicago", promised=True)).created
    desk.scheduling.put([made], SUNDAY, time(14, 30))
    assert day_and_time(desk, made) == (SUNDAY, time(14, 30), "Europe/Berlin")
    desk.scheduling.put([made], TODAY, None)
    assert day_and_time(desk, made) == (TODAY, None, "")
    found = desk.followups.get(made)
    assert found
    assert (found.original_day, found.draft.promised) == (TODAY, True)


def test_shift_moves_each_from_where_it_is_and_leaves_what_is_done(desk: Desk, jane: int) -> None:
    first = desk.followups.add(jane, todo("One", TODAY, due_time=time(10))).created
    second = desk.followups.add(jane, todo("Other", SUNDAY)).created
    done = desk.followups.add(jane, todo("Done", TODAY)).created
    desk.followups.done(done)
    change = desk.scheduling.shift([first, second, done], 7)
    assert change.message is not None
    assert change.message.plain() == "Moved 2 follow-ups"
    assert day_and_time(desk, first) == (TODAY + timedelta(days=7), time(10), "Europe/Berlin")
    assert day_and_time(desk, second) == (SUNDAY + timedelta(days=7), None, "")
    assert day_and_time(desk, done)[0] == TODAY


def test_plan_makes_one_for_each_contact_that_is_there(desk: Desk, jane: int) -> None:
    sanne = desk.contacts.add(person("Sanne de Vries")).created
    change = desk.scheduling.plan([jane, 999, sanne, jane], todo("Invite", TODAY, due_time=time(11)))
    assert change.message is not None
    assert change.message.plain() == "Saved 2 follow-ups"
    assert [e.contact_id for e in week(desk).entries if e.kind is EntryKind.FOLLOW_UP] == [jane, sanne]
    assert day_and_time(desk, change.created) == (TODAY, time(11), "Europe/Berlin")
    for ids, title in (([999], "Call"), ([jane], " ")):
        with pytest.raises(RorError):
            desk.scheduling.plan(ids, todo(title, TODAY))
