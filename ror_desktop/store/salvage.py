"""Reads a damaged book row by row into a new file and names what was lost.

SQLite's own ways of dumping stop at the first bad page or lose what stands behind it. Here each table is read in
the order of its ids; where a page cannot be read, the next readable id is looked for in growing steps, and from
the other end. The change log is not salvaged: without some of its rows an undo would do harm.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from ror_desktop.domain.salvage import Loss, Salvaged
from ror_desktop.store import triggers
from ror_desktop.store.counting import ordinary_tables
from ror_desktop.store.database import BookDatabase, plain_connection
from ror_desktop.store.failures import DriverError

_LARGEST_ID = 1 << 62
_PORTION = 500

Row = tuple[Any, ...]


def salvage(damaged: Path, db: BookDatabase) -> Salvaged:
    """Copy what can be read of a damaged, closed book into a new, empty, open one.

    The caller rebuilds what is derived. The damaged file is only read. Raises the driver's error where not even
    the list of tables can be read.
    """
    counts: dict[str, int] = {}
    refused: dict[str, int] = {}
    losses: list[Loss] = []
    unreadable: list[str] = []
    db.execute_sql("PRAGMA foreign_keys = 0")
    try:
        with closing(plain_connection(damaged, read_only=True)) as source, db.atomic():
            _without_triggers(db)
            for table in ordinary_tables(db.connection()):
                reader = _copy_table(source, db, table)
                counts[table] = int(db.value(f'SELECT count(*) FROM "{table}"'))
                losses += reader.losses
                if counts[table] < reader.read:
                    refused[table] = reader.read - counts[table]
                if reader.losses and not reader.read:
                    unreadable.append(table)
            unnamed, orphans = _mend(db)
            triggers.recreate(db)
    finally:
        db.execute_sql("PRAGMA foreign_keys = 1")
    return Salvaged(counts, losses, orphans, unnamed, refused, unreadable)


def _without_triggers(db: BookDatabase) -> None:
    for name in triggers.existing(db):
        db.execute_sql(f'DROP TRIGGER "{name}"')
    db.execute_sql("DELETE FROM setting")  # the new book's own; the damaged one's come in their place


def _copy_table(source: Any, db: BookDatabase, table: str) -> "_TableReader":
    columns = [name for name in triggers.columns_of(db, table) if name in _columns(source, table)]
    names = ", ".join(f'"{c}"' for c in columns)
    sql = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({", ".join("?" for _ in columns)})'
    reader = _TableReader(source, table, names)
    db.many(sql, reader.rows())
    return reader


def _columns(source: Any, table: str) -> set[str]:
    return {row[1] for row in source.execute(f'PRAGMA table_info("{table}")').fetchall()}


class _TableReader:
    """Reads the rows of one table in the order of ids, over what cannot be read."""

    def __init__(self, source: Any, table: str, names: str) -> None:
        self._source = source
        self._table = table
        self._names = names
        self.losses: list[Loss] = []
        self.read = 0

    def rows(self) -> Iterator[Row]:
        """All rows that can be read; afterwards `losses` says what could not."""
        position = -_LARGEST_ID
        while True:
            portion, whole = self._portion(position)
            self.read += len(portion)
            yield from (row[1:] for row in portion)
            if portion:
                position = portion[-1][0] + 1
            if whole and len(portion) < _PORTION:
                return
            if not whole:
                next_readable = self._after_gap(position)
                if next_readable is None:
                    return
                position = next_readable

    def _portion(self, first: int) -> tuple[list[Row], bool]:
        """Rows from this id on, as many as can be read in one go, and whether nothing stopped them."""
        found: list[Row] = []
        sql = f'SELECT rowid, {self._names} FROM "{self._table}" WHERE rowid >= ? ORDER BY rowid LIMIT {_PORTION}'
        try:
            for row in self._source.execute(sql, (first,)):
                found.append(row)  # noqa: PERF402 - what was read before an error counts
        except DriverError:
            return found, False
        return found, True

    def _after_gap(self, bad: int) -> int | None:
        """The first readable id after a place that cannot be read; nothing where there is none."""
        bad = max(bad, 1)
        last = self._largest()
        step = 1
        while bad + step <= last and not self._readable(bad + step):
            step *= 2
        if bad + step > last:
            low, high = bad + step // 2, last + 1
        else:
            low, high = bad + step // 2, bad + step
        first = self._first_readable(low, high)
        end = last if first is None else first - 1
        if end >= bad:
            self.losses.append(Loss(self._table, bad, end))
        return first

    def _first_readable(self, unreadable: int, readable: int) -> int | None:
        """Between an id that cannot be read and one that can (or the end), the first that can."""
        end = readable
        while readable - unreadable > 1:
            middle = (unreadable + readable) // 2
            if self._readable(middle):
                readable = middle
            else:
                unreadable = middle
        return readable if readable < end or self._readable(readable) else None

    def _readable(self, first: int) -> bool:
        """Whether the next row from this id on can be read, and is there."""
        sql = f'SELECT rowid, {self._names} FROM "{self._table}" WHERE rowid >= ? ORDER BY rowid LIMIT 1'
        try:
            return self._source.execute(sql, (first,)).fetchone() is not None
        except DriverError:
            return False

    def _largest(self) -> int:
        """The largest id there can be: what SQLite counted, or the last row, whichever can be read."""
        for sql in (
            f'SELECT max(rowid) FROM "{self._table}"',
            f"SELECT seq FROM sqlite_sequence WHERE name = '{self._table}'",
        ):
            try:
                row = self._source.execute(sql).fetchone()
            except DriverError:
                continue
            if row and row[0] is not None:
                return int(row[0])
        return 0


def _mend(db: BookDatabase) -> tuple[int, dict[str, int]]:
    """Give lost contacts a place for what hangs on them, and leave out what hangs on other lost rows.

    Returns how many contacts were made, and the rows that were left out, by table.
    """
    unnamed = 0
    orphans: dict[str, int] = {}
    while broken := db.rows("PRAGMA foreign_key_check"):
        for table, row, parent, key in broken:
            column, needed = _reference(db, table, key)
            if parent == "contact":
                unnamed += _make_contact(db, db.value(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (row,)))
            elif needed:
                db.execute_sql(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))
                orphans[table] = orphans.get(table, 0) + 1
            else:
                db.execute_sql(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (row,))
    return unnamed, orphans


def _reference(db: BookDatabase, table: str, key: int) -> tuple[str, bool]:
    """The column of a foreign key, and whether it must have a value."""
    column = next(row[3] for row in db.rows(f'PRAGMA foreign_key_list("{table}")') if row[0] == key)
    needed = next(row[3] for row in db.rows(f'PRAGMA table_info("{table}")') if row[1] == column)
    return column, bool(needed)


def _make_contact(db: BookDatabase, contact_id: int | None) -> int:
    if contact_id is None or db.value("SELECT 1 FROM contact WHERE id = ?", (contact_id,)):
        return 0
    name = f"? {contact_id}"
    db.execute_sql(
        "INSERT INTO contact (id, uuid, display_name, sort_key, captured_at) VALUES (?, randomblob(16), ?, ?, 0)",
        (contact_id, name, name),
    )
    return 1
