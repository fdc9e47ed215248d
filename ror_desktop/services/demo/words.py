"""Draws texts from pools and fills their slots; the same seed draws the same."""

import re
from collections.abc import Collection, Mapping, Sequence
from random import Random
from typing import Any

from ror_desktop.services.demo.calendar import DemoCalendar
from ror_desktop.services.demo.files import DemoFiles, Table

_SLOT = re.compile(r"\{(\w+?)([+-]\d+)?\}")


def dice(seed: int, name: str) -> Random:
    """Random numbers of their own for each name, so that a new person in the files changes nobody else's thread."""
    return Random(f"{seed}:{name}")  # noqa: S311 - the book is to be repeatable, nothing here is a secret


class Deck:
    """A pool that gives each of its texts once before it gives any of them twice."""

    def __init__(self, texts: Sequence[Any], random: Random) -> None:
        self._texts = texts
        self._random = random
        self._left: list[Any] = []

    def draw(self, told: Collection[Any] = ()) -> Any:
        """The next text that is not among those told already, or the next one where all are."""
        fresh = self._fresh(told)
        if fresh is None:
            again = list(self._texts)
            self._random.shuffle(again)
            self._left = again + self._left
            fresh = self._fresh(told)
        return self._left.pop(-1 if fresh is None else fresh)

    def _fresh(self, told: Collection[Any]) -> int | None:
        """The last place of a text that was not told."""
        return next((place for place in range(len(self._left) - 1, -1, -1) if self._left[place] not in told), None)


class Decks:
    """All pools of the files: those of touches by step, those of notes by kind, and the titles of follow-ups."""

    def __init__(self, files: DemoFiles, seed: int) -> None:
        pools = {step: pool["texts"] for step, pool in files.touches.items()}
        pools |= {kind: pool["texts"] for kind, pool in files.notes.items() if kind != "words"}
        pools |= {kind: files.followups[kind] for kind in ("coming", "friendly", "let_go")}
        pools |= {f"past {step}": titles for step, titles in files.followups["past"].items()}
        pools |= {kind: texts for kind, texts in files.returns.items() if _is_texts(texts)}
        self._decks = {name: Deck(texts, dice(seed, name)) for name, texts in pools.items()}

    def draw(self, pool: str) -> str:
        """The next text of a pool."""
        return str(self._decks[pool].draw())

    def draw_touch(self, pool: str, told: list[Any]) -> tuple[str | None, str]:
        """The next touch of a pool that was not `told` yet: its own notation, if the text has one, and its text.

        What is drawn is added to `told`.
        """
        drawn = self._decks[pool].draw(told)
        told.append(drawn)
        return (None, drawn) if isinstance(drawn, str) else (drawn["touch"], drawn["text"])


class Words:
    """What the slots of one contact's texts are filled with."""

    def __init__(self, filling: Mapping[str, str], calendar: DemoCalendar) -> None:
        self._filling = filling
        self._calendar = calendar

    def fill(self, text: str) -> str:
        """The text with its slots filled and a capital at its beginning. Raises `KeyError` for an unknown slot."""
        filled = _SLOT.sub(self._replaced, text)
        return filled[:1].upper() + filled[1:]

    def _replaced(self, match: re.Match[str]) -> str:
        if match[1] == "month":
            return self._calendar.month(int(match[2] or 0))
        return self._filling[match[1]]


def words_of(person: Table, organization: Table, files: DemoFiles, calendar: DemoCalendar, random: Random) -> Words:
    """Draw the words that a contact's thread keeps to."""
    given = person["given"] if person["given"].isascii() or "nick" not in person else person["nick"].split()[0]
    drawn = {slot: random.choice(choices) for slot, choices in files.notes["words"].items()}
    names = [name for name in files.notes["words"]["colleague"] if name != given]
    fixed = {
        "given": given,
        "org": organization.get("name", "the firm"),
        "city": person.get("city") or organization.get("city", "town"),
        "colleague": random.choice(names),
    }
    return Words(drawn | fixed, calendar)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
