"""Erasing contacts for good: from the tables, from the change log, and from the free space of the file.

What belongs to a contact, now or in the past, goes with it, and so do the words of its feedback and the organization
and pictures that only it had. Of feedback stays that something of its kind was said, when, and whether it was answered:
a complaint is not to be taken out of the measures by erasing who made it. What refers to the contact from elsewhere in
the log forgets the reference, so that older groups can still be undone.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ror_desktop.domain.entity import Noun
from ror_desktop.errors import Trouble
from ror_desktop.store import changelog, failures, feedback, ideas, photos, rows, text_index
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.references import Reference, references

Doomed = dict[str, set[int]]
"""Table -> ids of rows to be erased."""


def erase(db: BookDatabase, contact_ids: Sequence[int], group: int) -> frozenset[Noun]:
    """Erase contacts that stand in the book or only in the log. Inside the verb whose group this is."""
    while changelog.forget_dropped(db):  # it may say the same of them under another number
        pass
    doomed = _doomed(db, contact_ids)
    for table in doomed:
        if table == "feedback":
            feedback.forget_words(db, sorted(doomed[table]))
        else:
            _delete(db, table, doomed[table])
    _remove_from_log(db, doomed)
    _forget_references(db, doomed)
    photos.remove(db, photos.unused(db))
    db.execute_sql("DELETE FROM change_log WHERE group_id = ?", (group,))
    changelog.drop_empty(db, group)
    return frozenset(changelog.noun_of(table) for table in doomed)


def demand_room(db: BookDatabase) -> None:
    """Raises `BookError` where the disk has no room for what `forget_traces` writes: the log holds the whole book."""
    pages = int(db.value("PRAGMA page_count")) * int(db.value("PRAGMA page_size"))
    if failures.free_space(db.path.parent) < _ROOM * pages:
        raise failures.failure(Trouble.FULL, db.path)


_ROOM = 2
"""Copies of the book for which there must be room: one in the log, and what the file may grow by meanwhile."""


def forget_traces(db: BookDatabase) -> None:
    """Write indexes and file anew without what was erased; outside a transaction."""
    with db.atomic():
        text_index.write_marked(db)
    for index in ("name_search", "text_search"):
        db.execute_sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
    db.execute_sql("VACUUM")
    db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _doomed(db: BookDatabase, contact_ids: Sequence[int]) -> Doomed:
    """All rows, present or logged, that belong to these contacts, and the organizations only they had."""
    known = references(db)
    doomed: Doomed = defaultdict(set)
    doomed["contact"].update(contact_ids)
    doomed["feedback"].update(_feedback(db, contact_ids))
    doomed["organization"].update(_organizations(db, contact_ids))
    doomed["setting"].update(ideas.kept_aside(db, contact_ids))
    waiting = ["contact", "feedback"]
    while waiting:
        parent = waiting.pop()
        for reference in known:
            if reference.parent == parent and reference.belongs:
                more = _referring(db, reference, doomed[parent]) - doomed[reference.table]
                doomed[reference.table] |= more
                waiting += [reference.table] if more else []
    return {table: ids for table, ids in doomed.items() if ids}


def _referring(db: BookDatabase, reference: Reference, ids: Iterable[int]) -> set[int]:
    """Rows whose reference is one of the ids, in the table or as they were when they were deleted."""
    found: set[int] = set()
    image = f"json_extract(image, '$.{reference.column}')"
    for marks, portion in rows.chunks(list(ids)):
        sql = f'SELECT id FROM "{reference.table}" WHERE "{reference.column}" IN ({marks})'
        found.update(i for (i,) in db.rows(sql, portion))
        logged = (
            f"SELECT l.row_id FROM change_log l WHERE l.table_name = ? AND l.operation = 'D' AND {image} IN ({marks}) "
            f'AND NOT EXISTS (SELECT 1 FROM "{reference.table}" WHERE id = l.row_id)'
        )
        found.update(i for (i,) in db.rows(logged, (reference.table, *(str(i) for i in portion))))
    return found


def _feedback(db: BookDatabase, contact_ids: Sequence[int]) -> set[int]:
    """What these contacts said about us, also where a deletion has cut the link since."""
    found = _referring(db, Reference("feedback", "contact_id", "contact", belongs=True), contact_ids)
    for marks, portion in rows.chunks([str(i) for i in contact_ids]):
        logged = (
            "SELECT row_id FROM change_log JOIN feedback ON feedback.id = row_id AND feedback.contact_id IS NULL "
            f"WHERE table_name = 'feedback' AND operation = 'U' AND json_extract(image, '$.contact_id[0]') IN ({marks})"
        )
        found.update(i for (i,) in db.rows(logged, portion))
    return found


def _organizations(db: BookDatabase, contact_ids: Sequence[int]) -> set[int]:
    """Organizations, now or once, of these contacts of which no other contact is left."""
    candidates: set[int] = set()
    for marks, portion in rows.chunks(contact_ids):
        sql = f"SELECT organization_id FROM contact WHERE id IN ({marks})"
        candidates.update(i for (i,) in db.rows(sql, portion) if i is not None)
        logged = (
            f"SELECT image FROM change_log WHERE table_name = 'contact' AND image IS NOT NULL AND row_id IN ({marks})"
        )
        for (image,) in db.rows(logged, portion):
            held = json.loads(image).get("organization_id", [])
            candidates.update(int(text) for text in ([held] if isinstance(held, str) else held) if text != "NULL")
    doomed = set(contact_ids)
    return {i for i in candidates if not _others(db, i) - doomed}


def _others(db: BookDatabase, organization_id: int) -> set[int]:
    found = db.rows("SELECT id FROM contact WHERE organization_id = ?", (organization_id,))
    logged = db.rows(
        "SELECT DISTINCT row_id FROM change_log WHERE table_name = 'contact' AND image IS NOT NULL AND "
        "? IN (json_extract(image, '$.organization_id'), json_extract(image, '$.organization_id[0]'), "
        "json_extract(image, '$.organization_id[1]'))",
        (str(organization_id),),
    )
    return {i for (i,) in found} | {i for (i,) in logged}


def _delete(db: BookDatabase, table: str, ids: Iterable[int]) -> None:
    db.many(f'DELETE FROM "{table}" WHERE id = ?', [(i,) for i in ids])


def _remove_from_log(db: BookDatabase, doomed: Mapping[str, Iterable[int]]) -> None:
    sql = "DELETE FROM change_log WHERE table_name = ? AND row_id = ?"
    db.many(sql, [(table, i) for table, ids in doomed.items() for i in ids])


def _forget_references(db: BookDatabase, doomed: Mapping[str, set[int]]) -> None:
    """Take references to erased rows out of the images of other rows."""
    for reference in references(db):
        gone = {str(i) for i in doomed.get(reference.parent, ())}
        if not gone:
            continue
        logged = db.rows(
            "SELECT id, operation, image FROM change_log WHERE table_name = ? "
            f"AND json_extract(image, '$.{reference.column}') IS NOT NULL",
            (reference.table,),
        )
        for log_id, operation, image in logged:
            _forget(db, log_id, operation, json.loads(image), reference.column, gone)


def _forget(
    db: BookDatabase, log_id: int, operation: str, image: dict[str, str | list[str]], column: str, gone: set[str]
) -> None:
    held = image[column]
    if operation == "D" and held in gone:
        image[column] = "NULL"
    elif operation == "U" and gone.intersection(held):
        del image[column]
    else:
        return
    if image:
        text = json.dumps(image, ensure_ascii=False, separators=(",", ":"))
        db.execute_sql("UPDATE change_log SET image = ? WHERE id = ?", (text, log_id))
    else:
        db.execute_sql("DELETE FROM change_log WHERE id = ?", (log_id,))
