"""What a fragment is of a postal address, looked at alone: a street, a town with its postcode, a country."""

import re
from enum import StrEnum
from functools import lru_cache

from ror_desktop.domain.capture.placewords import (
    CITIES,
    COUNTRIES,
    NOT_ALONE,
    STREET_FIRST,
    STREETS,
    SURE_ENDINGS,
    UNITS,
)
from ror_desktop.domain.capture.wordlist import unmarked


class Piece(StrEnum):
    """What a fragment is of an address."""

    STREET = "street"  # sure by itself
    MAYBE_STREET = "maybe_street"  # words and a number, right before a town
    UNIT = "unit"
    NUMBER = "number"
    STREET_NAME = "street_name"  # its number stands beside it
    REGION = "region"  # two capitals right after a town
    TOWN = "town"  # with its postcode
    CITY = "city"  # a known one without
    COUNTRY = "country"
    WHOLE = "whole"  # all of an address in one fragment, in scripts without spaces
    NONE = "none"


_WORD = r"[^\W\d_][\w'’.-]*"
_GAP = r"[ \xa0]{1,3}"
_TOWN = (
    rf"{_WORD}(?:[ \xa0](?:{_WORD}|[(]?{_WORD}[)]?)){{0,4}}(?:[ \xa0]\d{{1,2}})?(?:[ \xa0]cedex(?:[ \xa0]\d{{1,2}})?)?"
)
_BEFORE = rf"(?P<town>{_TOWN}{_GAP})?"
_COUNTRY_CODE = r"(?:[A-Z]{1,3}[-–][ ]?)?"
_EIRCODE = r"[AC-FHKNPRTV-Y]\d[0-9W] ?[0-9AC-FHKNPRTV-Y]{4}"
_OF_DIGITS = r"\d{4,5}|\d{3}[ \xa0]\d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|(?:LV|LT|MD|AD|SE|L)-?\d{3,5}|\d{6}"
_CAPITALS = (
    rf"{_BEFORE}(?P<postcode>[A-Z]{{1,2}}\d[A-Z\d]?[ \xa0]?\d[A-Z]{{2}})",  # United Kingdom
    rf"{_BEFORE}(?P<region>[A-Z]{{2}}|[A-Z][a-z]{{3,12}}){_GAP}(?P<postcode>\d{{5}}(?:-\d{{4}})?)",  # United States
    rf"{_BEFORE}(?P<region>[A-Z]{{2}}){_GAP}(?P<postcode>[A-Z]\d[A-Z] ?\d[A-Z]\d)",  # Canada
    rf"(?P<town>{_TOWN}{_GAP})(?P<region>NSW|VIC|QLD|WA|SA|TAS|ACT|NT){_GAP}(?P<postcode>\d{{4}})",  # Australia
    rf"(?P<town>{_TOWN}){_GAP}(?P<postcode>{_EIRCODE})",  # Ireland
)
"""Towns whose postcodes or regions are told by their capitals."""

_PLAIN = (
    rf"{_COUNTRY_CODE}(?P<postcode>\d{{4}}[ \xa0]?[A-Z]{{2}}){_GAP}(?P<town>{_TOWN})",  # Netherlands
    rf"{_COUNTRY_CODE}(?P<postcode>{_OF_DIGITS}){_GAP}(?P<town>{_TOWN}(?:[ ][(/-][ ]?[A-Z]{{2}}[)]?)?)",
    rf"(?P<town>{_TOWN})[ \xa0–-]{{1,3}}(?P<postcode>\d{{3}} ?\d{{3}}|\d{{4}})",
)
_TOWNS = tuple((re.compile(one, re.IGNORECASE), one in _CAPITALS) for one in (*_PLAIN[:2], *_CAPITALS, _PLAIN[2]))
_LONE_POSTCODE = re.compile(
    r"\d{5}(?:-\d{3,4})?|\d{6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{2}-\d{3}|\d{3} \d{2}|"
    rf"{_EIRCODE}|〒\s?\d{{3}}-\d{{4}}"
)
_HOUSE = r"\d{1,5}(?:[ ]?[a-zA-Z](?!\w)|[ ]?(?:bis|ter)\b)?(?:[ ]?[-–/+][ ]?\d{1,4}[a-zA-Z]?)?"
_BEHIND = re.compile(
    rf"(?P<words>\D{{3,60}}?)[ \xa0,]{{1,3}}(?:n[.°ºo]{{0,2}} ?)?(?P<house>{_HOUSE})\.?(?P<rest>[ ,].{{1,30}})?",
    re.IGNORECASE,
)
_FRONT = re.compile(
    rf"(?P<house>{_HOUSE})[, \xa0]{{1,3}}(?P<words>[^\d,]{{3,60}})(?P<rest>[ ,].{{1,30}})?", re.IGNORECASE
)
_NUMBER = re.compile(
    rf"(?:{_HOUSE}|\d{{1,2}} ?[ºª°]\.?(?: ?[\w.]{{1,5}})?|д\. ?\d+\w?|s/n|[A-Z]?\d{{1,4}}[A-Z]?)", re.IGNORECASE
)
_REGION = re.compile(r"[A-Z]{2}")
_RUSSIAN_TOWN = re.compile(r"(?:г|гор|с|пос|м)\. ?[А-ЯЁІЇ][\w-]+(?: [А-ЯЁІЇ]?[\w-]+)?")
_UNSPACED = re.compile(
    r"(?:〒|[〒\s]*\d{3}-\d{4})?.{0,12}"
    r"(?:[都道府県][^\s]{1,40}|[省市区區縣县][^\s]{2,40}|[가-힣]+(?:시|도|구)[ ].{2,40}(?:로|길|동)[ ]?\d)"
)
_UNSPACED_MARK = re.compile(
    r"〒|[都道府県市区區町村省县縣].*(?:\d|丁目|番地|号|號|路|街)|(?:특별시|광역시|[가-힣]시|[가-힣]구) .*\d"
)


