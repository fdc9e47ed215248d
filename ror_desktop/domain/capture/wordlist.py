"""Lists of words, written as one text."""

import re
import unicodedata
from collections.abc import Iterable

from ror_desktop.domain.folding import fold


def words(text: str) -> frozenset[str]:
    """The words of the text that spaces part; "_" stands for a space inside one."""
    return frozenset(word.replace("_", " ") for word in text.split())


def choice(alternatives: Iterable[str]) -> str:
    """The alternatives as part of a pattern, the longest first, a space standing for any white space on a line."""
    longest_first = sorted(alternatives, key=len, reverse=True)
    return "|".join(re.escape(one).replace(r"\ ", r"[ \xa0]{1,3}") for one in longest_first)


def unmarked(text: str) -> str:
    """In small letters and without marks: "Nächsten" as "nachsten"."""
    small = text.casefold()
    if small.isascii():
        return small
    return "".join(c for c in unicodedata.normalize("NFD", small) if not unicodedata.combining(c))


def letters(text: str) -> str:
    """Its letters and digits alone, folded: "Müller-Lüdenscheidt" as "mullerludenscheidt"."""
    return fold(text).replace(" ", "")
