"""One running program for each book; a second start hands its wish to the first one and ends.

A QLockFile beside the book says who has it; it notices by itself that its owner was killed. The wish travels
through a local socket as one line of JSON, answered by one line once it was heard.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_HEARD = b"heard\n"
_PATIENCE = 8000
"""How long the second process waits for the first one, in milliseconds: a slow computer takes its time to start it."""
_PAUSE = 20
"""Between two attempts, in milliseconds."""
_LONGEST_WISH = 1 << 20
"""A line longer than this is not ours, in bytes."""


class SingleInstance(QObject):
    """Whoever has acquired it owns the book; `received` carries what another process wants (a dict)."""

    received = Signal(object)

    def __init__(self, book: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(book.with_name(book.name + "-lock")))
        self._lock.setStaleLockTime(0)  # only the death of the owner makes it stale, never its age
        self._book = book
        self._server: QLocalServer | None = None
        self._lines: dict[QLocalSocket, bytes] = {}

    @cached_property
    def _name(self) -> str:
        """A short name of its own for each file, whatever path leads to it: sockets have room for about 100 bytes."""
        import hashlib  # a start does without

        path = str(self._book.resolve())
        return "ror-desktop-" + hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:24]

    def acquire(self) -> bool:
        """Whether this process owns the book now. False where another one does.

        A lock that cannot be written (a read-only folder) counts as acquired: opening the book then says why. So does
        one that nobody holds, whatever it says: it came with a folder that was copied from another computer, or the
        number of the process that was killed belongs to another one by now.
        """
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        return self._remove_left_over() and self._lock.tryLock(0)

    def _remove_left_over(self) -> bool:
        """Remove a lock that the system knows no holder of; whether there was one.

        QLockFile asks the system for a lock of its own before it writes who has it: of a lock in which nothing stands
        the owner may be about to do so. Two that find the same one remove it one after the other, as QLockFile does.
        """
        removing = QLockFile(self._lock.fileName() + ".rmlock")
        if not removing.tryLock(0):
            return False
        try:
            return Path(self._lock.fileName()).stat().st_size > 0 and self._lock.removeStaleLockFile()
        except OSError:  # gone meanwhile
            return False
        finally:
            removing.unlock()

    @Slot()
    def listen(self) -> None:
        """Hear from now on what other processes want; the owner calls it once, when it can do something about it."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # what a killed owner left; nobody else can be listening now
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection_made)
        self._server.listen(self._name)

    def hand_over(self, wish: Mapping[str, Any]) -> bool:
        """Give a wish, such as `{"verb": "raise"}`, to the owner; whether it was heard."""
        from PySide6.QtNetwork import QLocalSocket

        deadline = QDeadlineTimer(_PATIENCE)
        socket = QLocalSocket()
        while not deadline.hasExpired():  # the owner may have the lock and not listen yet
            socket.connectToServer(self._name)
            if socket.waitForConnected(100) and _ask(socket, wish, deadline):
                return True
            socket.abort()
            QThread.msleep(_PAUSE)
        return False

    def release(self) -> None:
        """Let others have the book; called once, when it is closed."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    @Slot()
    def _on_connection_made(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            self._lines[socket] = b""
            socket.readyRead.connect(self._on_bytes_arrived)
            socket.disconnected.connect(self._on_disconnected)
            self._read(socket)

    @Slot()
    def _on_bytes_arrived(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
        if socket not in self._lines:
            return
        self._lines[socket] += socket.readAll().data()
        line, ended, _rest = self._lines[socket].partition(b"\n")
        if not ended:
            if len(line) > _LONGEST_WISH:
                socket.abort()
            return
        self._lines[socket] = b""
        wish = _wish(line)
        if wish is None:
            socket.abort()
            return
        socket.write(_HEARD)
        socket.flush()
        self.received.emit(wish)

    @Slot()
    def _on_disconnected(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._lines.pop(socket, None)
            socket.deleteLater()


def _ask(socket: "QLocalSocket", wish: Mapping[str, Any], deadline: QDeadlineTimer) -> bool:
    socket.write(json.dumps(wish).encode() + b"\n")
    while socket.bytesToWrite() and socket.waitForBytesWritten(int(deadline.remainingTime())):
        pass
    return socket.waitForReadyRead(int(deadline.remainingTime())) and socket.readAll().data() == _HEARD


def _wish(line: bytes) -> dict[str, Any] | None:
    with suppress(ValueError, RecursionError):
        found = json.loads(line)
        if isinstance(found, dict):
            return found
    return None
