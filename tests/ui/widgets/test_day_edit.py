"""A day that is being typed means the same day after a restart in another language."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ror_desktop.ui.widgets.day_edit import DayEdit, day_text
from tests.builders import MONDAY

pytestmark = pytest.mark.usefixtures("qapp")
AMERICAN, DUTCH, SWEDISH = (QLocale(name) for name in ("en_US", "nl_NL", "sv_SE"))
TODAY = MONDAY.date()


def field(locale: QLocale, text: str = "") -> DayEdit:
    made = DayEdit(TODAY)
    made.setLocale(locale)
    made.setText(text)
    return made


@pytest.mark.parametrize("text", ["tomorrow", "next fri", "24 dec", "someday", "32/13/2026", ""])
def test_words_are_kept_as_they_were_typed(text: str) -> None:
    again = field(DUTCH)
    again.restore(field(AMERICAN, text).kept())
    assert again.text() == text


@pytest.mark.parametrize("text", ["12/03/2026 10:00", "12/3 10:00"])
def test_a_time_is_kept_with_its_day(text: str) -> None:
    before, again = field(AMERICAN, text), field(DUTCH)
    again.restore(before.kept())
    when = again.when()
    assert when is not None
    assert when == before.when()
    assert when.day == date(2026, 12, 3)


@given(
    day=st.dates(date(1990, 1, 1), date(2090, 12, 31)),
    first=st.sampled_from([AMERICAN, DUTCH, SWEDISH]),
    then=st.sampled_from([AMERICAN, DUTCH, SWEDISH]),
)
def test_a_day_in_figures_is_the_same_day_in_every_language(day: date, first: QLocale, then: QLocale) -> None:
    before, again = field(first, day_text(day, first)), field(then)
    again.restore(before.kept())
    when = again.when()
    assert when is not None
    assert when.day == day


def test_where_a_time_has_no_place_it_is_not_left_out_in_silence() -> None:
    made = DayEdit(TODAY, timed=False)
    made.setText("fri 10:00")
    assert made.when() is None
    assert made.words() == "Only a day, without a time"
    made.setText("fri")
    assert made.when() is not None
    timed = field(DUTCH, "fri 10:00")
    assert timed.words().endswith("10:00")
