"""Organizations: by their legal form, by a word that names have, or by the domain of an address."""

import re
from functools import lru_cache

from ror_desktop.domain.capture.companywords import (
    CONNECTORS,
    FREE_MAIL,
    LEGAL_FORMS,
    LEGAL_PREFIXES,
    SHORT_FORMS,
    SURE_ANYWHERE,
    WORDS,
)
from ror_desktop.domain.capture.wordlist import choice, letters, unmarked

_LEGAL = re.compile(rf"(?<![\w.])(?P<form>{choice(LEGAL_FORMS)})(?!\w)", re.IGNORECASE)
_PREFIX = re.compile(rf"(?:{choice(LEGAL_PREFIXES)})[ \xa0]+\S", re.IGNORECASE)
_UNSPACED = re.compile(choice(SURE_ANYWHERE))
_QUOTES = "\"'“”„«»"
_MOST_WORDS = 8


@lru_cache(maxsize=8192)
def named_with_form(text: str) -> tuple[int, int] | None:
    """Where in a fragment a name with its legal form stands, "Brandt Logistik AG"; nothing where none does."""
    if len(text) > 160:
        return None
    if not text.isascii() and _UNSPACED.search(text) and len(text) <= 40:
        return 0, len(text)
    if _PREFIX.match(text) and len(text.split()) <= _MOST_WORDS and _capital_after_prefix(text):
        return 0, len(text)
    found = next((one for one in _LEGAL.finditer(text) if one.start() and _as_written(one["form"])), None)
    if found is None:
        return None
    start = _name_start(text, found.start())
    if start == found.start() or _OTHER_LABEL.search(text, 0, start):
        return None
    return start, found.end("form")


_OTHER_LABEL = re.compile(
    r"(?<!\w)(?!(?:company|firm|firma|bedrijf|société|empresa|organi[sz]ation|employer)\b)[^\W\d_]+:\s*\Z",
    re.IGNORECASE,
)
"""Of a company before which something else is said: "Competitor: Siemens AG"."""


def _capital_after_prefix(text: str) -> bool:
    rest = text.split(maxsplit=1)[1].lstrip(_QUOTES)
    return bool(rest) and (rest[0].isupper() or not rest[0].islower())


def is_form(text: str) -> bool:
    """Whether the fragment is a legal form and nothing else: "Inc." after a comma."""
    found = _LEGAL.fullmatch(text)
    return found is not None and (len(text) > 2 or text.isupper())


def _as_written(form: str) -> bool:
    """A short form counts as it is written on cards: "AG", "Oy", not "as" or "se" in a sentence."""
    small = form.casefold()
    return small not in SHORT_FORMS or (
        form[0].isupper() and (len(form) > 2 or not form.istitle() or small in {"oy", "ou", "co"})
    )


def _name_start(text: str, end: int) -> int:
    """How far back the words with capitals go that a legal form ends."""
    start = end
    for count, found in enumerate(reversed(list(re.finditer(r"\S+", text[:end])))):
        word = found[0].strip(_QUOTES)
        opens = word.startswith(("(", "["))
        if count == _MOST_WORDS or not word:
            break
        bare = word.lstrip("([")
        if bare[:1].isupper() or bare[:1].isdecimal() or not bare[:1].islower() or start == end:
            if word.endswith((")", ":")) and start != end:
                break
            start = found.start() + found[0].index(bare[0]) if bare else start
        elif bare.casefold() not in CONNECTORS:
            break
        if opens:
            break
    words = text[start:end].split()
    return end if words and all(word.casefold() in CONNECTORS for word in words) else start


@lru_cache(maxsize=8192)
def sounds_like_one(text: str) -> bool:
    """Whether it is a name of words with capitals, among them one that names of organizations have."""
    said = text.split()
    if not 1 < len(said) <= _MOST_WORDS or not has_capitals(text) or any(c.isdecimal() for c in text[-1:]):
        return False
    return any(_bare(word) in WORDS for word in said) or "&" in said


def has_capitals(text: str) -> bool:
    """Whether each word has its capital, those apart that join names."""
    said = text.split()
    capitals = (word[0].isupper() or word.casefold() in CONNECTORS or not word[0].isalpha() for word in said)
    return bool(said) and said[0][0].isupper() and all(capitals)


def _bare(word: str) -> str:
    return word.strip(".,()\"'").casefold()


def is_company_word(word: str) -> bool:
    """Whether names of organizations have this word."""
    return _bare(word) in WORDS


def domain_words(hosts: tuple[str, ...]) -> frozenset[str]:
    """What the hosts of mail and web addresses are called, without their ends and without those of everybody."""
    found: set[str] = set()
    for host in hosts:
        pieces = host.removeprefix("www.").split(".")
        known = pieces[-3:-1] if len(pieces) > 2 and len(pieces[-2]) <= 3 else pieces[-2:-1]
        found.update(letters(piece) for piece in known if piece not in FREE_MAIL)
    return frozenset(word for word in found if len(word) > 1)


@lru_cache(maxsize=8192)
def fits_domain(text: str, domains: frozenset[str]) -> bool:
    """Whether a name and a domain are of one organization: its words in order, its first long word, its initials."""
    said = [word for word in (letters(word) for word in text.split()) if word]
    said = [word for word in said if word not in _FORMS] or said
    if not said or len(said) > _MOST_WORDS:
        return False
    whole = "".join(said)
    initials = "".join(word[0] for word in said)
    for domain in domains:
        if whole == domain or (
            len(whole) > 3 and (domain.startswith(whole) or whole.startswith(domain)) and len(domain) > 3
        ):
            return True
        if len(said[0]) > 3 and said[0] in domain and len(said) < 5:
            return True
        if len(initials) > 2 and initials == domain:
            return True
    return False


_FORMS = frozenset(unmarked(form).replace(".", "").replace(" ", "") for form in LEGAL_FORMS)
