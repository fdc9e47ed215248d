"""What a person types into the search box. Any text is valid; there is no syntax to get wrong.

Every word must be found on the contact, wherever it stands (name, organization, method, tag, note). Every word
is the beginning of one: that is what address books do ("jan acm" finds Jan at Acme), and it keeps what was found in
sight while a word in the middle is being changed. Words in quotes follow each other and are whole; a quote that is
still open ends in a beginning. `-word` leaves out who has that whole word anywhere; `#tag` finds tags only.
"""

import re
from dataclasses import dataclass, field

from ror_desktop.domain.folding import glued, unspaced, words_of
from ror_desktop.domain.naming import sort_key
from ror_desktop.domain.phone_digits import digits_of, without_trunk_zero


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words that follow each other; with `prefix`, the last one is the beginning of a word."""

    words: tuple[str, ...]
    prefix: bool = True


Alternative = tuple[Phrase, ...]
"""Phrases that must all be found."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must be found, in one of several spellings: "o'brien" as two words or as one."""

    alternatives: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for. `start` is the text as names are sorted, where names that begin with it come first.

    `hopeless` says that something was typed of which nothing can be looked for ("!!!"): nobody has it.
    """

    terms: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    tags: tuple[Term, ...] = ()
    excluded_tags: tuple[Term, ...] = ()
    start: str = ""
    hopeless: bool = False

    @property
    def everybody(self) -> bool:
        """Whether nothing is asked for."""
        return not (self.terms or self.excluded or self.tags or self.excluded_tags or self.hopeless)

    @property
    def one_plain_word(self) -> bool:
        """Whether all that is asked for is the beginning of one word of letters."""
        if self.excluded or self.tags or self.excluded_tags or len(self.terms) != 1:
            return False
        phrases = [phrase for alternative in self.terms[0].alternatives for phrase in alternative]
        words = phrases[0].words
        return len(phrases) == len(words) == 1 and phrases[0].prefix and words[0].isascii() and words[0].isalpha()


def parse(text: str) -> Query:
    """Read what was typed."""
    text = text.encode("utf-8", "ignore").decode().translate(_QUOTES)  # half a surrogate pair cannot be looked for
    found = _Reading()
    for piece in _PIECE.finditer(text):
        _read(piece, found)
    plain = not (found.quoted or found.excluded or found.tags or found.excluded_tags)
    something = any((found.terms, found.excluded, found.tags, found.excluded_tags))
    return Query(
        tuple(found.terms),
        tuple(found.excluded),
        tuple(found.tags),
        tuple(found.excluded_tags),
        sort_key(text.strip()) if plain and found.terms else "",
        not something and bool(_OPERATORS.sub("", text)),
    )


@dataclass(slots=True)
class _Reading:
    terms: list[Term] = field(default_factory=list)
    excluded: list[Term] = field(default_factory=list)
    tags: list[Term] = field(default_factory=list)
    excluded_tags: list[Term] = field(default_factory=list)
    quoted: bool = False


_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"') | dict.fromkeys("−–", "-"))
_OPERATORS = re.compile(r'[-#"\s]+')
_PHONE = r"\+?\(?\d[\d()/.]*(?:[ \u00a0-]\(?\d[\d()/.]*)+"
_MOST = 32
"""Words beyond this many of a pasted text no longer narrow what is found."""

_PIECE = re.compile(
    rf'(?P<not>-*)(?P<tag>\#*)(?:"(?P<quote>[^"]*)(?P<close>"?)|(?P<phone>(?<!\S){_PHONE}(?!\S))|(?P<word>[^\s"]+))'
)


def _read(piece: re.Match[str], found: _Reading) -> None:
    excluding, tag = bool(piece["not"]), bool(piece["tag"])
    if piece["quote"] is not None:
        found.quoted = True
        term = _term(piece["quote"], prefix=not piece["close"] and not excluding)
    elif piece["phone"] is not None:
        term = _phone_term(piece["phone"])
    else:
        term = _term(piece["word"], prefix=not excluding)
    terms = _list_for(found, excluding=excluding, tag=tag)
    if term is not None and term not in terms and len(terms) < _MOST:
        terms.append(term)


def _list_for(found: _Reading, *, excluding: bool, tag: bool) -> list[Term]:
    if tag:
        return found.excluded_tags if excluding else found.tags
    return found.excluded if excluding else found.terms


def _term(text: str, *, prefix: bool) -> Term | None:
    words = _query_words(text)[:_MOST]
    if not words:
        return None
    phrase = Phrase(words, prefix or unspaced(words[-1][0]))
    alternatives: list[Alternative] = [(phrase,)]
    if not re.search(r"\s", text):
        alternatives += [(Phrase((run,), prefix),) for run in _as_one(text, words) if (run,) != words]
    return Term(tuple(alternatives))


def _as_one(text: str, words: tuple[str, ...]) -> list[str]:
    """The spellings in which what punctuation glues together is one word: "obrien", the digits of a number."""
    joined = ["".join(words)] if glued(text) and not any(unspaced(word[0]) for word in words) else []
    if all(word.isdecimal() for word in words):
        joined += [digits_of(text), without_trunk_zero(text)]
    return list(dict.fromkeys(run for run in joined if run))


def _phone_term(text: str) -> Term | None:
    """Groups of digits: a phone number, however it is grouped, or so many numbers, each on its own."""
    groups = tuple(Phrase((word,)) for word in words_of(text))
    runs = dict.fromkeys(("".join(p.words[0] for p in groups), digits_of(text), without_trunk_zero(text)))
    return Term((groups, *((Phrase((run,)),) for run in runs if run))) if groups else None


def _query_words(text: str) -> tuple[str, ...]:
    """As in the index, but the pair that ends a run of a script without spaces is not followed by its half."""
    words = words_of(text)
    if len(words) > 1 and len(words[-1]) == 1 and unspaced(words[-1]) and words[-2][-1:] == words[-1]:
        words.pop() if len(words[-2]) == 2 and unspaced(words[-2][0]) else None
    return tuple(words)
