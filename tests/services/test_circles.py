"""Circles and cadences: whose cadence holds, when it falls due, and what all of it asks of a week."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.cadence import Cadence, Gaps
from ror_desktop.domain.calendar import ContactFilter, EntryKind
from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact import Contact
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.interaction import Direction
from ror_desktop.domain.today import Group, Rule
from ror_desktop.errors import RorError
from ror_desktop.services.desk import Desk
from ror_desktop.store import events
from tests.builders import FixedClock, assert_sound, make_book, person, touch

TODAY = date(2026, 11, 23)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror", clock))
    yield made
    assert_sound(made.book)
    made.book.db.close()


def add(desk: Desk, name: str = "Jane", **fields: object) -> int:
    return desk.contacts.add(person(name, **fields)).created


def got(desk: Desk, contact_id: int) -> Contact:
    found = desk.contacts.get(contact_id)
    assert found is not None
    return found


def due(desk: Desk, contact_id: int) -> date | None:
    return desk.circles.standing_of(got(desk, contact_id)).due_day


def test_the_own_cadence_holds_before_that_of_the_circle(desk: Desk) -> None:
    jane = add(desk)
    assert desk.circles.cadence_of(got(desk, jane)) is None
    assert due(desk, jane) is None
    circle = desk.circles.add("Key accounts", 14).created
    desk.circles.put([jane], circle)
    assert desk.circles.cadence_of(got(desk, jane)) == Cadence(14, "Key accounts")
    assert due(desk, jane) == TODAY + timedelta(days=14)
    desk.circles.set_cadence([jane], 30)
    assert desk.circles.cadence_of(got(desk, jane)) == Cadence(30)
    assert due(desk, jane) == TODAY + timedelta(days=30)


def test_a_circle_that_changes_or_goes_takes_its_contacts_along(desk: Desk) -> None:
    jane, bob = add(desk), add(desk, "Bob")
    circle = desk.circles.add("Key accounts", 14).created
    assert desk.circles.put([jane, bob], circle).contacts == {jane, bob}
    change = desk.circles.edit(circle, "Key people", 7)
    assert change.contacts == {jane, bob}
    assert due(desk, bob) == TODAY + timedelta(days=7)
    desk.circles.delete(circle)
    assert due(desk, bob) is None
    assert got(desk, bob).circle_id is None
    desk.history.undo()
    assert due(desk, bob) == TODAY + timedelta(days=7)
    assert [c.name for c in desk.circles.all()] == ["Key people"]


def test_any_touch_starts_the_clock_anew_but_not_bulk_and_not_the_future(desk: Desk, clock: FixedClock) -> None:
    jane = add(desk)
    desk.circles.set_cadence([jane], 10)
    for draft in (touch(-1, bulk=True), touch(2)):
        desk.interactions.add(jane, draft)
        assert due(desk, jane) == TODAY + timedelta(days=10)
    clock.advance(days=5)
    desk.book.catch_up()
    assert due(desk, jane) == TODAY + timedelta(days=12)


def test_entries_of_a_calendar_stand_on_their_day_and_the_overdue_on_today(desk: Desk) -> None:
    late, soon, later = (add(desk, name) for name in ("Late", "Soon", "Later"))
    desk.interactions.add(late, touch(-50))
    for contact, days in ((late, 30), (soon, 3), (later, 60)):
        desk.circles.set_cadence([contact], days)
    found = desk.circles.due_between(TODAY, TODAY + timedelta(days=29))
    assert [(d.name, d.due_day, d.shown_day, d.cadence_days) for d in found] == [
        ("Late", TODAY - timedelta(days=20), TODAY, 30),
        ("Soon", TODAY + timedelta(days=3), TODAY + timedelta(days=3), 3),
    ]
    assert found[0].last_day == TODAY - timedelta(days=50)
    assert found[1].last_day is None
    assert desk.circles.due_between(TODAY - timedelta(days=30), TODAY - timedelta(days=1)) == []
    ahead = desk.circles.due_between(TODAY + timedelta(days=1), TODAY + timedelta(days=99))
    assert [d.name for d in ahead] == ["Soon", "Later"]
    assert [d.name for d in desk.circles.due_between(TODAY, TODAY + timedelta(days=99), limit=1)] == ["Late"]
    counts = desk.circles.due_counts(TODAY - timedelta(days=5), TODAY + timedelta(days=99))
    assert counts == {TODAY: 1, TODAY + timedelta(days=3): 1, TODAY + timedelta(days=60): 1}
    assert desk.circles.due_counts(TODAY - timedelta(days=5), TODAY - timedelta(days=1)) == {}


def calendar_days(desk: Desk, last: int = 30) -> dict[str, set[date]]:
    """Who stands in the calendar on which days, read in each of the ways there are, which agree."""
    end = TODAY + timedelta(days=last)
    rows = [(d.name, d.shown_day) for d in desk.circles.due_between(TODAY, end)]
    entries = [e for e in desk.calendar.days(TODAY, end, 20).entries if e.kind is EntryKind.CADENCE]
    assert sorted(rows) == sorted((e.contact, e.day) for e in entries)
    assert desk.circles.due_counts(TODAY, end) == Counter(day for _name, day in rows)
    found: dict[str, set[date]] = defaultdict(set)
    for name, day in rows:
        found[name].add(day)
    return found


def asked_today(desk: Desk) -> list[str]:
    return [line.contact for group in desk.today.groups(dict.fromkeys(Group, 9)) for line in group.lines]


def test_who_rests_is_asked_for_neither_on_today_nor_in_the_calendar_before_that_day(
    desk: Desk, clock: FixedClock
) -> None:
    late, soon, later, quiet = (add(desk, name) for name in ("Late", "Soon", "Later", "Other rule"))
    for contact, days in ((late, 7), (soon, 25), (later, 45), (quiet, 7)):
        desk.interactions.add(contact, touch(-20))
        desk.circles.set_cadence([contact], days)
    desk.contacts.rest([late, soon, later], TODAY + timedelta(days=10), Rule.CADENCE)
    desk.contacts.rest([quiet], TODAY + timedelta(days=10), Rule.QUIET)
    assert calendar_days(desk) == {"Later": {TODAY + timedelta(days=25)}, "Other rule": {TODAY}}
    assert asked_today(desk) == ["Other rule"]
    clock.advance(days=10)
    desk.book.catch_up()
    assert {d.name for d in desk.circles.due_between(desk.book.today(), desk.book.today())} == {
        "Late", "Soon", "Other rule",
    }  # fmt: skip
    assert set(asked_today(desk)) == {"Late", "Soon", "Other rule"}


@pytest.mark.parametrize("way", ["cadence", "circle", "both", "form", "back"])
def test_who_was_let_go_is_asked_for_by_no_cadence_until_they_are_taken_up_again(desk: Desk, way: str) -> None:
    gone = add(desk, "Gone", cadence_days=7)
    for days in (-90, -80, -70, -60):
        desk.interactions.add(gone, touch(days, direction=Direction.MUTUAL))
    assert asked_today(desk) == ["Gone"]
    desk.contacts.let_go([gone], "no interest")
    assert (asked_today(desk), calendar_days(desk)) == ([], {})
    assert desk.circles.capacity().asked == 0
    circle = desk.circles.add("Friends", 30).created
    if way == "cadence":
        desk.circles.set_cadence([gone], 14)
    elif way == "circle":
        desk.circles.put([gone], circle)
    elif way == "both":
        desk.circles.put_with_cadence([gone], circle, None)
    elif way == "form":
        desk.contacts.edit(gone, person("Gone", cadence_days=14))
    else:
        desk.contacts.let_go([gone], "")
    assert desk.contacts.let_go_reason(gone) == ""
    assert (asked_today(desk), calendar_days(desk)) == (["Gone"], {"Gone": {TODAY}})


def test_an_edit_of_something_else_and_the_end_of_a_cadence_leave_them_let_go(desk: Desk) -> None:
    gone = add(desk, "Gone", cadence_days=7)
    desk.contacts.let_go([gone], "no interest")
    desk.contacts.edit(gone, person("Gone Girl", cadence_days=7))
    desk.circles.set_cadence([gone], None)
    assert desk.contacts.let_go_reason(gone) == "no interest"


def test_entries_are_chosen_by_circle_tag_and_event(desk: Desk) -> None:
    with desk.book.verb(Verb.DEMO_FILL):
        event = events.insert(desk.book.db, EventDraft("Web Summit", TODAY, TODAY), desk.book.clock())
    circle = desk.circles.add("Friends", 5).created
    inside, tagged, met = add(desk, "Inside"), add(desk, "Tagged", tags=("vip",)), add(desk, "Met")
    desk.circles.put([inside], circle)
    desk.circles.set_cadence([tagged, met], 6)
    desk.interactions.add(met, touch(-1, event_id=event))
    end = TODAY + timedelta(days=9)
    vip = next(tag.id for tag in desk.contacts.tags())
    filters = {
        "Inside": ContactFilter(circle_id=circle),
        "Tagged": ContactFilter(tag_id=vip),
        "Met": ContactFilter(contact_id=met, event_id=event),
    }
    for name, only in filters.items():
        assert [d.name for d in desk.circles.due_between(TODAY, end, only)] == [name]
        assert sum(desk.circles.due_counts(TODAY, end, only).values()) == 1
    assert desk.circles.due_between(TODAY, end, ContactFilter(circle_id=circle, tag_id=vip)) == []


def test_my_own_card_never_falls_due(desk: Desk) -> None:
    me = desk.contacts.add(person("Me", own=True, cadence_days=1)).created
    desk.interactions.add(me, touch(-40))
    assert desk.circles.due_between(TODAY, TODAY) == []
    assert desk.circles.capacity().asked == 0


def test_at_best_and_at_worst_are_the_gaps_of_the_return_window(desk: Desk) -> None:
    jane = add(desk)
    desk.circles.set_cadence([jane], 30)
    for days in (-400, -60, -51, -41, -41.1):
        desk.interactions.add(jane, touch(days))
    desk.interactions.add(jane, touch(-20, bulk=True))
    assert desk.circles.standing_of(got(desk, jane)).gaps == Gaps(9, 41)


@pytest.mark.parametrize(
    ("name", "days"), [("", 14), ("  ", None), ("FRIENDS", 3), ("New", 0), ("New", -1), ("N", 9999)]
)
def test_what_cannot_be_a_circle_is_said_and_nothing_changes(desk: Desk, name: str, days: int | None) -> None:
    desk.circles.add("Friends", 5)
    with pytest.raises(RorError):
        desk.circles.add(name, days)
    assert [(c.name, c.cadence_days) for c in desk.circles.all()] == [("Friends", 5)]


def test_a_circle_may_keep_its_name_in_another_spelling(desk: Desk) -> None:
    circle = desk.circles.add("friends", 5).created
    desk.circles.edit(circle, "Friends", 6)
    with pytest.raises(RorError):
        desk.circles.edit(99, "Other", 6)
    assert [(c.name, c.cadence_days) for c in desk.circles.all()] == [("Friends", 6)]


def test_sizes_count_contacts_but_not_me(desk: Desk) -> None:
    circle = desk.circles.add("Friends", 5).created
    desk.circles.add("Nobody", None)
    desk.circles.put([add(desk), desk.contacts.add(person("Me", own=True)).created], circle)
    assert desk.circles.sizes() == {circle: 1}
