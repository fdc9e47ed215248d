"""What is to be done and when, in one line."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.daytext import When, read_when
from ror_desktop.domain.tasktext import read_task

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        ("tue call back about price", "call back about price", When(TUESDAY)),
        ("tue 10:00 send price", "send price", When(TUESDAY, time(10))),
        ("Send the price, next tue", "Send the price", When(date(2026, 12, 1))),
        ("tomorrow at 3pm: ring her", "ring her", When(TUESDAY, time(15))),
        ("morgen bellen", "bellen", When(TUESDAY)),
        ("di 10:00 bellen over de prijs", "bellen over de prijs", When(TUESDAY, time(10))),
        ("bellen over 2 weken", "bellen", When(date(2026, 12, 7))),
        ("over 2 weken bellen", "bellen", When(date(2026, 12, 7))),
        ("in 2 weeks call Tom", "call Tom", When(date(2026, 12, 7))),
        ("call Jane on 12 May", "call Jane", When(date(2027, 5, 12))),
        ("on the 1st send the invoice", "send the invoice", When(date(2026, 12, 1))),
        ("24/12 wish a merry Christmas", "wish a merry Christmas", When(date(2026, 12, 24))),
        ("2027-01-08 call", "call", When(date(2027, 1, 8))),
        ("+5 call", "call", When(date(2026, 11, 28))),
        ("do 10:00 bellen", "bellen", When(date(2026, 11, 26), time(10))),
        ("volgende week koffie", "koffie", When(date(2026, 11, 30))),
        ("call monday, 30 November", "call", When(date(2026, 11, 30))),
        ("vrijdag 4 dec 14:00 bellen", "bellen", When(date(2026, 12, 4), time(14))),
        ("fri", "", When(date(2026, 11, 27))),
        ("  tue  call   twice ", "call twice", When(TUESDAY)),
    ],
)
def test_reads_the_day_off_the_line(text: str, title: str, when: When) -> None:
    task = read_task(text, MONDAY)
    assert task is not None
    assert (task.title, task.when) == (title, when)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "call back about the price",
        "Tom wants a quote",
        "Call Tom",
        "Call Don",
        "do the taxes",
        "zo snel mogelijk bellen",
        "3 offers to send",
        "send offer 5",
        "2 weeks of holiday: ask how it was",
        "a day off: ask",
        "the 5 customers",
        "24/7 support contract",
        "version 1.5",
        "offer the tuesday group a discount",
    ],
)
def test_what_may_be_something_else_stays_in_the_title(text: str) -> None:
    assert read_task(text, MONDAY) is None


WORDS = st.sampled_from(["tue", "next", "call", "Jane", "10:00", "in", "2", "weeks", "price", ",", "over", "mei", "1"])


@given(st.lists(WORDS, max_size=8).map(" ".join) | st.text(max_size=40))
def test_no_word_is_lost(text: str) -> None:
    """The title and the words that said when are all the words of the line, and mean the same again."""
    task = read_task(text, MONDAY)
    if task is not None:
        assert read_when(task.phrase, MONDAY) == task.when
        kept = sorted(f"{task.title} {task.phrase}".split())
        assert all(word.strip(" ,;:.–—-") in text for word in kept)
        assert sum(len(word) for word in kept) >= sum(len(word.strip(" ,;:.–—-")) for word in text.split())
