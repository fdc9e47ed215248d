"""Amounts of money as the locale writes numbers, with the currency's code."""

from PySide6.QtCore import QLocale

from ror_desktop.domain.amount_text import currency_digits
from ror_desktop.domain.entity import Money


def money_words(money: Money, locale: QLocale | None = None) -> str:
    """An amount such as "4,000 EUR"; cents only where there are any."""
    digits = currency_digits(money.currency)
    whole = money.minor % 10**digits == 0
    number = (locale or QLocale()).toString(money.minor / 10**digits, "f", 0 if whole else digits)
    return f"{number} {money.currency}".strip()


def typed_money(money: Money, locale: QLocale) -> str:
    """An amount as it stands in a field, without separators of thousands: "4000 EUR"."""
    plain = QLocale(locale)
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return money_words(money, plain)
