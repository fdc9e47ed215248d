"""The short way for cards as nearly all are: properties without groups, strange parameters and encodings.

A large file is read in a third of the time. What is not as plain goes the long way of the `builder`, card by card; of
what is, both make the same, and a test reads all cards of the test files both ways.
"""

from collections.abc import Callable
from functools import lru_cache

from ror_desktop.domain.card import Card, CardDate, CardMethod, CardMethodKind, ContentLine, PostalAddress
from ror_desktop.domain.contact import NO_NAME, PersonName
from ror_desktop.exchange.vcard import limits
from ror_desktop.exchange.vcard.builder import IGNORED, NAME_PARTS, TEXTS, reads
from ror_desktop.exchange.vcard.content import Head, Property, parse_head
from ror_desktop.exchange.vcard.dates import has_time, parse_date
from ror_desktop.exchange.vcard.methods import ADDRESS_PARTS, SIMPLE_KINDS, simple_types, without_scheme
from ror_desktop.exchange.vcard.text import split_parts, unescape, unescaped_list

_NO_ADDRESS = PostalAddress()


class _Made:
    """What the properties have come to so far."""

    __slots__ = ("birthday", "categories", "extra", "methods", "name", "nicknames", "notes", "organization", "texts")

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.name: PersonName | None = None
        self.nicknames: tuple[str, ...] = ()
        self.organization: tuple[str, ...] = ()
        self.methods: list[CardMethod] = []
        self.birthday: CardDate | None = None
        self.notes: list[str] = []
        self.categories: tuple[str, ...] = ()
        self.extra: list[ContentLine] = []


_Take = Callable[[_Made, str], bool]
"""Takes the value of a property; false where it takes the long way to read it."""


def plain_card(lines: list[str]) -> Card | None:
    """The card of these logical lines; nothing where one of them is not plain, or nothing is left of the card."""
    made = _Made()
    for line in lines:
        head, colon, value = line.partition(":")
        take = _take_of(head) if colon else None
        if take is None:
            if line and not line.isspace():
                return None
        elif len(value) > limits.MAX_TEXT_LENGTH or not take(made, value):
            return None
    texts = made.texts
    card = Card(
        texts.get("UID", ""),
        texts.get("FN", ""),
        made.name or NO_NAME,
        made.nicknames,
        made.organization,
        texts.get("TITLE", ""),
        texts.get("ROLE", ""),
        tuple(made.methods),
        made.birthday,
        None,
        tuple(made.notes),
        made.categories,
        None,
        texts.get("GENDER", ""),
        texts.get("TZ", ""),
        "",
        (),
        texts.get("REV", ""),
        "",
        (),
        tuple(made.extra),
    )
    return None if card == _NOTHING else card


_NOTHING = Card()


@lru_cache(maxsize=2048)
def _take_of(text: str) -> _Take | None:
    """How the value of a property is taken that begins like this; nothing for one that is not plain."""
    head = None if '"' in text else parse_head(text)
    if head is None:
        return None
    if head.key in IGNORED:
        return _ignore
    if head.group or head.encoding or head.charset or head.value_type or head.others or head.pref > 1:
        return None
    if head.key in SIMPLE_KINDS:
        return _simple(head)
    if head.key == "ADR":
        return _address(head)
    if not reads(head.key):
        return _extra(head)
    if head.types or head.pref:
        return None
    return _text(head.key) if head.key in TEXTS else _TAKEN.get(head.key)


def _ignore(_made: _Made, _value: str) -> bool:
    return True


def _simple(head: Head) -> _Take:
    kind, types, preferred = SIMPLE_KINDS[head.key], simple_types(head), head.pref == 1

    def take(made: _Made, value: str) -> bool:
        said = without_scheme(head.key, unescape(value).strip())
        if said:
            made.methods.append(CardMethod(kind, said, types, "", preferred))
        return True

    return take


def _address(head: Head) -> _Take:
    def take(made: _Made, value: str) -> bool:
        parts = [unescape(part).strip() for part in split_parts(value)]
        if len(parts) > ADDRESS_PARTS:
            return False
        address = PostalAddress(*parts)
        if address != _NO_ADDRESS:
            made.methods.append(CardMethod(CardMethodKind.ADDRESS, address, head.types, "", head.pref == 1))
        return True

    return take


def _extra(head: Head) -> _Take:
    def take(made: _Made, value: str) -> bool:
        made.extra.append(Property(head, value).as_line())
        return True

    return take


def _text(key: str) -> _Take:
    def take(made: _Made, value: str) -> bool:
        text = unescape(value).strip()
        if text and key in made.texts:
            return False
        if text:
            made.texts[key] = text
        return True

    return take


def _full_name(made: _Made, value: str) -> bool:
    text = unescape(value).strip()
    return not text or made.texts.setdefault("FN", text) == text


def _name(made: _Made, value: str) -> bool:
    texts = [unescape(part).strip() for part in split_parts(value)]
    if not any(texts):
        return True
    if made.name is not None or len(texts) > NAME_PARTS:
        return False
    family, given, additional, prefix, suffix = (*texts, "", "", "", "")[:NAME_PARTS]
    made.name = PersonName(prefix, given, additional, family, suffix)
    return True


def _organization(made: _Made, value: str) -> bool:
    units = [unescape(part).strip() for part in split_parts(value)]
    while units and not units[-1]:
        units.pop()
    if units and made.organization:
        return False
    made.organization = made.organization or tuple(units)
    return True


def _note(made: _Made, value: str) -> bool:
    text = unescape(value)
    if text.strip():
        made.notes.append(text)
    return True


def _birthday(made: _Made, value: str) -> bool:
    day = parse_date(unescape(value), "")
    if day is None:
        return True
    if made.birthday is not None or has_time(value):
        return False
    made.birthday = day
    return True


def _nicknames(made: _Made, value: str) -> bool:
    made.nicknames += unescaped_list(value)
    return True


def _categories(made: _Made, value: str) -> bool:
    made.categories += unescaped_list(value)
    return True


_TAKEN: dict[str, _Take] = {
    "FN": _full_name,
    "N": _name,
    "NICKNAME": _nicknames,
    "CATEGORIES": _categories,
    "ORG": _organization,
    "NOTE": _note,
    "BDAY": _birthday,
}
