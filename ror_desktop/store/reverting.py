"""Taking back one verb of the past while what came after it stays.

First a plan is made from the group's log, row by row (its net effect), and from what the rows hold now; then the
plan is carried out. Kept, and told: columns that were edited since; rows the group had made that were edited
since or that later rows refer to, with what belongs to them; deleted rows whose parents are gone.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ror_desktop.store import changelog, rows
from ror_desktop.store.changelog import unquote
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.references import Reference, references, unique_columns
from ror_desktop.store.triggers import columns_of

RowKey = tuple[str, int]
"""Table and id of a row."""

Values = Mapping[str, Any]
"""Column -> value."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that was not taken back: the row's table, and the columns (none: the whole row)."""

    table: str
    columns: tuple[str, ...] = ()


@dataclass(slots=True)
class _Net:
    """What a group did to one row in all: how it began and ended, and each column before and after."""

    first: str = ""
    last: str = ""
    image: dict[str, str] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class _Plan:
    """What is to be written: columns to restore, rows to remove, rows to bring back; and what is kept."""

    restore: dict[RowKey, dict[str, Any]] = field(default_factory=dict)
    remove: set[RowKey] = field(default_factory=set)
    bring: dict[RowKey, dict[str, Any]] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)


def revert(db: BookDatabase, group: int) -> list[Kept]:
    """Take a group back as far as it goes; returns what was kept. Inside the verb that reverts."""
    known = references(db)
    net = _net(db, group)
    plan = _Plan()
    _plan_restores(db, net, plan)
    _plan_removals(db, known, net, plan, group)
    _plan_returns(db, known, net, plan)
    _check_restores(db, known, plan)
    _carry_out(db, plan)
    return plan.kept


def _net(db: BookDatabase, group: int) -> dict[RowKey, _Net]:
    found: dict[RowKey, _Net] = {}
    for table, row_id, operation, image in changelog.rows_of(db, group):
        row = found.setdefault((table, row_id), _Net(first=operation))
        row.last = operation
        said = json.loads(image or "{}")
        if operation == "D":
            row.image = said
        elif operation == "U":
            for column, (before, after) in said.items():
                row.before.setdefault(column, unquote(before))
                row.after[column] = unquote(after)
    return found


def _plan_restores(db: BookDatabase, net: Mapping[RowKey, _Net], plan: _Plan) -> None:
    """Columns get back what they held, unless they hold something else by now."""
    changed = {key: row for key, row in net.items() if row.first == "U" and row.last == "U"}
    now = _present(db, changed)
    for key, row in changed.items():
        if key not in now:
            plan.kept.append(Kept(key[0]))
            continue
        same = [c for c in row.before if now[key][c] == row.after[c]]
        differs = tuple(c for c in row.before if c not in same and now[key][c] != row.before[c])
        plan.restore[key] = {c: row.before[c] for c in same}
        plan.kept += [Kept(key[0], differs)] if differs else []


def _plan_removals(
    db: BookDatabase, known: Sequence[Reference], net: Mapping[RowKey, _Net], plan: _Plan, group: int
) -> None:
    """Rows that the group made go, unless somebody changed them, refers to them, or what they belong to stays."""
    made = _present(db, [key for key, row in net.items() if row.first == "I" and row.last != "D"])
    edited = _edited_since(db, made, group)
    plan.remove = set(made) - edited
    while True:
        held = _held(db, known, plan)
        belonging = _belonging(known, made, plan.remove)
        edited |= held
        if not held | belonging:
            break
        plan.remove -= held | belonging
    plan.kept += [Kept(table) for table, _row_id in sorted(edited)]


def _edited_since(db: BookDatabase, made: Mapping[RowKey, Values], group: int) -> set[RowKey]:
    """Those rows of which a column no longer holds what it held when the group was over."""
    originals: dict[RowKey, dict[str, Any]] = defaultdict(dict)
    sql = "SELECT row_id, image FROM change_log WHERE table_name = ? AND operation = 'U' AND group_id > ? ORDER BY id"
    for table in {table for table, _row_id in made}:
        for row_id, image in db.rows(sql, (table, group)):
            if (table, row_id) in made:
                for column, (before, _after) in json.loads(image).items():
                    originals[table, row_id].setdefault(column, unquote(before))
    return {key for key, held in originals.items() if any(made[key][c] != value for c, value in held.items())}


def _held(db: BookDatabase, known: Sequence[Reference], plan: _Plan) -> set[RowKey]:
    """Rows to be removed to which a row refers that stays."""
    held: set[RowKey] = set()
    for reference in known:
        ids = [row_id for table, row_id in plan.remove if table == reference.parent]
        for marks, portion in rows.chunks(ids):
            sql = f'SELECT id, "{reference.column}" FROM "{reference.table}" WHERE "{reference.column}" IN ({marks})'
            for row_id, parent in db.rows(sql, portion):
                key = (reference.table, row_id)
                if key not in plan.remove and reference.column not in plan.restore.get(key, {}):
                    held.add((reference.parent, parent))
    return held


