"""Digits of phone numbers as people look for them."""

import pytest

from ror_desktop.domain.phone_digits import digits_of, searchable_digits, without_country


@pytest.mark.parametrize(
    ("value", "key", "runs"),
    [
        ("+49 (0)30 123-45", "+493012345", {"4903012345", "493012345", "3012345", "03012345"}),
        ("030 12345", "+493012345", {"03012345", "493012345", "3012345"}),
        ("(212) 555 0100", "+12125550100", {"2125550100", "12125550100", "02125550100"}),
        ("0049 30 1", "", {"49301"}),
        ("call me", "", set()),
    ],
)
def test_every_way_to_dial_it(value: str, key: str, runs: set[str]) -> None:
    assert set(searchable_digits(value, key)) == runs


def test_country_codes_have_one_to_three_digits() -> None:
    assert [without_country(c + "55") for c in ("1", "7", "49", "351", "971")] == ["55"] * 5


def test_digits_of_other_scripts() -> None:
    assert digits_of("٠٣٠ ۱۲") == "03012"
