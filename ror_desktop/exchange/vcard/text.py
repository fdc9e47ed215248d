"""Escapes, lists and control characters in values (RFC 2426 section 5, RFC 6350 sections 3.3 and 3.4)."""

import re

_ESCAPE = re.compile(r'\\([nN,;:\\"])')
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_ANY_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f]")
_SEMICOLON = re.compile(r"((?:[^\\;]|\\.|\\$)*)(?:;|$)", re.DOTALL)
_COMMA = re.compile(r"((?:[^\\,]|\\.|\\$)*)(?:,|$)", re.DOTALL)


def clean(text: str) -> str:
    """The text with line feeds for all line breaks and without other control characters, tab apart."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text)


def has_control(text: str) -> bool:
    """Whether there is a line break or another control character in the text, tab apart."""
    return _ANY_CONTROL.search(text) is not None


def _unescaped(match: re.Match[str]) -> str:
    letter = match[1]
    return "\n" if letter in "nN" else letter


def unescape(text: str) -> str:
    r"""The text with ``\n``, ``\,``, ``\;``, ``\:``, ``\"`` and ``\\`` resolved, other backslashes as is."""
    return _ESCAPE.sub(_unescaped, text) if "\\" in text else text


def split_parts(text: str) -> list[str]:
    """The parts of a structured value, split at unescaped semicolons, still escaped."""
    if "\\" not in text:
        return text.split(";")
    return _split(_SEMICOLON, text)


def split_list(text: str) -> list[str]:
    """The items of a list, split at unescaped commas, still escaped."""
    if "\\" not in text:
        return text.split(",")
    return _split(_COMMA, text)


def _split(pattern: re.Pattern[str], text: str) -> list[str]:
    parts: list[str] = []
    position = 0
    while True:
        match = pattern.match(text, position)
        if match is None:
            return [*parts, text[position:]]
        parts.append(match[1])
        if match.end() == match.end(1):
            return parts
        position = match.end()


def unescaped_list(text: str) -> tuple[str, ...]:
    """The items of a list as people read them, without blank ones."""
    items = (unescape(item).strip() for item in split_list(text))
    return tuple(item for item in items if item)


def escape(text: str) -> str:
    """The text for a property of versions 3.0 and 4.0, or for a part of one in 2.1."""
    if "," in text or ";" in text or "\\" in text or "\n" in text or "\r" in text:  # faster than one expression
        return escape_uri(text).replace(",", "\\,").replace(";", "\\;")
    return text


def escape_uri(text: str) -> str:
    """The text where commas and semicolons mean nothing, as in an address of the web."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\\", "\\\\").replace("\n", "\\n")
