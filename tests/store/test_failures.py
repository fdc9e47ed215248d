"""Each thing that can befall a file has its sentence, and nothing that was saved before is lost."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import peewee
import pytest
from sqlcipher3 import dbapi2

from ror_desktop.domain.backup import Reason
from ror_desktop.domain.change import Verb
from ror_desktop.errors import BookError, Trouble
from ror_desktop.services.backups import BackupService
from ror_desktop.services.book import Book
from ror_desktop.services.books import close_book, failure_of, open_book
from ror_desktop.store import failures
from ror_desktop.store.database import plain_connection
from ror_desktop.store.header import read_header
from tests.raw_books import Clock, add_contact, as_nobody, insert_contact, names, new_book, open_folder

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs users and modes of POSIX")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = new_book(tmp_path)
    add_contact(book, "Jane Doe", ("sails",))
    yield book
    if not book.db.is_closed():
        book.db.close()


def write(book: Book, name: str, times: int) -> None:
    with book.verb(Verb.IMPORT):
        for number in range(times):
            insert_contact(book.db, name + str(number))


def fails(book: Book, name: str = "x" * 20_000, times: int = 50) -> BookError:
    with pytest.raises(BookError) as caught:
        write(book, name, times)
    assert not book.db.in_transaction()
    return caught.value


def test_a_full_disk_is_told_and_what_was_saved_stays(book: Book) -> None:
    pages = book.db.value("PRAGMA page_count")
    book.db.execute_sql(f"PRAGMA max_page_count = {pages + 5}")
    error = fails(book)
    assert error.trouble is Trouble.FULL
    assert str(error).startswith("The disk is full")
    assert names(book.db) == ["Jane Doe"]
    book.db.execute_sql(f"PRAGMA max_page_count = {pages + 5000}")
    add_contact(book, "Room Again")
    assert names(book.db) == ["Jane Doe", "Room Again"]


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=2m", "none", str(folder)]
    if os.name != "posix" or mount is None or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("cannot mount a small disk here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_is_really_full(tiny_disk: Path) -> None:
    book = new_book(tiny_disk)
    add_contact(book, "Jane Doe")
    error = fails(book, times=1000)
    assert error.trouble is Trouble.FULL
    assert names(book.db) == ["Jane Doe"]
    book.db.close()
    again = open_book(tiny_disk / "my.ror", Clock())
    assert names(again.db) == ["Jane Doe"]
    again.db.close()


def test_a_full_disk_is_told_when_a_new_book_is_made(tiny_disk: Path) -> None:
    (tiny_disk / "filler").write_bytes(b"x" * (1 << 21 - 1))
    with pytest.raises(BookError) as caught:
        new_book(tiny_disk)
    assert caught.value.trouble is Trouble.FULL
    assert [p.name for p in tiny_disk.iterdir()] == ["filler"]


def test_a_full_disk_is_told_when_a_backup_is_made(tiny_disk: Path) -> None:
    book = new_book(tiny_disk)
    write(book, "Jane " + "x" * 2000, 100)
    free = os.statvfs(tiny_disk)
    (tiny_disk / "filler").write_bytes(b"x" * (free.f_bavail * free.f_frsize - 100_000))
    with pytest.raises(BookError) as caught:
        BackupService(book).make(Reason.IMPORT)
    assert caught.value.trouble is Trouble.FULL
    assert list((tiny_disk / "backups").iterdir()) == []
    book.db.close()


def test_a_text_that_is_no_text_is_damage(book: Book) -> None:
    with book.verb(Verb.NOTE_EDIT):
        book.db.execute_sql("UPDATE note SET text = CAST(x'73ff6c73' AS TEXT)")
    with pytest.raises(BookError) as caught, failures.told(book.db):
        book.db.rows("SELECT text FROM note")
    assert caught.value.trouble is Trouble.DAMAGED


def test_the_innermost_error_decides() -> None:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE t (a)")
    connection.execute("PRAGMA max_page_count = 3")
    with pytest.raises(peewee.OperationalError) as caught:
        masked_failure(connection)
    assert failures.trouble_of(caught.value, Path("x.ror")) is Trouble.FULL
    connection.close()


def masked_failure(connection: Any) -> None:
    try:
        connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
    except dbapi2.Error:
        raise peewee.OperationalError("cannot rollback - no transaction is active")  # noqa: B904 - as it comes


def test_what_is_our_own_mistake_passes(book: Book) -> None:
    with pytest.raises(peewee.OperationalError), book.verb(Verb.IMPORT):
        book.db.execute_sql("SELECT * FROM no_such_table")
    with pytest.raises(peewee.IntegrityError), book.verb(Verb.IMPORT):
        book.db.execute_sql("INSERT INTO setting (name, value) VALUES ('zone', 'twice')")


def test_locked_by_a_second_program(book: Book) -> None:
    other = plain_connection(book.db.path)
    other.execute("BEGIN IMMEDIATE")
    book.db.execute_sql("PRAGMA busy_timeout = 50")
    assert fails(book).trouble is Trouble.BUSY
    other.execute("ROLLBACK")
    other.close()
    add_contact(book, "Room Again")


@posix_only
def test_a_read_only_folder_and_a_read_only_file_differ() -> None:
    with open_folder() as folder:
        with as_nobody():
            close_book(new_book(folder))
        (folder / "my.ror").chmod(0o400)
        with as_nobody(), pytest.raises(BookError) as caught:
            open_book(folder / "my.ror", Clock())
        assert caught.value.trouble is Trouble.READ_ONLY_FILE
        (folder / "my.ror").chmod(0o666)
        folder.chmod(0o555)
        with as_nobody(), pytest.raises(BookError) as caught:
            open_book(folder / "my.ror", Clock())
        assert caught.value.trouble is Trouble.READ_ONLY_FOLDER
        with as_nobody(), pytest.raises(BookError) as caught:
            new_book(folder, "other.ror")
        assert caught.value.trouble is Trouble.READ_ONLY_FOLDER


@posix_only
def test_a_folder_of_backups_that_may_not_even_be_looked_into_is_told() -> None:
    with open_folder() as folder:
        with as_nobody():
            book = new_book(folder)
            (folder / "backups").mkdir(mode=0)
            with pytest.raises(BookError) as caught:
                BackupService(book).make(Reason.QUIT)
            close_book(book)
        assert caught.value.trouble is Trouble.READ_ONLY_FOLDER


@posix_only
@pytest.mark.parametrize("gone", ["moved", "deleted", "replaced", "log deleted"])
def test_a_file_that_was_taken_away_is_saved_elsewhere(book: Book, tmp_path: Path, gone: str) -> None:
    path = book.db.path
    if gone == "moved":
        path.rename(tmp_path / "elsewhere.ror")
    elif gone == "deleted":
        path.unlink()
    elif gone == "replaced":
        other = tmp_path / "other"
        other.mkdir()
        close_book(new_book(other))
        (other / "my.ror").replace(path)
    else:
        path.with_name("my.ror-wal").unlink()
    before = path.read_bytes() if path.exists() else None
    errors = [fails(book, "not written", 1) for _ in range(2)]
    assert errors[0].trouble is (Trouble.REPLACED if path.exists() else Trouble.GONE)
    assert str(errors[0]) == str(errors[1])
    rescued = tmp_path / "my-rescued-1.ror"
    assert errors[0].path == rescued
    assert not (tmp_path / "my-rescued-2.ror").exists()
    assert (path.read_bytes() if path.exists() else None) == before
    saved = open_book(rescued, Clock())
    assert names(saved.db) == ["Jane Doe"]
    close_book(saved)


@posix_only
def test_a_file_that_was_deleted_is_saved_when_the_book_is_closed(book: Book, tmp_path: Path) -> None:
    assert close_book(open_book(book.db.path, Clock(), beside=True), beside=True) is None
    book.db.path.unlink()
    told = close_book(book)
    assert told is not None
    assert "my-rescued-1.ror" in told.plain()
    saved = open_book(tmp_path / "my-rescued-1.ror", Clock())
    assert names(saved.db) == ["Jane Doe"]
    close_book(saved)


@posix_only
def test_closing_a_book_that_was_replaced_leaves_the_other_file_alone(book: Book, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    second = new_book(other)
    add_contact(second, "Other")
    close_book(second)
    book.db.path.with_name("my.ror-state").unlink()
    (other / "my.ror").replace(book.db.path)
    before = book.db.path.read_bytes()
    fails(book, "not written", 1)
    close_book(book)
    assert book.db.path.read_bytes() == before


def test_a_damaged_page_is_told(book: Book) -> None:
    for number in range(200):
        add_contact(book, f"Contact {number}", ("x" * 500,))
    path = book.db.path
    root = book.db.value("SELECT rootpage FROM sqlite_schema WHERE name = 'note'")
    close_book(book)
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(bytes(4096))
    again = open_book(path, Clock())
    with pytest.raises(BookError) as caught, failures.told(again.db):
        again.db.rows("SELECT text FROM note ORDER BY id")
    assert caught.value.trouble is Trouble.DAMAGED
    assert len(names(again.db)) == 201
    again.db.close()


def test_errors_while_iterating_are_the_drivers_own_and_told_too(book: Book) -> None:
    with pytest.raises(BookError) as caught, failures.told(book.db):
        raise dbapi2_error(book)
    assert caught.value.trouble is Trouble.DAMAGED


def test_a_failure_while_reading_is_told_and_a_bug_is_not(book: Book) -> None:
    found = failure_of(book, dbapi2_error(book))
    assert found is not None
    assert found.trouble is Trouble.DAMAGED
    assert failure_of(book, OSError(13, "somebody else's file")) is None
    with pytest.raises(peewee.OperationalError) as caught:
        book.db.rows("SELECT * FROM no_such_table")
    assert failure_of(book, caught.value) is None


def dbapi2_error(book: Book) -> Exception:
    broken = book.db.path.with_name("broken.db")
    connection = plain_connection(broken)
    connection.execute("CREATE TABLE t (a)")
    connection.executemany("INSERT INTO t VALUES (?)", [("x" * 1000,) for _ in range(100)])
    connection.close()
    size = broken.stat().st_size
    with broken.open("r+b") as file:
        file.seek(4096 * 5)
        file.write(bytes(size - 4096 * 5))
    connection = plain_connection(broken)
    cursor = connection.execute("SELECT a FROM t")
    try:
        for _row in cursor:
            pass
    except dbapi2.Error as error:
        return error
    finally:
        connection.close()
    raise AssertionError("the file was read in spite of zeroed pages")


def test_every_trouble_that_sqlite_names_has_a_sentence(tmp_path: Path) -> None:
    for trouble in Trouble:
        if trouble in {Trouble.GONE, Trouble.REPLACED, Trouble.NEWER, Trouble.BAD_BACKUP, Trouble.MISSING_WITH_BACKUPS}:
            continue
        text = str(failures.failure(trouble, tmp_path / "my.ror"))
        assert "{" not in text
        assert text.endswith(".")


def test_the_header_is_enough_for_a_book_that_was_closed(book: Book) -> None:
    path = book.db.path
    close_book(book)
    assert read_header(path).version == 1
