"""Which entry of each contact holds the words that were looked for.

Entries in which SQLite itself sees the folded words, or nearly so, are read first; that is enough for most. Only
where they do not explain a contact (ß, signs inside a word) all entries that may be spelled so are read and folded.
"""

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ror_desktop.domain.explaining import match_in
from ror_desktop.domain.marking import Shown, merged
from ror_desktop.domain.query import Query, Term
from ror_desktop.domain.search import Match, MatchField
from ror_desktop.store import name_matches
from ror_desktop.store.database import BookDatabase

_Entry = tuple[int, MatchField, str]
"""Instant in seconds, what it is, its text."""


def of(db: BookDatabase, query: Query, ids: Sequence[int], patience: int) -> dict[int, Match]:
    """The match of each of these contacts; none for one that has the words, but not in the order of a phrase.

    Of those that the first reading does not explain, no more than `patience` are read whole.
    """
    wanted = _not_in_fields(db, query, ids)
    found = _explained(query, wanted, _entries(db, ids, *_like(query)))
    left = [contact_id for contact_id in ids if contact_id not in found][:patience]
    if left:
        found |= _explained(query, wanted, _entries(db, left, *_unusual(query)))
    return found


def _not_in_fields(db: BookDatabase, query: Query, ids: Sequence[int]) -> dict[int, Sequence[Term]]:
    """The terms that only something written on the contact can hold."""
    if len(query.terms) == 1:
        return dict.fromkeys(ids, query.terms)
    wanted: dict[int, Sequence[Term]] = {}
    for contact_id, fields in name_matches.fields_of(db, ids).items():
        shown = [Shown(text) for _field, text in fields]
        left = [term for term in query.terms if not any(text.places_of(term) for text in shown)]
        wanted[contact_id] = left or query.terms
    return wanted


def _explained(
    query: Query, wanted: Mapping[int, Sequence[Term]], entries: Mapping[int, Sequence[_Entry]]
) -> dict[int, Match]:
    matches = ((i, _match(query, wanted[i], entries[i])) for i in entries if i in wanted)
    return {contact_id: match for contact_id, match in matches if match is not None}


def _match(query: Query, wanted: Sequence[Term], entries: Sequence[_Entry]) -> Match | None:
    """The entry that holds most of what is wanted, the newest of several.

    Reading stops where every word has been seen; nothing where one is missing.
    """
    best: tuple[_Entry, Shown] | None = None
    most = 0
    left = list(wanted)
    for entry in sorted(entries, key=_newest_first):
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


def _newest_first(entry: _Entry) -> int:
    return -entry[0]


def _like(query: Query, text: str = "text") -> tuple[str, tuple[str, ...]]:
    """A condition on `text` that lets pass what may hold a term: all words of one of its phrases."""
    phrases = [phrase.words for term in query.terms for one in term.alternatives for phrase in one]
    condition = " OR ".join(" AND ".join(f"{text} LIKE ?" for _word in words) for words in phrases)
    return condition, tuple(_pattern(word) for words in phrases for word in words)


def _unusual(query: Query) -> tuple[str, tuple[str, ...]]:
    """A condition that lets pass all that folding makes something else of than other letters' case.

    That is what is not ASCII, and words with a sign inside, which are found as one word too.
    """
    condition, patterns = _like(query, _WITHOUT_SIGNS)
    return f"octet_length(text) <> length(text) OR ({_SIGNED} AND ({condition}))", patterns


def _pattern(word: str) -> str:
    """The word as LIKE finds it with marks or without: in a long one, letters that often carry marks may be any."""
    loose = _MARKED.sub("_", word)
    return f"%{loose if len(loose) - loose.count('_') > _FIXED else word}%"


