"""Recurrence: the next day of a rule, and rules that are refused because nothing could come of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.recurrence import next_occurrence, tidy_rule, valid_rule

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
