"""The connection to a book: pragmas, transactions, and nothing else. Encryption would be a property of this class."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any, cast

from peewee import OperationalError, SqliteDatabase
from sqlcipher3 import dbapi2

from ror_desktop.store.identity import FileGuard

APPLICATION_ID = int.from_bytes(b"RORD", "big")
"""What the file's header says it is (SQLite's PRAGMA application_id)."""

_PRAGMAS: tuple[tuple[str, int | str], ...] = (
    ("busy_timeout", 5000),
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("wal_autocheckpoint", 8000),  # pages, 32 MB: within a save or a small import only where the worker never came
    ("fullfsync", 1),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("cache_size", -16000),
    ("temp_store", "memory"),
)


_PATIENCE = 5
"""How long a thread waits for another one's transaction, in seconds; about as long as SQLite's busy timeout."""


# The driver binds numbers and texts at once. For anything else it first looks who could adapt it, and finds by two
# exceptions that nobody does: ten times the cost, and of a contact that is imported a third of all values. These give
# them back as they are, at once.
dbapi2.register_adapter(bytes, bytes)
dbapi2.register_adapter(type(None), {}.get)


class _Held(threading.local):
    """Whether this thread's transaction holds the lock around writes."""

    here = False


class BookDatabase(SqliteDatabase):
    """One SQLite file, its write-ahead log, and a connection for each thread that uses it.

    Write transactions are IMMEDIATE, so that a writer waits at its start or not at all; `writing` is the one lock
    around them and around checkpoints.
    """

    server_version = dbapi2.sqlite_version_info

    def __init__(self, path: Path) -> None:
        super().__init__(str(path), pragmas=_PRAGMAS, lock_type="IMMEDIATE")
        self.path = path
        self.guard = FileGuard(path)
        self.writing = threading.RLock()
        self._held = _Held()

    def _connect(self) -> Any:
        """A connection of the one driver, sqlcipher3, in place of the standard library's.

        A file that was seen once is never made anew: a thread that connects after it was deleted gets an error.
        """
        mode = "rw" if self.guard.seen else "rwc"
        connection = dbapi2.connect(f"{self.path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
        try:
            cast("Any", self)._add_conn_hooks(connection)  # noqa: SLF001 - peewee's hook, missing in its stubs
        except BaseException:
            connection.close()
            raise
        return connection

    def get_binary_type(self) -> Any:
        """How the driver takes bytes; peewee would ask the standard library's, which the built program is without."""
        return dbapi2.Binary

    def begin(self, lock_type: str | None = None) -> None:
        """Start a write transaction, after those of this process's other threads: SQLite's own wait is not fair."""
        held = self.writing.acquire(timeout=_PATIENCE)  # afterwards SQLite says that the book is locked
        try:
            super().begin(lock_type)
        except BaseException:
            if held:
                self.writing.release()
            raise
        self._held.here = held

    def commit(self) -> None:
        """End the transaction; what fails is rolled back by Peewee."""
        super().commit()
        self._let_go()

    def rollback(self) -> None:
        """End the transaction; one that SQLite has ended by itself (full disk) is ended already."""
        try:
            if self.connection().in_transaction:
                super().rollback()
        finally:
            self._let_go()

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Read as the book is now, whatever other threads write meanwhile; all or nothing is kept. Takes no lock."""
        if self.connection().in_transaction:
            yield
            return
        self.execute_sql("BEGIN")
        try:
            yield
        except BaseException:
            self.rollback()
            raise
        self.execute_sql("COMMIT")

    def checkpoint(self) -> None:
        """Bring the log into the file, as far as nobody else still reads the old state."""
        with self.writing:
            self.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def checkpoint_aside(self) -> None:
        """Bring the log into the file while others go on reading and writing: nobody waits for it, nor it for them."""
        self.execute_sql("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    @property
    def changes(self) -> int:
        """How many rows this thread's connection has changed since it was opened, those of an index's tables too."""
        return int(self.connection().total_changes)

    def _let_go(self) -> None:
        if self._held.here:
            self._held.here = False
            self.writing.release()

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        found: list[tuple[Any, ...]] = self.execute_sql(sql, parameters).fetchall()
        return found

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or nothing."""
        found: tuple[Any, ...] | None = self.execute_sql(sql, parameters).fetchone()
        return found

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or nothing."""
        found = self.row(sql, parameters)
        return None if found is None else found[0]

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row of parameters: seven times as fast as peewee's `insert_many`."""
        try:
            self.connection().executemany(sql, rows)
        except dbapi2.Error as error:
            raise OperationalError(str(error)) from error

    def insert_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Insert rows, many in one statement.

        A statement that fires triggers saves each page before it changes it, so that it could be taken back by itself:
        one statement for each row costs three times as much.
        """
        names = ", ".join(f'"{c}"' for c in columns)
        head = f'INSERT INTO "{table}" ({names}) VALUES '
        marks = f"({', '.join('?' * len(columns))})"
        waiting = iter(rows)
        while portion := list(islice(waiting, _TOGETHER)):
            for start, size in _sizes(len(portion)):
                values = chain.from_iterable(portion[start : start + size])
                self.execute_sql(head + ", ".join([marks] * size), tuple(values))

    def delete_many(self, table: str, ids: Iterable[int]) -> None:
        """Delete rows by their ids, many in one statement for the same reason."""
        waiting = iter(ids)
        while portion := list(islice(waiting, _TOGETHER)):
            for start, size in _sizes(len(portion)):
                marks = ", ".join("?" * size)
                self.execute_sql(f'DELETE FROM "{table}" WHERE id IN ({marks})', portion[start : start + size])

    def interrupt(self, connection: Any) -> None:
        """Stop what another thread's connection is doing; it then fails with "interrupted"."""
        connection.interrupt()


_TOGETHER = 100
"""Rows of one statement; more gain nothing. What is left goes in portions of ten and one: few statements to prepare."""


def _sizes(amount: int) -> Iterator[tuple[int, int]]:
    """Portions that cover so many rows: where each starts, and its size."""
    start = 0
    for size in (_TOGETHER, 10, 1):
        while amount - start >= size:
            yield start, size
            start += size


def plain_connection(path: Path, *, read_only: bool = False, finished: bool = False) -> Any:
    """A bare connection to one file, without the pragmas of an open book: for backups, copies and salvage.

    `read_only` changes nothing; `finished` also promises that nobody else does, so that no files appear beside it.
    """
    options = ["mode=ro"] if read_only or finished else ["mode=rwc"]
    uri = "&".join([path.absolute().as_uri() + "?" + options[0], *(["immutable=1"] if finished else [])])
    connection = dbapi2.connect(uri, uri=True, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = 0")
    return connection
