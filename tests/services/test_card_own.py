"""What only this program knows of a contact goes into a card and comes back: another book knows the same."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.imports import ImportCounts, Verdict
from ror_desktop.domain.note import NoteDraft, NoteKind
from ror_desktop.exchange.vcard import Version
from ror_desktop.services.book import Book
from ror_desktop.services.desk import Desk
from ror_desktop.services.progress import Progress
from ror_desktop.store import contacts, exporting
from tests.builders import make_book, moment, person

SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
WORDS = st.sampled_from(["Key accounts", "Søren & Ælf; Co, Ltd", "線路", 'a "b" \\n c', "x:y"])
NOTES = st.lists(
    st.tuples(st.sampled_from(["Sails", "Two\nlines", "Ask; then, call"]), st.sampled_from(NoteKind), st.booleans()),
    max_size=3,
)
PEOPLE = st.lists(st.tuples(NOTES, st.one_of(st.none(), WORDS), st.one_of(st.just(""), WORDS)), min_size=1, max_size=4)
Somebody = tuple[list[tuple[str, NoteKind, bool]], str | None, str]


def copied(empty: Path, path: Path) -> Book:
    shutil.copy(empty, path)
    return make_book(path)


def fill(book: Book, people: Sequence[Somebody]) -> None:
    desk, circles = Desk(book), dict[str, int]()
    for number, (notes, circle, place) in enumerate(people):
        draft: ContactDraft = person(f"P {number}")
        if circle is not None:
            if circle not in circles:
                circles[circle] = desk.circles.add(circle, 14 + len(circles) if len(circles) != 1 else None).created
            draft = draft._replace(circle_id=circles[circle])
        with book.verb(Verb.DEMO_FILL):
            capture = contacts.Capture(book.clock(), "UTC", place=place)
            contact = contacts.insert(book.db, contacts.NewContact(draft, capture), "")
        for place_of_note, (text, kind, pinned) in enumerate(notes):
            desk.notes.add(contact, NoteDraft(f"{place_of_note} {text}", moment(-9 + place_of_note), kind, pinned))


def known(book: Book) -> dict[str, tuple[object, ...]]:
    """What the book knows, by name: notes with kind and pin, the circle with its cadence, where they were captured."""
    ids = [i for (i,) in book.db.rows("SELECT id FROM contact ORDER BY id")]
    return {
        one.contact.display_name: (
            one.notes,
            None if one.circle is None else (one.circle.name, one.circle.cadence_days),
            one.contact.captured_place,
        )
        for one in exporting.whole(book.db, ids)
    }


@pytest.mark.parametrize("version", list(Version))
@given(people=PEOPLE)
@SLOW
def test_another_book_knows_the_same(empty: Path, version: Version, people: list[Somebody]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "all.vcf"
        book, other = copied(empty, Path(folder) / "one.ror"), copied(empty, Path(folder) / "two.ror")
        try:
            fill(book, people)
            Desk(book).exports.run(file, None, Progress(), version)
            assert imported(other, file).added == len(people)
            assert known(other) == known(book)
            for one in (book, other):
                with Desk(one).imports.preview([file], Progress()) as staging:
                    assert {(row.verdict, row.changes) for row in staging.rows} == {(Verdict.KNOWN, ())}
            again = Path(folder) / "again.vcf"
            Desk(other).exports.run(again, None, Progress(), version)
            assert sorted(again.read_bytes().splitlines()) == sorted(file.read_bytes().splitlines())
        finally:
            book.db.close()
            other.db.close()


def imported(book: Book, file: Path) -> ImportCounts:
    imports = Desk(book).imports
    with imports.preview([file], Progress()) as staging:
        return imports.run(staging, {}, Progress()).counts


def test_a_known_contact_gets_what_a_file_knows_more(tmp_path: Path) -> None:
    book = make_book(tmp_path / "book.ror")
    desk = Desk(book)
    jane = desk.contacts.add(person("Jane Doe")).created
    file = tmp_path / "one.vcf"
    desk.exports.run(file, [jane], Progress())
    more = (
        b"X-ROR-CIRCLE:key Accounts\r\nX-ROR-CIRCLE-CADENCE:30\r\nX-ROR-CAPTURED-PLACE:Lisbon\r\n"
        b"NOTE;X-ROR-KIND=LEARNED;X-ROR-PINNED=1:Sails\r\n"
    )
    file.write_bytes(file.read_bytes().replace(b"END:VCARD", more + b"END:VCARD"))
    circle = desk.circles.add("Key accounts", 14).created
    with desk.imports.preview([file], Progress()) as staging:
        assert staging.rows[0].changes == ("circle", "place", "notes")
        desk.imports.run(staging, {}, Progress())
    found = desk.contacts.get(jane)
    assert found is not None
    assert (found.circle_id, found.captured_place) == (circle, "Lisbon")
    assert [c.cadence_days for c in desk.circles.all()] == [14], "the circle of the book stays as it is"
    assert known(book)["Jane Doe"][0][0].kind is NoteKind.LEARNED
    background = desk.contacts.background(jane)
    assert background is not None
    assert [one.draft.text for one in background.pinned] == ["Sails"]
    desk.history.undo()
    found = desk.contacts.get(jane)
    assert found is not None
    assert (found.circle_id, found.captured_place) == (None, "")
    book.db.close()


def test_what_another_program_wrote_in_our_place_does_no_harm(tmp_path: Path) -> None:
    book = make_book(tmp_path / "book.ror")
    file = tmp_path / "odd.vcf"
    file.write_bytes(
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nNOTE;X-ROR-KIND=strange;X-ROR-PINNED=maybe;LANGUAGE=de:Segelt\r\n"
        b"X-ROR-CIRCLE: \r\nX-ROR-CIRCLE-CADENCE:often\r\nEND:VCARD\r\n"
    )
    assert imported(book, file).added == 1
    (notes, circle, place) = known(book)["A"]
    assert ([(note.text, note.kind, note.pinned) for note in notes], circle, place) == (
        [("Segelt", NoteKind.OBSERVED, False)], None, "",
    )  # fmt: skip
    out = tmp_path / "out.vcf"
    Desk(book).exports.run(out, None, Progress())
    assert b"NOTE;LANGUAGE=de:Segelt" in out.read_bytes()
    book.db.close()


def test_kind_and_pin_stand_beside_what_a_file_said_of_its_note(tmp_path: Path) -> None:
    book = make_book(tmp_path / "book.ror")
    file, out = tmp_path / "one.vcf", tmp_path / "out.vcf"
    said = b"NOTE:Liest\r\nNOTE;LANGUAGE=de;X-ROR-KIND=learned;X-ROR-PINNED=1:Segelt\r\nNOTE;X-ROR-KIND=shared:Wir\r\n"
    file.write_bytes(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\n" + said + b"END:VCARD\r\n")
    assert imported(book, file).added == 1
    kinds = [(NoteKind.OBSERVED, False), (NoteKind.LEARNED, True), (NoteKind.SHARED, False)]
    assert [(note.kind, note.pinned) for note in known(book)["A"][0]] == kinds
    Desk(book).exports.run(out, None, Progress())
    assert said in out.read_bytes()
    book.db.close()
