"""A typed line as a follow-up: whom it is for is found by name, and never guessed."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from ror_desktop.domain.daytext import DateOrder, When
from ror_desktop.services import quick_add
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.quick_add import Understood
from tests.builders import make_book, person

TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = make_book(tmp_path / "book.ror")
    yield desk_of(book)
    book.db.close()


def add(desk: Desk, *names: str, **fields: object) -> list[int]:
    return [desk.contacts.add(person(name, **fields)).created for name in names]


def read(desk: Desk, text: str) -> Understood:
    return desk.quick_add.read(text, TODAY, DateOrder.DAY_MONTH)


def test_the_name_the_day_and_the_rest(desk: Desk) -> None:
    jane, _sanne = add(desk, "Jane Doe", "Sanne de Vries")
    found = read(desk, "Jane tue 10:00 call about price")
    assert found.contact is not None
    assert (found.contact.id, found.when, found.title) == (
        jane,
        When(date(2026, 11, 24), time(10)),
        "call about price",
    )


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("jan fri call", "Jan", "call"),
        ("jane fri call", "Jane Doe", "call"),
        ("sann fri call", "Sanne de Vries", "call"),
        ("call Sanne fri about Jan", "Sanne de Vries", "call about Jan"),
        ("de Vries fri call", "Sanne de Vries", "call"),
        ("Tom tomorrow call", "Tom Sunday", "call"),
        ("tomorrow Tom call", "Tom Sunday", "call"),
    ],
)
def test_whole_words_of_a_name_come_before_beginnings(desk: Desk, text: str, name: str, title: str) -> None:
    add(desk, "Jane Doe", "Jan", "Sanne de Vries", "Tom Sunday")
    found = read(desk, text)
    assert found.contact is not None
    assert (found.contact.name, found.title) == (name, title)


def test_several_are_all_offered_and_a_full_name_decides(desk: Desk) -> None:
    add(desk, "Jane Doe", "Jane Doe Roe", "Janet Poe")
    assert [row.name for row in read(desk, "Jane fri").contacts] == ["Jane Doe", "Jane Doe Roe"]
    assert read(desk, "Jane fri").contact is None
    full = read(desk, "Jane Doe fri").contact
    assert full is not None
    assert full.name == "Jane Doe"


def test_what_is_no_name_is_nobody(desk: Desk) -> None:
    add(desk, "Jane Doe", organization="Acme Corp")
    found = read(desk, "Acme fri call")
    assert (found.contacts, found.when) == ((), When(date(2026, 11, 27)))
    assert read(desk, "fri").contacts == ()


def test_where_more_fit_than_are_looked_at_nobody_is_the_only_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    add(desk, "Acme Jones")
    add(desk, "Berta Poe", "Carla Poe", "Dora Poe", organization="Acme")
    only = read(desk, "Acme fri").contact
    assert only is not None
    assert only.name == "Acme Jones"
    monkeypatch.setattr(quick_add, "READ", 2)
    assert read(desk, "Acme fri").contact is None
