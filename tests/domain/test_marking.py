"""Where the words of a query stand in a shown text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.marking import excerpt, spans
from ror_desktop.domain.query import parse


def marked(query: str, text: str) -> str:
    shown = text
    for start, end in reversed(spans(parse(query), text)):
        shown = shown[:start] + "[" + shown[start:end] + "]" + shown[end:]
    return shown


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("jan doe", "[Jan]e [Doe]"),
        ("ane", "Jane"),
        ("strasse", "Große [Straße] 5"),
        ("mull", "[Müll]er, [Mu\u0308ll]er"),
        ("obri", "[O’Bri]en"),
        ("o'bri", "[O’Bri]en"),
        ("0301234", "+49 [30 12 34]5"),
        ("4930", "+[49 (0)30] 1"),
        ("京都", "東[京都]府"),
        ('"jane doe"', "[Jane Doe], Doe Jane"),
        ('"jane do"', "Jane Doe"),
        ('"jane do', "[Jane Do]e"),
        ("-jane", "Jane"),
        ("jane.doe@ac", "[jane.doe@ac]me.example"),
        ("#lea", "[lea]d"),
        ("", "Jane"),
    ],
)
def test_marks(query: str, shown: str) -> None:
    text = shown.replace("[", "").replace("]", "")
    assert marked(query, text) == shown


@given(st.text(max_size=30), st.text(max_size=60))
def test_spans_lie_in_the_text_in_order(query: str, text: str) -> None:
    found = spans(parse(query), text)
    edges = [edge for span in found for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)


@given(st.text(min_size=1, max_size=12).filter(str.isalnum), st.text(max_size=300))
def test_a_word_of_the_text_is_marked_and_stays_in_sight(word: str, around: str) -> None:
    text = f"{around} {word} {around}"
    found = spans(parse(f'"{word}"'), text)
    if not found:
        return
    shown, moved = excerpt(text, found, 160)
    assert len(shown) <= 160
    assert moved
    assert shown.isprintable()
    first = found[0]
    piece = shown[moved[0][0] : moved[0][1]]
    assert text[first[0] : first[1]].startswith(piece) or not text.isprintable()
