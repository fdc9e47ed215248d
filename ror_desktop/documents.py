"""Which files the program opens when they are given on the command line, dropped, or double-clicked."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

BOOK_SUFFIX = ".ror"
"""A book, to be opened."""
IMPORT_SUFFIXES = (".vcf", ".vcard")
"""Contacts, to be looked at before they are imported."""


@dataclass(frozen=True, slots=True)
class Given:
    """Files by what happens to them; absolute, because a running program has another folder."""

    books: tuple[Path, ...] = ()
    imports: tuple[Path, ...] = ()


def sorted_out(files: Iterable[Path]) -> Given:
    """Books by their suffix; everything else is read as contacts, and what is none is said then."""
    found = [path.absolute() for path in files]
    books = tuple(path for path in found if path.suffix.lower() == BOOK_SUFFIX)
    return Given(books, tuple(path for path in found if path not in books))


def looks_like_file(word: str) -> bool:
    """Whether a word of the command line where a verb could stand is a file: by its suffix, or because it is there."""
    path = Path(word)
    return path.suffix.lower() in {BOOK_SUFFIX, *IMPORT_SUFFIXES} or path.is_file()
