"""An export from rows says the same as the card of the whole contact."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ror_desktop.domain.card import Card
from ror_desktop.domain.contact import ContactDraft, Method, MethodKind, PersonName, PostalAddress, Workplace
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.services.card_mapping import card_of
from ror_desktop.services.card_rows import card_of_rows
from ror_desktop.services.demo import fill_demo
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.store import exporting
from ror_desktop.store.exporting import RowContact
from ror_desktop.store.imports import uuid_text
from tests.builders import make_book

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


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = make_book(tmp_path / "book.ror")
    yield desk_of(book)
    book.db.close()


def both(desk: Desk, ids: list[int]) -> list[tuple[Card, Card]]:
    whole = {one.contact.id: one for one in exporting.whole(desk.book.db, ids)}
    pairs = []
    for one in exporting.told(desk.book.db, ids):
        assert isinstance(one, RowContact)
        all_of_it = whole[one.row.id]
        uid = all_of_it.uid or uuid_text(all_of_it.contact.uuid)
        card = card_of(all_of_it.contact, all_of_it.notes, all_of_it.photo, uid, Card())
        pairs.append((card_of_rows(one), card))
    return pairs


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_both_ways_say_the_same(desk: Desk, draft: ContactDraft) -> None:
    ((from_rows, from_contact),) = both(desk, [desk.contacts.add(draft).created])
    assert from_rows == from_contact
    assert from_rows.full_name


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
