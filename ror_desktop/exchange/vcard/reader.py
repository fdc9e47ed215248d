"""Reading a file of cards, one after the other, whatever its size."""

import io
import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from ror_desktop.domain.card import Card
from ror_desktop.exchange.vcard import limits, problems
from ror_desktop.exchange.vcard.builder import CardBuilder
from ror_desktop.exchange.vcard.charset import Charset
from ror_desktop.exchange.vcard.content import (
    Head,
    Property,
    decoded_value,
    is_base64,
    parse_head,
    split_line,
)
from ror_desktop.exchange.vcard.lines import logical_lines, with_line_feeds
from ror_desktop.exchange.vcard.plain import plain_card
from ror_desktop.exchange.vcard.split import Piece, PieceKind, Splitter
from ror_desktop.messages import Message

BINARY_PROPERTIES = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MICROSOFT-BODYINK"})
SEVERAL_LINES = frozenset({"NOTE", "LABEL", "ADR", "DESCRIPTION", "COMMENT"})
_NESTED = re.compile(rb"(?i)(?:^|\n)((?:[\w-]+\.)?AGENT[^\n:]*):[ \t\n]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*(?=\n)")
_NESTED_EDGE = re.compile(rb"(?i)\n[ \t]*(?P<word>BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*(?=\n|$)")
_BARE_NAME = re.compile(r"(?i)FN|N|TEL|EMAIL|ADR|ORG|NOTE|TITLE|URL|BDAY")


class CardRead(NamedTuple):
    """One card of a file, or what stood in its place.

    `card` is nothing where it cannot be used. `line_number` is the card's first line, from 1. `raw` is its
    original text (in UTF-8 if the file is in UTF-16), so that rejected cards can be saved. `problems` say
    what was left out or guessed; a card with problems may well be usable. `is_card` is false of text
    that is part of none, and of a file that holds none.
    """

    card: Card | None
    line_number: int
    raw: bytes
    problems: tuple[Message, ...] = ()
    is_card: bool = True


def read_cards(source: BinaryIO | bytes) -> Iterator[CardRead]:
    """The cards of a vCard file of version 2.1, 3.0 or 4.0, in its order.

    Never fails on any bytes: what cannot be read comes as a `CardRead` without card. Errors of the stream
    itself (`OSError`) pass through. Holds one card in memory at a time.
    """
    stream = io.BytesIO(source) if isinstance(source, bytes) else source
    splitter = Splitter(stream)
    charset = Charset(splitter.held)
    found = False
    outside = None
    for piece in splitter:
        if piece.kind is PieceKind.OUTSIDE and not found:
            # Whether the file is a vCard at all shows only later.
            outside = outside or piece
            continue
        if outside is not None:
            yield _outside(outside)
            outside = None
        found = True
        yield _read_piece(piece, charset)
    if not found:
        message = problems.empty_file() if splitter.is_empty else problems.not_a_vcard()
        yield CardRead(None, 1, outside.data if outside else b"", (message,), is_card=False)


def _read_piece(piece: Piece, charset: Charset) -> CardRead:
    if piece.kind is PieceKind.OUTSIDE:
        return _outside(piece)
    if piece.kind is PieceKind.LARGE_CARD:
        return CardRead(None, piece.line, piece.data, (problems.card_too_large(),))
    card, messages = _read_card(piece, charset)
    if piece.kind is not PieceKind.CARD:
        messages = (problems.end_missing(), *messages)
    return CardRead(card, piece.line, piece.data, messages)


def _outside(piece: Piece) -> CardRead:
    return CardRead(None, piece.line, piece.data, (problems.outside_any_card(),), is_card=False)


def _read_card(piece: Piece, charset: Charset) -> tuple[Card | None, tuple[Message, ...]]:
    lines = logical_lines(_with_agents_escaped(piece.data), charset)
    cut = piece.kind is PieceKind.CUT_CARD
    plain = None if cut else plain_card(lines)
    return built_card(lines, charset, cut=cut) if plain is None else (plain, ())


def built_card(lines: list[str], charset: Charset, *, cut: bool = False) -> tuple[Card | None, tuple[Message, ...]]:
    """The card of these logical lines, the long way, and what was strange; `cut` says that the last line is half."""
    builder = CardBuilder()
    if cut and len(lines) > 1:
        # Half a telephone number looks like a whole one.
        builder.keep_unreadable(lines.pop())
    _add_properties(lines, builder, charset)
    card = builder.build()
    if card == Card():
        return None, (problems.empty_card(), *builder.problems)
    return card, tuple(builder.problems)


def _add_properties(lines: list[str], builder: CardBuilder, charset: Charset) -> None:
    """The properties in order. A line that is none belongs to the one before, if that may have several."""
    pending: Property | None = None
    more: list[str] = []
    for line in lines:
        text, colon, value = line.partition(":")
        if '"' in text:
            text, value = split_line(line)
        head = parse_head(text) if colon else None
        if head is not None:
            if pending is not None:
                if more or pending.head.encoding or len(pending.value) > limits.MAX_TEXT_LENGTH:
                    _add_encoded(pending, more, builder, charset)
                    more = []
                else:
                    builder.add(pending)
            pending = Property(head, value)
        elif line and not line.isspace():
            if pending is not None and _continues(pending.head, line):
                more.append(line)
            elif not _BARE_NAME.fullmatch(line.strip()):
                builder.keep_unreadable(line)
    if pending is not None:
        _add_encoded(pending, more, builder, charset)


def _continues(head: Head, line: str) -> bool:
    """Whether a line without a name can belong to the property before it."""
    return is_base64(line) if _is_binary(head) else head.key in SEVERAL_LINES


def _is_binary(head: Head) -> bool:
    return head.encoding == "B" or head.key in BINARY_PROPERTIES


def _add_encoded(prop: Property, more: list[str], builder: CardBuilder, charset: Charset) -> None:
    """Hand over a property with the lines that belong to it, decoded, if it is not too long."""
    head = prop.head
    if more:
        separator = "" if _is_binary(head) else "=0A" if head.encoding == "Q" else "\\n"
        prop.value = separator.join((prop.value, *more))
    if head.encoding:
        binary = head.key in BINARY_PROPERTIES or head.key.startswith("X-")
        prop.value = decoded_value(head, prop.value, charset, binary=binary)
    if len(prop.value) > limits.MAX_TEXT_LENGTH and head.key not in BINARY_PROPERTIES:
        builder.problems.append(problems.text_too_long(head.name))
    else:
        builder.add(prop)


def _with_agents_escaped(data: bytes) -> bytes:
    """Cards inside the card, as in version 2.1, turned into the one line that version 3.0 makes of them."""
    if data.upper().count(b"VCARD") <= 2:
        return data
    data = with_line_feeds(data)
    pieces = []
    position = 0
    while match := _NESTED.search(data, position):
        end = _end_of_nested(data, match.end())
        start = match.end(1) + 1
        body = data[start:end].strip(b" \t\n")
        escaped = body.replace(b"\\", b"\\\\").replace(b"\n", b"\\n").replace(b",", b"\\,").replace(b";", b"\\;")
        pieces.append(data[position:start] + escaped)
        position = end
    return b"".join(pieces) + data[position:]


def _end_of_nested(data: bytes, position: int) -> int:
    depth = 1
    for edge in _NESTED_EDGE.finditer(data, position):
        depth += 1 if edge["word"].upper() == b"BEGIN" else -1
        if depth == 0:
            return edge.end()
    return len(data)
