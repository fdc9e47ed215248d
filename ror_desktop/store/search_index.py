"""Writing the two indexes of the search. A document is a contact; what is written is folded by us.

`name_search` holds names, organization, methods and tags in columns: it answers while somebody types.
`text_search` holds the words of everything that stands on a contact, names included, each once: so words are found
together although one stands in the name and another in a note. Only contacts with texts have a document there.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from peewee import DatabaseError

from ror_desktop.domain.folding import index_text
from ror_desktop.domain.phone_digits import searchable_digits
from ror_desktop.store.database import BookDatabase


@dataclass(slots=True)
class NameDocument:
    """The four columns of a contact in `name_search`, as folded words."""

    names: list[str] = field(default_factory=list)
    organization: list[str] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)

    def columns(self) -> tuple[str, str, str, str]:
        """The texts to be indexed."""
        return " ".join(self.names), " ".join(self.organization), " ".join(self.methods), " ".join(self.tags)


def refresh(db: BookDatabase) -> None:
    """Bring both indexes in step for the contacts in `stale_name` and `stale_text`; the caller empties those.

    Other names change a contact's texts as well, so a contact in `stale_name` is looked at for both.
    """
    db.execute_sql("INSERT OR IGNORE INTO stale_text SELECT contact_id FROM stale_name")
    _write_names(db, name_documents(db, "stale_name"))
    documents, newest = text_documents(db)
    _write_texts(db, documents, newest)


def name_documents(db: BookDatabase, stale: str) -> dict[int, NameDocument]:
    """What `name_search` ought to hold of the contacts that this stale table names; the own contact has none."""
    found: dict[int, NameDocument] = {}
    for contact_id, display, *parts in db.execute_sql(_NAMES.format(stale=stale)):
        document = found[contact_id] = NameDocument()
        document.names.append(index_text(display))
        known = set(document.names[0].split())
        document.names += [word for word in index_text(" ".join(parts[:6])).split() if word not in known]
        document.organization.append(index_text("\n".join(part for part in parts[6:] if part)))
    _add_methods(db, stale, found)
    for contact_id, name in db.execute_sql(_TAGS.format(stale=stale)):
        if contact_id in found:
            found[contact_id].tags.append(tag_text(name))
    return found


def text_documents(db: BookDatabase) -> tuple[dict[int, str], dict[int, int]]:
    """What `text_search` ought to hold of the contacts in `stale_text`, and the instants of their newest entries."""
    texts, newest = _texts(db)
    names = name_documents(db, "stale_text") if texts else {}
    return {i: _distinct((*names[i].columns(), text)) for i, text in texts.items() if i in names}, newest


def broken(db: BookDatabase) -> list[str]:
    """The indexes of which SQLite says that their structure is damaged."""
    found = []
    for table in ("name_search", "text_search"):
        try:
            db.execute_sql(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
        except DatabaseError as error:
            found.append(f"{table}: {error}")
    return found


def strangers(db: BookDatabase) -> list[str]:
    """Documents of contacts that there are not, or that ought to have none."""
    listed = "SELECT id FROM contact WHERE own = 0"
    lost = db.rows(f"SELECT id, 'name_search' FROM name_search_docsize WHERE id NOT IN ({listed})")
    lost += db.rows(f"SELECT id, 'text_search' FROM text_search_docsize WHERE id NOT IN ({listed})")
    lost += db.rows(f"SELECT contact_id, 'text_newest' FROM text_newest WHERE contact_id NOT IN ({listed})")
    return [f"contact {contact_id}: {table} knows it and should not" for contact_id, table in lost]


def differences(db: BookDatabase) -> list[str]:
    """Contacts in `stale_name` and `stale_text` of which an index holds another number of words than it ought to."""
    names = {i: _counts(document.columns()) for i, document in name_documents(db, "stale_name").items()}
    documents, newest = text_documents(db)
    texts = {i: _counts([words]) for i, words in documents.items()}
    found = _differing("name_search", names, _sizes(db, "name_search", "stale_name"))
    found += _differing("text_search", texts, _sizes(db, "text_search", "stale_text"))
    dated = dict(
        db.rows("SELECT contact_id, at FROM text_newest WHERE contact_id IN (SELECT contact_id FROM stale_text)")
    )
    return found + _differing("text_newest", {i: newest[i] for i in texts}, dated)


def _differing(table: str, wanted: Mapping[int, object], has: Mapping[int, object]) -> list[str]:
    return [f"contact {i}: {table}" for i in sorted({*wanted, *has}) if wanted.get(i) != has.get(i)]


def _counts(columns: Iterable[str]) -> list[int]:
    return [len(column.split()) for column in columns]


def _sizes(db: BookDatabase, table: str, stale: str) -> dict[int, list[int]]:
    """The number of words in each column of each document, as FTS5 keeps them: variable-length integers."""
    rows = db.rows(f"SELECT id, sz FROM {table}_docsize WHERE id IN (SELECT contact_id FROM {stale})")
    return {contact_id: _integers(sizes) for contact_id, sizes in rows}


def _integers(data: bytes) -> list[int]:
    """The integers of SQLite's variable-length format (https://www.sqlite.org/fileformat.html, "varint")."""
    found, value = [], 0
    for byte in data:
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            found.append(value)
            value = 0
    return found


