"""Dates of which parts may be unknown, such as a birthday without its year."""

import re
from dataclasses import dataclass
from datetime import date

_DAY_ONLY = re.compile(r"---(\d{2})\Z")
_ISO = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?\Z")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is known; `text` is kept where it could not be read as a date. Never a made-up year."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    text: str = ""

    def iso(self) -> str:
        """The date as ISO 8601 writes it, with "-" for an unknown year ("--05-17"); or the kept text."""
        if self.text:
            return self.text
        if self.year is None and self.month is None:
            return "" if self.day is None else f"---{self.day:02d}"
        parts = ["-" if self.year is None else f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
            if self.day is not None:
                parts.append(f"{self.day:02d}")
        return "-".join(parts)

    def full(self) -> date | None:
        """The calendar date, where all of it is known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)


def partial_date(text: str) -> PartialDate | None:
    """Read what `PartialDate.iso` wrote; anything else is kept as text, and nothing stays nothing."""
    text = text.strip()
    if not text:
        return None
    day_only = _DAY_ONLY.match(text)
    if day_only and 1 <= int(day_only[1]) <= 31:
        return PartialDate(day=int(day_only[1]))
    match = _ISO.match(text)
    if match is None or text == "-":
        return PartialDate(text=text)
    year, month, day = match["year"], match["month"], match["day"]
    found = PartialDate(None if year == "-" else int(year), int(month) if month else None, int(day) if day else None)
    return found if _possible(found) else PartialDate(text=text)


def _possible(value: PartialDate) -> bool:
    try:
        # A leap year stands in for an unknown one, so that 29 February is possible.
        date(
            2000 if value.year is None else value.year,
            1 if value.month is None else value.month,
            1 if value.day is None else value.day,
        )
    except ValueError:
        return False
    return True
