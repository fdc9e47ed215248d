"""The weekly review on a real book: whom it shows, what was done, what it says; and it can be left and continued."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.review import (
    Candidate,
    Outcome,
    Review,
    ReviewStep,
    missed_since,
    put_in,
    silence,
    step_of_silence,
)
from ror_desktop.domain.today import Rule
from ror_desktop.domain.touch import touch_of
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.store import followups, interactions, returns, review
from ror_desktop.store.review import Period
from ror_desktop.store.review_file import read_review, review_file_of
from tests.builders import BERLIN, MONDAY, FixedClock, make_book, person, todo, touch

TODAY = MONDAY.date()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


class World:
    """A book with somebody for every step."""

    def __init__(self, path: Path) -> None:
        self.clock = FixedClock()
        self.book = make_book(path, self.clock)
        self.desk: Desk = desk_of(self.book)

    def contact(self, name: str, **fields: object) -> int:
        return self.desk.contacts.add(person(name, **fields)).created

    def came_back(self, contact: int, kind: ReturnKind, days: int, **fields: object) -> int:
        with self.book.verb(Verb.DEMO_FILL) as run:
            run.created = returns.insert(
                self.book.db,
                contact,
                ReturnDraft(ago(days), kind, **fields),
                self.clock(),  # type: ignore[arg-type]
            )
        return run.created

    def heard(self, contact: int, *days: float) -> None:
        for day in days:
            self.desk.interactions.add(contact, touch(-day, direction=Direction.MUTUAL, channel=Channel.CALL))

    def fill(self) -> None:
        self.clock.advance(days=-30)
        names = ("Tara Thanks", "Pia Promise", "Will Waiting", "Finn Fading", "Rex Rest", "Nora Nothing")
        self.tara, self.pia, self.will, self.finn, self.rex, self.nora = (self.contact(name) for name in names)
        self.clock.now = MONDAY
        self.came_back(self.tara, ReturnKind.REFERRAL, 3)
        self.promise = self.desk.followups.add(self.pia, todo("Send it", ago(5), promised=True)).created
        self.desk.interactions.add(self.will, touch(-3, direction=Direction.IN, channel=Channel.EMAIL))
        self.heard(self.finn, 40, 50, 60, 70)
        self.heard(self.rex, 90, 100, 110, 120)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "book.ror")
    made.fill()
    yield made
    made.book.db.close()


def shown(world: World, found: Review) -> list[tuple[ReviewStep, str, Outcome | None]]:
    return [(one.chosen.step, one.name.split()[0], one.outcome) for one in world.desk.review.people(found)]


def test_each_step_shows_whom_it_is_about(world: World) -> None:
    found = world.desk.review.begin()
    assert found.since == ago(6)
    assert shown(world, found) == [
        (ReviewStep.THANKS, "Tara", None),
        (ReviewStep.PROMISES, "Pia", None),
        (ReviewStep.WAITING, "Will", None),
        (ReviewStep.FADING, "Finn", None),
        (ReviewStep.REST, "Rex", None),
    ]
    follow_up = world.desk.review.people(found)[1].follow_up
    assert follow_up is not None
    assert follow_up.draft.title == "Send it"


def test_what_was_done_is_seen_and_taken_back(world: World) -> None:
    desk, found = world.desk, world.desk.review.begin()
    undone = shown(world, found)
    desk.returns.thanked([world.tara])
    desk.followups.done(world.promise)
    desk.interactions.answered([world.will])
    desk.encounters.set_next_step(world.finn, todo("Call", ago(-2)))
    desk.contacts.rest([world.rex], ago(-90), Rule.CADENCE)
    assert [outcome for _step, _name, outcome in shown(world, found)] == [
        Outcome.THANKED, Outcome.KEPT, Outcome.ANSWERED, Outcome.NEXT_STEP, Outcome.RESTS,
    ]  # fmt: skip
    assert [message.plain() for message in desk.review.sentences(found)] == [
        "What came back since 2026-11-17: referral from Tara Thanks (2026-11-20).",
        "What I put in: said thanks to Tara Thanks; kept what I promised Pia Promise; answered Will Waiting.",
        "What I take up next week: Finn Fading (2026-11-25); let rest: Rex Rest (until 2027-02-21).",
    ]
    for _step in range(5):
        desk.history.undo()
    assert shown(world, found) == undone


@pytest.mark.parametrize(("day", "outcome"), [(ago(-3), Outcome.NEXT_STEP), (TODAY, Outcome.NEXT_STEP), (ago(2), None)])
def test_a_promise_that_is_put_off_is_taken_up_later(world: World, day: date, outcome: Outcome | None) -> None:
    found = world.desk.review.begin()
    world.desk.followups.snooze([world.promise], day)
    assert shown(world, found)[1][2] is outcome
    if outcome is not None:
        assert f"Pia Promise ({day})" in world.desk.review.sentences(found)[2].plain()


def test_a_promise_that_was_kept_late_is_taken_note_of(world: World) -> None:
    world.clock.advance(days=-2)
    world.desk.followups.done(world.promise)
    world.clock.now = MONDAY
    found = world.desk.review.begin()
    pia = world.desk.review.people(found)[1]
    assert (pia.name, pia.outcome) == ("Pia Promise", None)
    assert pia.follow_up is not None
    assert pia.follow_up.state is FollowUpState.DONE
    noted = replace(found, noted=frozenset({world.pia}))
    assert world.desk.review.people(noted)[1].outcome is Outcome.NOTED
    assert "Pia" not in " ".join(message.plain() for message in world.desk.review.sentences(noted))


def test_thanks_that_have_a_follow_up_are_moved_with_it(world: World) -> None:
    """What is noted as a recommendation has a follow-up: no second one is made, and once done, thanks were said."""
    world.desk.returns.thanked([world.tara])
    added = world.desk.returns.add(world.tara, ReturnDraft(ago(2), ReturnKind.TESTIMONIAL))
    found = world.desk.review.begin()
    tara = next(one for one in world.desk.review.people(found) if one.contact_id == world.tara)
    assert (tara.chosen.step, tara.chosen.candidate.about) == (ReviewStep.THANKS, added.created)
    assert tara.follow_up is not None
    world.desk.followups.snooze([tara.follow_up.id], ago(-4))
    assert shown(world, found)[0][2] is Outcome.NEXT_STEP
    assert f"Tara Thanks ({ago(-4)})" in world.desk.review.sentences(found)[2].plain()
    later = [name for _step, name, _outcome in shown(world, world.desk.review.begin())]
    assert "Tara" not in later, "a day was chosen for it"
    world.desk.followups.done(tara.follow_up.id)
    assert shown(world, found)[0][2] is Outcome.THANKED
    again = world.desk.returns.add(world.tara, ReturnDraft(ago(2), ReturnKind.SHARE)).created
    assert world.desk.review.begin().people[0].chosen.candidate.about == again
    world.desk.followups.let_go([world.desk.followups.open_for(world.tara)[0].id], "by word of mouth")
    assert "Tara" not in {name for _step, name, _outcome in shown(world, world.desk.review.begin())}


def test_it_is_left_and_continued_after_a_restart(world: World, tmp_path: Path) -> None:
    found = world.desk.review.begin()
    world.desk.interactions.answered([world.will])
    kept = replace(found, gone=240, noted=frozenset({world.pia}))
    world.desk.review.keep(kept)
    world.book.db.close()
    again = make_book(tmp_path / "book.ror", world.clock)
    try:
        later = desk_of(again).review.under_way()
        assert later == kept
        assert later is not None
        outcomes = [one.outcome for one in desk_of(again).review.people(later)]
        assert outcomes == [None, Outcome.NOTED, Outcome.ANSWERED, None, None]
    finally:
        again.db.close()


def test_one_of_last_week_is_not_continued(world: World) -> None:
    world.desk.review.begin()
    world.clock.advance(days=6)
    assert world.desk.review.under_way() is not None
    world.clock.advance(days=1)
    assert world.desk.review.under_way() is None


def test_who_is_gone_is_left_out_and_nobody_takes_their_place(world: World) -> None:
    found = world.desk.review.begin()
    world.desk.contacts.delete([world.will])
    assert "Will" not in {name for _step, name, _outcome in shown(world, found)}
    later = world.desk.review.under_way()
    assert later is not None
    assert world.will not in {one.chosen.contact_id for one in later.people}
    strange = replace(found, people=tuple(replace(one, uuid="00") for one in found.people))
    world.desk.review.keep(strange)
    assert world.desk.review.under_way() == replace(strange, people=())


def test_another_book_in_its_place_has_other_entries_of_the_same_numbers(world: World, tmp_path: Path) -> None:
    """A backup is older than the review: what was written since then comes again, with the same numbers."""
    path = tmp_path / "book.ror"
    world.book.db.close()
    older = path.read_bytes()
    world.book = make_book(path, world.clock)
    world.desk = desk_of(world.book)
    thanks = world.came_back(world.nora, ReturnKind.REFERRAL, 4)
    promise = world.desk.followups.add(world.finn, todo("Sketch it", ago(4), promised=True)).created
    world.desk.interactions.add(world.rex, touch(-2, direction=Direction.IN, channel=Channel.EMAIL))
    found = world.desk.review.begin()
    assert [step for step, name, _outcome in shown(world, found) if name in {"Nora", "Finn", "Rex"}] == [
        ReviewStep.THANKS, ReviewStep.PROMISES, ReviewStep.WAITING,
    ]  # fmt: skip
    world.book.db.close()
    path.write_bytes(older)
    world.book = make_book(path, world.clock)
    world.desk = desk_of(world.book)
    again = world.came_back(world.nora, ReturnKind.SHARE, 1, thanked_on=ago(1))
    another = world.desk.followups.add(world.finn, todo("Another")).created
    world.desk.followups.done(another)
    assert (again, another) == (thanks, promise)
    continued = world.desk.review.under_way()
    assert continued is not None
    assert shown(world, continued) == [one for one in shown(world, found) if one[1] not in {"Nora", "Finn", "Rex"}]


@pytest.mark.parametrize("damage", ["", "[]", '{"under_way": 7}', '{"under_way": {"people": [{}]}}', '{"last": "x"}'])
def test_a_file_that_cannot_be_read_costs_only_the_place(world: World, damage: str) -> None:
    world.desk.review.begin()
    review_file_of(world.book.db.path).write_text(damage, encoding="utf-8")
    assert world.desk.review.under_way() is None
    assert world.desk.review.last() is None
    assert len(world.desk.review.begin().people) == 5


def test_the_file_holds_no_name_and_no_text(world: World) -> None:
    world.desk.review.begin()
    text = review_file_of(world.book.db.path).read_text(encoding="utf-8")
    assert not any(name in text for name in ("Tara", "Pia", "Send"))
    assert read_review(world.book.db.path).under_way is not None


def test_who_is_erased_for_good_goes_from_the_review_under_way_too(world: World) -> None:
    path = world.book.db.path
    found = world.desk.review.begin()
    world.desk.review.keep(replace(found, noted=frozenset({world.will, world.pia})))
    uuid = next(one.uuid for one in found.people if one.chosen.contact_id == world.will)
    assert uuid in review_file_of(path).read_text(encoding="utf-8")
    world.desk.contacts.erase([world.will])
    assert uuid not in review_file_of(path).read_text(encoding="utf-8")
    kept = read_review(path).under_way
    assert kept is not None
    assert len(kept.people) == len(found.people) - 1
    assert kept.noted == {world.pia}


def test_who_is_erased_for_good_does_not_come_back_by_a_review_that_is_on_the_screen(world: World) -> None:
    path = world.book.db.path
    found = world.desk.review.begin()
    found = replace(found, noted=frozenset({world.will, world.pia}))
    uuids = {one.chosen.contact_id: one.uuid for one in found.people}
    world.desk.contacts.delete([world.finn])
    world.desk.contacts.erase([world.will])
    world.desk.review.keep(replace(found, gone=60))
    text = review_file_of(path).read_text(encoding="utf-8")
    assert uuids[world.will] not in text
    assert uuids[world.finn] in text, "a deletion can be undone, and then the review goes on with him"
    kept = read_review(path).under_way
    assert kept is not None
    assert (kept.gone, kept.noted) == (60, {world.pia})
    world.desk.contacts.erase([world.finn])
    world.desk.review.keep(replace(found, gone=61))
    assert uuids[world.finn] not in review_file_of(path).read_text(encoding="utf-8")


def test_when_it_is_offered(world: World) -> None:
    service = world.desk.review
    assert service.is_due(), "the book is a month old, and there was none yet"
    service.finish()
    assert (service.last(), service.is_due()) == (TODAY, False)
    assert service.under_way() is None
    world.clock.advance(days=7)
    assert not service.is_due()
    world.clock.advance(days=1)
    assert service.is_due()
    assert service.begin().since == TODAY, "from the day of the last one"


def test_an_empty_book_is_offered_none_and_can_have_one(tmp_path: Path) -> None:
    book = make_book(tmp_path / "empty.ror")
    try:
        desk = desk_of(book)
        assert not desk.review.is_due()
        found = desk.review.begin()
        assert found.people == ()
        assert len(desk.review.sentences(found)) == 3
    finally:
        book.db.close()


def test_how_many_people_can_be_said_and_taken_back(world: World) -> None:
    world.desk.settings.change(Preference.REVIEW_PEOPLE, "2")
    assert [name for _step, name, _outcome in shown(world, world.desk.review.begin())] == ["Tara", "Pia"]
    world.desk.history.undo()
    assert len(world.desk.review.begin().people) == 5


def test_without_numbers_nothing_is_counted(world: World) -> None:
    world.desk.interactions.add(world.nora, touch(-1, kind=InteractionKind.HELP))
    found = world.desk.review.begin()
    assert "in touch with 1 contact; gave 1 time" in world.desk.review.sentences(found)[1].plain()
    assert world.desk.review.look_back(found.since).put_in is not None
    world.desk.settings.change(Preference.SHOW_NUMBERS, "0")
    assert world.desk.review.look_back(found.since).put_in is None
    assert "1" not in world.desk.review.sentences(found)[1].plain()
    assert shown(world, world.desk.review.begin()) == shown(world, found)


def test_bulk_mail_and_what_lies_ahead_never_count(world: World) -> None:
    before = world.desk.review.look_back(ago(6))
    people = shown(world, world.desk.review.begin())
    world.desk.interactions.add(world.nora, touch(-1, bulk=True, channel=Channel.EMAIL))
    world.desk.interactions.add(world.nora, touch(2))
    world.desk.interactions.add(world.nora, touch(2, direction=Direction.IN, channel=Channel.EMAIL))
    world.desk.interactions.add(world.finn, touch(-1, bulk=True, channel=Channel.EMAIL))
    world.came_back(world.nora, ReturnKind.SHARE, -3)
    world.desk.followups.add(world.nora, todo("Later", ago(-3), promised=True))
    assert world.desk.review.look_back(ago(6)) == before
    assert shown(world, world.desk.review.begin()) == people


def test_who_was_put_off_or_has_a_next_step_is_left_alone(world: World) -> None:
    world.desk.contacts.rest([world.will], ago(-2), Rule.WAITING)
    world.desk.followups.add(world.finn, todo("Call", ago(-9)))
    world.desk.contacts.let_go([world.rex], "sold the firm")
    assert [name for _step, name, _outcome in shown(world, world.desk.review.begin())] == ["Tara", "Pia"]


def test_the_statements_say_what_the_rules_say(world: World) -> None:
    """Raw rows through the pure functions, against what is read from the summaries."""
    desk, book = world.desk, world.book
    for number, days in enumerate((1, 2, 3, 5, 8, 13, 21, 34, 55, 89)):
        who = world.contact(f"Extra {number}")
        world.heard(who, *(days + 3 * n * (number + 1) for n in range(5)))
        follow_up = desk.followups.add(who, todo("Do", ago(days), promised=number % 3 != 0)).created
        if number % 2:
            world.clock.advance(days=-1)
            desk.followups.done(follow_up)
            world.clock.now = MONDAY
        kind = InteractionKind.GIFT if number % 2 else InteractionKind.ASK
        desk.interactions.add(who, touch(-days, kind=kind, bulk=number == 4))
    at = Period(ago(20), int(MONDAY.timestamp()), TODAY, BERLIN)
    ids = [i for (i,) in book.db.rows("SELECT id FROM follow_up")]
    every = followups.many(book.db, ids).values()
    expected = {one.id for one in every if missed_since(one, at.since, TODAY, BERLIN)}
    assert {one[0] for one in review.missed(book.db, at)} == expected
    assert expected
    rows = [interactions.get(book.db, i) for (i,) in book.db.rows("SELECT id FROM interaction")]
    touches = [(one.contact_id, touch_of(one.draft, BERLIN)) for one in rows if one is not None]
    assert review.put_in(book.db, at) == put_in(touches, at.since, at.now, TODAY)
    assert review.put_in(book.db, at).gives
    found = review.candidates(book.db, at, 50, 2, 6)
    for step in (ReviewStep.FADING, ReviewStep.REST):
        assert all(step_of_silence(one, TODAY, 2, 6) is step for one in found[step])
        assert [silence(one, TODAY) for one in found[step]] == sorted(
            (silence(o, TODAY) for o in found[step]), reverse=True
        )
    assert Candidate(world.rex, ago(90), twice_gap=20) in found[ReviewStep.REST]
