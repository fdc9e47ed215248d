"""Failures of the database in words: what happened, what was kept, what to do.

SQLite's result codes are those of https://www.sqlite.org/rescode.html. Inside `atomic()` a full disk may be
masked by the failure of the rollback, so the innermost error of a chain decides; while iterating, errors are
the driver's own and not Peewee's.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import PeeweeException
from sqlcipher3 import dbapi2

from ror_desktop.errors import BookError, Trouble
from ror_desktop.messages import Message, translate
from ror_desktop.store.database import BookDatabase

DriverError: type[Exception] = dbapi2.Error
"""What the driver raises; it is not the standard library's `sqlite3.Error`."""

ANY_ERROR = (PeeweeException, DriverError)
"""What a statement may raise: Peewee's error, or the driver's own while iterating."""

_TROUBLES = {
    5: Trouble.BUSY,
    6: Trouble.BUSY,
    8: Trouble.READ_ONLY_FILE,
    10: Trouble.DEVICE,
    11: Trouble.DAMAGED,
    13: Trouble.FULL,
    14: Trouble.CANNOT_OPEN,
    15: Trouble.BUSY,
    26: Trouble.NOT_A_BOOK,
}
_DAMAGED = 11
_WORDS = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": _DAMAGED,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""What SQLite calls these codes in words (sqlite3_errstr)."""
_SYSTEM_TROUBLES = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY_FOLDER,
    errno.EACCES: Trouble.READ_ONLY_FOLDER,
    errno.EPERM: Trouble.READ_ONLY_FOLDER,
    errno.EIO: Trouble.DEVICE,
    errno.EFBIG: Trouble.FULL,
}
_NO_ROOM = 64 * 1024
"""Less free space than this, in bytes, and an input or output error means a full disk."""


@contextmanager
def told(db: BookDatabase) -> Iterator[None]:
    """Turn what goes wrong with the file inside this block into a `BookError`; before it, check the file's identity.

    What is nobody's failure but ours (a wrong statement, a broken rule) passes unchanged.
    """
    try:
        check_identity(db)
        yield
    except ANY_ERROR as error:
        failure = explain(error, db.path)
        if failure is None:
            raise
        raise failure from error
    if not db.is_closed():
        db.guard.look_at_log(db.connection())


def check_identity(db: BookDatabase) -> None:
    """Stop where the file was deleted or replaced while open.

    What is in memory is saved to a new file once; from then on every write says so.
    """
    guard = db.guard
    if not guard.lost:
        connection = None if db.is_closed() else db.connection()
        if guard.intact(connection):
            return
        if connection is not None:  # it still holds the file that is gone
            guard.lost = True
            from ror_desktop.store import rescue

            guard.rescued = rescue.save_elsewhere(db)
    raise _lost(db.path, guard.rescued)


def explain(error: BaseException, path: Path) -> BookError | None:
    """The sentence for an error of Peewee, the driver or the system; nothing where it is a bug."""
    trouble = trouble_of(error, path)
    return None if trouble is None else failure(trouble, path)


def failure(trouble: Trouble, path: Path) -> BookError:
    """The failure of this kind, with its sentence."""
    return BookError(trouble, _sentence(trouble).with_args(file=path.name, folder=str(path.absolute().parent)), path)


def trouble_of(error: BaseException, path: Path) -> Trouble | None:
    """Which kind of failure it is, asking the file system where SQLite's code does not say enough."""
    code = code_of(error)
    if code is None:
        return _SYSTEM_TROUBLES.get(error.errno or 0) if isinstance(error, OSError) else None
    return _asked(_TROUBLES.get(code), path)


def code_of(error: BaseException | None) -> int | None:
    """The primary result code of the innermost database error in a chain of exceptions."""
    found: int | None = None
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        code = getattr(error, "sqlite_errorcode", None) or _code_said(error)
        found = found if code is None else code & 0xFF
        error = _inner(error)
    return found


def _code_said(error: BaseException) -> int | None:
    """The code of which an error has the words only: a backup's has no number, nor has a text that is no text."""
    if not isinstance(error, ANY_ERROR):
        return None
    words = str(error)
    return _DAMAGED if words.startswith("Could not decode to UTF-8") else _WORDS.get(words)


def _inner(error: BaseException) -> BaseException | None:
    first = error.args[0] if error.args else None
    wrapped = first if isinstance(first, BaseException) else None
    return wrapped or error.__cause__ or error.__context__


