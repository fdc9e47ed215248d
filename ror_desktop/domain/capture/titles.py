"""Titles: what somebody is at work, and the organization that the same breath may name."""

import re
from functools import lru_cache

from ror_desktop.domain.capture.companies import named_with_form
from ror_desktop.domain.capture.companywords import AT
from ror_desktop.domain.capture.titlewords import NOT_IN_A_TITLE, TITLE_ENDINGS, TITLES, TITLES_UNSPACED
from ror_desktop.domain.capture.wordlist import choice

_WORD = re.compile(r"[^\s/&+,()]+")
_MOST_WORDS = 9
_AT = re.compile(rf"[ \xa0](?:{choice(AT)})[ \xa0]+", re.IGNORECASE)
_WORKS_AT = re.compile(
    rf"[ \xa0](?:from|{choice(AT)}|(?:von|van|of|de) (?:der |de |het |the |la )?"
    r"(?:firma|company|bedrijf|société|empresa))"
    r"[ \xa0]+",
    re.IGNORECASE,
)
_OF = re.compile(r"[ \xa0](?:de|of|von|der|van|di|du|del|da|af)[ \xa0]+", re.IGNORECASE)
_UNSPACED = re.compile(choice(TITLES_UNSPACED))


@lru_cache(maxsize=8192)
def is_title(text: str) -> bool:
    """Whether the fragment says what somebody is: a word for it, and no sentence around it."""
    said = [word.casefold().strip(".:*\"'") for word in _WORD.findall(text)]
    if not 0 < len(said) <= _MOST_WORDS or any(c.isdecimal() for c in text):
        return False
    if any(word in NOT_IN_A_TITLE for word in said):
        return False
    if any(_is_one(word) for word in said):
        return len(said) < 4 or _is_one(said[0]) or not text[0].islower()
    return not text.isascii() and len(text) <= 24 and _UNSPACED.search(text) is not None


@lru_cache(maxsize=8192)
def works_at(text: str) -> tuple[int, int] | None:
    """Where somebody's name ends and the organization begins in "Jane Doe from Acme"; nothing where it names none."""
    found = _WORKS_AT.search(text)
    return found.span() if found and text[found.end() : found.end() + 1].isupper() else None


def _is_one(word: str) -> bool:
    return word in TITLES or _is_compound(word)


def _is_compound(word: str) -> bool:
    return len(word) > 8 and any(part.endswith(TITLE_ENDINGS) for part in word.split("-"))


@lru_cache(maxsize=2048)
def parted(text: str) -> tuple[int, int] | None:
    """Where the title ends and the organization begins in "Head of Sales at Acme"; nothing where it names none."""
    for found in _AT.finditer(text):
        named = text[found.end() : found.end() + 1]
        if named and not named.islower() and is_title(text[: found.start()]):
            return found.start(), found.end()
    weak = next((one for one in _OF.finditer(text) if is_title(text[: one.start()])), None)
    company = named_with_form(text[weak.end() :]) if weak else None
    return (weak.start(), weak.end()) if weak and company and company[0] == 0 else None
