"""The first hundred bytes of a file: whether it is a book, and of which version, before SQLite opens it.

The layout is that of https://www.sqlite.org/fileformat.html, "The Database Header".
"""

from pathlib import Path
from typing import NamedTuple

from ror_desktop.errors import Trouble
from ror_desktop.store.database import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_SAMPLE = 4096
_MANY_VALUES = 200
"""Of the 256 values a byte can have, 4096 random bytes miss none; text and zeros have far fewer than this."""


class Header(NamedTuple):
    """What the file says of itself: `trouble` is why it cannot be a book, `version` its schema."""

    size: int
    trouble: Trouble | None
    version: int


def read_header(path: Path) -> Header:
    """Look at a file that nobody in this process has open (closing it drops SQLite's locks). OSError as it comes."""
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
    size = path.stat().st_size
    if not sample.startswith(_MAGIC):
        return Header(size, _not_sqlite(sample, size, path), 0)
    application, version = _number(sample, 68), _number(sample, 60)
    return Header(size, None if application == APPLICATION_ID and version > 0 else Trouble.NOT_A_BOOK, version)


def _not_sqlite(sample: bytes, size: int, path: Path) -> Trouble:
    if not size:
        return Trouble.EMPTY
    if not any(sample):
        return Trouble.DAMAGED
    random = len(sample) == _SAMPLE and len(set(sample)) > _MANY_VALUES and size % 512 == 0
    return Trouble.LOCKED_WITH_A_KEY if random and path.suffix == ".ror" else Trouble.NOT_A_BOOK


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")
