"""Why each contact was found by name: the field that holds the word which its name does not show."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ror_desktop.domain.marking import excerpt, merged, term_spans
from ror_desktop.domain.query import Query, Term
from ror_desktop.domain.search import Match, MatchField
from ror_desktop.store.database import BookDatabase

_Field = tuple[MatchField, str]


def of(db: BookDatabase, query: Query, ids: Sequence[int]) -> dict[int, Match]:
    """A match for each of these contacts that has something to show."""
    terms = (*query.terms, *query.tags)
    if not terms or not ids:
        return {}
    listed = json.dumps(list(ids))
    found: dict[int, Match] = {}
    open_terms: dict[int, list[Term]] = {}
    for contact_id, *texts in db.execute_sql(_FIELDS, (listed,)):
        match, left = explained(query.terms, list(zip(_ORDER, texts, strict=True)))
        left += query.tags
        if match is not None:
            found[contact_id] = match
        if left:
            open_terms[contact_id] = left
    found.update(_from_methods_and_tags(db, open_terms))
    return found


def explained(terms: Sequence[Term], fields: Sequence[_Field]) -> tuple[Match | None, list[Term]]:
    """The match to show for these fields, most visible first, and the terms that none of them holds.

    What the list shows anyway (the first two fields) explains itself; a word found elsewhere is shown in its field.
    """
    best: Match | None = None
    left: list[Term] = []
    for term in terms:
        place = next((i for i, (_f, text) in enumerate(fields) if text and term_spans(term, text)), None)
        if place is None:
            left.append(term)
        elif best is None or (place >= _VISIBLE and best.field in _VISIBLE_FIELDS):
            best = match_in(terms, *fields[place])
    return best, left


def match_in(terms: Sequence[Term], field: MatchField, text: str) -> Match:
    """The match in this field, with all words of the query marked that stand there."""
    spans = merged([span for term in terms for span in term_spans(term, text)])
    if field in _VISIBLE_FIELDS:
        return Match(field, text, spans)
    return Match(field, *excerpt(text, spans))


def _from_methods_and_tags(db: BookDatabase, open_terms: Mapping[int, Sequence[Term]]) -> Iterator[tuple[int, Match]]:
    fields: dict[int, list[_Field]] = defaultdict(list)
    listed = (json.dumps(list(open_terms)),)
    if open_terms:
        for contact_id, value in db.execute_sql(_METHODS, listed):
            fields[contact_id].append((MatchField.METHOD, value))
        for contact_id, name in db.execute_sql(_TAGS, listed):
            fields[contact_id].append((MatchField.TAG, name))
    for contact_id, terms in open_terms.items():
        match, _left = explained(terms, fields[contact_id])
        if match is not None:
            yield contact_id, match


_ORDER = (MatchField.NAME, MatchField.ORGANIZATION, MatchField.NICKNAME, MatchField.TITLE)
_VISIBLE = 2
_VISIBLE_FIELDS = frozenset(_ORDER[:_VISIBLE])

_FIELDS = """
    SELECT c.id, c.display_name, coalesce(o.name, ''),
           trim(c.nickname || ' ' || c.prefix || ' ' || c.given || ' ' || c.additional || ' ' || c.family || ' '
                || c.suffix),
           trim(c.title || ' ' || c.department || ' ' || c.role || ' ' || c.industry)
    FROM json_each(?) wanted CROSS JOIN contact c ON c.id = wanted.value
    LEFT JOIN organization o ON o.id = c.organization_id
"""
_METHODS = """
    SELECT m.contact_id, m.value FROM json_each(?) wanted CROSS JOIN method m ON m.contact_id = wanted.value
    ORDER BY m.contact_id, m.position, m.id
"""
_TAGS = """
    SELECT t.contact_id, tag.name FROM json_each(?) wanted CROSS JOIN contact_tag t ON t.contact_id = wanted.value
    JOIN tag ON tag.id = t.tag_id ORDER BY t.contact_id, tag.name
"""
