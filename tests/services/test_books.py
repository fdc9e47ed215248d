"""Opening looks before it touches: what is no book stays as it is, byte for byte."""

import os
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.backup import Reason
from ror_desktop.errors import BookError, Trouble
from ror_desktop.services import checking
from ror_desktop.services.backups import BackupService
from ror_desktop.services.books import close_book, create_book, open_book, place_warning
from ror_desktop.services.zones import machine_zone, zone_of
from ror_desktop.store.database import plain_connection
from tests.raw_books import Clock, add_contact, names, new_book


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    book = new_book(tmp_path)
    add_contact(book, "Jane Doe")
    close_book(book)
    return book.db.path


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def refused(path: Path) -> BookError:
    before = files_in(path.parent)
    with pytest.raises(BookError) as caught:
        open_book(path, Clock())
    assert files_in(path.parent) == before
    return caught.value


def test_what_was_written_is_there_after_opening_again(closed: Path) -> None:
    book = open_book(closed, Clock())
    assert names(book.db) == ["Jane Doe"]
    assert book.zone.key == "Europe/Berlin"
    assert book.trusted
    close_book(book)
    assert sorted(p.name for p in closed.parent.iterdir()) == ["my.ror", "my.ror-state"]


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_only_the_owner_can_read_a_book(closed: Path) -> None:
    assert closed.stat().st_mode & 0o777 == 0o600
    closed.chmod(0o644)
    book = open_book(closed, Clock())
    for name in ("my.ror", "my.ror-wal", "my.ror-shm"):
        assert closed.with_name(name).stat().st_mode & 0o777 == 0o600
    close_book(book)


def test_a_missing_book_is_never_made_in_silence(tmp_path: Path) -> None:
    assert refused(tmp_path / "my.ror").trouble is Trouble.MISSING


def test_a_missing_book_with_backups_says_so(closed: Path) -> None:
    book = open_book(closed, Clock())
    BackupService(book).make(Reason.MANUAL)
    close_book(book)
    closed.unlink()
    error = refused(closed)
    assert error.trouble is Trouble.MISSING_WITH_BACKUPS
    assert "1 backup of it" in str(error)


def test_a_book_that_was_there_is_not_the_same_as_one_that_never_was(closed: Path) -> None:
    closed.unlink()
    error = refused(closed)
    assert error.trouble is Trouble.MISSING_BY_NOW
    assert "start a new book" in str(error)


def test_an_empty_file_is_not_an_empty_address_book(tmp_path: Path) -> None:
    (tmp_path / "my.ror").touch()
    assert refused(tmp_path / "my.ror").trouble is Trouble.EMPTY


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "my.ror"
    connection = plain_connection(path)
    connection.execute("CREATE TABLE contact (id INTEGER)")
    connection.close()
    assert refused(path).trouble is Trouble.NOT_A_BOOK


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n", Trouble.NOT_A_BOOK),
        (bytes(8192), Trouble.DAMAGED),
        (bytes((i * i * 7 + i // 256 * 31 + i) % 251 for i in range(8192)), Trouble.LOCKED_WITH_A_KEY),
        (b"%PDF-1.7 " + b"text " * 4000, Trouble.NOT_A_BOOK),
    ],
)
def test_what_is_no_database_is_named_and_left_alone(tmp_path: Path, content: bytes, trouble: Trouble) -> None:
    path = tmp_path / "my.ror"
    path.write_bytes(content)
    assert refused(path).trouble is trouble


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_or_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "fuzz" / "my.ror"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    refused(path)


def test_a_newer_book_is_refused_untouched_and_both_versions_are_named(closed: Path) -> None:
    connection = plain_connection(closed)
    connection.execute("PRAGMA journal_mode = delete")
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    error = refused(closed)
    assert error.trouble is Trouble.NEWER
    assert "its format is 7" in str(error)
    assert "up to 1" in str(error)


def test_a_newer_version_that_stands_in_the_log_only_is_noticed(closed: Path, tmp_path: Path) -> None:
    connection = plain_connection(closed)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("PRAGMA user_version = 7")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("my.ror", "my.ror-wal"):
        shutil.copy(closed.with_name(name), crashed)
    connection.close()
    before = files_in(crashed)
    with pytest.raises(BookError) as caught:
        open_book(crashed / "my.ror", Clock())
    assert caught.value.trouble is Trouble.NEWER
    assert {name: files_in(crashed)[name] for name in before} == before


def test_a_truncated_book_is_told(closed: Path) -> None:
    os.truncate(closed, 40_000)
    with pytest.raises(BookError) as caught:
        open_book(closed, Clock())
    assert caught.value.trouble is Trouble.DAMAGED
    assert closed.stat().st_size == 40_000


def test_creating_never_overwrites(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(BookError) as caught:
        create_book(closed, Clock())
    assert caught.value.trouble is Trouble.EXISTS
    assert closed.read_bytes() == before


def test_creating_makes_the_folder_for_its_owner_only(tmp_path: Path) -> None:
    book = new_book(tmp_path / "data")
    if os.name == "posix":
        assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    close_book(book)


def test_a_log_left_by_an_interrupted_creation_does_not_leak_into_the_next(closed: Path, tmp_path: Path) -> None:
    book = open_book(closed, Clock())
    add_contact(book, "From the log")
    new = tmp_path / "new"
    new.mkdir()
    shutil.copy(closed.with_name("my.ror-wal"), new / ".my.ror-new-wal")
    made = new_book(new)
    assert names(made.db) == []
    close_book(made)
    close_book(book)


@pytest.fixture
def crashed(tmp_path: Path) -> Iterator[Path]:
    book = new_book(tmp_path / "first")
    add_contact(book, "Jane Doe")
    shutil.copytree(tmp_path / "first", tmp_path / "crashed")
    yield tmp_path / "crashed" / "my.ror"
    close_book(book)


def test_after_an_unclean_close_the_book_is_checked_before_it_is_trusted(crashed: Path) -> None:
    book = open_book(crashed, Clock())
    assert names(book.db) == ["Jane Doe"]
    assert not book.trusted
    assert checking.quick(book)
    assert book.trusted
    close_book(book)
    again = open_book(crashed, Clock())
    assert again.trusted
    close_book(again)


def test_closing_without_the_check_asks_for_it_again(crashed: Path) -> None:
    close_book(open_book(crashed, Clock()))
    book = open_book(crashed, Clock())
    assert not book.trusted
    close_book(book)


def test_a_second_process_beside_leaves_the_mark_alone(crashed: Path, closed: Path) -> None:
    for path, trusted in ((crashed, False), (closed, True)):
        close_book(open_book(path, Clock(), beside=True), beside=True)
        book = open_book(path, Clock())
        assert book.trusted is trusted
        close_book(book)


@pytest.mark.parametrize(("days", "trusted"), [(6, True), (7, False), (-1, False)])
def test_a_check_a_week_old_is_due_again(closed: Path, days: int, trusted: bool) -> None:
    clock = Clock()
    clock.now += timedelta(days=days)
    book = open_book(closed, clock)
    assert book.trusted is trusted
    close_book(book)


def test_a_cloud_folder_is_warned_about(tmp_path: Path) -> None:
    path = tmp_path / "Dropbox" / "my.ror"
    warning = place_warning(path)
    assert warning is not None
    assert "Dropbox" in warning.plain()
    assert place_warning(tmp_path / "my.ror") is None


def test_the_machines_zone_is_one_that_can_be_used() -> None:
    assert zone_of(machine_zone()).key == machine_zone()
    assert zone_of("No/Such").key == "UTC"
    assert zone_of("../etc").key == "UTC"