def _belonging(known: Sequence[Reference], made: Mapping[RowKey, Values], remove: set[RowKey]) -> set[RowKey]:
    """Rows to be removed that belong to a row which the group made as well and which stays."""
    return {
        key
        for key in remove
        for reference in known
        if reference.belongs and reference.table == key[0]
        for parent in [(reference.parent, made[key][reference.column])]
        if parent in made and parent not in remove
    }


def _plan_returns(db: BookDatabase, known: Sequence[Reference], net: Mapping[RowKey, _Net], plan: _Plan) -> None:
    """Rows that the group deleted come back where what they belong to is there."""
    gone = {key: row for key, row in net.items() if row.first != "I" and row.last == "D"}
    there = _present(db, gone)
    for key, row in gone.items():
        if key not in there:
            plan.bring[key] = {c: unquote(text) for c, text in row.image.items()} | row.before
    _join_twins(db, known, plan)
    while lost := _orphans(db, known, plan):
        for key in lost:
            del plan.bring[key]
        plan.kept += [Kept(table) for table, _row_id in sorted(lost)]


def _join_twins(db: BookDatabase, known: Sequence[Reference], plan: _Plan) -> None:
    """Where the same thing was made again meanwhile (a tag, a picture), what comes back refers to that one."""
    for key in list(plan.bring):
        if key not in plan.bring:
            continue
        twin = _twin(db, key[0], plan.bring[key], plan.remove)
        if twin is None:
            continue
        del plan.bring[key]
        for reference in known:
            if reference.parent == key[0]:
                _point(plan, reference, key[1], twin)


def _point(plan: _Plan, reference: Reference, old: int, new: int) -> None:
    for changes in (plan.bring, plan.restore):
        for (table, _row_id), values in changes.items():
            if table == reference.table and values.get(reference.column) == old:
                values[reference.column] = new


def _twin(db: BookDatabase, table: str, values: Values, remove: set[RowKey]) -> int | None:
    for columns in unique_columns(db, table):
        condition = " AND ".join(f'"{c}" = ?' for c in columns)
        found = db.value(f'SELECT id FROM "{table}" WHERE {condition}', [values[c] for c in columns])
        if found is not None and (table, found) not in remove:
            return int(found)
    return None


def _orphans(db: BookDatabase, known: Sequence[Reference], plan: _Plan) -> set[RowKey]:
    """Rows to come back that belong to one that is not there; a looser reference to such a one is dropped."""
    lost: set[RowKey] = set()
    for reference in known:
        for key, values in plan.bring.items():
            if key[0] == reference.table and not _stands(db, reference.parent, values[reference.column], plan):
                if reference.belongs:
                    lost.add(key)
                else:
                    values[reference.column] = None
    return lost


def _check_restores(db: BookDatabase, known: Sequence[Reference], plan: _Plan) -> None:
    """A column cannot get back a reference to something that is gone for good."""
    for reference in known:
        for key, values in plan.restore.items():
            column = reference.column
            if key[0] == reference.table and not _stands(db, reference.parent, values.get(column), plan):
                del values[column]
                plan.kept.append(Kept(key[0], (column,)))


def _stands(db: BookDatabase, table: str, row_id: int | None, plan: _Plan) -> bool:
    if row_id is None or (table, row_id) in plan.bring:
        return True
    return (table, row_id) not in plan.remove and (table, row_id) in _present(db, [(table, row_id)])


def _carry_out(db: BookDatabase, plan: _Plan) -> None:
    db.execute_sql("PRAGMA defer_foreign_keys = 1")
    for (table, row_id), values in plan.restore.items():
        if values:
            rows.update_named(db, table, row_id, values)
    for table, ids in _by_table(plan.remove).items():
        db.many(f'DELETE FROM "{table}" WHERE id = ?', [(i,) for i in ids])
    for (table, _row_id), values in plan.bring.items():
        columns = columns_of(db, table)
        full = values | ({"revision": values["revision"] + 1} if "revision" in columns else {})
        names, marks = ", ".join(f'"{c}"' for c in columns), ", ".join("?" for _ in columns)
        db.execute_sql(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', [full[c] for c in columns])


def _present(db: BookDatabase, keys: Iterable[RowKey]) -> dict[RowKey, dict[str, Any]]:
    """What those rows hold now that are there."""
    found: dict[RowKey, dict[str, Any]] = {}
    for table, ids in _by_table(keys).items():
        columns = columns_of(db, table)
        for marks, portion in rows.chunks(ids):
            for row in db.rows(f'SELECT * FROM "{table}" WHERE id IN ({marks})', portion):
                found[table, row[0]] = dict(zip(columns, row, strict=True))
    return found


def _by_table(keys: Iterable[RowKey]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for table, row_id in keys:
        found[table].append(row_id)
    return found
