"""Which digits are a phone number, of which country, and what somebody says that a number is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.capture import Capture, CaptureContext, PartKind, Ruling, read_capture

MONDAY = date(2026, 11, 23)


def read(text: str, *rulings: Ruling, region: str = "NL") -> Capture:
    return read_capture(text, CaptureContext(MONDAY, region=region), rulings)


def phones(text: str, region: str = "NL") -> list[str]:
    return [part.value for part in read(text, region=region).of(PartKind.PHONE)]


# of which country


@pytest.mark.parametrize(
    "text",
    [
        "Hans Müller\nMuster GmbH\nHauptstr. 12a\n20095 Hamburg\nTel. 040 / 12 34 56-78",
        "Jane Doe | Acme Corp | 020 7946 0958",
        "Marie DUPONT\nACME France SAS\nTél. : 01 23 45 67 89",
        "José Rodríguez\nTlf: 91 123 45 67",
        "José Rodríguez\nMóvil: 612 345 678",
        "Hans Müller, Mobil: 0171 1234567",
    ],
)
def test_a_number_that_is_of_no_known_country_is_kept_as_it_is_written(text: str) -> None:
    (found,) = phones(text)
    assert "+" not in found
    assert found in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hans Müller\nHauptstr. 12a\n20095 Hamburg\nGermany\nTel. 040 12345678", ["+49 40 12345678"]),
        ("Hans Müller\nHauptstr. 12a\nD-20095 Hamburg\nTel. 040 12345678", ["+49 40 12345678"]),
        ("Jan Jansen\nKeizersgracht 12\nNL-1015 CX Amsterdam\n020 555 0123", ["+31 20 555 0123"]),
        ("Jan Jansen, wants the A-1234, 020 555 0123", ["+31 20 555 0123"]),
        ("Jane Doe, jane@acme.co.uk, 020 7946 0958", ["+44 20 7946 0958"]),
        ("Jane Doe, www.acme.co.uk, 020 7946 0958", ["+44 20 7946 0958"]),
        ("Jane Doe, +44 7911 123456, 020 7946 0958", ["+44 7911 123456", "+44 20 7946 0958"]),
        ("Marie Dupont, marie@acme.fr, 06 12 34 56 78", ["+33 6 12 34 56 78"]),
        ("Marie Dupont, marie@acme.fr, 0612345678", ["+31 6 12345678"]),
        ("Jan Jansen, jan@firma.de, 06-12345678", ["+31 6 12345678"]),
        ("Jan Peeters, jan@acme.be, 0475 12 34 56", ["+32 475 12 34 56"]),
        ("Jan Jansen, jan@acme.io, 06 12 34 56 78", ["+31 6 12345678"]),
        ("Jan Jansen, linkedin.com/in/jan, 020 555 0123", ["+31 20 555 0123"]),
        ("Jan Jansen, 0031 20 123 4567", ["+31 20 123 4567"]),
        ("Jan Jansen, 020-1234567 / 06-12345678", ["+31 20 123 4567", "+31 6 12345678"]),
    ],
)
def test_the_card_itself_says_the_country(text: str, expected: list[str]) -> None:
    assert phones(text) == expected


def test_a_block_that_was_given_out_lately_is_of_its_country_all_the_same() -> None:
    assert phones("Tom, 07700 900123", "GB") == ["+44 7700 900123"]


@given(st.text("0123456789 -/()", max_size=18), st.sampled_from(["NL", "DE", "US", "FR", ""]))
def test_no_digit_of_a_number_is_lost_whatever_its_country(digits: str, region: str) -> None:
    for part in read(f"Tel: {digits}", region=region).of(PartKind.PHONE):
        written = "".join(filter(str.isdecimal, part.text))
        said = "".join(filter(str.isdecimal, part.value))
        assert said.endswith(written.lstrip("0")[-6:])


def test_a_card_with_a_number_of_another_country_has_the_others_there_too() -> None:
    text = "Marie-Claire DUPONT\nACME France SAS\nTél. : 01 23 45 67 89 - Port. : 06 12 34 56 78"
    assert phones(text) == ["01 23 45 67 89", "06 12 34 56 78"]
    assert phones(f"{text}\nFrance") == ["+33 1 23 45 67 89", "+33 6 12 34 56 78"]
    assert phones("Jan Jansen\nAcme BV\nT 020-1234567\nM 06-12345678\nklantnummer 0123456789") == [
        "+31 20 123 4567", "+31 6 12345678",
    ]  # fmt: skip


# digits that nobody can call


@pytest.mark.parametrize(
    "text",
    [
        "IBAN NL12 RABO 0123 4567 89", "Bank: NL20 INGB 0001 2345 67 | BIC INGBNL2A", "NL91 ABNA 0417 1643 00",
        "IBAN: FR76 3000 6000 0112 3456 7890 189", "DE89370400440532013000", "call 12/10/2025", "call 29/2/2027",
        "bel 12-10-2025",
        "bel 12-10-2025 10.30", "call 12/10/2025 10:30",
        "klantnummer 0123456789", "Kundennummer: 0123456789", "ordernr. 0123456789",
        "klantnummer is 0123456789", "hotelnummer 0123456789",
        "order number 0123456789", "KvK 12345678", "KvK-nummer 12345678", "K.v.K. 30123456", "K.v.K. Utrecht 30123456",
        "Kamer van Koophandel 30123456", "Handelsregister 0301234567", "BTW NL001234567B01", "BTW-nr 001234567",
        "USt-IdNr. DE123456789", "USt-IdNr.: DE 123456789", "SIRET 123 456 789 00012", "RCS Paris 123 456 789",
        "factuur 0123456789",
    ],
)  # fmt: skip
@pytest.mark.parametrize("region", ["NL", "DE", "FR", ""])
def test_other_digits_are_no_phone_and_stay_whole_in_the_note(text: str, region: str) -> None:
    found = read(f"Jan de Vries\n{text}", region=region)
    assert not found.of(PartKind.PHONE)
    assert text in found.note


@pytest.mark.parametrize(
    "text",
    ["telefoonnummer 06 12345678", "mijn nummer is 06 12345678", "Mobile number: 06 12345678", "06-nummer: 06 12345678",
     "tel 06 12345678", "06-12345678", "Account Manager 06-12345678", "Project lead - 06-12345678",
     "Rabo Bank 06-12345678", "ticket Rotterdam 06-12345678", "call 06-12345678"],
)  # fmt: skip
def test_a_number_to_call_is_one(text: str) -> None:
    assert phones(f"Jan de Vries, {text}") == ["+31 6 12345678"]


# what somebody says that a number is


def corrected(text: str, value: str) -> Capture:
    part = read(text).of(PartKind.PHONE)[-1]
    return read(text, Ruling(PartKind.PHONE, part.text, PartKind.PHONE, value))


def test_the_extension_and_the_label_stay_when_a_number_is_corrected() -> None:
    found = corrected("Jane Doe\nd: +44 20 7946 0000 ext. 12", "+44 20 7946 0001 ext. 12").of(PartKind.PHONE)
    assert [(part.value, part.label) for part in found] == [("+44 20 7946 0001 ext. 12", "work")]
    found = corrected("Jane Doe\nM: +44 7700 900123", "+44 7700 900124").of(PartKind.PHONE)
    assert [(part.value, part.label) for part in found] == [("+44 7700 900124", "mobile")]
    found = corrected("Jane Doe\nM: +44 7700 900123", "fax +44 20 7946 0000").of(PartKind.PHONE)
    assert [(part.value, part.label) for part in found] == [("+44 20 7946 0000", "fax")]


def test_words_beside_a_corrected_number_are_a_note() -> None:
    found = corrected("Kim Lee, sails, +31612345678", "call the desk 020-1234567 ask Jim")
    assert [part.value for part in found.of(PartKind.PHONE)] == ["+31 20 123 4567"]
    assert found.note == "sails\ncall the desk ask Jim"


def test_words_without_a_number_are_the_phone_that_somebody_says_they_are() -> None:
    found = corrected("Kim Lee, +31612345678", "ask the porter")
    assert [part.value for part in found.of(PartKind.PHONE)] == ["ask the porter"]


@given(st.text("ab 0123456789+-.,/xtel#ù\n", min_size=1).filter(str.strip))
def test_nothing_that_is_typed_into_a_phone_is_lost(value: str) -> None:
    found = corrected("Kim Lee, +31612345678", value)
    (part,) = found.of(PartKind.PHONE)
    for word in filter(str.isalpha, value.split()):
        assert word in found.note or word in part.value or word in {"e", "t", "tel", "x"}
    digits = "".join(filter(str.isdecimal, value))
    kept = "".join(filter(str.isdecimal, part.value + found.note))
    assert len(kept) >= len(digits.lstrip("0")) - 2
