"""The words of the measures: about one's own conduct, with respect, from counts and dates."""

import re
from fractions import Fraction
from pathlib import Path

import pytest

from ror_desktop.domain import measures
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.words import gap
from ror_desktop.messages import Message

SOURCES = sorted(Path(measures.__file__).parent.glob("*.py"))
TEXTS = sorted(
    {
        text
        for source in SOURCES
        for text in re.findall(r'translate\(\s*"Measures",\s*"([^"]+)"', source.read_text(encoding="utf-8"))
    }
)


def test_the_texts_are_found() -> None:
    assert len(TEXTS) > 40
    assert "Last contact today." in TEXTS


@pytest.mark.parametrize(
    "word", ["owe", "cold", "score", "debt", "ignore", "fail", "should", "must", "bad at", "never"]
)
def test_no_text_judges_anybody(word: str) -> None:
    assert [text for text in TEXTS if re.search(rf"\b{word}", text.casefold())] == []


def test_counts_have_their_plurals() -> None:
    said: dict[str, tuple[Message, Message]] = {
        name: (getattr(words, name)(1), getattr(words, name)(2))
        for name in ("days", "times", "hours", "returns", "gives", "asks", "interactions", "amounts", "complaints")
    }
    for name, (one, two) in said.items():
        assert one.plain() == f"1 {name[:-1]}"
        assert two.plain() == f"2 {name}"
    assert gap(Fraction(1)).plain() == "1 day"
    assert gap(Fraction(15, 2)).plain() == "7.5 days"
