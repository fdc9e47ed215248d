"""The sheet of a month calendar."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.month import DAYS, Sheet, Span, can_be_shown, months_later, span

days = st.dates(date(1950, 1, 1), date(2900, 12, 31))


def test_a_sheet_begins_on_the_first_weekday_of_the_reader() -> None:
    november = date(2026, 11, 23)
    assert Sheet(november, 0).first == date(2026, 10, 26)
    assert Sheet(november, 6).first == date(2026, 11, 1)
    assert [Sheet(november, 0).week(row) for row in range(6)] == [44, 45, 46, 47, 48, 49]


@given(days, st.integers(0, 6))
def test_a_sheet_holds_its_whole_month_in_order(day: date, first: int) -> None:
    sheet = Sheet(day, first)
    assert sheet.first.weekday() == first
    assert [sheet.place(sheet.day(place)) for place in range(DAYS)] == list(range(DAYS))
    held = [sheet.day(place) for place in range(DAYS) if sheet.holds(sheet.day(place))]
    assert held[0] == day.replace(day=1)
    assert (held[-1] + timedelta(days=1)).day == 1
    assert sheet.place(sheet.last + timedelta(days=1)) is None


@given(days, st.integers(-600, 600))
def test_months_later_goes_there_and_keeps_the_day_where_it_can(day: date, months: int) -> None:
    found = months_later(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months or found.year in {1900, 2999}
    assert found.day == day.day or (found + timedelta(days=1)).day == 1


def test_months_later_stays_in_what_a_calendar_can_show() -> None:
    assert months_later(date(2999, 12, 5), 1) == date(2999, 12, 5)
    assert months_later(date(1900, 1, 5), -1) == date(1900, 1, 5)


def test_the_ends_of_what_a_calendar_shows_can_be_shown() -> None:
    assert can_be_shown(date(1900, 1, 1))
    assert can_be_shown(date(2999, 12, 31))
    assert not can_be_shown(date(1899, 12, 31))
    assert not can_be_shown(date(3000, 1, 1))
    assert Sheet(date(2999, 12, 1), 5).last < date.max
    assert Sheet(date(1900, 1, 1), 5).first > date.min


@given(days, days)
def test_a_span_holds_both_ends(one: date, other: date) -> None:
    found = span(one, other)
    assert one in found
    assert other in found
    assert found == span(other, one)
    assert found.days == abs((one - other).days) + 1
    assert found.last + timedelta(days=1) not in found


def test_a_span_of_one_day() -> None:
    assert Span(date(2026, 1, 1), date(2026, 1, 1)).days == 1
