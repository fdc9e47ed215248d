"""Postal addresses: runs of fragments that make one together."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ror_desktop.domain.capture import labels
from ror_desktop.domain.capture.parts import Part, PartKind, Span
from ror_desktop.domain.capture.pieces import Piece, piece_of, town_parts
from ror_desktop.domain.capture.sheet import Fragment, Sheet
from ror_desktop.domain.capture.wordlist import choice
from ror_desktop.domain.contact import PostalAddress

_LABEL = re.compile(rf"(?:{choice(labels.ADDRESS_WORDS)})\s?[:：]\s*", re.IGNORECASE)


def find_addresses(sheet: Sheet) -> None:
    """Takes the runs of fragments that make an address together."""
    fragments = [_without_label(one) for one in sheet.fragments()]
    pieces = _with_neighbours([piece_of(one.text) for one in fragments], fragments)
    at = 0
    while at < len(fragments):
        end = _run_end(pieces, fragments, at)
        if end > at and _enough(pieces[at:end]):
            _take(sheet, fragments[at:end], pieces[at:end])
        at = max(end, at + 1)


def _without_label(one: Fragment) -> Fragment:
    """The fragment behind the word that says it is an address."""
    found = _LABEL.match(one.text)
    if found is None or found.end() == len(one.text):
        return one
    return replace(one, text=one.text[found.end() :], start=one.start + found.end())


def _run_end(pieces: Sequence[Piece], fragments: Sequence[Fragment], start: int) -> int:
    end = start
    while (
        end < len(pieces)
        and pieces[end] is not Piece.NONE
        and end - start < 9
        and (end == start or fragments[end].line - fragments[end - 1].line <= 1)
        and not (pieces[end] in {Piece.STREET, Piece.WHOLE} and _complete(pieces[start:end]))
    ):
        end += 1
    return end


def _complete(pieces: Sequence[Piece]) -> bool:
    """Whether the next street begins another address."""
    return Piece.WHOLE in pieces or (Piece.TOWN in pieces and (Piece.STREET in pieces or Piece.MAYBE_STREET in pieces))


def _enough(pieces: Sequence[Piece]) -> bool:
    has = set(pieces)
    if has & {Piece.STREET, Piece.WHOLE}:
        return True
    return Piece.TOWN in has and bool(has & {Piece.MAYBE_STREET, Piece.UNIT, Piece.COUNTRY, Piece.NUMBER})


def _with_neighbours(found: list[Piece], fragments: Sequence[Fragment]) -> list[Piece]:
    """The pieces, where those that need a neighbour to be one have it."""
    pieces = list(found)
    for at, piece in enumerate(found):
        before = pieces[at - 1] if at and fragments[at].line - fragments[at - 1].line <= 1 else Piece.NONE
        if piece is Piece.NONE and before not in _BEFORE_TOWN:
            continue
        after = next((p for p in found[at + 1 : at + 4] if p not in _ON_A_HOUSE), Piece.NONE)
        right_after = found[at + 1] if at + 1 < len(found) else Piece.NONE
        pieces[at] = _beside(piece, before, after, right_after, fragments[at].text)
    return pieces


_ON_A_HOUSE = frozenset((Piece.UNIT, Piece.NUMBER))
_BEFORE_TOWN = frozenset((Piece.STREET, Piece.UNIT, Piece.NUMBER, Piece.MAYBE_STREET))
_TOWNS = frozenset((Piece.TOWN, Piece.CITY))
_AFTER_LEADERS = frozenset((Piece.STREET, Piece.TOWN, Piece.MAYBE_STREET, Piece.STREET_NAME))


def _beside(piece: Piece, before: Piece, after: Piece, right_after: Piece, text: str) -> Piece:
    """What a piece is between these; `after` is the next that is more than a number or a floor."""
    match piece:
        case Piece.STREET_NAME:
            numbered = right_after is Piece.NUMBER or before in _ON_A_HOUSE
            return Piece.STREET if numbered or after in _TOWNS else Piece.NONE
        case Piece.REGION:
            stays = before is Piece.TOWN
        case Piece.MAYBE_STREET:
            stays = after in _TOWNS
        case Piece.NUMBER:
            stays = before is not Piece.NONE or right_after is Piece.STREET_NAME
        case Piece.COUNTRY:
            stays = before is not Piece.NONE
        case Piece.CITY | Piece.UNIT:
            stays = before is not Piece.NONE or after in _AFTER_LEADERS
        case Piece.NONE:
            return Piece.CITY if after in {Piece.TOWN, Piece.COUNTRY} and _may_be_town(text) else Piece.NONE
        case _:
            stays = True
    return piece if stays else Piece.NONE


def _may_be_town(text: str) -> bool:
    """A word with a capital between a street and a postcode or a country is a town nobody listed."""
    said = text.split()
    return len(said) <= 3 and all(word[0].isupper() for word in said)


def _take(sheet: Sheet, run: Sequence[Fragment], pieces: Sequence[Piece]) -> None:
    spans: list[Span] = []
    line_before = -1
    for one in run:
        if spans and one.line == line_before and sheet.free(spans[-1][0], one.end):
            spans[-1] = (spans[-1][0], one.end)
        else:
            spans.append(one.span)
        line_before = one.line
    line = sheet.lines[run[0].line]
    label = labels.before(labels.ADDRESS, sheet.masked, line, spans[0])
    if label is not None and label["colon"]:
        spans[0] = (label.start(), spans[0][1])
    text = "\n".join(sheet.text[slice(*span)] for span in spans)
    value = ", ".join(" ".join(one.text.split()) for one in run)
    address = _parts_of([one.text for one in run], pieces)
    sheet.take(Part(PartKind.ADDRESS, text, value, tuple(spans), address=address))


def address_of(text: str) -> PostalAddress:
    """The parts of an address that somebody says is one; what is not known stands in the street."""
    pieces = [one for one in re.split(r"\s*[,;|•·\n]\s*", text) if one]
    return _parts_of(pieces, [piece_of(one) for one in pieces])


def _parts_of(texts: Sequence[str], pieces: Sequence[Piece]) -> PostalAddress:
    street: list[str] = []
    extended: list[str] = []
    locality = region = postcode = country = ""
    for text, piece in zip((" ".join(one.split()) for one in texts), pieces, strict=True):
        if piece is Piece.TOWN:
            town, area, code = town_parts(text)
            locality, region, postcode = locality or town, region or area, postcode or code
        elif piece is Piece.CITY and not locality:
            locality = text
        elif piece is Piece.COUNTRY:
            country = text
        elif piece is Piece.UNIT:
            extended.append(text)
        else:
            street.append(text)
    return PostalAddress("", ", ".join(extended), ", ".join(street), locality, region, postcode, country)
