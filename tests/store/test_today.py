"""The rules of Today as they are read from what is derived are those of the domain, on this day and on later ones."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.cadence import due_day
from ror_desktop.domain.change import Verb
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.interaction import Channel, Direction
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.today import (
    Group,
    Rule,
    TodayFacts,
    TodayGroup,
    met_at,
    quiet_spans,
    rule_for,
    thanks_due,
)
from ror_desktop.domain.touch import parted, summary_of, touch_of
from ror_desktop.services.desk import Desk
from ror_desktop.store import derived, events, returns
from tests.builders import BERLIN, FixedClock, assert_sound, make_book, moment, person, todo, touch

TODAY = date(2026, 11, 23)
ALL = dict.fromkeys(Group, 100)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror", clock))
    yield made
    made.book.db.close()


def add_event(desk: Desk) -> int:
    with desk.book.verb(Verb.DEMO_FILL):
        return events.insert(desk.book.db, EventDraft("Web Summit", TODAY, TODAY, "Lisbon"), desk.book.clock())


def add_return(desk: Desk, contact: int, days: int, kind: ReturnKind = ReturnKind.REFERRAL) -> None:
    with desk.book.verb(Verb.DEMO_FILL):
        returns.insert(desk.book.db, contact, ReturnDraft(TODAY + timedelta(days=days), kind), desk.book.clock())


def one(desk: Desk, group: Group) -> TodayGroup:
    return next(found for found in desk.today.groups(ALL) if found.group is group)


def test_every_rule_says_what_its_reason_is_made_of(desk: Desk) -> None:
    event = add_event(desk)
    names = ("Late", "Due", "Waits", "Met", "Cadence", "Quiet", "Thanks", "Birthday")
    people = {name: desk.contacts.add(person(name)).created for name in names}
    desk.followups.add(people["Late"], todo("Call", TODAY - timedelta(days=3)))
    desk.followups.add(people["Due"], todo("Write", TODAY))
    message = desk.interactions.add(
        people["Waits"], touch(-2, direction=Direction.IN, channel=Channel.EMAIL, summary="When?")
    ).created
    desk.interactions.add(people["Met"], touch(-2, direction=Direction.MUTUAL, event_id=event))
    desk.interactions.add(people["Cadence"], touch(-40))
    desk.circles.set_cadence([people["Cadence"]], 30)
    for days in (-60, -53, -46, -39, -32):
        desk.interactions.add(people["Quiet"], touch(days, direction=Direction.MUTUAL))
    add_return(desk, people["Thanks"], -4, ReturnKind.TESTIMONIAL)
    desk.contacts.edit(people["Birthday"], person("Birthday", birthday=partial_date("1980-11-25")))
    found = desk.today.groups(ALL)
    assert [(g.group, g.total, [line.contact for line in g.lines]) for g in found] == [
        (group, 1, [name]) for group, name in zip(Group, names, strict=True)
    ]
    lines = {g.group: g.lines[0] for g in found}
    assert lines[Group.WAITING].interaction_id == message
    assert lines[Group.WAITING].place == "When?"
    assert lines[Group.MET].place == "Web Summit"
    assert (lines[Group.CADENCE].day, lines[Group.CADENCE].days) == (TODAY - timedelta(days=10), 30)
    assert (lines[Group.QUIET].last_day, lines[Group.QUIET].gap) == (TODAY - timedelta(days=32), 7)
    assert lines[Group.THANKS].return_kind is ReturnKind.TESTIMONIAL
    assert (lines[Group.BIRTHDAY].day, lines[Group.BIRTHDAY].count) == (TODAY + timedelta(days=2), 46)


def test_totals_are_true_when_only_some_are_read(desk: Desk) -> None:
    for number in range(5):
        made = desk.contacts.add(person(f"Person {number}", cadence_days=10)).created
        desk.interactions.add(made, touch(-20 - number))
    found = desk.today.groups({**ALL, Group.CADENCE: 2})
    assert [(g.group, g.total) for g in found] == [(Group.CADENCE, 5)]
    assert [line.contact for line in found[0].lines] == ["Person 4", "Person 3"], "the largest due first"


def test_done_counts_what_the_day_had(desk: Desk) -> None:
    jane, bob = (desk.contacts.add(person(name)).created for name in ("Jane", "Bob"))
    desk.followups.done(desk.followups.add(jane, todo()).created)
    desk.interactions.add(jane, touch(-0.1))
    desk.interactions.add(bob, touch(-1))
    found = desk.today.done()
    assert (found.follow_ups, found.contacts) == (1, 1)


def test_answered_and_thanked_let_their_lines_go(desk: Desk) -> None:
    jane = desk.contacts.add(person()).created
    for days in (-3, -2):
        desk.interactions.add(jane, touch(days, direction=Direction.IN, channel=Channel.EMAIL))
    for days in (-9, -5):
        add_return(desk, jane, days)
    add_return(desk, jane, -2, ReturnKind.PURCHASE)
    assert one(desk, Group.WAITING).total == 1
    desk.interactions.answered([jane])
    assert [g.group for g in desk.today.groups(ALL)] == [Group.THANKS]
    change = desk.returns.thanked([jane])
    assert change.message is not None
    assert change.message.plain() == "Thanks said for 2 returns"
    assert desk.today.groups(ALL) == []
    desk.history.undo()
    desk.history.undo()
    assert one(desk, Group.WAITING).total == 1


def test_a_contact_that_was_let_go_or_put_off_is_left_alone(desk: Desk, clock: FixedClock) -> None:
    event = add_event(desk)
    gone, off = (desk.contacts.add(person(name), event).created for name in ("Gone", "Off"))
    clock.advance(days=2)
    assert one(desk, Group.MET).total == 2
    desk.contacts.let_go([gone], "only wanted a pen")
    desk.contacts.rest([off], desk.book.today() + timedelta(days=1))
    assert desk.today.groups(ALL) == []
    clock.advance(days=1)
    assert [line.contact for line in one(desk, Group.MET).lines] == ["Off"]


PEOPLE = st.fixed_dictionaries(
    {
        "touches": st.lists(
            st.tuples(
                st.floats(-500, 3), st.sampled_from(Direction), st.sampled_from(Channel), st.booleans(), st.booleans()
            ),
            max_size=7,
        ),
        "cadence": st.sampled_from([None, None, 7, 30, 200]),
        "in_circle": st.booleans(),
        "birthday": st.sampled_from(["", "--11-23", "1980-11-30", "--12-01", "--02-29", "1990", "soon"]),
        "captured": st.booleans(),
        "let_go": st.booleans(),
        "resting": st.sampled_from([None, None, -1, 0, 4]),
        "resting_rule": st.sampled_from(list(Rule)[1:]),
        "returns": st.lists(st.tuples(st.integers(-50, 3), st.sampled_from(ReturnKind), st.booleans()), max_size=2),
        "follow_ups": st.lists(st.integers(-3, 5), max_size=1),
    }
)


NUMBERS = st.fixed_dictionaries(
    {},
    optional={
        Preference.ANSWERED_WITHIN: st.sampled_from([1, 7, 40, 365]),
        Preference.ANSWER_TARGET: st.sampled_from([1, 24, 100, 8_760]),
        Preference.QUIET_AT: st.sampled_from([1, 2, 3, 100]),
        Preference.DAYS_FOR_RHYTHM: st.sampled_from([2, 3, 4, 6]),
        Preference.RETURN_WINDOW: st.sampled_from([1, 30, 365, 3_660]),
        Preference.TOUCH_WINDOW: st.sampled_from([1, 90]),
    },
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PEOPLE, min_size=1, max_size=4), st.sampled_from([0, 1, 7, 40, 200, 365]), NUMBERS, st.booleans())
def test_the_groups_are_what_the_rules_say_now_and_later(
    tmp_path_factory: pytest.TempPathFactory,
    people: list[dict],
    later: int,
    numbers: dict[Preference, int],
    before: bool,
) -> None:
    """Whatever the constants are, and whether they were chosen before anything was written down or afterwards."""
    clock = FixedClock()
    desk = Desk(make_book(tmp_path_factory.mktemp("book") / "book.ror", clock))
    circle = desk.circles.add("Friends", 21).created
    event = add_event(desk)
    if before:
        _choose(desk, numbers)
    made = {_made(desk, facts, circle, event): facts for facts in people}
    clock.advance(days=later)
    desk.book.catch_up()
    if not before:
        _choose(desk, numbers)
    expected = {contact: _expected(desk, contact, facts) for contact, facts in made.items()}
    found = {line.contact_id: line.rule for group in desk.today.groups(ALL) for line in group.lines}
    assert found == {contact: rule for contact, rule in expected.items() if rule is not None}
    assert all(group.total == len(group.lines) for group in desk.today.groups(ALL))
    assert derived.verify(desk.book.db, desk.book.clock(), BERLIN) == []
    assert_sound(desk.book)
    desk.book.db.close()


def _choose(desk: Desk, numbers: dict[Preference, int]) -> None:
    desk.settings.change(Preference.ZONE, BERLIN.key)  # a book of a test has none, and a change of settings looks
    for preference, value in numbers.items():
        desk.settings.change(preference, str(value))


def _made(desk: Desk, facts: dict, circle: int, event: int) -> int:
    draft = person(
        cadence_days=facts["cadence"],
        circle_id=circle if facts["in_circle"] else None,
        birthday=partial_date(facts["birthday"]),
    )
    contact = desk.contacts.add(draft, event if facts["captured"] else None).created
    for draft in _drafts(facts, event):
        desk.interactions.add(contact, draft)
    for days in facts["follow_ups"]:
        desk.followups.add(contact, todo(day=TODAY + timedelta(days=days)))
    with desk.book.verb(Verb.DEMO_FILL):
        for days, kind, thanked in facts["returns"]:
            day = TODAY + timedelta(days=days)
            draft = ReturnDraft(day, kind, thanked_on=day if thanked else None)
            returns.insert(desk.book.db, contact, draft, desk.book.clock())
    if facts["let_go"]:
        desk.contacts.let_go([contact], "no")
    if facts["resting"] is not None:
        desk.contacts.rest([contact], TODAY + timedelta(days=facts["resting"]), facts["resting_rule"])
    return contact


def _drafts(facts: dict, event: int) -> list:
    return [
        touch(days, direction=direction, channel=channel, bulk=bulk, event_id=event if at_event else None)
        for days, direction, channel, bulk, at_event in facts["touches"]
    ]


def _expected(desk: Desk, contact: int, facts: dict) -> Rule | None:
    """From what was typed, by the rules alone."""
    now = desk.book.clock()
    touches = [touch_of(draft, BERLIN) for draft in _drafts(facts, 1)]
    numbers = desk.measures.constants()
    summary = summary_of(touches, now, BERLIN, numbers.answered_within)
    counted = parted([t for t in touches if not t.bulk], now, BERLIN)[0]
    cadence = facts["cadence"] or (21 if facts["in_circle"] else None)
    still_open = () if facts["let_go"] else facts["follow_ups"]  # none of them is a promise
    met = met_at(counted, to_seconds(moment().at) if facts["captured"] else None, BERLIN)
    still_open = [] if facts["let_go"] else facts["follow_ups"]  # nobody promised them: they were let go as well
    made = TodayFacts(
        next_day=min((TODAY + timedelta(days=days) for days in still_open), default=None),
        waiting_since=summary.waiting_since,
        met_at=None if facts["let_go"] else met,
        due_day=None if cadence is None or facts["let_go"] else due_day(summary.touched_day or TODAY, cadence),
        quiet=()
        if facts["let_go"]
        else tuple(
            quiet_spans(
                (t.day for t in counted if t.direction is not Direction.OUT),
                numbers.quiet_at,
                numbers.days_for_rhythm,
                numbers.return_window,
            )
        ),
        thanks_day=thanks_due(
            (TODAY + timedelta(days=d), kind, TODAY if thanked else None) for d, kind, thanked in facts["returns"]
        ),
        birthday=partial_date(facts["birthday"]),
        resting=None if facts["resting"] is None else TODAY + timedelta(days=facts["resting"]),
        resting_rule=facts["resting_rule"],
    )
    assert desk.contacts.get(contact) is not None
    return rule_for(made, to_seconds(now), desk.book.today(), int(numbers.answer_target.total_seconds()))


def test_a_constant_holds_at_once_and_undo_takes_it_back(desk: Desk) -> None:
    _choose(desk, {})
    quiet, waits = (desk.contacts.add(person(name)).created for name in ("Quiet", "Waits"))
    for days in (-32, -22, -12):
        desk.interactions.add(quiet, touch(days, direction=Direction.MUTUAL))
    desk.interactions.add(waits, touch(-0.5, direction=Direction.IN, channel=Channel.EMAIL))
    assert desk.today.groups(ALL) == []
    desk.settings.change(Preference.QUIET_AT, "1")
    change = desk.settings.change(Preference.DAYS_FOR_RHYTHM, "3")
    assert quiet in change.contacts
    desk.settings.change(Preference.ANSWER_TARGET, "6")
    assert [(g.group, g.lines[0].contact_id) for g in desk.today.groups(ALL)] == [
        (Group.WAITING, waits),
        (Group.QUIET, quiet),
    ]
    assert_sound(desk.book)
    for _change in range(3):
        desk.history.undo()
    assert desk.today.groups(ALL) == []
    assert_sound(desk.book)
    for _change in range(3):
        desk.history.redo()
    assert [g.group for g in desk.today.groups(ALL)] == [Group.WAITING, Group.QUIET]


def test_the_time_for_an_answer_decides_who_waits(desk: Desk) -> None:
    """What answers my outreach wants no answer of mine; what comes too late is a message of its own."""
    contact = desk.contacts.add(person()).created
    desk.interactions.add(contact, touch(-10, direction=Direction.OUT, channel=Channel.EMAIL))
    desk.interactions.add(contact, touch(-5, direction=Direction.IN, channel=Channel.EMAIL))
    assert desk.today.groups(ALL) == []
    change = desk.settings.change(Preference.ANSWERED_WITHIN, "3")
    assert contact in change.contacts
    assert [g.group for g in desk.today.groups(ALL)] == [Group.WAITING]


def test_another_constant_marks_nobody(desk: Desk) -> None:
    desk.contacts.add(person())
    assert desk.settings.change(Preference.FADING_AT, "9").contacts == frozenset()
    assert desk.settings.change(Preference.SHOW_PULSE, "1").contacts == frozenset()
