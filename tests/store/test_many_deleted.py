"""Many contacts deleted at once, some of whom had much written about them."""

from pathlib import Path

from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.notes import NoteService
from ror_desktop.store import contacts, derived, upkeep
from ror_desktop.store.contacts import Capture, NewContact
from tests.builders import make_book, note, person

MORE_THAN_A_PORTION = 1100
ENTRIES = 60


def test_nothing_derived_is_left_of_them(tmp_path: Path) -> None:
    book = make_book(tmp_path / "book.ror")
    capture = Capture(book.clock())
    with book.verb(Verb.IMPORT):
        contacts.insert_all(
            book.db, [NewContact(person(f"Person {n}"), capture) for n in range(MORE_THAN_A_PORTION)], "DE"
        )
    ids = list(ContactService(book).order(ContactOrder.NAME))
    for number in range(ENTRIES):
        NoteService(book).add(ids[number // 2], note(f"word{number} of many"))
    upkeep.write_marked(book.db)
    assert book.db.value("SELECT count(*) FROM text_newest") == ENTRIES // 2
    ContactService(book).delete(ids)
    assert derived.verify(book.db, book.clock(), book.zone) == []
    for table in ("text_newest", "text_search_docsize", "stale_text"):
        assert book.db.value(f"SELECT count(*) FROM {table}") == 0
    book.db.close()
