"""Backups: finished single files beside each other in a folder, each with a manifest that holds its hash.

One flipped bit in three changes data without the integrity check noticing; the hash catches all. The manifest
carries a hash of itself for the same reason. It is written before the file gets its name, so a file with its
name always has one; a manifest without a file is a leftover.
"""

import glob
import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

from ror_desktop.domain.backup import Backup, Reason
from ror_desktop.domain.entity import from_seconds, to_seconds
from ror_desktop.errors import BookError, Trouble
from ror_desktop.messages import Message, translate
from ror_desktop.store import files
from ror_desktop.store.counting import agree, counts_of, damage_of, mark_of
from ror_desktop.store.database import BookDatabase, plain_connection
from ror_desktop.store.failures import ANY_ERROR, check_identity, explain, failure

SUFFIX = ".ror-backup"
_MANIFEST = ".json"
_LEFTOVER_AGE = 3600
"""In seconds."""


def folder_of(book: Path) -> Path:
    """Where the backups of a book are, unless somebody says otherwise."""
    return book.parent / "backups"


def make(db: BookDatabase, folder: Path, reason: Reason, now: datetime) -> Backup:
    """Copy the open book to a new, checked, flushed file with its manifest; usable from any thread.

    Raises `BookError`; then the folder is as it was.
    """
    check_identity(db)
    path = _free_name(folder, db.path, reason, now)
    temporary = folder / f".{path.name}-new"
    try:
        files.private_file(temporary)
        _copy(db.path, temporary)
        files.flush(temporary)
        backup = _described(temporary, path, reason, now)
        _write_manifest(backup, db.path.name)
        files.publish(temporary, path)
    except (*ANY_ERROR, OSError) as error:
        raise explain(error, path) or failure(Trouble.CANNOT_OPEN, path) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
            if not path.exists():
                _manifest_of(path).unlink(missing_ok=True)
    return backup


def listed(folder: Path, book_name: str) -> list[Backup]:
    """The finished backups of the book of this file name, newest first; nothing is read but the manifests."""
    manifests = folder.glob(f"*{SUFFIX}{_MANIFEST}") if folder.is_dir() else []
    found = (_read_manifest(path, book_name) for path in manifests)
    return sorted((b for b in found if b is not None), key=attrgetter("order"), reverse=True)


@contextmanager
def scratch(db: BookDatabase, folder: Path) -> Iterator[BookDatabase]:
    """A copy of the book as it is now, open, for work that would hold the book for long; gone afterwards.

    Usable from any thread. Raises `BookError` where there is no room for it.
    """
    check_identity(db)
    path = folder / f".{db.path.stem}-scratch-{os.urandom(4).hex()}{SUFFIX}-new"  # two may be at it at once
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.private_file(path)
        _copy(db.path, path)
        copy = BookDatabase(path)
        try:
            yield copy
        finally:
            copy.close()
    except (*ANY_ERROR, OSError) as error:
        raise explain(error, path) or failure(Trouble.CANNOT_OPEN, path) from error
    finally:
        with suppress(OSError):
            for left in folder.glob(f"{glob.escape(path.name)}*"):
                left.unlink(missing_ok=True)


