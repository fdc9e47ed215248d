"""Which file is open: whether the path still names it, or somebody deleted or replaced it meanwhile.

Writes to a deleted file "succeed" and are gone; an old write-ahead log overwrites a replaced file while the
integrity check says "ok". So the identity (device and inode) is compared before each write. It is asked with
`stat` only: opening and closing the file a second time in this process would drop SQLite's locks on it.
"""

import threading
from pathlib import Path
from typing import Any

Identity = tuple[int, int]


def identity_of(path: Path) -> Identity | None:
    """Device and inode; nothing where there is no such file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def log_of(path: Path) -> Path:
    """The write-ahead log beside a book."""
    return path.with_name(path.name + "-wal")


def index_of(path: Path) -> Path:
    """The shared-memory index beside a book, made anew from the log where it is missing."""
    return path.with_name(path.name + "-shm")


class _Log(threading.local):
    """Of this thread: its connection, and the identity of the log that it writes."""

    connection: Any = None
    identity: Identity | None = None


class FileGuard:
    """Remembers the identity of a book's file, and of each connection's log, from the first look on.

    `rescued` is where the contents were saved after the file was lost; from then on nothing is written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log_path = log_of(path)
        self._file: Identity | None = None
        self._log = _Log()
        self.lost = False
        self.rescued: Path | None = None

    @property
    def seen(self) -> bool:
        """Whether there was a file at the first look."""
        return self._file is not None

    def look(self) -> None:
        """Remember the file as it is now, if that was not done yet."""
        if self._file is None:
            self._file = identity_of(self._path)

    def look_at_log(self, connection: Any) -> None:
        """Remember this connection's log, once it has written; it stays the same until the connection closes."""
        if self._log.connection is not connection:
            self._log.connection, self._log.identity = connection, identity_of(self._log_path)

    def intact(self, connection: Any) -> bool:
        """Whether path and log still name what is open; nothing is wrong with a file that is yet to be made."""
        self.look()
        if identity_of(self._path) != self._file:
            return False
        known = self._log.connection is connection and self._log.identity is not None
        return not known or identity_of(self._log_path) == self._log.identity
