"""Placeholders, gaps, the background between its marks, and the row of asks."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.interaction import Direction, InteractionKind
from ror_desktop.domain.letter import (
    Placeholder,
    asks_in_a_row,
    fill,
    gaps,
    has_background,
    name_of,
    with_background,
    without_background,
    written,
)
from tests.builders import touch

PLACES = st.sampled_from(list(Placeholder))
WORDS = st.text(st.characters(blacklist_characters="{}[]", blacklist_categories=("Cs",)))


def test_a_greeting() -> None:
    filled = fill("Dear {first name}, at {EVENT} and {where  we met}", {Placeholder.FIRST_NAME: "Jane"})
    assert filled.text == "Dear Jane, at [event?] and [where we met?]"
    assert filled.missing == (Placeholder.EVENT, Placeholder.WHERE_MET)
    assert filled.unknown == ()


def test_dutch_words_mean_the_same() -> None:
    values = {Placeholder.FIRST_NAME: "Jane"}
    assert fill("Dag {voornaam}", values).text == fill("Dag {first name}", values).text == "Dag Jane"
    assert fill("Op {evenement}", {}, "nl").text == "Op [evenement?]"


def test_an_unknown_placeholder_stays_and_is_named() -> None:
    filled = fill("{shoe size} of {voornaam}", {})
    assert filled.text == "{shoe size} of [first name?]"
    assert filled.unknown == ("shoe size",)
    assert [filled.text[start:end] for start, end in gaps(filled.text)] == ["{shoe size}", "[first name?]"]


def test_every_placeholder_is_called_by_one_name_only() -> None:
    names = [name_of(place, language).casefold() for place in Placeholder for language in ("en", "nl")]
    assert len(names) == len(set(names))


@given(st.lists(st.one_of(WORDS, PLACES)), st.dictionaries(PLACES, WORDS), st.sampled_from(["en", "nl", "fr"]))
def test_every_known_placeholder_is_filled_or_marked(
    parts: list[str | Placeholder], values: dict[Placeholder, str], language: str
) -> None:
    text = "".join(written(part, language) if isinstance(part, Placeholder) else part for part in parts)
    places = [part for part in parts if isinstance(part, Placeholder)]
    filled = fill(text, values, language)
    empty = [place for place in places if not values.get(place, "").strip()]
    assert set(filled.missing) == set(empty)
    assert filled.unknown == ()
    assert "{" not in filled.text
    assert len(gaps(filled.text)) == len(empty)
    assert "None" not in filled.text or any("None" in str(part) for part in [*parts, *values.values()])


@given(st.text(), st.dictionaries(PLACES, st.text()))
def test_any_text_can_be_filled(text: str, values: dict[Placeholder, str]) -> None:
    filled = fill(text, values)
    for name in filled.unknown:
        assert "{" + name + "}" in filled.text
    assert all(0 <= start < end <= len(filled.text) for start, end in gaps(filled.text))


@given(st.text(), st.text(), st.sampled_from(["en", "nl", "de"]))
def test_the_background_goes_in_and_out_without_a_trace(body: str, background: str, language: str) -> None:
    if has_background(body):
        return
    inside = with_background(body, background, language)
    assert has_background(inside)
    assert without_background(inside) == body
    assert inside.startswith(body)


def test_a_background_that_quotes_its_own_marks_goes_out_whole() -> None:
    nested = with_background("", "Sails")
    inside = with_background("Dear Jane", f"before\n{nested}\nafter")
    assert without_background(inside) == "Dear Jane"


def test_what_was_written_below_the_background_stays() -> None:
    inside = with_background("Dear Jane", "Sails\nHas a boat") + "\n\nKind regards"
    assert without_background(inside) == "Dear Jane\n\nKind regards"
    assert not has_background("Dear Jane\n\n--- background: cut before sending ---\nand no end")


@pytest.mark.parametrize(
    ("kinds", "count"),
    [
        ("", 0),
        ("aaa", 3),
        ("aga", 1),
        ("gaaa", 0),
        ("aca", 1),
        ("aiaia", 3),
        ("abbaa", 3),
    ],
)
def test_asks_in_a_row(kinds: str, count: int) -> None:
    made = {
        "a": touch(kind=InteractionKind.ASK),
        "g": touch(kind=InteractionKind.HELP),
        "c": touch(),
        "i": touch(direction=Direction.IN, kind=InteractionKind.ASK),
        "b": touch(bulk=True),
    }
    assert asks_in_a_row(made[kind] for kind in kinds) == count


@given(st.lists(st.sampled_from(list(InteractionKind))))
def test_a_row_of_asks_ends_at_the_first_that_is_none(kinds: list[InteractionKind]) -> None:
    row = "".join("a" if kind is InteractionKind.ASK else "x" for kind in kinds)
    found = re.match("a*", row)
    assert found is not None
    assert asks_in_a_row(touch(kind=kind) for kind in kinds) == len(found[0])
