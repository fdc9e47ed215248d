"""Cutting a file into cards before anything else is looked at, so that a bad card spoils no other.

The file is read in chunks and only the card at hand is held. UTF-16 and UTF-32 are turned into UTF-8 on the
way.
"""

import codecs
import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import BinaryIO, NamedTuple

from ror_desktop.exchange.vcard import limits
from ror_desktop.exchange.vcard.charset import marked_encoding

_MARKER = re.compile(
    rb"[\r\n](?:\xef\xbb\xbf)?(?P<indent>[ \t]{0,20})"
    rb"(?P<agent>(?i:(?:[\w-]{1,60}\.)?AGENT[^\r\n:]{0,200}:[ \t]{0,20}))?"
    rb"(?P<word>(?i:BEGIN|END))[ \t]{0,20}:[ \t]{0,20}(?i:VCARD)[ \t]{0,20}"
    rb"(?=[\r\n]|\Z|(?:\xef\xbb\xbf)?(?i:BEGIN))"
)
_BEGIN_AT_ONCE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?P<word>(?i:BEGIN))[ \t]{0,20}:[ \t]{0,20}(?i:VCARD)[ \t]{0,20}(?=[\r\n])"
)
_PLAIN_BEGIN = re.compile(rb"\r?\n(?P<edge>BEGIN:VCARD)\r?\n(?=[^ \t\r\n])")
_NOTHING_LEFT = re.compile(rb"\s*(?:\Z|(?i:BEGIN)[ \t]*:[ \t]*(?i:VCARD))")
_AGENT_LINE = re.compile(rb"(?i)(?:^|[\r\n])(?:[\w-]+\.)?AGENT[^\r\n:]*:\s*\Z")
_MARGIN = re.compile(rb"[^\r\n]*[\r\n]+([ \t]+)[^ \t\r\n]")
_BLANK = b" \t\r\n\x0b\x0c\x00\x1a"
"""Nothing to anybody; old systems end a file with the last one."""
LONGEST_MARKER = 512
LONGEST_PLAIN_CARD = 8192
_END = b"\nEND:VCARD"
_BREAKS = frozenset({b"\r", b"\n"})


class PieceKind(Enum):
    """What a piece of a file is."""

    CARD = auto()
    UNENDED_CARD = auto()
    CUT_CARD = auto()
    LARGE_CARD = auto()
    OUTSIDE = auto()


class Piece(NamedTuple):
    """A piece of the file, and the number of its first line from 1.

    The data are in UTF-8 or the file's own 8-bit characters. An unended card was followed by another one, a
    cut one by the end of the file in the middle of a line.
    """

    kind: PieceKind
    data: bytes
    line: int


