"""Text as a QR code (ISO/IEC 18004), as modules to be painted; segno makes it."""

from dataclasses import dataclass

import segno

LARGEST_VERSION = 20
"""97 modules a side: a phone still reads it from a laptop's screen at arm's length."""

QUIET_ZONE = 4
"""Modules of white around the code that the standard asks for."""

CAPACITY = 666
"""Bytes that a code of the largest version holds at error correction M (15 % may be hidden by a reflection)."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """The modules row by row without the quiet zone, dark ones true, and the level of error correction."""

    modules: tuple[tuple[bool, ...], ...]
    version: int
    level: str


def qr_of(text: str) -> QrCode | None:
    """The code of a text at level M, or higher where that costs no room; nothing where it would be too large."""
    if len(text.encode()) > CAPACITY:
        return None
    made = segno.make(text, error="m", micro=False, boost_error=True, encoding="utf-8", mode="byte")
    rows = tuple(tuple(bool(module) for module in row) for row in made.matrix)
    return QrCode(rows, int(made.version), str(made.error))
