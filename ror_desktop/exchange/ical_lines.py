"""The bytes of an iCalendar file (RFC 5545) taken apart: calendars, and in each its entries and time zones.

Everything is looked at by itself, so that one bad entry spoils no other: one that does not end, ends where the next one
begins. Alarms and other parts of entries are left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ror_desktop.exchange.vcard.charset import Charset, marked_encoding

ZONE = "VTIMEZONE"
ENTRIES = frozenset(("VEVENT", "VTODO"))


@dataclass(slots=True)
class Block:
    """The logical lines of one entry without those of its parts, or all lines of a time zone; no BEGIN, no END.

    `line` is the one in the file on which it begins; `whole` whether its END was there.
    """

    name: str
    line: int
    lines: list[str] = field(default_factory=list)
    whole: bool = False


@dataclass(slots=True)
class CalendarPart:
    """One calendar of a file; `method` is what it is sent for (RFC 5546), such as CANCEL."""

    zones: list[Block] = field(default_factory=list)
    entries: list[Block] = field(default_factory=list)
    method: str = ""


def take_apart(data: bytes) -> list[CalendarPart]:
    """The calendars in these bytes; entries without one around them make one of their own."""
    reader = _Reader()
    for number, line in _text_lines(data):
        reader.take(number, line)
    reader.end_block()
    return [part for part in reader.parts if part.entries]


class _Reader:
    def __init__(self) -> None:
        self.parts = [CalendarPart()]
        self._block: Block | None = None
        self._inside: list[str] = []

    def take(self, number: int, line: str) -> None:
        name, _, value = line.partition(":")
        word, value = name.strip().upper(), value.strip().upper()
        if word == "BEGIN":
            self._begin(number, value, line)
        elif word == "END":
            self._end(value, line)
        elif self._block is not None:
            if not self._inside or self._block.name == ZONE:
                self._block.lines.append(line)
        elif word == "METHOD":
            self.parts[-1].method = value

    def end_block(self, *, whole: bool = False) -> None:
        if self._block is not None:
            self._block.whole = whole
            part = self.parts[-1]
            (part.zones if self._block.name == ZONE else part.entries).append(self._block)
        self._block = None
        self._inside = []

    def _begin(self, number: int, name: str, line: str) -> None:
        if name == "VCALENDAR":
            self.end_block()
            if self.parts[-1].entries or self.parts[-1].zones:
                self.parts.append(CalendarPart())
        elif name in ENTRIES or name == ZONE:
            self.end_block()
            self._block = Block(name, number)
        elif self._block is not None:
            self._inside.append(name)
            if self._block.name == ZONE:
                self._block.lines.append(line)

    def _end(self, name: str, line: str) -> None:
        if self._block is None:
            pass
        elif name == self._block.name:
            self.end_block(whole=True)
        elif name == "VCALENDAR":
            self.end_block()
        elif self._inside:
            self._inside.pop()
            if self._block.name == ZONE:
                self._block.lines.append(line)


def _text_lines(data: bytes) -> Iterator[tuple[int, str]]:
    """Each logical line with the number of its first one in the file."""
    encoding, mark = marked_encoding(data[:4096])
    body = data[mark:]
    if encoding:
        body = body.decode(encoding, errors="replace").encode()
    charset = Charset(lambda: body)
    for number, line in _unfolded(body):
        yield number, charset.decode(line)


def _unfolded(body: bytes) -> Iterator[tuple[int, bytes]]:
    """Put together on bytes: folds fall inside characters."""
    begun, pieces = 0, list[bytes]()
    for number, line in enumerate(body.splitlines(), 1):
        if line[:1] in {b" ", b"\t"} and pieces:
            pieces.append(line[1:])
        elif line:
            if pieces:
                yield begun, b"".join(pieces)
            begun, pieces = number, [line]
    if pieces:
        yield begun, b"".join(pieces)
