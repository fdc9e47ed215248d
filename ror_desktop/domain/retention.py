"""Which backups are kept: closely the last days, widely the last months, within a limit of space."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from itertools import chain, zip_longest
from operator import attrgetter

from ror_desktop.domain.backup import Backup, Reason, newest_first

ALL_OF = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
MIGRATION_KEPT = timedelta(days=365)
GOOD_ONES = 3
BOOK_SIZES = 10
SHARE_OF_FREE_SPACE = 10


def kept(backups: Iterable[Backup], now: datetime, zone: tzinfo, book_size: int, free: int) -> list[Backup]:
    """The backups to keep, newest first.

    All of two days; the newest of each of the last 12 days, 10 weeks and 9 months that have one, in the home zone;
    each one from before a migration for a year. Together they are never more than ten times the book's size, nor
    more than a tenth of the free space (both in bytes): then days, weeks and months are served in turn, newest
    first. The three newest good ones are kept in any case; those of a time to come, which a wrong clock made, count as
    the oldest.
    """
    newest = newest_first(backups, now)
    limit = min(BOOK_SIZES * book_size, free // SHARE_OF_FREE_SPACE)
    chosen = [backup for backup in newest if backup.good][:GOOD_ONES]
    used = sum(backup.size for backup in chosen)
    for backup in _by_worth(newest, now, zone):
        if backup not in chosen and used + backup.size <= limit:
            chosen.append(backup)
            used += backup.size
    return sorted(chosen, key=attrgetter("order"), reverse=True)


def superfluous(backups: Iterable[Backup], now: datetime, zone: tzinfo, book_size: int, free: int) -> list[Backup]:
    """The backups that `kept` leaves out, oldest first."""
    every = list(backups)
    keep = kept(every, now, zone, book_size, free)
    return sorted((backup for backup in every if backup not in keep), key=attrgetter("order"))


def _by_worth(newest: Sequence[Backup], now: datetime, zone: tzinfo) -> Iterable[Backup]:
    migrations = [b for b in newest if b.reason is Reason.MIGRATION and now - b.made_at <= MIGRATION_KEPT]
    days = _newest_of_each(newest, lambda at: at.date(), zone, DAILY)
    weeks = _newest_of_each(newest, lambda at: tuple(at.isocalendar())[:2], zone, WEEKLY)
    months = _newest_of_each(newest, lambda at: (at.year, at.month), zone, MONTHLY)
    recent = [backup for backup in newest if now - backup.made_at <= ALL_OF]
    in_turn = chain.from_iterable(zip_longest(days, weeks, months))
    return dict.fromkeys(b for b in chain(migrations, in_turn, recent) if b is not None)


def _newest_of_each(
    newest: Sequence[Backup], period: Callable[[datetime], Hashable], zone: tzinfo, number: int
) -> list[Backup]:
    found: dict[Hashable, Backup] = {}
    for backup in newest:
        if backup.good:
            found.setdefault(period(backup.made_at.astimezone(zone)), backup)
    return list(found.values())[:number]
