"""One typed line: for whom, when, what; nothing is lost and no day is made up."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.daytext import When
from ror_desktop.domain.quickadd import is_full_name, is_name, readings

TODAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "when", "name", "title"),
    [
        ("Jane tue 10:00 call about price", When(TUESDAY, time(10)), "Jane", "call about price"),
        ("Jane Doe tue call", When(TUESDAY), "Jane Doe", "call"),
        ("tue 10:00 Jane call", When(TUESDAY, time(10)), "Jane", "call"),
        ("Jane day after tomorrow at 3 pm call", When(date(2026, 11, 25), time(15)), "Jane", "call"),
        ("Jane in 2 weeks send the sheet", When(date(2026, 12, 7)), "Jane", "send the sheet"),
        ("Jane morgen 10:00 bellen", When(TUESDAY, time(10)), "Jane", "bellen"),
        ("Jane 24 dec dinner", When(date(2026, 12, 24)), "Jane", "dinner"),
        ("Jane 10:00 call", When(TODAY, time(10)), "Jane", "call"),
        ("Tom tue call", When(TUESDAY), "Tom", "call"),
        ("Tom tomorrow call Sun Ltd", When(TUESDAY), "Tom", "call Sun Ltd"),
        ("call Jane tue", When(TUESDAY), "Jane", "call"),
        ("Jane call about 5 boxes", None, "Jane", "call about 5 boxes"),
    ],
)
def test_a_line_as_one_says_it(text: str, when: When | None, name: str, title: str) -> None:
    wanted = tuple(name.split())
    found = [
        (way.when, way.title(place))
        for way in readings(text, TODAY)
        for place in way.names()
        if way.words[slice(*place)] == wanted
    ]
    assert found[0] == (when, title)


def test_the_first_word_is_a_day_where_no_other_is() -> None:
    assert readings("tom call Jane", TODAY)[0].when == When(TUESDAY)


@pytest.mark.parametrize("text", ["Jane 5", "Jane 2026", "Jane 12.", "Jane"])
def test_a_bare_number_is_no_day(text: str) -> None:
    assert [way.when for way in readings(text, TODAY)] == [None]


WORDS = st.lists(
    st.sampled_from(["Jane", "Doe", "tue", "10:00", "tomorrow", "call", "in", "2", "weeks", "at", "5", "–", "24"])
    | st.text(min_size=1, max_size=6).filter(str.split),
    max_size=9,
).map(" ".join)


@given(WORDS)
def test_every_word_is_the_day_the_name_or_the_title(text: str) -> None:
    words = text.split()
    ways = readings(text, TODAY)
    assert ways[-1].words == tuple(words)
    assert ways[-1].when is None
    for way in ways:
        taken = len(words) - len(way.words)
        assert (taken > 0) == (way.when is not None)
        assert (*way.words[: way.cut], *words[way.cut : way.cut + taken], *way.words[way.cut :]) == tuple(words)
        for start, end in way.names():
            assert 0 <= start < end <= len(way.words)
            assert not start < way.cut < end
            kept = " ".join(word for n, word in enumerate(way.words) if not start <= n < end)
            assert way.title((start, end)) == kept.strip(" ,;:-–")


@given(st.text(max_size=40))
def test_no_text_is_an_error(text: str) -> None:
    for way in readings(text, TODAY):
        for place in way.names():
            way.title(place)


@pytest.mark.parametrize(
    ("typed", "name", "whole", "beginning"),
    [
        (("jane",), "Jane Doe", True, True),
        (("Doe", "jane"), "Jane Doe", True, True),
        (("Jan",), "Jane Doe", False, True),
        (("inigo",), "Iñigo Larrea", True, True),
        (("Jane", "Roe"), "Jane Doe", False, False),
        (("–",), "Jane Doe", False, False),
    ],
)
def test_words_of_a_name(typed: tuple[str, ...], name: str, whole: bool, beginning: bool) -> None:
    assert is_name(typed, name, whole=True) is whole
    assert is_name(typed, name, whole=False) is beginning


def test_the_full_name_in_any_order() -> None:
    assert is_full_name(("Doe", "Jane"), "Jane Doe")
    assert not is_full_name(("Jane",), "Jane Doe")
