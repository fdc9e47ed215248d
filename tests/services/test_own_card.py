"""My own card: made on first use, in no list, small enough to be scanned, and read back by others."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.card import Card
from ror_desktop.domain.contact import ContactDraft, Method, MethodKind, Photo, PostalAddress
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.errors import RorError
from ror_desktop.exchange.qr_writing import LARGEST_VERSION
from ror_desktop.exchange.vcard import read_cards
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.own_card import ShownCard
from tests.builders import FixedClock, email, make_book, phone
from tests.exchange.test_qr_writing import read

ME = ContactDraft(
    display_name="Nöor Hartman",
    organization="Hartman Light",
    department="Sales",
    title="Owner",
    birthday=partial_date("1985-04-12"),
    tags=("private",),
    methods=(email("noor@hartman.example", preferred=True), phone("+31 20 1234567")),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_of(make_book(tmp_path / "book.ror", FixedClock()))
    yield made
    made.book.db.close()


def test_made_on_first_use_and_in_no_list(desk: Desk) -> None:
    assert desk.own_card.get() is None
    assert desk.own_card.shown() is None
    made = desk.own_card.save(ME).created
    own = desk.own_card.get()
    assert own is not None
    assert (own.id, own.own, own.display_name) == (made, True, "Nöor Hartman")
    assert list(desk.contacts.order(ContactOrder.NAME)) == []
    assert list(desk.search.names("Noor", 5).ids) == []
    assert desk.own_card.save(ME._replace(title="Chief")).created == 0
    again = desk.own_card.get()
    assert again is not None
    assert (again.id, again.title, again.own) == (made, "Chief", True)
    desk.history.undo()
    desk.history.undo()
    assert desk.own_card.get() is None


def test_a_phone_reads_what_is_shown(desk: Desk) -> None:
    desk.own_card.save(ME)
    shown = desk.own_card.shown()
    assert shown is not None
    assert not shown.shortened
    card = scanned(shown)
    assert card.full_name == "Nöor Hartman"
    assert card.organization == ("Hartman Light", "Sales")
    assert card.title == "Owner"
    assert {method.text() for method in card.methods} == {"noor@hartman.example", "+31 20 1234567"}
    assert (card.birthday, card.categories, card.notes, card.photo) == (None, (), (), None)


def scanned(shown: ShownCard) -> Card:
    found = [one.card for one in read_cards(read(shown.code).encode())]
    assert len(found) == 1
    return found[0]


def test_lesser_fields_go_first(desk: Desk) -> None:
    address = PostalAddress(street="Keizersgracht 123 " * 6, locality="Amsterdam", postcode="1015", country="NL")
    many = [email(f"noor{n}@hartman-light-and-sound.example") for n in range(6)]
    pages = [Method(MethodKind.WEB, f"https://hartman.example/{n}/{'x' * 40}") for n in range(4)]
    at_home = Method(MethodKind.ADDRESS, "", address=address)
    desk.own_card.save(ME._replace(methods=(*many, *ME.methods, *pages, at_home), nickname="N" * 50))
    shown = desk.own_card.shown()
    assert shown is not None
    assert shown.shortened
    assert shown.code.version <= LARGEST_VERSION
    card = scanned(shown)
    kept = {method.text() for method in card.methods}
    assert card.nicknames == ()
    assert "noor@hartman.example" in kept, "the preferred address stays"
    assert "+31 20 1234567" in kept
    assert card.full_name == "Nöor Hartman"


def test_an_address_where_not_even_the_smallest_card_fits(desk: Desk) -> None:
    page = Method(MethodKind.WEB, "https://hartman.example")
    desk.own_card.save(ME._replace(organization="x" * 700, methods=(page,)))
    shown = desk.own_card.shown()
    assert shown is not None
    assert shown.url == "https://hartman.example"
    assert read(shown.code) == "https://hartman.example"
    desk.own_card.save(ME._replace(organization="x" * 700, methods=()))
    with pytest.raises(RorError):
        desk.own_card.shown()


def test_the_file_is_whole(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "me.vcf"
    with pytest.raises(RorError):
        desk.own_card.write(path)
    made = desk.own_card.save(ME).created
    desk.contacts.set_photo(made, Photo(b"\xff\xd8\xff photo", "image/jpeg"))
    desk.own_card.write(path)
    (one,) = list(read_cards(path.read_bytes()))
    assert one.card.full_name == "Nöor Hartman"
    assert one.card.photo is not None
    assert one.card.photo.data == b"\xff\xd8\xff photo"
    assert one.card.categories == ()
    assert one.card.birthday is not None
    assert [found.name for found in tmp_path.iterdir() if found.name.endswith(".part")] == []
    with pytest.raises(RorError):
        desk.own_card.write(tmp_path / "nowhere" / "me.vcf")


LINES = st.text("abc ÄÖé中🎉;:,.\\\"'\n@", max_size=60)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text("abcÄÖé中🎉", min_size=1, max_size=40),
    organization=LINES,
    title=LINES,
    emails=st.lists(LINES, max_size=4),
    phones=st.lists(st.text("+0123456789 ", min_size=1, max_size=20), max_size=4),
)
def test_whatever_stands_on_a_card_is_scanned_as_the_same_name(
    desk: Desk, name: str, organization: str, title: str, emails: list[str], phones: list[str]
) -> None:
    methods = (*map(email, emails), *map(phone, phones))
    desk.own_card.save(ContactDraft(display_name=name, organization=organization, title=title, methods=methods))
    own, shown = desk.own_card.get(), desk.own_card.shown()
    assert own is not None
    assert shown is not None
    assert shown.code.version <= LARGEST_VERSION
    card = scanned(shown)
    assert card.full_name == own.display_name
    assert card.organization == ((own.organization,) if own.organization else ())
    if not shown.shortened:
        assert card.title == own.title
        assert len(card.methods) == len(own.methods)
