"""The demo: what screenshots, tests and newcomers see."""

from datetime import timedelta
from pathlib import Path

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.messages import translate
from ror_desktop.services.book import Book, Clock
from ror_desktop.services.books import create_book
from ror_desktop.services.demo.files import DemoFiles, read_files
from ror_desktop.services.demo.maker import make_demo
from ror_desktop.services.demo.writer import write_demo
from ror_desktop.store import changelog, failures


def demo_book(path: Path, clock: Clock, zone: str = "") -> Book:
    """Make a new book at this path, filled with the demo, and open it; `zone` as in `create_book`.

    Its history is empty: the first undo of a newcomer takes back what they did, not the people they look at.
    """
    book = create_book(path, clock, zone, language="")  # it has a playbook of its own
    fill_demo(book)
    with failures.told(book.db), book.db.atomic():
        changelog.prune(book.db, clock() + timedelta(seconds=1))
    return book


def fill_demo(book: Book, seed: int | None = None, files: DemoFiles | None = None) -> Change:
    """Write the demo into the book as it looks today in its home zone; one verb, so that one undo empties it again.

    The same day, zone and seed give the same book; without a seed the files' own, without files those of the
    program. `created` is the contact with the longest story.
    """
    demo = make_demo(files or read_files(), book.today(), book.zone.key, seed)
    with book.verb(Verb.DEMO_FILL) as run:
        ids = write_demo(book.db, demo, book.clock())
        amount = len(ids) - 1
        run.about(Noun.CONTACT, None, translate("Demo", "Filled the book with %n contact(s)", "", amount), amount)
        longest = max(range(len(ids)), key=lambda place: len(demo.contacts[place].interactions))
        run.created = ids[longest]
    return run.change
