"""Finding contacts by what was written about them: notes, interactions, events, own fields.

Words are found together per contact, also when one stands in the name and another in a note. Who is found by name
alone is not found here again. The newest come first: contacts in the order of their newest entry are looked at, as
many as are asked for, and those are sorted by the entry that holds the words.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice

from ror_desktop.domain.query import Query
from ror_desktop.domain.search import NOTHING, Found, Match
from ror_desktop.store import failures, search_terms, text_matches
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.marked_texts import Place

_Newest = tuple[int, int]
"""The instant of a contact's newest entry, negative, and its id: in this order they are sorted."""


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


def texts(db: BookDatabase, places: Sequence[Place], query: Query, limit: int, stopped: Callable[[], bool]) -> Found:
    """The contacts of whom something written holds the words that their names, methods and tags do not hold.

    `places` are those of `marked_texts`, asked for outside of `interruptible`: what it reads is not to be stopped.

    The total is exact where it is known: not where it is large, nor where words must follow each other, which the
    index cannot tell. Then the newest `_LOOKED_AT` contacts that have the words are looked at, and only some of them
    are read whole for words that are spelled otherwise. `stopped` is asked between portions; raises `Interrupted`
    when it says so.
    """
    if not query.terms:
        return NOTHING
    listed = [_listed(db, place, query) for place in places]
    amount = sum(amount for amount, _ids in listed)
    if amount >= _FEW and (common := _among_newest(db, places, query, limit, stopped)):
        return Found(_newest_first(common), None, common)
    loose = any(len(phrase.words) > 1 for term in query.terms for one in term.alternatives for phrase in one)
    wanted = max(limit, _LOOKED_AT) if loose else limit
    total = amount if amount < _FEW else None
    candidates = _candidates(db, places, query, listed, wanted)
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
    if loose:
        total = len(found) if total is not None and total <= _READ_WHOLE and len(found) < limit else None
    return Found(_newest_first(found)[:limit], total, found)


def _newest_first(found: Mapping[int, Match]) -> list[int]:
    return sorted(found, key=lambda contact_id: (-found[contact_id].at, contact_id))


def _candidates(
    db: BookDatabase, places: Sequence[Place], query: Query, listed: Sequence[tuple[int, str]], limit: int
) -> list[int]:
    """The newest of all that are found, wherever they are."""
    found: list[_Newest] = []
    for place, (amount, ids) in zip(places, listed, strict=True):
        found += _walked(db, place, query, limit) if amount >= _FEW else _sorted(db, place, ids, limit)
    return [i for _at, i in sorted(found)[:limit]]


def _listed(db: BookDatabase, place: Place, query: Query) -> tuple[int, str]:
    """How many the index finds, `_FEW` at most, and their ids."""
    restrictions = _restrictions(place, query)
    found = _LISTED.format(found=_merged(place, restrictions))
    amount, ids = db.rows(found, (*_asked(query, restrictions), _FEW))[0]
    return int(amount), str(ids)


def _among_newest(
    db: BookDatabase, places: Sequence[Place], query: Query, limit: int, stopped: Callable[[], bool]
) -> dict[int, Match]:
    """The first of those that have a common word, found by reading the newest contacts; nothing where that is too few.

    What half of all contacts have, the index gives as a set of thousands, which takes ten times as long.
    """
    if not query.one_plain_word:
        return {}
    newest = " UNION ALL ".join(f"SELECT * FROM ({_NEWEST.format(place)})" for place in places)
    near = [i for (i,) in db.rows(_NEAR.format(newest=newest), (search_terms.name_expression(query), _NEAR_BY))]
    found: dict[int, Match] = {}
    for start in range(0, len(near), _AT_A_TIME):
        if stopped():
            raise Interrupted
        portion = near[start : start + _AT_A_TIME]
        matches = text_matches.of(db, query, portion, len(portion))
        found.update((i, matches[i]) for i in portion if i in matches)
        if len(found) >= limit:
            return dict(islice(found.items(), limit))
        if len(found) * len(near) < limit * (start + len(portion)):
            break
    return {}


