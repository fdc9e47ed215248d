"""A query as FTS5 reads it. Words come folded, in quotes; no character of the user's is ever an operator."""

from collections.abc import Iterable, Sequence

from ror_desktop.domain.query import Phrase, Query, Term


def name_expression(query: Query) -> str:
    """What `name_search` is asked for: every term and every tag; nothing for a query that only excludes."""
    return _all([*(_term(t) for t in query.terms), *(f"tags : {_term(t)}" for t in query.tags)])


def term_expression(terms: Sequence[Term]) -> str:
    """What `name_search` is asked for about words alone, in any of its columns."""
    return _all([_term(term) for term in terms])


def text_expression(terms: Sequence[Term]) -> str:
    """What `text_search` is asked for; it does not know the order of words, so phrases are checked afterwards."""
    return _all([_term(term, ordered=False) for term in terms])


def tag_expression(query: Query) -> str:
    """What `name_search` is asked for about tags alone."""
    return _all([f"tags : {_term(term)}" for term in query.tags])


def excluding_name_expression(query: Query) -> str:
    """What `name_search` must not find: any of the excluded words and tags."""
    return _any([*(_term(t) for t in query.excluded), *(f"tags : {_term(t)}" for t in query.excluded_tags)])


def excluding_text_expression(query: Query) -> str:
    """What `text_search` must not find. A phrase excludes by name only: its order cannot be asked here."""
    single = [t for t in query.excluded if all(len(p.words) == 1 for a in t.alternatives for p in a)]
    return _any([_term(term, ordered=False) for term in single])


def _term(term: Term, *, ordered: bool = True) -> str:
    return _any([_all([_phrase(phrase, ordered=ordered) for phrase in one]) for one in term.alternatives])


def _phrase(phrase: Phrase, *, ordered: bool) -> str:
    star = " *" if phrase.prefix else ""
    if ordered:
        return _quoted(" ".join(phrase.words)) + star
    return _all([*(_quoted(word) for word in phrase.words[:-1]), _quoted(phrase.words[-1]) + star])


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _all(parts: Iterable[str]) -> str:
    return _joined(list(parts), " AND ")


def _any(parts: Iterable[str]) -> str:
    return _joined(list(parts), " OR ")


def _joined(parts: list[str], word: str) -> str:
    return parts[0] if len(parts) == 1 else "(" + word.join(parts) + ")" if parts else ""
