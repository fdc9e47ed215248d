"""Drafts in a small file of their own beside the book, so that they survive a damaged book.

A draft is *typed* until it was saved in the book. Where the book could not be checked yet, saved ones are kept
as *saved* for a while, so that they can be brought back if the check fails.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from ror_desktop.errors import Trouble
from ror_desktop.store import files
from ror_desktop.store.database import plain_connection
from ror_desktop.store.failures import ANY_ERROR, DriverError, explain, failure

DraftRow = tuple[str, int, dict[str, Any]]
"""Place in the window, contact id (0: none), and what is typed there."""

_SCHEMA = (
    "PRAGMA journal_mode = wal",
    "PRAGMA synchronous = full",
    "PRAGMA fullfsync = 1",
    "PRAGMA busy_timeout = 2000",
    """
    CREATE TABLE IF NOT EXISTS draft (
        place TEXT NOT NULL, contact_id INTEGER NOT NULL, state TEXT NOT NULL, content TEXT NOT NULL,
        PRIMARY KEY (place, contact_id, state)
    ) WITHOUT ROWID""",
)


def draft_file_of(book: Path) -> Path:
    """The drafts beside a book."""
    return book.with_name(book.name + "-drafts")


def erase_drafts(book: Path, contacts: Mapping[int, str]) -> None:
    """Erase for good what is typed about these contacts, beside a window that may have the file open.

    `contacts` are ids with their UUIDs (hexadecimal, empty where only the log knows them): a draft that names another
    UUID, as it may after a restore, is somebody else's and stays. Raises what the driver does.
    """
    path = draft_file_of(book)
    if not path.exists():
        return
    connection = plain_connection(path)
    try:
        connection.execute("PRAGMA busy_timeout = 2000")
        connection.executemany(
            "DELETE FROM draft WHERE contact_id = ?1 "
            "AND (?2 = '' OR coalesce(json_extract(content, '$.contact'), '') IN ('', ?2))",
            list(contacts.items()),
        )
        connection.execute("VACUUM")  # what was typed and saved long ago stands in the free space still
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


class DraftFile:
    """The drafts of one book; every change is on the disk when the call returns.

    A file that cannot be read is set aside under another name (`set_aside`), and a new one is begun.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.set_aside: Path | None = None
        self._connection = self._opened()

    def put(self, place: str, contact_id: int, content: Mapping[str, Any]) -> None:
        """Keep this as what is typed there."""
        text = json.dumps(content, ensure_ascii=False)
        self._run("INSERT OR REPLACE INTO draft VALUES (?, ?, 'typed', ?)", (place, contact_id, text))

    def get(self, place: str, contact_id: int) -> dict[str, Any] | None:
        """What is typed there; nothing where nothing is."""
        rows = self._run(
            "SELECT content FROM draft WHERE place = ? AND contact_id = ? AND state = 'typed'", (place, contact_id)
        )
        return json.loads(rows[0][0]) if rows else None

    def rows(self, state: str = "typed") -> list[DraftRow]:
        """All drafts of this state, by place and contact."""
        found = self._run(
            "SELECT place, contact_id, content FROM draft WHERE state = ? ORDER BY place, contact_id", (state,)
        )
        return [(place, contact_id, json.loads(content)) for place, contact_id, content in found]

    def remove(self, place: str, contact_id: int) -> None:
        """Forget what is typed there."""
        self._run("DELETE FROM draft WHERE place = ? AND contact_id = ? AND state = 'typed'", (place, contact_id))

    def mark_saved(self, place: str, contact_id: int, number: int) -> None:
        """Keep what is typed there as saved, under a number of its own, out of sight."""
        self._run(
            "UPDATE OR REPLACE draft SET state = ? WHERE place = ? AND contact_id = ? AND state = 'typed'",
            (f"saved {number}", place, contact_id),
        )

    def saved(self) -> list[DraftRow]:
        """What was saved while the book was not checked yet, oldest first for each place."""
        found = self._run(
            "SELECT place, contact_id, content FROM draft WHERE state LIKE 'saved %' "
            "ORDER BY place, contact_id, CAST(substr(state, 7) AS INTEGER)"
        )
        return [(place, contact_id, json.loads(content)) for place, contact_id, content in found]

    def forget_saved(self) -> None:
        """The book was checked: what was saved is safe there."""
        self._run("DELETE FROM draft WHERE state LIKE 'saved %'")

    def close(self) -> None:
        """Bring everything into the one file."""
        self._connection.close()

    def _run(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            found: list[tuple[Any, ...]] = self._connection.execute(sql, parameters).fetchall()
        except DriverError as error:
            told = explain(error, self._path)
            if told is None:
                raise
            raise told from error
        return found

    def _opened(self) -> Any:
        try:
            return self._connect()
        except (*ANY_ERROR, OSError) as error:
            told = explain(error, self._path) or failure(Trouble.CANNOT_OPEN, self._path)
            if told.trouble not in {Trouble.DAMAGED, Trouble.NOT_A_BOOK}:
                raise told from error
        self._put_aside()
        return self._connect()

    def _connect(self) -> Any:
        if not self._path.exists():
            files.private_file(self._path)
        connection = plain_connection(self._path)
        try:
            for statement in _SCHEMA:
                connection.execute(statement)
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                self._raise_damaged()
        except BaseException:
            connection.close()
            raise
        return connection

    def _raise_damaged(self) -> None:
        raise failure(Trouble.DAMAGED, self._path)

    def _put_aside(self) -> None:
        names = (self._path.with_name(f"{self._path.name}-broken-{n}") for n in count(1))
        self.set_aside = next(name for name in names if not name.exists())
        self._path.replace(self.set_aside)
        for ending in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                self._path.with_name(self._path.name + ending).replace(Path(f"{self.set_aside}{ending}"))
