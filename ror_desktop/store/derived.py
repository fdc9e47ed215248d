"""What is derived from the tables a person writes: kept in step with them, in the same transaction."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from ror_desktop.store import index_check, search_index, summaries, text_index
from ror_desktop.store.database import BookDatabase

_STALE_TABLES = ("stale_name", "stale_summary", "stale_text")
_PORTION = 1000


Told = Callable[[int, int], object]
"""Hears how many contacts of how many are done."""


def refresh(db: BookDatabase, now: datetime, zone: ZoneInfo, progress: Told | None = None) -> set[int]:
    """Bring all that is derived in step with what was written since; returns the contacts it was written about.

    The triggers have put those contacts into the stale tables, deleted ones as well; of a few of them, the words stay
    marked for later (see `text_index`). The caller holds the transaction. `now` and `zone` (the home zone) decide which
    interactions lie in the future, and days. `progress` is told how far it is where there are many.
    """
    summaries.mark_due(db, now, zone)
    touched = set(search_index.stale_ids(db))
    if len(touched) > _PORTION:
        for done, total in _refresh_in_portions(db, now, zone):
            if progress is not None:
                progress(done, total)
    elif touched:
        _refresh_stale(db, now, zone, text_index.MOST_MARKED)
    return touched


def _refresh_in_portions(db: BookDatabase, now: datetime, zone: ZoneInfo) -> Iterator[tuple[int, int]]:
    """As one, but a hundred thousand contacts at once are more than the memory should hold.

    Yields how many of how many are done.
    """
    _forget_deleted(db)
    stale = {table: _ids(db, f"SELECT contact_id FROM {table} ORDER BY contact_id") for table in _STALE_TABLES}
    every = _ids(db, " UNION ".join(f"SELECT contact_id FROM {table}" for table in _STALE_TABLES) + " ORDER BY 1")
    _forget_stale(db)
    for start in range(0, len(every), _PORTION):
        portion = every[start : start + _PORTION]
        for table, ids in stale.items():
            part = ids[bisect_left(ids, portion[0]) : bisect_right(ids, portion[-1])]
            db.many(_MARK.format(table), ((i,) for i in part))
        _refresh_stale(db, now, zone)
        yield start + len(portion), len(every)


def _forget_deleted(db: BookDatabase) -> None:
    """Those that are gone, all at once: in portions FTS5 would merge what is left of its segments again and again.

    Their summaries and months went with them, by their foreign keys.
    """
    search_index.remove_deleted(db)
    for table in _STALE_TABLES:
        db.execute_sql(f"DELETE FROM {table} WHERE contact_id NOT IN (SELECT id FROM contact)")


def _ids(db: BookDatabase, sql: str) -> "array[int]":
    return array("q", (i for (i,) in db.execute_sql(sql)))


def _refresh_stale(db: BookDatabase, now: datetime, zone: ZoneInfo, most_marked: int = 0) -> None:
    """Most verbs make only one kind of thing stale, and a save should not wait for the others.

    No more contacts than `most_marked` are left whose words are written later.
    """
    named, summed, marked = db.rows(_WHAT_IS_STALE)[0]
    if summed:
        summaries.refresh(db, now, zone)
    names = None
    if named:
        names = search_index.refresh(db)
        marked = text_index.mark_named(db)
    if marked > most_marked:
        text_index.write_marked(db, names)
    elif marked:
        db.execute_sql("UPDATE stale_text SET fresh = 0 WHERE fresh = 1")
    if named:
        db.execute_sql("DELETE FROM stale_name")
    if summed:
        db.execute_sql("DELETE FROM stale_summary")


def rebuild(db: BookDatabase, now: datetime, zone: ZoneInfo, progress: Told | None = None) -> None:
    """Throw away all that is derived and make it anew; the caller holds the transaction.

    `progress` is told how far it is.
    """
    for statement in _EMPTY:
        db.execute_sql(statement)
    db.execute_sql("UPDATE derived_state SET zone = ?", (zone.key,))
    for done, total in _portions(db):
        _refresh_stale(db, now, zone)
        if progress is not None:
            progress(done, total)


def verify(db: BookDatabase, now: datetime, zone: ZoneInfo) -> list[str]:
    """Where what is derived differs from what it is derived from, in words for a log; nothing where all is well.

    Summaries are made anew and compared; of the indexes, SQLite checks the structure, and the number of words of
    each document is compared, where it is not to be written anew anyway. Writes nothing; the caller must not be in a
    transaction.
    """
    problems = index_check.broken(db)
    with db.atomic() as transaction:
        if any(True for _i in search_index.stale_ids(db)):
            problems.append("derived data was not brought in step after the last change")
        marked = set(_ids(db, "SELECT contact_id FROM stale_text"))
        problems += index_check.strangers(db)
        _forget_stale(db)
        for _done, _total in _portions(db, marked):
            problems += index_check.differences(db)
            problems += summaries.differences(db, now, zone)
            _forget_stale(db)
        problems += summaries.wrong_sums(db)
        transaction.rollback()
    return problems


def _portions(db: BookDatabase, marked: Collection[int] = ()) -> Iterator[tuple[int, int]]:
    """Mark all contacts as stale, so many at a time; yields how many of how many are done with this portion.

    The texts of those that were `marked` before are not looked at.
    """
    ids = [i for (i,) in db.execute_sql("SELECT id FROM contact ORDER BY id")]
    for start in range(0, len(ids), _PORTION):
        portion = ids[start : start + _PORTION]
        for table in _STALE_TABLES:
            wanted = portion if table != "stale_text" else (i for i in portion if i not in marked)
            db.many(_MARK.format(table), ((i,) for i in wanted))
        yield min(start + _PORTION, len(ids)), len(ids)


def _forget_stale(db: BookDatabase) -> None:
    for table in _STALE_TABLES:
        db.execute_sql(f"DELETE FROM {table}")


_WHAT_IS_STALE = """
    SELECT EXISTS (SELECT 1 FROM stale_name), EXISTS (SELECT 1 FROM stale_summary), (SELECT count(*) FROM stale_text)
"""
_MARK = "INSERT INTO {} (contact_id) VALUES (?)"

_EMPTY = (
    *(f"DELETE FROM {table}" for table in (*_STALE_TABLES, "contact_summary", "month_sums", "contact_month")),
    *(f"DELETE FROM {table}" for table in ("contact_outreach", "contact_today")),
    *(f"DELETE FROM {table}" for table in ("contact_quiet", "text_newest")),
    "INSERT INTO name_search (name_search) VALUES ('delete-all')",
    "INSERT INTO text_search (text_search) VALUES ('delete-all')",
)
