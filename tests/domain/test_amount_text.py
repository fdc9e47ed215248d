"""Amounts as people of different countries type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.amount_text import currency_digits, read_amount
from ror_desktop.domain.entity import Money


@pytest.mark.parametrize(
    ("text", "minor", "code"),
    [
        ("1200", 120_000, "EUR"),
        (" 1 200 ", 120_000, "EUR"),
        ("1.200,50 eur", 120_050, "EUR"),
        ("1,200.5 USD", 120_050, "USD"),
        ("€ 99", 9_900, "EUR"),
        ("£1,234,567", 123_456_700, "GBP"),
        ("1'200.00 CHF", 120_000, "CHF"),
        ("1.200", 120_000, "EUR"),
        ("1,20", 120, "EUR"),
        ("JPY 1,200", 1_200, "JPY"),
        ("1.500 KWD", 1_500_000, "KWD"),
        ("1,200.500 KWD", 1_200_500, "KWD"),
        ("0", 0, "EUR"),
    ],
)
def test_amounts(text: str, minor: int, code: str) -> None:
    assert read_amount(text, "EUR") == Money(minor, code)


@pytest.mark.parametrize("text", ["", "EUR", "a lot", "12 or 13", "1,2,3", "1200.000", "-5", "1.2.34", "9" * 30, "٣"])
def test_what_is_no_amount(text: str) -> None:
    assert read_amount(text, "EUR") is None


@given(st.integers(0, 10**12), st.sampled_from(["EUR", "JPY", "KWD"]), st.sampled_from([(",", "."), (".", ",")]))
def test_an_amount_that_is_written_out_is_read_back(minor: int, code: str, signs: tuple[str, str]) -> None:
    digits = currency_digits(code)
    group, point = signs
    whole = f"{minor // 10**digits:,}".replace(",", group)
    part = f"{point}{minor % 10**digits:0{digits}}" if digits else ""
    if digits == 3 and group not in whole:
        return  # "1.500" is a thousand and a half as well as one and a half
    assert read_amount(f"{whole}{part} {code}", "EUR") == Money(minor, code)
