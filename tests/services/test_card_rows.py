"""An export from rows writes the same bytes as the card of the whole contact."""

import re
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.card import Card
from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact import (
    ContactDraft,
    ForeignUid,
    Method,
    MethodKind,
    PersonName,
    Photo,
    PostalAddress,
    Workplace,
)
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.note import NoteDraft, NoteKind
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.exchange.rest import dump_rest, load_rest
from ror_desktop.exchange.vcard import Version, write_card
from ror_desktop.services.card_mapping import card_of
from ror_desktop.services.demo import fill_demo
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.progress import Progress
from ror_desktop.store import contacts, exporting, photos, rows, uids
from ror_desktop.store.exporting import RowContact, WholeContact
from ror_desktop.store.imports import uuid_text
from ror_desktop.store.tables import ContactTable
from tests.builders import make_book, moment, person

FULL = ContactDraft(
    display_name="Dr. Jane Q. Doe Jr.",
    name=PersonName("Dr.", "Jane", "Q.", "Doe", "Jr."),
    nickname="JD",
    organization="Acme, Inc.",
    department="Sales; North",
    title="Buyer",
    role="Owner",
    industry="Tools",
    birthday=partial_date("--02-29"),
    known_since=date(2001, 2, 3),
    cadence_days=30,
    methods=(
        Method(MethodKind.EMAIL, "jane@doe.example", "work", preferred=True),
        Method(MethodKind.PHONE, "+49 30 1234567", "own; word"),
        Method(MethodKind.PHONE, "+49 30 1234568", "work mobile"),
        Method(MethodKind.WEB, "https://doe.example/?a=1,2;3"),
        Method(MethodKind.SOCIAL, "jane", network="linkedin", connected_on=date(2020, 1, 2)),
        Method(MethodKind.SOCIAL, "jane2", network="mastodon"),
        Method(MethodKind.ADDRESS, "", "home", address=PostalAddress("", "", "Street 1", "Town", "", "123", "Land")),
        Method(MethodKind.ADDRESS, "only a line; or two"),
        Method(MethodKind.ADDRESS, "a line beside parts that say nothing", address=PostalAddress()),
        Method(MethodKind.PHONE, "+49 30 1234569", "Home", preferred=True),
    ),
    tags=("one", "two words"),
    workplace=Workplace("Tools", "Berlin", "Germany"),
)
DRAFTS = {
    "full": FULL,
    "nameless": ContactDraft(),
    "department alone": ContactDraft(display_name="A", department="B"),
    "tool": ContactDraft(display_name="A", industry="Tools"),
    "day in words": ContactDraft(display_name="A", birthday=partial_date("about 1970, in May")),
    "wide and long": ContactDraft(display_name="né " * 40, organization="日本" * 30, tags=("x" * 74, "é" * 75)),
}
CIRCLES: dict[str, int | None] = {"Key accounts": 14, "Søren & Ælf; Co, Ltd": None}
SPECIAL = [
    "\\",
    "\\n",
    ",",
    ";",
    ":",
    "\n",
    "\r\n",
    "\t",
    '"',
    "^",
    "é",
    "日本",
    "\xa0",
    "\x85",
    "  ",
    "END:VCARD",
    "a" * 70,
]
TEXT = st.lists(st.one_of(st.sampled_from(SPECIAL), st.text(max_size=9)), max_size=4).map("".join)
DAYS = st.one_of(st.none(), st.dates())
METHODS = st.builds(
    Method,
    st.sampled_from(MethodKind),
    TEXT,
    st.one_of(st.sampled_from(["", "work", "home mobile", "Home", "_$!<Work>!$_"]), TEXT),
    st.booleans(),
    st.one_of(st.sampled_from(["", "linkedin"]), TEXT),
    DAYS,
    st.one_of(st.none(), st.builds(PostalAddress, *[TEXT] * 7)),
    key=st.just(""),
    id=st.just(0),
)
DRAFT_OF_ANYTHING = st.builds(
    ContactDraft,
    display_name=TEXT,
    name=st.builds(PersonName, *[TEXT] * 5),
    nickname=TEXT,
    organization=TEXT,
    department=TEXT,
    title=TEXT,
    role=TEXT,
    industry=TEXT,
    birthday=st.one_of(DAYS.map(lambda day: partial_date(str(day or ""))), TEXT.map(partial_date)),
    anniversary=st.one_of(st.none(), st.just(partial_date("2001-02-03"))),
    known_since=DAYS,
    cadence_days=st.one_of(st.none(), st.integers(1, 999)),
    circle_id=st.none(),
    methods=st.lists(METHODS, max_size=4).map(tuple),
    tags=st.lists(TEXT, max_size=3).map(tuple),
    own=st.just(False),
    workplace=st.one_of(st.none(), st.builds(Workplace, TEXT, TEXT, TEXT)),
)
SAID = st.lists(st.tuples(TEXT.filter(str.strip), st.sampled_from(NoteKind), st.booleans()), max_size=3)
SLOW = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
END = b"\r\nEND:VCARD\r\n"
PHOTO = Photo(b"\xff\xd8\xff" * 99, "image/jpeg")
Said = Sequence[tuple[str, NoteKind, bool]]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = make_book(tmp_path / "book.ror")
    yield desk_of(book)
    book.db.close()


