"""Recurrence: the next day of a rule, and rules that are refused because nothing could come of them."""

from datetime import date, datetime, time, timedelta
from itertools import takewhile

import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.recurrence import (
    as_written,
    coming_days,
    in_every_month,
    next_occurrence,
    tidy_rule,
    valid_rule,
)
from ror_desktop.domain.recurrence_days import DAYS, month_day, plain_days

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "rule",
    [
        "",
        ";",
        "FREQ",
        "FREQ=SECONDLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY;BYDAY=2MO",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101",
        "FREQ=DAILY;UNTIL=20269901",
        "FREQ=DAILY;BYHOUR=9",
    ],
)
def test_refused(rule: str) -> None:
    assert not valid_rule(tidy_rule(rule))


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", date(2026, 11, 30)),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", date(2028, 2, 29)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", date(2026, 11, 24)),
        ("FREQ=YEARLY;INTERVAL=100", None),
    ],
)
def test_the_next_day(rule: str, day: date | None) -> None:
    assert valid_rule(rule)
    found = next_occurrence(rule, DAY, DAY)
    assert (found.day if found else None) == day


@given(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY"]),
    st.integers(1, 40),
    st.integers(1, 60),
    st.integers(-400, 400),
)
def test_counting_on_ends_where_the_rule_ends(frequency: str, interval: int, count: int, late: int) -> None:
    """However late each is done, the days are days of the first rule, and never more than its count."""
    rule, day, seen = f"FREQ={frequency};INTERVAL={interval};COUNT={count}", DAY, [DAY]
    while found := next_occurrence(rule, day, day + timedelta(days=late)):
        assert found.day > day
        rule, day = found.rule, found.day
        seen.append(day)
    assert len(seen) <= count


RULES = st.sampled_from(
    [
        "FREQ=DAILY;INTERVAL={}",
        "FREQ=WEEKLY;INTERVAL={}",
        "FREQ=WEEKLY;INTERVAL={};BYDAY=MO,TH",
        "FREQ=MONTHLY;INTERVAL={}",
        "FREQ=MONTHLY;INTERVAL={};BYMONTHDAY=-1",
        "FREQ=MONTHLY;INTERVAL={};BYDAY=-1FR",
        "FREQ=MONTHLY;INTERVAL={};BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
        "FREQ=YEARLY;INTERVAL={};BYMONTH=3;BYMONTHDAY=3",
        "FREQ=WEEKLY;INTERVAL={};COUNT=6",
        "FREQ=DAILY;INTERVAL={};UNTIL=20270301",
    ]
)


@given(RULES, st.integers(1, 5), st.dates(date(2024, 1, 1), date(2027, 12, 31)), st.integers(0, 120))
def test_the_days_to_come_are_those_of_the_next_one_and_the_next(
    shape: str, interval: int, start: date, late: int
) -> None:
    """What a calendar shows ahead is what being done on its day gives, one after the other."""
    rule = in_every_month(shape.format(interval), start)
    until, after = start + timedelta(days=900), start + timedelta(days=late)
    step, one_by_one = next_occurrence(rule, start, after), []
    while step is not None and step.day <= until:
        one_by_one.append(step.day)
        step = next_occurrence(step.rule, step.day, step.day)
    assert list(coming_days(rule, start, after, until)) == one_by_one


@given(st.integers(1, 30), st.dates(date(2024, 1, 1), date(2030, 12, 31)), st.sampled_from(["", ";COUNT=9"]))
def test_every_so_many_months_is_that_day_or_the_last_one(interval: int, start: date, end: str) -> None:
    rule = f"FREQ=MONTHLY;INTERVAL={interval}{end}"
    days = coming_days(rule, start, start, start + timedelta(days=4000))
    wanted = [start + relativedelta(months=interval * n) for n in range(1, len(days) + 1)]
    assert days == wanted
    assert end or not days or (start + relativedelta(months=interval * (len(days) + 1)) - start).days > 4000
    found = next_occurrence(rule, start, start)
    assert found is not None
    assert found.day == wanted[0]


@given(st.sampled_from(["MONTHLY", "YEARLY"]), st.integers(1, 6), st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_a_rule_of_another_program_keeps_its_days(frequency: str, interval: int, start: date) -> None:
    rule, end = f"FREQ={frequency};INTERVAL={interval}", start + timedelta(days=3000)
    first, last = (datetime.combine(day, time()) for day in (start, end))
    expected = [at.date() for at in rrulestr(rule, dtstart=first).between(first, last)]
    assert coming_days(as_written(rule, start), start, start, end) == expected


def test_a_rule_that_fits_no_day_ends() -> None:
    assert next_occurrence("FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29", date(2027, 2, 1), DAY) is None
    assert next_occurrence("FREQ=DAILY", date(9999, 12, 30), DAY) is not None
    assert next_occurrence("FREQ=DAILY", date.max, DAY) is None


def _rule_text(frequency: str, interval: int, by: str, end: str) -> str:
    return f"FREQ={frequency};INTERVAL={interval}{by}{end}"


BY = {
    "DAILY": st.just(""),
    "WEEKLY": st.just("")
    | st.lists(st.sampled_from(DAYS), min_size=1, unique=True).map(lambda days: f";BYDAY={','.join(days)}"),
    "MONTHLY": st.just("")
    | st.integers(1, 31).map(";BYMONTHDAY={}".format)
    | st.integers(-31, -1).map(";BYMONTHDAY={}".format)
    | st.integers(29, 31).map(month_day).map(";{}".format)
    | st.just(";BYMONTHDAY=28,29,30,31;BYSETPOS=-1")
    | st.builds(";BYDAY={}{}".format, st.sampled_from([1, 2, 3, 4, 5, -1, -2, -5]), st.sampled_from(DAYS)),
    "YEARLY": st.just(""),
}
ENDS = st.just("") | st.integers(1, 20).map(";COUNT={}".format) | st.just(";UNTIL=20300101")
PLAIN = st.sampled_from(sorted(BY)).flatmap(
    lambda frequency: st.builds(_rule_text, st.just(frequency), st.integers(1, 14), BY[frequency], ENDS)
)


@given(PLAIN, st.dates(date(2019, 1, 1), date(2029, 12, 31)), st.integers(-10, 900))
def test_plain_rules_give_the_days_that_the_library_gives(rule: str, start: date, late: int) -> None:
    after, end = start + timedelta(days=late), start + timedelta(days=3000)
    counted = plain_days(rule, start, after)
    assert counted is not None
    mine = takewhile(lambda day: day <= end, counted)
    first, last = (datetime.combine(day, time()) for day in (start, end))
    expected = [at.date() for at in rrulestr(rule, dtstart=first).between(first, last, inc=True)]
    assert [day for day in mine if day > after] == [day for day in expected if day > after]


def test_at_the_end_of_the_calendar_it_stops() -> None:
    for rule in ("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=MONTHLY;BYDAY=-1FR"):
        found = plain_days(rule, date(9998, 2, 3), date(9998, 2, 3))
        assert found is not None
        assert list(found)[-1].year == 9999
    assert list(plain_days("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", date(2027, 2, 1), date(2027, 2, 1)) or []) == []
