"""An import takes all of a card or says what it left, is one verb, and leaves nothing where it does not end."""

import gc
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.imports import ImportCounts, ImportRow, RowAction, Verdict
from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.errors import BookError, RorError, Trouble
from ror_desktop.services.book import Book
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.imports import ImportResult
from ror_desktop.services.progress import Cancelled, Progress
from ror_desktop.services.uncollected import uncollected
from tests.builders import assert_sound, derived_snapshot, snapshot

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
JANE = """BEGIN:VCARD
VERSION:3.0
UID:jane-1
FN:Jane Doe
N:Doe;Jane;;Dr.;
ORG:Acme;Sales
TITLE:Buyer
EMAIL;TYPE=INTERNET,WORK,PREF:jane@acme.example
TEL;TYPE=CELL:+49 151 2345678
ADR;TYPE=WORK:;Floor 3;Main street 1\\nBuilding B;Berlin;;10115;Germany
BDAY:--05-17
CATEGORIES:Lead,Sailing
NOTE:Sails\\, and asks\\nfor the pricing sheet
X-SHOE-SIZE;X-UNIT=EU:42
END:VCARD
"""
JOHN = "BEGIN:VCARD\nVERSION:3.0\nFN:John Smith\nEMAIL:john@acme.example\nEND:VCARD\n"


@pytest.fixture
def desk(book: Book) -> Desk:
    return desk_of(book)


def file_of(desk: Desk, *cards: str, name: str = "cards.vcf") -> Path:
    path = desk.book.db.path.parent / name
    path.write_text("".join(cards), encoding="utf-8", newline="")
    return path


def taken(
    desk: Desk, *cards: str, actions: Mapping[int, RowAction] | None = None, progress: Progress | None = None
) -> ImportResult:
    with desk.imports.preview([file_of(desk, *cards)], Progress()) as staging:
        return desk.imports.run(staging, actions or {}, progress or Progress())


def previewed(desk: Desk, *cards: str) -> list[ImportRow]:
    with desk.imports.preview([file_of(desk, *cards)], Progress()) as staging:
        return staging.rows


def exported(desk: Desk) -> str:
    path = desk.book.db.path.parent / "exported.vcf"
    desk.exports.run(path, None, Progress())
    return path.read_bytes().decode("utf-8").replace("\r\n ", "").replace("\r\n", "\n")


def only(desk: Desk) -> ContactDraft:
    (contact_id,) = desk.contacts.order(ContactOrder.NAME)
    contact = desk.contacts.get(contact_id)
    assert contact is not None
    return contact.draft()


def test_what_a_card_says_is_in_the_book(desk: Desk) -> None:
    assert taken(desk, JANE).counts == ImportCounts(added=1)
    draft = only(desk)
    assert (draft.display_name, draft.name.prefix, draft.organization, draft.department, draft.title) == (
        "Jane Doe",
        "Dr.",
        "Acme",
        "Sales",
        "Buyer",
    )
    assert draft.birthday == PartialDate(None, 5, 17)
    assert draft.tags == ("Lead", "Sailing")
    email, phone, address = draft.methods
    assert (email.value, email.label, email.preferred) == ("jane@acme.example", "work", True)
    assert (phone.value, phone.label, phone.key) == ("+49 151 2345678", "mobile", "+491512345678")
    assert address.address is not None
    assert address.address.street == "Main street 1 Building B"
    assert [desk.notes.get(1).draft.text] == ["Sails, and asks\nfor the pricing sheet"]
    assert "X-SHOE-SIZE;X-UNIT=EU:42" in exported(desk)


def test_an_export_says_it_in_the_words_of_the_file(desk: Desk) -> None:
    taken(desk, JANE)
    written = [line.lower() for line in exported(desk).splitlines()]
    assert [line for line in JANE.splitlines() if line.lower() not in written] == []


