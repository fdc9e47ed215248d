"""Names of people: their shape, their given names, and what an e-mail address says."""

import re
from functools import lru_cache

from ror_desktop.domain.capture.companies import is_company_word, named_with_form
from ror_desktop.domain.capture.peoplewords import (
    FAMILY_WORDS,
    GIVEN_NAMES,
    GREETINGS,
    OPENINGS,
    PARTICLES,
    PREFIXES,
    SMALL_IN_A_NAME,
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
_NAME_WORD = re.compile(r"(?:['’](?=t\b))?[^\W\d_](?:[^\W\d_]|['’.\-‐\u0300-\u036f\u200c])*[,]?")
_CJK = re.compile(r"[㐀-鿿豈-﫿々ぁ-ヿ]{1,4}[ \u3000]?[㐀-鿿豈-﫿々ぁ-ヿ]{1,5}|[가-힣]{2,4}|[가-힣]{1,2} [가-힣]{1,3}")
_ELIDED = re.compile(r"(?P<article>[dl]|dell|dall|nell|all)(?P<mark>['’])(?P<word>[^\W\d_])", re.IGNORECASE)
_MOST_WORDS = 6
_MOST_GIVEN = 3
_LONGEST_FAMILY = 4
_MOST_WITH_TITLES = 10
_GIVEN = frozenset(GIVEN_NAMES | {unmarked(name) for name in GIVEN_NAMES})


def opening_end(text: str) -> int:
    """Where the name can begin after "Met" or "Name:"; 0 where nothing of the kind opens the fragment."""
    found = _OPENING.match(text)
    return found.end() if found else 0


def leading_name(text: str) -> int:
    """Where the words with capitals end that begin the text: of "Lukas Brandt at the coffee corner" after Brandt."""
    end = count = 0
    for found in _WORD.finditer(text):
        word = found[0]
        small = _is_small(word)
        if (small and not _is_particle(word)) or not _NAME_WORD.fullmatch(word) or count == _MOST_WORDS:
            break
        count += _plain(word) not in PREFIXES
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
    if not 0 < len(names) <= _MOST_WORDS or len(said) > _MOST_WITH_TITLES:
        return 0
    if not all(_NAME_WORD.fullmatch(word) for word in said):
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
    names = [word for word in said if not _is_particle(word)]
    if not (not sure) < len(said) <= _MOST_WORDS or not 0 < len(names) <= 3 or said[-1] != names[-1]:
        return 0
    if len(said) > 3 and len(names) == 3 and not _is_given(names[1]):
        return 0  # "jan wil de offerte"
    if not text.islower() or not all(_NAME_WORD.fullmatch(word) for word in said):
        return 0
    return 3 if _is_given(said[0]) and not is_title(text) and not any(word in GREETINGS for word in said) else 0


def with_capitals(text: str) -> str:
    """A name in small or in capital letters, as it is written: "jan de vries" as "Jan de Vries"."""
    said = text.split()
    written = [_as_written(said, place) for place in range(len(said))]
    return " ".join(written)


def _as_written(said: list[str], place: int) -> str:
    word = said[place].casefold()
    plain = word.replace("’", "'")
    if 0 < place < len(said) - 1:
        follows = _is_particle(said[place - 1]) and plain in PARTICLES
        if follows or plain in SMALL_IN_A_NAME:
            return word
    elided = _ELIDED.match(word) if said[place].islower() else None
    start = elided.end() - 1 if elided else 0
    return word[:start] + re.sub(r"[^\W\d_]+", _capitalized, word[start:])


def _capitalized(word: re.Match[str]) -> str:
    return word[0].capitalize()


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
    capitals = [word for word in names if not _is_small(word)]
    if not capitals or _is_small(names[-1]) or len(capitals) < (len(names) + 1) // 2:
        return False
    if any(_is_small(word) and not _is_particle(word) for word in names):
        return False
    return any(len(word.strip(".")) > 1 for word in capitals)


def _is_small(word: str) -> bool:
    """Whether a word of a name begins with a small letter; "d'Ormesson" does with a capital."""
    elided = _ELIDED.match(word)
    return (elided["word"] if elided else word.lstrip("'’")[:1]).islower()


def _is_particle(word: str) -> bool:
    return word.casefold().replace("’", "'") in PARTICLES


def _is_of_something_else(text: str, names: list[str]) -> bool:
    if is_title(text) or named_with_form(text) is not None:
        return True
    plain = [_plain(word) for word in names]
    return any(word in GREETINGS for word in plain) or any(is_company_word(word) for word in names)


def _is_given(word: str) -> bool:
    plain = _plain(word)
    return plain in _GIVEN or plain.split("-")[0] in _GIVEN


def is_family(text: str) -> bool:
    """Whether this is the name of a family that begins with a small word: "van der Meer"."""
    said = text.split()
    if not 1 < len(said) <= _LONGEST_FAMILY or said[0].casefold() not in FAMILY_WORDS or _is_small(said[-1]):
        return False
    names = [word for word in said if not _is_particle(word)]
    return bool(names) and all(map(_NAME_WORD.fullmatch, names)) and not _is_of_something_else(text, names)


def are_given(text: str) -> bool:
    """Whether these are given names that are known, and nothing else."""
    said = text.split()
    return 0 < len(said) <= _MOST_GIVEN and all(map(_is_given, said))


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
