"""Text as the book keeps it: without the characters that nobody typed on purpose and that would break the log."""

import re

_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_LINE_BREAK = re.compile("\r\n?|\x85|\u2028|\u2029")


def clean(text: str) -> str:
    """The text without control characters except newline and tab, and with one kind of line break.

    SQLite's `quote()` ends at a NUL, so the change log would lose what follows; half a surrogate pair cannot be
    written at all.
    """
    if text.isprintable() or text.replace("\n", "").isprintable():  # ten times as fast as to look for what is unwanted
        return text
    return _UNWANTED.sub("", _LINE_BREAK.sub("\n", text))


def file_name(text: str, otherwise: str) -> str:
    """A name for a file, without its ending, that every system takes; `otherwise` where nothing is left of the text."""
    plain = "".join(c if c.isalnum() or c in "-_" else " " for c in text)
    return " ".join(plain.split())[:80].strip() or otherwise


def one_line(text: str) -> str:
    """The clean text of a field that has one line: runs of white space are one space, none at the ends."""
    if not text:
        return text
    if text.isprintable() and "  " not in text:  # the only white space that is printable is the space itself
        return text.strip()
    return " ".join(clean(text).split())
