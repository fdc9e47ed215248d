"""Writing the two indexes of the search. A document is a contact; what is written is folded by us.

`name_search` holds names, organization, methods and tags in columns: it answers while somebody types.
`text_search` holds the words of everything that stands on a contact, names included, each once: so words are found
together although one stands in the name and another in a note. Only contacts with texts have a document there.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

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
    named = name_documents(db, "stale_name")
    _write_names(db, named)
    documents, newest = text_documents(db, named)
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


def text_documents(
    db: BookDatabase, named: Mapping[int, NameDocument] | None = None
) -> tuple[dict[int, str], dict[int, int]]:
    """What `text_search` ought to hold of the contacts in `stale_text`, and the instants of their newest entries.

    `named` are the documents of the contacts in `stale_name`, where they are known already.
    """
    texts, newest = _texts(db)
    names = dict(named or {})
    if texts:
        names |= name_documents(db, "stale_text" if named is None else _ONLY_TEXT)
    return {i: _distinct((*names[i].columns(), text)) for i, text in texts.items() if i in names}, newest


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
_ONLY_TEXT = "(SELECT contact_id FROM stale_text EXCEPT SELECT contact_id FROM stale_name)"
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
