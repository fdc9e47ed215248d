"""Adding to a contact: for any two, nothing that stands is changed and nothing that is said is lost."""

from hypothesis import example, given
from hypothesis import strategies as st

from ror_desktop.domain.capture import Part, PartKind, Ruling
from ror_desktop.domain.contact import ContactDraft, Method, MethodKind
from ror_desktop.domain.just_met import added, alike, contact_of, one_of_each, parts_of, promises
from ror_desktop.domain.naming import name_key, ready

WORDS = st.text("aAb é&#", max_size=6)
METHODS = st.tuples(st.sampled_from(MethodKind), WORDS, WORDS).map(lambda said: Method(*said))
DRAFTS = st.fixed_dictionaries(
    {
        **dict.fromkeys(("display_name", "nickname", "organization", "department", "title", "role"), WORDS),
        "methods": st.lists(METHODS, max_size=3).map(tuple),
        "tags": st.lists(WORDS, max_size=3).map(tuple),
    }
).map(lambda said: ready(ContactDraft(**said), "DE"))
SINGLE = ("nickname", "organization", "department", "title", "role")


@given(DRAFTS, DRAFTS)
def test_nothing_is_overwritten_and_nothing_is_lost(has: ContactDraft, said: ContactDraft) -> None:
    after, otherwise = added(has, said)
    told = {name_key(words) for words in otherwise}
    for field in SINGLE:
        before, says, now = getattr(has, field), getattr(said, field), getattr(after, field)
        assert now == (before or says)
        assert not says or name_key(says) == name_key(now) or name_key(says) in told
    assert after.methods[: len(has.methods)] == has.methods
    assert after.tags[: len(has.tags)] == has.tags
    assert {name_key(tag) for tag in said.tags} <= {name_key(tag) for tag in after.tags}
    kept = {(m.kind, m.key or m.value.casefold()) for m in after.methods}
    assert {(m.kind, m.key or m.value.casefold()) for m in said.methods} <= kept
    assert name_key(said.display_name) in {name_key(after.display_name), *told}


@example(ContactDraft("a"), ContactDraft("A", organization="a"))
@example(ContactDraft("a"), ContactDraft("b", organization="a"))
@example(ContactDraft("?"), ContactDraft("?", tags=("#",)))
@given(DRAFTS, DRAFTS)
def test_adding_twice_adds_nothing_more(has: ContactDraft, said: ContactDraft) -> None:
    once, _words = added(has, said)
    assert added(once, said)[0] == once


@example(ContactDraft(methods=(Method(MethodKind.EMAIL, "a"), Method(MethodKind.EMAIL, "a", "work"))))
@given(DRAFTS)
def test_the_parts_of_a_card_make_the_card_again(draft: ContactDraft) -> None:
    assert contact_of(parts_of(draft), draft) == draft


def test_promises_in_five_languages() -> None:
    for words in (
        "I'll send it",
        "promised her a call",
        "beloofd te bellen",
        "habe ich versprochen",
        "je promets",
        "prometí",
    ):
        assert promises(words), words
    for words in ("call Tue 10:00", "wants the pricing sheet", "a promising lead", "compromise", "send brochure"):
        assert not promises(words), words


def test_names_are_alike_by_a_word() -> None:
    assert alike("J. Doe", "Doe, Jane")
    assert not alike("J. Roe", "J. Doe")


PARTS = st.builds(Part, st.sampled_from(PartKind), WORDS, WORDS)
RULINGS = st.builds(Ruling, st.sampled_from(PartKind), WORDS, st.sampled_from(PartKind) | st.none(), WORDS)
ONCE = (PartKind.NAME, PartKind.TITLE, PartKind.ORGANIZATION, PartKind.INTRODUCED_BY)


@given(st.lists(PARTS, max_size=6), st.lists(RULINGS, max_size=4))
def test_of_a_kind_that_there_is_once_one_is_kept_and_the_others_are_words(
    parts: list[Part], rulings: list[Ruling]
) -> None:
    kept, words = one_of_each(parts, rulings)
    for kind in PartKind:
        before, after = ([part for part in some if part.kind is kind] for some in (parts, kept))
        assert len(after) == min(len(before), 1) if kind in ONCE else after == before
    for part in parts:
        told = (*words, *(one.value for one in kept))
        assert any(" ".join(part.value.split()) in " ".join(said.split()) for said in told)


def test_the_one_decided_last_is_kept() -> None:
    parts = [
        Part(PartKind.ORGANIZATION, "Bolt Inc", "Bolt International"),
        Part(PartKind.ORGANIZATION, "Sales", "Sales"),
    ]
    first, then = (
        Ruling(PartKind.ORGANIZATION, "Bolt Inc", PartKind.ORGANIZATION, "Bolt International"),
        Ruling(PartKind.TITLE, "Sales", PartKind.ORGANIZATION, "Sales"),
    )
    assert one_of_each(parts, [first, then]) == ((parts[1],), ("Bolt International", "Bolt Inc"))
    assert one_of_each(parts, [then, first]) == ((parts[0],), ("Sales",))
    assert one_of_each(parts, [])[0] == (parts[0],)
