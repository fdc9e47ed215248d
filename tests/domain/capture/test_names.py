"""Names as people have them: with small words, apostrophes, titles, and what stands before them in a letter."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.capture import CaptureContext, PartKind, read_capture
from ror_desktop.domain.capture.people import with_capitals


def name_of(text: str) -> str | None:
    found = read_capture(text, CaptureContext(date(2026, 11, 23), region="NL")).first(PartKind.NAME)
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Van der Meer, Jan, Acme BV", "Jan Van der Meer"),
        ("van der Meer, Jan", "Jan van der Meer"),
        ("Von Stein, Eva Maria, Acme GmbH, eva@acme.example", "Eva Maria Von Stein"),
        ("Van der Meer, Acme BV", "Van der Meer"),
        ("De Bijenkorf, Jan", "De Bijenkorf"),
        ("Jan van 't Hof, inkoper bij Albert Heijn", "Jan van 't Hof"),
        ("Jan van ’t Hof, Acme BV", "Jan van ’t Hof"),
        ("Jean d'Ormesson, Acme SAS", "Jean d'Ormesson"),
        ("Jeanne d’Arc, Acme SAS", "Jeanne d’Arc"),
        ("Charles d'Artagnan, Mousquetaires SARL, via Jan de Vries", "Charles d'Artagnan"),
        ("met Jean d'Ormesson at the bar, tall", "Jean d'Ormesson"),
        ("Giovanni D'Angelo, Acme Srl", "Giovanni D'Angelo"),
        ("Sean O'Brien, Acme", "Sean O'Brien"),
        ("i.A. Petra Meier, Muster GmbH", "Petra Meier"),
        ("i. A. Petra Meier\nMuster GmbH", "Petra Meier"),
        ("i.V. Klaus Schmidt\nVerkauf\nMuster GmbH\nTel. +49 40 123456", "Klaus Schmidt"),
        ("ppa. Klaus Schmidt\nMuster GmbH", "Klaus Schmidt"),
        ("i.A. Hans Müller\nMuster GmbH\nGeschäftsführer: Klaus Schmidt, Petra Meier", "Hans Müller"),
        ("Prof. dr. ir. J.P. van der Meer, TU Delft, 015-278 9111", "Prof. dr. ir. J.P. van der Meer"),
        ("drs. Anneke ter Horst, gemeente Utrecht", "drs. Anneke ter Horst"),
        ("jan de vries, acme", "Jan de Vries"),
        ("jan van 't hof, acme", "Jan van 't Hof"),
        ("JAN DE VRIES, ACME BV, jan@acme.example", "Jan de Vries"),
        ("anna-maria von trapp, salzburg gmbh", "Anna-Maria von Trapp"),
        ("sofie van den bossche, colruyt", "Sofie van den Bossche"),
        ("maria de la cruz, telco sa", "Maria de la Cruz"),
        ("pierre d'artagnan, acme sas", "Pierre d'Artagnan"),
        ("paolo di stefano, acme", "Paolo di Stefano"),
        ("jane doe, acme", "Jane Doe"),
    ],
)
def test_a_name(text: str, name: str) -> None:
    assert name_of(text) == name


@pytest.mark.parametrize("text", ["jan wil de offerte, acme", "tim wil in maart de offerte", "mark komt op de beurs"])
def test_a_sentence_in_small_letters_is_no_name(text: str) -> None:
    assert name_of(text) is None


def test_the_managers_at_the_foot_are_nobody_one_has_met() -> None:
    text = "Zyxw Qrst\nMuster GmbH\nHauptstr. 12\n20095 Hamburg\nGeschäftsführer: Klaus Schmidt, Petra Meier"
    assert name_of(text) not in {"Klaus Schmidt", "Petra Meier"}


WORDS = ["jan", "van", "der", "o'brien", "d'artagnan", "'t", "anna-maria", "le", "de", "vries", "éric"]


@given(st.lists(st.sampled_from(WORDS), min_size=1))
def test_capitals_change_nothing_but_the_case(words: list[str]) -> None:
    text = " ".join(words)
    assert with_capitals(text).casefold() == text
    assert with_capitals(text).split()[-1] != words[-1] or words[-1] == "d'artagnan"
