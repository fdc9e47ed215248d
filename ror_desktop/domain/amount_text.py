"""Amounts of money as people type them: "1200", "1.200,50 EUR", "€ 99"."""

import re

from ror_desktop.domain.entity import Money

# Digits after the point where they are not two (ISO 4217, list one).
_DIGITS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "XAF"), 0),
    **dict.fromkeys(("XOF", "XPF", "VUV"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
_SYMBOLS = {"€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY", "₹": "INR", "₺": "TRY", "₩": "KRW", "zł": "PLN"}
_SPACES = re.compile("[\\s'’\u00a0\u202f]")
_CODE = re.compile(r"[A-Za-z]{3}")
_NUMBER = re.compile(r"[0-9][0-9.,]*")
_MOST = 10**15


def currency_digits(code: str) -> int:
    """How many digits stand after the point in amounts of that currency."""
    return _DIGITS.get(code, 2)


def read_amount(text: str, currency: str) -> Money | None:
    """The amount that was typed, in `currency` where the text names none; nothing where it is no amount.

    One point or comma with as many digits after it as the currency has, or with one, is the decimal sign; every other
    one groups thousands.
    """
    rest = _SPACES.sub("", text)
    code = currency
    for symbol, named in _SYMBOLS.items():
        if symbol in rest:
            code, rest = named, rest.replace(symbol, "", 1)
            break
    found = _CODE.search(rest)
    if found is not None:
        code, rest = found.group().upper(), rest[: found.start()] + rest[found.end() :]
    minor = _minor(rest, currency_digits(code)) if _NUMBER.fullmatch(rest) else None
    return None if minor is None or minor > _MOST else Money(minor, code)


def _minor(number: str, digits: int) -> int | None:
    places = [place for place, letter in enumerate(number) if letter in ".,"]
    whole, part = number, ""
    if places:
        after = number[places[-1] + 1 :]
        once = number.count(number[places[-1]]) == 1
        if once and digits and len(after) in {1, digits} and (len(after) != 3 or len(places) > 1):
            whole, part = number[: places[-1]], after
    groups = re.split("[.,]", whole)
    grouped = len(groups) > 1
    if not groups[0] or any(len(group) != 3 for group in groups[1:]) or (grouped and len(groups[0]) > 3):
        return None
    return int("".join(groups) + part.ljust(digits, "0"))
