"""Dates as far as they are known are read as people type them, and nothing is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.ui.dates import partial_words
from ror_desktop.ui.partial_input import typed_partial

BRITISH, AMERICAN, DUTCH, GERMAN = (QLocale(name) for name in ("en_GB", "en_US", "nl_NL", "de_DE"))


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("17 May", BRITISH, PartialDate(None, 5, 17)),
        ("17 may 1980", BRITISH, PartialDate(1980, 5, 17)),
        ("May 17, 1980", AMERICAN, PartialDate(1980, 5, 17)),
        ("17 mei", DUTCH, PartialDate(None, 5, 17)),
        ("17. Mai 1980", GERMAN, PartialDate(1980, 5, 17)),
        ("17.5.", GERMAN, PartialDate(None, 5, 17)),
        ("17.5.1980", GERMAN, PartialDate(1980, 5, 17)),
        ("5/6", AMERICAN, PartialDate(None, 5, 6)),
        ("5/6", BRITISH, PartialDate(None, 6, 5)),
        ("5/17", BRITISH, PartialDate(None, 5, 17)),
        ("29 Feb", BRITISH, PartialDate(None, 2, 29)),
        ("1980-05-17", BRITISH, PartialDate(1980, 5, 17)),
        ("--05-17", BRITISH, PartialDate(None, 5, 17)),
        ("May 1980", BRITISH, PartialDate(1980, 5)),
        ("1980", BRITISH, PartialDate(1980)),
        ("17/5/80", BRITISH, PartialDate(text="17/5/80")),
        ("circa 1960", BRITISH, PartialDate(text="circa 1960")),
        ("31/2/1980", BRITISH, PartialDate(text="31/2/1980")),
        ("  ", BRITISH, None),
    ],
)
def test_a_date_is_read_as_typed(text: str, locale: QLocale, value: PartialDate | None) -> None:
    assert typed_partial(text, locale) == value


@given(
    st.sampled_from([BRITISH, AMERICAN, DUTCH, GERMAN]),
    st.dates(),
    st.booleans(),
)
def test_what_is_shown_can_be_typed_back(locale: QLocale, day: object, with_year: bool) -> None:
    value = PartialDate(day.year if with_year else None, day.month, day.day)
    assert typed_partial(partial_words(value, locale), locale) == value
