"""Finding contacts by what was written about them: notes, interactions, events, own fields.

Words are found together per contact, also when one stands in the name and another in a note. Who is found by name
alone is not found here again. The newest come first: contacts in the order of their newest entry are looked at, as
many as are asked for, and those are sorted by the entry that holds the words.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

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
    restrictions = _restrictions(query)
    asked = (search_terms.text_expression(query.terms), *(expression for _test, _index, expression in restrictions))
    few, listed = db.rows(_LISTED.format(found=_merged(restrictions)), (*asked, _FEW))[0]
    if few < _FEW:
        return int(few), [i for (i,) in db.rows(_SORTED, (listed, limit))]
    tests = "".join(f" AND t.contact_id {test} (SELECT rowid FROM {index}(?))" for test, index, _asked in restrictions)
    return None, [i for (i,) in db.rows(f"{_WALK}{tests} ORDER BY t.at DESC, t.contact_id LIMIT ?", (*asked, limit))]


def _restrictions(query: Query) -> list[tuple[str, str, str]]:
    """Whom to leave out and whom to keep: a test, an index, and what it is asked for."""
    tests = (
        ("NOT IN", "name_search", search_terms.term_expression(query.terms)),
        ("IN", "name_search", search_terms.tag_expression(query)),
        ("NOT IN", "name_search", search_terms.excluding_name_expression(query)),
        ("NOT IN", "text_search", search_terms.excluding_text_expression(query)),
    )
    return [(test, index, expression) for test, index, expression in tests if expression]


def _merged(restrictions: Sequence[tuple[str, str, str]]) -> str:
    """All that are found, by their ids. FTS5 gives them in this order, so SQLite merges them without making sets."""
    parts = (f" {_AS_SETS[test]} SELECT rowid FROM {index}(?)" for test, index, _asked in restrictions)
    return f"SELECT rowid AS id FROM text_search(?){''.join(parts)} ORDER BY 1"


_AS_SETS = {"IN": "INTERSECT", "NOT IN": "EXCEPT"}
_FEW = 5000
"""Fewer found contacts than this are sorted by their newest entry; from there on it is quicker to walk all by that."""

_LISTED = "SELECT count(*), json_group_array(id) FROM ({found} LIMIT ?)"
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
