"""Which files the program opens when they are given on the command line, dropped, or double-clicked, and as what."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

BOOK_SUFFIX = ".ror"
"""A book, to be opened."""
IMPORT_SUFFIXES = (".vcf", ".vcard")
"""Contacts, to be looked at before they are imported."""
CALENDAR_SUFFIXES = (".ics",)
"""Appointments and tasks, to be looked at before they are imported."""
TABLE_SUFFIXES = (".csv", ".tsv")
"""Answers from 0 to 10, to be looked at before they are imported."""


class Kind(StrEnum):
    """What a file is opened as; whether it is one is found out then."""

    BOOK = "book"
    CONTACTS = "contacts"
    CALENDAR = "calendar"
    ANSWERS = "answers"


KINDS = {
    BOOK_SUFFIX: Kind.BOOK,
    **dict.fromkeys(IMPORT_SUFFIXES, Kind.CONTACTS),
    **dict.fromkeys(CALENDAR_SUFFIXES, Kind.CALENDAR),
    **dict.fromkeys(TABLE_SUFFIXES, Kind.ANSWERS),
}
"""By suffix, in small letters."""


class Given(NamedTuple):
    """Files by what happens to them; absolute, because a running program has another folder."""

    books: tuple[Path, ...] = ()
    imports: tuple[Path, ...] = ()


def kind_of(path: Path) -> Kind:
    """By the suffix; everything else is read as contacts, and what is none is said then."""
    return KINDS.get(path.suffix.lower(), Kind.CONTACTS)


def sorted_out(files: Iterable[Path]) -> Given:
    """Books, and all that is looked at before it is imported."""
    found = [path.absolute() for path in files]
    books = tuple(path for path in found if kind_of(path) is Kind.BOOK)
    return Given(books, tuple(path for path in found if path not in books))


def looks_like_file(word: str) -> bool:
    """Whether a word of the command line where a verb could stand is a file: by its suffix, or because it is there."""
    path = Path(word)
    return path.suffix.lower() in KINDS or path.is_file()
