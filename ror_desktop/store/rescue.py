"""Saves an open book to a new file after its own file was deleted or replaced under it.

The connection still holds the file that is gone, with everything that was committed; SQLite's backup copies it.
"""

import tempfile
from itertools import count
from pathlib import Path

from peewee import PeeweeException
from sqlcipher3 import dbapi2

from ror_desktop.store.database import BookDatabase, plain_connection


def save_elsewhere(db: BookDatabase) -> Path | None:
    """Copy what the connection holds to a new file near the old place; nothing where no place can be written."""
    for folder in (db.path.parent, db.path.parent.parent, Path.home(), Path(tempfile.gettempdir())):
        path = _free_name(folder, db.path)
        try:
            _copy(db, path)
        except (PeeweeException, dbapi2.Error, OSError):
            path.unlink(missing_ok=True)
            continue
        return path
    return None


def _free_name(folder: Path, path: Path) -> Path:
    names = (f"{path.stem}-rescued-{n}{path.suffix}" for n in count(1))
    return next(folder / name for name in names if not (folder / name).exists())


def _copy(db: BookDatabase, path: Path) -> None:
    path.touch(mode=0o600, exist_ok=False)
    target = plain_connection(path)
    try:
        db.connection().backup(target)
        target.execute("PRAGMA journal_mode = delete")
        if target.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise dbapi2.DatabaseError("the copy is damaged")
    finally:
        target.close()
