"""Opens and closes books: looks at the file first, migrates after a verified backup, notices an unclean close."""

from datetime import datetime, timedelta
from pathlib import Path

from ror_desktop.errors import BookError, Trouble
from ror_desktop.messages import Message, translate
from ror_desktop.places import cloud_service, is_on_network
from ror_desktop.services.book import Book, Clock
from ror_desktop.services.zones import machine_zone, zone_of
from ror_desktop.store import failures, migrations, opening, upkeep
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.state_file import FileState, read_state, state_file_of, write_state

CHECK_AFTER = timedelta(days=7)
"""A file whose last check is longer ago is checked again."""


def open_book(path: Path, clock: Clock, *, beside: bool = False) -> Book:
    """Open a book that exists, at the newest version.

    Where the last close was unclean, or the last check is a week old, `book.trusted` is false until
    `checking.quick` has passed. `beside` is for a second process that only reads (check, export, backup): it
    leaves the mark of the first one alone. Raises `BookError`: missing (with backups, without them though there was
    one, or never there), empty, encrypted, foreign, newer, damaged, locked, read-only, on a network drive.
    """
    _refuse_network(path)
    db = _connect(path)
    try:
        if not beside:
            opening.claim(db)
        with failures.told(db):
            _migrate(db, clock())
            if not beside:
                upkeep.tune(db)
            book = Book(db, clock, zone_of(zone_name(db)))
    except BaseException:
        db.close()
        raise
    state = read_state(path)
    book.trusted = state.closed and not check_is_due(state, clock())
    if not beside:
        write_state(path, state._replace(closed=False))
    return book


def create_book(path: Path, clock: Clock, zone: str = "", language: str = "en") -> Book:
    """Make a new book, empty but for the starter templates and the starters of the playbook, and open it.

    `zone` is the home zone, by default the machine's. `language` (ISO 639-1) is that of the playbook; without one it
    is empty. Raises `BookError` where there is a file already.
    """
    _refuse_network(path)
    from ror_desktop.services.starters import starter_scenarios, starters

    opening.create(path, zone or machine_zone(), starters(), starter_scenarios(language) if language else ())
    write_state(path, FileState(closed=True, checked_at=clock()))
    return open_book(path, clock)


def close_book(book: Book, *, beside: bool = False) -> Message | None:
    """Bring everything into the one file and note that it was closed cleanly.

    Where it could not be checked since an unclean close, the note stays away, so that the next opening checks.
    Returns what to tell where the file turned out to be deleted or replaced; its contents are saved elsewhere then.
    """
    path = book.db.path
    lost = _lost(book)
    opening.close(book.db)
    if not beside and lost is None:
        write_state(path, read_state(path)._replace(closed=book.trusted))
    return lost


def _lost(book: Book) -> Message | None:
    try:
        failures.check_identity(book.db)
    except BookError as error:
        return error.message
    return None


def check_is_due(state: FileState, now: datetime) -> bool:
    """Whether the last check is a week old, or lies in the future after a change of the clock."""
    checked = state.checked_at
    return checked is None or not timedelta(0) <= now - checked < CHECK_AFTER


def place_warning(path: Path) -> Message | None:
    """What to say about the folder, where a cloud service copies it; nothing where all is well."""
    service = cloud_service(path)
    if service is None:
        return None
    return translate(
        "Books",
        "{file} lies in a folder that {service} copies while it is open, which can damage the copies. "
        "Move it to a folder of this computer only, and let {service} keep the backups.",
    ).with_args(file=path.name, service=service.value)


def failure_of(book: Book, error: BaseException) -> BookError | None:
    """The sentence for an error that came while reading, where no verb tells it; nothing where it is a bug.

    Reading a page of a list from a damaged file or a disk that was pulled out ends here, by way of the crash hook.
    """
    return failures.explain(error, book.db.path) if isinstance(error, failures.ANY_ERROR) else None


def zone_name(db: BookDatabase) -> str:
    """The home zone of a book by name; the machine's where the book does not say."""
    found = db.value("SELECT value FROM setting WHERE name = 'zone'")
    return str(found) if found else machine_zone()


def _refuse_network(path: Path) -> None:
    if is_on_network(path):
        raise failures.failure(Trouble.ON_NETWORK, path)


def _connect(path: Path) -> BookDatabase:
    try:
        return opening.connect(path)
    except BookError as error:
        if error.trouble is Trouble.MISSING:
            raise _missing(path) from error
        raise


def _missing(path: Path) -> BookError:
    from ror_desktop.store import backups

    found = backups.listed(backups.folder_of(path), path.name)
    if not found:
        there_was_one = state_file_of(path).exists()
        return failures.failure(Trouble.MISSING_BY_NOW if there_was_one else Trouble.MISSING, path)
    return BookError(
        Trouble.MISSING_WITH_BACKUPS,
        translate(
            "Failures",
            "{file} is not in {folder} any more, but there are %n backup(s) of it. Nothing was made in its place. "
            "Restore the newest backup, or start a new book.",
            "",
            len(found),
        ).with_args(file=path.name, folder=str(path.parent)),
        path,
    )


def _migrate(db: BookDatabase, now: datetime) -> None:
    if int(db.user_version) == migrations.CURRENT:
        return
    from ror_desktop.domain.backup import Reason
    from ror_desktop.store import backups, derived

    made = backups.make(db, backups.folder_of(db.path), Reason.MIGRATION, now)
    backups.drill(made)
    migrations.migrate(db)
    with db.atomic():
        derived.rebuild(db, now, zone_of(zone_name(db)))
    db.checkpoint()
