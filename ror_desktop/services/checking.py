"""Checks a book: SQLite's integrity, references, triggers, what is derived, and how many rows there are."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from ror_desktop.services.book import Book
from ror_desktop.services.progress import Cancelled, Progress
from ror_desktop.store import backups, derived, failures, triggers
from ror_desktop.store.counting import counts_of, damage_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.state_file import read_state, write_state

_INTERRUPTED = 9
"""SQLite's result code of a statement that was stopped."""
_STEPS_BETWEEN = 200_000
"""Steps of SQLite's machine between two looks at whether to stop: some milliseconds."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: each list is empty where all is well; `counts` are the rows of each table."""

    damage: list[str] = field(default_factory=list)
    """Lines of SQLite's integrity check."""
    references: list[str] = field(default_factory=list)
    """Rows that refer to a row that is not there: "note 12: contact"."""
    triggers: list[str] = field(default_factory=list)
    """Triggers that are missing, superfluous, or different from what the schema asks for."""
    derived: list[str] = field(default_factory=list)
    """What the summary and the search index say differently from the tables."""
    counts: Mapping[str, int] = field(default_factory=dict)
    rebuilt: bool = False
    """Whether what is derived was made anew."""

    @property
    def sound(self) -> bool:
        """Whether nothing was found, apart from what was made anew."""
        return not (self.damage or self.references or self.triggers or (self.derived and not self.rebuilt))

    def as_json(self) -> dict[str, object]:
        """The same for a machine to read."""
        return {
            "sound": self.sound,
            "damage": self.damage,
            "references": self.references,
            "triggers": self.triggers,
            "derived": self.derived,
            "rebuilt": self.rebuilt,
            "counts": dict(self.counts),
        }


def check(book: Book, progress: Progress | None = None) -> Checked:
    """Look at everything, without changing anything but the note of when it was checked.

    Raises `BookError` where the file is too damaged to look at, and `Cancelled` where somebody asked to stop.
    """
    steps = progress or Progress()
    db = book.db
    with failures.told(db):
        with _cancellable(db, steps):
            found = Checked(damage=damage_of(db.connection()))
        steps.step(1, 4)
        found = replace(found, references=_references(book), triggers=_triggers(book))
        steps.step(2, 4)
        found = replace(found, derived=_derived(book))
        steps.step(3, 4)
        found = replace(found, counts=counts_of(db.connection()))
    if not found.damage:
        _note_checked(book)
    steps.step(4, 4)
    return found


def quick(book: Book, progress: Progress | None = None) -> bool:
    """SQLite's quick check, after the first paint, where the book is not trusted yet. Returns whether it passed.

    Raises `BookError` where the file is too damaged to look at, and `Cancelled` where somebody asked to stop.
    """
    with failures.told(book.db), _cancellable(book.db, progress or Progress()):
        passed = bool(book.db.value("PRAGMA quick_check(1)") == "ok")
    if progress is not None:
        progress.step(1, 1)
    if passed:
        _note_checked(book)
    return passed


def repair_derived(book: Book, found: Checked) -> Checked:
    """Make what is derived anew, where the check found it different."""
    if not found.derived:
        return found
    with failures.told(book.db), book.db.atomic():
        derived.rebuild(book.db, book.clock(), book.zone)
    return replace(found, derived=_derived(book), rebuilt=True)


@contextmanager
def _cancellable(db: BookDatabase, progress: Progress) -> Iterator[None]:
    """Let a statement that takes seconds be stopped from another thread."""

    def asked_to_stop() -> bool:
        return progress.stopping

    connection = db.connection()
    connection.set_progress_handler(asked_to_stop, _STEPS_BETWEEN)
    try:
        yield
    except failures.ANY_ERROR as error:
        if failures.code_of(error) == _INTERRUPTED:
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _note_checked(book: Book) -> None:
    book.trusted = True
    path = book.db.path
    write_state(path, read_state(path)._replace(checked_at=book.clock()))


def _references(book: Book) -> list[str]:
    rows = book.db.rows("PRAGMA foreign_key_check")
    return [f"{table} {row}: {parent}" for table, row, parent, _key in rows]


def _triggers(book: Book) -> list[str]:
    wanted, existing = triggers.wanted(book.db), triggers.existing(book.db)
    return sorted(name for name in wanted.keys() | existing.keys() if wanted.get(name) != existing.get(name))


def _derived(book: Book) -> list[str]:
    """On a copy: it takes a minute with 100,000 contacts, and needs a transaction that would hold up everybody."""
    with backups.scratch(book.db, backups.folder_of(book.db.path)) as copy:
        return [str(line) for line in derived.verify(copy, book.clock(), book.zone)]
