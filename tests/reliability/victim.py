"""A process that does one kind of work over and over, says what it has finished, and waits to be killed.

Started as `python -m tests.reliability.victim KIND BOOK`. Each line on standard output acknowledges what was
committed; the number goes on from where the book stands.
"""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from ror_desktop.domain.backup import Reason
from ror_desktop.domain.change import Verb
from ror_desktop.services import backups
from ror_desktop.services.backups import BackupService
from ror_desktop.services.book import Book
from ror_desktop.services.books import open_book
from tests.raw_books import insert_contact, insert_note

NOTES = 3
PORTION = 400


def clock() -> datetime:
    return datetime.now(UTC)


def say(word: object) -> None:
    print(word, flush=True)


def write(path: Path) -> None:
    """A contact with three notes in one verb, again and again."""
    book = open_book(path, clock)
    number = next_number(book)
    say("ready")
    while True:
        with book.verb(Verb.CONTACT_ADD):
            contact = insert_contact(book.db, f"Contact {number}")
            for note in range(NOTES):
                insert_note(book.db, contact, f"note {note} of {number}")
        say(number)
        number += 1


def next_number(book: Book) -> int:
    return int(book.db.value("SELECT count(*) FROM contact"))


def bulk(path: Path) -> None:
    """Many contacts in one verb, as an import writes them."""
    book = open_book(path, clock)
    number = next_number(book)
    say("ready")
    while True:
        with book.verb(Verb.IMPORT):
            for _ in range(PORTION):
                insert_note(book.db, insert_contact(book.db, f"Contact {number}"), f"note of {number}")
                number += 1
        say(number)


def restore(path: Path) -> None:
    """The two oldest backups in turn; says which one before and after."""
    choice = backups.backups_of(path)[-2:]
    say("ready")
    while True:
        for backup in choice:
            say(f"begin {backup.counts['contact']}")
            backups.restore(path, backup, clock)
            say(f"end {backup.counts['contact']}")


def back_up(path: Path) -> None:
    """A backup after each change."""
    book = open_book(path, clock)
    service = BackupService(book)
    say("ready")
    while True:
        with book.verb(Verb.CONTACT_ADD):
            insert_contact(book.db, "One more")
        made = service.make(Reason.MANUAL)
        say(Path(made.path).name)


KINDS: dict[str, Callable[[Path], None]] = {"write": write, "bulk": bulk, "restore": restore, "back_up": back_up}

if __name__ == "__main__":
    KINDS[sys.argv[1]](Path(sys.argv[2]))
