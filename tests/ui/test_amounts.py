"""Money is written with as many decimals as its currency has."""

import pytest
from PySide6.QtCore import QLocale

from ror_desktop.domain.entity import Money
from ror_desktop.ui.amounts import money_words


@pytest.mark.parametrize(
    ("money", "locale", "words"),
    [
        (Money(400_000, "EUR"), "en_GB", "4,000 EUR"),
        (Money(400_050, "EUR"), "en_GB", "4,000.50 EUR"),
        (Money(400_050, "EUR"), "nl_NL", "4.000,50 EUR"),
        (Money(5000, "JPY"), "en_GB", "5,000 JPY"),
        (Money(1234, "KWD"), "en_GB", "1.234 KWD"),
        (Money(-150, "USD"), "en_GB", "-1.50 USD"),
    ],
)
def test_an_amount_is_written(money: Money, locale: str, words: str) -> None:
    assert money_words(money, QLocale(locale)) == words
