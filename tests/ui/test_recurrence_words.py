"""How a follow-up repeats, in words; and that the words are read back as the rule they were made from."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ror_desktop.domain.followup import Count
from ror_desktop.domain.recurrence import coming_days
from ror_desktop.domain.recurrence_days import month_day
from ror_desktop.domain.recurrence_text import read_rule
from ror_desktop.ui.recurrence_words import coming_words, offered_rules, recurrence_words

TODAY = date(2026, 11, 23)
BRITISH = QLocale("en_GB")


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(BRITISH)
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("", "does not repeat"),
        ("FREQ=DAILY", "every day"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks on Tuesday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every working day"),
        ("FREQ=WEEKLY;BYDAY=TU,FR", "every week on Tuesday and Friday"),
        ("FREQ=MONTHLY;BYMONTHDAY=22", "every month on the 22nd"),
        ("FREQ=MONTHLY;BYMONTHDAY=11", "every month on the 11th"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day"),
        ("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "every month on the 30th, or the last day"),
        ("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "every month on the 31st, or the last day"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "every month on the 31st, where there is one"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "every year on the last day of February"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "every year on 29 February, where there is one"),
        ("FREQ=MONTHLY;BYMONTHDAY=28,30;BYSETPOS=-1", "FREQ=MONTHLY;BYMONTHDAY=28,30;BYSETPOS=-1"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday"),
        ("FREQ=MONTHLY;BYDAY=+2TU", "every month on the second Tuesday"),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "every 3 months on the last working day"),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3", "every year on 3 March"),
        ("FREQ=WEEKLY;UNTIL=20270601", "every week until 1 Jun 2027"),
        ("FREQ=WEEKLY;COUNT=5", "every week, 5 times"),
        ("FREQ=MONTHLY;BYDAY=TU,TH", "FREQ=MONTHLY;BYDAY=TU,TH"),
        ("FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYDAY=20MO"),
        ("FREQ=HOURLY", "FREQ=HOURLY"),
        ("FREQ=DAILY;UNTIL=20269901", "FREQ=DAILY;UNTIL=20269901"),
    ],
)
def test_in_words(rule: str, words: str) -> None:
    assert recurrence_words(rule, TODAY, BRITISH) == words


def test_the_next_days_are_said() -> None:
    tuesday = date(2026, 11, 24)
    count = Count(tuesday, tuesday)
    assert coming_words("FREQ=WEEKLY", count, TODAY, BRITISH) == "then 1 Dec, 8 Dec, 15 Dec"
    assert coming_words("FREQ=WEEKLY;COUNT=2", count, TODAY, BRITISH) == "then 1 Dec"
    assert coming_words("FREQ=WEEKLY;COUNT=1", count, TODAY, BRITISH) == "and no day after that"


@pytest.mark.parametrize(
    ("rule", "day", "ahead"),
    [
        ("FREQ=MONTHLY", date(2027, 1, 31), "then 28 Feb 2027, 31 Mar 2027, 30 Apr 2027"),
        ("FREQ=MONTHLY;INTERVAL=3", date(2026, 11, 30), "then 28 Feb 2027, 30 May 2027, 30 Aug 2027"),
        ("FREQ=MONTHLY;INTERVAL=6", date(2026, 8, 31), "then 28 Feb 2027, 31 Aug 2027, 29 Feb 2028"),
        ("FREQ=YEARLY", date(2028, 2, 29), "then 28 Feb 2029, 28 Feb 2030, 28 Feb 2031"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", date(2027, 1, 31), "then 31 Mar 2027, 31 May 2027, 31 Jul 2027"),
    ],
)
def test_every_month_is_every_month_also_from_its_last_day_on(rule: str, day: date, ahead: str) -> None:
    assert coming_words(rule, Count(day, day), TODAY, BRITISH) == ahead


@given(st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_what_is_offered_leaves_out_no_month(day: date) -> None:
    """Every rule of months or years that is offered falls once in each of its periods."""
    steps = {"FREQ=MONTHLY;INTERVAL=3": 3, "FREQ=MONTHLY;INTERVAL=6": 6, "FREQ=YEARLY": 12}
    for rule in offered_rules(day):
        if rule.startswith(("FREQ=MONTHLY", "FREQ=YEARLY")):
            days = [day, *coming_days(rule, day, day, day + timedelta(days=1500))]
            months = [one.year * 12 + one.month for one in days]
            assert {later - earlier for earlier, later in pairwise(months)} == {steps.get(rule, 1)}, rule


DAYS = st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, max_size=7, unique=True)
STEP = st.integers(1, 99).map(lambda step: "" if step == 1 else f";INTERVAL={step}")
ENDS = st.just("") | st.integers(1, 99).map(";COUNT={}".format) | st.just(";UNTIL=20280601")
ORDER = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
RULES = st.one_of(
    STEP.map("FREQ=DAILY{}".format),
    STEP.map("FREQ=MONTHLY{}".format),
    st.builds(lambda s, d: f"FREQ=WEEKLY{s};BYDAY={','.join(sorted(d, key=ORDER.index))}", STEP, DAYS),
    st.builds("FREQ=MONTHLY{};BYMONTHDAY={}".format, STEP, st.integers(1, 31) | st.just(-1)),
    st.builds("FREQ=MONTHLY{};{}".format, STEP, st.sampled_from([29, 30]).map(month_day)),
    st.builds("FREQ=YEARLY{};BYMONTH={};BYMONTHDAY=-1".format, STEP, st.integers(1, 12)),
    st.just("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"),
    st.builds("FREQ=MONTHLY{};BYDAY={}{}".format, STEP, st.sampled_from([1, 2, 3, 4, 5, -1]), st.sampled_from(ORDER)),
    st.builds("FREQ=YEARLY{};BYMONTH={};BYMONTHDAY={}".format, STEP, st.integers(1, 12), st.integers(1, 28)),
)


@given(RULES, ENDS)
def test_what_is_said_is_read_back(rule: str, end: str) -> None:
    words = recurrence_words(rule + end, TODAY, BRITISH)
    assert not words.startswith("FREQ")
    assert read_rule(words, TODAY) == rule + end


@given(st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_every_rule_that_is_offered_has_words(day: date) -> None:
    said = [recurrence_words(rule, day, BRITISH) for rule in offered_rules(day)]
    assert len(set(said)) == len(said)
    assert not any(words.startswith("FREQ") for words in said)
