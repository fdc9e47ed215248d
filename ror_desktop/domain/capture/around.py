"""What a pasted text has around what somebody said: time stamps of a chat, headers of an e-mail, a disclaimer."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from ror_desktop.domain.capture.parts import Span
from ror_desktop.domain.capture.sheet import Sheet

_DAY = r"\d{1,4}[-./]\d{1,2}(?:[-./]\d{2,4})?"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[aApP]\.?\s?[mM]\.?)?"
_SENDER = r"(?:[^\W\d_a-z]|[+~])[^:\n]{0,60}?"
_STAMP = re.compile(
    rf"[\s\u200e\u200f]*(?:(?P<brackets>\[(?:{_DAY},?\s+)?{_TIME}\])\s*(?:{_SENDER}(?P<colon>:)(?=\s|\Z))?"
    rf"|(?P<bare>{_DAY},?\s+{_TIME}\s+[-–]\s)\s*(?:{_SENDER}(?P<end>:)(?=\s|\Z))?)"
)
_LEAD = r"[\s>*_]*"
_FROM = re.compile(rf"{_LEAD}(?P<key>(?:from|von|van|de|da)[*_]*\s?:[*_]*)", re.IGNORECASE)
_TO = re.compile(rf"{_LEAD}(?:to|cc|bcc|an|aan|à|a|para|kopie|copie|cópia|copia)[*_]*\s?:", re.IGNORECASE)
_HEADERS = 6
"""So many lines the headers of an e-mail take at most."""
_DISCLAIMER = re.compile(
    r"\bdisclaimer\b|confidentiality notice|intended (?:only|solely|exclusively|for the)|received [^.]{0,60}in error|"
    r"legally privileged|unauthori[sz]ed|ten onrechte|niet voor u (?:is )?bestemd|uitsluitend (?:bestemd|bedoeld)|"
    r"geadresseerde|vertrouwelijke informatie|irrtümlich|ausschließlich für|vertrauliche|unbefugt|destinataire|"
    r"par erreur|destinatario|por error|per errore",
    re.IGNORECASE,
)
_DISCLAIMER_LINE, _DISCLAIMER_WHOLE, _CARD = 40, 120, 4
"""Characters of a line of a disclaimer and of all of it, at least; lines of a text that may have one."""


class _Line(NamedTuple):
    """What one line may be: the places of a stamp, of the word before a sender, and whether it is of receivers.

    One that `chats` has a stamp that nobody types; a day, a time and a dash may be something to do.
    """

    stamps: tuple[Span, ...]
    chats: bool
    sender: Span | None
    receivers: bool


def set_aside(sheet: Sheet) -> None:
    """Lets nothing be read there: it is a note. A sender's name stands for itself then."""
    lines = [_look(sheet.text[slice(*line)]) for line in sheet.lines]
    sheet.block((*_stamps(sheet, lines), *_headers(sheet, lines), *_disclaimers(sheet)))


@lru_cache(maxsize=1024)
def _look(line: str) -> _Line:
    sender = _FROM.match(line)
    stamps = _stamps_of(line)
    chats = len(stamps) > 1 or (bool(stamps) and "[" in line[: stamps[0][1]])
    return _Line(stamps, chats, sender.span("key") if sender else None, _TO.match(line) is not None)


@lru_cache(maxsize=1024)
def _disclaims(line: str) -> bool:
    return len(line) >= _DISCLAIMER_LINE and _DISCLAIMER.search(line) is not None


def _stamps_of(line: str) -> tuple[Span, ...]:
    found = _STAMP.match(line)
    if found is None:
        return ()
    spans = (found.span(name) for name in ("brackets", "colon", "bare", "end"))
    return tuple(span for span in spans if span[0] >= 0)


def _stamps(sheet: Sheet, lines: Sequence[_Line]) -> Iterator[Span]:
    if any(line.chats for line in lines):
        for (start, _end), line in zip(sheet.lines, lines, strict=True):
            yield from ((start + first, start + last) for first, last in line.stamps)


def _headers(sheet: Sheet, lines: Sequence[_Line]) -> Iterator[Span]:
    """The word before the sender, and the lines of those to whom it was sent."""
    for number, line in enumerate(lines):
        if line.sender and "@" in sheet.text[slice(*sheet.lines[number])]:
            yield _within(sheet, number, line.sender)
    for number in [number for number, line in enumerate(lines) if line.receivers]:
        first = max(number - _HEADERS, 0)
        senders = [
            (one, line.sender) for one, line in enumerate(lines[first : number + _HEADERS], first) if line.sender
        ]
        if senders:
            yield sheet.lines[number]
        yield from (_within(sheet, one, place) for one, place in senders)


def _within(sheet: Sheet, line: int, place: Span) -> Span:
    start = sheet.lines[line][0]
    return start + place[0], start + place[1]


def _disclaimers(sheet: Sheet) -> Iterator[Span]:
    """Runs of long lines of which the first says that it is a disclaimer, with the short line that ends them."""
    if len(sheet.lines) < _CARD:
        return
    over = 1  # nobody begins with one
    for number, line in enumerate(sheet.lines):
        if number < over or not _disclaims(sheet.text[slice(*line)]):
            continue
        over = _disclaimer_end(sheet, number)
        run = sheet.lines[number:over]
        if sum(last - first for first, last in run) >= _DISCLAIMER_WHOLE:
            yield from run


def _disclaimer_end(sheet: Sheet, start: int) -> int:
    """The line behind those that follow without an empty one between."""
    end = start + 1
    while end < len(sheet.lines) and "\n" not in sheet.text[sheet.lines[end - 1][1] + 1 : sheet.lines[end][0]]:
        end += 1
        if sheet.lines[end - 1][1] - sheet.lines[end - 1][0] < _DISCLAIMER_LINE:
            break
    return end