@lru_cache(maxsize=8192)
def piece_of(text: str) -> Piece:
    """What a fragment may be of an address, looked at alone."""
    plain = " ".join(text.split())
    if not 1 <= len(plain) <= 80:
        return Piece.NONE
    small = plain.casefold()
    if small.strip("()") in COUNTRIES:
        return Piece.COUNTRY
    if small in CITIES or unmarked(small) in CITIES:
        return Piece.CITY
    if not plain.isascii() and (_RUSSIAN_TOWN.fullmatch(plain) or _is_whole(plain)):
        return Piece.WHOLE if _is_whole(plain) else Piece.TOWN
    if _is_sure_street(small, plain):
        return Piece.STREET
    has_digit = any(c.isdecimal() for c in plain)
    return _piece_with_digits(plain, small) if has_digit else _piece_of_words(plain, small)


def _is_whole(plain: str) -> bool:
    return _UNSPACED_MARK.search(plain) is not None and _UNSPACED.match(plain) is not None


def _piece_of_words(plain: str, small: str) -> Piece:
    if _REGION.fullmatch(plain):
        return Piece.REGION
    if _is_street_name(small, plain):
        return Piece.STREET_NAME
    said = small.split()
    return Piece.UNIT if 1 < len(said) <= 5 and said[0] in UNITS else Piece.NONE


def _piece_with_digits(plain: str, small: str) -> Piece:
    if _LONE_POSTCODE.fullmatch(plain) or _town(plain) is not None:
        return Piece.TOWN
    if _is_unit(small) and len(small.split()) <= 6:
        return Piece.UNIT
    if _NUMBER.fullmatch(plain):
        return Piece.NUMBER
    for pattern in (_BEHIND, _FRONT):
        found = pattern.fullmatch(plain)
        if found is not None and len(found["words"].split()) <= 6 and found["words"].strip()[:1].isupper():
            return Piece.MAYBE_STREET
    return Piece.NONE


def _is_unit(small: str) -> bool:
    return any(word.strip("#()") in UNITS for word in small.split()) or small.startswith("#")


def _is_sure_street(small: str, plain: str) -> bool:
    for pattern in (_BEHIND, _FRONT):
        found = pattern.fullmatch(small)
        said = [word.strip(",()") for word in found["words"].split()] if found else []
        if not 0 < len(said) <= 7:
            continue
        if any(word in STREETS and word not in NOT_ALONE for word in said):
            return True
        if pattern is _BEHIND and any(word.endswith(SURE_ENDINGS) and len(word) > 4 for word in said[-2:]):
            return True
        capital = found is not None and plain[found.start("words") : found.start("words") + 1].isupper()
        if capital and len(said) > 1 and (said[-1] in NOT_ALONE or said[0] in _WITH_A_NUMBER):
            return True
    return False


_WITH_A_NUMBER = ("via", "am", "an", "im", "zum", "zur", "auf", "bd.", "str.")
"""Before the words of a street: "Am Sandtorkai 12"."""


def _is_street_name(small: str, plain: str) -> bool:
    """A street whose number stands before or behind a comma, or on the line of the house."""
    said = small.split()
    if not 1 < len(said) <= 7 or not any(word[0].isupper() for word in plain.split()):
        return False
    return said[0] in STREET_FIRST or (said[-1] in STREETS and said[-1] not in NOT_ALONE and plain[0].isupper())


def town_parts(text: str) -> tuple[str, str, str]:
    """The town, the region and the postcode that a fragment names."""
    plain = " ".join(text.split())
    if _LONE_POSTCODE.fullmatch(plain):
        return "", "", plain
    found = _town(plain)
    if found is None:
        return plain, "", ""
    parts = found.groupdict()
    return (parts["town"] or "").strip(" -–"), parts.get("region") or "", parts["postcode"]


def _town(text: str) -> re.Match[str] | None:
    for pattern, capitals in _TOWNS:
        found = pattern.fullmatch(text)
        if found is None or not (found["town"] or capitals):
            continue
        code = found["postcode"].replace("-", "").replace(" ", "")
        region = found.groupdict().get("region") or "A"
        if capitals and not ((code.isupper() or code.isdecimal()) and region[0].isupper()):
            continue
        town = (found["town"] or "").strip()
        if not town or town[0] == "'" or not town[0].islower() or not town[0].isascii():
            return found
    return None
