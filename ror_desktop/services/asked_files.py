"""Files that somebody asks for: there whole or not at all, and never in the place of a book or of its companions."""

import re
from collections.abc import Iterable
from pathlib import Path

from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book
from ror_desktop.store import files

_OF_A_BOOK = re.compile(r"\.ror(-[a-z]+)*$", re.IGNORECASE)


def spare_books(path: Path, book: Path | None = None) -> None:
    """Raises `RorError` where that name is one of a book, of its log, its drafts or its state, or of a device.

    By the name alone, and by what `stat` says of the open book: to open and close its file a second time would drop
    its locks.
    """
    place = path.resolve()
    if path.exists() and not path.is_file() and not path.is_dir():
        text = translate("Files", "{name} is a device and no file. Choose another name; nothing was written.")
        raise RorError(text.with_args(name=path.name))
    ours = book is not None and _belongs_to(place, book.resolve())
    if ours or _OF_A_BOOK.search(place.name):
        text = translate("Files", "{name} is kept for a book. Choose another name; nothing was written.")
        raise RorError(text.with_args(name=path.name))


def spare_sources(path: Path, sources: Iterable[Path]) -> None:
    """Raises `RorError` where that name is one of the files that are being imported: some of it is not in the book."""
    place = path.resolve()
    if any(place == source.resolve() for source in sources):
        text = translate("Files", "{name} is the file that is imported. Choose another name; nothing was written.")
        raise RorError(text.with_args(name=path.name))


def write_asked(book: Book, path: Path, data: bytes, failed: Message) -> None:
    """Write the file, over an older one of that name, which stays as it was where that fails.

    Raises `RorError`: that it is a book, or what `failed` says with a {name} and a {reason}.
    """
    spare_books(path, book.db.path)
    try:
        files.write_whole(path, data)
    except OSError as error:
        raise not_written(path.name, error, failed) from error


def not_written(name: str, error: OSError, failed: Message) -> RorError:
    """What is said where the system would not write it."""
    return RorError(failed.with_args(name=name, reason=error.strerror or str(error)))


def _belongs_to(place: Path, book: Path) -> bool:
    beside = place.parent == book.parent and place.name.startswith(f"{book.name}-")
    return beside or place == book or (place.exists() and book.exists() and place.samefile(book))
