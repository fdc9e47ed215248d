"""Who was met at an event: the worked example from the book, what came of it, and letting go."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.domain.coverage import WITHIN, Captured, MetTouch, Reach, first_follow_up
from ror_desktop.domain.encounter import EventReport, MetPerson
from ror_desktop.domain.entity import Moment, Money, moment_of_day, to_seconds
from ror_desktop.domain.event import Event, EventDraft
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft
from ror_desktop.domain.returns import ReturnDraft, ReturnGroup, ReturnKind
from ror_desktop.domain.touch import touch_of
from ror_desktop.errors import RorError
from ror_desktop.services.book import Book
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.store import returns
from tests.builders import BERLIN, MONDAY, FixedClock, make_book, person, todo

START = date(2026, 11, 20)
CAPTURED = datetime(2026, 11, 20, 15, tzinfo=BERLIN).astimezone(UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(CAPTURED)


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror", clock)
    yield made
    made.db.close()


@pytest.fixture
def desk(book: Book) -> Desk:
    return desk_of(book)


@pytest.fixture
def event(desk: Desk) -> Event:
    made = desk.events.add(EventDraft("Web Summit", START, START + timedelta(days=1), cost=Money(250_000, "EUR")))
    found = desk.events.get(made.created)
    assert found is not None
    return found


def meeting(event: Event, minutes: int | None = 5, hours: float = -1 / 6) -> InteractionDraft:
    return InteractionDraft(
        Moment(CAPTURED + timedelta(hours=hours), BERLIN.key),
        Channel.IN_PERSON,
        Direction.MUTUAL,
        minutes=minutes,
        event_id=event.id,
        summary="Talked about sails",
    )


def mail(hours: float) -> InteractionDraft:
    return InteractionDraft(Moment(CAPTURED + timedelta(hours=hours), BERLIN.key), Channel.EMAIL)


def met(desk: Desk, event: Event, name: str = "Jane Doe") -> int:
    contact = desk.contacts.add(person(name), event.id).created
    desk.interactions.add(contact, meeting(event))
    return contact


def only(desk: Desk, event: Event) -> MetPerson:
    (found,) = desk.encounters.people(event)
    return found


def report(desk: Desk, event: Event) -> EventReport:
    return desk.encounters.report(event)


def test_worked_example_c(desk: Desk, event: Event, clock: FixedClock) -> None:
    jane = met(desk, event)
    desk.followups.add(jane, todo(day=date(2026, 11, 22), promised=True))
    clock.now = MONDAY
    coverage = desk.encounters.coverage(event)
    assert [len(coverage.within(reach)) for reach in WITHIN] == [0, 0, 0]
    assert [one.so_far for one in coverage.of(Reach.NEVER)] == [66 * 3600]
    assert coverage == report(desk, event).coverage
    found = only(desk, event)
    assert (found.new, found.settled, found.next_day) == (True, True, date(2026, 11, 22))


def test_a_follow_up_is_found_and_named_by_its_entry(desk: Desk, event: Event, clock: FixedClock) -> None:
    jane = met(desk, event)
    entry = desk.interactions.add(jane, mail(20)).created
    clock.now = MONDAY
    followed = only(desk, event).followed
    assert (followed.reach, followed.hours, followed.entry) == (Reach.DAY, 20, entry)
    desk.interactions.delete(entry)
    assert only(desk, event).followed.reach is Reach.NEVER


def test_those_known_before_and_those_of_other_events_are_told_apart(
    desk: Desk, event: Event, clock: FixedClock
) -> None:
    clock.now = CAPTURED - timedelta(days=300)
    old = desk.contacts.add(person("Old Friend")).created
    desk.contacts.add(person("Elsewhere"))
    me = desk.contacts.add(person("Me", own=True), event.id).created
    clock.now = CAPTURED
    jane = met(desk, event)
    desk.interactions.add(me, meeting(event))
    desk.interactions.add(old, meeting(event, minutes=None, hours=2))
    desk.interactions.add(old, mail(3))
    desk.interactions.add(old, replace(mail(4), event_id=event.id))
    clock.now = MONDAY
    people = desk.encounters.people(event)
    assert [(p.name, p.new, p.followed.hours) for p in people] == [("Old Friend", False, 1), ("Jane Doe", True, None)]
    assert desk.encounters.events_of([jane, old]) == {event.id}
    found = report(desk, event)
    assert (found.minutes, [one.contact for one in found.unmeasured]) == (5, ["Old Friend"])
    assert [one.contact for one in found.encounters] == ["Old Friend", "Jane Doe"]


def test_a_planned_meeting_is_nobody_met_yet(desk: Desk, event: Event) -> None:
    contact = desk.contacts.add(person()).created
    desk.interactions.add(contact, meeting(event, hours=5))
    assert desk.encounters.people(event) == []
    assert report(desk, event).encounters == ()
    desk.interactions.add(contact, replace(meeting(event), moment=moment_of_day(START, BERLIN.key)))
    assert len(desk.encounters.people(event)) == len(report(desk, event).encounters) == 1


def test_what_came_back_keeps_currencies_and_perceived_value_apart(
    desk: Desk, event: Event, book: Book, clock: FixedClock
) -> None:
    jane, john = met(desk, event), met(desk, event, "John Roe")
    other = desk.contacts.add(person("Other")).created
    clock.now = MONDAY
    day = START + timedelta(days=1)
    made = [
        (jane, ReturnDraft(day, ReturnKind.PURCHASE, Money(100_00, "EUR"), perceived=5)),
        (john, ReturnDraft(day, ReturnKind.RENEWAL, Money(50_00, "EUR"))),
        (john, ReturnDraft(day, ReturnKind.PURCHASE, Money(70_00, "USD"))),
        (jane, ReturnDraft(day, ReturnKind.REFERRAL, Money(900_00, "EUR"), referred_contact_id=other)),
        (jane, ReturnDraft(day, ReturnKind.SHARE, perceived=3)),
        (jane, ReturnDraft(START - timedelta(days=1), ReturnKind.PURCHASE, Money(1, "EUR"))),
        (jane, ReturnDraft(MONDAY.date() + timedelta(days=1), ReturnKind.PURCHASE, Money(1, "EUR"))),
        (other, ReturnDraft(day, ReturnKind.PURCHASE, Money(1, "EUR"))),
    ]
    with book.verb(Verb.DEMO_FILL):
        returns.insert_all(book.db, made, clock())
    found = report(desk, event)
    assert found.own_money == (Money(150_00, "EUR"), Money(70_00, "USD"))
    assert found.referred_money == (Money(900_00, "EUR"),)
    assert [len(found.returns_of(group)) for group in ReturnGroup] == [3, 1, 1]
    assert sorted(one.entry.draft.perceived or 0 for one in found.rated) == [3, 5]
    assert {one.contact for one in found.returns} == {"Jane Doe", "John Roe"}


def test_letting_go_takes_open_follow_ups_along_but_no_promises(desk: Desk, event: Event) -> None:
    jane = met(desk, event)
    plain = desk.followups.add(jane, todo("Call")).created
    promise = desk.followups.add(jane, todo("Send the drawing", promised=True)).created
    change = desk.contacts.let_go([jane], "  no \n budget ")
    assert change.message is not None
    assert change.message.plain() == "Let 1 contact go: no budget"
    assert only(desk, event).let_go_reason == "no budget"
    states = [found.state for found in map(desk.followups.get, (plain, promise)) if found is not None]
    assert states == [FollowUpState.CANCELLED, FollowUpState.OPEN]
    desk.history.undo()
    assert only(desk, event).let_go_reason == ""
    assert [item.id for item in desk.followups.open_for(jane)] == [plain, promise]


def test_a_next_step_takes_somebody_up_again(desk: Desk, event: Event) -> None:
    jane = met(desk, event)
    assert not only(desk, event).settled
    desk.contacts.let_go([jane], "no budget")
    assert only(desk, event).settled
    desk.contacts.let_go([jane], "")
    assert not only(desk, event).settled
    desk.contacts.let_go([jane], "no budget")
    change = desk.encounters.set_next_step(jane, todo("  Call\n her "))
    found = only(desk, event)
    assert (found.let_go_reason, found.next_step, found.settled) == ("", "Call her", True)
    assert change.message is not None
    assert change.message.plain() == "Next step for Jane Doe: Call her"


def test_a_next_step_with_a_time_is_kept_on_the_clock_of_the_home_zone(desk: Desk, event: Event) -> None:
    change = desk.encounters.set_next_step(met(desk, event), todo("Call", due_time=time(10)))
    found = desk.followups.get(change.created)
    assert found is not None
    assert (found.draft.due_time, found.draft.zone) == (time(10), "Europe/Berlin")


def test_a_cadence_settles_too_and_that_of_a_circle_goes_before_an_own_one(desk: Desk, event: Event) -> None:
    jane = met(desk, event)
    circle = desk.circles.add("Key accounts", 14).created
    desk.contacts.let_go([jane], "no budget")
    said = desk.encounters.keep_in_touch(jane, 30).message
    assert said is not None
    assert said.plain() == "Jane Doe: in touch every 30 days"
    found = only(desk, event)
    assert (found.cadence_days, found.let_go_reason, found.settled) == (30, "", True)
    said = desk.encounters.keep_in_touch(jane, None, circle).message
    assert said is not None
    assert said.plain() == "Jane Doe: in touch as often as Key accounts"
    assert only(desk, event).cadence_days == 14
    desk.history.undo()
    assert only(desk, event).cadence_days == 30


def test_what_cannot_be_is_refused(desk: Desk, event: Event) -> None:
    jane = met(desk, event)
    before = desk.history.next_undo()
    for verb in (
        lambda: desk.encounters.set_next_step(jane, todo(" ")),
        lambda: desk.encounters.set_next_step(99, todo()),
        lambda: desk.encounters.keep_in_touch(99, 30),
        lambda: desk.encounters.set_event([jane], 99),
        lambda: desk.encounters.set_event([99], event.id),
    ):
        with pytest.raises(RorError):
            verb()
    assert desk.history.next_undo() == before


def test_saying_later_where_somebody_was_met(desk: Desk, event: Event, clock: FixedClock) -> None:
    clock.now = CAPTURED - timedelta(days=100)
    old = desk.contacts.add(person("Known before")).created
    clock.now = CAPTURED + timedelta(days=2)
    new = desk.contacts.add(person("Card typed in later")).created
    desk.interactions.add(new, mail(50))
    change = desk.encounters.set_event([old, new], event.id)
    assert change.message is not None
    assert change.message.plain() == "2 contacts met at Web Summit"
    clock.now = MONDAY
    by_name = {p.name: p.followed for p in desk.encounters.people(event)}
    assert by_name["Card typed in later"].hours == 2
    assert (by_name["Known before"].met_day, by_name["Known before"].met_at) == (START, None)
    desk.encounters.set_event([old, new], None)
    assert desk.encounters.people(event) == []


def test_a_meeting_while_the_stand_was_being_built_counts(desk: Desk, event: Event, clock: FixedClock) -> None:
    """It names the event, although it lies before its first day, and so does what followed it."""
    clock.now = CAPTURED - timedelta(days=30)
    old = desk.contacts.add(person("Stand builder")).created
    desk.interactions.add(old, meeting(event, hours=-24 * 9))
    desk.interactions.add(old, mail(-24 * 8))
    clock.now = MONDAY
    assert only(desk, event).followed.hours == 24


@pytest.mark.parametrize("seed", range(4))
def test_what_is_read_for_it_leads_to_the_same_as_all_there_is(
    desk: Desk, event: Event, clock: FixedClock, seed: int
) -> None:
    """The rules of the domain on every interaction in the book, and on the rows that the store picks for them."""
    random = Random(seed)
    other = desk.events.add(EventDraft("Other", START, START)).created
    drafts: dict[int, list[tuple[int, InteractionDraft]]] = {}
    captures: dict[int, datetime | None] = {}
    for number in range(25):
        clock.now = CAPTURED + timedelta(hours=random.choice((-900, -3, 0, 5, 40)))
        here = random.choice((event.id, other, None))
        contact = desk.contacts.add(person(f"P{number}"), here).created
        captures[contact] = clock.now if here == event.id else None
        made = [_random_touch(random, event.id) for _touch in range(random.randrange(6))]
        drafts[contact] = [(desk.interactions.add(contact, draft).created, draft) for draft in made]
    clock.now = MONDAY
    expected = set()
    for contact, entries in drafts.items():
        touches = [MetTouch(i, draft.event_id == event.id, touch_of(draft, BERLIN)) for i, draft in entries]
        at = captures[contact]
        captured = Captured(to_seconds(at), START) if at is not None else None
        meetings = any(
            draft.event_id == event.id and not draft.channel.written and not draft.bulk for _i, draft in entries
        )
        if captured is not None or meetings:
            expected.add(first_follow_up(contact, captured, touches, MONDAY, BERLIN))
    found = desk.encounters.coverage(event)
    assert set(found.people) == expected - {None}
    assert found == report(desk, event).coverage
    assert len(found.people) > 5


def _random_touch(random: Random, event_id: int) -> InteractionDraft:
    at = Moment(CAPTURED + timedelta(hours=random.randint(-1000, 80)), BERLIN.key)
    day = moment_of_day(START + timedelta(days=random.randint(-30, 5)), BERLIN.key)
    return InteractionDraft(
        random.choice((at, at, day)),
        random.choice(tuple(Channel)),
        random.choice(tuple(Direction)),
        event_id=random.choice((event_id, None, None)),
        bulk=random.random() < 0.1,
    )
