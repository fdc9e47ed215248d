"""Where a query's words stand in a text, so that they can be marked and shown with what is around them."""

import re
from collections.abc import Iterable

from ror_desktop.domain.folding import Folded, Word, fold, fold_with_positions, has_glue, unspaced, word_places
from ror_desktop.domain.phone_digits import digits_of
from ror_desktop.domain.query import Phrase, Query, Term
from ror_desktop.domain.search import Spans

_PHONE_LIKE = re.compile(r"[\d\s()+/.\-]*\Z")


def spans(query: Query, text: str) -> Spans:
    """What to mark in a shown text: each part of it that a word of the query found."""
    shown = Shown(text)
    return merged(span for term in (*query.terms, *query.tags) for span in shown.places_of(term))


def merged(found: Iterable[tuple[int, int]]) -> Spans:
    """The spans in order, those that touch or overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


class Shown:
    """A text in which terms are looked for: folded once, taken apart into words only where that is needed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._padded = " " + fold(text)
        self._unparted: str | None = None
        self._folded: Folded | None = None
        self._words: list[Word] | None = None

    def places_of(self, term: Term) -> list[tuple[int, int]]:
        """Where this term stands; nothing where it does not."""
        for alternative in term.alternatives:
            parts = [self._phrase_places(phrase) for phrase in alternative]
            if all(parts):
                return [place for part in parts for place in part]
        return []

    def _phrase_places(self, phrase: Phrase) -> list[tuple[int, int]]:
        last = phrase.words[-1]
        if phrase.prefix and len(phrase.words) == 1 and not unspaced(last[0]):
            found = self._beginnings(last)
            if not found and has_glue(self.text) and self._may_hold(phrase):
                found = self._in_order(phrase)
        else:
            found = self._in_order(phrase) if self._may_hold(phrase) else []
        return found or self._digits(phrase)

    def _beginnings(self, word: str) -> list[tuple[int, int]]:
        at = self._padded.find(" " + word)
        if at < 0:
            return []
        folded = self._folded = self._folded or fold_with_positions(self.text)
        found = []
        while at >= 0:
            found.append((folded.starts[at], folded.ends[at + len(word) - 1]))
            at = self._padded.find(" " + word, at + 1)
        return found

    def _may_hold(self, phrase: Phrase) -> bool:
        """Whether the words stand in the letters at all; taking a text apart costs a hundred times as much."""
        if self._unparted is None:
            self._unparted = self._padded.replace(" ", "")
        return all(word in self._unparted for word in phrase.words)

    def _in_order(self, phrase: Phrase) -> list[tuple[int, int]]:
        if self._words is None:
            self._words = word_places(self.text)
        words, wanted, last = self._words, phrase.words[:-1], phrase.words[-1]
        found = []
        for i in range(len(words) - len(wanted)):
            ending = words[i + len(wanted)]
            hit = ending.text.startswith(last) if phrase.prefix else ending.text == last
            if hit and all(words[i + k].text == word for k, word in enumerate(wanted)):
                found.append((words[i].starts[0], ending.ends[len(last) - 1]))
        return found

    def _digits(self, phrase: Phrase) -> list[tuple[int, int]]:
        """A number that is grouped otherwise than it was typed; with or without its zero or country code."""
        run = phrase.words[0]
        if len(phrase.words) > 1 or len(run) < 2 or not run.isdecimal() or not _PHONE_LIKE.match(self.text):
            return []
        return _run_in(self.text, run) or _run_in(self.text.replace("(0)", "   "), run)


def _run_in(text: str, run: str) -> list[tuple[int, int]]:
    places = [i for i, c in enumerate(text) if c.isdecimal()]
    digits = "".join(str(int(text[i])) for i in places)
    for wanted in (run, digits_of(run), run.removeprefix("0")):
        at = digits.find(wanted)
        if at >= 0 and wanted:
            return [(places[at], places[at + len(wanted) - 1] + 1)]
    return []


def excerpt(text: str, marked: Spans, room: int = 160, before: int = 32) -> tuple[str, Spans]:
    """One line of a long text around the first mark, with the marks moved along; `room` characters at most."""
    first = marked[0][0] if marked else 0
    start = _word_start(text, first - before) if first > before else 0
    lead = "…" if start else ""
    piece = text[start : start + room - len(lead)]
    shown = lead + (piece if piece.isprintable() else "".join(c if c.isprintable() else " " for c in piece))
    shift = len(lead) - start
    moved = ((s + shift, min(e + shift, len(shown))) for s, e in marked)
    return shown, tuple((s, e) for s, e in moved if s < e)


def _word_start(text: str, place: int) -> int:
    space = text.find(" ", place)
    return space + 1 if 0 <= space < place + 24 else place
