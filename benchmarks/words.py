"""Invented words, names and sentences, the same for the same seed.

Words of notes follow Zipf's law: a few stand everywhere, most are rare, and some stand in one note only.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

_SAID: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
COMMON: list[str] = _SAID["common"].split()
GIVEN: list[str] = _SAID["given"].split()
FAMILY: list[str] = _SAID["family"].split()
BRANCHES: list[str] = _SAID["branches"].split()
FORMS: list[str] = _SAID["forms"].split()
TAGS: list[str] = _SAID["tags"].split()
TITLES: list[str] = _SAID["titles"]
STEPS: list[str] = _SAID["steps"]
SCRIPTS = [(one["between"], one["given"].split(), one["family"].split()) for one in _SAID["scripts"]]
_PARTICLES: list[str] = _SAID["particles"]
_ENDINGS: list[str] = _SAID["endings"]
_STARTS: list[str] = _SAID["starts"].split()
_MIDDLES: list[str] = _SAID["middles"].split()
_STOPS: list[str] = _SAID["stops"].split()


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name: parts, and the whole as it is written in its script."""

    given: str
    family: str
    display: str


class Vocabulary:
    """Words with their frequencies, and pools of what is made of them."""

    def __init__(self, random: Random, words: int = 40_000, families: int = 4_000, organizations: int = 6_000) -> None:
        self._random = random
        self.words = [*COMMON, *self._rare(words)]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))
        self.families = [*FAMILY, *(self._family() for _ in range(families))]
        self.organizations = [self._organization() for _ in range(organizations)]

    def sentences(self, amount: int) -> list[str]:
        """Sentences of 4 to 12 words."""
        lengths = self._random.choices(range(4, 13), k=amount)
        stream = iter(self._random.choices(self.words, cum_weights=self._weights, k=sum(lengths)))
        return [" ".join(next(stream) for _ in range(n)).capitalize() + "." for n in lengths]

    def rare_word(self) -> str:
        """A word that hardly any other note holds."""
        return self._word(4)

    def name(self) -> Name:
        """Four of five names are Latin; the others come from nine other scripts."""
        if self._random.random() < 0.2:
            between, given, family = self._random.choice(SCRIPTS)
            first, last = self._random.choice(given), self._random.choice(family)
            return Name(first, last, first + between + last)
        first = self._random.choice(GIVEN)
        last = self._random.choice(_PARTICLES) + self._random.choice(self.families)
        return Name(first, last, f"{first} {last}")

    def organization(self) -> str:
        """Few organizations have many contacts, most have a few."""
        return self.organizations[int(len(self.organizations) * self._random.random() ** 3)]

    def _rare(self, amount: int) -> Sequence[str]:
        found: dict[str, None] = {}
        while len(found) < amount:
            found[self._word(self._random.choice((1, 2, 2, 3)))] = None
        return list(found)

    def _word(self, syllables: int) -> str:
        pick = self._random.choice
        return "".join(pick(_STARTS) + pick(_MIDDLES) for _ in range(syllables)) + pick(_STOPS)

    def _family(self) -> str:
        return self._word(self._random.choice((1, 1, 2))).capitalize() + self._random.choice(_ENDINGS)

    def _organization(self) -> str:
        pick = self._random.choice
        return f"{self._word(pick((1, 2))).capitalize()} {pick(BRANCHES)} {pick(FORMS)}"
