"""One logical line: group, name, parameters and value (RFC 2426 section 4, RFC 6350 section 3.3)."""

import binascii
import re
from dataclasses import dataclass
from functools import lru_cache

from ror_desktop.domain.card import ContentLine, Parameter
from ror_desktop.exchange.vcard.charset import Charset
from ror_desktop.exchange.vcard.text import clean

_HEAD = re.compile(r"(?:[^:\"]|\"[^\"]*\")*(?=:)")
_NAME = re.compile(r"\s*(?:([\w.-]+)\.)?([A-Za-z0-9_/-]+)\s*")
_PIECE = re.compile(r"((?:[^;\"\\]|\"[^\"]*\"|\\.|[\"\\])*)(?:;|$)")
_VALUE = re.compile(r"\"([^\"]*)\"|((?:[^,\\]|\\.|\\)+)")
_CARET = re.compile(r"\^([n'^])")
_ESCAPED = re.compile(r"\\([,;:\\])")
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_ENCODINGS = {
    "QUOTED-PRINTABLE": "Q",
    "Q": "Q",
    "BASE64": "B",
    "B": "B",
    "8BIT": "",
    "7BIT": "",
    "BINARY": "",
}
_VALUE_TYPES = frozenset({"URL", "URI", "INLINE", "CID", "CONTENT-ID"})
_CARETS = {"n": "\n", "'": '"', "^": "^"}
KNOWN_TYPES = frozenset(
    {
        *("home", "work", "pref", "main", "other", "voice", "fax", "cell", "mobile", "pager", "msg", "text"),
        *("textphone", "video", "bbs", "modem", "car", "isdn", "pcs", "iphone", "internet", "x400"),
        *("dom", "intl", "postal", "parcel", "school", "assistant", "company", "callback", "radio", "telex"),
        *("contact", "acquaintance", "friend", "met", "co-worker", "colleague", "co-resident", "neighbor"),
        *("child", "parent", "sibling", "spouse", "kin", "muse", "crush", "date", "sweetheart", "me"),
        *("agent", "emergency"),
    }
)
"""What a TYPE says in some version; read in lower case."""
LONGEST_CACHED_HEAD = 200


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon.

    `name` is as written, `key` in capitals. `encoding` is "Q" for quoted-printable, "B" for base64, or "".
    `pref` is 0 without preference, else 1 for the most preferred and up. `others` are the parameters without
    meaning to the codec.
    """

    name: str
    key: str
    group: str = ""
    types: tuple[str, ...] = ()
    pref: int = 0
    encoding: str = ""
    charset: str = ""
    value_type: str = ""
    others: tuple[Parameter, ...] = ()

    def parameter(self, name: str) -> str:
        """The first value of another parameter, or ""."""
        return next((item.values[0] for item in self.others if item.name.upper() == name and item.values), "")


@dataclass(slots=True)
class Property:
    """A property with its decoded value, still escaped."""

    head: Head
    value: str

    def as_line(self) -> ContentLine:
        """The property to be kept as it is."""
        head = self.head
        parameters = [Parameter("TYPE", head.types)] if head.types else []
        if head.pref:
            parameters.append(Parameter("PREF", (str(head.pref),)))
        if head.encoding == "B":
            parameters.append(Parameter("ENCODING", ("b",)))
        if head.value_type:
            parameters.append(Parameter("VALUE", (head.value_type,)))
        value = "".join(self.value.split()) if head.encoding == "B" else self.value.replace("\n", "\\n")
        return ContentLine(head.name, value, head.group, (*parameters, *head.others))


def split_line(line: str) -> tuple[str, str]:
    """What stands before and after the first colon that is not inside quotes, or the first one of all."""
    match = _HEAD.match(line)
    if match:
        return match[0], line[match.end() + 1 :]
    head, _, value = line.partition(":")
    return head, value


def parse_head(text: str) -> Head | None:
    """Name and parameters, or nothing where the text cannot begin a property."""
    return _cached_head(text) if len(text) <= LONGEST_CACHED_HEAD else _parsed_head(text)


def _parsed_head(text: str) -> Head | None:
    start, _, rest = text.partition(";")
    match = _NAME.fullmatch(start)
    if match is None:
        return None
    name, group = match[2], match[1] or ""
    if not rest:
        return Head(name, name.upper(), group)
    return _with_parameters(name, group, rest)


_cached_head = lru_cache(maxsize=2048)(_parsed_head)


def _with_parameters(name: str, group: str, rest: str) -> Head:
    types: list[str] = []
    singles = {"ENCODING": "", "CHARSET": "", "VALUE": ""}
    pref = 0
    others = []
    for key, values in map(_parameter, _pieces(rest)):
        upper = key.upper()
        if upper == "TYPE":
            types += values
        elif upper in singles:
            singles[upper] = singles[upper] or ",".join(values)
        elif upper == "PREF" and values and values[0].isdecimal() and 0 < int(values[0][:3]) <= 100:
            pref = int(values[0])
        elif key:
            others.append(Parameter(key, tuple(values)))
    if any(word.lower() == "pref" for word in types):
        types = [word for word in types if word.lower() != "pref"]
        pref = pref or 1
    encoding = _ENCODINGS.get(singles["ENCODING"].upper(), "")
    return Head(
        name,
        name.upper(),
        group,
        _normal_types(types),
        pref,
        encoding,
        singles["CHARSET"],
        singles["VALUE"],
        tuple(others),
    )


def _normal_types(types: list[str]) -> tuple[str, ...]:
    normal = (word.lower() if word.lower() in KNOWN_TYPES else word for word in types)
    return tuple(dict.fromkeys(word for word in normal if word))


def _pieces(rest: str) -> list[str]:
    if '"' not in rest and "\\" not in rest:
        return rest.split(";")
    return [match[1] for match in _PIECE.finditer(rest) if match[0]]


def _parameter(piece: str) -> tuple[str, list[str]]:
    """Name and values; a bare word as version 2.1 has it is an encoding, a value type or a type."""
    name, equals, value = piece.partition("=")
    name = name.strip()
    if equals:
        return name, _values(name, value.strip())
    upper = name.upper()
    if upper in _ENCODINGS and upper != "Q":
        return "ENCODING", [upper]
    if upper in _VALUE_TYPES:
        return "VALUE", [upper]
    return ("TYPE", [name]) if name else ("", [])


def _values(name: str, value: str) -> list[str]:
    if '"' in value or "," in value:
        pairs = [match.groups() for match in _VALUE.finditer(value)]
        values = [quoted if quoted is not None else _ESCAPED.sub(r"\1", bare) for quoted, bare in pairs]
    else:
        values = [_ESCAPED.sub(r"\1", value)]
    if name.upper() == "TYPE":
        values = [word.strip() for item in values for word in item.split(",")]
    return [_without_carets(item) for item in values]


def _without_carets(value: str) -> str:
    return _CARET.sub(lambda match: _CARETS[match[1]], value) if "^" in value else value


def decoded_value(head: Head, value: str, charset: Charset, *, binary: bool) -> str:
    """The value without transfer encoding; base64 stays where the property is a picture or the like."""
    if head.encoding == "Q":
        data = binascii.a2b_qp(value.encode("utf-8", "replace"))
        return clean(charset.decode(data, head.charset))
    if head.encoding == "B" and not binary:
        decoded = decoded_base64(value)
        return value if decoded is None else clean(charset.decode(decoded, head.charset))
    return value


def is_base64(text: str) -> bool:
    """Whether there are only characters of base64 in the text."""
    return _BASE64.fullmatch(text) is not None


def decoded_base64(text: str) -> bytes | None:
    """The bytes, or nothing where it is no base64; missing padding is forgiven."""
    text = "".join(text.split()).rstrip("=")
    if not is_base64(text) or len(text) % 4 == 1:
        return None
    try:
        return binascii.a2b_base64(text + "=" * (-len(text) % 4))
    except binascii.Error:
        return None