@pytest.fixture
def circles(desk: Desk) -> dict[str | None, int | None]:
    """The ids of the circles, by name."""
    return {None: None, **{name: desk.circles.add(name, days).created for name, days in CIRCLES.items()}}


def captured(desk: Desk, draft: ContactDraft, place: str, notes: Said) -> int:
    """A contact captured at this place, with these notes."""
    with desk.book.verb(Verb.DEMO_FILL):
        capture = contacts.Capture(desk.book.clock(), "UTC", place=place)
        made = contacts.insert(desk.book.db, contacts.NewContact(draft, capture), "")
    for number, (text, kind, pinned) in enumerate(notes):
        desk.notes.add(made, NoteDraft(text, moment(-9 + number), kind, pinned))
    return made


def exported(desk: Desk, made: int, version: Version, path: Path) -> list[str]:
    desk.exports.run(path, [made], Progress(), version)
    return path.read_text("utf-8").splitlines()


def both(desk: Desk, ids: Sequence[int]) -> tuple[list[bytes], list[bytes], int]:
    """The vCards of an export, those that the whole contacts make, and how many of the first were made of rows."""
    told = list(exporting.told(desk.book.db, ids))
    from_rows = [one for one in told if isinstance(one, RowContact)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "all.vcf"
        assert desk.exports.run(path, ids, Progress()) == len(told)
        written = path.read_bytes().split(END)
    return written, b"".join([vcard_of(one) for one in exporting.whole(desk.book.db, ids)]).split(END), len(from_rows)


def vcard_of(one: WholeContact) -> bytes:
    uid = one.uid or uuid_text(one.contact.uuid)
    return write_card(card_of(one.contact, one.notes, one.photo, uid, load_rest(one.rest), one.circle))


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_both_ways_say_the_same(desk: Desk, draft: ContactDraft) -> None:
    mine, other, from_rows = both(desk, [desk.contacts.add(draft).created])
    assert mine == other
    assert from_rows == 1
    assert b"\r\nFN:" in mine[0]


@given(draft=DRAFT_OF_ANYTHING, notes=SAID, circle=st.sampled_from([None, *CIRCLES]), place=TEXT)
@SLOW
def test_both_ways_say_the_same_of_whatever_was_typed(
    desk: Desk,
    circles: dict[str | None, int | None],
    draft: ContactDraft,
    notes: Said,
    circle: str | None,
    place: str,
) -> None:
    mine, other, from_rows = both(desk, [captured(desk, draft._replace(circle_id=circles[circle]), place, notes)])
    assert mine == other
    assert from_rows == (draft.anniversary is None)
    marked = sum(pinned or kind is not NoteKind.OBSERVED for _text, kind, pinned in notes)
    assert len(re.findall(rb"NOTE;X-ROR-(?:KIND|PINNED)=", mine[0])) == marked
    assert (b"\nX-ROR-CIRCLE-CADENCE:14" in mine[0]) == (circle == "Key accounts")


def test_the_first_identifier_that_it_came_with_is_said(desk: Desk) -> None:
    made = desk.contacts.add(person("A")).created
    came_with = [ForeignUid("other", "no"), ForeignUid("vcard", "urn:a;b,c\\d"), ForeignUid("vcard", "later")]
    with desk.book.verb(Verb.DEMO_FILL):
        uids.insert_all(desk.book.db, [(made, uid) for uid in came_with])
    mine, other, from_rows = both(desk, [made])
    assert (mine, from_rows) == (other, 1)
    assert b"\r\nUID:urn:a;b,c\\\\d" in mine[0]


def test_what_is_more_than_rows_is_written_whole(desk: Desk) -> None:
    drafts = [
        person("Rest"),
        person("Picture"),
        person("Day")._replace(anniversary=partial_date("--05-06")),
        person("-"),
    ]
    rest, picture, _day, nameless = ids = [desk.contacts.add(draft).created for draft in drafts]
    with desk.book.verb(Verb.DEMO_FILL):
        contacts.set_extra(desk.book.db, rest, dump_rest(Card(time_zone="Europe/Lisbon")))
        rows.update(desk.book.db, ContactTable, picture, {"photo_id": photos.id_of(desk.book.db, PHOTO)})
        rows.update(desk.book.db, ContactTable, nameless, {"display_name": ""})
    mine, other, from_rows = both(desk, ids)
    assert mine == other
    assert from_rows == 0
    for words, card in zip((b"TZ:Europe/Lisbon", b"PHOTO;ENCODING=b", b"ANNIVERSARY:--05-06"), mine, strict=False):
        assert words in card


@pytest.mark.parametrize("version", list(Version))
def test_a_file_that_said_more_takes_nothing_away(
    desk: Desk, circles: dict[str | None, int | None], tmp_path: Path, version: Version
) -> None:
    notes = [("Sails", NoteKind.OBSERVED, False), ("Two\nlines", NoteKind.LEARNED, True)]
    made = captured(desk, FULL._replace(circle_id=circles["Key accounts"]), "Lisbon", notes)
    plain = exported(desk, made, version, tmp_path / "plain.vcf")
    assert {"X-ROR-CIRCLE:Key accounts", "X-ROR-CIRCLE-CADENCE:14", "X-ROR-CAPTURED-PLACE:Lisbon"} <= {*plain}
    notes_said = [line for line in plain if line.startswith("NOTE")]
    assert notes_said[0] == "NOTE:Sails"
    assert "X-ROR-KIND=learned;X-ROR-PINNED=1" in notes_said[1]
    with desk.book.verb(Verb.DEMO_FILL):
        contacts.set_extra(desk.book.db, made, dump_rest(Card(time_zone="Europe/Lisbon")))
    more = exported(desk, made, version, tmp_path / "more.vcf")
    assert [line for line in more if line not in plain] == ["TZ:Europe/Lisbon"]
    assert [line for line in plain if line not in more] == []


def test_both_ways_say_the_same_of_the_demo_book(desk: Desk) -> None:
    fill_demo(desk.book)
    ids = list(desk.contacts.order(ContactOrder.NAME))
    mine, other, from_rows = both(desk, ids)
    assert mine == other
    assert from_rows > len(ids) * 0.9 > 100


def test_those_that_are_gone_are_left_out(desk: Desk) -> None:
    made = desk.contacts.add(ContactDraft(display_name="A")).created
    assert [one.row.id for one in exporting.told(desk.book.db, [made + 1, made]) if isinstance(one, RowContact)] == [
        made
    ]
