"""The worked examples of the design, typed into a real book and read back; `pytest -s` prints both."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.entity import Moment, Noun, moment_of_day
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft, InteractionKind
from ror_desktop.domain.measures.badges import BadgeKind
from ror_desktop.domain.measures.ladder import Step
from ror_desktop.domain.measures.measure import shown
from ror_desktop.domain.measures.profile import measures_of
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.today import Group, Rule
from ror_desktop.services.desk import Desk
from ror_desktop.store import contact_facts
from tests.builders import BERLIN, FixedClock, make_book, note, person, todo, touch
from tests.domain.measures import people
from tests.domain.measures.test_worked_examples import EVERYBODY, EXPECTED, as_the_document_says, in_our_order
from tests.typed_examples import typed


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror", clock))
    yield made
    made.book.db.close()


class Typed:
    """Somebody of an example as the book holds them: what `as_the_document_says` asks of a person."""

    def __init__(self, desk: Desk, contact: int) -> None:
        self._desk, self._contact = desk, contact
        self.seen = contact_facts.facts(desk.book.db, contact, None, BERLIN).interactions

    def measures(self):
        found = self._desk.measures.of(self._contact)
        assert found is not None
        return found


def test_the_worked_examples_typed_into_a_book(desk: Desk, clock: FixedClock) -> None:
    made = {name: typed(desk, clock, example, name) for name, example in EVERYBODY.items()}
    print(f"\n{'':3}{'measure':16}{'the document':42}the program")
    for name, contact in made.items():
        found = as_the_document_says(Typed(desk, contact))
        expected = EXPECTED[name] | {"badges": in_our_order(EXPECTED[name]["badges"])}
        for what, value in expected.items():
            print(f"{name:3}{what:16}{value or '–':42}{found[what] or '–'}")
        assert {what: found[what] for what in expected} == expected


def test_what_the_document_says_of_c_beside_its_measures(desk: Desk, clock: FixedClock) -> None:
    contact = typed(desk, clock, EVERYBODY["C"], "C")
    mirror = desk.measures.mirror(contact)
    assert mirror is not None
    [after] = mirror.follow_ups
    assert after.event.draft.name == "Web Summit"
    assert after.hours.value is None
    assert after.hours.sentence.plain() == "Met on 2026-11-20, no follow-up yet, 66 hours so far."
    [group] = desk.today.groups(dict.fromkeys(Group, 9))
    assert [(line.contact_id, line.rule) for line in group.lines] == [(contact, Rule.FOLLOW_UP)]


def test_the_capacity_over_all_of_them(desk: Desk, clock: FixedClock) -> None:
    for name, example in EVERYBODY.items():
        typed(desk, clock, example, name)
    found = desk.circles.capacity()
    assert (f"{float(found.asked):.1f}", f"{float(found.made):.1f}") == ("1.2", "1.5")


def test_the_first_follow_up_after_an_event_has_its_hours_and_its_entry(desk: Desk, clock: FixedClock) -> None:
    contact = typed(desk, clock, EVERYBODY["C"], "C")
    entry = desk.interactions.add(contact, touch(-1, direction=Direction.OUT, channel=Channel.EMAIL)).created
    mirror = desk.measures.mirror(contact)
    assert mirror is not None
    [after] = mirror.follow_ups
    assert shown(after.hours) == 42
    assert [(one.noun, one.id) for one in after.hours.entries] == [(Noun.INTERACTION, entry)]


def test_nobody_there_is_nothing(desk: Desk) -> None:
    assert desk.measures.of(99) is None
    assert desk.measures.mirror(99) is None


def test_somebody_of_whom_nothing_is_known_says_nothing_and_not_0(desk: Desk) -> None:
    found = desk.measures.of(desk.contacts.add(person()).created)
    assert found is not None
    for measure in (found.last_contact, found.due, found.silence, found.they_start, found.follow_through, found.mood):
        assert measure.value is None
    assert found.standing.step is Step.STRANGER
    assert found.pulse.measure.value is None


def test_the_service_says_what_the_pure_functions_say(desk: Desk, clock: FixedClock) -> None:
    """Read lightly, without texts: nothing that is measured may be left out on the way."""
    contact = typed(desk, clock, EVERYBODY["A"], "A")
    desk.notes.add(contact, note("Sails", -3, kind=NoteKind.LEARNED))
    desk.notes.add(contact, note("Our prices", -3, kind=NoteKind.SHARED))
    desk.notes.add(contact, note("Grey coat", -3))
    example = EVERYBODY["A"]
    seen = contact_facts.facts(desk.book.db, contact, None, BERLIN)
    assert [one.touch for one in seen.interactions] == [one.touch for one in example.seen]
    assert [one.sentiment for one in seen.interactions] == [one.sentiment for one in example.seen]
    found = desk.measures.of(contact)
    assert found is not None
    assert found.learn_learn.value == (1, 1)
    again = measures_of(seen, found.due, found.follow_through, people.PRESENT, people.CONSTANTS)
    assert again == found


def test_a_follow_up_is_judged_by_the_day_it_was_promised_for(desk: Desk) -> None:
    contact = desk.contacts.add(person()).created
    moved = desk.followups.add(contact, todo(day=date(2026, 11, 10), promised=True)).created
    desk.followups.move([moved], date(2027, 1, 10))
    desk.followups.add(contact, todo(day=date(2026, 11, 24)))
    found = desk.measures.of(contact)
    assert found is not None
    assert (found.follow_through.value, found.follow_through.count) == (0, 1)
    assert [one.id for one in found.follow_through.entries] == [moved]


def test_the_constants_of_the_book_are_those_of_its_settings(desk: Desk) -> None:
    contact = desk.contacts.add(person()).created
    for days in (-40, -30, -20, -10):
        desk.interactions.add(contact, touch(days, direction=Direction.IN, channel=Channel.EMAIL))
    before = desk.measures.of(contact)
    desk.settings.change(Preference.TOUCH_WINDOW, "25")
    desk.settings.change(Preference.DAYS_FOR_RHYTHM, "5")
    after = desk.measures.of(contact)
    assert before is not None
    assert after is not None
    assert (before.days_in_touch.value, after.days_in_touch.value) == (4, 2)
    assert before.silence.value == 1
    assert after.silence.value is None


def test_an_own_row_of_asks_is_counted(desk: Desk) -> None:
    contact = desk.contacts.add(person()).created
    for days in (-3, -2, -1):
        desk.interactions.add(contact, touch(days, kind=InteractionKind.ASK))
    assert desk.measures.asks_in_a_row(contact) == 3
    desk.interactions.add(contact, touch(-0.5, kind=InteractionKind.HELP))
    assert desk.measures.asks_in_a_row(contact) == 0


def on_day(day: date, **fields: object) -> InteractionDraft:
    return InteractionDraft(moment_of_day(day, "Europe/Berlin"), **fields)  # type: ignore[arg-type]


def test_what_is_known_by_its_day_is_said_from_the_morning_on(desk: Desk) -> None:
    """It is nine in the morning; such an entry stands at noon."""
    contact, today = desk.contacts.add(person()).created, desk.book.today()
    for days in (-3, -2):
        desk.interactions.add(contact, touch(days, kind=InteractionKind.ASK))
    desk.interactions.add(contact, on_day(today + timedelta(days=1), kind=InteractionKind.HELP))
    assert desk.measures.asks_in_a_row(contact, 3) == 0
    added = desk.interactions.add(contact, on_day(today, kind=InteractionKind.ASK)).created
    assert (desk.measures.asks_in_a_row(contact, 3), desk.letters.asks(contact)) == (3, 3)
    background = desk.contacts.background(contact)
    assert background is not None
    assert background.last is not None
    assert background.last.id == added
    desk.interactions.add(contact, on_day(today, kind=InteractionKind.HELP))
    assert (desk.measures.asks_in_a_row(contact), desk.letters.asks(contact)) == (0, 0)


def test_what_they_sent_and_mail_to_many_hides_no_row_of_asks(desk: Desk) -> None:
    contact = desk.contacts.add(person()).created
    for days in (-63, -62, -61):
        desk.interactions.add(contact, touch(days, kind=InteractionKind.ASK))
    for days in range(1, 20):
        desk.interactions.add(contact, touch(-days, bulk=True))
        desk.interactions.add(contact, touch(-days - 20, direction=Direction.IN))
    assert (desk.measures.asks_in_a_row(contact, 3), desk.letters.asks(contact)) == (3, 3)


def test_what_is_known_by_its_day_keeps_it_in_another_zone(desk: Desk) -> None:
    contact = desk.contacts.add(person()).created
    late = Moment(datetime(2026, 10, 24, 21, 30, tzinfo=UTC), "Europe/Berlin")
    desk.interactions.add(contact, InteractionDraft(late))
    desk.settings.change(Preference.ZONE, "Asia/Tokyo")
    found = desk.measures.of(contact)
    assert found is not None
    assert found.last_contact.value == (desk.book.today() - date(2026, 10, 25)).days


def test_d_is_fading_and_an_advocate(desk: Desk, clock: FixedClock) -> None:
    contact = typed(desk, clock, EVERYBODY["D"], "D")
    found = desk.measures.of(contact)
    assert found is not None
    assert [badge.kind for badge in found.badges] == [BadgeKind.ADVOCATE, BadgeKind.FADING]
    clock.advance(days=30)
    later = desk.measures.of(contact)
    assert later is not None
    assert later.last_contact.value == found.last_contact.value + 30
