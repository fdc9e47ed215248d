"""How a follow-up repeats, in words; and that the words are read back as the rule they were made from."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ror_desktop.domain.followup import Count
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


DAYS = st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, max_size=7, unique=True)
STEP = st.integers(1, 99).map(lambda step: "" if step == 1 else f";INTERVAL={step}")
ENDS = st.just("") | st.integers(1, 99).map(";COUNT={}".format) | st.just(";UNTIL=20280601")
ORDER = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
RULES = st.one_of(
    STEP.map("FREQ=DAILY{}".format),
    STEP.map("FREQ=MONTHLY{}".format),
    st.builds(lambda s, d: f"FREQ=WEEKLY{s};BYDAY={','.join(sorted(d, key=ORDER.index))}", STEP, DAYS),
    st.builds("FREQ=MONTHLY{};BYMONTHDAY={}".format, STEP, st.integers(1, 31) | st.just(-1)),
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