class Splitter:
    """Iterates over the pieces of one stream."""

    def __init__(self, stream: BinaryIO) -> None:
        self._chunks = _decoded_chunks(stream)
        self._buffer = b"\n"
        self._start = 0
        self._searched = 0
        self._counted = 0
        self._line = 0
        self._depth = 0
        self._indents: tuple[bytes, ...] = (b"",)
        self._ended = False
        self._quiet = False
        self.is_empty = True

    def held(self) -> bytes:
        """What is in memory of the file, from the card at hand on."""
        return self._buffer[self._start : self._start + limits.CHUNK_BYTES]

    def __iter__(self) -> Iterator[Piece]:
        while True:
            if self._depth == 0 and (plain := self._plain_end()):
                yield self._piece(PieceKind.CARD, plain)
                self._depth, self._start, self._searched = 0, plain, plain
                continue
            marker = _MARKER.search(self._buffer, self._searched)
            if marker is not None and (self._ended or marker.end() + LONGEST_MARKER < len(self._buffer)):
                yield from self._handled(marker)
                continue
            if self._ended:
                yield from self._last()
                return
            self._searched = marker.start() if marker else max(self._searched, len(self._buffer) - LONGEST_MARKER)
            self._read()
            yield from self._overflow()

    def _plain_end(self) -> int:
        """Open the card that begins here and say where it ends, if it is as nearly every card is; 0 otherwise.

        It is short, its edges are spelled as the standard has them, and nothing in it looks like another edge.
        """
        begin = _PLAIN_BEGIN.match(self._buffer, self._start)
        if begin is None or self._searched != self._start:
            return 0
        found = self._buffer.find(_END, begin.end(), begin.end() + LONGEST_PLAIN_CARD)
        end = found + len(_END)
        if found < 0 or not (self._ended or end + LONGEST_MARKER < len(self._buffer)):
            return 0
        if self._buffer[end : end + 1] not in _BREAKS or b"VCARD" in self._buffer[begin.end() : found].upper():
            return 0
        self._open(begin.start("edge"), b"")
        return end

    def _read(self) -> None:
        chunk = next(self._chunks, b"")
        self._ended = not chunk
        self.is_empty = self.is_empty and not chunk.strip(_BLANK)
        self._count(self._start)
        self._buffer = self._buffer[self._start :] + chunk
        self._searched -= self._start
        self._start = self._counted = 0

    def _count(self, position: int) -> None:
        between = (self._counted, position)
        breaks = self._buffer.count(b"\n", *between) + self._buffer.count(b"\r", *between)
        self._line += breaks - self._buffer.count(b"\r\n", *between)
        self._counted = position

    def _handled(self, marker: re.Match[bytes]) -> Iterator[Piece]:
        self._searched = marker.end()
        if marker["word"].upper() == b"BEGIN":
            yield from self._on_begin(marker)
        elif self._depth and not marker["agent"] and self._ends(marker):
            yield from self._on_end(marker)

    def _ends(self, marker: re.Match[bytes]) -> bool:
        """Whether this END is one: indented, it may be the continuation of a text."""
        if self._depth > 1 or marker["indent"] in self._indents:
            return True
        return _NOTHING_LEFT.match(self._buffer, marker.end()) is not None

    def _on_begin(self, marker: re.Match[bytes]) -> Iterator[Piece]:
        if self._depth == 0:
            if marker["agent"] is None:
                yield from self._outside(marker.start())
                self._open(marker.start("word"), marker["indent"])
        elif marker["indent"] in self._indents:
            if marker["agent"] is not None or self._is_after_agent(marker.start()):
                self._depth += 1
            else:
                yield self._piece(PieceKind.UNENDED_CARD, marker.start())
                self._open(marker.start("word"), marker["indent"])

    def _on_end(self, marker: re.Match[bytes]) -> Iterator[Piece]:
        self._depth -= 1
        if self._depth:
            return
        yield self._piece(PieceKind.CARD, marker.end())
        self._start = marker.end()
        glued = _BEGIN_AT_ONCE.match(self._buffer, marker.end())
        if glued:
            self._open(glued.start("word"), b"")
            self._searched = glued.end()

    def _open(self, position: int, indent: bytes) -> None:
        self._start, self._depth, self._quiet = position, 1, False
        margin = _MARGIN.match(self._buffer, position)
        self._indents = (indent, margin[1]) if margin else (indent,)
        self._count(position)

    def _is_after_agent(self, position: int) -> bool:
        return _AGENT_LINE.search(self._buffer, max(self._start, position - LONGEST_MARKER), position) is not None

    def _piece(self, kind: PieceKind, end: int) -> Piece:
        return Piece(kind, self._buffer[self._start : end], self._line)

    def _outside(self, end: int) -> Iterator[Piece]:
        """What stands between the last card and this position, if it is more than blank."""
        text = self._buffer[self._start : min(end, self._start + limits.MAX_SKIPPED_BYTES)].lstrip(_BLANK)
        if text and not self._quiet:
            self._count(self._buffer.index(text[:1], self._start))
            yield Piece(PieceKind.OUTSIDE, text.rstrip(_BLANK), self._line)

    def _overflow(self) -> Iterator[Piece]:
        """Let go of a card that is too large, or of a long text outside any card."""
        size = len(self._buffer) - self._start
        if self._depth and size > limits.MAX_CARD_BYTES:
            yield self._piece(PieceKind.LARGE_CARD, len(self._buffer))
            self._depth, self._quiet = 0, True
            self._start = self._searched
        elif not self._depth and size > limits.CHUNK_BYTES + LONGEST_MARKER:
            yield from self._outside(self._searched)
            self._quiet = True
            self._start = self._searched

    def _last(self) -> Iterator[Piece]:
        end = len(self._buffer)
        if self._depth == 0:
            yield from self._outside(end)
        elif self._buffer.endswith((b"\n", b"\r")):
            yield self._piece(PieceKind.UNENDED_CARD, end)
        else:
            yield self._piece(PieceKind.CUT_CARD, end)


def _decoded_chunks(stream: BinaryIO) -> Iterator[bytes]:
    """The stream in chunks, without a byte order mark, in UTF-8 if it was in UTF-16 or UTF-32."""
    head = stream.read(limits.CHUNK_BYTES)
    encoding, mark = marked_encoding(head[:1024])
    chunks = _chunks(stream, head[mark:])
    if not encoding:
        yield from chunks
        return
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    for chunk in chunks:
        yield decoder.decode(chunk).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def _chunks(stream: BinaryIO, head: bytes) -> Iterator[bytes]:
    while head:
        yield head
        head = stream.read(limits.CHUNK_BYTES)
