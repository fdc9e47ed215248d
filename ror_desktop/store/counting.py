"""How many rows the ordinary tables of a file have, and whether SQLite finds the file sound."""

from collections.abc import Mapping
from typing import Any

from ror_desktop.domain.backup import OWN_CARD
from ror_desktop.store.triggers import UNLOGGED

_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND name NOT LIKE 'name_search%' AND name NOT LIKE 'text_search%' ORDER BY name"
)


def ordinary_tables(connection: Any) -> list[str]:
    """The tables that hold what a person typed, by name; neither the log nor what is derived."""
    return [name for (name,) in connection.execute(_TABLES).fetchall() if name not in UNLOGGED]


def counts_of(connection: Any) -> dict[str, int]:
    """The rows of each ordinary table; and under `OWN_CARD`, how many of the contacts are the user's own card."""
    tables = ordinary_tables(connection)
    counts = {table: int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]) for table in tables}
    if "contact" in counts:
        counts[OWN_CARD] = int(connection.execute("SELECT count(*) FROM contact WHERE own = 1").fetchone()[0])
    return counts


def agree(counted: Mapping[str, int], noted: Mapping[str, int]) -> bool:
    """Whether a file holds what its manifest says; an older manifest counts fewer things."""
    return all(counted.get(name) == amount for name, amount in noted.items())


def mark_of(connection: Any) -> int:
    """The number of the last change that was ever logged; it only grows, also when changes are undone."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'change_log'").fetchone()
    return int(row[0]) if row else 0


def damage_of(connection: Any, most: int = 20) -> list[str]:
    """What SQLite's integrity check complains of, at most so many lines; empty where all is well."""
    lines = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({most})").fetchall()]
    return [] if lines == ["ok"] else lines
