"""Writing `text_search`: the words of everything that stands on a contact, names included, each once.

So words are found together although one stands in the name and another in a note. Only contacts with texts have a
document, and a document can only be written whole. No save waits for that: it marks its contact in `stale_text`, and a
search reads the few that are marked by itself (see `marked_texts`) until there are enough of them to be written
together.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ror_desktop.domain.folding import index_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.search_index import NameDocument, name_documents

MOST_MARKED = 64
"""So many contacts may be marked, which a search reads in some 10 ms; the verb that marks one more writes them all.
Where there is a worker, it has done so long before (see `services.upkeep`)."""


@dataclass(slots=True)
class Texts:
    """What is written on one contact, and the instant of the newest of it in seconds."""

    texts: list[str] = field(default_factory=list)
    newest: int = -(1 << 62)

    def add(self, at: int, text: str) -> None:
        """One entry more."""
        self.texts.append(text)
        self.newest = max(self.newest, at)

    def words(self) -> str:
        """The folded words."""
        return index_text("\n".join(self.texts))


class TextDocument(NamedTuple):
    """What belongs to a contact in `text_search` and `text_newest`."""

    words: str
    newest: int


def mark_named(db: BookDatabase) -> int:
    """Mark the contacts in `stale_name` as well: their documents hold their names. Returns how many are marked."""
    db.execute_sql("INSERT OR IGNORE INTO stale_text (contact_id) SELECT contact_id FROM stale_name")
    return int(db.value("SELECT count(*) FROM stale_text"))


def write_marked(db: BookDatabase, named: Mapping[int, NameDocument] | None = None) -> None:
    """Write the documents of all that are marked; the caller holds the transaction.

    `named` are the documents of the contacts in `stale_name`, where they are known already.
    """
    _write(db, documents(db, named))
    db.execute_sql("DELETE FROM stale_text")


def documents(db: BookDatabase, named: Mapping[int, NameDocument] | None = None) -> dict[int, TextDocument]:
    """What the index ought to hold of the contacts in `stale_text`; `named` as for `write_marked`."""
    written: dict[int, Texts] = defaultdict(Texts)
    for contact_id, at, text in db.execute_sql(_TEXTS):
        written[contact_id].add(at, text)
    names = dict(named or {})
    if written:
        names |= name_documents(db, "stale_text" if named is None else _ONLY_TEXT)
    return {i: _document(names[i], texts) for i, texts in written.items() if i in names}


def _document(name: NameDocument, texts: Texts) -> TextDocument:
    words = dict.fromkeys(" ".join((texts.words(), *name)).split())
    return TextDocument(" ".join(words), texts.newest)


def _write(db: BookDatabase, found: Mapping[int, TextDocument]) -> None:
    """Write what is in `stale_text`, in ascending order of ids, which FTS5 likes best (see `search_index`)."""
    stale = "WHERE contact_id IN (SELECT contact_id FROM stale_text)"
    had = db.rows(f"SELECT contact_id FROM text_newest {stale} ORDER BY contact_id")
    db.many("DELETE FROM text_search WHERE rowid = ?", had)
    db.execute_sql(f"DELETE FROM text_newest {stale}")
    ids = sorted(found)
    db.many("INSERT INTO text_search (rowid, words) VALUES (?, ?)", ((i, found[i].words) for i in ids))
    db.many("INSERT INTO text_newest (contact_id, at) VALUES (?, ?)", ((i, found[i].newest) for i in ids))


_ONLY_TEXT = "(SELECT contact_id FROM stale_text EXCEPT SELECT contact_id FROM stale_name)"

# CROSS JOIN: the stale table comes first; see `search_index`.
_TEXTS = """
    SELECT n.contact_id, n.at, n.text FROM stale_text s CROSS JOIN note n ON n.contact_id = s.contact_id
    UNION ALL
    SELECT i.contact_id, i.at, i.summary FROM stale_text s CROSS JOIN interaction i ON i.contact_id = s.contact_id
    WHERE i.summary <> ''
    UNION ALL
    SELECT n.contact_id, n.at, e.name || ' ' || e.place
    FROM stale_text s CROSS JOIN note n ON n.contact_id = s.contact_id JOIN event e ON e.id = n.event_id
    UNION ALL
    SELECT i.contact_id, i.at, e.name || ' ' || e.place
    FROM stale_text s CROSS JOIN interaction i ON i.contact_id = s.contact_id JOIN event e ON e.id = i.event_id
    UNION ALL
    SELECT c.id, c.captured_at, coalesce(e.name || ' ' || e.place || ' ', '') || c.captured_place
    FROM stale_text s CROSS JOIN contact c ON c.id = s.contact_id LEFT JOIN event e ON e.id = c.captured_event_id
    WHERE c.captured_event_id IS NOT NULL OR c.captured_place <> ''
    UNION ALL
    SELECT r.contact_id, unixepoch(r.day) + 43200, r.evidence
    FROM stale_text s CROSS JOIN return_entry r ON r.contact_id = s.contact_id WHERE r.evidence <> ''
    UNION ALL
    SELECT a.contact_id, unixepoch(a.day) + 43200, a.comment
    FROM stale_text s CROSS JOIN answer a ON a.contact_id = s.contact_id WHERE a.comment <> ''
    UNION ALL
    SELECT f.contact_id, f.at, f.source || char(10) || f.answer || char(10) || f.outcome
    FROM stale_text s CROSS JOIN feedback f ON f.contact_id = s.contact_id
    UNION ALL
    SELECT f.contact_id, f.at, v.verbatim
    FROM stale_text s CROSS JOIN feedback f ON f.contact_id = s.contact_id
    JOIN feedback_version v ON v.feedback_id = f.id
    UNION ALL
    SELECT v.contact_id, c.captured_at, v.value
    FROM stale_text s CROSS JOIN custom_value v ON v.contact_id = s.contact_id JOIN contact c ON c.id = v.contact_id
"""
