"""A backup is whole, checked and hashed; every flipped bit in it is noticed."""

import os
import random
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ror_desktop.domain.backup import Backup, Reason
from ror_desktop.domain.change import Verb
from ror_desktop.errors import BookError, Trouble
from ror_desktop.services.book import Book
from ror_desktop.store import backups
from ror_desktop.store.database import plain_connection
from tests.raw_books import NOW, add_contact, names, new_book

FLIPS = 400


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = new_book(tmp_path)
    add_contact(book, "Jane Doe", ("sails", "wants the pricing sheet"))
    yield book
    book.db.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def make(book: Book, folder: Path, reason: Reason = Reason.MANUAL) -> Backup:
    return backups.make(book.db, folder, reason, NOW)


def test_a_backup_is_one_finished_file_with_a_manifest(book: Book, folder: Path) -> None:
    made = make(book, folder)
    path = Path(made.path)
    assert sorted(p.name for p in folder.iterdir()) == [path.name, path.name + ".json"]
    assert path.read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log is needed to read it
    assert made.counts["note"] == 2
    assert made.schema_version == 1
    assert backups.listed(folder, "my.ror") == [made]
    assert backups.listed(folder, "other.ror") == []
    backups.drill(made)
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o777 == 0o700


def test_what_stands_in_the_log_only_is_in_the_backup(book: Book, folder: Path) -> None:
    book.db.execute_sql("PRAGMA wal_autocheckpoint = 0")
    add_contact(book, "Only in the log")
    connection = plain_connection(Path(make(book, folder).path), finished=True)
    assert connection.execute("SELECT count(*) FROM contact").fetchone() == (2,)
    connection.close()


def test_a_backup_beside_an_open_transaction_holds_what_was_committed(book: Book, folder: Path) -> None:
    with book.verb(Verb.CONTACT_ADD):
        book.db.execute_sql("DELETE FROM note")
        made: list[Backup] = []
        other = threading.Thread(target=lambda: made.append(make(book, folder)))
        other.start()
        other.join()
    assert made[0].counts["note"] == 2


def test_two_in_one_second_do_not_overwrite_each_other(book: Book, folder: Path) -> None:
    assert make(book, folder).path != make(book, folder).path
    assert len(backups.listed(folder, "my.ror")) == 2


def test_many_at_once_in_one_second_are_all_good(book: Book, folder: Path) -> None:
    start = threading.Barrier(6)
    made: list[Backup] = []

    def back_up() -> None:
        start.wait()
        made.append(make(book, folder))

    threads = [threading.Thread(target=back_up) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    listed = backups.listed(folder, "my.ror")
    assert sorted(map(str, folder.iterdir())) == sorted(f"{b.path}{end}" for b in listed for end in ("", ".json"))
    assert {b.path for b in listed} == {b.path for b in made}
    assert len(made) == 6
    for backup in listed:
        backups.drill(backup)


def test_every_flipped_bit_is_caught(book: Book, folder: Path) -> None:
    made = make(book, folder)
    chance = random.Random(1)
    for target in (Path(made.path), Path(f"{made.path}.json")):
        content = target.read_bytes()
        for _ in range(FLIPS):
            place, bit = chance.randrange(len(content)), 1 << chance.randrange(8)
            with target.open("r+b") as file:
                file.seek(place)
                file.write(bytes([content[place] ^ bit]))
            found = backups.listed(folder, "my.ror")
            assert not found or is_bad(found[0]), f"bit {bit} of byte {place} of {target.name}"
            with target.open("r+b") as file:
                file.seek(place)
                file.write(content[place : place + 1])
    assert not is_bad(backups.listed(folder, "my.ror")[0])


def is_bad(backup: Backup) -> bool:
    try:
        backups.verify(backup)
    except BookError as error:
        return error.trouble is Trouble.BAD_BACKUP
    return False


def test_a_backup_cut_short_is_not_good(book: Book, folder: Path) -> None:
    made = make(book, folder)
    os.truncate(made.path, made.size - 4096)
    found = backups.listed(folder, "my.ror")[0]
    assert not found.good
    assert is_bad(found)


def test_a_failed_backup_leaves_nothing_behind(book: Book, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BookError):
        make(book, tmp_path / "file" / "backups")
    root = book.db.value("SELECT rootpage FROM sqlite_schema WHERE name = 'note_contact'")
    book.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    with book.db.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(bytes(4096))
    with pytest.raises(BookError) as caught:
        make(book, tmp_path / "backups")
    assert caught.value.trouble is Trouble.DAMAGED
    assert list((tmp_path / "backups").iterdir()) == []


def test_leftovers_of_an_interrupted_backup_are_cleared(book: Book, folder: Path) -> None:
    made = make(book, folder)
    (folder / ".my-20260101-000000-quit.ror-backup-new").write_bytes(b"half")
    (folder / "my-20260101-000000-quit.ror-backup.json").write_text("{}")
    (folder / "other-20260101-000000-quit.ror-backup.json").write_text("{}")
    for path in folder.iterdir():
        os.utime(path, (0, 0))
    (folder / ".my-20260102-000000-quit.ror-backup-new").write_bytes(b"of another process, just now")
    backups.clear_leftovers(folder, book.db.path)
    name = Path(made.path).name
    assert sorted(p.name for p in folder.iterdir()) == [
        ".my-20260102-000000-quit.ror-backup-new",
        name,
        name + ".json",
        "other-20260101-000000-quit.ror-backup.json",
    ]


def test_a_copy_elsewhere_is_compared_and_listed_there(book: Book, folder: Path, tmp_path: Path) -> None:
    made = make(book, folder)
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.copy_to(made, stick)
    (there,) = backups.listed(stick, "my.ror")
    backups.drill(there)
    assert there.sha256 == made.sha256
    with pytest.raises(BookError):
        backups.copy_to(made, tmp_path / "not plugged in")


def test_names_with_signs_that_mean_something_in_an_address(tmp_path: Path) -> None:
    folder = tmp_path / ("50% & more#" if sys.platform == "win32" else "50% & more?#")
    book = new_book(folder, "Zoë's [old] book.ror")
    add_contact(book, "Jane")
    made = make(book, folder / "backups")
    backups.drill(made)
    assert backups.listed(folder / "backups", "Zoë's [old] book.ror") == [made]
    backups.clear_leftovers(folder / "backups", book.db.path)
    assert names(book.db) == ["Jane"]
    book.db.close()
