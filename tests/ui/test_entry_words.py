"""Every value of the vocabulary has words of its own and an icon that exists."""

import pytest

from ror_desktop.assets import resources
from ror_desktop.domain.contact import MethodKind
from ror_desktop.domain.feedback import Severity
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind, Sentiment
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.ui.entry_words import icon_of, words_of

ENUMS = (Channel, Direction, InteractionKind, Sentiment, NoteKind, ReturnKind, Severity, MethodKind)


@pytest.mark.parametrize("enum", ENUMS)
def test_each_value_has_its_words_and_an_icon(enum: type) -> None:
    words = [words_of(value) for value in enum]
    assert len(set(words)) == len(words)
    for value in enum:
        assert (resources() / "icons" / f"{icon_of(value)}.svg").is_file()


def test_equal_texts_of_two_enumerations_have_different_words() -> None:
    assert words_of(InteractionKind.INTRODUCTION) == "Introduced"
    assert words_of(ReturnKind.INTRODUCTION) == "Introduction"
