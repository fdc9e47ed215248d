"""Contacts: written whole, edited without losing rows, listed in four orders."""

from datetime import date

import pytest

from ror_desktop.domain.contact import (
    Contact,
    ContactDraft,
    Method,
    MethodKind,
    PersonName,
    Photo,
    PostalAddress,
)
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.domain.preferences import Preference
from ror_desktop.errors import RorError
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.notes import NoteService
from ror_desktop.services.settings import SettingsService
from tests.builders import FixedClock, email, note, person, phone, todo, touch


@pytest.fixture
def contacts(book: Book) -> ContactService:
    return ContactService(book)


def got(contacts: ContactService, contact_id: int = 1) -> Contact:
    found = contacts.get(contact_id)
    assert found is not None
    return found


FULL = ContactDraft(
    display_name="Dr. Jane Doe",
    name=PersonName("Dr.", "Jane", "Q.", "Doe", "PhD"),
    nickname="JD",
    organization="Acme",
    department="Sales",
    title="Chief",
    role="Buyer",
    industry="Boats",
    birthday=PartialDate(None, 5, 17),
    anniversary=PartialDate(text="in spring"),
    known_since=date(2020, 1, 2),
    cadence_days=14,
    methods=(
        email("jane@acme.example", label="work", preferred=True),
        Method(
            MethodKind.ADDRESS, "", "home", address=PostalAddress(street="1 Road", locality="Town", postcode="0012")
        ),
        Method(MethodKind.SOCIAL, "@jane", network="linkedin", connected_on=date(2021, 2, 3)),
    ),
    tags=("lead", "vip"),
)


def test_a_draft_comes_back_as_it_was_written(contacts: ContactService) -> None:
    change = contacts.add(FULL, place="Booth 4")
    contact = got(contacts, change.created)
    back = contact.draft()
    assert back._replace(methods=()) == FULL._replace(methods=())
    assert [m.value for m in contact.methods] == ["jane@acme.example", "1 Road, 0012 Town", "@jane"]
    assert contact.methods[2].connected_on == date(2021, 2, 3)
    assert contact.methods[1].address == FULL.methods[1].address
    assert contact.captured_place == "Booth 4"
    assert change.contacts == {contact.id}
    assert change.message is not None
    assert change.message.plain() == "Added Dr. Jane Doe"


def test_saving_what_is_there_already_changes_nothing(contacts: ContactService) -> None:
    contacts.add(FULL)
    before = got(contacts)
    change = contacts.edit(1, before.draft())
    assert change.group == 0
    assert got(contacts) == before


def test_methods_keep_their_rows_when_others_change(contacts: ContactService) -> None:
    contacts.add(FULL)
    first, second, third = got(contacts).methods
    contacts.edit(
        1, got(contacts).draft()._replace(methods=(third, first._replace(label="home"), email("x@y.example")))
    )
    methods = got(contacts).methods
    assert [m.id for m in methods][:2] == [third.id, first.id]
    assert methods[1].label == "home"
    assert second.id not in {m.id for m in methods}


def test_a_method_of_another_contact_is_not_taken_over(contacts: ContactService) -> None:
    contacts.add(person("A", methods=(email("a@a.example"),)))
    contacts.add(person("B"))
    contacts.edit(2, got(contacts, 2).draft()._replace(methods=got(contacts, 1).methods))
    assert [m.value for m in got(contacts, 1).methods] == ["a@a.example"]
    assert got(contacts, 2).methods[0].id != got(contacts, 1).methods[0].id


def test_organizations_and_tags_go_when_nobody_is_left(contacts: ContactService) -> None:
    contacts.add(person("A", organization="Acme", tags=("lead",)))
    contacts.add(person("B", organization="ACME", tags=("Lead",)))
    assert contacts.organizations("ac") == ["Acme"]
    assert [(t.name, t.contacts) for t in contacts.tags()] == [("lead", 2)]
    contacts.edit(1, got(contacts, 1).draft()._replace(organization="", tags=()))
    assert contacts.organizations("") == ["Acme"]
    contacts.delete([2])
    assert contacts.organizations("") == []
    assert contacts.tags() == []


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        (ContactDraft(name=PersonName(given="Jane", family="Doe"), organization="Acme"), "Jane Doe"),
        (ContactDraft(organization="Acme", methods=(email("a@b.example"),)), "Acme"),
        (ContactDraft(methods=(phone("+1 23"),)), "+1 23"),
        (ContactDraft(), "?"),
        (ContactDraft(display_name=" \x00 Jane\r\n Doe\u0007 "), "Jane Doe"),
    ],
)
def test_what_a_contact_is_called(contacts: ContactService, draft: ContactDraft, name: str) -> None:
    contacts.add(draft)
    assert got(contacts).display_name == name


