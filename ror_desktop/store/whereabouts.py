"""Where contacts count as being and in which industry, by the rules of `domain.whereabouts`, for many at once."""

from collections.abc import Sequence
from typing import Any

from ror_desktop.domain.naming import name_key
from ror_desktop.domain.whereabouts import Place, Whereabouts
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase

# The parts of an address are a JSON list in the order of vCard's ADR: 3 is the town, 6 the country.
_ADDRESS = """
    SELECT m.id FROM method m
    WHERE m.contact_id = c.id AND m.kind = 'address' AND (m.address_parts ->> 3 <> '' OR m.address_parts ->> 6 <> '')
    ORDER BY m.preferred DESC, m.label <> 'work', m.position, m.id LIMIT 1
"""
_SOURCE = """CASE WHEN o.city <> '' OR o.country <> '' THEN {organization}
                WHEN a.id IS NOT NULL THEN {address} ELSE {met} END"""

WHEREABOUTS = f"""
    SELECT c.id AS contact_id,
           {_SOURCE.format(organization="o.city", address="a.address_parts ->> 3", met="c.captured_place")} AS city,
           {_SOURCE.format(organization="o.country", address="a.address_parts ->> 6", met="''")} AS country,
           CASE WHEN c.industry = '' THEN coalesce(o.industry, '') ELSE c.industry END AS industry
    FROM contact c
    LEFT JOIN organization o ON o.id = c.organization_id
    LEFT JOIN method a ON coalesce(o.city || o.country, '') = '' AND a.id = ({_ADDRESS})
"""
"""contact_id, city, country, industry of every contact, to be put in brackets and joined or narrowed by `contact_id`.

Spellings of one place differ: whoever groups does it by `Place.key` and `name_key`, after SQL grouped the exact texts.
"""


def of(db: BookDatabase, ids: Sequence[int]) -> dict[int, Whereabouts]:
    """Where these contacts count as being, and in which industry."""
    found: dict[int, Whereabouts] = {}
    for marks, portion in rows.chunks(ids):
        sql = f"SELECT * FROM ({WHEREABOUTS}) WHERE contact_id IN ({marks})"
        found.update((row[0], _whereabouts(row[1:])) for row in db.execute_sql(sql, portion))
    return found


def industries(db: BookDatabase) -> list[str]:
    """The industries of organizations and of the newest contacts, each once, for a completer."""
    newest = f"SELECT industry FROM contact ORDER BY id DESC LIMIT {NEWEST}"
    return _distinct(db, f"SELECT industry FROM organization UNION SELECT industry FROM ({newest})")


def cities(db: BookDatabase) -> list[str]:
    """The towns of organizations and of the newest contacts, each once, for a completer."""
    return _distinct(db, f"SELECT city FROM organization UNION {_PARTS.format(part=3)}")


def countries(db: BookDatabase) -> list[str]:
    """The countries of organizations and of the newest contacts, each once, for a completer."""
    return _distinct(db, f"SELECT country FROM organization UNION {_PARTS.format(part=6)}")


NEWEST = 2_000
"""Contacts that are looked at for what a completer offers, the newest: to read all would hold up whoever types."""

_PARTS = (
    "SELECT parts ->> {part} FROM (SELECT address_parts AS parts FROM method INDEXED BY method_address "
    f"WHERE kind = 'address' AND address_parts IS NOT NULL ORDER BY contact_id DESC LIMIT {NEWEST})"
)


def _distinct(db: BookDatabase, sql: str) -> list[str]:
    found: dict[str, str] = {}
    for (text,) in sorted(db.rows(sql)):
        if text:
            found.setdefault(name_key(text), text)
    return [found[key] for key in sorted(found)]


def _whereabouts(row: Sequence[Any]) -> Whereabouts:
    city, country, industry = row
    return Whereabouts(Place(city, country), industry)
