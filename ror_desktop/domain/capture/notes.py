"""What is left of a text when its parts are taken out: the note."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from ror_desktop.domain.capture.parts import Span
from ror_desktop.domain.capture.sheet import LINE_ENDS

_LINE = re.compile(f"[^{LINE_ENDS}]*(?:\r\n|[{LINE_ENDS}]|\\Z)")
_EDGES = " \t\xa0\u3000,;|•·∙●▪:：-–—、，；｜"
_SIGNS = frozenset("|~=+<>^`")


def note_of(text: str, spans: Iterable[Span]) -> str:
    """The words outside the spans, line by line, without the separators that have nothing left to part.

    Words are never changed or lost; at most one empty line stays between two others.
    """
    taken = sorted(spans)
    lines: list[str] = []
    at = 0
    for found in _LINE.finditer(text):
        if found.start() == found.end():
            break
        while at < len(taken) and taken[at][1] <= found.start():
            at += 1
        line = _rest(text, found.start(), found.end(), taken, at)
        if line or (lines and lines[-1] and not text[found.start() : found.end()].strip()):
            lines.append(line)
    return "\n".join(lines).strip("\n")


def _rest(text: str, start: int, end: int, taken: list[Span], at: int) -> str:
    """What is left of a line."""
    if at == len(taken) or taken[at][0] >= end:
        return text[start:end].strip()
    kept = ""
    comma = False
    for first, last in _gaps(start, end, taken, at):
        run = text[first:last]
        words = run.strip(_EDGES + LINE_ENDS)
        words = words.lstrip(_EDGES + ".>)]}") if first > start else words
        words = words.rstrip(_EDGES + "<([{") if last < end else words
        comma = comma or bool(re.match(r"[\s)\]>]*[,;|•·、，]", run))
        if words and not _only_signs(words):
            kept += (", " if comma else " ") + words if kept else words
            comma = False
        comma = comma or bool(re.search(r"[,;|•·、，]\s*\Z", run))
    return kept


def _gaps(start: int, end: int, taken: list[Span], at: int) -> Iterator[Span]:
    for first, last in taken[at:]:
        if first >= end:
            break
        if first > start:
            yield start, first
        start = max(start, last)
    if start < end:
        yield start, end


def _only_signs(words: str) -> bool:
    return all(c in _SIGNS or unicodedata.category(c)[0] in "PZC" for c in words)