def _entries(
    db: BookDatabase, ids: Sequence[int], condition: str, parameters: Sequence[str]
) -> dict[int, list[_Entry]]:
    """What is written on these contacts, where it meets a condition on `text`."""
    found: dict[int, list[_Entry]] = defaultdict(list)
    listed = json.dumps(list(ids))
    for field, sql in _SOURCES:
        for contact_id, at, text in db.execute_sql(f"{sql} AND ({condition})", (listed, *parameters)):
            found[contact_id].append((at, field, text))
    return found


_MARKED = re.compile("[aeiouycnszlgd]")
_FIXED = 2
_SIGNED = "(instr(text, '-') OR instr(text, '''') OR instr(text, '&') OR text GLOB '*.[A-Za-z0-9]*')"
_WITHOUT_SIGNS = "replace(replace(replace(replace(replace(text, '-', ''), '''', ''), '&', ''), '.', ''), '_', '')"

_EVENT = "e.name || CASE WHEN e.place = '' THEN '' ELSE ', ' || e.place END AS text"
_CONTACT = "FROM json_each(?) w CROSS JOIN contact c ON c.id = w.value"
_NOTE = "FROM json_each(?) w CROSS JOIN note n ON n.contact_id = w.value"
_INTERACTION = "FROM json_each(?) w CROSS JOIN interaction i ON i.contact_id = w.value"
_RETURN = "FROM json_each(?) w CROSS JOIN return_entry r ON r.contact_id = w.value"
_NOON = "unixepoch(r.day) + 43200"
_ANSWER = "FROM json_each(?) w CROSS JOIN answer a ON a.contact_id = w.value"
_FEEDBACK = "FROM json_each(?) w CROSS JOIN feedback f ON f.contact_id = w.value"
_SOURCES = (
    (MatchField.NOTE, f"SELECT n.contact_id, n.at, n.text {_NOTE} WHERE n.text <> ''"),
    (MatchField.INTERACTION, f"SELECT i.contact_id, i.at, i.summary AS text {_INTERACTION} WHERE i.summary <> ''"),
    (
        MatchField.EVENT,  # one more SELECT: beside a column `text`, the name would mean the column
        f"SELECT * FROM (SELECT n.contact_id, n.at, {_EVENT} {_NOTE} JOIN event e ON e.id = n.event_id) WHERE 1",
    ),
    (MatchField.EVENT, f"SELECT i.contact_id, i.at, {_EVENT} {_INTERACTION} JOIN event e ON e.id = i.event_id WHERE 1"),
    (
        MatchField.EVENT,
        f"SELECT c.id, c.captured_at, {_EVENT} {_CONTACT} JOIN event e ON e.id = c.captured_event_id WHERE 1",
    ),
    (MatchField.EVENT, f"SELECT c.id, c.captured_at, c.captured_place AS text {_CONTACT} WHERE c.captured_place <> ''"),
    (MatchField.RETURN, f"SELECT * FROM (SELECT r.contact_id, {_NOON}, r.evidence AS text {_RETURN}) WHERE text <> ''"),
    (
        MatchField.ANSWER,
        f"SELECT * FROM (SELECT a.contact_id, unixepoch(a.day) + 43200, a.comment AS text {_ANSWER}) WHERE text <> ''",
    ),
    (
        MatchField.FEEDBACK,
        f"SELECT * FROM (SELECT f.contact_id, f.at, v.verbatim AS text {_FEEDBACK} "
        "JOIN feedback_version v ON v.feedback_id = f.id) WHERE 1",
    ),
    (
        MatchField.FEEDBACK,
        "SELECT * FROM (SELECT f.contact_id, f.at, "
        f"f.source || char(10) || f.answer || char(10) || f.outcome AS text {_FEEDBACK}) WHERE 1",
    ),
    (
        MatchField.CUSTOM,
        f"SELECT c.id, c.captured_at, v.value AS text {_CONTACT} JOIN custom_value v ON v.contact_id = c.id WHERE 1",
    ),
)
"""Everything that `text_search` knows of a contact besides its names: contact, instant, text; a condition follows."""
