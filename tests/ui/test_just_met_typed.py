"""What is typed and decided in Just met: it survives the disk, and decisions hold for cards as for text."""

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.capture import PartKind, Ruling
from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.just_met import parts_of
from ror_desktop.ui.just_met.typed import Typed, from_json, ruled
from tests.builders import email, person, phone

WORDS = st.text("aAb é&#", max_size=6)
DRAFTS = st.builds(
    person,
    WORDS,
    organization=WORDS,
    title=WORDS,
    methods=st.lists(st.builds(email, WORDS) | st.builds(phone, WORDS), max_size=3).map(tuple),
    tags=st.lists(WORDS, max_size=3).map(tuple),
)


@given(DRAFTS, st.data())
def test_a_rejected_part_of_a_card_is_words_and_no_part(draft: ContactDraft, data: st.DataObject) -> None:
    parts = parts_of(draft)
    if not parts:
        return
    part = data.draw(st.sampled_from(parts))
    typed = Typed(card="x").rejecting(part)
    kept, words = ruled(parts, typed.rulings)
    assert part.value in words
    assert all((one.kind, one.text) != (part.kind, part.text) for one in kept)
    changed = (
        Typed(card="x")
        .correcting(part, PartKind.TAG, "other")
        .correcting(replace(part, kind=PartKind.TAG, value="other"), PartKind.ORGANIZATION, "another")
    )
    kept, _words = ruled(parts, changed.rulings)
    assert (PartKind.ORGANIZATION, "another") in [(one.kind, one.value) for one in kept]
    assert len(changed.rulings) == 1


RULINGS = st.builds(Ruling, st.sampled_from(PartKind), WORDS, st.none() | st.sampled_from(PartKind), WORDS)
TYPED = st.builds(
    Typed,
    text=WORDS.filter(str.strip),
    card=WORDS,
    rulings=st.lists(RULINGS, max_size=3).map(tuple),
    event=st.integers(-1, 9),
    place=WORDS,
    day=st.none() | st.dates(),
    introducer=st.integers(-1, 9),
    introduced=WORDS,
)


@given(TYPED)
def test_what_was_kept_comes_back(typed: Typed) -> None:
    assert from_json(typed.as_json()) == typed


@given(st.dictionaries(st.sampled_from([field.name for field in fields(Typed)]), st.integers() | st.none() | WORDS))
def test_a_draft_that_makes_no_sense_gives_its_text(kept: dict[str, object]) -> None:
    assert from_json(kept).text == str(kept.get("text", ""))
