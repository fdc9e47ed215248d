"""The text while it is read: which of its characters are taken, and the fragments between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from ror_desktop.domain.capture.parts import Part, PartKind, Span

LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LINE = re.compile(f"[^{LINE_ENDS}]+")
TAKEN = "\ue000"
"""Stands in the masked text for what is taken; it parts fragments like a comma."""

_SEPARATOR = re.compile(
    rf"[,;|•·∙●▪◦‣¦、，；｜／\t{TAKEN}]+|\s[-–—/~]+\s|\s{{3,}}|//+|[!?。！？]+|(?<=\w\w\w)\.(?=\s|\Z)|\.{{2,}}|…"
)
_TRIMMED = ' \xa0\u3000\u200b\ufeff\u200e\u200f\u202a\u202c.:*_<>()[]{}"“”„»«-–—=~/\\'
_ABBREVIATION = re.compile(
    r"(?:\b(?:str|tel|telf|tlf|pvt|pte|pty|cad|sok|mah|spol|ges|adm|ctra|cia|esc|krt|gen|lok|ref|art|тел|моб|корп|mob|port|kom|cell|cel|fon|puh|prof|drs|ppa|rev|dipl|ext|dept|corp|inc|ltd|mrs|sra|srta|dott|mag|univ|avda|ing|rte|blvd|ave|apt|ste|sarl|juil"
    r"|sept|janv|févr|avr|déc|apr|aug|okt|nov|dez|jan|feb|mrt|mar|jun|jul|bros|tél|evtl|ggf|bzw|ca|approx|nr|núm|dhr|mevr|mwst"
    r"|tues|thurs|mer|jeu|ven|sam|dim|lun|vie|sáb)|\w*str)\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of a line between two separators: its words, where they stand, and what stands around them.

    `line` counts the lines that are not empty, `place` the fragments of a line. `alone` says that the line has
    nothing else, taken or not.
    """

    text: str
    start: int
    end: int
    line: int
    place: int
    alone: bool

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


class Sheet:
    """A text, the parts found in it so far, and what of it they have taken."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.masked = text
        self.parts: list[Part] = []
        self._keys: dict[tuple[PartKind, str], int] = {}
        lines = ((m.start(), m.end()) for m in _LINE.finditer(text))
        self.lines = [(start, end) for start, end in lines if not text[start:end].isspace()]

    def take(self, part: Part) -> None:
        """Takes a part out of the text."""
        self.parts.append(part)
        self.block(part.spans)

    def add_once(self, part: Part, key: str) -> None:
        """Takes it; where another part of its kind has this key, as one more place of that. What is taken stays so."""
        if not all(self.free(*span) for span in part.spans):
            return
        known = self._keys.get((part.kind, key))
        if known is None:
            self._keys[part.kind, key] = len(self.parts)
            self.take(part)
            return
        first = self.parts[known]
        self.parts[known] = replace(first, spans=(*first.spans, *part.spans), label=first.label or part.label)
        self.block(part.spans)

    def block(self, spans: tuple[Span, ...]) -> None:
        """Lets nobody else read there; `note` must be told."""
        for start, end in spans:
            self.masked = self.masked[:start] + TAKEN * (end - start) + self.masked[end:]

    def free(self, start: int, end: int) -> bool:
        """Whether nothing of this is taken."""
        return TAKEN not in self.masked[start:end]

    def fragments(self) -> Iterator[Fragment]:
        """What is not taken, in order, piece by piece."""
        for number, (start, end) in enumerate(self.lines):
            masked = self.masked[start:end]
            pieces = _pieces_of(masked)
            alone = len(pieces) == 1 and TAKEN not in masked
            for place, (first, last) in enumerate(pieces):
                text = self.text[start + first : start + last]
                yield Fragment(text, start + first, start + last, number, place, alone)


@lru_cache(maxsize=1024)
def _pieces_of(line: str) -> tuple[Span, ...]:
    return tuple(_pieces(line))


def _pieces(text: str) -> Iterator[Span]:
    at, end = 0, len(text)
    for found in _SEPARATOR.finditer(text):
        if found[0] == "." and _ABBREVIATION.search(text, max(0, found.start() - 12), found.start()):
            continue
        yield from _trimmed(text, at, found.start())
        at = found.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The place without the signs around it, but with the full stop of an abbreviation, and brackets that belong."""
    first, last = start, end
    while first < last and (text[first] in _TRIMMED or text[first].isspace()):
        first += 1
    while last > first and (text[last - 1] in _TRIMMED or text[last - 1].isspace()):
        last -= 1
    if first == last:
        return
    if (last < end and text[last] == "." and last - first > 1) or (
        last < end and text[last] in ')»”"' and any(c in text[first:last] for c in '(«“"')
    ):
        last += 1
    yield first, last