def test_a_changed_contact_is_exported_as_it_is_now(desk: Desk) -> None:
    taken(desk, JANE.replace("ORG:Acme;Sales", "ORG:Acme;Sales;North"))
    draft = only(desk)
    address = draft.methods[2]._replace(value="", address=draft.methods[2].address._replace(street="Other street 2"))
    desk.contacts.edit(1, draft._replace(methods=(*draft.methods[:2], address), tags=("Sailing",), title=""))
    written = exported(desk)
    assert "ORG:Acme;Sales;North\n" in written
    assert "Other street 2;Berlin" in written
    assert "Main street" not in written
    assert "CATEGORIES:Sailing\n" in written
    assert "TITLE" not in written


@pytest.mark.parametrize(
    "cards",
    [
        [JANE],
        [JOHN],
        [JOHN, JANE, JOHN],
        [JANE, JANE],
        [JANE, JANE.replace("Buyer", "Chief")],
        [JANE, JOHN.replace("FN:", "UID:jane-1\nFN:"), JOHN.replace("John", "Jim").replace("FN:", "UID:jane-1\nFN:")],
        [JANE.replace("UID:jane-1", "UID:sha256:1")],
        [JANE.replace("jane-1", "jane\u20281")],
        [JANE.replace("Acme;", "  ACMÉ ;"), JOHN.replace("FN:", "ORG:acme\nCATEGORIES:LEAD,lead,#sailing\nFN:")],
        ['BEGIN:VCARD\nVERSION:3.0\nADR;LABEL="Only a label\\nof two lines":;;;;;;\nEND:VCARD\n'],
        [
            "BEGIN:VCARD\nVERSION:3.0\nFN;LANGUAGE=de:A\nNOTE:x\\n\u2028\\ny\nNOTE:x\nNOTE:x\n"
            "BDAY;VALUE=text:circa 1800\nEND:VCARD\n"
        ],
        ["BEGIN:VCARD\nVERSION:3.0\nFN:A\nX-ROR-CADENCE:often\nX-ROR-KNOWN-SINCE:2020-02-03\nEND:VCARD\n"],
    ],
)
def test_the_same_file_twice_adds_nothing(desk: Desk, cards: list[str]) -> None:
    first = taken(desk, *cards)
    before = snapshot(desk.book, frozenset())
    again = taken(desk, *cards)
    assert again.change is None
    assert again.counts == replace(first.counts, added=0, skipped=first.counts.skipped + first.counts.added)
    assert snapshot(desk.book, frozenset()) == before
    written = exported(desk)
    rows = previewed(desk, written)
    assert [(row.verdict, row.changes) for row in rows] == [(Verdict.KNOWN, ())] * first.counts.added


def test_one_identifier_for_two_people_loses_nobody(desk: Desk) -> None:
    other = JOHN.replace("FN:", "UID:jane-1\nFN:")
    rows = previewed(desk, JANE, other, other)
    assert [row.verdict for row in rows] == [Verdict.NEW, Verdict.NEW, Verdict.REPEATED]
    assert "another name" in rows[1].problems[0].plain()
    assert taken(desk, JANE, other, other).counts.added == 2


def test_another_card_of_the_same_person_is_named_and_can_be_saved(desk: Desk) -> None:
    other = JANE.replace("Buyer", "Chief")
    with desk.imports.preview([file_of(desk, JANE, other)], Progress()) as staging:
        assert [row.verdict for row in staging.rows] == [Verdict.NEW, Verdict.REPEATED]
        assert "left out" in staging.rows[1].problems[0].plain()
        assert staging.rejected().decode().replace("\r\n", "\n") == other


@pytest.mark.parametrize("said", ["NOTE:Met at the fair", "FN:J"])
def test_a_card_that_stands_twice_is_taken_once_however_short_its_name(desk: Desk, said: str) -> None:
    card = f"BEGIN:VCARD\nVERSION:3.0\n{said}\nEND:VCARD\n"
    assert [row.verdict for row in previewed(desk, card, card)] == [Verdict.NEW, Verdict.REPEATED]
    assert taken(desk, card, card).counts == ImportCounts(added=1, skipped=1)


