"""Ideas on a real book: what they come from, who needs no introduction, putting aside, and off means off."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.domain.entity import moment_of_day
from ror_desktop.domain.ideas import TAG_MOST, IdeaKind
from ror_desktop.domain.interaction import Direction, InteractionDraft
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.store import relations, returns
from ror_desktop.store.relations import NewRelation
from tests.builders import BERLIN, MONDAY, FixedClock, make_book, note, person, todo, touch

TODAY = MONDAY.date()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = make_book(tmp_path / "book.ror", FixedClock())
    yield desk_of(book)
    book.db.close()


def contact(desk: Desk, name: str = "Jane Doe", **fields: object) -> int:
    return desk.contacts.add(person(name, **fields)).created


def learned(desk: Desk, who: int, text: str, days: float = -20) -> int:
    return desk.notes.add(who, note(text, days, kind=NoteKind.LEARNED)).created


def kinds(desk: Desk, who: int) -> list[IdeaKind]:
    return [idea.kind for idea in desk.ideas.for_contact(who)]


def test_nothing_known_gives_no_idea(desk: Desk) -> None:
    assert desk.ideas.for_contact(contact(desk)) == ()
    assert desk.ideas.for_contact(99) == ()


def test_all_that_asks_for_something(desk: Desk) -> None:
    jane = contact(desk, birthday=PartialDate(None, 11, 25))
    with desk.book.verb(Verb.DEMO_FILL):
        returns.insert(desk.book.db, jane, ReturnDraft(date(2026, 11, 2), ReturnKind.TESTIMONIAL), desk.book.clock())
    late = desk.followups.add(jane, todo("Send it", TODAY - timedelta(days=30), promised=True)).created
    assert kinds(desk, jane) == [IdeaKind.THANKS, IdeaKind.PROMISE, IdeaKind.BIRTHDAY]
    desk.returns.thanked([jane])
    desk.followups.done(late)
    learned_id = learned(desk, jane, "Her boat is called Ida")
    found = desk.ideas.for_contact(jane)
    assert [idea.kind for idea in found] == [IdeaKind.BIRTHDAY, IdeaKind.LEARNED]
    assert found[1].source_id == learned_id
    desk.interactions.add(jane, touch(-1, direction=Direction.IN))
    desk.interactions.add(jane, touch(-1, bulk=True))
    desk.interactions.add(jane, touch(3))
    assert IdeaKind.LEARNED in kinds(desk, jane), "what came in, bulk and what lies ahead follow nothing up"
    desk.interactions.add(jane, touch(-1))
    assert kinds(desk, jane) == [IdeaKind.BIRTHDAY]


def test_what_went_out_today_without_a_time_follows_up_from_the_morning_on(desk: Desk) -> None:
    jane = contact(desk)
    learned(desk, jane, "Her boat is called Ida")
    for day in (TODAY + timedelta(days=1), TODAY):
        assert kinds(desk, jane) == [IdeaKind.LEARNED]
        desk.interactions.add(jane, InteractionDraft(moment_of_day(day, BERLIN.key)))
    assert kinds(desk, jane) == []


def test_a_topic_that_stands_in_what_was_learned_about_both(desk: Desk) -> None:
    jane, bo, cy = (contact(desk, name) for name in ("Jane Doe", "Bo Tan", "Cy Lo"))
    for who in (jane, bo):
        desk.interactions.add(who, touch(-1))
    learned(desk, jane, "Grows ORCHIDS at home")
    learned(desk, bo, "Has won a prize for orchids")
    desk.notes.add(cy, note("Saw orchids on the desk", -3))
    found = desk.ideas.for_contact(jane)
    assert [(idea.kind, idea.source_id) for idea in found] == [(IdeaKind.TOPIC, bo)]
    assert found[0].why.plain() == "Introduce Bo Tan: “ORCHIDS” stands in what you learned about both"
    assert found[0].title is not None
    assert found[0].title.plain() == "Introduce Jane Doe and Bo Tan to each other"
    assert kinds(desk, cy) == [], "what was noticed is no topic"


@pytest.mark.parametrize("how", ["organization", "relation", "referral", "let_go", "own"])
def test_acquaintances_need_no_introduction(desk: Desk, how: str) -> None:
    shared = {"tags": ("glass",), "organization": "Acme" if how == "organization" else ""}
    jane = contact(desk, "Jane Doe", **shared)
    bo = contact(desk, "Bo Tan", own=how == "own", **shared)
    with desk.book.verb(Verb.DEMO_FILL):
        if how == "relation":
            relations.insert_all(desk.book.db, [NewRelation(bo, jane, "colleague")], desk.book.clock())
        if how == "referral":
            draft = ReturnDraft(TODAY, ReturnKind.REFERRAL, referred_contact_id=bo, thanked_on=TODAY)
            returns.insert(desk.book.db, jane, draft, desk.book.clock())
    if how == "let_go":
        desk.contacts.let_go([bo], "moved")
    assert kinds(desk, jane) == []
    stranger = contact(desk, "Cy Lo", tags=("glass",))
    assert [(i.kind, i.source_id) for i in desk.ideas.for_contact(jane)] == [(IdeaKind.TAG, stranger)]


def test_a_tag_that_many_carry_gives_none(desk: Desk) -> None:
    jane = contact(desk, tags=("lead",))
    others = [contact(desk, f"Person {n}") for n in range(TAG_MOST)]
    desk.contacts.tag(others[:-1], "lead")
    assert kinds(desk, jane) == [IdeaKind.TAG]
    desk.contacts.tag(others, "lead")
    assert kinds(desk, jane) == []


def test_put_aside_for_ninety_days_and_taken_back(desk: Desk) -> None:
    jane = contact(desk, tags=("glass",))
    contact(desk, "Cy Lo", tags=("glass",))
    idea = desk.ideas.for_contact(jane)[0]
    change = desk.ideas.put_aside(idea)
    assert change.message is not None
    assert "90 days" in change.message.plain()
    assert kinds(desk, jane) == []
    assert desk.history.undo() is not None
    assert desk.ideas.for_contact(jane) == (idea,)
    desk.history.redo()
    clock = desk.book.clock
    assert isinstance(clock, FixedClock)
    clock.advance(days=89)
    assert kinds(desk, jane) == []
    clock.advance(days=1)
    assert desk.ideas.for_contact(jane) == (idea,)


def test_what_was_put_aside_long_ago_is_forgotten(desk: Desk) -> None:
    jane = contact(desk, tags=("glass", "boats"))
    for name, tag in (("Bo", "glass"), ("Cy", "boats")):
        contact(desk, name, tags=(tag,))
    desk.ideas.put_aside(desk.ideas.for_contact(jane)[0])
    clock = desk.book.clock
    assert isinstance(clock, FixedClock)
    clock.advance(days=100)
    desk.ideas.put_aside(desk.ideas.for_contact(jane)[0])
    assert desk.book.db.value("SELECT count(*) FROM setting WHERE name LIKE 'idea:%'") == 1


def test_off_means_that_nothing_is_read(desk: Desk) -> None:
    jane = contact(desk, tags=("glass",))
    contact(desk, "Cy Lo", tags=("glass",))
    desk.settings.change(Preference.GIVE_IDEAS, "0")
    asked: list[str] = []
    desk.book.db.connection().set_trace_callback(asked.append)
    assert desk.ideas.for_contact(jane) == ()
    desk.book.db.connection().set_trace_callback(None)
    assert len(asked) == 1
    assert "setting" in asked[0]
    desk.history.undo()
    assert kinds(desk, jane) == [IdeaKind.TAG]


def test_thanks_that_have_a_follow_up_are_no_idea_beside_it(desk: Desk) -> None:
    """It stands with what is to be done; whoever let it go has decided."""
    jane = contact(desk)
    desk.returns.add(jane, ReturnDraft(TODAY, ReturnKind.SHARE))
    follow_up = desk.followups.open_for(jane)[0].id
    assert kinds(desk, jane) == []
    desk.followups.let_go([follow_up], "by word of mouth")
    assert kinds(desk, jane) == []
    desk.history.undo()
    desk.followups.delete([follow_up])
    assert kinds(desk, jane) == [IdeaKind.THANKS], "nothing else reminds of it now"
