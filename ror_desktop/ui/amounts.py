"""Amounts of money as the locale writes numbers, with the currency's code."""

from PySide6.QtCore import QLocale

from ror_desktop.domain.entity import Money

# Digits after the point where they are not two (ISO 4217, list one).
_DIGITS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "XAF"), 0),
    **dict.fromkeys(("XOF", "XPF", "VUV"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}


def money_words(money: Money, locale: QLocale | None = None) -> str:
    """An amount such as "4,000 EUR"; cents only where there are any."""
    digits = _DIGITS.get(money.currency, 2)
    whole = money.minor % 10**digits == 0
    number = (locale or QLocale()).toString(money.minor / 10**digits, "f", 0 if whole else digits)
    return f"{number} {money.currency}".strip()
