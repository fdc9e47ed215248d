"""A letter made from a template: placeholders, gaps that are left, and the background between its marks.

A placeholder stands in braces, in English or Dutch: `{first name}`, `{voornaam}`. What is not known becomes a *gap*,
`[first name?]`, which a person cannot miss; a template may hold gaps of its own, such as `[what they liked?]`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ror_desktop.domain.interaction import Direction, InteractionDraft, InteractionKind


class Placeholder(StrEnum):
    """What a template can leave open; the value is how it is written in English."""

    FIRST_NAME = "first name"
    LAST_NAME = "last name"
    NAME = "name"
    ORGANIZATION = "organization"
    EVENT = "event"
    WHERE_MET = "where we met"
    WHEN_MET = "when we met"
    INTRODUCED_BY = "introduced by"
    PROMISED = "what I promised"
    MY_NAME = "my name"
    MY_FIRST_NAME = "my first name"
    MY_ORGANIZATION = "my organization"
    MY_PHONE = "my phone"
    MY_EMAIL = "my e-mail"

    @property
    def mine(self) -> bool:
        """Whether my own card fills it."""
        return self.name.startswith("MY_")


_DUTCH = {
    Placeholder.FIRST_NAME: "voornaam",
    Placeholder.LAST_NAME: "achternaam",
    Placeholder.NAME: "naam",
    Placeholder.ORGANIZATION: "organisatie",
    Placeholder.EVENT: "evenement",
    Placeholder.WHERE_MET: "waar we elkaar spraken",
    Placeholder.WHEN_MET: "wanneer we elkaar spraken",
    Placeholder.INTRODUCED_BY: "voorgesteld door",
    Placeholder.PROMISED: "wat ik beloofde",
    Placeholder.MY_NAME: "mijn naam",
    Placeholder.MY_FIRST_NAME: "mijn voornaam",
    Placeholder.MY_ORGANIZATION: "mijn organisatie",
    Placeholder.MY_PHONE: "mijn telefoonnummer",
    Placeholder.MY_EMAIL: "mijn e-mailadres",
}

_KNOWN = {word: place for place in Placeholder for word in (place.value.casefold(), _DUTCH[place].casefold())}
_IN_BRACES = re.compile(r"\{([^{}\n]{0,80})\}")
_GAP = re.compile(r"\[[^\[\]\n]{1,80}\?\]")

_MARKS = {
    "en": ("--- background: cut before sending ---", "--- end of background ---"),
    "nl": ("--- achtergrond: wegknippen vóór het verzenden ---", "--- einde van de achtergrond ---"),
}
_BEGINNINGS = "|".join(re.escape(begin) for begin, _end in _MARKS.values())
_ENDS = "|".join(re.escape(end) for _begin, end in _MARKS.values())
_BLOCK = re.compile(rf"(?:\n{{1,2}}|\A)(?:{_BEGINNINGS})\n.*?^(?:{_ENDS})$", re.DOTALL | re.MULTILINE)
_MARK_LINE = re.compile(rf"^(?=(?:{_BEGINNINGS}|{_ENDS})$)", re.MULTILINE)

ASKS_SAID_FROM = 3
"""From so many asks in a row on, the quiet line says so."""


@dataclass(frozen=True, slots=True)
class Letter:
    """An e-mail that is not sent yet, as plain text. Addresses may be empty: the mail program then asks."""

    subject: str
    body: str
    to_address: str = ""
    to_name: str = ""
    from_address: str = ""
    from_name: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A text after its placeholders were filled: what was not known (each once), and names that mean nothing."""

    text: str
    missing: tuple[Placeholder, ...] = ()
    unknown: tuple[str, ...] = ()


def written(place: Placeholder, language: str) -> str:
    """The placeholder as it is written in a template of that language (ISO 639-1), with its braces."""
    return "{" + name_of(place, language) + "}"


def name_of(place: Placeholder, language: str) -> str:
    """What a placeholder is called in that language; English where there is no other word."""
    return _DUTCH[place] if language == "nl" else place.value


def fill(text: str, values: Mapping[Placeholder, str], language: str = "en") -> Filled:
    """Put the values in. One that is empty or not there becomes a gap; an unknown placeholder stays as it is."""
    missing: dict[Placeholder, None] = {}
    unknown: dict[str, None] = {}

    def put(found: re.Match[str]) -> str:
        place = _KNOWN.get(" ".join(found[1].split()).casefold())
        if place is None:
            unknown[found[1]] = None
            return found[0]
        value = values.get(place, "").strip()
        if not value:
            missing[place] = None
        return value or f"[{name_of(place, language)}?]"

    filled = _IN_BRACES.sub(put, text)
    return Filled(filled, tuple(missing), tuple(unknown))


def gaps(text: str) -> list[tuple[int, int]]:
    """Where something still has to be filled in: start and end of each gap and each placeholder that was not known."""
    found = [*_GAP.finditer(text), *_IN_BRACES.finditer(text)]
    return sorted(match.span() for match in found)


def has_background(body: str) -> bool:
    """Whether the background stands in the text."""
    return _BLOCK.search(body) is not None


def with_background(body: str, background: str, language: str = "en") -> str:
    """The text with the background at its end, between marks that say it must go before sending."""
    begin, end = _MARKS.get(language, _MARKS["en"])
    inside = _MARK_LINE.sub("| ", background)
    return f"{body}\n\n{begin}\n{inside}\n{end}" if body else f"{begin}\n{inside}\n{end}"


def without_background(body: str) -> str:
    """The text without every background in it; what was written around them stays."""
    return _BLOCK.sub("", body)


def asks_in_a_row(newest_first: Iterable[InteractionDraft]) -> int:
    """How many of my last entries were asks, up to the first that was not. What they sent, and mail to many, is none.

    A quiet line says it from `ASKS_SAID_FROM` on; it never blocks.
    """
    count = 0
    for draft in newest_first:
        if draft.bulk or draft.direction is Direction.IN:
            continue
        if draft.kind is not InteractionKind.ASK:
            break
        count += 1
    return count
