r"""MECARD, the card of Japanese phones that many makers of QR codes write.

Written from NTT DoCoMo's "Bar code function: phonebook registration" (MECARD:N:…;TEL:…;;): fields end with a
semicolon, the card with two; a backslash stands before \ ; , : and " where they are meant as such. A name is "family,
given"; an address is post box, room, house, town, prefecture, postcode and country, or, as most write it, one text.
`ORG` and `TITLE` are not in the specification, but written.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ror_desktop.domain.card import Card, CardDate, CardMethod, CardMethodKind, ContentLine, PartialDate, PostalAddress
from ror_desktop.domain.cleaning import clean
from ror_desktop.domain.contact import NO_NAME, PersonName
from ror_desktop.domain.name_splitting import split_name
from ror_desktop.exchange.vcard import text as vcard_text

_BEGIN = re.compile(r"\s*MECARD:", re.IGNORECASE)
_FIELD = re.compile(r"\s*(?P<name>[A-Za-z][A-Za-z0-9-]{0,30}):(?P<value>(?:[^\\;]|\\.|\\\Z)*)(?:;|\Z)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_COMMA = re.compile(r"\\.|(?P<comma>,)", re.DOTALL)
_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_ADDRESS_PARTS = 7
_LONGEST = 64 * 1024
"""Characters: a QR code holds 7,089 at most; what is longer is no card."""

_METHODS = {
    "TEL": (CardMethodKind.PHONE, ()),
    "TEL-AV": (CardMethodKind.PHONE, ("video",)),
    "EMAIL": (CardMethodKind.EMAIL, ()),
    "URL": (CardMethodKind.WEB, ()),
}
_KNOWN = {*_METHODS, "N", "ADR", "NOTE", "MEMO", "BDAY", "NICKNAME", "ORG", "TITLE"}


def is_mecard(text: str) -> bool:
    """Whether the text says that it is one."""
    return len(text) <= _LONGEST and _BEGIN.match(text) is not None


def read_mecard(text: str) -> Card | None:
    """The card; nothing where the text is none, or says nothing about anybody.

    Never fails on any text. What has no field in `Card` is kept in its `extra`.
    """
    begin = _BEGIN.match(text) if len(text) <= _LONGEST else None
    fields = list(_fields(text, begin.end())) if begin else []
    if not fields:
        return None
    said: dict[str, list[str]] = {}
    for field, value in fields:
        said.setdefault(field, []).append(value)
    name = _name(said.get("N", [""])[0])
    return Card(
        full_name=name.display(),
        name=name,
        nicknames=_plain(said, "NICKNAME"),
        organization=_plain(said, "ORG")[:1],
        title=next(iter(_plain(said, "TITLE")), ""),
        methods=(*_methods(fields), *(_address(value) for value in said.get("ADR", ()))),
        birthday=_birthday(next(iter(_plain(said, "BDAY")), "")),
        notes=(*_plain(said, "NOTE"), *_plain(said, "MEMO")),
        extra=tuple(_kept(field, value) for field, value in fields if field not in _KNOWN),
    )


def _fields(text: str, start: int) -> Iterator[tuple[str, str]]:
    """The fields with their values still escaped, up to the empty one that ends the card; empty ones left out."""
    at = start
    while found := _FIELD.match(text, at):
        if _text(found["value"]):
            yield found["name"].upper(), found["value"]
        at = found.end()


def _text(value: str) -> str:
    return clean(_ESCAPED.sub(r"\1", value)).strip()


def _plain(said: dict[str, list[str]], field: str) -> tuple[str, ...]:
    return tuple(_text(value) for value in said.get(field, ()))


def _parts(value: str) -> list[str]:
    """The parts that commas divide, unescaped."""
    commas = [found.start() for found in _COMMA.finditer(value) if found["comma"]]
    edges = [-1, *commas, len(value)]
    return [_text(value[one + 1 : two]) for one, two in pairwise(edges)]


def _name(value: str) -> PersonName:
    family, *given = _parts(value)
    if given:
        return PersonName("", given[0], " ".join(filter(None, given[1:])), family)
    return split_name(family) if family else NO_NAME


def _methods(fields: list[tuple[str, str]]) -> Iterator[CardMethod]:
    for field, value in fields:
        if field in _METHODS:
            kind, types = _METHODS[field]
            yield CardMethod(kind, _text(value), types)


def _address(value: str) -> CardMethod:
    parts = _parts(value)
    if len(parts) != _ADDRESS_PARTS:
        return CardMethod(CardMethodKind.ADDRESS, PostalAddress(street=", ".join(filter(None, parts))))
    return CardMethod(CardMethodKind.ADDRESS, PostalAddress(*parts))


def _birthday(text: str) -> CardDate | None:
    found = _DAY.fullmatch(text)
    try:
        return PartialDate(int(found[1]), int(found[2]), int(found[3])) if found else text or None
    except ValueError:
        return text


def _kept(field: str, value: str) -> ContentLine:
    """The reading of a name is what vCard 3.0 sorts by (RFC 2426, 3.6.5); the rest is kept under its own name."""
    name = "SORT-STRING" if field == "SOUND" else field if field.startswith("X-") else f"X-MECARD-{field}"
    return ContentLine(name, vcard_text.escape(_text(value)))
