"""A code or a small file becomes the draft of a contact."""

import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.contact import MethodKind, PersonName
from ror_desktop.services.scanning import Scan, scan_file, scan_picture, scan_text

CARD = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jane;;;\nFN:Jane Doe\nORG:Acme\nTITLE:CTO\nTEL;TYPE=CELL:06 12345678\n"
    "EMAIL:jane@acme.example\nNOTE:sails\nEND:VCARD\n"
)


def test_a_vcard_is_a_draft() -> None:
    (contact,) = scan_text(CARD, "NL").contacts
    draft = contact.draft
    assert (draft.display_name, draft.organization, draft.title) == ("Jane Doe", "Acme", "CTO")
    assert [(one.kind, one.value, one.label, one.key) for one in draft.methods] == [
        (MethodKind.PHONE, "06 12345678", "mobile", "+31612345678"),
        (MethodKind.EMAIL, "jane@acme.example", "", "jane@acme.example"),
    ]
    assert contact.notes == ("sails",)


def test_a_mecard_is_a_draft_of_the_same_kind() -> None:
    (contact,) = scan_text("MECARD:N:Doe,Jane;ORG:Acme;TEL:0612345678;URL:acme.example;;", "NL").contacts
    assert contact.draft.name == PersonName(given="Jane", family="Doe")
    assert contact.draft.display_name == "Jane Doe"
    assert [(one.kind, one.key) for one in contact.draft.methods] == [
        (MethodKind.PHONE, "+31612345678"),
        (MethodKind.WEB, "acme.example"),
    ]


def test_anything_else_is_text() -> None:
    for text in ("https://acme.example/jane", "tel:+31205550123", "Jane Doe", "BEGIN:VCARD", "MECARD:;;", ""):
        assert scan_text(f" {text}\n", "NL") == Scan(text=text)


def test_several_cards_in_one_text() -> None:
    assert len(scan_text(CARD + CARD.replace("Jane", "John"), "").contacts) == 2


def test_a_picture_with_a_card() -> None:
    image = memoryview(zxingcpp.create_barcode(CARD, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4))
    height, width = image.shape
    (scan,) = scan_picture(image.tobytes(), width, height, width, "NL")
    assert scan.contacts[0].draft.display_name == "Jane Doe"


def test_a_dropped_file() -> None:
    (contact,) = scan_file(CARD.encode(), "NL")
    assert contact.draft.display_name == "Jane Doe"
    assert scan_file(b"no card", "NL") == ()


@given(st.text(), st.binary())
def test_nothing_is_an_error(text: str, data: bytes) -> None:
    for each in (text, "BEGIN:VCARD\n" + text, "MECARD:N:" + text):
        scan_text(each, "NL")
    scan_file(data, "")
