"""Puts a file in the place of a book so that, killed at any point, the book is the old one or the new one.

A note beside the book is the point of no return: before it is on the disk the old book stands; from then on the
next opening finishes what is left. The old log is removed before the new file comes, because a stale log brings
undone rows back while the integrity check says "ok".
"""

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

from ror_desktop.store import files
from ror_desktop.store.identity import index_of, log_of


def staged_name(path: Path) -> Path:
    """Where the new contents of a book wait until they replace it."""
    return path.with_name(f".{path.name}-restoring")


def note_of(path: Path) -> Path:
    """The note that says that a restore has begun."""
    return path.with_name(f"{path.name}-restore")


def keep_current(path: Path, why: str = "before-restore") -> Path | None:
    """Keep the files of the closed book beside it under a name that says why; nothing where there is no book."""
    if not path.exists():
        return None
    kept = _free_name(path, why)
    _same(path, kept)
    if log_of(path).exists() and log_of(path).stat().st_size:
        _same(log_of(path), log_of(kept))
    files.flush_folder(path.parent)
    return kept


def replace(path: Path) -> None:
    """Put the staged file, finished and flushed, in the place of the closed book."""
    files.write_json(note_of(path), {"staged": staged_name(path).name})
    finish(path)


def finish(path: Path) -> bool:
    """Carry out what a note beside the book asks for. Returns whether there was one."""
    note = note_of(path)
    if not note.exists():
        return False
    staged = staged_name(path)
    if staged.exists():
        for stale in (log_of(path), index_of(path), path.with_name(path.name + "-journal")):
            stale.unlink(missing_ok=True)
        files.flush_folder(path.parent)
        staged.replace(path)
        files.flush_folder(path.parent)
    note.unlink()
    files.flush_folder(path.parent)
    return True


def _free_name(path: Path, why: str) -> Path:
    names = (path.with_name(f"{path.stem}-{why}-{n}{path.suffix}") for n in count(1))
    return next(name for name in names if not name.exists())


def _same(source: Path, target: Path) -> None:
    """A second name for the file; a copy where the file system has no links."""
    with suppress(OSError):
        os.link(source, target)
        return
    files.copy(source, target)
