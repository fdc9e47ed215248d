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
    ids = _first(db, query, condition, parameters, total, limit) if total else []
    return Found(ids, total, name_matches.of(db, query, ids))


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
    db: BookDatabase, query: Query, condition: str, parameters: Sequence[Any], total: int, limit: int
) -> list[int]:
    start = query.start
    end = start + "\U0010ffff"
    if total <= _FEW:
        sql = f"SELECT c.id FROM contact c WHERE c.own = 0{condition} ORDER BY {_FIRST_OF_ALL} LIMIT ?"
        return _ids(db, sql, (*parameters, start, end, limit))
    if not start:
        return _ids(db, f"{_WALK}{condition} ORDER BY c.sort_key, c.id LIMIT ?", (*parameters, limit))
    beginning = f"{_WALK} AND c.sort_key >= ? AND c.sort_key < ?"
    found = _ids(db, f"{beginning} ORDER BY c.sort_key, c.id LIMIT ?", (start, end, limit))
    if len(found) < limit:
        others = f"{_WALK}{condition} AND NOT (c.sort_key >= ? AND c.sort_key < ?) ORDER BY c.sort_key, c.id LIMIT ?"
        found += _ids(db, others, (*parameters, start, end, limit - len(found)))
    return found


def _ids(db: BookDatabase, sql: str, parameters: Sequence[Any]) -> list[int]:
    return [i for (i,) in db.rows(sql, parameters)]


_WALK = "SELECT c.id FROM contact c INDEXED BY contact_name WHERE c.own = 0"
_FIRST_OF_ALL = "c.sort_key >= ? AND c.sort_key < ? DESC, c.sort_key, c.id"
