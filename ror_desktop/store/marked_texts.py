"""Where a search finds words in texts: in `text_search`, and of contacts that are marked, in an index in memory.

The marked ones (see `text_index`) are few. A search reads what is written on them into a small index of its own
connection, and asks both for the same; so what was saved is found at once, also after a crash, and no save waits for
an index.
"""

import json
from collections.abc import Sequence
from typing import NamedTuple

from ror_desktop.store import text_index
from ror_desktop.store.database import BookDatabase


class Place(NamedTuple):
    """Where to look: an index, the table of who is in it with the newest entry, and who is not looked for there."""

    words: str
    newest: str
    but: str

    @property
    def ids(self) -> str:
        """Who is found here, ascending; its parameter is what is asked for."""
        return f"SELECT rowid FROM {self.words}(?){self.but}"


def places(db: BookDatabase) -> Sequence[Place]:
    """All places where to look for words: whoever is looked for in one of them is not in another.

    Not to be called where statements may be stopped: that would leave the moment at which the book is read open.
    """
    if db.value("SELECT 1 FROM stale_text LIMIT 1") is None:
        return (_WRITTEN,)
    with db.at_one_moment():
        _read(db)
    return (_UNMARKED, _MARKED)


def everybody(db: BookDatabase) -> int:
    """How many contacts there are of whom anything is written."""
    written = int(db.value("SELECT count(*) FROM text_newest"))
    return written if len(places(db)) == 1 else written + int(db.value(_MORE))


def _read(db: BookDatabase) -> None:
    """Read the marked contacts into memory, unless they were and nothing was changed since.

    Whatever is changed is logged, and the number of the last entry of the log only grows. Where another thread writes
    them afterwards, they are still found here.
    """
    latest = db.value("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'change_log'")
    if not db.value("SELECT count(*) FROM temp.sqlite_schema WHERE name = 'marked_at'"):
        for statement in _CREATE:
            db.execute_sql(statement)
    elif db.value("SELECT latest FROM temp.marked_at") == latest:
        return
    for statement in _EMPTY:
        db.execute_sql(statement)
    found = text_index.documents(db)
    db.execute_sql("INSERT INTO temp.marked SELECT contact_id FROM stale_text")
    db.execute_sql(_ADD_NEWEST, (json.dumps([(i, one.newest) for i, one in found.items()]),))
    db.execute_sql(_ADD_WORDS, (json.dumps([(i, found[i].words) for i in sorted(found)]),))
    db.execute_sql("INSERT INTO temp.marked_at VALUES (?)", (latest,))


_WRITTEN = Place("text_search", "text_newest", "")
_UNMARKED = Place("text_search", "text_newest", " WHERE rowid NOT IN (SELECT contact_id FROM temp.marked)")
_MARKED = Place("marked_search", "marked_newest", "")

_CREATE = (
    "CREATE TABLE temp.marked (contact_id INTEGER PRIMARY KEY)",
    "CREATE TABLE temp.marked_newest (contact_id INTEGER PRIMARY KEY, at INTEGER NOT NULL)",
    "CREATE INDEX temp.marked_newest_at ON marked_newest (at)",
    "CREATE VIRTUAL TABLE temp.marked_search USING fts5 (words, content='', detail=none, tokenize=ascii)",
    "CREATE TABLE temp.marked_at (latest INTEGER)",
)
_EMPTY = (
    *(f"DELETE FROM temp.{table}" for table in ("marked_at", "marked", "marked_newest")),
    "INSERT INTO temp.marked_search (marked_search) VALUES ('delete-all')",
)
_ADD_NEWEST = "INSERT INTO temp.marked_newest SELECT value ->> 0, value ->> 1 FROM json_each(?)"
_ADD_WORDS = "INSERT INTO temp.marked_search (rowid, words) SELECT value ->> 0, value ->> 1 FROM json_each(?)"
_MORE = """
    SELECT (SELECT count(*) FROM temp.marked_newest)
         - (SELECT count(*) FROM temp.marked m CROSS JOIN text_newest t ON t.contact_id = m.contact_id)
"""
