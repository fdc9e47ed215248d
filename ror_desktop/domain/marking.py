"""Where a query's words stand in a text, so that they can be marked and shown with what is around them."""

import re
from collections.abc import Iterator, Sequence

from ror_desktop.domain.folding import Word, fold_with_positions, word_places
from ror_desktop.domain.phone_digits import digits_of
from ror_desktop.domain.query import Phrase, Query, Term
from ror_desktop.domain.search import Spans

_PHONE_LIKE = re.compile(r"[\d\s()+/.\-]*\Z")
_SPECIAL = re.compile(r"[^\x00-\x7f]|(?<=\w)['.&\-](?=\w)|\d\D*\d")
"""What a text must hold for its words to be more than what stands between spaces."""


def spans(query: Query, text: str) -> Spans:
    """What to mark in a shown text: each part of it that a word of the query found."""
    return merged(span for term in (*query.terms, *query.tags) for span in term_spans(term, text))


def merged(found: Iterator[tuple[int, int]] | Sequence[tuple[int, int]]) -> Spans:
    """The spans in order, those that touch or overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def term_spans(term: Term, text: str) -> list[tuple[int, int]]:
    """Where this term stands in a text; nothing where it does not."""
    simple = _simple_prefix(term)
    if simple and not _SPECIAL.search(text):
        return _plain_spans(simple, text)
    places = word_places(text)
    for alternative in term.alternatives:
        parts = [_phrase_spans(phrase, places) or _digit_spans(phrase, text) for phrase in alternative]
        if all(parts):
            return [span for part in parts for span in part]
    return []


def excerpt(text: str, marked: Spans, room: int = 160, before: int = 32) -> tuple[str, Spans]:
    """One line of a long text around the first mark, with the marks moved along; `room` characters at most."""
    flat = "".join(" " if c.isspace() or not c.isprintable() else c for c in text)
    first = marked[0][0] if marked else 0
    start = _word_start(flat, first - before) if first > before else 0
    lead = "…" if start else ""
    shown = lead + flat[start : start + room - len(lead)]
    shift = len(lead) - start
    moved = ((s + shift, min(e + shift, len(shown))) for s, e in marked)
    return shown, tuple((s, e) for s, e in moved if s < e)


def _word_start(text: str, place: int) -> int:
    space = text.find(" ", place)
    return space + 1 if 0 <= space < place + 24 else place


def _simple_prefix(term: Term) -> str:
    """The one word of most terms, nothing for what is more than that."""
    if len(term.alternatives) != 1 or len(term.alternatives[0]) != 1:
        return ""
    phrase = term.alternatives[0][0]
    return phrase.words[0] if phrase.prefix and len(phrase.words) == 1 and phrase.words[0].isascii() else ""


def _plain_spans(word: str, text: str) -> list[tuple[int, int]]:
    folded = " " + fold_with_positions(text).text
    found = []
    at = folded.find(" " + word)
    while at >= 0:
        found.append((at, at + len(word)))
        at = folded.find(" " + word, at + 1)
    return found


def _phrase_spans(phrase: Phrase, places: Sequence[Word]) -> list[tuple[int, int]]:
    wanted, last = phrase.words[:-1], phrase.words[-1]
    found = []
    for i in range(len(places) - len(wanted)):
        ending = places[i + len(wanted)]
        hit = ending.text.startswith(last) if phrase.prefix else ending.text == last
        if hit and all(places[i + k].text == word for k, word in enumerate(wanted)):
            found.append((places[i].starts[0], ending.ends[len(last) - 1]))
    return found


def _digit_spans(phrase: Phrase, text: str) -> list[tuple[int, int]]:
    """A number that is grouped otherwise than it was typed; with or without its zero or country code."""
    run = phrase.words[0]
    if len(phrase.words) > 1 or len(run) < 2 or not run.isdecimal() or not _PHONE_LIKE.match(text):
        return []
    places = [i for i, c in enumerate(text) if c.isdecimal()]
    digits = "".join(text[i] for i in places)
    for wanted in (run, digits_of(run), run.removeprefix("0")):
        at = digits.find(wanted)
        if at >= 0 and wanted:
            return [(places[at], places[at + len(wanted) - 1] + 1)]
    return []
