"""Relations: named links between two contacts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ror_desktop.domain.entity import to_seconds
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import RelationTable

INTRODUCED_BY = "introduced_by"
"""The kind that says: the first contact was introduced by the second."""


@dataclass(frozen=True, slots=True)
class NewRelation:
    """`from_id` is <kind> `to_id`: introduced by, colleague, reports to, spouse, or own words."""

    from_id: int
    to_id: int
    kind: str
    words: str = ""


def insert(db: BookDatabase, relation: NewRelation, now: datetime) -> int:
    """Write one relation; returns its id."""
    return insert_all(db, [relation], now)[0]


def insert_all(db: BookDatabase, relations: Sequence[NewRelation], now: datetime) -> range:
    """Write many relations."""
    made = [
        {
            "from_contact_id": relation.from_id,
            "to_contact_id": relation.to_id,
            "kind": relation.kind,
            "words": relation.words,
            "created_at": to_seconds(now),
        }
        for relation in relations
    ]
    return rows.insert_all(db, RelationTable, made)


def exists(db: BookDatabase, relation: NewRelation) -> bool:
    """Whether the two are linked in this way already."""
    sql = "SELECT 1 FROM relation WHERE from_contact_id = ? AND to_contact_id = ? AND kind = ?"
    return bool(db.value(sql, (relation.from_id, relation.to_id, relation.kind)))


def introducers(db: BookDatabase, contact_id: int) -> tuple[str, ...]:
    """The names of those who introduced this contact."""
    found = db.rows(
        "SELECT c.display_name FROM relation r JOIN contact c ON c.id = r.to_contact_id "
        "WHERE r.from_contact_id = ? AND r.kind = ? ORDER BY r.id",
        (contact_id, INTRODUCED_BY),
    )
    return tuple(name for (name,) in found)
