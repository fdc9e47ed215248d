"""What came back: kept as it was said, thanked for once, and searched for like everything else."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact_row import ContactRow
from ror_desktop.domain.entity import Money
from ror_desktop.domain.followup import FollowUp, FollowUpState, Snooze
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from ror_desktop.domain.search import Found, MatchField
from ror_desktop.domain.today import Group, wants_thanks
from ror_desktop.errors import RorError
from ror_desktop.messages import Message
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.store import returns as store
from tests.builders import MONDAY, FixedClock, assert_sound, make_book, person, snapshot, touch

TODAY = MONDAY.date()
YESTERDAY = TODAY - timedelta(days=1)
SHARE, REFERRAL, PURCHASE = ReturnKind.SHARE, ReturnKind.REFERRAL, ReturnKind.PURCHASE
JANE, BOB, OWN = 1, 2, 3


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_of(make_book(tmp_path / "book.ror", FixedClock()))
    for draft in (person("Jane Doe"), person("Bob Roe"), person("Me", own=True)):
        made.contacts.add(draft)
    yield made
    made.book.db.close()


def add(desk: Desk, kind: ReturnKind = SHARE, contact: int = JANE, **fields: object) -> int:
    draft = ReturnDraft(YESTERDAY, kind, **fields)  # type: ignore[arg-type]
    return desk.returns.add(contact, draft).created


def got(desk: Desk, return_id: int) -> Return:
    found = desk.returns.get(return_id)
    assert found is not None
    return found


def thanks(desk: Desk, return_id: int) -> FollowUp:
    found = desk.followups.get(got(desk, return_id).thanks_id or 0)
    assert found is not None
    return found


def rows_named(desk: Desk, name: str) -> list[ContactRow]:
    return desk.contacts.rows(desk.search.names(name, 9).ids)


def found(desk: Desk, words: str) -> Found:
    answer = desk.search.texts(words, 9)
    assert answer is not None
    return answer


def in_thanks(desk: Desk) -> list[int]:
    page = desk.today.groups(dict.fromkeys(Group, 9))
    return [line.contact_id for group in page if group.group is Group.THANKS for line in group.lines]


# Noting


def test_a_return_comes_back_as_it_was_noted(desk: Desk) -> None:
    made = add(desk, PURCHASE, money=Money(1200_50, " eur"), perceived=4, evidence=" Two \x00kits\nhttps://x.example ")
    entry = got(desk, made)
    assert entry.contact_id == JANE
    expected = ReturnDraft(YESTERDAY, PURCHASE, Money(1200_50, "EUR"), 4, "Two kits\nhttps://x.example")
    assert entry.draft == expected
    assert entry.thanks_id is None
    assert desk.returns.currency() == "EUR"


@pytest.mark.parametrize(
    "draft",
    [
        ReturnDraft(TODAY + timedelta(days=1), PURCHASE),
        ReturnDraft(TODAY, PURCHASE, Money(-1, "EUR")),
        ReturnDraft(TODAY, PURCHASE, Money(1, "XXX")),
        ReturnDraft(TODAY, PURCHASE, Money(1, "")),
        ReturnDraft(TODAY, PURCHASE, perceived=0),
        ReturnDraft(TODAY, PURCHASE, perceived=6),
        ReturnDraft(TODAY, SHARE, thanked_on=TODAY + timedelta(days=1)),
        ReturnDraft(TODAY, REFERRAL, referred_contact_id=JANE),
        ReturnDraft(TODAY, REFERRAL, referred_contact_id=99),
        ReturnDraft(TODAY, REFERRAL, newcomer="jane doe"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(desk: Desk, draft: ReturnDraft) -> None:
    made = add(desk)
    before = snapshot(desk.book)
    with pytest.raises(RorError):
        desk.returns.add(JANE, draft)
    with pytest.raises(RorError):
        desk.returns.edit(made, draft)
    assert snapshot(desk.book) == before


def test_a_contact_or_return_that_is_gone_is_said_so(desk: Desk) -> None:
    with pytest.raises(RorError):
        add(desk, contact=99)
    with pytest.raises(RorError):
        desk.returns.edit(99, ReturnDraft(TODAY, SHARE))


def test_who_came_is_a_contact_or_a_new_one_in_the_same_step(desk: Desk) -> None:
    known = add(desk, REFERRAL, referred_contact_id=BOB)
    assert (got(desk, known).draft.referred_contact_id, got(desk, known).referred_contact) == (BOB, "Bob Roe")
    fresh = add(desk, REFERRAL, newcomer="  Carla \n New ")
    assert got(desk, fresh).referred_contact == "Carla New"
    assert got(desk, fresh).draft.newcomer == ""
    assert len(rows_named(desk, "Carla")) == 1
    desk.history.undo()
    assert rows_named(desk, "Carla") == []
    desk.history.redo()
    assert got(desk, fresh).referred_contact == "Carla New"


def test_a_new_name_that_one_contact_has_is_that_contact(desk: Desk) -> None:
    made = add(desk, REFERRAL, newcomer="bob röe")
    assert got(desk, made).draft.referred_contact_id == BOB
    desk.contacts.add(person("Bob Roe"))
    made = add(desk, REFERRAL, newcomer="Bob Roe")
    assert got(desk, made).draft.referred_contact_id not in {None, BOB}


def test_only_a_recommendation_brings_somebody(desk: Desk) -> None:
    made = add(desk, PURCHASE, newcomer="Carla New", referred_contact_id=BOB)
    assert got(desk, made).draft.referred_contact_id is None
    assert rows_named(desk, "Carla") == []


# Saying thanks


@pytest.mark.parametrize("kind", list(ReturnKind))
def test_a_recommendation_or_share_becomes_a_follow_up(desk: Desk, kind: ReturnKind) -> None:
    made = add(desk, kind)
    if not wants_thanks(kind):
        assert got(desk, made).thanks_id is None
        assert desk.followups.open_for(JANE) == []
        return
    task = thanks(desk, made)
    assert (task.contact_id, task.draft.due_day, task.state) == (JANE, TODAY, FollowUpState.OPEN)
    assert task.draft.title.startswith("Say thanks")
    assert [f.id for f in desk.followups.open_for(JANE)] == [task.id]
    desk.history.undo()
    assert desk.followups.open_for(JANE) == []
    assert desk.returns.get(made) is None


def test_its_words_are_those_of_the_window(desk: Desk) -> None:
    def dutch(message: Message) -> str:
        return message.plain().replace("Say thanks for sharing", "Bedanken voor het delen")

    made = desk.returns.add(JANE, ReturnDraft(TODAY, SHARE), dutch).created
    assert thanks(desk, made).draft.title == "Bedanken voor het delen"


def test_thanked_already_needs_no_follow_up(desk: Desk) -> None:
    made = add(desk, SHARE, thanked_on=TODAY)
    assert got(desk, made).thanks_id is None
    assert desk.followups.open_for(JANE) == []
    assert in_thanks(desk) == []


def test_thanked_closes_the_follow_up_in_one_step(desk: Desk) -> None:
    made, other, bought = add(desk), add(desk, REFERRAL), add(desk, PURCHASE)
    change = desk.returns.thanked([JANE, BOB])
    assert change.message is not None
    assert change.message.plain() == "Thanks said for 2 returns"
    for return_id in (made, other):
        assert got(desk, return_id).draft.thanked_on == TODAY
        assert thanks(desk, return_id).state is FollowUpState.DONE
    assert got(desk, bought).draft.thanked_on is None
    desk.history.undo()
    assert got(desk, made).draft.thanked_on is None
    assert thanks(desk, made).state is FollowUpState.OPEN


def test_one_return_can_be_thanked_for_alone(desk: Desk) -> None:
    made, other = add(desk), add(desk)
    desk.returns.thank([made])
    assert (got(desk, made).draft.thanked_on, got(desk, other).draft.thanked_on) == (TODAY, None)
    assert thanks(desk, other).state is FollowUpState.OPEN


def test_where_nothing_waits_for_thanks_nothing_is_done(desk: Desk) -> None:
    add(desk, PURCHASE)
    change = desk.returns.thanked([JANE])
    assert change.group == 0
    assert change.message is not None
    assert change.message.plain() == "Nothing waits for your thanks here"


@pytest.mark.parametrize("way", ["done", "finish", "all", "touch"])
def test_the_follow_up_done_in_any_way_says_that_thanks_were_said(desk: Desk, way: str) -> None:
    made = add(desk)
    task = thanks(desk, made).id
    said: InteractionDraft = touch(0)
    match way:
        case "done":
            desk.followups.done(task)
        case "finish":
            desk.followups.finish(task, said)
        case "all":
            desk.followups.done_all([task])
        case "touch":
            desk.touches.log(JANE, said, closes=task)
    assert got(desk, made).draft.thanked_on == TODAY
    desk.history.undo()
    assert got(desk, made).draft.thanked_on is None
    desk.history.redo()
    desk.followups.reopen(task)
    assert got(desk, made).draft.thanked_on is None


def test_a_follow_up_let_go_and_taken_up_again_says_nothing_of_thanks(desk: Desk) -> None:
    made = add(desk)
    desk.followups.let_go([thanks(desk, made).id], "sent flowers")
    assert got(desk, made).draft.thanked_on is None
    desk.followups.reopen(thanks(desk, made).id)
    assert got(desk, made).draft.thanked_on is None


def test_today_says_it_once_and_on_the_day_that_was_chosen(desk: Desk) -> None:
    """Somebody whose thanks have a follow-up is shown by it; put off, or let go, nothing contradicts it."""
    made = add(desk)
    assert in_thanks(desk) == []
    lines = [
        line for group in desk.today.groups(dict.fromkeys(Group, 9)) for line in group.lines if line.contact_id == JANE
    ]
    assert [line.follow_up.id for line in lines if line.follow_up] == [thanks(desk, made).id]
    assert len(lines) == 1
    desk.followups.snooze([thanks(desk, made).id], Snooze.NEXT_WEEK)
    assert in_thanks(desk) == []
    desk.followups.let_go([thanks(desk, made).id], "")
    assert in_thanks(desk) == []
    desk.followups.delete([thanks(desk, made).id])
    assert in_thanks(desk) == [JANE]
    assert_sound(desk.book)


def test_deleting_a_return_deletes_what_is_still_to_be_done_for_it(desk: Desk) -> None:
    made, thanked = add(desk), add(desk, REFERRAL)
    desk.returns.thank([thanked])
    tasks = [thanks(desk, made).id, thanks(desk, thanked).id]
    desk.returns.delete([made, thanked, 99])
    assert [desk.followups.get(i) is None for i in tasks] == [True, False]
    assert desk.returns.get(made) is None
    desk.history.undo()
    assert thanks(desk, made).state is FollowUpState.OPEN
    assert_sound(desk.book)


EDITS: dict[str, dict[str, object]] = {
    "tick": {"thanked_on": YESTERDAY},
    "untick": {"thanked_on": None},
    "bought": {"kind": PURCHASE},
    "shared": {"kind": SHARE},
    "evidence": {"evidence": "x"},
}
ACTS = (*EDITS, "done", "reopen", "let_go", "no_task", "thank", "thanked")


def act(desk: Desk, name: str, return_id: int) -> None:
    """One thing that somebody can do about a return or the follow-up for its thanks."""
    entry = got(desk, return_id)
    tasks = [entry.thanks_id] if entry.thanks_id else []
    if name in EDITS:
        desk.returns.edit(return_id, replace(entry.draft, **EDITS[name]))  # type: ignore[arg-type]
        return
    others: dict[str, Callable[[], object]] = {
        "done": lambda: desk.followups.done_all(tasks),
        "reopen": lambda: [desk.followups.reopen(task) for task in tasks],
        "let_go": lambda: desk.followups.let_go(tasks, ""),
        "no_task": lambda: desk.followups.delete(tasks),
        "thank": lambda: desk.returns.thank([return_id]),
        "thanked": lambda: desk.returns.thanked([JANE]),
    }
    others[name]()


@settings(max_examples=60, deadline=None)
@given(kind=st.sampled_from(ReturnKind), acts=st.lists(st.sampled_from(ACTS), max_size=8))
def test_whatever_is_done_the_return_and_its_follow_up_never_contradict(kind: ReturnKind, acts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        desk = desk_of(make_book(Path(folder) / "book.ror", FixedClock()))
        desk.contacts.add(person("Jane Doe"))
        made = add(desk, kind)
        start = snapshot(desk.book)
        changes = 0
        for name in acts:
            before = snapshot(desk.book)
            act(desk, name, made)
            changes += snapshot(desk.book) != before
            entry = got(desk, made)
            task = desk.followups.get(entry.thanks_id) if entry.thanks_id else None
            if task is not None and wants_thanks(entry.draft.kind):
                assert task.state is not FollowUpState.OPEN or entry.draft.thanked_on is None
                assert task.state is not FollowUpState.DONE or entry.draft.thanked_on is not None
            waits = wants_thanks(entry.draft.kind) and entry.draft.thanked_on is None
            assert (in_thanks(desk) == [JANE]) == (waits and task is None)
        assert_sound(desk.book)
        for _ in range(changes):
            desk.history.undo()
        assert snapshot(desk.book) == start
        desk.book.db.close()


# Changing


def test_another_kind_has_other_words_or_no_thanks(desk: Desk) -> None:
    made = add(desk)
    draft = got(desk, made).draft
    desk.returns.edit(made, ReturnDraft(draft.day, ReturnKind.MENTION))
    assert thanks(desk, made).draft.title == "Say thanks for the mention"
    desk.returns.edit(made, ReturnDraft(draft.day, PURCHASE, thanked_on=TODAY))
    assert got(desk, made).thanks_id is None
    assert got(desk, made).draft.thanked_on is None
    assert desk.followups.open_for(JANE) == []
    desk.returns.edit(made, ReturnDraft(draft.day, REFERRAL))
    assert thanks(desk, made).draft.title == "Say thanks for the referral"


def test_thanked_or_not_can_be_corrected(desk: Desk) -> None:
    made = add(desk)
    desk.returns.edit(made, ReturnDraft(YESTERDAY, SHARE, thanked_on=YESTERDAY))
    assert thanks(desk, made).state is FollowUpState.DONE
    desk.returns.edit(made, ReturnDraft(YESTERDAY, SHARE))
    assert thanks(desk, made).state is FollowUpState.OPEN


def test_a_follow_up_that_somebody_deleted_does_not_come_back(desk: Desk) -> None:
    made = add(desk)
    desk.followups.delete([thanks(desk, made).id])
    desk.returns.edit(made, ReturnDraft(YESTERDAY, SHARE, perceived=3))
    assert got(desk, made).thanks_id is None


def test_a_day_of_the_future_that_stood_there_may_stay(desk: Desk) -> None:
    later = date(2027, 1, 1)
    with desk.book.verb(Verb.IMPORT):
        made = store.insert(desk.book.db, JANE, ReturnDraft(later, PURCHASE), desk.book.clock())
    desk.returns.edit(made, ReturnDraft(later, PURCHASE, perceived=2))
    assert got(desk, made).draft.perceived == 2


def test_going_on_with_what_was_just_noted_is_one_step_of_undo(desk: Desk) -> None:
    before = snapshot(desk.book)
    change = desk.returns.add(JANE, ReturnDraft(TODAY, REFERRAL))
    after = ReturnDraft(YESTERDAY, REFERRAL, Money(5, "EUR"), newcomer="Carla New")
    more = desk.returns.edit(change.created, after, within=change.group)
    assert more.group == change.group
    noted = snapshot(desk.book)
    desk.history.undo()
    assert snapshot(desk.book) == before
    desk.history.redo()
    assert snapshot(desk.book) == noted
    assert got(desk, change.created).referred_contact == "Carla New"
    assert_sound(desk.book)


def test_once_something_else_was_done_it_is_a_step_of_its_own(desk: Desk) -> None:
    change = desk.returns.add(JANE, ReturnDraft(TODAY, SHARE))
    desk.contacts.tag([BOB], "lead")
    assert desk.returns.edit(change.created, ReturnDraft(YESTERDAY, SHARE), within=change.group).group != change.group
    desk.history.undo()
    assert got(desk, change.created).draft.day == TODAY
    assert desk.returns.edit(change.created, ReturnDraft(YESTERDAY, SHARE), within=change.group).group != change.group


# Finding, and others


def test_the_evidence_is_found_and_says_why(desk: Desk) -> None:
    made = add(desk, evidence="A kind word in the harbour news")
    match = found(desk, "harbour").matches[JANE]
    assert (match.field, match.text[slice(*match.spans[0])]) == (MatchField.RETURN, "harbour")
    desk.returns.edit(made, ReturnDraft(YESTERDAY, SHARE, evidence="https://lighthouse.example"))
    assert list(found(desk, "harbour").ids) == []
    assert list(found(desk, "lighthouse").ids) == [JANE]
    desk.history.undo()
    assert list(found(desk, "harbour").ids) == [JANE]
    desk.returns.delete([made])
    assert list(found(desk, "harbour").ids) == []
    assert_sound(desk.book)


def test_erasing_who_came_leaves_the_return_and_erasing_who_referred_nothing(desk: Desk) -> None:
    made = add(desk, REFERRAL, referred_contact_id=BOB)
    desk.contacts.erase([BOB])
    assert got(desk, made).draft.referred_contact_id is None
    desk.contacts.erase([JANE])
    assert desk.returns.get(made) is None
    assert desk.book.db.value("SELECT count(*) FROM follow_up") == 0
    assert_sound(desk.book)


def test_marked_as_customer_by_hand_on_a_day(desk: Desk) -> None:
    desk.contacts.mark_customer([JANE, BOB], YESTERDAY)
    contact = desk.contacts.get(JANE)
    assert contact is not None
    assert contact.marked_customer_on == YESTERDAY
    assert desk.contacts.marked_customers([JANE, BOB, OWN]) == {JANE, BOB}
    desk.contacts.mark_customer([JANE], None)
    assert desk.contacts.marked_customers([JANE, BOB]) == {BOB}
    desk.history.undo()
    assert desk.contacts.marked_customers([JANE, BOB]) == {JANE, BOB}
    with pytest.raises(RorError):
        desk.contacts.mark_customer([JANE], TODAY + timedelta(days=1))
