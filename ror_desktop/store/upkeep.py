"""Keeping the book quick: what SQLite would do by itself inside some verb's commit is done beside the verbs.

FTS5 writes each change as a small segment and merges segments as they gather (https://www.sqlite.org/fts5.html,
"The automerge configuration option"). In a large book that costs tens of milliseconds in every tenth save, so it is
turned off here, and `merge` is called from time to time by the worker.
"""

from ror_desktop.store.database import BookDatabase

INDEXES = ("name_search", "text_search")

PORTION = 64
"""Pages that one step of a merge writes: about 10 ms, in which others wait for the lock."""

_SETTINGS = {"automerge": 0, "crisismerge": 32, "hashsize": 8 * 1024 * 1024}
"""32 small segments of one level are merged within a save after all, where the worker never came: one save of 32,
so fewer than the twentieth that p95 sees. Of more segments the search would notice.

What an import writes is gathered in so many bytes of memory until it becomes a segment; of many small ones the same
words would be written and merged several times."""


def tune(db: BookDatabase) -> None:
    """Say to both indexes when to merge, where they do not know it yet; the book keeps it."""
    for index in INDEXES:
        has = dict(db.rows(f"SELECT k, v FROM {index}_config"))
        for name, value in _SETTINGS.items():
            if has.get(name) != value:
                db.execute_sql(f"INSERT INTO {index} ({index}, rank) VALUES (?, ?)", (name, value))


def marked(db: BookDatabase) -> int:
    """How many contacts there are whose words saves have left for later (see `text_index`)."""
    return int(db.value("SELECT count(*) FROM stale_text"))


def write_marked(db: BookDatabase) -> int:
    """Write those words, as one transaction. Returns of how many contacts."""
    from ror_desktop.store import text_index  # opening a book does without

    with db.atomic():
        amount = marked(db)
        if amount:
            text_index.write_marked(db)
    return amount


def forget_dropped(db: BookDatabase) -> bool:
    """Remove a portion of what nobody can redo any more, as one transaction; whether there may be more."""
    from ror_desktop.store import changelog  # as above

    with db.atomic():
        return changelog.forget_dropped(db)


def merge(db: BookDatabase, index: str) -> bool:
    """Merge a portion of what has gathered in this index, as one transaction; whether there may be more to do."""
    with db.atomic():
        before = db.changes
        db.execute_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (PORTION,))
        return db.changes - before > 1  # the statement itself counts as one
