"""Text as the search sees it: without case and marks, in words, with the way back to the text itself.

Letters that NFKD does not take apart are spelled out (ß ss, ø o, ł l). Scripts that write without spaces become
overlapping pairs of characters, and the last character of a run stands alone as well, so that each character
begins a word. Whatever is neither letter, digit nor mark parts words: user text never holds an operator.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_ASCII = "".join(chr(i).lower() if chr(i).isalnum() else " " for i in range(128))
_ASCII_LETTERS = {code: None if folded == " " else folded for code, folded in enumerate(_ASCII)}
_SPELLED = {
    "ß": "ss", "ẞ": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i",
    "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ə": "e", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ɖ": "d", "ƙ": "k", "ƴ": "y",
}  # fmt: skip
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),  # the Japanese sign of repetition, and zero
    (0x3040, 0x30FF),  # kana
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),  # Hangul: given names stand inside a word
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_UNSPACED_CLASS = "".join(f"{chr(first)}-{chr(last)}" for first, last in _UNSPACED)
_UNSPACED_ONE = re.compile(f"[{_UNSPACED_CLASS}]")
_RUN = re.compile(f"([{_UNSPACED_CLASS}]+)|([^\\s{_UNSPACED_CLASS}]+)")
_GLUED = re.compile(r"\w+(?:['’ʼ.&\-‐‑–]\w+)+")
_GLUE = re.compile(r"['’ʼ.&\-‐‑–](?<=\w.)(?=\w)")
"""A sign inside a word; much faster to look for than the words themselves."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_LETTER = re.compile(r"[^\W_]")
_NOT_A_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text in which only single letters, digits and spaces stand, and where each of them came from.

    `starts[i]` and `ends[i]` say which part of the original text the i-th character stands for.
    """

    text: str
    starts: range | list[int]
    ends: range | list[int]


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text as the index holds it, and the part of the original that each of its letters stands for."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def fold(text: str) -> str:
    """The text without case and marks, in which everything that is not part of a word is a space."""
    if text.isascii():
        return text.translate(_ASCII)
    return _NOT_ASCII.sub(_fold_run, unicodedata.normalize("NFC", text)).translate(_ASCII)


def fold_with_positions(text: str) -> Folded:
    """As `fold`, with the way back to the original."""
    if _one_to_one(text):
        return Folded(fold(text), range(len(text)), range(1, len(text) + 1))
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        piece = unicodedata.normalize("NFC", text[start:end]).translate(_FOLDING)
        letters.append(piece)
        starts.extend([start] * len(piece))
        ends.extend([end] * len(piece))
    return Folded("".join(letters), starts, ends)


def index_text(text: str) -> str:
    """What the index holds of a text: its words, and the words that punctuation glues together also as one."""
    if text.isascii():
        words = text.translate(_ASCII)
    else:
        folded = fold(text)
        words = " ".join(_split_runs(folded)) if _UNSPACED_ONE.search(folded) else folded
    if not has_glue(text):
        return words
    return " ".join([words, *map(_joined, _GLUED.findall(text))])


def words_of(text: str) -> list[str]:
    """The words of a query or a text in order; runs of scripts without spaces as `index_text` has them."""
    folded = fold(text)
    return list(_split_runs(folded)) if _UNSPACED_ONE.search(folded) else folded.split()


def word_places(text: str) -> list[Word]:
    """The words of a text with their places, in the order of `index_text`."""
    folded = fold_with_positions(text)
    places = [_word(word, folded, range(start, end)) for word, start, end in _runs_with_places(folded.text)]
    if has_glue(text):
        for found in _GLUED.finditer(text):
            letters = [i for i in _within(folded, found.start(), found.end()) if folded.text[i] != " "]
            if letters:  # "_._" has none
                places.append(_word("".join(folded.text[i] for i in letters), folded, letters))
    return places


def glued(text: str) -> bool:
    """Whether this is a word with signs inside, of which `index_text` also has the letters as one word."""
    found = _GLUED.search(text)
    return found is not None and not _LETTER.search(text, 0, found.start()) and not _LETTER.search(text, found.end())


def sort_text(text: str) -> str:
    """The text without case and marks, with its punctuation: how names are compared in the list."""
    return text.translate(_SORTING)


def has_glue(text: str) -> bool:
    """Whether some word of this text has signs inside."""
    return _GLUE.search(text) is not None


def unspaced(character: str) -> bool:
    """Whether this character belongs to a script that writes without spaces."""
    return character > "\u0dff" and any(first <= ord(character) <= last for first, last in _UNSPACED)


def _joined(glued: str) -> str:
    """The letters and digits of a word with signs inside, as one word."""
    if glued.isascii():
        return glued.translate(_ASCII_LETTERS)
    # A fraction has a sign of its own within: ¼ is 1⁄4.
    return fold(_NOT_A_WORD.sub("", glued)).replace(" ", "")


def _word(text: str, folded: Folded, letters: Sequence[int]) -> Word:
    return Word(text, [folded.starts[i] for i in letters], [folded.ends[i] for i in letters])


def _within(folded: Folded, start: int, end: int) -> range:
    return range(bisect_left(folded.starts, start), bisect_left(folded.starts, end))


def _split_runs(folded: str) -> Iterator[str]:
    return (word for word, _start, _end in _runs_with_places(folded))


def _runs_with_places(folded: str) -> Iterator[tuple[str, int, int]]:
    for found in _RUN.finditer(folded):
        if found[1] is None:
            yield found[0], found.start(), found.end()
            continue
        start, end = found.span()
        for i in range(start, end - 1):
            yield folded[i : i + 2], i, i + 2
        yield folded[end - 1], end - 1, end


def _one_to_one(text: str) -> bool:
    """Whether each character becomes exactly one, so that places in the folded text are those in the text."""
    if text.isascii():
        return True
    return unicodedata.is_normalized("NFC", text) and all(len(_FOLDING[ord(c)]) == 1 for c in set(text))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or not _continues(text[i]):
            yield start, i
            start = i


def _continues(character: str) -> bool:
    return not character.isascii() and (
        unicodedata.combining(character) != 0 or 0x1160 <= ord(character) <= 0x11FF  # vowels and tails of Hangul
    )


def _fold_run(run: re.Match[str]) -> str:
    return run[0].translate(_FOLDING)


class _Folding(dict[int, str]):
    """What each composed character becomes, worked out when it is first met; a mark that stands alone is nothing."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    kept = "".join(c for c in unicodedata.normalize("NFKD", _spell(character)) if not _is_diacritic(c))
    again = unicodedata.normalize("NFC", _spell(kept))
    return "".join(c if _belongs_to_word(c) else " " for c in again)


def _spell(text: str) -> str:
    return "".join(_SPELLED.get(c, c) for c in text.casefold())


def _is_diacritic(character: str) -> bool:
    """Marks that the search overlooks; those of Indic scripts and of kana change the letter and stay."""
    return unicodedata.combining(character) in _OVERLOOKED or character in _WITHOUT_MEANING


_OVERLOOKED = frozenset((*range(10, 36), *range(200, 241)))
_WITHOUT_MEANING = frozenset(
    (
        *("\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"),  # where a line may or may not be broken
        "\u034f",
        "\u0640",  # makes Arabic letters longer
        *map(chr, (*range(0x180B, 0x180E), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))),
    )
)
"""Of one letter, the selectors at the end choose another drawing: in names of Japan, and of emoji."""


def _belongs_to_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM"


class _Sorting(dict[int, str]):
    """What each character becomes where names are sorted, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        taken_apart = unicodedata.normalize("NFKD", _spell(chr(code)))
        made = self[code] = "".join(c for c in taken_apart if not unicodedata.combining(c))
        return made


_FOLDING = _Folding()
_SORTING = _Sorting()
