"""Folding: what is the same to the search, and the way back to the text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ror_desktop.domain.folding import fold, fold_with_positions, glued, index_text, word_places, words_of

TEXTS = st.text(max_size=40) | st.text(
    "aß ÖøłıİŒæ東京都한국がñe\u0301\u00ad\ufe0f\U000e0100\u2060'.-\0\n_#\"", max_size=30
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Straße", "strasse"),
        ("Søren Łukasz Đorđe", "soren lukasz dorde"),
        ("Œuvre Æon ılık İzmir", "oeuvre aeon ilik izmir"),
        ("JOSÉ Nu\u0301ria", "jose nuria"),
        ("ﬁne ½ ２４", "fine 1 2 24"),
        ("a\0b\x1bc\u200b", "a b c"),
        ("co\u00adoperate", "cooperate"),
        ("a\u2060b \ufeffcd \u0643\u0640\u062a", "ab cd \u0643\u062a"),
        ("葛\U000e0100城 \u2764\ufe0f", "葛城 城"),
        ("Σίσυφος", "σισυφοσ"),
        ("Ёлка", "елка"),
        ("東京都", "東京 京都 都"),
        ("東", "東"),
        ("김민준 대리", "김민 민준 준 대리 리"),
        ("がか", "がか か"),
        ("Tokyo東京2", "tokyo 東京 京 2"),
        ("O'Brien", "o brien obrien"),
        ("J.P. Jean-Luc AT&T", "j p jean luc at t jp jeanluc att"),
        ("हिन्दी", "हिन्दी"),
        ('!?* "AND" (', "and"),
    ],
)
def test_what_the_index_holds(text: str, words: str) -> None:
    assert index_text(text).split() == words.split()


@given(TEXTS)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)).split() == fold(text).split()


@given(TEXTS)
@example("e\u0301ß\u0301x")
@example("\u1112\u1161\u11ab")
def test_each_folded_letter_knows_where_it_comes_from(text: str) -> None:
    folded = fold_with_positions(text)
    assert folded.text == fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    for i, letter in enumerate(folded.text):
        start, end = folded.starts[i], folded.ends[i]
        assert 0 <= start < end <= len(text)
        assert letter in fold(text[start:end])
    assert list(folded.starts) == sorted(folded.starts)


@given(TEXTS)
@example("0.¼")
@example("_._")
def test_places_are_those_of_the_words_of_the_index(text: str) -> None:
    places = word_places(text)
    assert [word.text for word in places] == index_text(text).split()
    assert all(len(w.text) == len(w.starts) == len(w.ends) for w in places)


@given(TEXTS)
def test_words_hold_no_operators_and_no_nul(text: str) -> None:
    for word in words_of(text):
        assert word
        assert not set(word) & set("\0\"*()+-:^{} '")


@pytest.mark.parametrize(("text", "is_glued"), [("o'brien", True), ("(J.P.)", True), ("a b-c", False), ("ab", False)])
def test_glued(text: str, is_glued: bool) -> None:
    assert glued(text) is is_glued
