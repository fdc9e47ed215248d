"""What is used how much on this machine: actions and contacts of the palette. Kept in the settings file."""

from collections.abc import Mapping
from pathlib import Path

from ror_desktop.domain.habits import used


class Habits:
    """The scores of the palette; a contact's key belongs to its book and does not name anybody."""

    def __init__(self, scores: Mapping[str, float]) -> None:
        self.scores = dict(scores)

    def use(self, key: str) -> None:
        """Count one use."""
        self.scores = used(self.scores, key)


def book_key(book: Path) -> str:
    """What the keys of a book's contacts begin with."""
    import hashlib  # a start does without

    return hashlib.sha256(str(book).encode("utf-8", "surrogatepass")).hexdigest()[:12] + ":"
