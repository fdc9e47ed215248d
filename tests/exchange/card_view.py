"""A card as the values of vCard properties, to compare it with what other programs say about the same file."""

import re

from ror_desktop.domain.card import Card, CardMethodKind, PartialDate
from ror_desktop.exchange.vcard.dates import format_date, parse_date
from ror_desktop.exchange.vcard.text import split_parts, unescape, unescaped_list

ADDRESS_KEYS = ("poBox", "extendedAddress", "streetAddress", "locality", "region", "postalCode", "country")


def _methods(card, kind):
    return [method for method in card.methods if method.kind is kind]


def _address(method):
    value = method.value
    parts = (value.po_box, value.extended, value.street, value.locality, value.region, value.postcode, value.country)
    found = {key: part for key, part in zip(ADDRESS_KEYS, parts, strict=True) if part}
    return {**found, **({"types": sorted(method.types)} if method.types else {})}


def _date(value):
    return format_date(value) if isinstance(value, PartialDate) else value


def _stamp(text):
    return re.sub(r"[-:]", "", text)


def view(card: Card) -> dict[str, list]:
    """The values of each property, those kept as they are included."""

    def kept(name):
        return [line.value for line in card.extra if line.name.upper() == name]

    name = card.name
    n = {
        "family": name.family,
        "given": name.given,
        "additional": name.additional,
        "prefixes": name.prefix,
        "suffixes": name.suffix,
    }
    photos = [card.photo.url] if card.photo and card.photo.url else []
    dates = [_date(card.birthday)] if card.birthday else []
    return {
        "FN": [text for text in [card.full_name] if text] + [unescape(v) for v in kept("FN")],
        "N": {key: part for key, part in n.items() if part},
        "EMAIL": [m.value for m in _methods(card, CardMethodKind.EMAIL)],
        "TEL": [m.value for m in _methods(card, CardMethodKind.PHONE)],
        "URL": [m.value for m in _methods(card, CardMethodKind.WEB)],
        "ADR": [_address(m) for m in _methods(card, CardMethodKind.ADDRESS)],
        "NOTE": list(card.notes),
        "TITLE": [text for text in [card.title] if text] + [unescape(v) for v in kept("TITLE")],
        "ROLE": [text for text in [card.role] if text],
        "ORG": [list(units) for units in [card.organization] if units]
        + [[unescape(part) for part in split_parts(v)] for v in kept("ORG")],
        "NICKNAME": [list(card.nicknames)] if card.nicknames else [],
        "CATEGORIES": [list(card.categories)] if card.categories else [],
        "BDAY": dates + [_date(parse_date(unescape(v))) for v in kept("BDAY")],
        "PHOTO": [{"url": url} for url in photos + [unescape(v) for v in kept("PHOTO")]],
        "UID": [text for text in [card.uid] if text],
        "REV": [_stamp(card.revision)] if card.revision else [],
    }


def normal(name, value):
    """What somebody else says about a property, without differences that mean nothing to a person."""
    if name == "N":
        return {key: part for key, part in (value or {}).items() if part}
    if name == "ADR":
        return [_normal_address(item) for item in value]
    if name == "TEL":
        return [text.removeprefix("tel:") for text in value]
    if name == "NOTE":
        return [text.replace("\r\n", "\n") for text in value]
    if name == "REV":
        return [_stamp(text) for text in value]
    return value


def _normal_address(item):
    found = {key: part.strip() for key, part in item.items() if key != "types"}
    types = sorted(word for word in item.get("types", []) if word != "pref")
    return {**found, **({"types": types} if types else {})}


def strict_properties(text: str) -> dict[str, list[str]]:
    """The raw values of a canonical vCard 3.0, unfolded, by upper-case name."""
    found: dict[str, list[str]] = {}
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        match = re.fullmatch(r"(?:[\w-]+\.)?([^;:]+)((?:[^:\"]|\"[^\"]*\")*):(.+)", line)
        if match and match[1].upper() not in {"BEGIN", "END", "VERSION"}:
            found.setdefault(match[1].upper(), []).append(match[3])
    return found


def from_canonical(text: str) -> dict[str, list]:
    """What a canonical vCard 3.0 says, in the form of `view`."""
    raw = strict_properties(text)
    addresses = []
    for value in raw.get("ADR", []):
        parts = [unescape(part) for part in split_parts(value)]
        addresses.append({key: part for key, part in zip(ADDRESS_KEYS, parts, strict=True) if part})
    names = ("family", "given", "additional", "prefixes", "suffixes")
    n = [unescape(part) for value in raw.get("N", [])[:1] for part in split_parts(value)]
    simple = {
        key: [unescape(v) for v in raw.get(key, [])]
        for key in ("FN", "EMAIL", "TEL", "URL", "NOTE", "TITLE", "ROLE", "UID", "REV")
    }
    return {
        **simple,
        "N": dict(zip(names, n, strict=False)),
        "ADR": addresses,
        "ORG": [[unescape(part) for part in split_parts(v)] for v in raw.get("ORG", [])],
        "NICKNAME": [list(unescaped_list(v)) for v in raw.get("NICKNAME", [])],
        "CATEGORIES": [list(unescaped_list(v)) for v in raw.get("CATEGORIES", [])],
        "BDAY": [_date(parse_date(unescape(v))) for v in raw.get("BDAY", [])],
    }
