"""Somebody's card from a code or a small file, as the book would take it, before anything is saved."""

from dataclasses import dataclass

from ror_desktop.exchange.scanned import read_scanned
from ror_desktop.exchange.vcard import read_cards
from ror_desktop.services.card_mapping import CardContact, contact_of


@dataclass(frozen=True, slots=True)
class Scan:
    """The contacts that a code holds, each with a draft that is ready to be stored; else its text."""

    contacts: tuple[CardContact, ...] = ()
    text: str = ""


def scan_text(text: str, region: str) -> Scan:
    """What a scanned or pasted text says: a vCard or MECARD as contacts, anything else as text.

    `region` is the book's (ISO 3166-1, or empty), for phone numbers without a country code. Never fails.
    """
    found = read_scanned(text)
    return Scan(tuple(contact_of(card, region) for card in found.cards), found.text)


def scan_picture(pixels: bytes, width: int, height: int, stride: int, region: str) -> tuple[Scan, ...]:
    """What the codes in a picture of 8-bit grey say; nothing where it has none.

    Raises `RorError` for a picture that is damaged or too large (`exchange.qr`).
    """
    from ror_desktop.exchange.qr import read_codes

    return tuple(scan_text(text, region) for text in read_codes(pixels, width, height, stride))


def scan_file(data: bytes, region: str) -> tuple[CardContact, ...]:
    """The contacts of a small `.vcf` file; cards that cannot be read are left out. Never fails on any bytes."""
    found = (read.card for read in read_cards(data))
    return tuple(contact_of(card, region) for card in found if card is not None)