def test_what_a_later_file_adds_is_taken(desk: Desk) -> None:
    taken(desk, JANE)
    later = (
        JANE.replace("TITLE:Buyer", "TITLE:Chief\nX-NEW:1")
        .replace("X-UNIT=EU:42", "X-UNIT=EU:43")
        .replace("NOTE:", f"PHOTO;ENCODING=b;TYPE=PNG:{PIXEL}\nNOTE:Another\nNOTE:")
        .replace("TEL;TYPE=CELL:+49 151 2345678", "TEL;TYPE=HOME:+49 30 1234567")
        .replace("Lead,", "lead,VIP,")
        .replace("BDAY:--05-17\n", "")
    )
    (row,) = previewed(desk, later)
    assert (row.verdict, row.action) == (Verdict.KNOWN, RowAction.UPDATE)
    assert set(row.changes) == {"title", "methods", "tags", "notes", "photo", "details"}
    assert taken(desk, later).counts == ImportCounts(updated=1)
    draft = only(desk)
    assert (draft.title, draft.birthday) == ("Chief", PartialDate(None, 5, 17))
    assert [m.value for m in draft.methods if m.kind.value == "phone"] == ["+49 151 2345678", "+49 30 1234567"]
    assert draft.tags == ("Lead", "Sailing", "VIP")
    written = exported(desk)
    assert "X-NEW:1\n" in written
    assert written.count("X-SHOE-SIZE") == 1
    assert written.count("NOTE:") == 2
    assert PIXEL in written.replace("\n", "")
    assert previewed(desk, later)[0].changes == ()


def test_an_update_can_be_left_and_only_the_last_change_of_a_card_is_no_update(desk: Desk) -> None:
    taken(desk, JANE)
    assert previewed(desk, JANE.replace("UID:", "REV:2026-01-01T00:00:00Z\nUID:"))[0].changes == ()
    before = snapshot(desk.book, frozenset())
    left = taken(desk, JANE.replace("Buyer", "Chief"), actions={0: RowAction.SKIP})
    assert (left.counts, left.change) == (ImportCounts(skipped=1), None)
    assert snapshot(desk.book, frozenset()) == before


def test_undo_restores_what_an_update_overwrote(desk: Desk) -> None:
    taken(desk, JANE)
    marks = [(snapshot(desk.book), derived_snapshot(desk.book))]
    result = taken(desk, JANE.replace("Buyer", "Chief").replace("+49 151", "+49 152"), JOHN)
    assert result.counts == ImportCounts(added=1, updated=1)
    marks.append((snapshot(desk.book), derived_snapshot(desk.book)))
    for _round in range(2):
        assert desk.history.undo() is not None
        assert (snapshot(desk.book), derived_snapshot(desk.book)) == marks[0]
        assert_sound(desk.book)
        assert desk.history.redo() is not None
        assert (snapshot(desk.book), derived_snapshot(desk.book)) == marks[1]
        assert_sound(desk.book)


def test_undo_of_a_first_import_leaves_an_empty_book(desk: Desk) -> None:
    photo = JOHN.replace("FN:", f"PHOTO;ENCODING=b;TYPE=PNG:{PIXEL}\nFN:")
    taken(desk, JANE, photo)
    assert desk.history.undo() is not None
    assert all(not rows for rows in snapshot(desk.book).values())
    assert_sound(desk.book)


def test_what_was_deleted_between_preview_and_import_comes_back(desk: Desk) -> None:
    taken(desk, JANE)
    with desk.imports.preview([file_of(desk, JANE.replace("Buyer", "Chief"))], Progress()) as staging:
        desk.contacts.delete([1])
        desk.imports.run(staging, {}, Progress())
    assert only(desk).title == "Chief"


