"""What a scanned text is: cards, or words such as a web address."""

import re
from dataclasses import dataclass

from ror_desktop.domain.card import Card
from ror_desktop.exchange.mecard import is_mecard, read_mecard
from ror_desktop.exchange.vcard import read_cards

_VCARD = re.compile(r"\s*BEGIN\s*:\s*VCARD", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ScannedText:
    """The cards that a text holds; where it holds none, the text itself."""

    cards: tuple[Card, ...] = ()
    text: str = ""


def read_scanned(text: str) -> ScannedText:
    """A vCard or MECARD as cards; anything else (a web address, a number, words, a broken card) as its text.

    Never fails on any text.
    """
    cards: tuple[Card, ...] = ()
    if _VCARD.match(text):
        found = (read.card for read in read_cards(text.encode("utf-8", "replace")))
        cards = tuple(card for card in found if card is not None)
    elif is_mecard(text):
        card = read_mecard(text)
        cards = (card,) if card is not None else ()
    return ScannedText(cards) if cards else ScannedText(text=text.strip())
