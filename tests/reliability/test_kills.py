"""Killed at any point: nothing that was acknowledged is lost, nothing is half done, nothing is corrupt.

The short form runs with all tests; the long one with `pytest -m long tests/reliability tests/store`, 500 kills
together with the migrations of `tests/store/test_migrations.py`.
"""

import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ror_desktop.domain.backup import Reason
from ror_desktop.domain.change import Verb
from ror_desktop.services import backups, checking
from ror_desktop.services.backups import BackupService
from ror_desktop.services.book import Book
from ror_desktop.services.books import close_book, open_book
from ror_desktop.services.search import SearchService
from ror_desktop.store.backups import drill
from tests.raw_books import add_contact, insert_contact, new_book
from tests.reliability.victim import NOTES, PORTION

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as POSIX does")
ROOT = Path(__file__).parent.parent.parent


def clock() -> datetime:
    return datetime.now(UTC)


def kill(kind: str, path: Path, seconds: float) -> list[str]:
    """Let a victim work for a while and kill it; what it acknowledged."""
    command = [sys.executable, "-m", "tests.reliability.victim", kind, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as victim:
        assert victim.stdout is not None
        assert victim.stdout.readline() == "ready\n"
        time.sleep(seconds)
        victim.send_signal(signal.SIGKILL)
        return [line.strip() for line in victim.stdout if line.endswith("\n")]


def reopened(path: Path) -> Book:
    """The book after a kill, checked through and through."""
    book = open_book(path, clock)
    assert checking.quick(book)
    found = checking.check(book)
    assert found.sound, found
    return book


def kill_writes(folder: Path, times: int) -> int:
    close_book(new_book(folder))
    path, chance, last = folder / "my.ror", random.Random(times), -1
    for _ in range(times):
        seconds = chance.uniform(0, 0.12) if last >= 0 else 0.5  # the first write waits for its imports
        last = max([last, *map(int, kill("write", path, seconds))])
        book = reopened(path)
        names = {name for (name,) in book.db.rows("SELECT display_name FROM contact")}
        assert {f"Contact {number}" for number in range(last + 1)} <= names
        assert len(names) - (last + 1) in {0, 1}, "at most the one that was under way"
        assert book.db.value("SELECT count(*) FROM note") == NOTES * len(names)
        found = SearchService(book).texts(f"note {NOTES - 1}", 5)
        assert found is not None
        assert found.total == len(names), "all that was written is found at once"
        assert book.db.value("SELECT count(*) FROM change_log") == (NOTES + 1) * len(names)
        assert book.db.value("SELECT count(*) FROM change_group") == len(names)
        close_book(book)
        last = len(names) - 1
    return last + 1


def kill_bulk(folder: Path, times: int) -> int:
    close_book(new_book(folder))
    path, chance, last = folder / "my.ror", random.Random(times), 0
    for _ in range(times):
        last = max([last, *map(int, kill("bulk", path, chance.uniform(0, 0.25)))])
        book = reopened(path)
        contacts = book.db.value("SELECT count(*) FROM contact")
        assert contacts % PORTION == 0, "a whole import or none of it"
        assert contacts >= last
        assert book.db.value("SELECT count(*) FROM note") == contacts
        close_book(book)
        last = contacts
    return last // PORTION


def kill_restores(folder: Path, times: int) -> int:
    book = new_book(folder)
    for number in range(10):
        add_contact(book, f"Contact {number}")
    service = BackupService(book)
    first = service.make(Reason.MANUAL)
    with book.verb(Verb.IMPORT):
        for number in range(10, 300):
            insert_contact(book.db, f"Contact {number}")
    second = service.make(Reason.MANUAL)
    close_book(book)
    path, chance, restored = folder / "my.ror", random.Random(times), 0
    for _ in range(times):
        before = contacts_in(path)
        said = kill("restore", path, chance.uniform(0, 0.15))
        restored += sum(line.startswith("end") for line in said)
        ended = [int(line.split()[1]) for line in said if line.startswith("end")]
        begun = [int(line.split()[1]) for line in said[-1:]]
        possible = {ended[-1] if ended else before, *begun}
        after = contacts_in(path)
        assert after in possible, (before, said, after)
        clean(folder, {Path(first.path).name, Path(second.path).name})
    return restored


def contacts_in(path: Path) -> int:
    book = reopened(path)
    found = int(book.db.value("SELECT count(*) FROM contact"))
    close_book(book)
    return found


def clean(folder: Path, keep: set[str]) -> None:
    """Each restore keeps what was there; all of it is a book, and then it makes room."""
    for path in folder.glob("my-before-restore-*"):
        path.unlink()
    for path in (folder / "backups").iterdir():
        if path.name.removesuffix(".json") not in keep:
            path.unlink()


def kill_backups(folder: Path, times: int) -> int:
    close_book(new_book(folder))
    path, chance, made = folder / "my.ror", random.Random(times), 0
    for _ in range(times):
        said = kill("back_up", path, chance.uniform(0, 0.25))
        made += len(said)
        reopened_book = reopened(path)
        close_book(reopened_book)
        listed = backups.backups_of(path)
        for backup in listed:
            drill(backup)
        if said:
            assert said[-1] in {Path(backup.path).name for backup in listed}
    return made


def test_killed_while_writing(tmp_path: Path) -> None:
    assert kill_writes(tmp_path, 6) > 0


def test_killed_while_importing(tmp_path: Path) -> None:
    kill_bulk(tmp_path, 3)


def test_killed_while_restoring(tmp_path: Path) -> None:
    kill_restores(tmp_path, 5)


def test_killed_while_backing_up(tmp_path: Path) -> None:
    kill_backups(tmp_path, 2)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_killed_many_times(tmp_path: Path) -> None:
    verbs = kill_writes(tmp_path / "write", 150)
    imports = kill_bulk(tmp_path / "bulk", 75)
    restores = kill_restores(tmp_path / "restore", 125)
    made = kill_backups(tmp_path / "backup", 25)
    print(
        f"\nkilled 150 times over {verbs} verbs, 75 times over {imports} imports of {PORTION}, 125 times over "
        f"{restores} restores, 25 times over {made} backups: nothing lost, half done or corrupt"
    )
