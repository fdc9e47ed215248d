"""Finding contacts by name, organization, method and tag, at each key press.

Names that begin with what was typed come first, then all others, both in the order of the list. Where many are
found, the list is walked in its order until there are enough; where few are found, they are sorted.
"""

from collections.abc import Sequence
from typing import Any

from ror_desktop.domain.query import Query
from ror_desktop.domain.search import NOTHING, Found
from ror_desktop.store import name_matches, search_terms
from ror_desktop.store.database import BookDatabase

_FEW = 1000
"""Up to so many found contacts are sorted; above it is quicker to walk the list."""


def names(db: BookDatabase, query: Query, limit: int) -> Found:
    """The contacts whose names, organization, methods and tags hold all words; the total is exact."""
    if query.hopeless:
        return NOTHING
    condition, parameters = _condition(query)
    total = _count(db, query, condition, parameters)
    beginning, others = _first(db, query, condition, parameters, limit, few=total <= _FEW) if total else ([], [])
    return Found([*beginning, *others], total, name_matches.of(db, query, beginning, others))


def _condition(query: Query) -> tuple[str, list[Any]]:
    """The restrictions on `c.id` in SQL, each with a leading AND."""
    tests = (
        ("IN", "name_search", search_terms.name_expression(query)),
        ("NOT IN", "name_search", search_terms.excluding_name_expression(query)),
        ("NOT IN", "text_search", search_terms.excluding_text_expression(query)),
    )
    asked = [(test, table, expression) for test, table, expression in tests if expression]
    sql = "".join(f" AND c.id {test} (SELECT rowid FROM {table}(?))" for test, table, _expression in asked)
    return sql, [expression for _test, _table, expression in asked]


def _count(db: BookDatabase, query: Query, condition: str, parameters: Sequence[Any]) -> int:
    if (query.terms or query.tags) and len(parameters) == 1:
        return int(db.value("SELECT count(*) FROM name_search(?)", parameters))
    return int(db.value(f"SELECT count(*) FROM contact c WHERE c.own = 0{condition}", parameters))


def _first(
    db: BookDatabase, query: Query, condition: str, parameters: Sequence[Any], limit: int, *, few: bool
) -> tuple[list[int], list[int]]:
    """Those whose names begin with what was typed, and the others; together as many as wanted."""
    span = (query.start, query.start + "\U0010ffff")
    beginning = _ids(db, f"{_WALK} AND {_BEGINS}{_IN_ORDER}", (*span, limit)) if query.start else []
    left = limit - len(beginning)
    if not left:
        return beginning, []
    source = "SELECT c.id FROM contact c WHERE c.own = 0" if few else _WALK
    if not query.start:
        return [], _ids(db, f"{source}{condition}{_IN_ORDER}", (*parameters, left))
    return beginning, _ids(db, f"{source}{condition} AND NOT {_BEGINS}{_IN_ORDER}", (*parameters, *span, left))


def _ids(db: BookDatabase, sql: str, parameters: Sequence[Any]) -> list[int]:
    return [i for (i,) in db.rows(sql, parameters)]


_WALK = "SELECT c.id FROM contact c INDEXED BY contact_name WHERE c.own = 0"
_BEGINS = "(c.sort_key >= ? AND c.sort_key < ?)"
_IN_ORDER = " ORDER BY c.sort_key, c.id LIMIT ?"
