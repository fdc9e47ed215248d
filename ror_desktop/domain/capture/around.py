"""What a pasted text has around what somebody said: time stamps of a chat, headers of an e-mail, a disclaimer."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ror_desktop.domain.capture.parts import Span
from ror_desktop.domain.capture.sheet import Sheet

_DAY = r"\d{1,4}[-./]\d{1,2}(?:[-./]\d{2,4})?"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[aApP]\.?\s?[mM]\.?)?"
_SENDER = r"(?:[^\W\d_a-z]|[+~])[^:\n]{0,60}?"
_STAMP = re.compile(
    rf"[\s\u200e\u200f]*(?:(?P<brackets>\[(?:{_DAY},?\s+)?{_TIME}\])\s*(?:{_SENDER}(?P<colon>:)(?=\s|\Z))?"
    rf"|(?P<bare>{_DAY},?\s+{_TIME}\s+[-–]\s)\s*{_SENDER}(?P<end>:)(?=\s|\Z))"
)
_LEAD = r"[\s>*_]*"
_FROM = re.compile(rf"{_LEAD}(?P<key>(?:from|von|van|de|da)[*_]*\s?:[*_]*)", re.IGNORECASE)
_TO = re.compile(rf"{_LEAD}(?:to|cc|bcc|an|aan|à|a|para|kopie|copie|cópia|copia)[*_]*\s?:", re.IGNORECASE)
_HEADERS = 6
"""So many lines the headers of an e-mail take at most."""
_DISCLAIMER = re.compile(
    r"\bdisclaimer\b|confidentiality notice|intended (?:only|solely|exclusively|for the)|\bin error\b|\bprivileged\b|"
    r"unauthori[sz]ed|ten onrechte|niet voor u (?:is )?bestemd|uitsluitend (?:bestemd|bedoeld)|geadresseerde|"
    r"vertrouwelijke informatie|irrtümlich|ausschließlich für|vertrauliche|unbefugt|destinataire|par erreur|"
    r"destinatario|por error|per errore",
    re.IGNORECASE,
)
_DISCLAIMER_LINE, _DISCLAIMER_WHOLE, _CARD = 40, 120, 4
"""Characters of a line of a disclaimer and of all of it, at least; lines of a text that may have one."""


def set_aside(sheet: Sheet) -> None:
    """Lets nothing be read there: it is a note. A sender's name stands for itself then."""
    sheet.block((*_stamps(sheet), *_headers(sheet), *_disclaimers(sheet)))


def _stamps(sheet: Sheet) -> Iterator[Span]:
    for start, end in sheet.lines:
        for first, last in _stamps_of(sheet.text[start:end]):
            yield start + first, start + last


@lru_cache(maxsize=1024)
def _stamps_of(line: str) -> tuple[Span, ...]:
    found = _STAMP.match(line)
    if found is None:
        return ()
    spans = (found.span(name) for name in ("brackets", "colon", "bare", "end"))
    return tuple(span for span in spans if span[0] >= 0)


def _headers(sheet: Sheet) -> Iterator[Span]:
    """The word before the sender, and the lines of those to whom it was sent."""
    senders = {number: found for number, found in enumerate(map(_sender, _texts(sheet))) if found is not None}
    receivers = [number for number, text in enumerate(_texts(sheet)) if senders and _is_receiver(text)]
    for number in receivers:
        near = [one for one in senders if abs(one - number) < _HEADERS]
        if near:
            yield sheet.lines[number]
        for one in near:
            start = sheet.lines[one][0]
            yield start + senders[one][0], start + senders[one][1]


def _texts(sheet: Sheet) -> Iterator[str]:
    return (sheet.text[slice(*line)] for line in sheet.lines)


@lru_cache(maxsize=1024)
def _sender(line: str) -> Span | None:
    found = _FROM.match(line)
    return found.span("key") if found else None


@lru_cache(maxsize=1024)
def _is_receiver(line: str) -> bool:
    return _TO.match(line) is not None


def _disclaimers(sheet: Sheet) -> Iterator[Span]:
    """Runs of long lines of which one says that it is a disclaimer, with the short line that ends them."""
    if len(sheet.lines) < _CARD:
        return
    at = 1
    while at < len(sheet.lines):
        end = _disclaimer_end(sheet, at)
        run = sheet.lines[at:end]
        if sum(last - first for first, last in run) >= _DISCLAIMER_WHOLE:
            yield from run
        at = max(end, at + 1)


def _disclaimer_end(sheet: Sheet, start: int) -> int:
    """The line behind those that belong to the disclaimer that begins here; the same line where none does."""
    first, last = sheet.lines[start]
    if last - first < _DISCLAIMER_LINE or not _is_disclaimer(sheet.text[first:last]):
        return start
    end = start + 1
    while end < len(sheet.lines) and "\n" not in sheet.text[sheet.lines[end - 1][1] + 1 : sheet.lines[end][0]]:
        end += 1
        if sheet.lines[end - 1][1] - sheet.lines[end - 1][0] < _DISCLAIMER_LINE:
            break
    return end


@lru_cache(maxsize=1024)
def _is_disclaimer(line: str) -> bool:
    return _DISCLAIMER.search(line) is not None
