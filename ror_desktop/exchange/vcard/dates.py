"""Dates of vCards: ISO 8601 as RFC 6350 section 4.3 truncates it, and the habits of programs."""

import re

from ror_desktop.domain.card import CardDate, PartialDate

_DATE = re.compile(
    r"(?:(?P<year>\d{4})(?P<separator>[-/.\\]?)(?P<month>\d\d)(?P=separator)(?P<day>\d\d)"
    r"|(?P<loose_year>\d{4})(?P<mark>[-/.])(?P<loose_month>\d\d?)(?P=mark)(?P<loose_day>\d\d?)"
    r"|(?P<year_only>\d{4})(?:-(?P<its_month>\d\d))?"
    r"|--(?P<bare_month>\d\d)(?:-?(?P<its_day>\d\d))?"
    r"|---(?P<bare_day>\d\d))"
    r"(?:[T ](?P<time>[\d:.,+\-Z]*))?",
)
_MIDNIGHT = re.compile(r"(?:00:?00(?::?00(?:[.,]0+)?)?)?(?:Z|[+-]00(?::?00)?)?")
NO_YEAR = 1604
"""Apple writes this leap year for a birthday of which the year is not known."""


def parse_date(text: str, omitted_year: str = "") -> CardDate | None:
    """The date, the text itself where it is none, or nothing for blank text.

    `omitted_year` is the value of X-APPLE-OMIT-YEAR: that year stands for "not known".
    """
    text = text.strip()
    match = _DATE.fullmatch(text)
    if match is None:
        return text or None
    year = match["year"] or match["loose_year"] or match["year_only"]
    known = None if year is None or int(year) in {0, NO_YEAR} or year == omitted_year else int(year)
    month = match["month"] or match["loose_month"] or match["its_month"] or match["bare_month"]
    day = match["day"] or match["loose_day"] or match["its_day"] or match["bare_day"]
    try:
        return PartialDate(known, int(month) if month else None, int(day) if day else None)
    except ValueError:
        return text


def has_time(text: str) -> bool:
    """Whether the text is a date with a time of day other than midnight."""
    match = _DATE.fullmatch(text.strip())
    return match is not None and match["time"] is not None and _MIDNIGHT.fullmatch(match["time"]) is None


def format_date(date: PartialDate, *, basic: bool = False) -> str:
    """The date as text: 1985-04-12, or 19850412 in the basic format that version 4.0 asks for."""
    dash = "" if basic else "-"
    if date.month is None:
        return f"---{date.day:02}" if date.day is not None else f"{date.year:04}"
    if date.day is None:
        return f"--{date.month:02}" if date.year is None else f"{date.year:04}-{date.month:02}"
    start = "--" if date.year is None else f"{date.year:04}{dash}"
    return f"{start}{date.month:02}{dash}{date.day:02}"
