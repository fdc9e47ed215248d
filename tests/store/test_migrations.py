"""A migration is entirely done or entirely not, keeps every row, and leaves the triggers as they ought to be.

As long as version 1 was not released, `python -m tests.store.test_migrations` writes its schema anew.
"""

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from peewee import IntegrityError, PeeweeException

from ror_desktop.domain.change import Verb
from ror_desktop.services.book import Book
from ror_desktop.store import changelog, triggers
from ror_desktop.store.counting import counts_of, damage_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.migrations import CURRENT, STEPS, migrate
from tests.raw_books import NOW, add_contact, new_book
from tests.store.step_two import STEP_2

GOLDEN = Path(__file__).parent.parent / "data" / "schema-1.sql"
WITH_STEP_2 = {**STEPS, CURRENT + 1: STEP_2}


def schema(db: BookDatabase) -> str:
    rows = db.rows(
        "SELECT sql FROM sqlite_schema WHERE type <> 'trigger' AND sql IS NOT NULL "
        "AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name"
    )
    return "".join("\n".join(line.strip() for line in sql.strip().splitlines()) + ";\n\n" for (sql,) in rows)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = new_book(tmp_path)
    for number in range(40):
        add_contact(book, f"Contact {number}", ("one", "two"))
    yield book
    book.db.close()


def everything(db: BookDatabase) -> dict[str, list[tuple[object, ...]]]:
    tables = db.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    content = {name: db.rows(f'SELECT * FROM "{name}" ORDER BY 1') for (name,) in tables}
    content["schema"] = db.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
    return content


def test_the_schema_of_version_1_is_the_one_that_was_released(book: Book) -> None:
    assert schema(book.db) == GOLDEN.read_text(encoding="utf-8")


def test_a_new_book_has_the_triggers_that_its_schema_asks_for(book: Book) -> None:
    assert triggers.existing(book.db) == triggers.wanted(book.db)
    assert book.db.user_version == CURRENT


def test_a_step_keeps_rows_and_references_and_makes_the_triggers_anew(book: Book) -> None:
    before = counts_of(book.db.connection())
    notes = book.db.rows("SELECT id, contact_id, text FROM note ORDER BY id")
    assert migrate(book.db, WITH_STEP_2) == 1
    assert counts_of(book.db.connection()) == before
    assert book.db.rows("SELECT id, contact_id, text FROM note ORDER BY id") == notes
    assert book.db.rows("PRAGMA foreign_key_check") == []
    assert book.db.value("PRAGMA foreign_keys") == 1
    assert triggers.existing(book.db) == triggers.wanted(book.db)
    assert "pronouns" in triggers.existing(book.db)["log_contact_update"]
    assert damage_of(book.db.connection()) == []
    assert migrate(book.db, WITH_STEP_2) == 0


def test_after_a_step_verbs_are_logged_and_undone_and_older_groups_are_read_only(book: Book) -> None:
    migrate(book.db, WITH_STEP_2)
    assert changelog.next_undo(book.db) is None
    assert len(changelog.entries(book.db)) == 40
    add_contact(book, "After")
    with book.db.atomic():
        changelog.undo(book.db, NOW)
    assert book.db.value("SELECT count(*) FROM contact") == 40


@pytest.mark.parametrize(
    "statements",
    [
        ("ALTER TABLE contact ADD COLUMN pronouns TEXT", "INSERT INTO no_such_table VALUES (1)"),
        ("DELETE FROM note WHERE id = 3",),
        ("DROP TABLE note",),
        ("UPDATE note SET contact_id = 4711 WHERE id = 3",),
        ("DELETE FROM contact WHERE id = 1", *["INSERT INTO tag (uuid, name, name_key) VALUES ('a', 'a', 'a')"] * 2),
    ],
)
def test_a_step_that_fails_or_would_lose_something_changes_nothing(book: Book, statements: tuple[str, ...]) -> None:
    before = everything(book.db)
    with pytest.raises(PeeweeException):
        migrate(book.db, {**STEPS, CURRENT + 1: statements})
    assert everything(book.db) == before
    assert book.db.value("PRAGMA foreign_keys") == 1
    with book.verb(Verb.NOTE_EDIT):
        book.db.execute_sql("UPDATE note SET text = 'still works' WHERE id = 3")


def test_a_newer_book_is_left_alone(book: Book) -> None:
    book.db.execute_sql(f"PRAGMA user_version = {CURRENT + 5}")
    before = everything(book.db)
    with pytest.raises(IntegrityError):
        migrate(book.db)
    assert everything(book.db) == before
    assert book.db.user_version == CURRENT + 5


def test_inside_a_transaction_no_step_is_taken(book: Book) -> None:
    with book.db.atomic(), pytest.raises(RuntimeError):
        migrate(book.db, WITH_STEP_2)


_CHILD = """
import sys
from pathlib import Path
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.migrations import CURRENT, STEPS, migrate
from tests.store.step_two import STEP_2
db = BookDatabase(Path(sys.argv[1]))
db.connect()
print("ready", flush=True)
migrate(db, {**STEPS, CURRENT + 1: STEP_2})
print("done", flush=True)
sys.stdin.read()
"""


def migrate_and_kill(path: Path, seconds: float) -> bool:
    """Start a migration in another process and kill it; whether it had said that it was done."""
    root = str(Path(__file__).parent.parent.parent)
    with subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(seconds)
        child.kill()
        return child.stdout.read() == "done\n"


def kill_during_migrations(tmp_path: Path, times: int) -> int:
    """How often the version was the new one; each time it is checked that the book is whole."""
    book = new_book(tmp_path)
    for number in range(300):
        add_contact(book, f"Contact {number}", ("one",))
    old = schema(book.db)
    counts = counts_of(book.db.connection())
    book.db.close()
    content = book.db.path.read_bytes()
    chance = random.Random(7)
    new = 0
    for _ in range(times):
        book.db.path.write_bytes(content)
        done = migrate_and_kill(book.db.path, chance.uniform(0, 0.06))
        book.db.connect()
        assert (schema(book.db) == old) == (book.db.user_version == CURRENT)
        assert not (done and book.db.user_version == CURRENT)
        assert counts_of(book.db.connection()) == counts
        assert triggers.existing(book.db) == triggers.wanted(book.db)
        assert damage_of(book.db.connection()) == []
        new += int(book.db.user_version) > CURRENT
        book.db.close()
    return new


def test_killed_at_any_point_the_book_is_old_or_new(tmp_path: Path) -> None:
    kill_during_migrations(tmp_path, 5)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_killed_at_many_points_the_book_is_old_or_new(tmp_path: Path) -> None:
    new = kill_during_migrations(tmp_path, 125)
    print(f"\nmigrations killed 125 times: {125 - new} old, {new} new, all whole")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        made = new_book(Path(name))
        GOLDEN.write_text(schema(made.db), encoding="utf-8")
        made.db.close()
