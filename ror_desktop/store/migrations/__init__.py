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
    Killed at any point, the book has the old version whole or the new one whole.
    """
    taken = 0
    for version in sorted(v for v in steps if v > int(db.user_version)):
        db.execute_sql("PRAGMA foreign_keys = 0")
        try:
            with db.atomic("EXCLUSIVE"):
                _step(db, version, steps[version])
        finally:
            db.execute_sql("PRAGMA foreign_keys = 1")
        taken += 1
    return taken


def _step(db: BookDatabase, version: int, statements: Sequence[str]) -> None:
    before = _counts(db)
    for statement in triggers.existing(db):
        db.execute_sql(f'DROP TRIGGER "{statement}"')
    for statement in statements:
        db.execute_sql(statement)
    triggers.recreate(db)
    after = _counts(db)
    lost = {table: n for table, n in before.items() if table in after and after[table] < n}
    if lost or db.rows("PRAGMA foreign_key_check"):
        raise IntegrityError(f"step {version} would lose rows or references: {sorted(lost)}")
    db.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute_sql(f"PRAGMA user_version = {version}")


def _counts(db: BookDatabase) -> dict[str, int]:
    return {t: int(db.value(f'SELECT count(*) FROM "{t}"')) for t in triggers.logged_tables(db)}
