"""One typed line as a follow-up: "Jane tue 10:00 call about price" is for whom, when, and what."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.daytext import DateOrder, When, read_when
from ror_desktop.domain.folding import fold
from ror_desktop.domain.weekday_text import says_more

LONGEST_DAY = 10
"""Words that a day with its time has at most: "el jueves de la semana que viene a las 10"."""
LONGEST_NAME = 4
LATEST_NAME = 3
"""A name of so many words at most, which begins at that word at the latest."""

Place = tuple[int, int]
"""The first word of something and the one after its last."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a line: the day, if there is one, and the other words; `cut` of them stood before the day."""

    when: When | None
    words: tuple[str, ...]
    cut: int

    def names(self) -> Iterator[Place]:
        """Where the name may stand among the words, the likeliest first: at the start, and as long as it can be."""
        for start in range(min(LATEST_NAME, len(self.words)) + 1):
            end = self.cut if start < self.cut else len(self.words)
            for last in range(min(end, start + LONGEST_NAME), start, -1):
                yield start, last

    def title(self, name: Place) -> str:
        """What is left without the name."""
        rest = " ".join((*self.words[: name[0]], *self.words[name[1] :]))
        return rest.strip(" ,;:-–")


def readings(text: str, today: date, order: DateOrder = DateOrder.DAY_MONTH) -> list[Reading]:
    """Every way to read the line, the likeliest first; the last one is that it names no day.

    A day of more words is likelier than one of fewer ("tue 10:00" than "tue"), and the first word is likelier a name
    than a day: Tom and Jan are both. A bare number is never a day, and a bare hour belongs to today. Where other words
    say more of the likeliest day, none is named.
    """
    words = text.split()
    found: list[tuple[tuple[int, int, int], Reading]] = []
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_DAY, len(words)) + 1):
            when = _when(words[start:end], today, order)
            if when is not None:
                rest = (*words[:start], *words[end:])
                found.append(((int(end == 1), start - end, start), Reading(when, rest, start)))
    found.sort(key=_likelihood)
    if found and says_more(words, *_place(found[0][1], len(words))):
        found.clear()
    return [*(reading for _place, reading in found), Reading(None, tuple(words), len(words))]


def is_name(typed: tuple[str, ...], name: str, *, whole: bool) -> bool:
    """Whether each typed word is one of the name, or (not `whole`) the beginning of one; in any case."""
    parts = fold(name).split()
    wanted = fold(" ".join(typed)).split()
    if whole:
        return bool(wanted) and all(word in parts for word in wanted)
    return bool(wanted) and all(any(part.startswith(word) for part in parts) for word in wanted)


def is_full_name(typed: tuple[str, ...], name: str) -> bool:
    """Whether the words are the whole name, in any order."""
    return sorted(fold(" ".join(typed)).split()) == sorted(fold(name).split())


def _when(words: list[str], today: date, order: DateOrder) -> When | None:
    text = " ".join(words)
    if text.strip(".,").isdecimal():
        return None
    found = read_when(text, today, order)
    if found is None and any(letter.isdecimal() for letter in text):
        found = read_when(f"today {text}", today, order)
        return found if found is not None and found.at is not None else None
    return found


def _place(reading: Reading, words: int) -> Place:
    """Where the day stands in a line of so many words."""
    return reading.cut, reading.cut + words - len(reading.words)


def _likelihood(found: tuple[tuple[int, int, int], Reading]) -> tuple[int, int, int]:
    return found[0]
