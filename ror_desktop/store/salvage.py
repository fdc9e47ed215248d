"""Reads a damaged book row by row into a new file and names what was lost.

SQLite's own ways of dumping stop at the first bad page or lose what stands behind it. Here each table is read in
the order of its ids; where a page cannot be read, the next readable id is looked for in growing steps, and from
the other end. The change log is not salvaged: without some of its rows an undo would do harm.
"""

from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

from ror_desktop.domain.salvage import Loss, Salvaged
from ror_desktop.store import triggers
from ror_desktop.store.counting import ordinary_tables
from ror_desktop.store.database import BookDatabase, plain_connection
from ror_desktop.store.failures import DriverError

_LARGEST_ID = 1 << 62

_GIVEN = "SELECT seq FROM sqlite_sequence WHERE name = '{}'"
"""The last id that SQLite gave in a table."""

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
            source.text_factory = _readable
            _without_triggers(db)
            for table in ordinary_tables(db.connection()):
                reader = _copy_table(source, db, table)
                counts[table] = int(db.value(f'SELECT count(*) FROM "{table}"'))
                losses += reader.losses
                if counts[table] < reader.read:
                    refused[table] = reader.read - counts[table]
                if reader.stopped and not reader.read:
                    unreadable.append(table)
            unnamed, orphans = _mend(db)
            triggers.recreate(db)
    finally:
        db.execute_sql("PRAGMA foreign_keys = 1")
    return Salvaged(counts, losses, orphans, unnamed, refused, unreadable)


def _readable(text: bytes) -> str:
    """A text of which some bytes make no letter is worth more than none."""
    return text.decode("utf-8", "replace")


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
        self.stopped = False
        self._whole = True
        self._seen: set[int] = set()
        self._next = -_LARGEST_ID
        self._mixed = False
        self._given = self._number(_GIVEN.format(table)) or _LARGEST_ID

    @property
    def read(self) -> int:
        """How many rows were read."""
        return len(self._seen)

    def rows(self) -> Iterator[Row]:
        """All rows that can be read, each once; afterwards `losses` says what could not, `stopped` if anything."""
        position: int | None = self._next
        while position is not None:
            self._next = position
            yield from self._until_stopped()
            self.stopped |= not self._whole
            position = None if self._whole else self._after_gap(self._next)
        if self._mixed or self.stopped:
            self._name_holes()

    def _until_stopped(self) -> Iterator[Row]:
        """Rows in the order in which they stand, until one cannot be read.

        Where the ids do not ascend, a page stands in the place of another one: what is on it is met once more.
        """
        sql = f'SELECT rowid, {self._names} FROM "{self._table}" WHERE rowid >= ? ORDER BY rowid'
        self._whole = True
        try:
            for row in self._source.execute(sql, (self._next,)):
                row_id = row[0]
                possible = row_id <= self._given
                self._mixed |= row_id < self._next or not possible
                if possible and row_id not in self._seen:
                    self._seen.add(row_id)
                    self._next = max(self._next, row_id + 1)
                    yield row[1:]
        except DriverError:
            self._whole = False

    def _name_holes(self) -> None:
        """All between the ids that were read, and up to the last that was given: more than the places that stopped us.

        A page whose directory is damaged leaves rows out without an error.
        """
        ids = [0, *sorted(self._seen), *([] if self._given == _LARGEST_ID else [self._given + 1])]
        holes = [Loss(self._table, before + 1, after - 1) for before, after in pairwise(ids) if after - before > 1]
        self.losses = holes or self.losses

    def _after_gap(self, bad: int) -> int | None:
        """The first readable id after a place that cannot be read; nothing where there is none."""
        bad = max(bad, 1)
        last = max(self._largest(), bad)
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
            row = self._source.execute(sql, (first,)).fetchone()
        except DriverError:
            return False
        return row is not None and row[0] >= first

    def _largest(self) -> int:
        """The largest id there can be: the last that SQLite gave, or that of the last row, whichever can be read."""
        if self._given != _LARGEST_ID:
            return self._given
        return self._number(f'SELECT max(rowid) FROM "{self._table}"')

    def _number(self, sql: str) -> int:
        try:
            row = self._source.execute(sql).fetchone()
        except DriverError:
            return 0
        return int(row[0]) if row and row[0] is not None else 0


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
