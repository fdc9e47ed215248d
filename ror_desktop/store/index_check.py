"""Whether the two indexes of the search hold what they ought to: structure, documents, and words of each document."""

from collections.abc import Iterable, Mapping

from peewee import DatabaseError

from ror_desktop.store import search_index, text_index
from ror_desktop.store.database import BookDatabase


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
    """Documents of contacts that there are not, or that ought to have none; texts of those in `stale_text` may wait."""
    listed = "SELECT id FROM contact WHERE own = 0"
    waiting = "SELECT contact_id FROM stale_text"
    lost = db.rows(f"SELECT id, 'name_search' FROM name_search_docsize WHERE id NOT IN ({listed})")
    for table, ids in (("text_search", "text_search_docsize"), ("text_newest", "text_newest")):
        column = "id" if table != ids else "contact_id"
        lost += db.rows(
            f"SELECT {column}, '{table}' FROM {ids} WHERE {column} NOT IN ({listed}) AND {column} NOT IN ({waiting})"
        )
    return [f"contact {contact_id}: {table} knows it and should not" for contact_id, table in lost]


def differences(db: BookDatabase) -> list[str]:
    """Contacts in `stale_name` and `stale_text` of which an index holds another number of words than it ought to."""
    names = {i: _counts(document) for i, document in search_index.name_documents(db, "stale_name").items()}
    documents = text_index.documents(db)
    texts = {i: _counts([document.words]) for i, document in documents.items()}
    found = _differing("name_search", names, _sizes(db, "name_search", "stale_name"))
    found += _differing("text_search", texts, _sizes(db, "text_search", "stale_text"))
    newest = dict(db.rows("SELECT * FROM text_newest WHERE contact_id IN (SELECT contact_id FROM stale_text)"))
    return found + _differing("text_newest", {i: d.newest for i, d in documents.items()}, newest)


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
