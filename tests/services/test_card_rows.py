"""An export from rows says the same as the card of the whole contact."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.card import Card
from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact import ContactDraft, Method, MethodKind, PersonName, PostalAddress, Workplace
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.note import NoteDraft, NoteKind
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.exchange.rest import dump_rest
from ror_desktop.exchange.vcard import Version
from ror_desktop.services.card_mapping import card_of
from ror_desktop.services.card_rows import card_of_rows
from ror_desktop.services.demo import fill_demo
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.progress import Progress
from ror_desktop.store import contacts, exporting
from ror_desktop.store.exporting import RowContact
from ror_desktop.store.imports import uuid_text
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
    anniversary=partial_date("circa 1990"),
    known_since=date(2001, 2, 3),
    cadence_days=30,
    methods=(
        Method(MethodKind.EMAIL, "jane@doe.example", "work", preferred=True),
        Method(MethodKind.PHONE, "+49 30 1234567", "own word"),
        Method(MethodKind.PHONE, "+49 30 1234568", "work mobile"),
        Method(MethodKind.WEB, "https://doe.example"),
        Method(MethodKind.SOCIAL, "jane", network="linkedin", connected_on=date(2020, 1, 2)),
        Method(MethodKind.SOCIAL, "jane2", network="mastodon"),
        Method(MethodKind.ADDRESS, "", "home", address=PostalAddress("", "", "Street 1", "Town", "", "123", "Land")),
        Method(MethodKind.ADDRESS, "only a line"),
    ),
    tags=("one", "two words"),
    workplace=Workplace("Tools", "Berlin", "Germany"),
)
DRAFTS = {
    "full": FULL,
    "nameless": ContactDraft(),
    "department alone": ContactDraft(display_name="A", department="B"),
    "tool": ContactDraft(display_name="A", industry="Tools"),
}
CIRCLES: dict[str, int | None] = {"Key accounts": 14, "Søren & Ælf; Co, Ltd": None}
SAID = st.lists(
    st.tuples(st.sampled_from(["Sails", "Two\nlines; and, more"]), st.sampled_from(NoteKind), st.booleans()), max_size=3
)
OWN = {
    "notes": SAID,
    "circle": st.sampled_from([None, *CIRCLES]),
    "place": st.sampled_from(["", "Lisbon; hall 3, left"]),
    "cadence_days": st.sampled_from([None, 30]),
    "known_since": st.sampled_from([None, date(2001, 2, 3)]),
    "industry": st.sampled_from(["", "Tools"]),
    "workplace": st.sampled_from([None, Workplace("Tools", "Berlin", "Germany")]),
}
SLOW = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
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


def both(desk: Desk, ids: list[int]) -> list[tuple[Card, Card]]:
    whole = {one.contact.id: one for one in exporting.whole(desk.book.db, ids)}
    pairs = []
    for one in exporting.told(desk.book.db, ids):
        assert isinstance(one, RowContact)
        all_of_it = whole[one.row.id]
        uid = all_of_it.uid or uuid_text(all_of_it.contact.uuid)
        card = card_of(all_of_it.contact, all_of_it.notes, all_of_it.photo, uid, Card(), all_of_it.circle)
        pairs.append((card_of_rows(one), card))
    return pairs


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_both_ways_say_the_same(desk: Desk, draft: ContactDraft) -> None:
    ((from_rows, from_contact),) = both(desk, [desk.contacts.add(draft).created])
    assert from_rows == from_contact
    assert from_rows.full_name


@given(
    notes=OWN["notes"],
    circle=OWN["circle"],
    place=OWN["place"],
    more=st.fixed_dictionaries({name: OWN[name] for name in ("cadence_days", "known_since", "industry", "workplace")}),
)
@SLOW
def test_both_ways_say_the_same_of_what_only_we_know(
    desk: Desk,
    circles: dict[str | None, int | None],
    notes: Said,
    circle: str | None,
    place: str,
    more: dict[str, object],
) -> None:
    draft = replace(person("A", organization="Acme"), circle_id=circles[circle], **more)
    ((from_rows, from_contact),) = both(desk, [captured(desk, draft, place, notes)])
    assert from_rows == from_contact
    said = {line.name: line.value for line in from_rows.extra}
    assert (said.get("X-ROR-CIRCLE") is None) == (circle is None)
    assert said.get("X-ROR-CIRCLE-CADENCE") == ("14" if circle == "Key accounts" else None)
    assert ("X-ROR-CAPTURED-PLACE" in said) == bool(place)
    marked = {number for number, (_text, kind, pinned) in enumerate(notes) if pinned or kind is not NoteKind.OBSERVED}
    assert {item.index for item in from_rows.kept} == marked


@pytest.mark.parametrize("version", list(Version))
def test_a_file_that_said_more_takes_nothing_away(
    desk: Desk, circles: dict[str | None, int | None], tmp_path: Path, version: Version
) -> None:
    notes = [("Sails", NoteKind.OBSERVED, False), ("Two\nlines", NoteKind.LEARNED, True)]
    made = captured(desk, replace(FULL, circle_id=circles["Key accounts"]), "Lisbon", notes)
    plain = exported(desk, made, version, tmp_path / "plain.vcf")
    assert {"X-ROR-CIRCLE:Key accounts", "X-ROR-CIRCLE-CADENCE:14", "X-ROR-CAPTURED-PLACE:Lisbon"} <= {*plain}
    assert [line for line in plain if "X-ROR-KIND=learned;X-ROR-PINNED=1" in line]
    with desk.book.verb(Verb.DEMO_FILL):
        contacts.set_extra(desk.book.db, made, dump_rest(Card(time_zone="Europe/Lisbon")))
    more = exported(desk, made, version, tmp_path / "more.vcf")
    assert [line for line in more if line not in plain] == ["TZ:Europe/Lisbon"]
    assert [line for line in plain if line not in more] == []


def test_both_ways_say_the_same_of_the_demo_book(desk: Desk) -> None:
    fill_demo(desk.book)
    ids = list(desk.contacts.order(ContactOrder.NAME))
    pairs = both(desk, ids)
    assert len(pairs) == len(ids) > 100
    assert [mine for mine, _other in pairs] == [other for _mine, other in pairs]


def test_those_that_are_gone_are_left_out(desk: Desk) -> None:
    made = desk.contacts.add(ContactDraft(display_name="A")).created
    assert [one.row.id for one in exporting.told(desk.book.db, [made + 1, made]) if isinstance(one, RowContact)] == [
        made
    ]
