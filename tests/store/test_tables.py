"""The classes of the tables say what the schema says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.services.book import Book
from ror_desktop.store import kept_tables, rows, tables
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import Table
from tests.builders import BERLIN, FixedClock, make_book

TYPES = {"INT": "INTEGER", "TEXT": "TEXT", "BLOB": "BLOB", "AUTO": "INTEGER"}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[BookDatabase]:
    book = make_book(tmp_path / "book.ror")
    yield book.db
    book.db.close()


def classes() -> dict[str, type[Table]]:
    found = [c for module in (tables, kept_tables) for c in vars(module).values() if isinstance(c, type)]
    return {c._meta.table_name: c for c in found if issubclass(c, Table) and c is not Table}


def test_there_is_a_class_for_every_table(db: BookDatabase) -> None:
    names = db.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%search%'"
    )
    assert {name for (name,) in names} == classes().keys()


@pytest.mark.parametrize("name", classes())
def test_a_class_has_the_columns_of_its_table(name: str, db: BookDatabase) -> None:
    fields = classes()[name]._meta.sorted_fields
    keys = set(classes()[name]._meta.get_primary_keys())
    said = [(f.column_name, TYPES[f.field_type], f.null or f in keys, f.default) for f in fields]
    schema = [
        (column, kind, not required or bool(key), default_of(default))
        for _number, column, kind, required, default, key in db.rows(f'PRAGMA table_info("{name}")')
    ]
    assert said == schema


@pytest.mark.parametrize("name", classes())
def test_a_class_has_the_references_of_its_table(name: str, db: BookDatabase) -> None:
    fields = classes()[name]._meta.refs
    said = {(f.column_name, f.rel_model._meta.table_name, f.on_delete or "NO ACTION") for f in fields}
    schema = {(row[3], row[2], row[6]) for row in db.rows(f'PRAGMA foreign_key_list("{name}")')}
    assert said == schema


def default_of(text: str | None) -> str | int | None:
    if text is None or text == "NULL":
        return None
    return text[1:-1] if text.startswith("'") else int(text)


def test_what_many_rows_leave_to_the_schema_is_what_they_said(db: BookDatabase) -> None:
    """A column is left out where all rows say what the schema says; one that says otherwise changes no other row."""
    said = [("Amsterdam", "", 5), ("Berlin", "", 6)]
    other = ("Cork", "Logistics", 7)
    columns = ("name", "name_key", "industry", "created_at")
    with Book(db, FixedClock(), BERLIN).verb(Verb.CONTACT_ADD):
        for told in (said, [*said, other]):
            keyed = [(name, name.lower(), industry, made) for name, industry, made in told]
            first, *_ = rows.insert_tuples(db, tables.OrganizationTable, columns, keyed)
            found = db.rows(
                "SELECT name, industry, created_at, revision, city, length(uuid) FROM organization WHERE id >= ?",
                (first,),
            )
            assert found == [(*row, 1, "", 16) for row in told]
