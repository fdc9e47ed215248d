"""Where contacts count as being: the rule, and the same rule as SQL."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact import ContactDraft, Method, MethodKind, Organization, PostalAddress
from ror_desktop.domain.whereabouts import NOWHERE, Place, Whereabouts, industry_of, place_of
from ror_desktop.services.desk import Desk
from ror_desktop.store import contacts, organizations, whereabouts
from ror_desktop.store.database import BookDatabase
from tests.builders import email, make_book, person

Offered = Callable[[BookDatabase], list[str]]


def address(city: str = "", country: str = "", **fields: object) -> Method:
    parts = PostalAddress(street="Somewhere 1", locality=city, country=country)
    return Method(MethodKind.ADDRESS, parts.line(), address=parts, **fields)  # type: ignore[arg-type]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror"))
    yield made
    made.book.db.close()


def test_the_organization_comes_before_an_address_and_that_before_the_capture() -> None:
    acme = Organization(1, "Acme", "Tools", "Leiden", "Netherlands")
    home = address("Berlin", "Germany")
    assert place_of(acme, [home], "Lisbon") == Place("Leiden", "Netherlands")
    assert place_of(Organization(1, "Acme"), [home], "Lisbon") == Place("Berlin", "Germany")
    assert place_of(None, [email("a@b.example"), address()], "Lisbon") == Place("Lisbon")
    assert place_of(None, []) == NOWHERE
    assert not place_of(None, [])


def test_the_preferred_address_comes_before_one_at_work_and_that_before_the_first() -> None:
    home, work = address("Berlin", label="home"), address("Leiden", label="work")
    assert place_of(None, [home, work]).city == "Leiden"
    assert place_of(None, [home, work._replace(label="")]).city == "Berlin"
    assert place_of(None, [work, home._replace(preferred=True)]).city == "Berlin"


def test_a_country_without_a_city_is_a_place_and_spellings_are_one() -> None:
    assert place_of(None, [address(country="France")], "Lyon").line() == "France"
    assert Place("  MÜNCHEN", "germany").key == Place("Munchen", "Germany").key


def test_the_industry_of_a_contact_comes_before_that_of_the_organization() -> None:
    acme = Organization(1, "Acme", "Tools")
    assert industry_of(acme, "Sailing") == "Sailing"
    assert industry_of(acme, "") == "Tools"
    assert industry_of(None, "") == ""


WORDS = st.sampled_from(["", "", "Berlin", "Leiden", "Köln"])
ADDRESSES = st.builds(address, WORDS, WORDS, label=st.sampled_from(["", "work", "home"]), preferred=st.booleans())
METHODS = st.lists(
    st.one_of(ADDRESSES, st.just(email("a@b.example", preferred=True)), st.just(Method(MethodKind.ADDRESS, "Berlin"))),
    max_size=4,
)
WORKPLACES = st.one_of(st.none(), st.tuples(st.sampled_from(["", "Tools"]), WORDS, WORDS))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(WORKPLACES, METHODS, WORDS, st.sampled_from(["", "Sailing"])), max_size=5))
def test_the_book_says_what_the_rule_says(
    desk: Desk, people: list[tuple[tuple[str, str, str] | None, list[Method], str, str]]
) -> None:
    expected = {}
    with desk.book.verb(Verb.DEMO_FILL):
        for workplace, methods, captured, industry in people:
            draft = person(methods=tuple(methods), industry=industry, organization="" if workplace is None else "Acme")
            contact_id = add(desk, draft, captured)
            organization = None
            if workplace is not None:
                organization = settle(desk, contact_id, workplace)
            place = place_of(organization, methods, captured)
            expected[contact_id] = Whereabouts(place, industry_of(organization, industry))
    assert whereabouts.of(desk.book.db, list(expected)) == expected


def add(desk: Desk, draft: ContactDraft, captured: str) -> int:
    """A contact captured at that place."""
    return contacts.insert(
        desk.book.db, contacts.NewContact(draft, contacts.Capture(desk.book.clock(), place=captured)), "DE"
    )


def settle(desk: Desk, contact_id: int, workplace: tuple[str, str, str]) -> Organization:
    """Give the contact an organization of their own, in this industry, city and country."""
    db = desk.book.db
    db.execute_sql(
        "INSERT INTO organization (uuid, name, name_key, industry, city, country, created_at) "
        "VALUES (randomblob(16), 'Acme', 'acme', ?, ?, ?, 0)",
        workplace,
    )
    made = int(db.value("SELECT last_insert_rowid()"))
    db.execute_sql("UPDATE contact SET organization_id = ? WHERE id = ?", (made, contact_id))
    found = organizations.get(db, made)
    assert found is not None
    return found


OFFERS = {whereabouts.industries: "I", whereabouts.cities: "T", whereabouts.countries: "L"}


def filled(desk: Desk, numbers: Iterable[int]) -> None:
    """A contact in an industry, a town and a country of each number."""

    def of(number: int) -> ContactDraft:
        return person(f"P {number}", industry=f"I {number}", methods=(address(f"T {number}", f"L {number}"),))

    capture = contacts.Capture(desk.book.clock(), "UTC")
    with desk.book.verb(Verb.DEMO_FILL):
        contacts.insert_all(desk.book.db, [contacts.NewContact(of(number), capture) for number in numbers], "")


def test_a_completer_offers_what_the_first_of_many_contacts_said(desk: Desk) -> None:
    filled(desk, [0, *([1] * 2_500), 2])
    for offered, letter in OFFERS.items():
        assert offered(desk.book.db) == [f"{letter} 0", f"{letter} 1", f"{letter} 2"]


@pytest.mark.parametrize("offered", OFFERS, ids=lambda offered: offered.__name__)
def test_what_a_completer_offers_takes_no_longer_in_a_large_book(desk: Desk, offered: Offered) -> None:
    """Counted in steps of SQLite's machine, which are the same on every laptop."""

    def steps() -> int:
        taken: list[int] = []
        connection = desk.book.db.connection()
        connection.set_progress_handler(partial(taken.append, 0), 1)
        assert len(offered(desk.book.db)) == 3
        connection.set_progress_handler(None, 0)
        return len(taken)

    filled(desk, [0, 1, 2])
    few = steps()
    filled(desk, [0, 1, 2] * 500)
    assert steps() <= few + 10


def test_there_is_an_end_to_what_a_completer_offers(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whereabouts, "OFFERED", 5)
    filled(desk, range(9))
    for offered, letter in OFFERS.items():
        assert offered(desk.book.db) == [f"{letter} {number}" for number in range(5)]
