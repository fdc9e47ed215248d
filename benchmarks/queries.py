"""What somebody might type into the search box: 1 to 20 characters of names, numbers, tags and words of notes."""

from collections.abc import Callable
from random import Random

from benchmarks.books import SEED
from benchmarks.words import TAGS, Vocabulary
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.services.desk import Desk

LONGEST = 20


class Queries:
    """Random queries about a book, the same for the same seed."""

    def __init__(self, desk: Desk, random: Random) -> None:
        self._random = random
        ids = desk.contacts.order(ContactOrder.NAME)
        chosen = [ids[random.randrange(len(ids))] for _ in range(400)]
        self._rows = desk.contacts.rows(chosen)
        self._methods = [m.value for i in chosen[:40] if (c := desk.contacts.get(i)) for m in c.methods] or ["+49"]
        self._words = Vocabulary(Random(SEED)).words
        self._kinds: tuple[Callable[[], str], ...] = (
            self._name, self._name, self._name, self._organization, self._method, self._tag, self._common_word,
            self._rare_word, self._two_words, self._nonsense,
        )  # fmt: skip

    def next(self) -> str:
        """One query."""
        text = self._random.choice(self._kinds)().strip()
        return text[: self._random.randint(1, LONGEST)].strip() or "a"

    def _name(self) -> str:
        return self._random.choice(self._rows).name

    def _organization(self) -> str:
        return self._random.choice(self._rows).organization or self._name()

    def _method(self) -> str:
        return self._random.choice(self._methods)

    def _tag(self) -> str:
        return self._random.choice(TAGS)

    def _common_word(self) -> str:
        return self._words[self._random.randrange(120)]

    def _rare_word(self) -> str:
        return self._random.choice(self._words)

    def _two_words(self) -> str:
        return f"{self._name().split()[0]} {self._common_word()}"

    def _nonsense(self) -> str:
        return "".join(self._random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(6))