def _sorted(db: BookDatabase, place: Place, listed: str, limit: int) -> list[_Newest]:
    """Few contacts by their newest entry."""
    return db.rows(_SORTED.format(place), (listed, limit))


def _walked(db: BookDatabase, place: Place, query: Query, limit: int) -> list[_Newest]:
    """Those of many that come first where all contacts are walked in that order."""
    restrictions = _restrictions(place, query)
    tests = "".join(f" AND t.contact_id {test} (SELECT rowid FROM {index}(?))" for test, index, _asked in restrictions)
    asked = _asked(query, restrictions)
    walk = f"{_WALK.format(place)}{tests} ORDER BY t.at DESC, t.contact_id LIMIT ?"
    return db.rows(walk, (*asked, limit))


def _asked(query: Query, restrictions: Sequence[tuple[str, str, str]]) -> tuple[str, ...]:
    """What each index is asked for, those of the restrictions last."""
    return search_terms.text_expression(query.terms), *(expression for _test, _index, expression in restrictions)


def _restrictions(place: Place, query: Query) -> list[tuple[str, str, str]]:
    """Whom to leave out and whom to keep: a test, an index, and what it is asked for."""
    tests = (
        ("NOT IN", "name_search", search_terms.term_expression(query.terms)),
        ("IN", "name_search", search_terms.tag_expression(query)),
        ("NOT IN", "name_search", search_terms.excluding_name_expression(query)),
        ("NOT IN", place.words, search_terms.excluding_text_expression(query)),
    )
    return [(test, index, expression) for test, index, expression in tests if expression]


def _merged(place: Place, restrictions: Sequence[tuple[str, str, str]]) -> str:
    """All that are found, by their ids. FTS5 gives them in this order, so SQLite merges them without making sets."""
    parts = (f" {_AS_SETS[test]} SELECT rowid FROM {index}(?)" for test, index, _asked in restrictions)
    return f"SELECT rowid AS id FROM ({place.ids}){''.join(parts)} ORDER BY 1"


_AS_SETS = {"IN": "INTERSECT", "NOT IN": "EXCEPT"}
_FEW = 5000
"""Fewer found contacts than this are sorted by their newest entry; from there on it is quicker to walk all by that."""

_NEAR_BY = 120
"""So many of the newest contacts are read for a common word. Where a third of them have it, they fill a list."""

_LISTED = "SELECT count(*), json_group_array(id) FROM ({found} LIMIT ?)"
_SORTED = """
    SELECT -t.at, t.contact_id FROM json_each(?) w CROSS JOIN {0.newest} t ON t.contact_id = w.value
    ORDER BY t.at DESC, t.contact_id LIMIT ?
"""
_WALK = "SELECT -t.at, t.contact_id FROM {0.newest} t INDEXED BY {0.newest}_at WHERE t.contact_id IN ({0.ids})"
_AT_A_TIME = 40
_NEWEST = """
    SELECT contact_id, at FROM {0.newest} INDEXED BY {0.newest}_at{0.but}
    ORDER BY at DESC, contact_id LIMIT ?2
"""
_NEAR = """
    WITH near(id, at) AS MATERIALIZED ({newest} ORDER BY 2 DESC, 1 LIMIT ?2),
    named(id) AS MATERIALIZED (SELECT rowid FROM name_search(?1) WHERE +rowid IN (SELECT id FROM near))
    SELECT id FROM near WHERE id NOT IN (SELECT id FROM named) ORDER BY at DESC, id
"""
"""The plus: each row of the index is looked at anyway, and must not be asked for one by one."""
_LOOKED_AT = 500
_READ_WHOLE = 150
_PORTION = 100
_STEPS = 20_000
"""Steps of SQLite's machine between two looks at whether to stop: some 100 µs."""
