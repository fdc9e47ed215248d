"""Birthdays: on which day of a year one falls, and how old somebody becomes."""

from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.domain.today import birthday_in as kept_on


@dataclass(frozen=True, slots=True)
class Birthday:
    """A contact's birthday in the year of `day`; `age` is what they become, where the year of birth is known."""

    contact_id: int
    name: str
    day: date
    age: int | None = None


def birthday_in(born: PartialDate, year: int) -> date | None:
    """The day on which the birthday falls in that year; nothing without day and month, or before the birth.

    Who was born on 29 February is congratulated on 28 February in a year without one (`domain.today.birthday_in`).
    """
    if born.text or born.month is None or born.day is None or (born.year is not None and year < born.year):
        return None
    return kept_on(born.month, born.day, year)


def age_in(born: PartialDate, year: int) -> int | None:
    """How old somebody becomes in that year; nothing where the year of birth is not known, or the day itself."""
    return year - born.year if born.year is not None and year > born.year else None
