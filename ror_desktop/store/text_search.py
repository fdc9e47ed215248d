"""Finding contacts by what was written about them: notes, interactions, events, own fields.

Words are found together per contact, also when one stands in the name and another in a note. Who is found by name
alone is not found here again. The newest come first: contacts in the order of their newest entry are looked at, as
many as are asked for, and those are sorted by the entry that holds the words.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ror_desktop.domain.query import Query
from ror_desktop.domain.search import NOTHING, Found, Match
from ror_desktop.store import failures, search_terms, text_matches
from ror_desktop.store.database import BookDatabase


class Interrupted(Exception):  # noqa: N818 - nothing went wrong: somebody asked for it
    """The search was asked to stop."""


@contextmanager
def interruptible(db: BookDatabase, stopped: Callable[[], bool]) -> Iterator[None]:
    """Let statements of this thread's connection end early, as `Interrupted`, when `stopped` says so."""
    connection = db.connection()
    connection.set_progress_handler(stopped, _STEPS)
    try:
        yield
    except failures.ANY_ERROR as error:
        if stopped():
            raise Interrupted from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def texts(db: BookDatabase, query: Query, limit: int, stopped: Callable[[], bool]) -> Found:
    """The contacts of whom something written holds the words that their names, methods and tags do not hold.

    The total is exact where it is known: not where it is large, nor where words must follow each other, which the
    index cannot tell. Then the newest `_LOOKED_AT` contacts that have the words are looked at, and only some of them
    are read whole for words that are spelled otherwise. `stopped` is asked between portions; raises `Interrupted`
    when it says so.
    """
    if not query.terms:
        return NOTHING
    loose = any(len(phrase.words) > 1 for term in query.terms for one in term.alternatives for phrase in one)
    total, candidates = _newest(db, query, max(limit, _LOOKED_AT) if loose else limit)
    found: dict[int, Match] = {}
    patience = _READ_WHOLE if loose else _PORTION
    for start in range(0, len(candidates), _PORTION):
        if stopped():
            raise Interrupted
        portion = candidates[start : start + _PORTION]
        matches = text_matches.of(db, query, portion, patience)
        found.update(matches)
        if len(found) >= limit:
            break
        if loose:
            patience = max(0, patience - (len(portion) - len(matches)))
    newest_first = sorted(found, key=lambda contact_id: (-found[contact_id].at, contact_id))
    if loose:
        total = len(found) if total is not None and total <= _READ_WHOLE and len(found) < limit else None
    return Found(newest_first[:limit], total, found)


def _newest(db: BookDatabase, query: Query, limit: int) -> tuple[int | None, list[int]]:
    """How many there are, where they are fewer than `_FEW`, and the newest of them.

    Where few are found, they are sorted by their newest entry; where many are, all are walked in that order.
    """
    condition, parameters = _condition(query, "s.rowid")
    asked = (search_terms.text_expression(query.terms), *parameters)
    few = db.rows(f"SELECT s.rowid FROM text_search(?) s WHERE {condition} LIMIT ?", (*asked, _FEW))
    if len(few) < _FEW:
        listed = json.dumps([i for (i,) in few])
        return len(few), [i for (i,) in db.rows(_SORTED, (listed, limit))]
    walk = f"{_WALK} AND {_condition(query, 't.contact_id')[0]} ORDER BY t.at DESC, t.contact_id LIMIT ?"
    return None, [i for (i,) in db.rows(walk, (*asked, limit))]


def _condition(query: Query, contact: str) -> tuple[str, list[Any]]:
    tests = (
        ("NOT IN", "name_search", search_terms.term_expression(query.terms)),
        ("IN", "name_search", search_terms.tag_expression(query)),
        ("NOT IN", "name_search", search_terms.excluding_name_expression(query)),
        ("NOT IN", "text_search", search_terms.excluding_text_expression(query)),
    )
    asked = [(test, table, expression) for test, table, expression in tests if expression]
    sql = " AND ".join(f"{contact} {test} (SELECT rowid FROM {table}(?))" for test, table, _expression in asked)
    return sql, [expression for _test, _table, expression in asked]


_FEW = 2000
"""Fewer found contacts than this are sorted by their newest entry; from there on it is quicker to walk all by that."""

_SORTED = """
    SELECT t.contact_id FROM json_each(?) w CROSS JOIN text_newest t ON t.contact_id = w.value
    ORDER BY t.at DESC, t.contact_id LIMIT ?
"""
_WALK = (
    "SELECT t.contact_id FROM text_newest t INDEXED BY text_newest_at "
    "WHERE t.contact_id IN (SELECT rowid FROM text_search(?))"
)
_LOOKED_AT = 500
_READ_WHOLE = 150
_PORTION = 100
_STEPS = 20_000
"""Steps of SQLite's machine between two looks at whether to stop: some 100 µs."""
