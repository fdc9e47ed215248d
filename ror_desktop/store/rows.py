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
    others = _others(table, values)
    said = {column: _clean(value) for column, value in values.items()}
    if "uuid" in others:
        said["uuid"] = new_uuid()
    names = ", ".join(f'"{c}"' for c in said)
    marks = ", ".join("?" * len(said))
    cursor = db.execute_sql(f'INSERT INTO "{name_of(table)}" ({names}) VALUES ({marks})', tuple(said.values()))
    return int(cursor.lastrowid)


def insert_all(db: BookDatabase, table: type[Table], rows: Sequence[Values]) -> range:
    """Write many rows that have the same columns; returns their ids, in order. Inside a transaction only."""
    columns = tuple(rows[0]) if rows else ()
    return insert_tuples(db, table, columns, [_in_order(row, columns) for row in rows])


def insert_tuples(
    db: BookDatabase, table: type[Table], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> range:
    """As `insert_all`, for rows whose values stand in the order of the columns: an import has tens of thousands.

    What the schema says by itself of all rows is left to it: of a contact in a file that is most.
    """
    first = _next_id(db, table)
    ids = range(first, first + len(rows))
    if rows:
        others = _others(table, columns)
        defaults = _defaults(table)
        given = zip(columns, _cleaned(rows), strict=True)
        said = {column: values for column, values in given if values.count(defaults[column]) < len(rows)}
        said |= {"uuid": new_uuids(len(rows))} if "uuid" in others else {}
        db.insert_many(name_of(table), ("id", *said), zip(ids, *said.values(), strict=True))
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
    """A random UUID of version 4 (RFC 9562, 5.4)."""
    return new_uuids(1)[0]


def new_uuids(amount: int) -> list[bytes]:
    """So many of them, without the detour over objects and in one call of the system: an import needs many."""
    data = bytearray(urandom(16 * amount))
    data[6::16] = data[6::16].translate(_VERSION_4)
    data[8::16] = data[8::16].translate(_VARIANT_10)
    made = bytes(data)
    return [made[start : start + 16] for start in range(0, len(made), 16)]


_VERSION_4 = bytes(0x40 | byte & 0x0F for byte in range(256))
_VARIANT_10 = bytes(0x80 | byte & 0x3F for byte in range(256))
"""What the version and the variant make of their bytes."""


def _defaults(table: type[Table]) -> dict[str, Any]:
    """What each column holds where nobody says otherwise: here as in the schema (a test compares them)."""
    return {f.column_name: f.default for f in table._meta.sorted_fields}  # noqa: SLF001 - as above


def _others(table: type[Table], columns: Iterable[str]) -> set[str]:
    """The columns of a table that are not these, which must all be its own."""
    own = _defaults(table).keys()
    strange = set(columns) - own
    if strange:
        raise ValueError(f"no such columns: {sorted(strange)}")
    return own - set(columns)


def _in_order(row: Values, columns: Sequence[str]) -> tuple[Any, ...]:
    if len(row) != len(columns):
        raise ValueError(f"other columns than the first row: {sorted(row.keys() ^ set(columns))}")
    return tuple([row[column] for column in columns])


def _cleaned(rows: Sequence[tuple[Any, ...]]) -> Iterator[Sequence[Any]]:
    """The rows as columns. Nearly every text is clean: a whole column is asked at once, an import has a million."""
    for column in zip(*rows, strict=True):
        texts = [value for value in column if value.__class__ is str]
        yield column if "".join(texts).isprintable() else [_clean(value) for value in column]


def _clean(value: Any) -> Any:
    return clean(value) if isinstance(value, str) else value
