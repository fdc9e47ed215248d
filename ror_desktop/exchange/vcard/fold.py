"""Lines as they stand in a file: at most 75 octets, CRLF, no character cut in two (RFC 2426 section 2.6)."""

import re

from ror_desktop.exchange.vcard.text import clean, has_control

WIDTH = 75
QUOTED_WIDTH = 70
_NOT_PRINTABLE = re.compile(rb"[^\x20-\x3c\x3e-\x7e]")


def line_of(head: str, value: str) -> bytes:
    """The line of a property in versions 3.0 and 4.0, its value escaped; control characters are left out."""
    line = f"{head}:{value}"
    if not line.isprintable() and has_control(line):
        line = ":".join(_without_control(head, value))
    return fold(line)


def old_line_of(head: str, value: str) -> bytes:
    """The same in version 2.1, where the value is not encoded yet."""
    head, value = _without_control(head, value)
    if value.isascii() and len(head) + len(value) < WIDTH and "\\n" not in value:
        return f"{head}:{value}\r\n".encode()
    text = value.replace("\\\\", "\0").replace("\\n", "\r\n").replace("\0", "\\\\")
    return quoted(f"{head};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", text)


def _without_control(head: str, value: str) -> tuple[str, str]:
    return clean(head).replace("\n", " "), clean(value).replace("\n", "\\n")


def fold(line: str) -> bytes:
    """The line in UTF-8 with CRLF, continued on lines that begin with a space where it is long."""
    if len(line) <= WIDTH and line.isascii():
        return f"{line}\r\n".encode("ascii")
    data = line.encode("utf-8", "replace")
    if len(data) <= WIDTH:
        return data + b"\r\n"
    if line.isascii():
        rest = [data[start : start + WIDTH - 1] for start in range(WIDTH, len(data), WIDTH - 1)]
        return b"\r\n ".join([data[:WIDTH], *rest]) + b"\r\n"
    return b"\r\n ".join(_pieces(data)) + b"\r\n"


def _pieces(data: bytes) -> list[bytes]:
    pieces = []
    start, width = 0, WIDTH
    while len(data) - start > width:
        end = start + width
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[start:end])
        start, width = end, WIDTH - 1
    return [*pieces, data[start:]]


def quoted(head: str, text: str) -> bytes:
    """A quoted-printable property of version 2.1 with soft line breaks.

    Every line after the first begins with an encoded character, so that nobody takes it for anything else.
    """
    encoded = _NOT_PRINTABLE.sub(lambda match: b"=%02X" % match[0][0], text.encode("utf-8", "replace"))
    line = head.encode("utf-8", "replace") + encoded
    lines = []
    limit = max(QUOTED_WIDTH, len(line) - len(encoded) + 10)
    while len(line) > limit:
        cut = limit
        while b"=" in line[cut - 2 : cut]:
            cut -= 1
        lines.append(line[:cut])
        rest = line[cut:]
        line = rest if rest.startswith(b"=") else b"=%02X" % rest[0] + rest[1:]
        limit = QUOTED_WIDTH
    return b"=\r\n".join((*lines, line)) + b"\r\n"
