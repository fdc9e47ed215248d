"""What could be read out of a damaged book, and what was lost."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Loss:
    """Rows of a table that could not be read: their ids from `first` to `last`, of which some may never have been."""

    table: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The rows that were read from each table, and what is missing.

    `losses` are places in a table that could not be read; `orphans` rows of tables that were left out because what
    they belong to was lost; `unnamed` contacts of whom only what hangs on them was left, under a name made for
    them; `refused` rows that were read, but break a rule of their table; `unreadable` tables of which nothing could
    be read.
    """

    counts: Mapping[str, int]
    losses: list[Loss] = field(default_factory=list)
    orphans: Mapping[str, int] = field(default_factory=dict)
    unnamed: int = 0
    refused: Mapping[str, int] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether nothing was found missing."""
        return not (self.losses or self.orphans or self.unnamed or self.refused or self.unreadable)
