"""What is said about events: rounding half to even, nothing instead of 0, plain sums."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale

from ror_desktop.domain.coverage import Coverage, FirstFollowUp, Reach, coverage_of
from ror_desktop.domain.entity import Money
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.measures.returning import money_of
from ror_desktop.ui.event_words import (
    elapsed_words,
    event_days,
    event_distance,
    followed_words,
    median_words,
    minutes_words,
    percent_words,
    sums_words,
)

TODAY = date(2026, 11, 23)
BRITISH = QLocale("en_GB")
HOUR = 3600


def after(seconds: int | None, reach: Reach = Reach.DAY, days: int = 0) -> FirstFollowUp:
    met = date(2026, 11, 10)
    if reach is Reach.NEVER:
        return FirstFollowUp(1, met, 0, reach, so_far=seconds)
    return FirstFollowUp(1, met, 0, reach, 5, met + timedelta(days=days), seconds)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 min"), (90, "2 min"), (150, "2 min"), (HOUR, "1 h"), (66 * HOUR, "66 h"), (5 * HOUR // 2, "2 h"),
     (7 * HOUR // 2, "4 h"), (168 * HOUR, "168 h"), (180 * HOUR, "8 days"), (204 * HOUR, "8 days")],
)  # fmt: skip
def test_times_are_rounded_half_to_even(seconds: int, words: str) -> None:
    assert elapsed_words(seconds) == words


def test_minutes() -> None:
    assert [minutes_words(n) for n in (0, 45, 60, 205)] == ["0 min", "45 min", "1 h", "3 h 25 min"]


def test_how_soon() -> None:
    assert followed_words(after(19 * HOUR)) == "after 19 h"
    assert followed_words(after(66 * HOUR, Reach.NEVER)) == "not yet, 66 h so far"
    assert followed_words(after(None, Reach.NEVER)) == "not followed up yet"
    said = [followed_words(after(None, Reach.BY_DAY, days)) for days in (0, 1, 4)]
    assert said == ["the same day", "the next day", "after 4 days"]


def test_nothing_is_not_zero() -> None:
    assert percent_words(0, 0) == ""
    assert percent_words(0, 4) == "0 %"
    assert percent_words(1, 8) == "12 %"
    assert percent_words(3, 8) == "38 %"
    assert median_words(Coverage(())) == []


def test_a_share_of_few_is_said_to_be_one() -> None:
    few = coverage_of([after(HOUR), after(3 * HOUR)])
    assert median_words(few) == ["100 % within 7 days", "half of them after 2 h", "of 2, too few to say much"]
    most_never = coverage_of([after(HOUR), *[after(HOUR, Reach.NEVER)] * 5])
    assert median_words(most_never) == ["17 % within 7 days"]
    assert most_never.median is None
    assert few.median == Fraction(2)


def test_currencies_stand_side_by_side() -> None:
    amounts = money_of([Money(150, "USD"), Money(100_000, "EUR"), None, Money(50, "USD")])
    assert amounts == (Money(100_000, "EUR"), Money(200, "USD"))
    assert sums_words(amounts, BRITISH) == "1,000\u00a0EUR · 2\u00a0USD"


def test_days() -> None:
    one, more = EventDraft("x", TODAY, TODAY), EventDraft("x", date(2025, 12, 30), date(2026, 1, 2))
    assert event_days(one, TODAY, BRITISH) == "23 Nov"
    assert event_days(more, TODAY, BRITISH) == "30 Dec 2025 – 2 Jan"
    assert event_distance(one, TODAY) == "today"
    assert event_distance(one, TODAY + timedelta(days=4)) == "4 days ago"
    assert event_distance(one, TODAY - timedelta(days=4)) == "in 4 days"
