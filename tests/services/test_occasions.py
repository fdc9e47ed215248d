"""Birthdays between days: with and without the year, across New Year, on 29 February, filtered, and by the index."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.calendar import ContactFilter
from ror_desktop.domain.occasion import Birthday, age_in, birthday_in
from ror_desktop.domain.partial_date import PartialDate, partial_date
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.store import tags
from tests.builders import make_book, person


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = make_book(tmp_path / "book.ror")
    yield desk_of(book)
    book.db.close()


def born(desk: Desk, name: str, text: str, **fields: object) -> int:
    return desk.contacts.add(person(name, birthday=partial_date(text), **fields)).created


def test_by_day_and_name_with_the_age_where_it_is_known(desk: Desk) -> None:
    jane, sanne = born(desk, "Jane Doe", "1980-11-24"), born(desk, "Sanne de Vries", "--11-24")
    born(desk, "Too late", "1980-12-25")
    born(desk, "Own", "1980-11-24", own=True)
    found = desk.occasions.birthdays(date(2026, 11, 23), date(2026, 12, 24))
    assert found == [
        Birthday(jane, "Jane Doe", date(2026, 11, 24), 46),
        Birthday(sanne, "Sanne de Vries", date(2026, 11, 24), None),
    ]
    assert desk.occasions.amounts(date(2026, 11, 23), date(2026, 12, 24)) == {date(2026, 11, 24): 2}
    assert len(desk.occasions.birthdays(date(2026, 11, 23), date(2026, 12, 24), most=1)) == 1


@pytest.mark.parametrize("text", ["2011-05", "1980", "---17", "around 11-24", "next 5-11-24"])
def test_what_names_no_day_is_no_birthday(desk: Desk, text: str) -> None:
    born(desk, "Jane Doe", text)
    assert desk.occasions.birthdays(date(2026, 1, 1), date(2026, 12, 31)) == []


def test_across_new_year(desk: Desk) -> None:
    for name, text in (("December", "1990-12-31"), ("January", "1990-01-01"), ("Unborn", "2027-01-01")):
        born(desk, name, text)
    found = desk.occasions.birthdays(date(2026, 12, 28), date(2027, 1, 3))
    assert [(one.name, one.day, one.age) for one in found] == [
        ("December", date(2026, 12, 31), 36),
        ("January", date(2027, 1, 1), 37),
        ("Unborn", date(2027, 1, 1), None),
    ]


@pytest.mark.parametrize(("year", "day"), [(2027, 28), (2028, 29)])
def test_29_february(desk: Desk, year: int, day: int) -> None:
    jane = born(desk, "Jane Doe", "1980-02-29")
    sanne = born(desk, "Sanne de Vries", "--02-28")
    found = desk.occasions.birthdays(date(year, 2, 25), date(year, 3, 3))
    assert sorted((one.contact_id, one.day) for one in found) == [
        (jane, date(year, 2, day)),
        (sanne, date(year, 2, 28)),
    ]
    assert sum(desk.occasions.amounts(date(year, 2, 25), date(year, 3, 3)).values()) == 2


def test_only_of_a_circle_or_a_tag(desk: Desk) -> None:
    jane = born(desk, "Jane Doe", "--11-24", tags=("sails",))
    born(desk, "Sanne de Vries", "--11-24")
    tag = tags.find(desk.book.db, "sails")
    assert tag is not None
    found = desk.occasions.birthdays(date(2026, 11, 23), date(2026, 11, 25), ContactFilter(tag_id=tag))
    assert [one.contact_id for one in found] == [jane]
    assert desk.occasions.amounts(date(2026, 11, 23), date(2026, 11, 25), ContactFilter(circle_id=99)) == {}


PARTIAL = st.builds(PartialDate, st.none() | st.integers(1900, 2030), st.integers(1, 12), st.integers(1, 28))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(PARTIAL, min_size=1, max_size=5), st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(0, 364))
def test_as_counted_day_by_day(desk: Desk, dates: list[PartialDate], start: date, length: int) -> None:
    end = date.fromordinal(start.toordinal() + length)
    ids = [desk.contacts.add(person(f"P{n}", birthday=when)).created for n, when in enumerate(dates)]
    wanted = {
        (contact, day, age_in(when, year))
        for contact, when in zip(ids, dates, strict=True)
        for year in range(start.year, end.year + 1)
        if (day := birthday_in(when, year)) is not None and start <= day <= end
    }
    found = desk.occasions.birthdays(start, end)
    desk.contacts.delete(ids)
    assert {(one.contact_id, one.day, one.age) for one in found} == wanted
