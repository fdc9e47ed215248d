"""The change log: groups of row images, one group a verb; undo and redo walk them back and forth.

Undoing a group applies the inverse of each of its rows, newest first, inside a group of state *inverse*; the
triggers log that as well, so that the inverse of the inverse is the redo. A group stays *done* or *undone*;
it is *dropped* when something new was done after its undo. `revision` is raised by undo and redo alike.
"""

import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from ror_desktop.domain.change import HistoryEntry, Verb
from ror_desktop.domain.entity import Noun, from_seconds, to_seconds
from ror_desktop.store import photos
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.triggers import columns_of

LogRow = tuple[str, int, str, str | None]
"""Table, row id, operation (I, U, D), image."""


def begin(db: BookDatabase, verb: Verb, now: datetime) -> int:
    """Open the group of a verb: what is written from now on belongs to it."""
    return _open(db, verb, now, "done", None)


def go_on(db: BookDatabase, group: int) -> bool:
    """Open a group again that was closed, so that more belongs to it; only where it is the newest that stands."""
    newest = next_undo(db)
    if newest is None or newest.group != group or next_redo(db) is not None:
        return False
    db.execute_sql("UPDATE change_state SET group_id = ?", (group,))
    return True


def describe(db: BookDatabase, group: int, subject: Noun, subject_id: int | None, amount: int) -> None:
    """Note what the verb was about, for the history; ids only, never names."""
    db.execute_sql(
        "UPDATE change_group SET subject = ?, subject_id = ?, amount = ? WHERE id = ?",
        (subject.value, subject_id, amount, group),
    )


def end(db: BookDatabase, group: int) -> frozenset[Noun]:
    """Close the group; one that changed nothing leaves no trace. Returns the kinds of things that it changed.

    Once something new was done, what could be redone no longer can.
    """
    db.execute_sql("UPDATE change_state SET group_id = NULL")
    changed = nouns_of(db, group)
    if not changed:
        db.execute_sql("DELETE FROM change_group WHERE id = ?", (group,))
    else:
        db.execute_sql("UPDATE change_group SET state = 'dropped' WHERE state = 'undone'")
    return changed


def forget_dropped(db: BookDatabase) -> bool:
    """Remove a portion of what the undo of dropped groups had logged: nobody redoes it. Whether there may be more.

    Of an import that was taken back this is every row of it, which whoever saves next should not have to wait for.
    """
    group = db.value(_DROPPED)
    if group is None:
        return False
    db.execute_sql(
        "DELETE FROM change_log WHERE id IN (SELECT id FROM change_log WHERE group_id = ? ORDER BY id LIMIT ?)",
        (group, PORTION),
    )
    db.execute_sql(
        "DELETE FROM change_group WHERE id = ? AND NOT EXISTS (SELECT 1 FROM change_log WHERE group_id = ?)",
        (group, group),
    )
    return True


PORTION = 2000
"""So many rows of the log are removed at a time, in some ten milliseconds."""
_DROPPED = """
    SELECT inverse.id FROM change_group AS inverse JOIN change_group AS undone ON undone.id = inverse.inverse_of
    WHERE inverse.inverse_of IS NOT NULL AND undone.state = 'dropped' LIMIT 1
"""


def settings_of(db: BookDatabase, group: int) -> list[str]:
    """The names of the settings that a group changed, those included whose row is gone at the moment.

    The log keeps only the key of an insert: what was inserted and taken back is found by its own deletion.
    """
    sql = """
        SELECT DISTINCT coalesce(s.name, trim(json_extract(d.image, '$.name'), '''')) FROM change_log l
        LEFT JOIN setting s ON s.id = l.row_id
        LEFT JOIN change_log d ON d.table_name = 'setting' AND d.row_id = l.row_id AND d.operation = 'D'
        WHERE l.group_id = ? AND l.table_name = 'setting'
    """
    return [name for (name,) in db.rows(sql, (group,)) if name]


