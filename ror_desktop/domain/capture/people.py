"""Names of people: their shape, their given names, and what an e-mail address says."""

import re
from functools import lru_cache

from ror_desktop.domain.capture.companies import is_company_word, named_with_form
from ror_desktop.domain.capture.peoplewords import (
    GIVEN_NAMES,
    GREETINGS,
    OPENINGS,
    PARTICLES,
    PREFIXES,
    SUFFIXES,
    SURNAMES_CHINESE,
    SURNAMES_JAPANESE,
    SURNAMES_KOREAN,
)
from ror_desktop.domain.capture.titles import is_title
from ror_desktop.domain.capture.wordlist import choice, letters, unmarked

_OPENING = re.compile(
    rf"(?:{choice(OPENINGS)})[ \xa0]{{0,3}}[:：]?[ \xa0]{{1,3}}|(?:{choice(OPENINGS)})[:：]", re.IGNORECASE
)
_WORD = re.compile(r"\S+")
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-‐\u0300-\u036f\u200c])*[,]?")
_CJK = re.compile(r"[㐀-鿿豈-﫿々ぁ-ヿ]{1,4}[ \u3000]?[㐀-鿿豈-﫿々ぁ-ヿ]{1,5}|[가-힣]{2,4}|[가-힣]{1,2} [가-힣]{1,3}")
_MOST_WORDS = 6
_GIVEN = frozenset(GIVEN_NAMES | {unmarked(name) for name in GIVEN_NAMES})


def opening_end(text: str) -> int:
    """Where the name can begin after "Met" or "Name:"; 0 where nothing of the kind opens the fragment."""
    found = _OPENING.match(text)
    return found.end() if found else 0


def leading_name(text: str) -> int:
    """Where the words with capitals end that begin the text: of "Lukas Brandt at the coffee corner" after Brandt."""
    end = 0
    for count, found in enumerate(_WORD.finditer(text)):
        word = found[0]
        small = word[0].islower()
        if (small and word.casefold() not in PARTICLES) or not _NAME_WORD.fullmatch(word) or count == _MOST_WORDS:
            break
        if not small:
            end = found.end()
        if word.endswith(","):
            return end - 1
    return end


@lru_cache(maxsize=8192)
def likelihood(text: str) -> int:
    """How much a fragment looks like a name, by itself; 0 and less is none.

    2 for the shape, 3 more for a given name or a form of address, or a family name of East Asia.
    """
    if not 1 < len(text) <= 60 or any(c.isdecimal() for c in text):
        return 0
    if not text.isascii() and _east_asian(text):
        return _east_asian_likelihood(text)
    said = text.replace("(", " ").replace(")", " ").split()
    names = [word for word in said if _plain(word) not in PREFIXES and _plain(word) not in SUFFIXES]
    prefixed = bool(said) and said[0] != (names or [""])[0] and _plain(said[0]) in PREFIXES
    if not names or len(said) > _MOST_WORDS or not all(_NAME_WORD.fullmatch(word) for word in said):
        return 0
    if not _has_shape(names) or _is_of_something_else(text, names):
        return 0
    known = any(_is_given(word) for word in names[:2])
    if len(names) == 1:
        return 3 if prefixed else 2 if known else 0
    return 2 + 3 * (known or prefixed or _patronymic(names))


def small_likelihood(text: str, *, sure: bool) -> int:
    """The same for a name in small letters: only a known given name and one or two words more; alone if it is sure."""
    said = text.split()
    if not (not sure) < len(said) <= 3 or not text.islower() or not all(_NAME_WORD.fullmatch(word) for word in said):
        return 0
    return 3 if _is_given(said[0]) and not is_title(text) and not any(word in GREETINGS for word in said) else 0


def in_address(text: str, locals_: frozenset[str]) -> bool:
    """Whether a word of the name stands in the part before the @ of an address, or its initials do."""
    said = [letters(word) for word in text.split() if _plain(word) not in PREFIXES]
    long_words = {form for word in said for form in _spellings(word) if len(form) > 2}
    initials = "".join(word[0] for word in said if word)
    return any(
        any(word in local for word in long_words) or (len(initials) > 1 and local == initials) for local in locals_
    )


def _spellings(word: str) -> tuple[str, ...]:
    return (word, word.replace("ae", "a").replace("oe", "o").replace("ue", "u"))


def _has_shape(names: list[str]) -> bool:
    capitals = [word for word in names if not word[0].islower()]
    if not capitals or names[-1][0].islower() or len(capitals) < (len(names) + 1) // 2:
        return False
    if any(word[0].islower() and word.casefold() not in PARTICLES for word in names):
        return False
    return any(len(word.strip(".")) > 1 for word in capitals)


def _is_of_something_else(text: str, names: list[str]) -> bool:
    if is_title(text) or named_with_form(text) is not None:
        return True
    plain = [_plain(word) for word in names]
    return any(word in GREETINGS for word in plain) or any(is_company_word(word) for word in names)


def _is_given(word: str) -> bool:
    plain = _plain(word)
    return plain in _GIVEN or plain.split("-")[0] in _GIVEN


def _patronymic(names: list[str]) -> bool:
    return any(word.casefold().endswith(("ович", "евич", "овна", "евна", "ичь")) for word in names)


def _east_asian(text: str) -> bool:
    return _CJK.match(text) is not None


def _east_asian_likelihood(text: str) -> int:
    found = _CJK.match(text)
    if found is None or named_with_form(text) is not None or is_title(text):
        return 0
    rest = (
        text[found.end() :]
        .removesuffix("様")
        .removesuffix("さん")
        .removesuffix("先生")
        .removesuffix("님")
        .strip(" \u3000()（）")
    )
    if rest and not (rest.isascii() and leading_name(rest) == len(rest)):
        return 0
    name = found[0]
    known = any(name[:length] in SURNAMES_JAPANESE for length in (3, 2, 1))
    known = known or (name[0] in SURNAMES_CHINESE and len(name) <= 4) or (name[0] in SURNAMES_KOREAN and len(name) <= 5)
    return 5 if known else 2 if " " in name or "\u3000" in name else 0


def _plain(word: str) -> str:
    return word.strip(".,()\"'").casefold()
