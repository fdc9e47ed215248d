"""What an import of answers would do with each row."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.answer import AnswerDraft
from ror_desktop.domain.answer_import import (
    RawAnswer,
    Verdict,
    order_of,
    read_answer,
    read_answer_day,
    rows_of,
)
from ror_desktop.domain.daytext import DateOrder
from ror_desktop.domain.found import Found, FoundBy

TODAY = date(2026, 11, 23)
DM, MD = DateOrder.DAY_MONTH, DateOrder.MONTH_DAY
JANE = Found(((1, "Jane Doe"),))


def raw(given: str = "9", day: str = "2026-11-02", name: str = "Jane Doe", comment: str = "") -> RawAnswer:
    return RawAnswer(2, "", name, given, day, comment)


@pytest.mark.parametrize(
    ("text", "answer"),
    [("0", 0), (" 10 ", 10), ("9.0", 9), ("9,00", 9), ("8/10", 8), ("11", None), ("-1", None), ("9.5", None),
     ("nine", None), ("", None), ("9-10", None), ("٣", None), ("1e1", None), ("100", None)],
)  # fmt: skip
def test_an_answer_is_a_number_from_0_to_10(text: str, answer: int | None) -> None:
    assert read_answer(text) == answer


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2026-11-02", MD, date(2026, 11, 2)),
        ("2026-11-02T14:33:05Z", MD, date(2026, 11, 2)),
        ("2/11/2026 14:33", DM, date(2026, 11, 2)),
        ("2/11/2026 2:33 PM", MD, date(2026, 2, 11)),
        ("2.11.2026", MD, date(2026, 11, 2)),
        ("2.11.26", MD, date(2026, 11, 2)),
        ("13/5/2026", MD, date(2026, 5, 13)),
        ("2 nov 2026", DM, date(2026, 11, 2)),
        ("3 mrt 2026", DM, date(2026, 3, 3)),
        ("2 nov", DM, None),
        ("tomorrow", DM, None),
        ("31/2/2026", DM, None),
        ("x" * 1000, DM, None),
        ("", DM, None),
    ],
)
def test_a_day_needs_its_year(text: str, order: DateOrder, day: date | None) -> None:
    assert read_answer_day(text, TODAY, order) == day


def test_a_thirteenth_tells_the_order_of_the_whole_file() -> None:
    assert order_of(["2/11/2026", "13/5/2026"]) is DM
    assert order_of(["2/11/2026", "5/13/2026"]) is MD
    assert order_of(["2/11/2026", "4/4/2026"]) is None
    assert order_of(["2/11/2026", "13/5/2026", "5/13/2026"]) is None
    assert order_of(["2.11.2026", "2026-11-02", "4/4/2026", ""]) is DM


def verdicts(*rows: RawAnswer, found: Found = JANE, order: DateOrder | None = DM) -> list[Verdict]:
    known = {1: [AnswerDraft(date(2026, 1, 1), 5, "As before")]}
    return [row.verdict for row in rows_of(rows, [found] * len(rows), known, TODAY, order)]


def test_each_row_is_new_known_or_repeated() -> None:
    rows = (raw(), raw(), raw(comment="More"), raw("5", "2026-01-01", comment=" As before "))
    assert verdicts(*rows) == [Verdict.NEW, Verdict.REPEATED, Verdict.NEW, Verdict.KNOWN]


def test_nobody_and_several_are_told_apart() -> None:
    assert verdicts(raw(), found=Found()) == [Verdict.UNMATCHED]
    assert verdicts(raw(), found=Found(((1, "Jane"), (2, "Jane")), FoundBy.NAME)) == [Verdict.AMBIGUOUS]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (raw("12"), "“12” is no number from 0 to 10"),
        (raw(day=""), "the day is missing"),
        (raw(day="soon"), "“soon” is no day with its year"),
        (raw(day="2026-11-24"), "2026-11-24 lies in the future"),
        (raw(name=""), "neither an e-mail address nor a name"),
    ],
)
def test_what_cannot_be_an_answer_says_why(row: RawAnswer, why: str) -> None:
    (made,) = rows_of([row], [JANE], {}, TODAY, DM)
    assert made.verdict is Verdict.PROBLEM
    assert made.problem is not None
    assert made.problem.plain() == why
    assert not made.taken


def test_a_day_that_can_be_two_waits_for_the_order() -> None:
    (row,) = rows_of([raw(day="2/11/2026")], [JANE], {}, TODAY, None)
    assert row.problem is not None
    assert row.problem.plain() == "“2/11/2026” can be two days"
    for order, day in ((DM, date(2026, 11, 2)), (MD, date(2026, 2, 11))):
        (row,) = rows_of([raw(day="2/11/2026")], [JANE], {}, TODAY, order)
        assert row.draft is not None
        assert row.draft.day == day


ROWS = st.lists(
    st.builds(RawAnswer, st.integers(1, 99), st.text(max_size=9), st.text(max_size=9), st.text(max_size=4),
              st.one_of(st.text(max_size=20), st.dates(date(2020, 1, 1), date(2030, 1, 1)).map(str)),
              st.text(max_size=9)),
    max_size=6,
)  # fmt: skip


@given(ROWS, st.sampled_from([DM, MD, None]))
def test_no_text_is_an_error_and_what_is_taken_is_an_answer(rows: list[RawAnswer], order: DateOrder | None) -> None:
    for row in rows_of(rows, [JANE] * len(rows), {}, TODAY, order):
        if row.taken:
            assert row.draft is not None
            assert 0 <= row.draft.given <= 10
            assert row.draft.day <= TODAY


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 40), st.sampled_from(["", "x"])), max_size=8))
def test_the_same_file_again_brings_nothing(said: list[tuple[int, int, str]]) -> None:
    rows = [raw(str(given), str(TODAY - timedelta(days=ago)), comment=text) for given, ago, text in said]
    first = rows_of(rows, [JANE] * len(rows), {}, TODAY, DM)
    kept = [row.draft for row in first if row.taken and row.draft is not None]
    assert len(set(kept)) == len(kept)
    again = rows_of(rows, [JANE] * len(rows), {1: kept}, TODAY, DM)
    assert not any(row.taken for row in again)
