"""The texts from which a list says why each contact was found by name; read for those that are looked at."""

import json
from collections.abc import Mapping, Sequence
from functools import partial

from ror_desktop.domain.explaining import Fields, Matches
from ror_desktop.domain.query import Query
from ror_desktop.domain.search import Match, MatchField
from ror_desktop.store.database import BookDatabase


def of(db: BookDatabase, query: Query, beginning: Sequence[int], others: Sequence[int]) -> Mapping[int, Match]:
    """A match for each of these contacts, worked out when it is asked for.

    The names of the first ones begin with what was typed, so nothing else of them needs to be read.
    """
    if not query.terms and not query.tags:
        return {}
    return Matches(query, [*beginning, *others], partial(_read, db, frozenset(beginning)))


def _read(db: BookDatabase, beginning: frozenset[int], ids: Sequence[int]) -> Mapping[int, Fields]:
    others = [contact_id for contact_id in ids if contact_id not in beginning]
    fields: dict[int, Fields] = {}
    if len(others) < len(ids):
        names = db.execute_sql(_BEGINNING, (_listed([i for i in ids if i in beginning]),))
        fields = {contact_id: [(MatchField.NAME, str(name))] for contact_id, name in names}
    return {**fields, **fields_of(db, others)} if others else fields


def fields_of(db: BookDatabase, ids: Sequence[int]) -> dict[int, list[tuple[MatchField, str]]]:
    """The texts that `name_search` knows of each contact, as people see them, the most visible first."""
    listed = (_listed(ids),)
    fields: dict[int, list[tuple[MatchField, str]]] = {}
    for contact_id, name, *texts in db.execute_sql(_FIELDS, listed):
        more = ((field, text) for field, text in zip(_OTHERS, texts, strict=True) if text)
        fields[contact_id] = [(MatchField.NAME, name), *more]
    for field, sql in _MANY:
        for contact_id, text in db.execute_sql(sql, listed):
            fields[contact_id].append((field, text))
    return fields


def _listed(ids: Sequence[int]) -> str:
    return json.dumps(list(ids))


_OTHERS = (MatchField.ORGANIZATION, MatchField.NICKNAME, MatchField.TITLE)

_BEGINNING = "SELECT c.id, c.display_name FROM json_each(?) wanted CROSS JOIN contact c ON c.id = wanted.value"
_FIELDS = """
    SELECT c.id, c.display_name, coalesce(o.name, ''), c.nickname,
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
    JOIN tag ON tag.id = t.tag_id
"""
_MANY = ((MatchField.METHOD, _METHODS), (MatchField.TAG, _TAGS))