def test_what_came_in_between_preview_and_import_is_not_doubled(desk: Desk) -> None:
    with desk.imports.preview([file_of(desk, JANE.replace("Buyer", "Chief"))], Progress()) as staging:
        taken(desk, JANE)
        desk.imports.run(staging, {}, Progress())
    assert only(desk).title == "Chief"


def test_a_picture_is_kept_once(desk: Desk) -> None:
    photo = f"PHOTO;ENCODING=b;TYPE=PNG:{PIXEL}\nFN:"
    taken(desk, JANE.replace("FN:", photo), JOHN.replace("FN:", photo))
    assert desk.book.db.value("SELECT count(*) FROM photo") == 1
    assert desk.book.db.value("SELECT count(*) FROM contact WHERE photo_id IS NOT NULL") == 2


def test_the_same_bytes_said_to_be_of_two_kinds_are_two_pictures(desk: Desk) -> None:
    kinds = ("PNG", "image/x-odd")
    cards = [
        card.replace("FN:", f"PHOTO;ENCODING=b;TYPE={kind}:aBc=\nFN:")
        for card, kind in zip((JANE, JOHN), kinds, strict=True)
    ]
    taken(desk, *cards)
    found = desk.book.db.rows("SELECT p.media_type FROM contact c JOIN photo p ON p.id = c.photo_id ORDER BY c.id")
    assert [kind for (kind,) in found] == ["image/png", "image/x-odd"]


def test_a_bad_card_is_named_saved_and_spoils_no_other(desk: Desk) -> None:
    bad = "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"
    with desk.imports.preview([file_of(desk, JANE, bad, JOHN)], Progress()) as staging:
        assert [row.verdict for row in staging.rows] == [Verdict.NEW, Verdict.PROBLEM, Verdict.NEW]
        assert staging.rows[1].line == 1 + JANE.count("\n")
        assert staging.rows[1].problems
        assert staging.rejected() == bad.strip().encode() + b"\r\n"
        result = desk.imports.run(staging, {1: RowAction.ADD}, Progress())
    assert result.counts == ImportCounts(added=2, unusable=1, with_problems=1)


def test_a_backup_is_made_before_the_first_change_and_not_for_nothing(desk: Desk) -> None:
    previewed(desk, JANE)
    taken(desk, JANE, actions={0: RowAction.SKIP})
    assert desk.backups.listed() == []
    taken(desk, JANE)
    (backup,) = desk.backups.listed()
    assert backup.reason.value == "import"
    taken(desk, JANE)
    assert len(desk.backups.listed()) == 1


def many_cards(amount: int) -> str:
    return "".join(JOHN.replace("Smith", f"Smith {number}") for number in range(amount))


class CancelAt(Progress):
    """Asks to stop at the so-manieth step, of however many there are."""

    def __init__(self, step: int) -> None:
        super().__init__(self._count)
        self.left = step

    def _count(self, _done: int, _total: int) -> None:
        self.left -= 1
        if self.left == 0:
            self.cancel()


def test_cancelling_at_any_step_leaves_nothing(desk: Desk) -> None:
    taken(desk, JANE)
    before = (snapshot(desk.book, frozenset()), derived_snapshot(desk.book))
    path = file_of(desk, JANE.replace("Buyer", "Chief"), many_cards(650))
    stops = 0
    for step in range(1, 100):
        progress = CancelAt(step)
        try:
            with desk.imports.preview([path], progress) as staging:
                desk.imports.run(staging, {}, progress)
            break
        except Cancelled:
            stops += 1
        assert not desk.book.db.in_transaction()
        assert not progress.writing
        assert (snapshot(desk.book, frozenset()), derived_snapshot(desk.book)) == before
    assert stops >= 9  # 2 steps of reading, 1 before the transaction, 7 of writing, the last of which comes too late
    assert desk.contacts.count() == 651
    assert_sound(desk.book)


