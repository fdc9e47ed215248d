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
    """The industries of organizations and of contacts, each once, for a completer."""
    return _distinct(db, "industry", _each("industry", "contact", "industry <> ''"))


def cities(db: BookDatabase) -> list[str]:
    """The towns of organizations and of contacts, each once, for a completer."""
    return _distinct(db, "city", _each("address_parts ->> 3", "method", _PLACED))


def countries(db: BookDatabase) -> list[str]:
    """The countries of organizations and of contacts, each once, for a completer."""
    return _distinct(db, "country", _each("address_parts ->> 6", "method", _PLACED))


OFFERED = 10_000
"""Different values of contacts that a completer offers at most: more are no help to whoever types."""


_PLACED = "kind = 'address' AND json_valid(address_parts)"
"""Methods with an address in parts; what a damaged file may hold is none."""


def _each(value: str, table: str, where: str) -> str:
    """Each different value once, from step to step along its index: as quick as there are values, not contacts."""
    following = f"SELECT {value} FROM {table} WHERE {where} AND {value} > {{than}} ORDER BY {value} LIMIT 1"
    return f"""
        WITH RECURSIVE each(value) AS (
            SELECT ({following.format(than="''")})
            UNION ALL SELECT ({following.format(than="each.value")}) FROM each WHERE each.value IS NOT NULL
            LIMIT {OFFERED}
        ) SELECT value FROM each WHERE value IS NOT NULL
    """


def _distinct(db: BookDatabase, column: str, of_contacts: str) -> list[str]:
    found: dict[str, str] = {}
    of_organizations = db.rows(f"SELECT DISTINCT {column} FROM organization")
    for (text,) in sorted({*of_organizations, *db.rows(of_contacts)}):
        if text:
            found.setdefault(name_key(text), text)
    return [found[key] for key in sorted(found)]


def _whereabouts(row: Sequence[Any]) -> Whereabouts:
    city, country, industry = row
    return Whereabouts(Place(city, country), industry)