def nouns_of(db: BookDatabase, group: int) -> frozenset[Noun]:
    """The kinds of things that a group changed."""
    tables = db.rows("SELECT DISTINCT table_name FROM change_log WHERE group_id = ?", (group,))
    return frozenset(noun_of(table) for (table,) in tables)


def noun_of(table: str) -> Noun:
    """The kind of thing whose table, or part of whose table, this is."""
    return Noun(_NOUN_OF.get(table, table))


_NOUN_OF = {
    "contact_tag": "contact",
    "contact_uid": "contact",
    "custom_value": "contact",
    "not_same": "contact",
    "photo": "contact",
    "scenario_step": "scenario",
    "feedback_version": "feedback",
    "feedback_step": "feedback",
    "import_mapping": "import_batch",
}


def undo(db: BookDatabase, now: datetime) -> HistoryEntry | None:
    """Take back the newest group that stands; nothing where there is none. The caller holds the transaction."""
    found = next_undo(db)
    if found is None:
        return None
    _open(db, found.verb, now, "inverse", found.group)
    apply_inverse(db, found.group)
    db.execute_sql("UPDATE change_state SET group_id = NULL")
    db.execute_sql("UPDATE change_group SET state = 'undone' WHERE id = ?", (found.group,))
    return found


def redo(db: BookDatabase, now: datetime) -> HistoryEntry | None:
    """Do again what was undone last; nothing where there is none. The caller holds the transaction."""
    found = next_redo(db)
    if found is None:
        return None
    inverse = db.value("SELECT id FROM change_group WHERE inverse_of = ?", (found.group,))
    again = _open(db, found.verb, now, "inverse", found.group)
    apply_inverse(db, inverse)
    db.execute_sql("UPDATE change_state SET group_id = NULL")
    db.execute_sql("DELETE FROM change_group WHERE id IN (?, ?)", (inverse, again))
    db.execute_sql("UPDATE change_group SET state = 'done' WHERE id = ?", (found.group,))
    return found


def next_undo(db: BookDatabase) -> HistoryEntry | None:
    """What undo would take back."""
    return _entry_where(db, "state = 'done' AND schema_version = ? ORDER BY id DESC", (db.user_version,))


def next_redo(db: BookDatabase) -> HistoryEntry | None:
    """What redo would do again."""
    return _entry_where(db, "state = 'undone' AND schema_version = ? ORDER BY id", (db.user_version,))


def entry(db: BookDatabase, group: int) -> HistoryEntry | None:
    """One verb of the past."""
    return _entry_where(db, "id = ? AND state <> 'inverse'", (group,))


def entries(db: BookDatabase, limit: int = 200) -> list[HistoryEntry]:
    """The history, newest first: what stands and what was undone."""
    rows = db.rows(f"SELECT {_COLUMNS} FROM change_group WHERE state <> 'inverse' ORDER BY id DESC LIMIT ?", (limit,))
    return [_entry(row, db.user_version) for row in rows]


def prune(db: BookDatabase, before: datetime) -> int:
    """Forget groups older than this, and pictures that nothing refers to any more. Returns how many groups."""
    seconds = to_seconds(before)
    old = int(db.value("SELECT count(*) FROM change_group WHERE at < ? AND state <> 'inverse'", (seconds,)))
    db.execute_sql("DELETE FROM change_group WHERE at < ?", (seconds,))
    _remove_pictures(db, before)
    return old


def _remove_pictures(db: BookDatabase, now: datetime) -> None:
    """Nothing could bring these pictures back to a contact, so their removal is not a change to be undone."""
    free = photos.unused(db)
    if free:
        group = _open(db, Verb.REVERT, now, "dropped", None)
        photos.remove(db, free)
        db.execute_sql("UPDATE change_state SET group_id = NULL")
        db.execute_sql("DELETE FROM change_group WHERE id = ?", (group,))


