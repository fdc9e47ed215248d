"""What can be wrong with a card, in sentences for people."""

from ror_desktop.exchange.vcard import limits
from ror_desktop.messages import Message, translate

MEGABYTE = 1024 * 1024


def empty_file() -> Message:
    """Nothing at all in the file."""
    return translate("vCard", "The file is empty.")


def not_a_vcard() -> Message:
    """No card in the file."""
    return translate("vCard", "This is not a vCard file: it holds no card.")


def outside_any_card() -> Message:
    """Text between two cards."""
    return translate("vCard", "This text stands outside any card and was left out.")


def empty_card() -> Message:
    """BEGIN and END with nothing between them."""
    return translate("vCard", "This card is empty.")


def end_missing() -> Message:
    """The next card, or the end of the file, came before END."""
    return translate("vCard", "The end of this card is missing. What is there was read.")


def card_too_large() -> Message:
    """Over the limit for one card."""
    text = translate("vCard", "This card is larger than {limit} MB and was left out.")
    return text.with_args(limit=limits.MAX_CARD_BYTES // MEGABYTE)


def text_too_long(name: str) -> Message:
    """Over the limit for one property."""
    text = translate("vCard", "{property} is longer than {limit} million characters and was left out.")
    return text.with_args(property=name[:40], limit=limits.MAX_TEXT_LENGTH // MEGABYTE)


def photo_too_large() -> Message:
    """Over the limit for a picture."""
    text = translate("vCard", "The picture is larger than {limit} MB and was left out.")
    return text.with_args(limit=limits.MAX_PHOTO_BYTES // MEGABYTE)


def photo_unreadable() -> Message:
    """Neither a picture nor an address."""
    return translate("vCard", "The picture could not be read. It was kept as it is.")


def line_unreadable(line: str) -> Message:
    """No name and value."""
    return translate("vCard", "This line could not be read and was kept as it is: {line}").with_args(line=line[:80])