def test_the_four_orders(book: Book, contacts: ContactService) -> None:
    for number, name in enumerate(("Zoë", "ärger", "Bob", "Me")):
        contacts.add(person(name, own=name == "Me"))
        assert isinstance(book.clock, FixedClock)
        book.clock.advance(minutes=number + 1)
    InteractionService(book).add(3, touch(-5))
    InteractionService(book).add(1, touch(-2))
    FollowUpService(book).add(2, todo(day=date(2026, 12, 1)))
    FollowUpService(book).add(3, todo(day=date(2026, 11, 30)))
    assert list(contacts.order(ContactOrder.NAME)) == [2, 3, 1]
    assert list(contacts.order(ContactOrder.ADDED)) == [3, 2, 1]
    assert list(contacts.order(ContactOrder.LAST_CONTACT)) == [1, 3, 2]
    assert list(contacts.order(ContactOrder.NEXT_STEP)) == [3, 2, 1]
    contacts.tag([1, 2], "x")
    assert list(contacts.order(ContactOrder.NAME, contacts.tags()[0].id)) == [2, 1]
    assert contacts.count() == 3


def test_a_page_of_rows_keeps_the_order_asked_for(book: Book, contacts: ContactService) -> None:
    for name in ("A", "B", "C"):
        contacts.add(person(name, organization="Acme", title="Chief"))
    FollowUpService(book).add(2, todo("Call", date(2026, 12, 1)))
    InteractionService(book).add(2, touch(-3))
    rows = contacts.rows([3, 99, 2])
    assert [row.id for row in rows] == [3, 2]
    assert (rows[1].next_step, rows[1].next_day) == ("Call", date(2026, 12, 1))
    assert rows[1].last_contact == date(2026, 11, 20)
    assert (rows[0].next_step, rows[0].next_day, rows[0].last_contact) == ("", None, None)
    assert (rows[0].organization, rows[0].title) == ("Acme", "Chief")


def test_a_picture_is_kept_once_byte_by_byte(contacts: ContactService) -> None:
    for name in ("A", "B"):
        contacts.add(person(name))
    photo = Photo(bytes(range(256)) * 9, "image/png")
    for contact_id in (1, 2):
        contacts.set_photo(contact_id, photo)
    assert got(contacts, 1).photo_id == got(contacts, 2).photo_id
    assert contacts.photo(got(contacts, 1).photo_id or 0) == photo
    contacts.set_photo(1, None)
    assert got(contacts, 1).photo_id is None
    with pytest.raises(RorError):
        contacts.set_photo(1, Photo(b"x" * (17 * 1024 * 1024)))


def test_phone_keys_use_the_region_of_the_book(book: Book, contacts: ContactService) -> None:
    SettingsService(book).change(Preference.REGION, "DE")
    contacts.add(person(methods=(phone("030 901820"), phone("call me"))))
    assert [m.key for m in got(contacts).methods] == ["+4930901820", ""]


def test_the_background(book: Book, contacts: ContactService) -> None:
    contacts.add(person(), place="Booth 4")
    NoteService(book).add(1, note("Sails", pinned=True))
    NoteService(book).add(1, note("Not pinned"))
    for day, summary in ((-9, "older"), (-2, "newest"), (3, "to come")):
        InteractionService(book).add(1, touch(day, summary=summary))
    InteractionService(book).add(1, touch(-1, summary="bulk", bulk=True))
    FollowUpService(book).add(1, todo("Promise", promised=True))
    FollowUpService(book).add(1, todo("No promise"))
    background = contacts.background(1)
    assert background is not None
    assert background.place == "Booth 4"
    assert [n.draft.text for n in background.pinned] == ["Sails"]
    assert background.last is not None
    assert background.last.draft.summary == "newest"
    assert [f.draft.title for f in background.promises] == ["Promise"]
    assert contacts.background(99) is None


def test_what_is_gone_cannot_be_edited(contacts: ContactService) -> None:
    with pytest.raises(RorError):
        contacts.edit(1, person())
    assert contacts.get(1) is None
    assert contacts.delete([1]).group == 0
