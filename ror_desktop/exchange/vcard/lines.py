"""From the bytes of one card to its logical lines: unfolded, soft breaks joined, decoded.

All of this happens on bytes, because folds fall inside characters and inside quoted-printable.
"""

import re

from ror_desktop.exchange.vcard.charset import Charset
from ror_desktop.exchange.vcard.text import clean

_MARGIN = re.compile(rb"[^\n]*\n([ \t]+)[^ \t\n]")
_INDENTED_END = re.compile(rb"(?i)\n[ \t]+END[ \t]*:[ \t]*VCARD\s*\Z")
_INDENTED_PROPERTY = re.compile(
    rb"(?i)\n[ \t]+(?=(?:item\d+\.)?(?:VERSION|FN|N|NICKNAME|ORG|TITLE|ROLE|TEL|EMAIL|ADR|LABEL|URL|PHOTO"
    rb"|LOGO|BDAY|NOTE|CATEGORIES|UID|REV|IMPP|GEO|TZ|KEY|END|X-[\w-]+)[;:])"
)
_QUOTED_PRINTABLE_START = re.compile(
    rb"(?i)[^:\s](?:[^:\"]|\"[^\"]*\")*;[ \t]*(?:encoding[ \t]*=[ \t]*)?\"?quoted-printable"
)
_SHIFTING_CHARSET = re.compile(rb"(?i)charset=\"?(?:iso-2022|utf-7|hz)")
_DECLARED = re.compile(rb"(?i);[ \t]*charset[ \t]*=[ \t]*\"?([^;:\"]+)")
_HEAD = re.compile(rb"(?:[^:\"]|\"[^\"]*\")*:")
_CONTROLS = bytes((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F))
_LEAD_OF_CONTROLS = b"\xc2"
"""What `clean` takes out: these bytes, and characters that begin with this one in UTF-8. In bytes it is soon seen."""
_INSIDE_ENCODED = re.compile(rb"=[0-9A-Fa-f]{2}")


def logical_lines(data: bytes, charset: Charset) -> list[str]:
    """The unfolded and decoded lines of a card, BEGIN and END and blank ones included."""
    data = _without_margin(with_line_feeds(data))
    lower = data.lower()
    if b"quoted-printable" in lower:
        data = b"\n".join(_with_soft_breaks_joined(data.split(b"\n")))
    data = data.replace(b"\n ", b"").replace(b"\n\t", b"")
    if b"\x1b" in data or (b"charset=" in lower and _SHIFTING_CHARSET.search(data)):
        return [_decoded(line, charset) for line in data.split(b"\n")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return [_decoded(line, charset) for line in data.split(b"\n")]
    is_clean = _LEAD_OF_CONTROLS not in data and len(data.translate(None, _CONTROLS)) == len(data)
    return (text if is_clean else clean(text)).split("\n")


def with_line_feeds(data: bytes) -> bytes:
    """Line feeds for whatever ends the lines; a lone CR among lines that end otherwise belongs to a value."""
    plain = data.replace(b"\r\n", b"\n")
    if b"\r" not in plain:
        return plain
    data = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
    return data.replace(b"\r", b"\\n" if data.count(b"\n") > data.count(b"\r") else b"\n")


def _without_margin(data: bytes) -> bytes:
    """A card with indented lines that are no folds: its second line or its END shows it."""
    margin = _MARGIN.match(data)
    if margin:
        return data.replace(b"\n" + margin[1], b"\n")
    if data.endswith(b"\nEND:VCARD"):
        return data
    return _INDENTED_PROPERTY.sub(b"\n", data) if _INDENTED_END.search(data) else data


def _decoded(line: bytes, charset: Charset) -> str:
    match = _HEAD.match(line)
    end = match.end() if match else 0
    declared = _DECLARED.search(line, 0, end)
    name = declared[1].decode("ascii", "replace") if declared else ""
    text = charset.decode(line[:end]) + charset.decode(line[end:], name)
    # A line break that the decoding brought to light must not make two lines of one.
    return clean(text).replace("\n", "\\n")


def _with_soft_breaks_joined(lines: list[bytes]) -> list[bytes]:
    joined = []
    index = 0
    while index < len(lines):
        line = lines[index]
        index += 1
        if _QUOTED_PRINTABLE_START.match(line):
            line, index = _with_continuations(line, lines, index)
        joined.append(line)
    return joined


def _with_continuations(first: bytes, lines: list[bytes], index: int) -> tuple[bytes, int]:
    """The property that begins with this line, in one line, and where the next one begins."""
    parts = [first]
    soft: list[int] = []
    while True:
        stripped = parts[-1].rstrip(b" \t")
        following = lines[index] if index < len(lines) else b""
        if stripped.endswith(b"="):
            parts[-1] = stripped[:-1]
            if not following.strip() and index + 1 < len(lines) and lines[index + 1].startswith(b"="):
                index += 1
                following = lines[index]
            if not following.strip():
                break
            soft.append(len(parts))
            parts.append(following)
        elif following.startswith((b" ", b"\t")):
            parts.append(following[1:])
        else:
            break
        index += 1
    return b"".join(_without_indentation(parts, soft)), index


def _without_indentation(parts: list[bytes], soft: list[int]) -> list[bytes]:
    """Some programs indent the lines after a soft break; one space may as well belong to the text.

    It is an indentation if every such line has it, or if it stands in the middle of encoded characters.
    """
    if not soft or not all(parts[index].startswith((b" ", b"\t")) for index in soft):
        return parts
    if len(soft) == 1:
        before, after = parts[soft[0] - 1], parts[soft[0]].lstrip(b" \t")
        if not (_INSIDE_ENCODED.fullmatch(before[-3:]) and _INSIDE_ENCODED.match(after)):
            return parts
    return [part.lstrip(b" \t") if index in set(soft) else part for index, part in enumerate(parts)]
