"""What a person decided about a part holds as long as its words are there."""

from datetime import date, time

from ror_desktop.domain.capture import Capture, CaptureContext, PartKind, Ruling, read_capture
from ror_desktop.domain.contact import PersonName
from ror_desktop.domain.daytext import When
from ror_desktop.domain.interaction import Channel

MONDAY = date(2026, 11, 23)


def read(text: str, *rulings: Ruling) -> Capture:
    return read_capture(text, CaptureContext(MONDAY, region="NL"), rulings)


def test_what_is_rejected_belongs_to_the_note() -> None:
    text = "Jane Doe, Acme Corp, sails #lead"
    found = read(text, Ruling(PartKind.ORGANIZATION, "Acme Corp"), Ruling(PartKind.TAG, "#lead"))
    assert [part.kind for part in found.parts] == [PartKind.NAME]
    assert found.note == "Acme Corp, sails #lead"


def test_it_stays_rejected_while_more_is_typed() -> None:
    text = "Jane Doe, Blue Ocean, sails, jane@blueocean.example"
    ruling = Ruling(PartKind.ORGANIZATION, "Blue Ocean")
    for end in range(len("Jane Doe, Blue Ocean,"), len(text) + 1):
        found = read(text[:end], ruling)
        assert found.first(PartKind.ORGANIZATION) is None, text[:end]
        assert "Blue Ocean" in found.note


def test_another_kind_leaves_the_first_to_somebody_else() -> None:
    text = "Blue Ocean, Zyx Qwerty"
    name = read(text).first(PartKind.NAME)
    assert name is not None
    assert name.value == "Blue Ocean"
    found = read(text, Ruling(PartKind.NAME, "Blue Ocean", PartKind.ORGANIZATION))
    assert {part.kind: part.value for part in found.parts} == {
        PartKind.ORGANIZATION: "Blue Ocean",
        PartKind.NAME: "Zyx Qwerty",
    }


def test_another_value() -> None:
    found = read("jane, jane@acme.example", Ruling(PartKind.NAME, "jane", PartKind.NAME, "Jane van Dijk"))
    name = found.first(PartKind.NAME)
    assert name is not None
    assert (name.text, name.value, name.name) == ("jane", "Jane van Dijk", PersonName("", "Jane", "", "van Dijk"))


def test_another_day_for_the_next_step() -> None:
    ruling = Ruling(PartKind.NEXT_STEP, "call Tue 10:00", PartKind.NEXT_STEP, "mail the list fri 9:00")
    (step,) = read("Jane Doe, call Tue 10:00", ruling).of(PartKind.NEXT_STEP)
    assert (step.value, step.when, step.channel) == (
        "mail the list", When(date(2026, 11, 27), time(9)), Channel.EMAIL,
    )  # fmt: skip


def test_other_words_for_the_next_step_keep_its_day() -> None:
    ruling = Ruling(PartKind.NEXT_STEP, "call Tue 10:00", PartKind.NEXT_STEP, "send pricing")
    (step,) = read("Jane Doe, call Tue 10:00", ruling).of(PartKind.NEXT_STEP)
    assert (step.value, step.when) == ("send pricing", When(date(2026, 11, 24), time(10)))


def test_a_phone_and_a_tag_are_made_as_if_they_had_been_read() -> None:
    found = read("12345678, lead", Ruling(PartKind.NAME, "lead", PartKind.TAG),
                 Ruling(PartKind.TAG, "12345678", PartKind.PHONE, "06 12345678"))  # fmt: skip
    assert [part.value for part in found.parts] == ["+31 6 12345678", "lead"]


def test_another_name_on_the_same_network_and_another_page() -> None:
    handle = Ruling(PartKind.URL, "insta @jane.d", PartKind.URL, "jane_doe")
    (url,) = read("Jane Doe, insta @jane.d", handle).of(PartKind.URL)
    assert (url.value, url.network) == ("jane_doe", "instagram")
    page = Ruling(PartKind.URL, "linkedin.com/in/jane", PartKind.URL, "www.jane.example")
    (url,) = read("Jane Doe, linkedin.com/in/jane", page).of(PartKind.URL)
    assert (url.value, url.network) == ("www.jane.example", "")


def test_words_beside_a_corrected_address_are_a_note() -> None:
    mail = Ruling(PartKind.EMAIL, "jane@acme.example", PartKind.EMAIL, "ask Jim jane.doe@acme.example")
    found = read("Jane Doe, sails, jane@acme.example", mail)
    assert [part.value for part in found.of(PartKind.EMAIL)] == ["jane.doe@acme.example"]
    assert found.note == "sails\nask Jim"
    page = Ruling(PartKind.URL, "www.acme.example", PartKind.URL, "linkedin.com/in/jane (private)")
    found = read("Jane Doe, www.acme.example", page)
    assert [(part.value, part.network) for part in found.of(PartKind.URL)] == [("linkedin.com/in/jane", "linkedin")]
    assert found.note == "(private)"


def test_an_address_over_two_lines_is_rejected_whole() -> None:
    text = "Jane Doe\nKeizersgracht 12\n1015 CX Amsterdam"
    (address,) = read(text).of(PartKind.ADDRESS)
    found = read(text, Ruling(PartKind.ADDRESS, address.text))
    assert not found.of(PartKind.ADDRESS)
    assert found.note == "Keizersgracht 12\n1015 CX Amsterdam"


def test_a_number_that_is_written_twice_is_rejected_once() -> None:
    text = "Tel 020 555 0123, +31 20 555 0123"
    (phone,) = read(text).of(PartKind.PHONE)
    found = read(text, Ruling(PartKind.PHONE, phone.text))
    assert not found.of(PartKind.PHONE)
    assert found.note == text


def test_a_ruling_on_words_that_are_gone_does_nothing() -> None:
    assert read("Jane Doe, sails", Ruling(PartKind.NAME, "John Doe")) == read("Jane Doe, sails")
    assert read("jane@acme.example", Ruling(PartKind.ORGANIZATION, "acme")).parts[0].value == "jane@acme.example"
