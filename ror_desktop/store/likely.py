"""Contacts that may be somebody who is just being written down: found by name, in milliseconds in any book."""

from collections.abc import Sequence

from ror_desktop.domain.just_met import Named
from ror_desktop.domain.naming import name_key, sort_key
from ror_desktop.store.database import BookDatabase

FEW = 20
"""So many of one name are looked at."""
COLLEAGUES = 400
"""So many of one organization are looked at."""


def of_ids(db: BookDatabase, ids: Sequence[int]) -> list[Named]:
    """These contacts, those that are there, in the order of their ids."""
    marks = ",".join("?" * len(ids))
    return [Named(*row) for row in db.rows(f"{_SELECT} WHERE c.own = 0 AND c.id IN ({marks}) ORDER BY c.id", ids)]


def of_name(db: BookDatabase, name: str) -> list[Named]:
    """Contacts of exactly this name, whatever its case and marks."""
    sql = f"{_SELECT} WHERE c.own = 0 AND c.sort_key = ? ORDER BY c.id LIMIT {FEW}"
    return [Named(*row) for row in db.rows(sql, (sort_key(name),))]


def with_words(db: BookDatabase, words: Sequence[str]) -> list[Named]:
    """Contacts in whose name all these folded words stand, in any order."""
    if not words:
        return []
    asked = "names : (" + " AND ".join('"' + word.replace('"', '""') + '"' for word in words) + ")"
    found = f"SELECT rowid FROM name_search WHERE name_search MATCH ? LIMIT {FEW}"
    ids = [contact_id for (contact_id,) in db.rows(found, (asked,))]
    return of_ids(db, ids) if ids else []


def colleagues(db: BookDatabase, organization: str) -> dict[int, str]:
    """The names of the contacts of an organization, as they are sorted: folded, by contact."""
    sql = (
        "SELECT id, sort_key FROM contact WHERE own = 0"
        f" AND organization_id IN (SELECT id FROM organization WHERE name_key = ?) LIMIT {COLLEAGUES}"
    )
    return dict(db.rows(sql, (name_key(organization),)))


_SELECT = """
    SELECT c.id, c.display_name, coalesce(o.name, '')
    FROM contact c LEFT JOIN organization o ON o.id = c.organization_id
"""
