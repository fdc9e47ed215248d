"""Why a contact was found: which of its fields holds the words, said when somebody looks."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from ror_desktop.domain.marking import Shown, excerpt, merged
from ror_desktop.domain.query import Query, Term
from ror_desktop.domain.search import Match, MatchField, Spans

Fields = Sequence[tuple[MatchField, str]]
"""The texts of a contact that the search by name looks at, most visible first."""

READ_TOGETHER = 16
"""About as many contacts as a list shows at once."""

VISIBLE = frozenset({MatchField.NAME, MatchField.ORGANIZATION})
"""What a row of the list shows whole."""


class Matches(Mapping[int, Match]):
    """The match of each contact found by name, worked out on first sight from texts that are read then.

    A list shows 15 rows of 100: to read the texts of all at each key press would take as long as to find them. Who is
    gone meanwhile has no match.
    """

    def __init__(self, query: Query, ids: Sequence[int], read: Callable[[Sequence[int]], Mapping[int, Fields]]) -> None:
        self._query = query
        self._ids = ids
        self._places = {contact_id: place for place, contact_id in enumerate(ids)}
        self._read = read
        self._fields: dict[int, Fields] = {}
        self._known: dict[int, Match] = {}

    def __getitem__(self, contact_id: int) -> Match:
        found = self._known.get(contact_id)
        if found is None:
            found = self._known[contact_id] = explain(self._query, self._fields_of(contact_id))
        return found

    def __contains__(self, contact_id: object) -> bool:
        return contact_id in self._places

    def __iter__(self) -> Iterator[int]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def _fields_of(self, contact_id: int) -> Fields:
        """With those of its neighbours, which will be looked at next."""
        if contact_id not in self._fields:
            start = self._places[contact_id] // READ_TOGETHER * READ_TOGETHER
            self._fields.update(self._read(self._ids[start : start + READ_TOGETHER]))
        return self._fields[contact_id]


class Either(Mapping[int, Match]):
    """The matches by name, and those in texts where there is none by name; nothing is worked out before its time."""

    def __init__(self, names: Mapping[int, Match], texts: Mapping[int, Match]) -> None:
        self._names = names
        self._texts = texts

    def __getitem__(self, contact_id: int) -> Match:
        return self._names[contact_id] if contact_id in self._names else self._texts[contact_id]

    def __contains__(self, contact_id: object) -> bool:
        return contact_id in self._names or contact_id in self._texts

    def __iter__(self) -> Iterator[int]:
        yield from self._names
        yield from (contact for contact in self._texts if contact not in self._names)

    def __len__(self) -> int:
        return sum(1 for _contact in self)


def explain(query: Query, fields: Fields) -> Match:
    """The match to show: what the list shows anyway explains itself; a word found elsewhere is shown there."""
    tags = [field for field in fields if field[0] is MatchField.TAG]
    match = best_match(query.terms, fields)
    if query.tags and (match is None or match.field in VISIBLE):
        match = best_match(query.tags, tags) or match
    return match or Match(*fields[0])


def best_match(terms: Sequence[Term], fields: Fields) -> Match | None:
    """The match in the first field that holds a term which no field before it holds; not visible ones preferred."""
    best: Match | None = None
    left = list(terms)
    for field, text in fields:
        if not left:
            break
        shown = Shown(text)
        places = [(term, shown.places_of(term)) for term in terms]
        now_left = [term for term in left if not any(t is term and found for t, found in places)]
        if len(now_left) < len(left) and (best is None or (field not in VISIBLE and best.field in VISIBLE)):
            best = match_in(field, text, merged(place for _term, found in places for place in found))
        left = now_left
    return best


def match_in(field: MatchField, text: str, spans: Spans, at: int = 0) -> Match:
    """The whole text where the list shows it whole, otherwise the piece around the first mark."""
    return Match(field, text, spans, at) if field in VISIBLE else Match(field, *excerpt(text, spans), at)
