"""Which columns of which tables refer to which others, read from the schema."""

from dataclasses import dataclass

from ror_desktop.store.database import BookDatabase
from ror_desktop.store.triggers import logged_tables


@dataclass(frozen=True, slots=True)
class Reference:
    """`table.column` holds the id of a row of `parent`; `belongs` where it cannot be without it."""

    table: str
    column: str
    parent: str
    belongs: bool


def references(db: BookDatabase) -> list[Reference]:
    """All references between the ordinary tables."""
    found: list[Reference] = []
    for table in logged_tables(db):
        required = {row[1] for row in db.rows(f'PRAGMA table_info("{table}")') if row[3]}
        keys = db.rows(f'PRAGMA foreign_key_list("{table}")')
        found += [Reference(table, row[3], row[2], row[3] in required) for row in keys]
    return found


def unique_columns(db: BookDatabase, table: str) -> list[tuple[str, ...]]:
    """The sets of columns of which no two rows of a table may agree in all."""
    names = [row[1] for row in db.rows(f'PRAGMA index_list("{table}")') if row[2] and not row[4]]
    return [tuple(row[2] for row in db.rows(f'PRAGMA index_info("{name}")')) for name in names]
