"""Finding contacts by name, organization, method and tag, at each key press.

Names that begin with what was typed come first, then all others, both in the order of the list. Where many are
found, the list is walked in its order until there are enough; where few are found, they are sorted.
"""

import json
from collections.abc import Sequence
from typing import Any

from ror_desktop.domain.query import Query
from ror_desktop.domain.search import NOTHING, Found
from ror_desktop.store import marked_texts, name_matches, search_terms
from ror_desktop.store.database import BookDatabase

_FEW = 1000
"""Up to so many found contacts are sorted; above it is quicker to walk the list."""

_NEAR = 1000
"""So many contacts at the head of the list are looked for while all that are found are counted."""


def names(db: BookDatabase, query: Query, limit: int) -> Found:
    """The contacts whose names, organization, methods and tags hold all words; the total is exact."""
    if query.hopeless:
        return NOTHING
    condition, parameters = _condition(db, query)
    beginning = _beginning(db, query, limit)
    left = limit - len(beginning)
    if (query.terms or query.tags) and len(parameters) == 1:
        total, others = _counted(db, query, parameters[0], left)
    else:
        total, others = _total(db, condition, parameters), []
    if not total:
        return NOTHING
    if len(others) < min(left, total - len(beginning)):
        others = _others(db, query, condition, parameters, left, few=total <= _FEW)
    return Found([*beginning, *others], total, name_matches.of(db, query, beginning, others))


def _condition(db: BookDatabase, query: Query) -> tuple[str, list[Any]]:
    """The restrictions on `c.id` in SQL, each with a leading AND."""
    tests = [
        ("IN", _NAMED, search_terms.name_expression(query)),
        ("NOT IN", _NAMED, search_terms.excluding_name_expression(query)),
    ]
    excluded = search_terms.excluding_text_expression(query)
    if excluded:
        tests += [("NOT IN", place.ids, excluded) for place in marked_texts.places(db)]
    asked = [(test, ids, expression) for test, ids, expression in tests if expression]
    return "".join(f" AND c.id {test} ({ids})" for test, ids, _expression in asked), [one[2] for one in asked]


def _total(db: BookDatabase, condition: str, parameters: Sequence[Any]) -> int:
    return int(db.value(f"SELECT count(*) FROM contact c WHERE c.own = 0{condition}", parameters))


def _beginning(db: BookDatabase, query: Query, limit: int) -> list[int]:
    """Those whose names begin with what was typed."""
    return _ids(db, f"{_WALK} AND {_BEGINS}{_IN_ORDER}", (*_span(query), limit)) if query.start else []


def _counted(db: BookDatabase, query: Query, expression: str, wanted: int) -> tuple[int, list[int]]:
    """How many are found, and which of those at the head of the list, no more than wanted.

    One reading of the index says both. Of what many have, those at the head are enough for a list, and a set of all
    that are found, to be asked while the list is walked, would take three times as long as to count them.
    """
    if not wanted:
        return int(db.value("SELECT count(*) FROM name_search(?)", (expression,))), []
    head = f"{_WALK} AND NOT {_BEGINS}{_IN_ORDER}"
    span = _span(query)
    total, found = db.rows(_COUNTED.format(head=head), (*span, _NEAR, expression))[0]
    near = set(json.loads(found))
    return int(total), [i for i in _ids(db, head, (*span, _NEAR)) if i in near][:wanted] if near else []


def _others(
    db: BookDatabase, query: Query, condition: str, parameters: Sequence[Any], limit: int, *, few: bool
) -> list[int]:
    """All others, in the order of the list."""
    source = "SELECT c.id FROM contact c WHERE c.own = 0" if few else _WALK
    return _ids(db, f"{source}{condition} AND NOT {_BEGINS}{_IN_ORDER}", (*parameters, *_span(query), limit))


def _span(query: Query) -> tuple[str, str]:
    """From where to where names begin with what was typed; nowhere, where order of words says nothing."""
    return (query.start, query.start + "\U0010ffff") if query.start else ("", "")


def _ids(db: BookDatabase, sql: str, parameters: Sequence[Any]) -> list[int]:
    return [i for (i,) in db.rows(sql, parameters)]


_NAMED = "SELECT rowid FROM name_search(?)"
_WALK = "SELECT c.id FROM contact c INDEXED BY contact_name WHERE c.own = 0"
_BEGINS = "(c.sort_key >= ? AND c.sort_key < ?)"
_IN_ORDER = " ORDER BY c.sort_key, c.id LIMIT ?"
_COUNTED = "SELECT count(*), json_group_array(rowid) FILTER (WHERE +rowid IN ({head})) FROM name_search(?)"
"""The plus: each row of the index is looked at anyway, and must not be asked for one by one."""
