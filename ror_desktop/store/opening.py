"""Opens the file of a book, or makes a new one; never makes tables in a file that exists."""

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ror_desktop.errors import BookError, Trouble
from ror_desktop.messages import translate
from ror_desktop.store import files, migrations, restoring, triggers, upkeep
from ror_desktop.store.database import APPLICATION_ID, BookDatabase, plain_connection
from ror_desktop.store.failures import ANY_ERROR, explain, failure, told, trouble_of
from ror_desktop.store.header import Header, read_header
from ror_desktop.store.identity import index_of, log_of

if TYPE_CHECKING:
    from ror_desktop.domain.feedback import ScenarioDraft
    from ror_desktop.domain.template import TemplateDraft


def examine(path: Path) -> int:
    """The schema version of a book that is not open in this process, without changing a byte of it.

    Raises `BookError`: missing, empty, encrypted, another program's, damaged, newer than this program.
    """
    try:
        header = read_header(path)
    except FileNotFoundError:
        raise failure(Trouble.MISSING, path) from None
    except OSError as error:
        raise explain(error, path) or failure(Trouble.CANNOT_OPEN, path) from error
    header = _with_log(path, header)
    if header.trouble is not None:
        raise failure(header.trouble, path)
    if header.version > migrations.CURRENT:
        raise newer(path, header.version)
    return header.version


def connect(path: Path) -> BookDatabase:
    """Open a book that exists, at whatever older version it has. A restore that was interrupted is finished first."""
    _finish_restore(path)
    examine(path)
    _make_private(path)
    db = BookDatabase(path)
    with _closed_after_failure(db), told(db):
        version = int(db.user_version)
        if version > migrations.CURRENT:
            raise newer(path, version)
        db.value("SELECT count(*) FROM sqlite_schema")
    return db


def create(
    path: Path, zone: str, starters: "Sequence[TemplateDraft]" = (), playbook: "Sequence[ScenarioDraft]" = ()
) -> None:
    """Make a new book of the newest version with these templates and scenarios; whole or not at all, also in a crash.

    Raises `BookError` where there is a file already, or none can be made.
    """
    temporary = path.with_name(f".{path.name}-new")
    try:
        if not path.parent.exists():
            path.parent.mkdir(mode=0o700, parents=True)
        _clear(temporary)
        files.private_file(temporary)
        _fill(temporary, zone, starters, playbook)
        files.publish_new(temporary, path)
    except FileExistsError:
        raise failure(Trouble.EXISTS, path) from None
    except (*ANY_ERROR, OSError) as error:
        raise explain(error, path) or failure(Trouble.CANNOT_OPEN, path) from error
    finally:
        with suppress(OSError):
            _clear(temporary)


def claim(db: BookDatabase) -> None:
    """Make sure that the book can be written at all, before anybody types. Raises `BookError`."""
    with told(db), db.atomic() as transaction:
        db.execute_sql(f"PRAGMA user_version = {int(db.user_version)}")  # BEGIN alone does not mind a read-only file
        transaction.rollback()


def is_alone(db: BookDatabase) -> bool:
    """Whether no other connection has the book open; afterwards this one keeps others out until it closes."""
    try:
        db.execute_sql("PRAGMA busy_timeout = 0")
        db.execute_sql("PRAGMA locking_mode = exclusive")
        with db.atomic("EXCLUSIVE"):
            db.value("SELECT count(*) FROM sqlite_schema")
    except ANY_ERROR as error:
        return trouble_of(error, db.path) is not Trouble.BUSY
    return True


def close(db: BookDatabase) -> None:
    """Bring the log into the file and close this thread's connection."""
    with suppress(*ANY_ERROR):  # somebody else reads: the log stays, and is found at the next opening
        if not db.guard.lost:
            db.execute_sql("PRAGMA optimize")
            db.checkpoint()
    db.close()


def newer(path: Path, version: int) -> BookError:
    """The failure of a file that a newer version of this program wrote."""
    return BookError(
        Trouble.NEWER,
        translate(
            "Failures",
            "{file} was written by a newer version of ROR Desktop (its format is {theirs}, this program knows up to "
            "{ours}). Nothing was changed. Install the newer version to open it.",
        ).with_args(file=path.name, theirs=version, ours=migrations.CURRENT),
        path,
    )


@contextmanager
def _closed_after_failure(db: BookDatabase) -> Iterator[None]:
    try:
        yield
    except BaseException:
        db.close()
        raise


def _finish_restore(path: Path) -> None:
    try:
        restoring.finish(path)
    except OSError as error:
        raise explain(error, path) or failure(Trouble.CANNOT_OPEN, path) from error


def _with_log(path: Path, header: Header) -> Header:
    """What the file says once its log is counted in: a crash may have left the newest header there.

    A read-only connection does not bring the log into the file.
    """
    log = log_of(path)
    if not log.exists() or not log.stat().st_size or header.trouble not in {None, Trouble.NOT_A_BOOK}:
        return header
    with suppress(*ANY_ERROR):
        connection = plain_connection(path, read_only=True)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        finally:
            connection.close()
        is_book = application == APPLICATION_ID and version > 0
        return Header(header.size, None if is_book else Trouble.NOT_A_BOOK, version)
    return header


def _fill(path: Path, zone: str, starters: "Sequence[TemplateDraft]", playbook: "Sequence[ScenarioDraft]") -> None:
    from ror_desktop.store import scenarios, templates  # only a new book has starters

    db = BookDatabase(path)
    try:
        migrations.migrate(db)
        with db.atomic():
            for table in (
                "setting",
                "template",
                "scenario",
                "scenario_step",
            ):  # nothing that anybody did, so nothing to undo
                db.execute_sql(f"DROP TRIGGER log_{table}_insert")
            db.execute_sql("INSERT INTO setting (name, value) VALUES ('zone', ?)", (zone,))
            templates.insert_all(db, starters)
            scenarios.insert_all(db, playbook)
            triggers.recreate(db)
            upkeep.tune(db)
        db.checkpoint()
    finally:
        db.close()


def _clear(temporary: Path) -> None:
    """Remove a file that was never finished, and its log: left behind, it would be taken for the next one's."""
    for path in (temporary, log_of(temporary), index_of(temporary)):
        path.unlink(missing_ok=True)


def _make_private(path: Path) -> None:
    with suppress(OSError):
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            path.chmod(0o600)
