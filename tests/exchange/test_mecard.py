"""MECARD as codes on cards have it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.card import CardMethod, CardMethodKind, PartialDate, PostalAddress
from ror_desktop.domain.contact import PersonName
from ror_desktop.exchange.mecard import is_mecard, read_mecard


def test_a_whole_card() -> None:
    card = read_mecard(
        "MECARD:N:Doe,Jane;SOUND:ドウ,ジェーン;"
        "TEL:+31205550123;TEL-AV:0312;EMAIL:jane@acme.example;NOTE:sails\\; a lot;BDAY:19850412;"
        "ADR:,,12,Amsterdam,,1015 CX,NL;URL:https\\://acme.example/;NICKNAME:JD;ORG:Acme\\, Inc.;TITLE:CTO;;"
    )
    assert card is not None
    assert card.name == PersonName(given="Jane", family="Doe")
    assert card.full_name == "Jane Doe"
    assert (card.organization, card.title, card.nicknames) == (("Acme, Inc.",), "CTO", ("JD",))
    assert card.notes == ("sails; a lot",)
    assert card.birthday == PartialDate(1985, 4, 12)
    assert card.methods == (
        CardMethod(CardMethodKind.PHONE, "+31205550123"),
        CardMethod(CardMethodKind.PHONE, "0312", ("video",)),
        CardMethod(CardMethodKind.EMAIL, "jane@acme.example"),
        CardMethod(CardMethodKind.WEB, "https://acme.example/"),
        CardMethod(
            CardMethodKind.ADDRESS,
            PostalAddress(street="12", locality="Amsterdam", postcode="1015 CX", country="NL"),
        ),
    )
    assert [(line.name, line.value) for line in card.extra] == [("SORT-STRING", "ドウ\\,ジェーン")]


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Doe,Jane", PersonName(given="Jane", family="Doe")),
        ("Jane Doe", PersonName(given="Jane", family="Doe")),
        ("山田,太郎", PersonName(given="太郎", family="山田")),
        ("O\\,Neil,Jim", PersonName(given="Jim", family="O,Neil")),
        ("Doe,Jane,Mary", PersonName(given="Jane", additional="Mary", family="Doe")),
        ("Doe,", PersonName(family="Doe")),
    ],
)
def test_names(value: str, name: PersonName) -> None:
    card = read_mecard(f"MECARD:N:{value};;")
    assert card is not None
    assert card.name == name


def test_an_address_that_is_one_text_is_the_street() -> None:
    card = read_mecard("mecard:N:Doe;ADR:76 9th Avenue, 4th Floor, New York;;")
    assert card is not None
    assert card.methods[0].value == PostalAddress(street="76 9th Avenue, 4th Floor, New York")


def test_a_day_that_is_none_stays_as_it_is_written() -> None:
    cards = [read_mecard(f"MECARD:N:Doe;BDAY:{day};;") for day in ("19850231", "spring", "")]
    assert [card.birthday if card else None for card in cards] == ["19850231", "spring", None]


def test_what_has_no_field_is_kept() -> None:
    card = read_mecard("MECARD:N:Doe;FOO:bar\\;baz;X-QQ:1;;TEL:1")
    assert card is not None
    assert [(line.name, line.value) for line in card.extra] == [("X-MECARD-FOO", "bar\\;baz"), ("X-QQ", "1")]
    assert not card.methods  # what stands behind the end is not part of the card


@pytest.mark.parametrize(
    "text", ["", "MECARD:", "MECARD:;;", "MECARD:N:;;", "BEGIN:VCARD", "N:Doe;;", "MECARD:no fields"]
)
def test_what_is_no_card(text: str) -> None:
    assert read_mecard(text) is None


def test_a_card_without_its_end_is_read() -> None:
    card = read_mecard("MECARD:N:Doe,Jane;TEL:0205550123")
    assert card is not None
    assert card.methods[0].text() == "0205550123"


@given(st.text(), st.text(alphabet='NTEL:;\\,"\n MECARD'))
def test_no_text_is_an_error(text: str, more: str) -> None:
    for each in (text, f"MECARD:{text}", f"MECARD:N:{more}", f"MECARD:{more};{text}"):
        is_mecard(each)
        read_mecard(each)


@given(st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="\\"), min_size=1))
def test_what_is_escaped_comes_back(text: str) -> None:
    escaped = "".join(f"\\{c}" if c in '\\;,:"' else c for c in text)
    card = read_mecard(f"MECARD:N:Doe;NOTE:{escaped};ORG:{escaped};;")
    assert card is not None
    assert (card.notes, card.organization) == ((text,), (text,))


def test_a_long_text_is_no_card_and_takes_no_time() -> None:
    assert read_mecard("MECARD:" + "N:\\" * 100_000) is None
    assert read_mecard("MECARD:" + "N:\\" * 20_000) is not None
