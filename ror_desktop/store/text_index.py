"""Writing `text_search`: the words of everything that stands on a contact, names included, each once.

So words are found together although one stands in the name and another in a note. Only contacts with texts have a
document. A document can only be written whole: `text_words` keeps the words of those with many entries, so that a
new entry is folded alone and joined to them, and written only if it says something new.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ror_desktop.domain.folding import index_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.search_index import NameDocument, name_documents

MANY_ENTRIES = 50
"""From so many texts on, the words of a contact are kept; fewer are folded in about 0.3 ms."""


@dataclass(slots=True)
class Texts:
    """What is written on one contact, or was added there, and the instant of the newest of it in seconds."""

    texts: list[str] = field(default_factory=list)
    newest: int = -(1 << 62)

    def add(self, at: int, text: str) -> None:
        """One entry more."""
        self.texts.append(text)
        self.newest = max(self.newest, at)

    @property
    def many(self) -> bool:
        """Whether the words of this contact are kept."""
        return len(self.texts) >= MANY_ENTRIES

    def words(self) -> set[str]:
        """The folded words, each once."""
        return set(index_text("\n".join(self.texts)).split())


@dataclass(frozen=True, slots=True)
class TextDocument:
    """What belongs to a contact in `text_search`, `text_newest`, and (or nothing) `text_words`."""

    words: str
    newest: int
    kept: str | None


def refresh(db: BookDatabase, named: Mapping[int, NameDocument]) -> None:
    """Bring the index in step for the contacts in the stale tables and `fresh_text`; the caller empties those.

    Other names change a contact's document as well, so a contact in `stale_name` is looked at too; `named` are the
    documents of those.
    """
    db.execute_sql("INSERT OR IGNORE INTO stale_text SELECT contact_id FROM stale_name")
    db.execute_sql(
        "INSERT OR IGNORE INTO stale_text SELECT s.contact_id FROM fresh_text s "
        "WHERE NOT EXISTS (SELECT 1 FROM text_words k WHERE k.contact_id = s.contact_id)"
    )
    if db.value("SELECT 1 FROM stale_text LIMIT 1"):
        _write(db, documents(db, named))
        db.execute_sql("DELETE FROM fresh_text WHERE contact_id IN (SELECT contact_id FROM stale_text)")
    if db.value("SELECT 1 FROM fresh_text LIMIT 1"):
        _add(db)


def read_all_anew(db: BookDatabase) -> None:
    """Treat what was added like what was changed: for so many contacts, that is quicker."""
    db.execute_sql("INSERT OR IGNORE INTO stale_text SELECT contact_id FROM fresh_text")
    db.execute_sql("DELETE FROM fresh_text")


def documents(db: BookDatabase, named: Mapping[int, NameDocument] | None = None) -> dict[int, TextDocument]:
    """What the index ought to hold of the contacts in `stale_text`.

    `named` are the documents of the contacts in `stale_name`, where they are known already.
    """
    written = _texts(db, _TEXTS)
    names = dict(named or {})
    if written:
        names |= name_documents(db, "stale_text" if named is None else _ONLY_TEXT)
    return {i: _document(names[i], texts) for i, texts in written.items() if i in names}


def _document(name: NameDocument, texts: Texts) -> TextDocument:
    words = sorted(texts.words())
    return TextDocument(_joined(name, words), texts.newest, " ".join(words) if texts.many else None)


def _joined(name: NameDocument, words: Sequence[str]) -> str:
    return " ".join(dict.fromkeys((*words, *" ".join(name.columns()).split())))


def _texts(db: BookDatabase, sql: str) -> dict[int, Texts]:
    found: dict[int, Texts] = defaultdict(Texts)
    for contact_id, at, text in db.execute_sql(sql):
        found[contact_id].add(at, text)
    return found


def _write(db: BookDatabase, found: Mapping[int, TextDocument]) -> None:
    """Write what is in `stale_text`, in ascending order of ids, which FTS5 likes best."""
    stale = "WHERE contact_id IN (SELECT contact_id FROM stale_text)"
    had = f"SELECT contact_id FROM text_newest {stale} ORDER BY contact_id"
    db.execute_sql(f"DELETE FROM text_search WHERE rowid IN ({had})")
    for table in ("text_newest", "text_words"):
        db.execute_sql(f"DELETE FROM {table} {stale}")
    ids = sorted(found)
    db.many(_INSERT_DOCUMENT, ((i, found[i].words) for i in ids))
    db.many("INSERT INTO text_newest (contact_id, at) VALUES (?, ?)", ((i, found[i].newest) for i in ids))
    kept = [(i, found[i].kept) for i in ids if found[i].kept is not None]
    if kept:
        db.many("INSERT INTO text_words (contact_id, words) VALUES (?, ?)", kept)


def _add(db: BookDatabase) -> None:
    """Join what was added to what is kept; what is also in `stale_text` was read anew with all the rest."""
    added = _texts(db, _ADDED)
    if not added:
        return
    names = name_documents(db, _ONLY_FRESH)
    for contact_id in sorted(added):
        _join(db, contact_id, names[contact_id], added[contact_id])


def _join(db: BookDatabase, contact_id: int, name: NameDocument, added: Texts) -> None:
    db.execute_sql("UPDATE text_newest SET at = max(at, ?) WHERE contact_id = ?", (added.newest, contact_id))
    known = db.value("SELECT words FROM text_words WHERE contact_id = ?", (contact_id,)).split()
    new = added.words().difference(known)
    if not new:
        return
    words = sorted((*known, *new))  # nearly sorted already, so that this is cheap
    db.execute_sql("UPDATE text_words SET words = ? WHERE contact_id = ?", (" ".join(words), contact_id))
    db.execute_sql("DELETE FROM text_search WHERE rowid = ?", (contact_id,))
    db.execute_sql(_INSERT_DOCUMENT, (contact_id, _joined(name, words)))


_INSERT_DOCUMENT = "INSERT INTO text_search (rowid, words) VALUES (?, ?)"
_ONLY_TEXT = "(SELECT contact_id FROM stale_text EXCEPT SELECT contact_id FROM stale_name)"
_ONLY_FRESH = "(SELECT DISTINCT contact_id FROM fresh_text)"

# CROSS JOIN: the stale table comes first; see `search_index`. NOT INDEXED: by its number, and by nothing else.
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
_NEW_NOTE = "FROM fresh_text s CROSS JOIN note n NOT INDEXED ON n.id = s.row_id"
_NEW_INTERACTION = "FROM fresh_text s CROSS JOIN interaction i NOT INDEXED ON i.id = s.row_id"
_ADDED = f"""
    SELECT n.contact_id, n.at, n.text {_NEW_NOTE} WHERE s.table_name = 'note'
    UNION ALL
    SELECT i.contact_id, i.at, i.summary {_NEW_INTERACTION}
    WHERE s.table_name = 'interaction' AND i.summary <> ''
    UNION ALL
    SELECT n.contact_id, n.at, e.name || ' ' || e.place {_NEW_NOTE} JOIN event e ON e.id = n.event_id
    WHERE s.table_name = 'note'
    UNION ALL
    SELECT i.contact_id, i.at, e.name || ' ' || e.place {_NEW_INTERACTION} JOIN event e ON e.id = i.event_id
    WHERE s.table_name = 'interaction'
"""
"""The same of the entries in `fresh_text`. One deleted or moved since has put its contacts into `stale_text`."""
