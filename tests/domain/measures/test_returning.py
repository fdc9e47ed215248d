"""Returns by kind, money per currency, returns per effort."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.measures.returning import (
    ReturnCounts,
    counts_by_kind,
    counts_by_month,
    counts_of,
    money_of,
    return_per_effort,
    returned,
    value,
    value_of,
)
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from tests.domain.measures.people import CONSTANTS, TODAY, came_back, day, seen


def test_returns_are_counted_by_kind_in_the_return_window() -> None:
    entries = [came_back(text, number) for number, text in enumerate(
        ["-364 purchase", "-365 purchase", "0 mention", "1 referral", "-9 testimonial", "-9 introduction"], 1
    )]  # fmt: skip
    found = returned(entries, TODAY, CONSTANTS)
    assert found.value == ReturnCounts(1, 2, 1)
    assert [entry.id for entry in found.entries] == [1, 3, 5, 6]
    assert found.sentence.plain() == ("4 returns since 2025-11-24: 1 in loyalty, 2 in recommendations, 1 in sharing.")
    assert returned([], TODAY, CONSTANTS).value == ReturnCounts(0, 0, 0)
    assert counts_by_kind(entries)[ReturnKind.PURCHASE] == 2
    assert counts_by_kind(entries)[ReturnKind.SHARE] == 0


def test_months_without_returns_are_there_too() -> None:
    found = counts_by_month([came_back("-23 purchase"), came_back("-90 share")], Span(day(-90), day(0)))
    assert {month: counts.total for month, counts in found.items()} == {
        "2026-08": 1, "2026-09": 0, "2026-10": 1, "2026-11": 0,
    }  # fmt: skip
    assert list(found) == sorted(found)


def test_money_of_two_currencies_stands_side_by_side() -> None:
    entries = [
        came_back("-5 purchase 100 EUR", 1),
        came_back("-4 renewal 50 USD", 2),
        came_back("-3 purchase 7 EUR", 3),
        came_back("-3 referral 9 CHF", 4),
        came_back("-2 share", 5, perceived=4),
        came_back("-2 mention", 6, perceived=2),
        came_back("-1 testimonial", 7),
    ]
    found = value(entries, TODAY, CONSTANTS)
    assert found.value is not None
    assert found.value.own == (Money(10_700, "EUR"), Money(5_000, "USD"))
    assert found.value.through == (Money(900, "CHF"),)
    assert found.value.perceived == (2, 4)
    assert found.count == 6
    assert found.sentence.plain() == (
        "Since 2025-11-24: 3 amounts of their own, 1 amount through them, 2 returns with a perceived value."
    )


def test_no_money_noted_is_nothing_and_not_0() -> None:
    assert value([came_back("-5 purchase")], TODAY, CONSTANTS).value is None
    assert value([came_back("-500 purchase 10 EUR")], TODAY, CONSTANTS).value is None
    free = value([came_back("-5 purchase 0 EUR")], TODAY, CONSTANTS).value
    assert free is not None
    assert free.own == (Money(0, "EUR"),)


def test_returns_are_set_against_at_least_five_days_in_touch() -> None:
    four = [f"-{ago} out call" for ago in (9, 8, 7, 6)]
    entries = [came_back("-5 purchase"), came_back("-2 share", 2), came_back("-1 mention", 3)]
    few = return_per_effort(seen(*four, "-9 12:00 in call", "-365 in call"), entries, TODAY, CONSTANTS)
    assert (few.value, few.count) == (None, 4)
    assert few.sentence.plain() == "In touch on 4 days since 2025-11-24; it takes 5 to set returns against them."
    found = return_per_effort(seen(*four, "-364 in call"), entries, TODAY, CONSTANTS)
    assert found.value == Fraction(30, 5)
    assert found.sentence.plain() == "3 returns and 5 days in touch since 2025-11-24."
    assert return_per_effort(seen(*four, "-364 in call"), [], TODAY, CONSTANTS).value == 0


MONEY = st.builds(Money, st.integers(0, 10**12), st.sampled_from(["EUR", "USD", "JPY", "CHF"]))


@given(st.lists(st.none() | MONEY, max_size=20), st.randoms())
def test_currencies_are_never_added(amounts: list[Money | None], random: object) -> None:
    found = money_of(amounts)
    assert [money.currency for money in found] == sorted({money.currency for money in amounts if money})
    for total in found:
        assert total.minor == sum(money.minor for money in amounts if money and money.currency == total.currency)
    shuffled = list(amounts)
    random.shuffle(shuffled)
    assert money_of(shuffled) == found


RETURNS = st.builds(
    lambda days, kind, money, perceived: Return(1, 1, ReturnDraft(day(-days), kind, money, perceived)),
    st.integers(0, 500),
    st.sampled_from(ReturnKind),
    st.none() | MONEY,
    st.none() | st.integers(1, 5),
)


@given(st.lists(RETURNS, max_size=12))
def test_each_return_is_counted_once_and_each_amount_on_one_side(entries: list[Return]) -> None:
    assert counts_of(entries).total == len(entries) == sum(counts_by_kind(entries).values())
    found = value_of(entries)
    both = sum(money.minor for money in (*found.own, *found.through))
    assert both == sum(one.draft.money.minor for one in entries if one.draft.money)
    assert len(found.perceived) == sum(one.draft.perceived is not None for one in entries)
