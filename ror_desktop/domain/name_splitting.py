"""Splits a name typed in one field into its parts, for people who do not think in parts."""

import re
import unicodedata

from ror_desktop.domain.contact import PersonName

_PREFIXES_WORDS = (
    "dr prof mr mrs ms mx miss sir dame lord lady rev fr hon ing ir drs mag dipl-ing herr frau hr dhr "
    "mevr mw mme mlle m sr sra srta don doña dott dott.ssa prof.dr"
)
_PREFIXES = frozenset(_PREFIXES_WORDS.split())
_SUFFIXES_WORDS = "jr sr ii iii iv phd md mba esq msc bsc llm cpa dds dvm"
_SUFFIXES = frozenset(_SUFFIXES_WORDS.split())
# Small words that belong to the family name that follows them.
_PARTICLES_WORDS = (
    "van von der den de del della di da dos das do du la le ten ter te zu zum zur af av bin ibn al el "
    "bint y e 't op in aan"
)
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
# Written in capitals behind a name they are what somebody is; otherwise they are as likely a name.
_TITLES_BEHIND = frozenset(["RA", "AA", "RC", "RB", "CFA", "PMP", "FRICS"])
_DASHES = frozenset("-–")
_CONNECTED = re.compile(r"\s+")


def split_name(text: str) -> PersonName:
    """The likely parts of a name: "Dr. Jan van der Berg, MD" or "Berg, Jan van der".

    The display of the result has the words of the text; only "family, given" is turned round. One word is a given
    name. A name in Chinese, Japanese or Korean script without a space stays whole: where it parts is not written.
    """
    words, suffixes = _without_suffixes(_CONNECTED.sub(" ", text).strip())
    family_first, comma, rest = words.partition(",")
    if comma and rest.strip():
        return _turned(family_first.strip(), rest.replace(",", " ").split(), suffixes)
    parts = words.replace(",", " ").split()
    prefixes = _leading_prefixes(parts)
    parts = parts[len(prefixes) :]
    family = _family_words(parts)
    given = parts[: len(parts) - len(family)]
    return PersonName(" ".join(prefixes), given[0] if given else "", " ".join(given[1:]), " ".join(family), suffixes)


def _turned(family: str, rest: list[str], suffixes: str) -> PersonName:
    prefixes = _leading_prefixes([*rest, ""])
    given = rest[len(prefixes) :]
    particles = _trailing_particles(given)
    names = given[: len(given) - len(particles)]
    return PersonName(
        " ".join(prefixes),
        names[0] if names else "",
        " ".join(names[1:]),
        " ".join([*particles, family]),
        suffixes,
    )


def _without_suffixes(text: str) -> tuple[str, str]:
    """The text before what follows a name, and that: "Jr.", "PhD, MBA"."""
    words = text.split(" ")
    kept = len(words)
    while kept > 2 and _is_suffix(words[kept - 1], text):
        kept -= 1
    return " ".join(words[:kept]).rstrip(","), " ".join(words[kept:])


def _is_suffix(word: str, text: str) -> bool:
    return _plain(word) in _SUFFIXES or (word.strip(".,") in _TITLES_BEHIND and not text.isupper())


def _leading_prefixes(words: list[str]) -> list[str]:
    """The titles in front; the last word is never one, because somebody has a name."""
    count = 0
    while count < len(words) - 1 and _plain(words[count]) in _PREFIXES and _is_title(words[count]):
        count += 1
    return words[:count]


def _is_title(word: str) -> bool:
    # "M" and "Don" with nothing behind them are as likely an initial or a first name.
    return (len(_plain(word)) > 1 and _plain(word) not in {"don", "sr"}) or (word.endswith(".") and len(word) > 2)


def _family_words(words: list[str]) -> list[str]:
    """The last word with the particles before it, and with the name it is tied to: "van den Berg-de Groot".

    Nothing where there is one word only.
    """
    if len(words) < 2:
        return []
    start = len(words) - 1
    while start > 1 and (step := _tied(words, start)):
        start -= step
    return words[start:]


def _tied(words: list[str], start: int) -> int:
    """How many of the words before that place belong to the family name that begins there."""
    before = words[start - 1]
    if before in _DASHES:
        return 2 if start > 2 else 0
    _one, dash, particle = before.rpartition("-")
    return 1 if before.casefold() in _PARTICLES or (dash and particle in _PARTICLES) else 0


def _trailing_particles(words: list[str]) -> list[str]:
    start = len(words)
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return words[start:]


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold().strip(".,")
