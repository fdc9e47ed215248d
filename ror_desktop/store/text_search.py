"""Finding contacts by what was written about them: notes, interactions, events, own fields.

Words are found together per contact, also when one stands in the name and another in a note. Who is found by name
alone is not found here again. The newest come first: contacts in the order of their newest entry are looked at, as
many as are asked for, and those are sorted by the entry that holds the words.
"""

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ror_desktop.domain.explaining import match_in
from ror_desktop.domain.marking import Shown, merged
from ror_desktop.domain.query import Query, Term
from ror_desktop.domain.search import NOTHING, Found, Match, MatchField
from ror_desktop.store import failures, name_matches, search_terms
from ror_desktop.store.database import BookDatabase

_Entry = tuple[int, MatchField, str]
"""Instant in seconds, what it is, its text."""


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

    The total is exact, but not known where words must follow each other, which the index cannot tell: then no more
    than the newest `_LOOKED_AT` contacts that have the words are read. `stopped` is asked between contacts; raises
    `Interrupted` when it says so.
    """
    if not query.terms:
        return NOTHING
    total = _count(db, query)
    loose = any(len(phrase.words) > 1 for term in query.terms for one in term.alternatives for phrase in one)
    candidates = _newest(db, query, total, max(limit, _LOOKED_AT) if loose else limit)
    found: dict[int, Match] = {}
    for contact_id, match in _matches(db, query, candidates):
        if stopped():
            raise Interrupted
        if match is not None:
            found[contact_id] = match
        if len(found) == limit:
            break
    newest_first = sorted(found, key=lambda contact_id: (-found[contact_id].at, contact_id))
    exact = not loose or (total <= _LOOKED_AT and len(found) < limit)
    return Found(newest_first, (len(found) if loose else total) if exact else None, found)


def _count(db: BookDatabase, query: Query) -> int:
    condition, parameters = _condition(query, "rowid")
    source = search_terms.text_expression(query.terms)
    return int(db.value(f"SELECT count(*) FROM text_search(?) WHERE {condition}", (source, *parameters)))


def _newest(db: BookDatabase, query: Query, total: int, limit: int) -> list[int]:
    """Where many are found, the contacts are walked from the newest on; where few are found, they are sorted."""
    condition, parameters = _condition(query, "t.contact_id")
    walk = "INDEXED BY text_newest_at" if total > _FEW else "NOT INDEXED"
    sql = (
        f"SELECT t.contact_id FROM text_newest t {walk} WHERE t.contact_id IN (SELECT rowid FROM text_search(?)) "
        f"AND {condition} ORDER BY t.at DESC, t.contact_id LIMIT ?"
    )
    return [i for (i,) in db.rows(sql, (search_terms.text_expression(query.terms), *parameters, limit))]


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


def _matches(db: BookDatabase, query: Query, candidates: Sequence[int]) -> Iterator[tuple[int, Match | None]]:
    for start in range(0, len(candidates), _PORTION):
        portion = candidates[start : start + _PORTION]
        fields = name_matches.fields_of(db, portion) if len(query.terms) > 1 else {}
        for contact_id in portion:
            shown = [Shown(text) for _field, text in fields.get(contact_id, ())]
            wanted = [term for term in query.terms if not any(text.places_of(term) for text in shown)]
            yield contact_id, _match_of(query, wanted or query.terms, _entries(db, contact_id))


def _match_of(query: Query, wanted: Sequence[Term], entries: Iterable[_Entry]) -> Match | None:
    """The entry that holds most of what the contact's fields do not hold, the newest of several.

    Reading stops where every word has been seen; nothing where one is missing, such as words in another order.
    """
    best: tuple[_Entry, Shown] | None = None
    most = 0
    left = list(wanted)
    for entry in entries:
        shown = Shown(entry[2])
        held = [term for term in wanted if shown.places_of(term)]
        left = [term for term in left if term not in held]
        if len(held) > most:
            most, best = len(held), (entry, shown)
        if not left:
            break
    if left or best is None:
        return None
    (at, field, text), shown = best
    return match_in(field, text, merged(place for term in query.terms for place in shown.places_of(term)), at)


def _entries(db: BookDatabase, contact_id: int) -> Iterator[_Entry]:
    """Everything written on a contact, newest first, read as far as it is asked for."""
    sources = (_rows(db, field, sql, contact_id) for field, sql in _ENTRIES)
    return heapq.merge(*sources, key=_newest_first)


def _rows(db: BookDatabase, field: MatchField, sql: str, contact_id: int) -> Iterator[_Entry]:
    for at, text, event in db.execute_sql(sql, (contact_id,)):
        if text:
            yield at, field, text
        if event:
            yield at, MatchField.EVENT, event


def _newest_first(entry: _Entry) -> int:
    return -entry[0]


_FEW = 2000
"""Up to so many found contacts are sorted by their newest entry; above it is quicker to walk all by that."""

_LOOKED_AT = 500
_PORTION = 100
_STEPS = 20_000
"""Steps of SQLite's machine between two looks at whether to stop: some 100 µs."""

_EVENT = "e.name || CASE WHEN e.place = '' THEN '' ELSE ', ' || e.place END"
_ENTRIES = (
    (
        MatchField.NOTE,
        f"SELECT n.at, n.text, {_EVENT} FROM note n LEFT JOIN event e ON e.id = n.event_id "
        "WHERE n.contact_id = ? ORDER BY n.at DESC",
    ),
    (
        MatchField.INTERACTION,
        f"SELECT i.at, i.summary, {_EVENT} FROM interaction i LEFT JOIN event e ON e.id = i.event_id "
        "WHERE i.contact_id = ? ORDER BY i.at DESC",
    ),
    (
        MatchField.EVENT,
        f"SELECT c.captured_at, c.captured_place, {_EVENT} FROM contact c "
        "LEFT JOIN event e ON e.id = c.captured_event_id WHERE c.id = ?",
    ),
    (
        MatchField.CUSTOM,
        "SELECT c.captured_at, v.value, '' FROM custom_value v JOIN contact c ON c.id = v.contact_id "
        "WHERE v.contact_id = ?",
    ),
)