def _asked(trouble: Trouble | None, path: Path) -> Trouble | None:
    if trouble is Trouble.DEVICE and free_space(path.parent) < _NO_ROOM:
        return Trouble.FULL
    if trouble is Trouble.READ_ONLY_FILE and not os.access(path.parent, os.W_OK):
        return Trouble.READ_ONLY_FOLDER
    if trouble is Trouble.CANNOT_OPEN:
        return _why_not_opened(path)
    return trouble


def _why_not_opened(path: Path) -> Trouble:
    if not path.exists():
        return Trouble.MISSING
    if not os.access(path.parent, os.W_OK):
        return Trouble.READ_ONLY_FOLDER
    return Trouble.CANNOT_OPEN if os.access(path, os.W_OK) else Trouble.READ_ONLY_FILE


def free_space(folder: Path) -> int:
    """Bytes free for us in the nearest existing folder; a large number where the system does not say."""
    import shutil  # a start does without

    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 1 << 62


def _lost(path: Path, rescued: Path | None) -> BookError:
    trouble = Trouble.REPLACED if path.exists() else Trouble.GONE
    return BookError(trouble, _lost_sentence(trouble, rescued).with_args(file=path.name, rescued=str(rescued)), rescued)


def _lost_sentence(trouble: Trouble, rescued: Path | None) -> Message:
    if rescued is None:
        return translate(
            "Failures",
            "{file} was moved, deleted or replaced while it was open, and its contents could not be saved elsewhere; "
            "nothing is written any more. Copy what you are typing, then open the newest backup.",
        )
    if trouble is Trouble.REPLACED:
        return translate(
            "Failures",
            "{file} was replaced by another file while it was open. Everything saved so far was kept in {rescued}; "
            "what you are typing stays. Open that file to go on.",
        )
    return translate(
        "Failures",
        "{file} was moved or deleted while it was open. Everything saved so far was kept in {rescued}; "
        "what you are typing stays. Open that file to go on.",
    )


def _sentence(trouble: Trouble) -> Message:
    return _SENTENCES[trouble]


_SENTENCES = {
    Trouble.FULL: translate(
        "Failures",
        "The disk is full, so this was not saved. Everything saved before is safe, and what you typed stays. "
        "Free some space and try again.",
    ),
    Trouble.BUSY: translate(
        "Failures",
        "Another program is using {file}, so this was not saved. What you typed stays. Try again in a moment.",
    ),
    Trouble.READ_ONLY_FILE: translate(
        "Failures",
        "{file} may be read but not changed, so nothing can be saved in it. What you typed stays. "
        "Allow writing to the file and try again.",
    ),
    Trouble.READ_ONLY_FOLDER: translate(
        "Failures",
        "The folder {folder} may not be written to, so nothing can be saved there. What you typed stays. "
        "Allow writing to the folder, or move the book elsewhere, and try again.",
    ),
    Trouble.CANNOT_OPEN: translate(
        "Failures",
        "{file} could not be opened. Nothing was changed. Check that you may read and write it and its folder.",
    ),
    Trouble.DEVICE: translate(
        "Failures",
        "The disk reported an error while {file} was read or written, so this was not saved. What you typed stays. "
        "Check the disk or its cable, then open the book again.",
    ),
    Trouble.DAMAGED: translate(
        "Failures",
        "{file} is damaged, so this was not done. The file was left as it is. "
        "Restore the newest good backup, or save what can be read into a new file.",
    ),
    Trouble.NOT_A_BOOK: translate(
        "Failures",
        "{file} is not a book of ROR Desktop. It was left as it is. Choose another file, or restore a backup.",
    ),
    Trouble.LOCKED_WITH_A_KEY: translate(
        "Failures",
        "{file} is encrypted, or not a book of ROR Desktop. It was left as it is. "
        "Choose another file, or restore a backup.",
    ),
    Trouble.EMPTY: translate(
        "Failures",
        "{file} is empty, which a book never is. It was left as it is. Restore a backup, or choose another file.",
    ),
    **dict.fromkeys(
        (Trouble.MISSING, Trouble.MISSING_BY_NOW),
        translate(
            "Failures",
            "There is no file {file} in {folder}. Nothing was made in its place. "
            "Bring the file back, choose another, or start a new book.",
        ),
    ),
    Trouble.EXISTS: translate(
        "Failures",
        "There is already a file {file} in {folder}. It was left as it is. Choose another name.",
    ),
    Trouble.ON_NETWORK: translate(
        "Failures",
        "{folder} is on a network drive, where a book can be damaged while it is open. Nothing was opened or changed. "
        "Move the file to this computer and open it there.",
    ),
}