def test_without_room_for_what_waits_that_is_said(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = file_of(desk, JANE)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(RorError, match=r"gone could not be written .* Nothing was imported"):
        desk.imports.preview([file], Progress())


def test_the_same_card_twice_is_one_however_short_its_name(desk: Desk) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nUID:a\nFN:A\nEND:VCARD\n"
    assert [row.verdict for row in previewed(desk, card, card)] == [Verdict.NEW, Verdict.REPEATED]


def test_a_full_disk_in_the_middle_leaves_nothing(desk: Desk) -> None:
    taken(desk, JANE)
    before = (snapshot(desk.book, frozenset()), derived_snapshot(desk.book))
    pages = desk.book.db.value("PRAGMA page_count")
    desk.book.db.execute_sql(f"PRAGMA max_page_count = {pages + 40}")
    with desk.imports.preview([file_of(desk, many_cards(1500))], Progress()) as staging:
        with pytest.raises(BookError) as caught:
            desk.imports.run(staging, {}, Progress())
        assert caught.value.trouble is Trouble.FULL
        assert (snapshot(desk.book, frozenset()), derived_snapshot(desk.book)) == before
        desk.book.db.execute_sql(f"PRAGMA max_page_count = {pages + 50_000}")
        assert desk.imports.run(staging, {}, Progress()).counts.added == 1500
    assert_sound(desk.book)


def test_a_file_that_cannot_be_read_is_told(desk: Desk, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.vcf"):
        with pytest.raises(RorError, match=r"cannot be read .*Nothing was imported"):
            desk.imports.preview([file_of(desk, JANE), path], Progress())
    assert desk.contacts.count() == 0


def test_the_history_names_the_files(desk: Desk) -> None:
    paths = [file_of(desk, JANE.replace("jane-1", f"jane-{n}"), name=f"{n}.vcf") for n in range(5)]
    with desk.imports.preview(paths, Progress()) as staging:
        change = desk.imports.run(staging, {}, Progress()).change
    assert change is not None
    assert change.message is not None
    assert change.message.plain() == "Imported 5 contacts from 0.vcf, 1.vcf, 2.vcf, …"


def test_an_import_is_gathered_until_it_is_worth_one_segment_of_each_index(desk: Desk) -> None:
    """However many portions it is brought in step in: many segments would be merged within a later import."""
    cards = [JOHN.replace("John Smith\n", f"John Smith {number}\nNOTE:Sails\n") for number in range(2_100)]
    assert taken(desk, *cards).counts.added == len(cards)
    for index in ("name_search", "text_search"):
        assert desk.book.db.value(f"SELECT count(DISTINCT segid) FROM {index}_idx") == 1


def test_an_import_makes_no_garbage_in_circles_and_lets_it_be_collected_again(desk: Desk) -> None:
    """So it can do without the collection: its memory would grow with every circle."""
    cards = [JOHN.replace("John Smith", f"John Smith {number}") for number in range(400)]
    broken = ["BEGIN:VCARD\nTEL\nFN:Half\nBDAY:31 February\nEND:VCARD\n", "BEGIN:VCARD\nEND:VCARD\n"] * 200
    taken(desk, JANE, *broken)  # what is made once
    assert gc.isenabled()
    gc.collect()
    with uncollected():
        taken(desk, *cards, JANE, *broken)
        assert not gc.isenabled()
        assert gc.collect() < 100
    assert gc.isenabled()
    with pytest.raises(RorError):
        desk.imports.preview([desk.book.db.path.parent / "missing.vcf"], Progress())
    assert gc.isenabled()


@pytest.mark.parametrize("name", ["Jane Doe", "J", "", "?"])
def test_a_card_that_stands_twice_in_a_file_is_counted_once_whatever_it_is_called(desk: Desk, name: str) -> None:
    card = f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTITLE:Buyer\nEND:VCARD\n"
    with desk.imports.preview([file_of(desk, card, JOHN, card)], Progress()) as staging:
        assert [row.verdict for row in staging.rows] == [Verdict.NEW, Verdict.NEW, Verdict.REPEATED]
        assert desk.imports.run(staging, {}, Progress()).counts.added == desk.contacts.count() == 2
