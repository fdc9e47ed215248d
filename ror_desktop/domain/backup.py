"""Backups: finished copies of a book, each with a manifest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from pathlib import PurePath


class Reason(StrEnum):
    """Why a backup was made; the value stands in its name and manifest."""

    START = "start"
    TIMER = "timer"
    QUIT = "quit"
    MANUAL = "manual"
    MIGRATION = "migration"
    IMPORT = "import"
    BULK_EDIT = "bulk_edit"
    MERGE = "merge"
    RESTORE = "restore"
    SYNC = "sync"


OWN_CARD = "contact (own)"
"""Under this name the counts say how many of the contacts are the user's own card."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup as its manifest describes it.

    `made_at` is aware, in UTC; `size` is in bytes; `sha256` hexadecimal; `mark` the place in the change log up to
    which it goes; `counts` the rows of each table. `good` is false where file and manifest do not fit at first
    sight (another size, or a manifest that was changed); the hash is compared by `verify`.
    """

    path: PurePath
    reason: Reason
    made_at: datetime
    size: int
    schema_version: int
    sha256: str
    mark: int
    counts: Mapping[str, int] = field(default_factory=dict, hash=False)
    good: bool = True

    @property
    def contacts(self) -> int:
        """How many people are in it, without the user's own card."""
        return self.counts.get("contact", 0) - self.counts.get(OWN_CARD, 0)

    @property
    def order(self) -> tuple[datetime, int, str]:
        """Sorts from the oldest to the newest; in the same second the one that holds more changes is newer."""
        return self.made_at, self.mark, str(self.path)


def newest_first(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """From the newest to the oldest; those of a time to come, which a wrong clock made, are the last."""
    in_order = sorted(backups, key=attrgetter("order"), reverse=True)
    return sorted(in_order, key=lambda backup: backup.made_at > now)
