"""Which characters the bytes are: what the file declares, UTF-8 where it decodes, else the most likely."""

import codecs
import re
from collections.abc import Callable

_HIGH_LINES = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_SYMBOL_BESIDE_LETTER = re.compile(r"[^\W\d_][¡-¿×÷]|[¡-¿×÷][^\W\d_]")
_OTHER_SCRIPTS = re.compile(
    r"(?i)cp(?:932|949|950|874|125[1356])\b|shift|euc|gb|big5|johab|iso-?2022|koi8|kz|ptcp|tis|mac-?(?:cyrillic|greek)"
    r"|iso-?8859-?(?:5|6|7|8|11)\b"
)
_SINGLE_BYTE = re.compile(r"(?i)us-ascii|ascii|latin|(?:iso-?)8859|(?:windows-?|cp)-?125")
_WIDER = {
    "shift_jis": "cp932",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
}
"""What programs write under these names; the standard codecs refuse the extra characters."""
WESTERN = "cp1252"
SAMPLE_BYTES = 64 * 1024
RELIABLE_HIGH_BYTES = 60


def marked_encoding(head: bytes) -> tuple[str, int]:
    """The encoding that the first bytes of a file give away, if any, and the length of its byte order mark.

    UTF-16 without a mark shows by a NUL in every other byte.
    """
    for mark, name in (
        (codecs.BOM_UTF8, ""),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if head.startswith(mark):
            return name, len(mark)
    pairs = len(head) // 2
    even, odd = head[0 : 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    if odd * 3 > pairs and even * 4 < odd:
        return "utf-16-le", 0
    if even * 3 > pairs and odd * 4 < even:
        return "utf-16-be", 0
    return "", 0


class Charset:
    """Decodes the values of one file; a guess, once made, holds for the rest of the file."""

    def __init__(self, evidence: Callable[[], bytes] = bytes) -> None:
        """`evidence` gives more of the file, asked for when a guess is needed."""
        self._evidence = evidence
        self._declared: list[str] = []
        self._guess = ""

    def decode(self, data: bytes, declared: str = "") -> str:
        """The text of these bytes; never fails."""
        name = known_codec(declared)
        if name and not (_SINGLE_BYTE.match(name) and _is_utf8(data)):
            self._remember(name)
            text = _strictly(data, name)
            if text is not None:
                return text
        text = _strictly(data, "utf-8")
        return text if text is not None else self._guessed(data)

    def _remember(self, name: str) -> None:
        if name not in self._declared and codecs.lookup(name).name not in {"utf-8", "ascii"}:
            self._declared.append(name)

    def _guessed(self, data: bytes) -> str:
        if not self._guess:
            self._guess = guess(_unclear_values(self._evidence()) or data, self._declared)
        for name in (self._guess, WESTERN):
            text = _strictly(data, name)
            if text is not None:
                return text
        return data.decode("latin-1")


def _unclear_values(data: bytes) -> bytes:
    """The values of the lines that are not UTF-8."""
    lines = (line for line in _HIGH_LINES.findall(data) if not _is_utf8(line))
    return b"\n".join(line.partition(b":")[2] or line for line in lines)[:SAMPLE_BYTES]


def known_codec(name: str) -> str:
    """The name, if there is a text codec for it, else ""."""
    try:
        found = codecs.lookup(name.strip().strip('"')) if name.strip() else None
        "".encode(found.name) if found else None
    except (LookupError, ValueError):
        return ""
    return _WIDER.get(found.name, found.name) if found else ""


def guess(data: bytes, declared: list[str]) -> str:
    """The most likely encoding of bytes that are not UTF-8.

    What other lines declare comes first. Statistics are weak on the few letters of a name, so one of the
    Latin code pages must show that Western European does not fit before it is believed.
    """
    for name in declared:
        if _strictly(data, name) is not None:
            return name
    import chardet  # Its tables take longer to load than a thousand cards to read; few files need them.

    found = known_codec(str(chardet.detect(data)["encoding"] or ""))
    if not found or _strictly(data, found) is None:
        return WESTERN
    if _OTHER_SCRIPTS.match(found):
        return found
    western = _strictly(data, WESTERN)
    if western is not None and not _SYMBOL_BESIDE_LETTER.search(western):
        return found if sum(byte > 0x7F for byte in data) >= RELIABLE_HIGH_BYTES else WESTERN
    central = _strictly(data, "cp1250")
    return "cp1250" if central is not None and not _SYMBOL_BESIDE_LETTER.search(central) else found


def _is_utf8(data: bytes) -> bool:
    return _strictly(data, "utf-8") is not None


def _strictly(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, LookupError):
        return None
