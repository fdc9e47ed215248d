"""Days are said as people say them, and every locale gets a day and a month without the year."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ror_desktop.domain.entity import Moment, moment_of_day
from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.ui.dates import brief_days_ago, day_words, full_day, full_moment, partial_words, short_day, time_words

TODAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")
BRITISH = QLocale("en_GB")


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (3, "in 3 days"),
        (-12, "12 days ago"),
        (-29, "29 days ago"),
        (-30, "4 weeks ago"),
        (45, "in 6 weeks"),
        (-60, "2 months ago"),
        (-365, "12 months ago"),
        (-730, "2 years ago"),
        (1100, "in 3 years"),
    ],
)
def test_a_distance_in_days_is_said_in_words(ahead: int, words: str) -> None:
    assert day_words(TODAY + timedelta(days=ahead), TODAY) == words


@given(st.integers(min_value=2, max_value=20_000))
def test_no_distance_beyond_tomorrow_is_counted_as_one(days: int) -> None:
    for sign in (1, -1):
        number = next(word for word in day_words(TODAY + timedelta(days=sign * days), TODAY).split() if word.isdigit())
        assert int(number) >= 2


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_GB", "3 Nov"),
        ("en_US", "Nov 3"),
        ("de_DE", "3. Nov."),
        ("nl_NL", "3 nov"),
        ("fr_FR", "3 nov."),
        ("ja_JP", "11月3日"),
        ("lt_LT", "lapkr. 3 d."),
        ("ru_RU", "3 нояб."),
    ],
)
def test_a_short_day_of_this_year_has_no_year(locale: str, words: str) -> None:
    assert short_day(date(2026, 11, 3), TODAY, QLocale(locale)) == words


def test_every_locale_says_day_and_month_and_no_year() -> None:
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
    ):
        words = short_day(date(2026, 11, 3), TODAY, locale)
        assert locale.toString(3) in words, locale.name()
        assert locale.toString(2026).replace(locale.groupSeparator(), "") not in words, locale.name()


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (1, "yesterday"), (2, "2 d ago"), (35, "5 wk ago"), (92, "3 mo ago"), (800, "2 yr ago")],
)
def test_a_day_that_has_passed_is_said_briefly(days: int, words: str) -> None:
    assert brief_days_ago(TODAY - timedelta(days=days), TODAY) == words


def test_another_year_is_said() -> None:
    assert short_day(date(2025, 11, 3), TODAY, BRITISH) == "3 Nov 2025"
    assert short_day(date(2025, 11, 3), TODAY, QLocale("en_US")) == "Nov 3, 2025"


def test_a_moment_is_said_in_the_home_zone() -> None:
    moment = Moment(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), "America/Chicago")
    assert full_moment(moment, BERLIN, BRITISH) == "Tuesday, 24 November 2026, 00:30"


def test_a_moment_known_by_its_day_has_no_time_and_keeps_its_day() -> None:
    moment = moment_of_day(date(2026, 11, 23), "Pacific/Auckland")
    assert full_moment(moment, BERLIN, BRITISH) == full_day(date(2026, 11, 23), BRITISH)


def test_times_follow_the_locale() -> None:
    assert time_words(time(14, 5), BRITISH) == "14:05"
    assert time_words(time(14, 5), QLocale("en_US")).replace("\u202f", " ") == "2:05 PM"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (PartialDate(1980, 5, 17), "17 May 1980"),
        (PartialDate(None, 5, 17), "17 May"),
        (PartialDate(None, 2, 29), "29 February"),
        (PartialDate(1980, 5), "May 1980"),
        (PartialDate(None, 5), "May"),
        (PartialDate(1980), "1980"),
        (PartialDate(text="circa 1960"), "circa 1960"),
    ],
)
def test_a_partial_date_never_gains_a_year(value: PartialDate, words: str) -> None:
    assert partial_words(value, BRITISH) == words
