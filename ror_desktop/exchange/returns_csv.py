"""Returns as CSV (RFC 4180): one line each, UTF-8 with a byte order mark, so that spreadsheets read the letters right.

Amounts are plain numbers with a point, days ISO 8601; nothing is an empty cell. A text that a spreadsheet would take
for a formula begins with an apostrophe, as OWASP's "CSV Injection" advises.
"""

import csv
import io
from collections.abc import Iterable
from decimal import Decimal

from ror_desktop.domain.amount_text import currency_digits
from ror_desktop.domain.entity import Money
from ror_desktop.domain.report import ListedReturn

BOM = "\ufeff"
HEADER = (
    "Day", "Contact", "Organization", "Group", "Kind", "Amount", "Currency", "Perceived value", "Who came", "Evidence",
    "Thanked on",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def write_returns(returns: Iterable[ListedReturn]) -> bytes:
    """The file."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADER)
    for one in returns:
        writer.writerow(
            (
                one.day.isoformat(),
                defused(one.contact),
                defused(one.organization),
                one.kind.group.value,
                one.kind.value,
                "" if one.money is None else _amount(one.money),
                "" if one.money is None else defused(one.money.currency),
                "" if one.perceived is None else one.perceived,
                defused(one.referred),
                defused(one.evidence),
                "" if one.thanked_on is None else one.thanked_on.isoformat(),
            )
        )
    return (BOM + out.getvalue()).encode()


def defused(text: str) -> str:
    """A text that no spreadsheet carries out; also where spaces stand before the sign, which some skip."""
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) or text.startswith("'") else text


def _amount(money: Money) -> str:
    digits = currency_digits(money.currency)
    return format(Decimal(money.minor).scaleb(-digits), f".{digits}f")
