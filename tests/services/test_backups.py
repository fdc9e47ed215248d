"""When backups are made, what a restore puts back, and what it keeps."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.backup import Reason
from ror_desktop.errors import BookError, Trouble
from ror_desktop.services import backups, checking
from ror_desktop.services.backups import BackupService
from ror_desktop.services.book import Book
from ror_desktop.services.books import close_book, open_book
from ror_desktop.store import restoring
from ror_desktop.store.identity import log_of
from tests.raw_books import Clock, add_contact, names, new_book


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Book]:
    book = new_book(tmp_path, clock=clock)
    add_contact(book, "Jane Doe", ("sails",))
    yield book
    if not book.db.is_closed():
        close_book(book)


def test_on_quit_and_every_half_hour_only_what_changed_is_backed_up(book: Book, clock: Clock) -> None:
    service = BackupService(book)
    assert service.make_if_changed(Reason.TIMER) is not None
    clock.now += timedelta(minutes=30)
    assert service.make_if_changed(Reason.TIMER) is None
    add_contact(book, "John Roe")
    made = service.make_if_changed(Reason.QUIT)
    assert made is not None
    assert made.counts["contact"] == 2
    assert len(service.listed()) == 2


def test_at_start_a_backup_is_made_where_the_last_is_a_day_old(book: Book, clock: Clock) -> None:
    service = BackupService(book)
    assert service.make_at_start() is not None
    clock.now += timedelta(hours=23)
    assert service.make_at_start() is None
    clock.now += timedelta(hours=1)
    assert service.make_at_start() is not None


def test_backups_are_thinned_by_the_rule(book: Book, clock: Clock) -> None:
    service = BackupService(book)
    for _ in range(14):
        service.make(Reason.MANUAL)
        clock.now += timedelta(hours=1)
    assert 3 <= len(service.listed()) <= 10


def test_nothing_is_thinned_while_the_book_is_not_trusted(book: Book, clock: Clock) -> None:
    book.trusted = False
    service = BackupService(book)
    for _ in range(12):
        service.make(Reason.MANUAL)
        clock.now += timedelta(hours=1)
    assert len(service.listed()) == 12
    assert checking.quick(book)
    service.thin()
    assert len(service.listed()) <= 10


def test_a_second_place_gets_copies_when_it_is_there(book: Book, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    service = BackupService(book, second=stick)
    made = service.make(Reason.MANUAL)
    with pytest.raises(BookError):
        service.copy_to_second()
    stick.mkdir()
    copied = service.copy_to_second()
    assert copied is not None
    assert copied.name == Path(made.path).name
    assert backups.backups_of(book.db.path, stick)[0].sha256 == made.sha256


def test_the_drill_comes_once_a_week_and_finds_a_bad_backup(book: Book, clock: Clock) -> None:
    service = BackupService(book)
    assert service.drill_if_due() is None
    made = service.make(Reason.MANUAL)
    assert service.drill_if_due() == made
    clock.now += timedelta(days=6)
    assert service.drill_if_due() is None
    clock.now += timedelta(days=1)
    flip(Path(made.path))
    with pytest.raises(BookError) as caught:
        service.drill_if_due()
    assert caught.value.trouble is Trouble.BAD_BACKUP
    fresh = service.drill_if_due()
    assert fresh is not None
    assert fresh.made_at == clock.now


def flip(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(10_000)
        byte = file.read(1)
        file.seek(10_000)
        file.write(bytes([byte[0] ^ 1]))


def test_restore_brings_back_what_was_and_keeps_what_is(book: Book, clock: Clock) -> None:
    path = book.db.path
    made = BackupService(book).make(Reason.MANUAL)
    add_contact(book, "John Roe")
    close_book(book)
    kept = backups.restore(path, made, clock)
    restored = open_book(path, clock)
    assert names(restored.db) == ["Jane Doe"]
    assert checking.check(restored).sound
    close_book(restored)
    assert kept is not None
    before = open_book(kept, clock)
    assert names(before.db) == ["Jane Doe", "John Roe"]
    close_book(before)
    newest = backups.backups_of(path)[0]
    assert newest.reason is Reason.RESTORE
    assert newest.counts["contact"] == 2


def test_restore_where_the_book_is_missing(book: Book, clock: Clock) -> None:
    path = book.db.path
    made = BackupService(book).make(Reason.MANUAL)
    close_book(book)
    path.unlink()
    assert backups.restore(path, made, clock) is None
    restored = open_book(path, clock)
    assert names(restored.db) == ["Jane Doe"]
    close_book(restored)


def test_a_stale_log_does_not_bring_undone_rows_back(book: Book, clock: Clock) -> None:
    path = book.db.path
    made = BackupService(book).make(Reason.MANUAL)
    book.db.execute_sql("PRAGMA wal_autocheckpoint = 0")
    add_contact(book, "In the log")
    stale = log_of(path).read_bytes()
    close_book(book)
    log_of(path).write_bytes(stale)
    path.write_bytes(b"damaged" * 1000)  # so that the log cannot be taken in first
    kept = backups.restore(path, made, clock)
    restored = open_book(path, clock)
    assert names(restored.db) == ["Jane Doe"]
    close_book(restored)
    assert kept is not None
    assert kept.read_bytes().startswith(b"damaged")
    assert log_of(kept).read_bytes() == stale


def test_a_bad_backup_is_not_restored(book: Book, clock: Clock) -> None:
    path = book.db.path
    made = BackupService(book).make(Reason.MANUAL)
    close_book(book)
    flip(Path(made.path))
    before = path.read_bytes()
    with pytest.raises(BookError) as caught:
        backups.restore(path, made, clock)
    assert caught.value.trouble is Trouble.BAD_BACKUP
    assert path.read_bytes() == before


def test_a_book_that_another_program_has_open_is_not_replaced(book: Book, clock: Clock) -> None:
    made = BackupService(book).make(Reason.MANUAL)
    with pytest.raises(BookError) as caught:
        backups.restore(book.db.path, made, clock)
    assert caught.value.trouble is Trouble.BUSY
    add_contact(book, "Still here")
    assert names(book.db) == ["Jane Doe", "Still here"]


@pytest.mark.parametrize("step", ["staged", "noted", "log removed", "replaced"])
def test_a_restore_that_was_interrupted_is_whole_or_not_at_all(book: Book, clock: Clock, step: str) -> None:
    path = book.db.path
    made = BackupService(book).make(Reason.MANUAL)
    add_contact(book, "John Roe")
    close_book(book)
    staged = restoring.staged_name(path)
    shutil.copy(made.path, staged)
    if step != "staged":
        restoring.note_of(path).write_text("{}")
    if step == "noted":
        log_of(path).write_bytes(b"stale")
    if step == "replaced":
        staged.replace(path)
    again = open_book(path, clock)
    assert names(again.db) == (["Jane Doe", "John Roe"] if step == "staged" else ["Jane Doe"])
    assert not restoring.note_of(path).exists()
    close_book(again)


def test_the_newest_backup_that_is_good_is_restored(book: Book, clock: Clock) -> None:
    service = BackupService(book)
    service.make(Reason.MANUAL)
    clock.now += timedelta(hours=1)
    add_contact(book, "John Roe")
    newest = service.make(Reason.MANUAL)
    close_book(book)
    flip(Path(newest.path))
    backups.restore_newest(book.db.path, clock)
    again = open_book(book.db.path, clock)
    assert names(again.db) == ["Jane Doe"]
    close_book(again)


def test_where_every_backup_is_bad_the_book_stays(book: Book, clock: Clock) -> None:
    add_contact(book, "Jane Doe")
    made = BackupService(book).make(Reason.MANUAL)
    close_book(book)
    flip(Path(made.path))
    before = book.db.path.read_bytes()
    with pytest.raises(BookError) as caught:
        backups.restore_newest(book.db.path, clock)
    assert caught.value.trouble is Trouble.BAD_BACKUP
    assert book.db.path.read_bytes() == before


def names_in_the_newest(path: Path, clock: Clock) -> list[str]:
    """Who stands in the backup that is restored where the book itself is gone."""
    path.unlink()
    backups.restore_newest(path, clock)
    again = open_book(path, clock)
    found = names(again.db)
    close_book(again)
    return found


def test_a_restored_book_is_backed_up_though_it_counts_as_many_changes_as_the_one_before(
    book: Book, clock: Clock
) -> None:
    path = book.db.path
    made = BackupService(book).make(Reason.MANUAL)
    clock.now += timedelta(hours=1)
    add_contact(book, "Regretted")
    close_book(book)
    backups.restore(path, made, clock)
    clock.now += timedelta(hours=1)
    restored = open_book(path, clock)
    add_contact(restored, "Meant")
    newest = BackupService(restored).make_if_changed(Reason.QUIT)
    assert newest is not None
    assert BackupService(restored).make_if_changed(Reason.QUIT) is None
    close_book(restored)
    assert names_in_the_newest(path, clock) == ["Jane Doe", "Meant"]


def test_a_backup_of_a_time_to_come_is_not_the_newest(book: Book, clock: Clock) -> None:
    path, today = book.db.path, clock.now
    clock.now += timedelta(days=800)  # a wrong clock
    service = BackupService(book)
    for _ in range(4):
        service.make(Reason.MANUAL)
        clock.now += timedelta(days=1)
    clock.now = today
    add_contact(book, "John Roe")
    service = BackupService(book)
    assert service.make_if_changed(Reason.TIMER) is not None
    clock.now += timedelta(minutes=30)
    assert service.make_if_changed(Reason.TIMER) is None
    assert service.make_at_start() is None
    close_book(book)
    assert names_in_the_newest(path, clock) == ["Jane Doe", "John Roe"]