def drop_empty(db: BookDatabase, but: int = 0) -> None:
    """Forget groups of which no row is left."""
    db.execute_sql(
        "DELETE FROM change_group WHERE id <> ? "
        "AND NOT EXISTS (SELECT 1 FROM change_log WHERE group_id = change_group.id)",
        (but,),
    )


def apply_inverse(db: BookDatabase, group: int) -> None:
    """Write the inverse of every row of a group, newest first, into the group that is open now."""
    db.execute_sql("PRAGMA defer_foreign_keys = 1")
    rows = db.rows(
        "SELECT table_name, row_id, operation, image FROM change_log WHERE group_id = ? ORDER BY id DESC",
        (group,),
    )
    for (table, operation), run in groupby(rows, key=_table_and_operation):
        _INVERSES[operation](db, table, list(run))


def _table_and_operation(row: LogRow) -> tuple[str, str]:
    return row[0], row[2]


def _delete_rows(db: BookDatabase, table: str, rows: Sequence[LogRow]) -> None:
    db.delete_many(table, [row[1] for row in rows])


def _insert_rows(db: BookDatabase, table: str, rows: Sequence[LogRow]) -> None:
    columns = columns_of(db, table)
    db.insert_many(table, columns, (_full_row(columns, json.loads(row[3] or "{}")) for row in rows))


def _full_row(columns: Sequence[str], image: dict[str, str]) -> list[Any]:
    values = [unquote(image[c]) for c in columns]
    if "revision" in columns:
        values[columns.index("revision")] += 1
    return values


def _restore_columns(db: BookDatabase, table: str, rows: Sequence[LogRow]) -> None:
    raised = ", revision = revision + 1" if "revision" in columns_of(db, table) else ""
    for _table, row_id, _operation, image in rows:
        before = {c: unquote(pair[0]) for c, pair in json.loads(image or "{}").items()}
        sets = ", ".join(f'"{c}" = ?' for c in before)
        db.execute_sql(f'UPDATE "{table}" SET {sets}{raised} WHERE id = ?', (*before.values(), row_id))


_INVERSES = {"I": _delete_rows, "D": _insert_rows, "U": _restore_columns}

_INTEGER = re.compile(r"[+-]?\d+\Z")


def unquote(text: str) -> Any:
    """The value of which SQLite's `quote()` made this text: NULL, a number, text or bytes."""
    if text == "NULL":
        return None
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    if text.startswith(("X'", "x'")):
        return bytes.fromhex(text[2:-1])
    return int(text) if _INTEGER.match(text) else float(text)


def rows_of(db: BookDatabase, group: int) -> Iterator[LogRow]:
    """The logged rows of a group, oldest first."""
    yield from db.execute_sql(
        "SELECT table_name, row_id, operation, image FROM change_log WHERE group_id = ? ORDER BY id", (group,)
    )


def _open(db: BookDatabase, verb: Verb, now: datetime, state: str, inverse_of: int | None) -> int:
    cursor = db.execute_sql(
        "INSERT INTO change_group (verb, at, state, inverse_of, schema_version) VALUES (?, ?, ?, ?, ?)",
        (verb.value, to_seconds(now), state, inverse_of, db.user_version),
    )
    group = int(cursor.lastrowid)
    db.execute_sql("UPDATE change_state SET group_id = ?", (group,))
    return group


_COLUMNS = "id, verb, at, subject, subject_id, amount, state, schema_version"


def _entry_where(db: BookDatabase, condition: str, parameters: Sequence[Any]) -> HistoryEntry | None:
    row = db.row(f"SELECT {_COLUMNS} FROM change_group WHERE {condition} LIMIT 1", parameters)
    return None if row is None else _entry(row, db.user_version)


def _entry(row: Sequence[Any], version: int) -> HistoryEntry:
    group, verb, at, subject, subject_id, amount, state, schema_version = row
    return HistoryEntry(
        group,
        Verb(verb),
        from_seconds(at),
        Noun(subject) if subject else None,
        subject_id,
        amount,
        state != "done",
        state == "done" and schema_version == version,
    )