def present_mark(db: BookDatabase) -> tuple[int, int]:
    """The mark and the schema version that a backup would have now; usable from any thread. Raises `BookError`."""
    try:
        with closing(plain_connection(db.path, read_only=True)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            return mark_of(connection), int(version)
    except ANY_ERROR as error:
        raise explain(error, db.path) or failure(Trouble.CANNOT_OPEN, db.path) from error


def verify(backup: Backup) -> None:
    """Compare the file with its manifest, bit for bit. Raises `BookError` where it is not what was written."""
    path = Path(backup.path)
    try:
        good = backup.good and files.sha256(path) == backup.sha256
    except OSError as error:
        raise _bad(path) from error
    if not good:
        raise _bad(path)


def drill(backup: Backup) -> None:
    """Open a backup as a restore would, and compare what is in it with its manifest. Raises `BookError`."""
    verify(backup)
    path = Path(backup.path)
    try:
        with closing(plain_connection(path, finished=True)) as connection:
            good = not damage_of(connection) and agree(counts_of(connection), backup.counts)
    except ANY_ERROR as error:
        raise _bad(path) from error
    if not good:
        raise _bad(path)


def remove(backups: Iterable[Backup]) -> None:
    """Delete these backups, the file before its manifest; what cannot be deleted stays."""
    for backup in backups:
        with suppress(OSError):
            Path(backup.path).unlink(missing_ok=True)
            _manifest_of(Path(backup.path)).unlink(missing_ok=True)


def clear_leftovers(folder: Path, book: Path) -> None:
    """Remove what an interrupted backup of this book left: a temporary file, a manifest without its file.

    What is younger than an hour may belong to another process that is at it now.
    """
    stem = glob.escape(book.stem)
    with suppress(OSError):
        temporary = folder.glob(f".{stem}-*{SUFFIX}*-new*")
        manifests = (path for path in folder.glob(f"{stem}-*{SUFFIX}{_MANIFEST}") if not path.with_suffix("").exists())
        for path in (*temporary, *manifests):
            if time.time() - path.stat().st_mtime > _LEFTOVER_AGE:
                path.unlink(missing_ok=True)


def copy_to(backup: Backup, folder: Path) -> Path:
    """Put a second copy of a finished backup into another folder and compare it there. Raises `BookError`."""
    source = Path(backup.path)
    target = folder / source.name
    temporary = folder / f".{source.name}-new"
    try:
        files.copy(source, temporary)
        if files.sha256(temporary) != backup.sha256:
            raise _bad(target)
        files.copy(_manifest_of(source), _manifest_of(target))
        files.publish(temporary, target)
    except OSError as error:
        raise explain(error, target) or failure(Trouble.CANNOT_OPEN, target) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return target


def _copy(book: Path, target: Path) -> None:
    """The book in a single file that is not flushed: SQLite itself would wait for the disk ten times on the way."""
    with closing(plain_connection(book, read_only=True)) as source, closing(plain_connection(target)) as copy:
        copy.execute("PRAGMA synchronous = off")
        copy.execute("PRAGMA locking_mode = exclusive")  # nobody else knows it yet: no memory to share with them
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = delete")


def _described(temporary: Path, path: Path, reason: Reason, now: datetime) -> Backup:
    with closing(plain_connection(temporary, finished=True)) as connection:
        if damage_of(connection, 1):
            raise failure(Trouble.DAMAGED, path)
        counts, mark = counts_of(connection), mark_of(connection)
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    size = temporary.stat().st_size
    return Backup(path, reason, from_seconds(to_seconds(now)), size, version, files.sha256(temporary), mark, counts)


def _free_name(folder: Path, book: Path, reason: Reason, now: datetime) -> Path:
    stem = f"{book.stem}-{now:%Y%m%d-%H%M%S}-{reason.value}"
    names = (folder / f"{stem}{number}{SUFFIX}" for number in ("", *(f"-{n}" for n in range(2, 1000))))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return next(name for name in names if not name.exists() and _claimed(name))
    except OSError as error:
        raise explain(error, folder / stem) or failure(Trouble.CANNOT_OPEN, folder / stem) from error


def _claimed(path: Path) -> bool:
    """Whether the name is ours from now on: two processes may make a backup in the same second.

    An empty manifest says so; left behind, it is removed like any other without its file.
    """
    try:
        _manifest_of(path).touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        return False
    return True


def _manifest_of(path: Path) -> Path:
    return path.with_name(path.name + _MANIFEST)


def _write_manifest(backup: Backup, book_name: str) -> None:
    data = {
        "book": book_name,
        "reason": backup.reason.value,
        "made_at": to_seconds(backup.made_at),
        "size": backup.size,
        "schema_version": backup.schema_version,
        "sha256": backup.sha256,
        "mark": backup.mark,
        "counts": dict(backup.counts),
    }
    files.write_json(_manifest_of(Path(backup.path)), {**data, "seal": _seal(data)})


def _seal(data: Mapping[str, Any]) -> str:
    import hashlib  # a start does without

    text = json.dumps(data, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _read_manifest(manifest: Path, book_name: str) -> Backup | None:
    path = manifest.with_suffix("")
    data = files.read_json(manifest)
    if data is None or data.get("book") != book_name or not path.exists():
        return None
    seal = data.pop("seal", "")
    try:
        good = seal == _seal(data) and path.stat().st_size == data["size"]
        return Backup(
            path,
            Reason(data["reason"]),
            from_seconds(int(data["made_at"])),
            int(data["size"]),
            int(data["schema_version"]),
            str(data["sha256"]),
            int(data["mark"]),
            dict(data["counts"]),
            good,
        )
    except (KeyError, ValueError, TypeError, OverflowError, OSError):
        return None


def _bad(path: Path) -> BookError:
    return BookError(Trouble.BAD_BACKUP, _bad_sentence().with_args(file=path.name), path)


def _bad_sentence() -> Message:
    return translate(
        "Failures",
        "The backup {file} is not as it was written, so it is not used. Your book was left as it is. "
        "Choose an older backup.",
    )
