"""How rows are written: clean text, UUIDs, revisions, and many at a time. Every write of a noun goes through here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from os import urandom
from typing import Any, TypeVar

from ror_desktop.domain.cleaning import clean
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import Table
from ror_desktop.store.triggers import columns_of

Values = Mapping[str, Any]
"""Column name -> value."""

Key = TypeVar("Key", int, str, bytes)
"""What rows are asked for by."""

CHUNK = 500
"""How many ids one statement asks for; SQLite's limit for parameters is far above."""


def insert(db: BookDatabase, table: type[Table], values: Values) -> int:
    """Write one row with a UUID of its own where the table has one; returns its id.

    For Peewee to put one such statement together takes as long as SQLite for all of a short verb.
    """
    columns, made = _prepared(table, (values,), (None,))
    names = ", ".join(f'"{c}"' for c in columns)
    marks = ", ".join("?" * len(columns))
    cursor = db.execute_sql(f'INSERT INTO "{name_of(table)}" ({names}) VALUES ({marks})', next(made))
    return int(cursor.lastrowid)


def insert_all(db: BookDatabase, table: type[Table], rows: Sequence[Values]) -> range:
    """Write many rows that have the same columns; returns their ids, in order. Inside a transaction only."""
    first = _next_id(db, table)
    ids = range(first, first + len(rows))
    if rows:
        columns, made = _prepared(table, rows, ids)
        db.insert_many(name_of(table), columns, made)
    return ids


def update(db: BookDatabase, table: type[Table], row_id: int, values: Values) -> None:
    """Change columns of a row and raise its revision; nothing happens where nothing differs."""
    update_named(db, name_of(table), row_id, {column: _clean(value) for column, value in values.items()})


def update_named(db: BookDatabase, table: str, row_id: int, values: Values) -> None:
    """As `update`, for a table by its name and values that were stored before."""
    sets = ", ".join(f'"{c}" = ?' for c in values)
    differs = " OR ".join(f'"{c}" IS NOT ?' for c in values)
    raised = ", revision = revision + 1" if "revision" in columns_of(db, table) else ""
    db.execute_sql(
        f'UPDATE "{table}" SET {sets}{raised} WHERE id = ? AND ({differs})',
        (*values.values(), row_id, *values.values()),
    )


def delete(db: BookDatabase, table: type[Table], ids: Iterable[int]) -> None:
    """Remove rows; what belongs to them goes by its foreign keys."""
    db.delete_many(name_of(table), ids)


def chunks(ids: Sequence[Key]) -> Iterator[tuple[str, Sequence[Key]]]:
    """The ids in portions, each with its list of parameter marks for `IN (…)`."""
    for start in range(0, len(ids), CHUNK):
        portion = ids[start : start + CHUNK]
        yield ", ".join("?" * len(portion)), portion


def name_of(table: type[Table]) -> str:
    """The name of a table in the book."""
    return str(table._meta.table_name)  # noqa: SLF001 - peewee's documented name for it


def _next_id(db: BookDatabase, table: type[Table]) -> int:
    return int(db.value("SELECT seq FROM sqlite_sequence WHERE name = ?", (name_of(table),)) or 0) + 1


def new_uuid() -> bytes:
    """A random UUID of version 4 (RFC 9562, 5.4), without the detour over an object: an import needs many."""
    data = int.from_bytes(urandom(16))
    return (data & _RANDOM_BITS | _VERSION_BITS).to_bytes(16)


_RANDOM_BITS = ~((0xF << 76) | (0x3 << 62))
_VERSION_BITS = (0x4 << 76) | (0x2 << 62)


def _defaults(table: type[Table]) -> dict[str, Any]:
    """What each column holds where nobody says otherwise, in the table's order."""
    return {f.column_name: f.default for f in table._meta.sorted_fields}  # noqa: SLF001 - as above


def _prepared(
    table: type[Table], rows: Sequence[Values], ids: Sequence[int | None]
) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
    """The columns of a table, those that the rows give first, and the values in that order."""
    defaults = _defaults(table)
    given = tuple(rows[0])
    strange = rows[0].keys() - defaults.keys()
    if strange:
        raise ValueError(f"no such columns: {sorted(strange)}")
    others = {column: value for column, value in defaults.items() if column not in rows[0]}
    own = [column for column in ("uuid", "id") if others.pop(column, _NONE) is not _NONE]
    return (*given, *others, *own), _values(rows, ids, tuple(others.values()), with_uuid="uuid" in own)


_NONE = object()


def _values(
    rows: Sequence[Values], ids: Sequence[int | None], others: tuple[Any, ...], *, with_uuid: bool
) -> Iterator[tuple[Any, ...]]:
    given = tuple(rows[0])
    for row_id, row in zip(ids, rows, strict=True):
        if len(row) != len(given):
            raise ValueError(f"other columns than the first row: {sorted(row.keys() ^ set(given))}")
        # Nearly every text is clean; that alone is asked here, for each of a million values of a large import.
        said = map(row.__getitem__, given)
        values = [clean(v) if v.__class__ is str and not v.isprintable() else v for v in said]
        yield (*values, *others, new_uuid(), row_id) if with_uuid else (*values, *others, row_id)


def _clean(value: Any) -> Any:
    return clean(value) if isinstance(value, str) else value