def tag_text(name: str) -> str:
    """What the index holds of a tag: its words, and all of them as one, so that #keyaccount finds "key account"."""
    words = index_text(name).split()
    return " ".join(words if len(words) == 1 else [*words, "".join(words)])


def method_text(kind: str, value: str, key: str) -> str:
    """What the index holds of a contact method."""
    words = index_text(value)
    return " ".join((words, *searchable_digits(value, key))) if kind == "phone" else words


def _add_methods(db: BookDatabase, stale: str, found: dict[int, NameDocument]) -> None:
    for contact_id, kind, value, key in db.execute_sql(_METHODS.format(stale=stale)):
        if contact_id in found:
            found[contact_id].methods.append(method_text(kind, value, key))


def _write_names(db: BookDatabase, documents: dict[int, NameDocument]) -> None:
    """Delete and insert in ascending order of ids: FTS5 writes its buffer out whenever the order goes back."""
    db.execute_sql("DELETE FROM name_search WHERE rowid IN (SELECT contact_id FROM stale_name ORDER BY contact_id)")
    db.many(
        "INSERT INTO name_search (rowid, names, organization, methods, tags) VALUES (?, ?, ?, ?, ?)",
        ((i, *documents[i].columns()) for i in sorted(documents)),
    )


def _texts(db: BookDatabase) -> tuple[dict[int, str], dict[int, int]]:
    """The folded texts of the contacts in `stale_text`, and the instant of the newest entry of each."""
    found: dict[int, list[str]] = defaultdict(list)
    newest: dict[int, int] = {}
    for sql in _TEXTS:
        for contact_id, at, text in db.execute_sql(sql):
            found[contact_id].append(text)
            if at > newest.get(contact_id, _LONG_AGO):
                newest[contact_id] = at
    return {contact_id: index_text("\n".join(texts)) for contact_id, texts in found.items()}, newest


def _distinct(columns: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(" ".join(columns).split()))


def _write_texts(db: BookDatabase, documents: dict[int, str], newest: dict[int, int]) -> None:
    had = "SELECT contact_id FROM text_newest WHERE contact_id IN (SELECT contact_id FROM stale_text)"
    db.execute_sql(f"DELETE FROM text_search WHERE rowid IN ({had} ORDER BY contact_id)")
    db.execute_sql("DELETE FROM text_newest WHERE contact_id IN (SELECT contact_id FROM stale_text)")
    ids = sorted(documents)
    db.many("INSERT INTO text_search (rowid, words) VALUES (?, ?)", ((i, documents[i]) for i in ids))
    db.many("INSERT INTO text_newest (contact_id, at) VALUES (?, ?)", ((i, newest[i]) for i in ids))


def stale_ids(db: BookDatabase) -> Iterator[int]:
    """The contacts that any of the stale tables names."""
    sql = "SELECT contact_id FROM stale_name UNION SELECT contact_id FROM stale_summary UNION SELECT contact_id FROM "
    return (i for (i,) in db.execute_sql(sql + "stale_text"))


# CROSS JOIN: the stale table comes first. Statistics know it as empty, or not at all, and the planner would read every
# contact of the book for each note that is saved.
_LONG_AGO = -(1 << 62)
_NAMES = """
    SELECT c.id, c.display_name, c.prefix, c.given, c.additional, c.family, c.suffix, c.nickname,
           coalesce(o.name, ''), c.department, c.title, c.role, c.industry
    FROM {stale} s CROSS JOIN contact c ON c.id = s.contact_id
    LEFT JOIN organization o ON o.id = c.organization_id
    WHERE c.own = 0
"""
_METHODS = """
    SELECT m.contact_id, m.kind, m.value, m.method_key
    FROM {stale} s CROSS JOIN method m ON m.contact_id = s.contact_id
    ORDER BY m.contact_id, m.position, m.id
"""
_TAGS = """
    SELECT t.contact_id, tag.name
    FROM {stale} s CROSS JOIN contact_tag t ON t.contact_id = s.contact_id
    JOIN tag ON tag.id = t.tag_id
"""
_TEXTS = (
    "SELECT n.contact_id, n.at, n.text FROM stale_text s CROSS JOIN note n ON n.contact_id = s.contact_id",
    """
    SELECT i.contact_id, i.at, i.summary FROM stale_text s CROSS JOIN interaction i ON i.contact_id = s.contact_id
    WHERE i.summary <> ''
    """,
    """
    SELECT n.contact_id, n.at, e.name || ' ' || e.place
    FROM stale_text s CROSS JOIN note n ON n.contact_id = s.contact_id JOIN event e ON e.id = n.event_id
    """,
    """
    SELECT i.contact_id, i.at, e.name || ' ' || e.place
    FROM stale_text s CROSS JOIN interaction i ON i.contact_id = s.contact_id JOIN event e ON e.id = i.event_id
    """,
    """
    SELECT c.id, c.captured_at, coalesce(e.name || ' ' || e.place || ' ', '') || c.captured_place
    FROM stale_text s CROSS JOIN contact c ON c.id = s.contact_id LEFT JOIN event e ON e.id = c.captured_event_id
    WHERE c.captured_event_id IS NOT NULL OR c.captured_place <> ''
    """,
    """
    SELECT v.contact_id, c.captured_at, v.value
    FROM stale_text s CROSS JOIN custom_value v ON v.contact_id = s.contact_id JOIN contact c ON c.id = v.contact_id
    """,
)
