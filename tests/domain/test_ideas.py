"""Ideas for one contact: the rules, their order, what is put aside, and that nothing is ever made up."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUp, FollowUpDraft, FollowUpState
from ror_desktop.domain.ideas import MOST, Idea, IdeaAct, IdeaFacts, IdeaKind, LearnedNote, SharedTag, excerpt, ideas_of
from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from ror_desktop.domain.topics import Learned, Topic

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def came(number: int, days: int, kind: ReturnKind = ReturnKind.SHARE, thanked: bool = False, who: str = "") -> Return:
    return Return(number, 1, ReturnDraft(ago(days), kind, thanked_on=TODAY if thanked else None), who)


def promise(number: int, days: int, state: FollowUpState = FollowUpState.OPEN, promised: bool = True) -> FollowUp:
    return FollowUp(number, 1, "Jane", FollowUpDraft("Send it", ago(days), promised=promised), ago(days), state)


TOPIC = (Topic("orchids", Learned(5, 1, 0, ""), Learned(6, 9, 0, "")), "Bo Tan")
FULL = IdeaFacts(
    1,
    "Jane Doe",
    unthanked=(came(1, 3, ReturnKind.REFERRAL, who="Al Ray"),),
    promises=(promise(2, 20),),
    kept=((promise(3, 60, FollowUpState.DONE), ago(50)),),
    birthday=PartialDate(None, 11, 30),
    learned=(LearnedNote(4, ago(40), "Her daughter   studies\nmarine biology"),),
    last_out=ago(55),
    topics=(TOPIC,),
    tags=(SharedTag("glass", 3, 8, "Cy Lo"),),
)
NOTHING = IdeaFacts(1, "Jane Doe")


def one_of(facts: IdeaFacts, kind: IdeaKind) -> Idea | None:
    """The idea of a kind where nothing else is known."""
    parts = {
        IdeaKind.THANKS: "unthanked",
        IdeaKind.PROMISE: "promises",
        IdeaKind.BIRTHDAY: "birthday",
        IdeaKind.LEARNED: "learned",
        IdeaKind.KEPT: "kept",
        IdeaKind.TOPIC: "topics",
        IdeaKind.TAG: "tags",
    }
    alone = replace(NOTHING, last_out=facts.last_out, **{parts[kind]: getattr(facts, parts[kind])})
    return next((idea for idea in ideas_of(alone, TODAY) if idea.kind is kind), None)


@pytest.mark.parametrize(
    ("kind", "words", "noun", "source", "act"),
    [
        (IdeaKind.THANKS, "Say thanks: referral of Al Ray on 2026-11-20", Noun.RETURN, 1, IdeaAct.THANKED),
        (IdeaKind.PROMISE, "You promised for 2026-11-03: Send it", Noun.FOLLOW_UP, 2, IdeaAct.EMAIL),
        (IdeaKind.BIRTHDAY, "Birthday on 2026-11-30: say something kind", Noun.CONTACT, 1, IdeaAct.EMAIL),
        (
            IdeaKind.LEARNED,
            "You learned on 2026-10-14, and nothing went out since: “Her daughter studies marine biology”",
            Noun.NOTE, 4, IdeaAct.EMAIL,
        ),
        (
            IdeaKind.KEPT, "You kept a promise on 2026-10-04, and nothing went out since: Send it", Noun.FOLLOW_UP, 3,
            IdeaAct.EMAIL,
        ),
        (
            IdeaKind.TOPIC, "Introduce Bo Tan: “orchids” stands in what you learned about both", Noun.CONTACT, 9,
            IdeaAct.FOLLOW_UP,
        ),
        (IdeaKind.TAG, "Introduce Cy Lo: both carry the tag glass", Noun.CONTACT, 8, IdeaAct.FOLLOW_UP),
    ],
)  # fmt: skip
def test_each_says_why_and_where_from(kind: IdeaKind, words: str, noun: Noun, source: int, act: IdeaAct) -> None:
    idea = one_of(FULL, kind)
    assert idea is not None
    assert idea.why.plain() == words
    assert (idea.noun, idea.source_id, idea.act, idea.contact_id) == (noun, source, act, 1)
    assert (idea.title is not None) is (act is IdeaAct.FOLLOW_UP)


def test_three_in_their_order_and_one_introduction() -> None:
    assert [idea.kind for idea in ideas_of(FULL, TODAY)] == [IdeaKind.THANKS, IdeaKind.PROMISE, IdeaKind.BIRTHDAY]
    few = replace(FULL, unthanked=(), promises=(), birthday=None, learned=())
    assert [idea.kind for idea in ideas_of(few, TODAY)] == [IdeaKind.KEPT, IdeaKind.TOPIC]
    assert ideas_of(NOTHING, TODAY) == ()


def test_what_was_put_aside_makes_room() -> None:
    aside: set[str] = set()
    seen = []
    while found := ideas_of(FULL, TODAY, aside):
        seen.append(found[0].kind)
        aside.add(found[0].key)
    assert seen == list(IdeaKind)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"unthanked": (came(1, 3, thanked=True),)}, IdeaKind.THANKS),
        ({"unthanked": (came(1, 3, ReturnKind.PURCHASE),)}, IdeaKind.THANKS),
        ({"unthanked": (came(1, -1),)}, IdeaKind.THANKS),
        ({"promises": (promise(2, 13),)}, IdeaKind.PROMISE),
        ({"promises": (promise(2, 20, promised=False),)}, IdeaKind.PROMISE),
        ({"promises": (promise(2, 20, FollowUpState.CANCELLED),)}, IdeaKind.PROMISE),
        ({"birthday": PartialDate(None, 12, 8)}, IdeaKind.BIRTHDAY),
        ({"birthday": PartialDate(1980, 11, None)}, IdeaKind.BIRTHDAY),
        ({"last_out": ago(40)}, IdeaKind.LEARNED),
        ({"learned": (LearnedNote(4, ago(6), "x"),)}, IdeaKind.LEARNED),
        ({"learned": (LearnedNote(4, ago(365), "x"),)}, IdeaKind.LEARNED),
        ({"last_out": ago(49)}, IdeaKind.KEPT),
        ({"kept": ((promise(3, 30, FollowUpState.DONE), ago(29)),)}, IdeaKind.KEPT),
        ({"tags": (SharedTag("lead", 51, 8, "Cy"),)}, IdeaKind.TAG),
    ],
)
def test_what_gives_no_idea(change: dict[str, object], kind: IdeaKind) -> None:
    assert one_of(FULL, kind) is not None
    assert one_of(replace(FULL, **change), kind) is None


def test_the_fewest_carriers_and_the_oldest_promise_first() -> None:
    tags = (SharedTag("lead", 9, 2, "A"), SharedTag("glass", 3, 8, "C", 5), SharedTag("glass", 3, 7, "B", 9))
    assert [idea.source_id for idea in ideas_of(replace(NOTHING, tags=tags), TODAY)] == [7]
    promises = (promise(4, 20), promise(3, 90), promise(2, 20))
    assert [idea.source_id for idea in ideas_of(replace(NOTHING, promises=promises), TODAY)] == [3]


names, few = st.text(max_size=5), st.integers(1, 9)
facts = st.builds(
    IdeaFacts,
    contact_id=st.just(1),
    name=st.just("Jane"),
    unthanked=st.lists(st.builds(came, few, st.integers(-9, 400), st.sampled_from(ReturnKind), st.booleans())),
    promises=st.lists(st.builds(promise, st.integers(1, 9), st.integers(-50, 400), st.sampled_from(FollowUpState))),
    learned=st.lists(st.builds(LearnedNote, st.integers(1, 9), st.integers(-9, 500).map(ago), st.text(max_size=80))),
    last_out=st.none() | st.integers(0, 400).map(ago),
    tags=st.lists(st.builds(SharedTag, st.sampled_from("abc"), st.integers(1, 60), few, names)),
)


@given(facts, st.randoms())
def test_the_order_of_entry_changes_nothing(given_: IdeaFacts, random: object) -> None:
    unique = replace(
        given_,
        unthanked=list({r.id: r for r in given_.unthanked}.values()),
        promises=list({f.id: f for f in given_.promises}.values()),
        learned=list({n.note_id: n for n in given_.learned}.values()),
        tags=list({t.other_id: t for t in given_.tags}.values()),
    )
    found = ideas_of(unique, TODAY)
    assert len(found) <= MOST
    assert len({idea.kind for idea in found}) == len(found)
    assert [list(IdeaKind).index(idea.kind) for idea in found] == sorted(list(IdeaKind).index(i.kind) for i in found)
    mixed = {name: list(getattr(unique, name)) for name in ("unthanked", "promises", "learned", "tags")}
    for values in mixed.values():
        random.shuffle(values)  # type: ignore[attr-defined]
    assert ideas_of(replace(unique, **mixed), TODAY) == found


@given(facts, st.sets(st.text(max_size=12)))
def test_nothing_that_was_put_aside_comes(given_: IdeaFacts, others: set[str]) -> None:
    every = ideas_of(given_, TODAY)
    for idea in every:
        left = ideas_of(given_, TODAY, others | {idea.key})
        assert idea.key not in {one.key for one in left}


@given(st.text())
def test_an_excerpt_is_one_line_of_the_text(text: str) -> None:
    found = excerpt(text)
    assert len(found) <= 62
    assert "\n" not in found
    assert " ".join(text.split()).startswith(found.removesuffix(" …"))
