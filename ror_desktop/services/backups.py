"""Backups of a book: when they are made, which are kept, the weekly drill, and putting one back.

They may be made on any thread: a backup reads the book through a connection of its own.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from ror_desktop.domain.backup import Backup, Reason, newest_first
from ror_desktop.domain.retention import superfluous
from ror_desktop.errors import BookError, Trouble
from ror_desktop.services.book import Book
from ror_desktop.services.progress import Progress
from ror_desktop.store import backups, files, opening, restoring
from ror_desktop.store.failures import explain, failure, free_space
from ror_desktop.store.migrations import CURRENT
from ror_desktop.store.state_file import read_state, write_state

AT_START_AFTER = timedelta(days=1)
EVERY = timedelta(minutes=30)
"""How often the window asks `make_if_changed`, as long as it is open."""
DRILL_AFTER = timedelta(days=7)


class BackupService:
    """The backups of one open book, in `folder` (by default beside the book), and copies in a `second` place.

    `second` is a folder of a USB stick or a cloud service: a finished single file is safe there.
    """

    def __init__(self, book: Book, folder: Path | None = None, second: Path | None = None) -> None:
        self._book = book
        self.folder = folder or backups.folder_of(book.db.path)
        self.second = second

    def listed(self) -> list[Backup]:
        """The backups of this book, newest first."""
        return backups.listed(self.folder, self._book.db.path.name)

    def make(self, reason: Reason, progress: Progress | None = None) -> Backup:
        """Make a backup now, copy it to the second place, and thin the older ones.

        Raises `BookError` where it cannot be made here; a second place that is not there now is passed over, and
        gets the copy the next time (`copy_to_second`).
        """
        backups.clear_leftovers(self.folder, self._book.db.path)
        made = backups.make(self._book.db, self.folder, reason, self._book.clock())
        if progress is not None:
            progress.step(1, 2)
        with suppress(BookError):
            self.copy_to_second()
        self.thin()
        return made

    def make_if_changed(self, reason: Reason) -> Backup | None:
        """Make a backup where something was changed since the newest good one: every half hour, and on quit."""
        return self.make(reason) if self.changed() else None

    def make_at_start(self) -> Backup | None:
        """Make a backup where the newest good one is older than a day, or there is none."""
        newest = self._newest_good()
        due = newest is None or not timedelta(0) <= self._book.clock() - newest.made_at < AT_START_AFTER
        return self.make(Reason.START) if due else None

    def changed(self) -> bool:
        """Whether the book holds something that the newest good backup does not."""
        newest = self._newest_good()
        if newest is None or newest.reason is Reason.RESTORE:  # since then, changes are counted from an earlier one on
            return True
        return (newest.mark, newest.schema_version) != backups.present_mark(self._book.db)

    def thin(self) -> list[Backup]:
        """Delete what the rule does not keep; nothing while the book is not trusted. Returns what was deleted."""
        if not self._book.trusted:
            return []
        gone = self._superfluous(self.listed(), self.folder)
        backups.remove(gone)
        return gone

    def copy_to_second(self) -> Path | None:
        """Bring the newest good backup to the second place, where it is not there yet, and thin that place.

        Raises `BookError` where the place cannot be written (a stick that is not plugged in).
        """
        newest = self._newest_good()
        if self.second is None or newest is None:
            return None
        target = self.second / Path(newest.path).name
        if not target.exists():
            backups.copy_to(newest, self.second)
        if self._book.trusted:
            there = backups.listed(self.second, self._book.db.path.name)
            backups.remove(self._superfluous(there, self.second))
        return target

    def drill_if_due(self) -> Backup | None:
        """Once a week, open the newest backup as a restore would and compare what is in it.

        Returns the backup that passed. Raises `BookError` where it did not; a fresh one was made then.
        """
        path, now = self._book.db.path, self._book.clock()
        last = read_state(path).drilled_at
        newest = next(iter(self.listed()), None)
        if newest is None or (last is not None and timedelta(0) <= now - last < DRILL_AFTER):
            return None
        try:
            backups.drill(newest)
        except BookError:
            self.make(Reason.START)
            raise
        write_state(path, read_state(path)._replace(drilled_at=now))
        return newest

    def _newest_good(self) -> Backup | None:
        found = newest_first(self.listed(), self._book.clock())
        return next((backup for backup in found if backup.good), None)

    def _superfluous(self, found: list[Backup], folder: Path) -> list[Backup]:
        in_file = self._book.db.path.stat().st_size
        size = max(in_file, *(backup.size for backup in found[:1]), 0)  # the rest may still stand in the log
        return superfluous(found, self._book.clock(), self._book.zone, size, free_space(folder))


def backups_of(book: Path, folder: Path | None = None) -> list[Backup]:
    """The backups of a book that need not exist any more, newest first."""
    return backups.listed(folder or backups.folder_of(book), book.name)


def verify(backup: Backup) -> None:
    """Compare a backup with its manifest, bit for bit. Raises `BookError` where it differs."""
    backups.verify(backup)


def restore(book: Path, backup: Backup, clock: Callable[[], datetime]) -> Path | None:
    """Put a backup in the place of a book that is not open anywhere.

    The backup is compared with its hash before and after it was copied; the present files are kept beside the
    book, and, where they can be read, also as a backup. Returns where they were kept; nothing where there was no
    book. Killed at any point, the book is the old one or the restored one. Raises `BookError`; then the book is
    as it was.
    """
    restoring.finish(book)
    _verify_for_restore(backup)
    _back_up_present(book, clock())
    staged = restoring.staged_name(book)
    try:
        book.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.copy(Path(backup.path), staged)
        if files.sha256(staged) != backup.sha256:
            raise failure(Trouble.DEVICE, book)
        kept = restoring.keep_current(book)
        restoring.replace(book)
    except OSError as error:
        raise explain(error, book) or failure(Trouble.CANNOT_OPEN, book) from error
    finally:
        if not restoring.note_of(book).exists():
            with suppress(OSError):
                staged.unlink(missing_ok=True)
    return kept


def restore_newest(book: Path, clock: Callable[[], datetime]) -> Path | None:
    """As `restore`, with the newest backup that is as it was written; damaged ones are passed over.

    Raises `BookError` where there is none, with what is wrong with the newest.
    """
    failed: BookError | None = None
    for backup in newest_first(backups_of(book), clock()):
        try:
            return restore(book, backup, clock)
        except BookError as error:
            if error.trouble is not Trouble.BAD_BACKUP:
                raise
            failed = failed or error
    raise failed or failure(Trouble.MISSING, book)


def _verify_for_restore(backup: Backup) -> None:
    if backup.schema_version > CURRENT:
        raise opening.newer(Path(backup.path), backup.schema_version)
    backups.verify(backup)


def _back_up_present(book: Path, now: datetime) -> None:
    """A backup of what is there, where it can be read; a damaged book is kept as it is by its files alone.

    Raises `BookError` where another program has the book open.
    """
    try:
        db = opening.connect(book)
    except BookError:
        return
    try:
        with suppress(BookError):
            backups.make(db, backups.folder_of(book), Reason.RESTORE, now)
        if not opening.is_alone(db):
            raise failure(Trouble.BUSY, book)
    finally:
        opening.close(db)
