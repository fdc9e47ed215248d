"""Writing `name_search`: names, organization, methods and tags of a contact, in columns, folded by us.

It answers while somebody types; what is written about a contact is in `text_search` (see `text_index`).
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from ror_desktop.domain.folding import index_text
from ror_desktop.domain.phone_digits import searchable_digits
from ror_desktop.store.database import BookDatabase


class NameDocument(NamedTuple):
    """The four columns of a contact in `name_search`, as folded words."""

    names: str
    organization: str
    methods: str
    tags: str


def refresh(db: BookDatabase) -> dict[int, NameDocument]:
    """Bring the index in step for the contacts in `stale_name`; returns what was written."""
    named = name_documents(db, "stale_name")
    _write_names(db, named)
    return named


def remove_deleted(db: BookDatabase) -> None:
    """Take the contacts in the stale tables that are gone out of both indexes, those of older verbs as well."""
    gone = "SELECT contact_id FROM {} WHERE contact_id NOT IN (SELECT id FROM contact)"
    _remove(db, "name_search", f"{gone.format('stale_name')} ORDER BY contact_id")
    gone = f"{gone.format('stale_name')} UNION {gone.format('stale_text')}"
    had = f"SELECT contact_id FROM text_newest WHERE contact_id IN ({gone})"
    _remove(db, "text_search", f"{had} ORDER BY contact_id")
    db.execute_sql(f"DELETE FROM text_newest WHERE contact_id IN ({gone})")


def _remove(db: BookDatabase, index: str, ids: str) -> None:
    db.execute_sql(f"DELETE FROM {index} WHERE rowid IN ({ids})")


def name_documents(db: BookDatabase, stale: str) -> dict[int, NameDocument]:
    """What `name_search` ought to hold of the contacts that this stale table names; the own contact has none."""
    methods, tags = _methods(db, stale), _tags(db, stale)
    return {
        contact_id: NameDocument(
            _names(display, parts[:6]),
            index_text("\n".join(filter(None, parts[6:]))),
            " ".join(methods[contact_id]) if contact_id in methods else "",
            " ".join(tags[contact_id]) if contact_id in tags else "",
        )
        for contact_id, display, *parts in db.execute_sql(_NAMES.format(stale=stale))
    }


def _names(display: str, parts: Sequence[str]) -> str:
    """The words of the name that is shown, and those of its parts that are not in it."""
    words = index_text(display)
    others = " ".join(filter(None, parts))
    if others == display:
        return words
    known = set(words.split())
    return " ".join((words, *(word for word in index_text(others).split() if word not in known)))


@lru_cache(maxsize=1024)
def tag_text(name: str) -> str:
    """What the index holds of a tag: its words, and all of them as one, so that #keyaccount finds "key account"."""
    words = index_text(name).split()
    return " ".join(words if len(words) == 1 else [*words, "".join(words)])


def method_text(kind: str, value: str, key: str) -> str:
    """What the index holds of a contact method."""
    words = index_text(value)
    return " ".join((words, *searchable_digits(value, key))) if kind == "phone" else words


def _methods(db: BookDatabase, stale: str) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for contact_id, kind, value, key in db.execute_sql(_METHODS.format(stale=stale)):
        found.setdefault(contact_id, []).append(method_text(kind, value, key))
    return found


def _tags(db: BookDatabase, stale: str) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for contact_id, name in db.execute_sql(_TAGS.format(stale=stale)):
        found.setdefault(contact_id, []).append(tag_text(name))
    return found


def _write_names(db: BookDatabase, documents: dict[int, NameDocument]) -> None:
    """Delete and insert in ascending order of ids: FTS5 writes its buffer out whenever the order goes back.

    It also does so before a statement that may be taken back by itself, so each is deleted by one of its own.
    """
    had = db.rows("SELECT d.id FROM stale_name s CROSS JOIN name_search_docsize d ON d.id = s.contact_id ORDER BY 1")
    db.many("DELETE FROM name_search WHERE rowid = ?", had)
    db.many(
        "INSERT INTO name_search (rowid, names, organization, methods, tags) VALUES (?, ?, ?, ?, ?)",
        ((i, *documents[i]) for i in sorted(documents)),
    )


def stale_ids(db: BookDatabase) -> Iterator[int]:
    """The contacts that the verb under way has put into any of the stale tables."""
    tables = ("stale_name", "stale_summary", "stale_text WHERE fresh = 1")
    return (i for (i,) in db.execute_sql(" UNION ".join(f"SELECT contact_id FROM {table}" for table in tables)))


# CROSS JOIN: the stale table comes first. Statistics know it as empty, or not at all, and the planner would read every
# contact of the book for each note that is saved.
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
