"""Whom an entry of a calendar file means: by the addresses of those invited, else by whole names."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ror_desktop.domain.calendar_item import CalendarItem, Invited
from ror_desktop.domain.found import Found, FoundBy, Name
from ror_desktop.domain.keys import email_key
from ror_desktop.domain.naming import name_key

SHORTEST, LONGEST = 2, 5
"""Words of a whole name. A single word of a title is rarely somebody."""
MOST_WORDS = 30
"""Words of a title in which names are looked for."""

_WORD = re.compile(r"[^\W_]+(?:[.'’-]+[^\W_]+)*")
_OF_SOMEBODY = re.compile(r"['’]s?\Z")


def addresses_of(item: CalendarItem) -> list[str]:
    """The keys of the addresses by which contacts are looked up."""
    return [email_key(one.email) for one in item.people if "@" in one.email]


def names_of(item: CalendarItem) -> list[str]:
    """Everything that may be a whole name: what those invited are called, and runs of words in the title."""
    called = [name for one in item.people for name in _spellings(one.name)]
    return [*called, *(text for _start, _size, text in _phrases(item.title))]


def found_of(
    item: CalendarItem, by_email: Mapping[str, Sequence[Name]], by_name: Mapping[str, Sequence[Name]]
) -> Found:
    """The contacts that an entry may mean.

    Those of the addresses; of several, those whom the title names. Without an address in the book, those of the names.
    """
    titled = _distinct(_in_title(item.title, by_name))
    addressed = _distinct(name for one in item.people for name in _of_address(one, by_email))
    if addressed:
        both = [one for one in addressed if one in titled]
        return Found(tuple(both if len(addressed) > 1 and both else addressed), FoundBy.EMAIL)
    called = (hit for one in item.people for name in _spellings(one.name) for hit in by_name.get(name_key(name), ()))
    return Found(tuple(_distinct((*titled, *called))), FoundBy.NAME)


def _of_address(one: Invited, by_email: Mapping[str, Sequence[Name]]) -> Sequence[Name]:
    """Of several who share an address, whoever is called as the file says."""
    hits = by_email.get(email_key(one.email), ()) if "@" in one.email else ()
    called = set(map(name_key, _spellings(one.name)))
    return [hit for hit in hits if name_key(hit[1]) in called] or hits


def _in_title(title: str, by_name: Mapping[str, Sequence[Name]]) -> Iterator[Name]:
    """Longer names first: whoever finds "Jane Doe Smith" does not mean Jane Doe."""
    taken: set[int] = set()
    for start, size, text in _phrases(title):
        hits = by_name.get(name_key(text), ())
        if hits and taken.isdisjoint(range(start, start + size)):
            taken.update(range(start, start + size))
            yield from hits


def _phrases(title: str) -> list[tuple[int, int, str]]:
    """Runs of words, the longest first: where each begins, how many words it has, and its text."""
    words = [_OF_SOMEBODY.sub("", word) for word in _WORD.findall(title)[:MOST_WORDS]]
    sizes = range(min(LONGEST, len(words)), SHORTEST - 1, -1)
    return [(at, size, " ".join(words[at : at + size])) for size in sizes for at in range(len(words) - size + 1)]


def _spellings(name: str) -> list[str]:
    """As it stands, and the other way round: "Doe, Jane" is Jane Doe as well."""
    family, comma, given = name.partition(",")
    return [name, f"{given.strip()} {family.strip()}"] if comma else [name] if name else []


def _distinct(names: Iterable[Name]) -> list[Name]:
    return list(dict.fromkeys(names))
