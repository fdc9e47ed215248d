"""Numbered steps on `PRAGMA user_version`; each runs in one exclusive transaction with its record.

Steps are frozen: they hold SQL of their own and never today's table classes.
"""

from collections.abc import Mapping, Sequence

from peewee import IntegrityError

from ror_desktop.store import triggers
from ror_desktop.store.database import APPLICATION_ID, BookDatabase
from ror_desktop.store.migrations import step_0001

Steps = Mapping[int, Sequence[str]]
"""Version -> the statements that lead to it."""

STEPS: Steps = {1: step_0001.STATEMENTS}

CURRENT = max(STEPS)
"""The version that this program reads and writes."""


def migrate(db: BookDatabase, steps: Steps = STEPS) -> int:
    """Bring the book to the newest version, one step at a time; returns how many steps were taken.

    Foreign keys are off around a step, because SQLite deletes child rows without an error when a table is
    rebuilt under them; `foreign_key_check` and the row counts are compared before the step is committed.
    Killed at any point, the book has the old version whole or the new one whole. A step that would lose rows,
    tables or references raises `IntegrityError` and leaves everything as it was; so does a newer book.
    """
    version = int(db.user_version)
    if version > max(steps):
        raise IntegrityError(f"the book has version {version}, newer than {max(steps)}")
    wanted = sorted(step for step in steps if step > version)
    for step in wanted:
        _without_foreign_keys(db, step, steps[step])
    return len(wanted)


def _without_foreign_keys(db: BookDatabase, version: int, statements: Sequence[str]) -> None:
    if db.in_transaction():
        raise RuntimeError("foreign keys cannot be turned off inside a transaction")
    db.execute_sql("PRAGMA foreign_keys = 0")
    try:
        with db.atomic("EXCLUSIVE"):
            _step(db, version, statements)
    finally:
        db.execute_sql("PRAGMA foreign_keys = 1")


def _step(db: BookDatabase, version: int, statements: Sequence[str]) -> None:
    from ror_desktop.store.counting import counts_of  # the book is of this version nearly always

    before, broken_before = counts_of(db.connection()), _broken(db)
    for name in triggers.existing(db):
        db.execute_sql(f'DROP TRIGGER "{name}"')
    for statement in statements:
        db.execute_sql(statement)
    triggers.recreate(db)
    after = counts_of(db.connection())
    lost = sorted(table for table, rows in before.items() if after.get(table, -1) < rows)
    broken = _broken(db) - broken_before
    if lost or broken:
        raise IntegrityError(f"step {version} would lose rows of {lost} or break references {sorted(broken)[:5]}")
    db.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute_sql(f"PRAGMA user_version = {version}")


def _broken(db: BookDatabase) -> set[tuple[str, int, str]]:
    """References without their row: table, row id, parent table. What was broken before is no step's fault."""
    return {(table, row or 0, parent) for table, row, parent, _key in db.rows("PRAGMA foreign_key_check")}
