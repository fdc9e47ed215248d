"""Since when contacts are known, as the book tells it and as the rule does."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.contact import Method, MethodKind
from ror_desktop.domain.measures.newness import given_since, known_since
from ror_desktop.services.desk import Desk
from ror_desktop.store import known
from tests.builders import BERLIN, FixedClock, make_book, person, touch

TODAY = date(2026, 11, 23)
AGO = st.one_of(st.none(), st.integers(-3, 2000))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror"))
    yield made
    made.book.db.close()


def test_the_earliest_day_of_connecting_is_a_date_given() -> None:
    assert given_since(None, [None, day(40), day(90)]) == day(90)
    assert given_since(day(100), [day(90)]) == day(100)
    assert given_since(None, []) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(AGO, st.lists(AGO, max_size=3), st.lists(st.integers(1, 900), max_size=2))
def test_the_book_says_what_the_rule_says(
    desk: Desk, said: int | None, connected: list[int | None], touched: list[int]
) -> None:
    methods = tuple(
        Method(MethodKind.SOCIAL, f"jane{n}", network="linkedin", connected_on=day(ago))
        for n, ago in enumerate(connected)
    )
    contact_id = desk.contacts.add(person(known_since=day(said), methods=methods)).created
    for ago in touched:
        desk.interactions.add(contact_id, touch(-ago))
    first = day(max(touched)) if touched else None
    expected = known_since(given_since(day(said), map(day, connected)), first, TODAY)
    assert known.since(desk.book.db, [contact_id], BERLIN) == {contact_id: expected}


def test_the_day_of_adding_is_a_day_of_the_home_zone(desk: Desk) -> None:
    clock = desk.book.clock
    assert isinstance(clock, FixedClock)
    clock.advance(hours=15)  # 2026-11-23 23:00 UTC, already the 24th in Berlin
    contact_id = desk.contacts.add(person()).created
    assert known.since(desk.book.db, [contact_id], BERLIN) == {contact_id: date(2026, 11, 24)}


def day(ago: int | None) -> date | None:
    return None if ago is None else TODAY - timedelta(days=ago)
